def Small (n : ℕ) : Prop := n ≤ 3

theorem t : Small 10 := by sorry
