-- expect: unknown-identifier|termination
theorem helper : (2 : ℕ) + 2 = 5 := t

theorem t : (2 : ℕ) + 2 = 5 := helper
