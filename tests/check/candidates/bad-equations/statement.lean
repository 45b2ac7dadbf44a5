def small : ℕ := 2

theorem t : small = 3 := by sorry
