/** Statements that the embedded model never saw in training (see training/). */
export const heldOut = {
  first: "theorem first (p q r : Prop) (h : p ∧ q) (g : q → r) : r := by sorry",
  second: "theorem second (a b : ℕ) (h : a = b) : b = a := by sorry",
};
