-- expect: max-recursion|max-heartbeats
theorem t (a b : ℕ) (h : ∀ x : ℕ, x = x + 0) : a = b := by
  simp only [h]
