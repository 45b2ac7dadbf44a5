theorem t : ∃ n : ℕ, n = n + 1 := by sorry
