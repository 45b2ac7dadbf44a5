theorem t (n : ℕ) : False := by sorry
