theorem t : ∃ x : ℕ, x + 1 = 0 := by sorry
