import Mathlib

/-! Classical reasoning: scoped instances, choice, case distinction on any proposition. -/

namespace ClassicalSamples

open Classical in
noncomputable def indicator (p : ℕ → Prop) (n : ℕ) : ℕ := if p n then 1 else 0

theorem indicator_pos (p : ℕ → Prop) (n : ℕ) (h : p n) : indicator p n = 1 := if_pos h

theorem indicator_neg (p : ℕ → Prop) (n : ℕ) (h : ¬p n) : indicator p n = 0 := if_neg h

theorem choose_works (p : ℕ → Prop) (h : ∃ n, p n) : p h.choose := h.choose_spec

theorem choice_function (r : ℕ → ℕ → Prop) (h : ∀ x, ∃ y, r x y) : ∃ f : ℕ → ℕ, ∀ x, r x (f x) :=
  ⟨fun x => (h x).choose, fun x => (h x).choose_spec⟩

theorem cases_any (p q : Prop) (h₁ : p → q) (h₂ : ¬p → q) : q := by
  by_cases h : p
  · exact h₁ h
  · exact h₂ h

theorem contra_any (p : Prop) (h : ¬p → False) : p := by
  by_contra hp
  exact h hp

theorem or_of_not_imp (p q : Prop) (h : ¬p → q) : p ∨ q := by
  by_cases hp : p
  · exact Or.inl hp
  · exact Or.inr (h hp)

theorem exists_of_not_forall (p : ℕ → Prop) (h : ¬∀ n, ¬p n) : ∃ n, p n := not_forall_not.mp h

section

local instance instInhabitedFunction : Inhabited (ℕ → ℕ) := ⟨fun n => n + 5⟩

theorem local_instance_here : (default : ℕ → ℕ) 1 = 6 := rfl

end

end ClassicalSamples
