-- expect: missing-alternative
-- text: alternative 'succ' has not been provided
theorem t (n : ℕ) : n = n := by
  induction n with
  | zero => rfl
