def double (n : ℕ) : ℕ := n + n

theorem t : double 2 = 4 := by sorry
