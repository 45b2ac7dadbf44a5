theorem t (a b : ℕ) : a + b = a * b := by sorry
