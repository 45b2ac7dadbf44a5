-- expect: apply-failed
-- text: failed to unify
theorem t (a b : ℕ) (h : a ≤ b) : b ≤ a := by
  apply Nat.le_succ_of_le
  apply Nat.add_comm
