theorem t (a b : ℕ) (h : a = b) : b = a := by sorry
