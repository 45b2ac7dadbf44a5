-- expect: syntax
theorem t (a : ℕ) : (a + 0 = a := by
  rfl
