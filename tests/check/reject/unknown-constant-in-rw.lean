-- expect: unknown-constant
-- text: Nat.add_commutative
theorem t (a b : ℕ) : a + b = b + a := by
  rw [Nat.add_commutative]
