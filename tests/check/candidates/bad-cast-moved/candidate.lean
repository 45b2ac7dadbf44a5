-- expect: other-statement
theorem t : (2 - 3 : ℤ) = -1 := rfl
