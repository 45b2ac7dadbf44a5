-- expect: syntax|sorry|unsupported|rfl
macro "rfl" : tactic => `(tactic| sorry)

theorem t : (2 : ℕ) + 2 = 5 := by rfl
