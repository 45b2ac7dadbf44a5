-- expect: unsolved-goals
-- text: unsolved goals
theorem t (n : ℕ) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => skip
