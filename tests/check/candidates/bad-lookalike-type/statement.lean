theorem t (a b : ℕ) : a = b := by sorry
