import Mathlib

/-! Propositional logic, by terms and by tactics. -/

theorem logic_and_comm (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  · exact h.2
  · exact h.1

theorem logic_and_comm_term (p q : Prop) : p ∧ q ↔ q ∧ p :=
  ⟨fun h => ⟨h.2, h.1⟩, fun h => ⟨h.2, h.1⟩⟩

theorem logic_or_comm (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => exact Or.inr hp
  | inr hq => exact Or.inl hq

theorem logic_or_assoc (p q r : Prop) : (p ∨ q) ∨ r → p ∨ (q ∨ r) := by
  rintro ((hp | hq) | hr)
  · left
    exact hp
  · right
    left
    exact hq
  · right
    right
    exact hr

theorem logic_and_or_distrib (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  constructor
  · rintro ⟨hp, hq | hr⟩
    · exact Or.inl ⟨hp, hq⟩
    · exact Or.inr ⟨hp, hr⟩
  · rintro (⟨hp, hq⟩ | ⟨hp, hr⟩)
    · exact ⟨hp, Or.inl hq⟩
    · exact ⟨hp, Or.inr hr⟩

theorem logic_imp_trans (p q r : Prop) (hpq : p → q) (hqr : q → r) : p → r := by
  intro hp
  apply hqr
  apply hpq
  assumption

theorem logic_contrapositive (p q : Prop) (h : p → q) : ¬q → ¬p := by
  intro hq hp
  exact hq (h hp)

theorem logic_not_not (p : Prop) : ¬¬p ↔ p := by
  constructor
  · intro h
    by_contra hp
    exact h hp
  · intro hp hnp
    exact hnp hp

theorem logic_em (p : Prop) : p ∨ ¬p := by
  by_cases h : p
  · left
    exact h
  · right
    exact h

theorem logic_peirce (p q : Prop) : ((p → q) → p) → p := by
  intro h
  by_cases hp : p
  · exact hp
  · apply h
    intro hp'
    contradiction

theorem logic_de_morgan (p q : Prop) : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by
  constructor
  · intro h
    by_cases hp : p
    · right
      intro hq
      exact h ⟨hp, hq⟩
    · left
      exact hp
  · rintro (h | h) ⟨hp, hq⟩
    · exact h hp
    · exact h hq

theorem logic_ex_falso (p : Prop) (h : False) : p := by
  cases h

theorem logic_exfalso (p q : Prop) (hp : p) (hnp : ¬p) : q := by
  exfalso
  exact hnp hp

theorem logic_contradiction (p q : Prop) (hp : p) (hnp : ¬p) : q := by
  contradiction

theorem logic_trivial : True ∧ (True ∨ False) := by
  constructor
  · trivial
  · left
    trivial

theorem logic_iff_trans (p q r : Prop) (h₁ : p ↔ q) (h₂ : q ↔ r) : p ↔ r := by
  rw [h₁]
  exact h₂

theorem logic_iff_rw (p q : Prop) (h : p ↔ q) (hp : p) : q := by
  rw [← h]
  assumption

theorem logic_combinators (p q : Prop) (hp : p) (hq : q) : (p ∧ q) ∧ (q ∧ p) := by
  constructor <;> constructor <;> first | exact hp | exact hq

theorem logic_all_goals (p : Prop) (hp : p) : p ∧ p ∧ p := by
  refine ⟨?_, ?_, ?_⟩
  all_goals exact hp

theorem logic_obtain (p q r : Prop) (h : p ∧ q ∧ r) : r ∧ p := by
  obtain ⟨hp, -, hr⟩ := h
  exact ⟨hr, hp⟩

theorem logic_show (p q : Prop) (h : p → q) (hp : p) : q := by
  show q
  have hq : q := h hp
  exact hq

theorem logic_term_have (p q r : Prop) (h₁ : p → q) (h₂ : q → r) : p → r :=
  fun hp =>
    have hq : q := h₁ hp
    show r from h₂ hq

theorem logic_simp_only (p : Prop) (hp : p) : (p ∧ True) ∨ False := by
  simp only [and_true, or_false]
  exact hp
