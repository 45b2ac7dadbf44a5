-- expect: rfl
theorem t (n : ℕ) : n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => rfl
