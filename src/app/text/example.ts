/** What the editor holds at the first visit. */
export const example = `/-! Quod: put the cursor in a theorem and press Prove (Ctrl+Enter).
    A model writes proofs, and the checker in this page verifies them. -/

theorem zero_plus (n : ℕ) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ k ih => rw [Nat.add_succ, ih]

theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by
  sorry
`;
