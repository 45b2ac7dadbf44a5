-- expect: already-declared
theorem t : (2 : ℕ) + 2 = 4 := rfl

theorem t : (2 : ℕ) + 2 = 5 := rfl
