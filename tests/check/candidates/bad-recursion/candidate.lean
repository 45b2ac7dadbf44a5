-- expect: unknown-identifier|termination|unsupported
theorem t (n : ℕ) : False := by
  exact t n
