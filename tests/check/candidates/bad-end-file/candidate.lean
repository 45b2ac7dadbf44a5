-- expect: rfl|unsupported
theorem t : (2 : ℕ) + 2 = 5 := by
  rfl
#exit
