-- expect: constructor
theorem t (a b : ℕ) : a = b := by
  constructor
