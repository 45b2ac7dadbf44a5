import Mathlib

/-! Quantifiers, equality and functions. -/

theorem quant_forall_and {α : Type} (p q : α → Prop) :
    (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ (∀ x, q x) := by
  constructor
  · intro h
    constructor
    · intro x
      exact (h x).1
    · intro x
      exact (h x).2
  · intro h x
    exact ⟨h.1 x, h.2 x⟩

theorem quant_exists_or {α : Type} (p q : α → Prop) :
    (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ (∃ x, q x) := by
  constructor
  · rintro ⟨x, hp | hq⟩
    · left
      exact ⟨x, hp⟩
    · right
      exact ⟨x, hq⟩
  · rintro (⟨x, hp⟩ | ⟨x, hq⟩)
    · exact ⟨x, Or.inl hp⟩
    · exact ⟨x, Or.inr hq⟩

theorem quant_not_exists {α : Type} (p : α → Prop) : (¬∃ x, p x) ↔ ∀ x, ¬p x := by
  constructor
  · intro h x hx
    exact h ⟨x, hx⟩
  · rintro h ⟨x, hx⟩
    exact h x hx

theorem quant_not_forall {α : Type} (p : α → Prop) : (¬∀ x, p x) ↔ ∃ x, ¬p x := by
  constructor
  · intro h
    by_contra hn
    apply h
    intro x
    by_contra hx
    exact hn ⟨x, hx⟩
  · rintro ⟨x, hx⟩ h
    exact hx (h x)

theorem quant_swap {α β : Type} (r : α → β → Prop) (h : ∃ x, ∀ y, r x y) : ∀ y, ∃ x, r x y := by
  obtain ⟨x, hx⟩ := h
  intro y
  exact ⟨x, hx y⟩

theorem quant_drinker {α : Type} (a : α) (p : α → Prop) : ∃ x, p x → ∀ y, p y := by
  by_cases h : ∀ y, p y
  · exact ⟨a, fun _ => h⟩
  · by_contra hn
    apply h
    intro y
    by_contra hy
    exact hn ⟨y, fun hp => absurd hp hy⟩

theorem quant_eq_symm {α : Type} (a b : α) (h : a = b) : b = a := by
  rw [h]

theorem quant_eq_trans {α : Type} (a b c : α) (h₁ : a = b) (h₂ : b = c) : a = c := by
  rw [h₁, h₂]

theorem quant_congr {α β : Type} (f : α → β) (a b : α) (h : a = b) : f a = f b := by
  rw [h]

theorem quant_subst {α : Type} (p : α → Prop) (a b : α) (h : a = b) (hp : p a) : p b := by
  cases h
  exact hp

theorem quant_rw_at {α : Type} (p : α → Prop) (a b : α) (h : a = b) (hp : p a) : p b := by
  rw [h] at hp
  exact hp

theorem quant_funext {α β : Type} (f g : α → β) (h : ∀ x, f x = g x) : f = g := by
  funext x
  exact h x

theorem quant_injective_comp {α β γ : Type} (f : α → β) (g : β → γ)
    (hf : Function.Injective f) (hg : Function.Injective g) : Function.Injective (g ∘ f) := by
  intro a b h
  apply hf
  apply hg
  exact h

theorem quant_surjective_comp {α β γ : Type} (f : α → β) (g : β → γ)
    (hf : Function.Surjective f) (hg : Function.Surjective g) :
    Function.Surjective (g ∘ f) := by
  intro c
  obtain ⟨b, hb⟩ := hg c
  obtain ⟨a, ha⟩ := hf b
  refine ⟨a, ?_⟩
  show g (f a) = c
  rw [ha, hb]

theorem quant_left_inverse {α β : Type} (f : α → β) (g : β → α) (h : ∀ x, g (f x) = x) :
    Function.Injective f := by
  intro a b hab
  rw [← h a, hab, h b]

theorem quant_cantor {α : Type} (f : α → α → Prop) : ¬∀ p : α → Prop, ∃ a, f a = p := by
  intro h
  obtain ⟨a, ha⟩ := h (fun x => ¬f x x)
  have key : f a a = ¬f a a := congrFun ha a
  have hn : ¬f a a := by
    intro hf
    have hnf : ¬f a a := by
      rw [← key]
      exact hf
    exact hnf hf
  apply hn
  rw [key]
  exact hn

theorem quant_two_witnesses : ∃ x y : ℕ, x + y = 5 ∧ x ≤ y := by
  refine ⟨2, 3, ?_, ?_⟩
  · rfl
  · exact Nat.le_succ 2

theorem quant_exists_unique : ∃! n : ℕ, n + 3 = 5 := by
  refine ⟨2, rfl, ?_⟩
  intro m hm
  exact Nat.add_right_cancel (m := 3) hm
