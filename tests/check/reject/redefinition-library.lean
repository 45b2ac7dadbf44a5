-- expect: already-declared
-- text: 'Nat.add_comm' has already been declared
theorem Nat.add_comm (n m : ℕ) : n + m = m + n := by
  exact Nat.add_comm n m
