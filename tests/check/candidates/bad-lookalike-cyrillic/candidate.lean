-- expect: syntax|no-theorem
theorem а_is_b (a b : ℕ) : True := trivial
