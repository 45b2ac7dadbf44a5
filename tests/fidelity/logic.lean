import Mathlib

/-! The connectives and quantifiers, by what characterises them. -/

theorem fid_not (p : Prop) : (¬p) = (p → False) := rfl

theorem fid_ne (a b : ℕ) : (a ≠ b) = (a = b → False) := rfl

theorem fid_and (p q r : Prop) : (p ∧ q → r) ↔ (p → q → r) :=
  ⟨fun h hp hq => h ⟨hp, hq⟩, fun h hpq => h hpq.1 hpq.2⟩

theorem fid_or (p q r : Prop) : (p ∨ q → r) ↔ (p → r) ∧ (q → r) :=
  ⟨fun h => ⟨fun hp => h (Or.inl hp), fun hq => h (Or.inr hq)⟩, fun h hpq => hpq.elim h.1 h.2⟩

theorem fid_iff (p q : Prop) : (p ↔ q) ↔ (p → q) ∧ (q → p) :=
  ⟨fun h => ⟨h.1, h.2⟩, fun h => ⟨h.1, h.2⟩⟩

theorem fid_false (p : Prop) : False → p := fun h => h.elim

theorem fid_exists (p : ℕ → Prop) (r : Prop) : ((∃ x, p x) → r) ↔ ∀ x, p x → r :=
  ⟨fun h x hx => h ⟨x, hx⟩, fun h he => he.elim h⟩

theorem fid_eq_least (a b : ℕ) (h : a = b) (r : ℕ → ℕ → Prop) (refl : ∀ x, r x x) : r a b := by
  rw [h]
  exact refl b

theorem fid_prop_ext (p q : Prop) (h : p ↔ q) : p = q := propext h

theorem fid_proof_irrelevance (p : Prop) (h₁ h₂ : p) : h₁ = h₂ := rfl

theorem fid_function_eta (f : ℕ → ℕ) : (fun x => f x) = f := rfl

theorem fid_pair_eta (p : ℕ × ℕ) : (p.1, p.2) = p := rfl

theorem fid_injective (f : ℕ → ℕ) :
    Function.Injective f = ∀ ⦃a b⦄, f a = f b → a = b := rfl

theorem fid_surjective (f : ℕ → ℕ) : Function.Surjective f = ∀ b, ∃ a, f a = b := rfl

theorem fid_bijective (f : ℕ → ℕ) :
    Function.Bijective f = (Function.Injective f ∧ Function.Surjective f) := rfl

theorem fid_ite_true (a b : ℕ) : (if 1 = 1 then a else b) = a := rfl

theorem fid_ite_false (a b : ℕ) : (if 1 = 2 then a else b) = b := rfl

theorem fid_numeral_default : 1 / 2 = 0 := rfl
