theorem a_is_b (a b : ℕ) : a = b := by sorry
