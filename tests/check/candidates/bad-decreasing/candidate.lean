-- expect: unknown-identifier|termination|syntax|sorry|unsupported
theorem t (n : ℕ) : n = 0 := t n
decreasing_by sorry
