-- expect: sorry
-- text: declaration uses 'sorry'
theorem helper : (0 : ℕ) = 1 := sorry
theorem t : (1 : ℕ) = 2 := congrArg Nat.succ helper
