theorem t (a : ℕ) : a + a = 2 * a := by sorry
