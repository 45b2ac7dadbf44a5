-- expect: max-recursion|max-heartbeats
theorem t (a b : ℕ) : a + b = b + a + 1 := by
  repeat rw [Nat.add_comm]
