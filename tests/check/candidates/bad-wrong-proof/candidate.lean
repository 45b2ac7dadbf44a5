-- expect: type-mismatch
theorem t (a b : ℕ) : a + b = a := by
  exact Nat.add_comm a b
