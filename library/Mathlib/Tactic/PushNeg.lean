/-!
# Rules of `push_neg`

How a negation moves over `↔` and over statements on sets.
-/

namespace Mathlib.Tactic.PushNeg

theorem not_iff (p q : Prop) : (¬(p ↔ q)) = (p ∧ ¬q ∨ ¬p ∧ q) := by
  apply propext
  tauto

theorem ne_empty_eq_nonempty {γ : Type*} (s : Set γ) : (s ≠ ∅) = s.Nonempty := by
  apply propext
  constructor
  · intro h
    by_contra hs
    apply h
    ext x
    exact ⟨fun hx => (hs ⟨x, hx⟩).elim, fun hx => hx.elim⟩
  · rintro ⟨x, hx⟩ h
    rw [h] at hx
    exact hx

theorem not_nonempty_eq {γ : Type*} (s : Set γ) : (¬s.Nonempty) = (s = ∅) := by
  rw [← ne_empty_eq_nonempty, ne_eq, not_not]

end Mathlib.Tactic.PushNeg
