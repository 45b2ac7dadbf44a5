-- expect: candidate-refused
init_quot

theorem t : (2 : ℕ) + 2 = 4 := rfl
