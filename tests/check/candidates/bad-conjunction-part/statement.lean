theorem t : (1 : ℕ) = 1 ∧ (1 : ℕ) = 2 := by sorry
