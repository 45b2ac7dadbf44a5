-- expect: induction
-- text: index in target's type is not a variable
theorem t (n : ℕ) (h : Nat.le n 3) : n = n := by
  induction h with
  | refl => rfl
  | step _ ih => exact ih
