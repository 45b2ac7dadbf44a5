theorem t (n : ℕ) : Nat.pred n = n := by sorry
