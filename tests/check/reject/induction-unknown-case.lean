-- expect: invalid-alternative
-- text: invalid alternative name 'successor'
theorem t (n : ℕ) : n = n := by
  induction n with
  | zero => rfl
  | successor n ih => rfl
