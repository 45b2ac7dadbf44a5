-- expect: unknown-identifier|termination
theorem goes_round (n : ℕ) : n + 1 = n := by
  have h := goes_round n
  exact h
