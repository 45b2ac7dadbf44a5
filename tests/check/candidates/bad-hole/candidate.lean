-- expect: placeholder
theorem t : (2 : ℕ) + 2 = 5 := ?hole
