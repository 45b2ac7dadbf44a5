theorem t : ∀ n : ℕ, ∃ m : ℕ, m < n := by sorry
