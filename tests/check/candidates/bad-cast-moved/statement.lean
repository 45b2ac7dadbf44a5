theorem t : ((2 - 3 : ℕ) : ℤ) = -1 := by sorry
