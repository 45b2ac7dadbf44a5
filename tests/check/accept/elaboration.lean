import Mathlib

/-! What elaboration has to get right: implicit arguments, holes, dots, notation, sections. -/

namespace ElabSamples

universe u v

/-! Implicit arguments and auto-bound names. -/

theorem auto_bound (a : α) (h : a = b) : b = a := h.symm

theorem auto_bound_universe {α : Type _} (a : α) : a = a := rfl

theorem type_star {α : Type*} {β : Type*} (f : α → β) (a b : α) (h : a = b) : f a = f b :=
  congrArg f h

theorem explicit_application {α : Sort u} (a b : α) (h : a = b) : b = a := @Eq.symm α a b h

theorem named_argument (a b c : ℕ) (h₁ : a = b) (h₂ : b = c) : a = c :=
  Eq.trans (b := b) h₁ h₂

theorem strict_implicit {α β : Type} {f : α → β} (hf : Function.Injective f) {a b : α}
    (h : f a = f b) : a = b :=
  hf h

def optional (n : ℕ) (m : ℕ := 3) : ℕ := n + m

theorem optional_default : optional 2 = 5 := rfl

theorem optional_given : optional 2 4 = 6 := rfl

theorem optional_named : optional (m := 1) 2 = 3 := rfl

/-! Dots, projections, anonymous constructors. -/

theorem dot_chain (p q r : Prop) (h : p ∧ q ∧ r) : r := h.2.2

theorem dot_named (p q : Prop) (h : p ↔ q) (hq : q) : p := h.mpr hq

theorem dot_function (p q : Prop) (h : p ∨ q) : q ∨ p := h.elim Or.inr Or.inl

theorem dot_ident (p q : Prop) (hp : p) : p ∨ q := .inl hp

theorem anonymous_nested (p q r s : Prop) (hp : p) (hq : q) (hr : r) (hs : s) :
    (p ∧ q) ∧ r ∧ s :=
  ⟨⟨hp, hq⟩, hr, hs⟩

theorem anonymous_exists : ∃ a b : ℕ, a + b = 7 ∧ a = 3 := ⟨3, 4, rfl, rfl⟩

theorem pair_projection (a b : ℕ) : (a, b).1 + (a, b).2 = a + b := rfl

theorem triple (a b c : ℕ) : (a, b, c).2.2 = c := rfl

/-! Functions. -/

theorem fun_pattern (p q : ℕ → Prop) : (∃ x, p x ∧ q x) → ∃ x, q x ∧ p x :=
  fun ⟨x, hp, hq⟩ => ⟨x, hq, hp⟩

theorem fun_typed : (fun (x y : ℕ) => x + y) 2 3 = 5 := rfl

theorem fun_mapsto : (fun x : ℕ ↦ x * 2) 4 = 8 := rfl

theorem fun_cdot : (· + 2) 5 = 7 := rfl

theorem fun_cdot_two : (· * ·) 3 4 = 12 := rfl

theorem beta (f : ℕ → ℕ) : (fun x => f x) = f := rfl

theorem let_value : (let x := 3; let y := x + 1; x * y) = 12 := rfl

theorem have_term (p q : Prop) (hp : p) (h : p → q) : q :=
  have hq := h hp
  hq

theorem show_from (p : Prop) (h : p) : p := show p from h

theorem suffices_from (p q : Prop) (hp : p) (h : p → q) : q :=
  suffices hp' : p from h hp'
  hp

theorem pipe_left (p q : Prop) (h : p → q) (hp : p) : q := h <| hp

theorem pipe_right (p q : Prop) (h : p → q) (hp : p) : q := hp |> h

theorem subst_triangle (a b : ℕ) (p : ℕ → Prop) (h : a = b) (hp : p a) : p b := h ▸ hp

theorem assumption_quote (p : Prop) (_ : p) : p := ‹p›

/-! Numerals take their type from what is around them. -/

theorem numeral_by_unification (n : ℕ) (h : n = 3) : 3 = n := h.symm

theorem numeral_in_function (f : ℕ → ℕ) (h : f 2 = 3) : f (1 + 1) = 3 := h

theorem big_numeral : 10 ^ 20 = 100000000000000000000 := rfl

/-! Notation of one's own. -/

local notation "twice" n => n + n

theorem notation_local (a : ℕ) : (twice a) = a + a := rfl

local infixl:65 " ⊕⊕ " => fun (a b : ℕ) => a * b + 1

theorem infix_local : (2 ⊕⊕ 3) = 7 := rfl

/-! Sections and variables. -/

section

variable {α : Type u} (r : α → α → Prop)

def Reflexive' : Prop := ∀ x, r x x

def Symmetric' : Prop := ∀ ⦃x y⦄, r x y → r y x

variable {r}

theorem Reflexive'.apply (h : Reflexive' r) (x : α) : r x x := h x

theorem Symmetric'.iff (h : Symmetric' r) (x y : α) : r x y ↔ r y x :=
  ⟨fun hxy => h hxy, fun hyx => h hyx⟩

end

theorem variable_use : Reflexive' (fun a b : ℕ => a = b) := fun _ => rfl

/-! Namespaces. -/

namespace Inner

def five : ℕ := 5

theorem five_eq : five = 5 := rfl

protected theorem add (a b : ℕ) : a + b = b + a := Nat.add_comm a b

end Inner

theorem qualified : Inner.five = 5 := Inner.five_eq

open Inner in
theorem opened : five = 5 := five_eq

open Inner (five) in
theorem opened_only : five = 5 := rfl

theorem root_name (a b : ℕ) : a + b = b + a := _root_.Nat.add_comm a b

/-! Classes and instances. -/

class Shape (α : Type) where
  sides : α → ℕ
  big : α → Prop := fun x => sides x > 3

structure Square where
  side : ℕ

instance : Shape Square where
  sides _ := 4

theorem square_sides (s : Square) : Shape.sides s = 4 := rfl

theorem square_big (s : Square) : Shape.big s := Nat.lt_succ_self 3

def total {α β : Type} [Shape α] [Shape β] (a : α) (b : β) : ℕ := Shape.sides a + Shape.sides b

theorem total_squares (s t : Square) : total s t = 8 := rfl

structure Point3 extends Square where
  height : ℕ

theorem extends_field (p : Point3) : p.side = p.toSquare.side := rfl

def pointOne : Point3 := { side := 1, height := 2 }

theorem extends_instance : pointOne.side + pointOne.height = 3 := rfl

theorem structure_update : { pointOne with height := 5 }.height = 5 := rfl

/-! Universe levels. -/

def ident.{w} {α : Sort w} (a : α) : α := a

theorem ident_type : ident Type = Type := rfl

theorem ident_prop (p : Prop) (h : p) : ident h = h := rfl

/-! Bounded quantifiers and set-like binders. -/

theorem bounded (h : ∀ n > 2, n ≥ 1) : 5 ≥ 1 := h 5 (Nat.lt_add_of_pos_right (k := 3) (Nat.succ_pos 2))

theorem exists_two (h : ∃ a b : ℕ, a < b) : ∃ b a : ℕ, a < b :=
  let ⟨a, b, hab⟩ := h
  ⟨b, a, hab⟩

theorem not_exists_arrow (p : ℕ → Prop) (h : ¬∃ n, p n) : ∀ n, p n → False :=
  fun n hn => h ⟨n, hn⟩

end ElabSamples
