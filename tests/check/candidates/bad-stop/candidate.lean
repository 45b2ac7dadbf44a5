-- expect: syntax|sorry|unknown-tactic|unsupported
theorem t : (2 : ℕ) + 2 = 5 := by
  stop
  rfl
