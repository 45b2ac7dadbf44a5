theorem t (a b : ℕ) (h : a ≤ b) : a < b := by sorry
