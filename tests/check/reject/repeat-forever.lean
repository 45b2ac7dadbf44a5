-- expect: max-recursion|max-heartbeats|unsolved-goals
theorem t (a b : ℕ) : a + b = b + a + 1 := by
  repeat rw [Nat.add_comm]
