-- expect: unsolved-goals
theorem t (a b : ℕ) (h : a = b) : b = a := by
  have h₂ : a = b := h
