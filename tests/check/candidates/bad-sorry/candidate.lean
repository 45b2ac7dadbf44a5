-- expect: sorry|no-theorem
theorem t (a b : ℕ) : a = b := by
  have h : a = b := by
    sorry
  exact h
