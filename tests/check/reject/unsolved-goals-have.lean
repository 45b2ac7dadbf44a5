-- expect: unsolved-goals
-- text: unsolved goals
theorem t (a b : ℕ) (h : a = b) : b = a := by
  have h2 : b = b := rfl
