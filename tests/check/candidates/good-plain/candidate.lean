-- expect: accepted
theorem t (a b : ℕ) : a + b = b + a := by
  exact Nat.add_comm a b
