theorem t : (2 : ℕ) ≤ 1 := by sorry
