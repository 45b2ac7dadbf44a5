theorem t : (3 : ℕ) < Nat.succ 1 := by sorry
