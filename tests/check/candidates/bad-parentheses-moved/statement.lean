theorem t : (10 : ℕ) - (3 - 2) = 5 := by sorry
