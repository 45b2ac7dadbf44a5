-- expect: other-statement
theorem t : (2 : ℕ) + 2 = /- 5 -/ 4 := rfl
