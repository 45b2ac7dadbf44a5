-- expect: syntax|no-theorem|unsupported
#exit
theorem t : (2 : ℕ) + 2 = 5 := rfl
