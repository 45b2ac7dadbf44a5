-- expect: no-progress
-- text: simp made no progress
theorem t (a b : ℕ) (h : a ≤ b) : a + 1 ≤ b := by
  simp
