-- expect: no-progress
-- text: simp made no progress
theorem t (a b : ℕ) (h : a = b) : a = b := by
  simp only [and_true]
