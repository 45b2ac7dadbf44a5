theorem t : (2 : ℕ) + 3 = 6 := by sorry
