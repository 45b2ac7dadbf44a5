-- expect: unknown-identifier|termination|unsupported
theorem t : (2 : ℕ) + 2 = 5 := t
