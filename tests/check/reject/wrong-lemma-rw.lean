-- expect: rewrite
-- text: did not find instance of the pattern in the target expression
theorem t (a b : ℕ) : a + b = b + a := by
  rw [Nat.mul_comm]
