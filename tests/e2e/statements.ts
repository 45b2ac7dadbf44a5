/**
 * Statements of training/held-out.jsonl: no statement of their shape was in the embedded model's
 * training, and the checker's own automation does not close them. One is pasted bare, one as Lean's
 * users write what is to be proved.
 */
export const heldOut = {
  first:
    "theorem X (α : Type) (Q : α → Prop) (h : ∀ u, (Q u → ¬Q u) → Q u) : (∃ u, Q u → ¬Q u) → ∃ u, Q u",
  second:
    "theorem goal (f : ℕ → ℕ) (h' : ℕ → ℕ) (P : ℕ → Prop) (Q : ℕ → Prop) (i : ℕ) : " +
    "(∀ x : ℕ, P x → Q (f x)) → (∀ x : ℕ, P x → P (h' x)) → P i → ∃ y : ℕ, Q (f y) := by sorry",
};
