theorem t (n : ℕ) : n = 0 := by sorry
