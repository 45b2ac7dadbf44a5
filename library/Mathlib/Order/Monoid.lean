/-!
# Ordered monoids

Addition and order together, as in Mathlib's `Algebra/CovariantAndContravariant.lean`,
`Algebra/Order/Monoid/Unbundled/Basic.lean`, `Algebra/Order/Monoid/Defs.lean` and
`Algebra/Order/Monoid/Canonical/Defs.lean`.
-/

universe u v w

/-- Exchanges the arguments of a function. -/
abbrev Function.swap {α : Sort u} {β : Sort v} {φ : α → β → Sort w}
    (f : (x : α) → (y : β) → φ x y) : (y : β) → (x : α) → φ x y :=
  fun y x => f x y

def Covariant (M : Type u) (N : Type v) (μ : M → N → N) (r : N → N → Prop) : Prop :=
  ∀ (m : M) {n₁ n₂ : N}, r n₁ n₂ → r (μ m n₁) (μ m n₂)

def Contravariant (M : Type u) (N : Type v) (μ : M → N → N) (r : N → N → Prop) : Prop :=
  ∀ (m : M) {n₁ n₂ : N}, r (μ m n₁) (μ m n₂) → r n₁ n₂

/-- `μ m` keeps the relation `r`. -/
class CovariantClass (M : Type u) (N : Type v) (μ : M → N → N) (r : N → N → Prop) : Prop where
  elim : Covariant M N μ r

/-- `μ m` reflects the relation `r`. -/
class ContravariantClass (M : Type u) (N : Type v) (μ : M → N → N) (r : N → N → Prop) : Prop where
  elim : Contravariant M N μ r

section

variable {α : Type u} [Add α]

theorem add_le_add_left [LE α] [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] {b c : α}
    (bc : b ≤ c) (a : α) : a + b ≤ a + c :=
  CovariantClass.elim (μ := fun x y : α => x + y) (r := fun x y : α => x ≤ y) a bc

theorem add_le_add_right [LE α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] {b c : α} (bc : b ≤ c)
    (a : α) : b + a ≤ c + a :=
  CovariantClass.elim (μ := Function.swap fun x y : α => x + y) (r := fun x y : α => x ≤ y) a bc

theorem add_lt_add_left [LT α] [CovariantClass α α (fun x y => x + y) (fun x y => x < y)] {b c : α}
    (bc : b < c) (a : α) : a + b < a + c :=
  CovariantClass.elim (μ := fun x y : α => x + y) (r := fun x y : α => x < y) a bc

theorem add_lt_add_right [LT α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)] {b c : α} (bc : b < c)
    (a : α) : b + a < c + a :=
  CovariantClass.elim (μ := Function.swap fun x y : α => x + y) (r := fun x y : α => x < y) a bc

theorem le_of_add_le_add_left [LE α]
    [ContravariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] {a b c : α}
    (bc : a + b ≤ a + c) : b ≤ c :=
  ContravariantClass.elim (μ := fun x y : α => x + y) (r := fun x y : α => x ≤ y) a bc

theorem lt_of_add_lt_add_left [LT α]
    [ContravariantClass α α (fun x y => x + y) (fun x y => x < y)] {a b c : α}
    (bc : a + b < a + c) : b < c :=
  ContravariantClass.elim (μ := fun x y : α => x + y) (r := fun x y : α => x < y) a bc

theorem add_le_add [Preorder α] [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] {a b c d : α}
    (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  le_trans (add_le_add_left h₂ a) (add_le_add_right h₁ d)

end

instance Nat.instCovariantClassAddLE :
    CovariantClass Nat Nat (fun x y => x + y) (fun x y => x ≤ y) :=
  ⟨fun a _ _ h => Nat.add_le_add_left h a⟩

instance Nat.instCovariantClassSwapAddLE :
    CovariantClass Nat Nat (Function.swap fun x y => x + y) (fun x y => x ≤ y) :=
  ⟨fun a _ _ h => Nat.add_le_add_right h a⟩

instance Nat.instCovariantClassAddLT :
    CovariantClass Nat Nat (fun x y => x + y) (fun x y => x < y) :=
  ⟨fun a _ _ h => Nat.add_lt_add_left h a⟩

instance Nat.instCovariantClassSwapAddLT :
    CovariantClass Nat Nat (Function.swap fun x y => x + y) (fun x y => x < y) :=
  ⟨fun a _ _ h => Nat.add_lt_add_right h a⟩

instance Nat.instContravariantClassAddLE :
    ContravariantClass Nat Nat (fun x y => x + y) (fun x y => x ≤ y) :=
  ⟨fun _ _ _ h => Nat.le_of_add_le_add_left h⟩

instance Nat.instContravariantClassAddLT :
    ContravariantClass Nat Nat (fun x y => x + y) (fun x y => x < y) :=
  ⟨fun _ _ _ h => Nat.lt_of_add_lt_add_left h⟩

/-! ## Canonically ordered monoids: `a ≤ b` means `b = a + c` -/

/-- The least element, `⊥`. -/
class Bot (α : Type u) where
  bot : α

class OrderBot (α : Type u) [LE α] where
  [toBot : Bot α]
  bot_le : ∀ a : α, ⊥ ≤ a

attribute [instance] OrderBot.toBot

class OrderedAddCommMonoid (α : Type u) where
  [toAddCommMonoid : AddCommMonoid α]
  [toPartialOrder : PartialOrder α]
  add_le_add_left : ∀ a b : α, a ≤ b → ∀ c : α, c + a ≤ c + b

attribute [instance] OrderedAddCommMonoid.toAddCommMonoid OrderedAddCommMonoid.toPartialOrder

class CanonicallyOrderedAddCommMonoid (α : Type u) where
  [toOrderedAddCommMonoid : OrderedAddCommMonoid α]
  [toOrderBot : OrderBot α]
  exists_add_of_le : ∀ {a b : α}, a ≤ b → ∃ c : α, b = a + c
  le_self_add : ∀ a b : α, a ≤ a + b

attribute [instance] CanonicallyOrderedAddCommMonoid.toOrderedAddCommMonoid
  CanonicallyOrderedAddCommMonoid.toOrderBot

instance Nat.instOrderBot : OrderBot Nat := @OrderBot.mk Nat instLENat ⟨0⟩ Nat.zero_le

instance Nat.instOrderedAddCommMonoid : OrderedAddCommMonoid Nat :=
  ⟨fun _ _ h c => Nat.add_le_add_left h c⟩

instance Nat.instCanonicallyOrderedAddCommMonoid : CanonicallyOrderedAddCommMonoid Nat :=
  ⟨fun h => Nat.exists_eq_add_of_le h, Nat.le_add_right⟩

section

variable {α : Type u} [CanonicallyOrderedAddCommMonoid α]

theorem le_self_add {a b : α} : a ≤ a + b := CanonicallyOrderedAddCommMonoid.le_self_add a b

@[simp] theorem self_le_add_right (a b : α) : a ≤ a + b := le_self_add

@[simp] theorem self_le_add_left (a b : α) : a ≤ b + a := by
  rw [add_comm]
  exact le_self_add

theorem le_iff_exists_add {a b : α} : a ≤ b ↔ ∃ c : α, b = a + c := by
  constructor
  · intro h
    exact CanonicallyOrderedAddCommMonoid.exists_add_of_le h
  · rintro ⟨c, hc⟩
    rw [hc]
    exact le_self_add

@[simp] theorem zero_le (a : α) : 0 ≤ a := by
  rw [le_iff_exists_add]
  exact ⟨a, (zero_add a).symm⟩

@[simp] theorem nonpos_iff_eq_zero {a : α} : a ≤ 0 ↔ a = 0 :=
  ⟨fun h => le_antisymm h (zero_le a), le_of_eq⟩

theorem pos_iff_ne_zero {a : α} : 0 < a ↔ a ≠ 0 :=
  ⟨fun h => (ne_of_lt h).symm, fun h => lt_of_le_of_ne (zero_le a) h.symm⟩

theorem eq_zero_or_pos (a : α) : a = 0 ∨ 0 < a :=
  Or.elim (em (a = 0)) Or.inl (fun h => Or.inr (pos_iff_ne_zero.mpr h))

@[simp] theorem add_eq_zero_iff {a b : α} : a + b = 0 ↔ a = 0 ∧ b = 0 := by
  constructor
  · intro h
    constructor
    · apply nonpos_iff_eq_zero.mp
      rw [← h]
      exact le_self_add
    · apply nonpos_iff_eq_zero.mp
      rw [← h]
      exact self_le_add_left b a
  · rintro ⟨ha, hb⟩
    rw [ha, hb, add_zero]

end
