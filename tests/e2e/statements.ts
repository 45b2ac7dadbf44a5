/**
 * Statements of training/held-out.jsonl: no statement of their shape was in the embedded model's
 * training. One is pasted bare, one as Lean's users write what is to be proved.
 */
export const heldOut = {
  first: "theorem X (p q : Prop) (h : q ∨ p ∧ q) : ¬p → q",
  second: "theorem X (P Q R : Prop) : P ∧ Q ∧ R → ¬R → ¬P := by sorry",
};
