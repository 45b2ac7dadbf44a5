theorem t (a b : ℕ) : a + b = a := by sorry
