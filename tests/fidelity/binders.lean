import Mathlib

/-! Quantifiers, functions and connectives: how far they reach, and what they leave out. -/

theorem fid_binder_forall_and (p q r : ℕ → Prop) :
    (∀ x, p x → q x ∧ r x) = (∀ x, (p x → (q x ∧ r x))) := rfl

theorem fid_binder_forall_iff (p q : ℕ → Prop) : (∀ x, p x ↔ q x) = (∀ x, (p x ↔ q x)) := rfl

theorem fid_binder_exists_and (p q : ℕ → Prop) : (∃ x, p x ∧ q x) = (∃ x, (p x ∧ q x)) := rfl

theorem fid_binder_exists_imp (p : ℕ → Prop) (q : Prop) : (∃ x, p x → q) = (∃ x, (p x → q)) := rfl

theorem fid_binder_exists_imp_is_weak (p : ℕ → Prop) (q : Prop) (h : ¬p 0) : ∃ x, p x → q :=
  ⟨0, fun hp => absurd hp h⟩

theorem fid_binder_bounded_exists_conj (p : ℕ → Prop) :
    (∃ x > 0, p x) = (∃ x, x > 0 ∧ p x) := rfl

theorem fid_binder_bounded_forall_imp (p : ℕ → Prop) :
    (∀ x > 0, p x) = (∀ x, x > 0 → p x) := rfl

theorem fid_binder_bounded_le (p : ℕ → Prop) : (∀ x ≤ 3, p x) = (∀ x, x ≤ 3 → p x) := rfl

theorem fid_binder_bounded_lt (p : ℕ → Prop) : (∃ x < 3, p x) = (∃ x, x < 3 ∧ p x) := rfl

theorem fid_binder_bounded_ne (p : ℕ → Prop) : (∀ x ≠ 0, p x) = (∀ x, x ≠ 0 → p x) := rfl

theorem fid_binder_bounded_mem (s : Finset ℕ) (p : ℕ → Prop) :
    (∃ x ∈ s, p x) = (∃ x, x ∈ s ∧ p x) := rfl

theorem fid_binder_bounded_two (p : ℕ → ℕ → Prop) :
    (∀ x > 0, ∀ y > x, p x y) = (∀ x, x > 0 → ∀ y, y > x → p x y) := rfl

theorem fid_binder_several (p : ℕ → ℕ → Prop) : (∀ x y, p x y) = (∀ x, ∀ y, p x y) := rfl

theorem fid_binder_several_exists (p : ℕ → ℕ → Prop) : (∃ x y, p x y) = (∃ x, ∃ y, p x y) := rfl

theorem fid_binder_groups (p : ℕ → ℤ → Prop) :
    (∀ (x : ℕ) (y : ℤ), p x y) = (∀ x : ℕ, ∀ y : ℤ, p x y) := rfl

theorem fid_binder_order (p : ℕ → ℕ → Prop) (h : ∃ y, ∀ x, p x y) : ∀ x, ∃ y, p x y :=
  fun x => h.elim fun y hy => ⟨y, hy x⟩

theorem fid_binder_empty_forall (p : ℕ → Prop) : ∀ x < 0, p x :=
  fun _ h => absurd h (Nat.not_lt_zero _)

theorem fid_binder_empty_exists (p : ℕ → Prop) : ¬∃ x < 0, p x :=
  fun ⟨_, h, _⟩ => Nat.not_lt_zero _ h

theorem fid_binder_not_forall (p : ℕ → Prop) : (¬∀ x, p x) ↔ ∃ x, ¬p x := not_forall

theorem fid_binder_not_exists (p : ℕ → Prop) : (¬∃ x, p x) ↔ ∀ x, ¬p x := not_exists

theorem fid_binder_not_reaches (p q : ℕ → Prop) : (¬∃ x, p x ∧ q x) = ¬(∃ x, (p x ∧ q x)) := rfl

theorem fid_binder_shadow : (∀ x : ℕ, ∃ x : ℕ, x = 3) = (∀ _ : ℕ, ∃ y : ℕ, y = 3) := rfl

theorem fid_binder_lambda_extends (f : ℕ → ℕ) : (fun x => f x + 1) 2 = f 2 + 1 := rfl

theorem fid_binder_lambda_two : (fun x y => x - y) 5 3 = 2 := rfl

theorem fid_binder_lambda_dot : (· - 3) 5 = 2 ∧ (5 - ·) 3 = 2 := ⟨rfl, rfl⟩

theorem fid_binder_lambda_dots : (fun f : ℕ → ℕ → ℕ => f 7 2) (· / ·) = 3 := rfl

theorem fid_binder_unique (p : ℕ → Prop) (h : ∃! x, p x) (a b : ℕ) (ha : p a) (hb : p b) : a = b :=
  h.unique ha hb

theorem fid_binder_unique_scope (p q : ℕ → Prop) :
    (∃! x, p x ∧ q x) = ∃! x, (p x ∧ q x) := rfl

theorem fid_binder_if_reaches (c : Prop) [Decidable c] (a b : ℕ) :
    (if c then a else b + 1) = (if c then a else (b + 1)) := rfl

theorem fid_binder_if_parenthesised (a b : ℕ) : (if 1 = 2 then a else b) + 1 = b + 1 := rfl

theorem fid_binder_let : (let x := 3; x - 5) = 0 := rfl

theorem fid_binder_type_then_and (p : Prop) (q : ℤ → Prop) :
    (p ∧ ∀ x : ℤ, q x) = (p ∧ (∀ x : ℤ, q x)) := rfl

theorem fid_binder_forall_left_of_and (p : ℕ → Prop) (q : Prop) :
    ((∀ x, p x) ∧ q) ↔ ∀ x, p x ∧ q :=
  ⟨fun h x => ⟨h.1 x, h.2⟩, fun h => ⟨fun x => (h x).1, (h 0).2⟩⟩

/-! Connectives. -/

theorem fid_connective_not_tight (p q : Prop) : (¬p → q) = ((¬p) → q) := rfl

theorem fid_connective_not_or (p q : Prop) : (¬p ∨ q) = ((¬p) ∨ q) := rfl

theorem fid_connective_not_iff (p q : Prop) : (¬p ↔ q) = ((¬p) ↔ q) := rfl

theorem fid_connective_not_relation (a b : ℤ) : (¬a < b) = ¬(a < b) := rfl

theorem fid_connective_not_mem (a : ℕ) (s : Set ℕ) : (¬a ∈ s) = ¬(a ∈ s) := rfl

theorem fid_connective_relations_first (a b c d : ℕ) : (a = b ∧ c < d) = ((a = b) ∧ (c < d)) := rfl

theorem fid_connective_or_then_and (p q r : Prop) : (p ∨ q ∧ r) = (p ∨ (q ∧ r)) := rfl

theorem fid_connective_imp_of_and (p q r : Prop) : (p ∧ q → r) = ((p ∧ q) → r) := rfl

theorem fid_connective_imp_to_or (p q r : Prop) : (p → q ∨ r) = (p → (q ∨ r)) := rfl

theorem fid_connective_iff_last (p q r : Prop) : (p ∧ q ↔ r ∨ p) = ((p ∧ q) ↔ (r ∨ p)) := rfl

theorem fid_connective_imp_false (p : Prop) : (p → False) = ¬p := rfl

theorem fid_connective_vacuous : (1 = 2) → (3 = 4) := by decide

theorem fid_connective_or_inclusive : 1 = 1 ∨ 2 = 2 := Or.inl rfl

theorem fid_connective_ne_not_eq (a b : ℝ) : (a ≠ b) = ¬(a = b) := rfl

theorem fid_connective_chain (a b c : ℕ) : (a ≤ b ∧ b < c) → a < c := fun h => lt_of_le_of_lt h.1 h.2

theorem fid_connective_bool : (true && false) = false ∧ (true || false) = true ∧ (!true) = false := by
  decide

theorem fid_connective_bool_prop (b : Bool) : (!b) = true ↔ b = false := by
  cases b <;> decide
