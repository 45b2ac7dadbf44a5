-- expect: type-mismatch
-- text: type mismatch
theorem t (a b : ℕ) : a + b = b + a := by
  exact Nat.mul_comm a b
