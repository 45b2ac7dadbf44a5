theorem t (a b : ℕ) : a + b = b + a := by sorry
