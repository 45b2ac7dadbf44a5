-- expect: other-statement
theorem t : (1 : ℕ) = 1 := rfl
