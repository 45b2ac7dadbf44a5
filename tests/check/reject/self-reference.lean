-- expect: termination
theorem t (a b : ℕ) : a + b = b + a + 0 := t a b
