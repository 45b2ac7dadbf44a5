-- expect: linarith
theorem t (a b : ℕ) (h : a ≤ b) : a + 1 ≤ b := by
  linarith
