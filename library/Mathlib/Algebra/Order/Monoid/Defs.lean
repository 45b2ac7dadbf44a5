/-!
# Ordered cancellative monoids and ordered groups

The classes of Mathlib's `Algebra/Order/Monoid/Defs.lean` and `Algebra/Order/Group/Defs.lean`, and
the covariance that they bring.
-/

universe u

instance OrderedAddCommMonoid.toCovariantClassLeft {α : Type u} [OrderedAddCommMonoid α] :
    CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y) :=
  ⟨fun a b c h => OrderedAddCommMonoid.add_le_add_left b c h a⟩

instance OrderedAddCommMonoid.toCovariantClassRight {α : Type u} [OrderedAddCommMonoid α] :
    CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y) := by
  refine ⟨fun a b c h => ?_⟩
  show b + a ≤ c + a
  rw [add_comm b a, add_comm c a]
  exact _root_.add_le_add_left h a

class OrderedCancelAddCommMonoid (α : Type u) where
  [toOrderedAddCommMonoid : OrderedAddCommMonoid α]
  le_of_add_le_add_left : ∀ a b c : α, a + b ≤ a + c → b ≤ c

attribute [instance] OrderedCancelAddCommMonoid.toOrderedAddCommMonoid

class LinearOrderedAddCommMonoid (α : Type u) where
  [toOrderedAddCommMonoid : OrderedAddCommMonoid α]
  [toMin : Min α]
  [toMax : Max α]
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a
  decidableLE : DecidableRel (fun a b : α => a ≤ b)
  decidableEq : DecidableEq α
  decidableLT : DecidableRel (fun a b : α => a < b)
  min_def : ∀ a b : α, min a b = @ite α (a ≤ b) (decidableLE a b) a b
  max_def : ∀ a b : α, max a b = @ite α (a ≤ b) (decidableLE a b) b a

attribute [instance] LinearOrderedAddCommMonoid.toOrderedAddCommMonoid
  LinearOrderedAddCommMonoid.toMin LinearOrderedAddCommMonoid.toMax

instance LinearOrderedAddCommMonoid.toLinearOrder {α : Type u} [LinearOrderedAddCommMonoid α] :
    LinearOrder α :=
  ⟨LinearOrderedAddCommMonoid.le_total, LinearOrderedAddCommMonoid.decidableLE,
   LinearOrderedAddCommMonoid.decidableEq, LinearOrderedAddCommMonoid.decidableLT,
   LinearOrderedAddCommMonoid.min_def, LinearOrderedAddCommMonoid.max_def⟩

class LinearOrderedCancelAddCommMonoid (α : Type u) where
  [toOrderedCancelAddCommMonoid : OrderedCancelAddCommMonoid α]
  [toMin : Min α]
  [toMax : Max α]
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a
  decidableLE : DecidableRel (fun a b : α => a ≤ b)
  decidableEq : DecidableEq α
  decidableLT : DecidableRel (fun a b : α => a < b)
  min_def : ∀ a b : α, min a b = @ite α (a ≤ b) (decidableLE a b) a b
  max_def : ∀ a b : α, max a b = @ite α (a ≤ b) (decidableLE a b) b a

attribute [instance] LinearOrderedCancelAddCommMonoid.toOrderedCancelAddCommMonoid
  LinearOrderedCancelAddCommMonoid.toMin LinearOrderedCancelAddCommMonoid.toMax

instance LinearOrderedCancelAddCommMonoid.toLinearOrderedAddCommMonoid {α : Type u}
    [LinearOrderedCancelAddCommMonoid α] : LinearOrderedAddCommMonoid α :=
  ⟨LinearOrderedCancelAddCommMonoid.le_total, LinearOrderedCancelAddCommMonoid.decidableLE,
   LinearOrderedCancelAddCommMonoid.decidableEq, LinearOrderedCancelAddCommMonoid.decidableLT,
   LinearOrderedCancelAddCommMonoid.min_def, LinearOrderedCancelAddCommMonoid.max_def⟩

section OrderedCancelAddCommMonoid

variable {α : Type u} [OrderedCancelAddCommMonoid α]

instance OrderedCancelAddCommMonoid.toContravariantClassLeLeft :
    ContravariantClass α α (fun x y => x + y) (fun x y => x ≤ y) :=
  ⟨fun a b c h => OrderedCancelAddCommMonoid.le_of_add_le_add_left a b c h⟩

instance OrderedCancelAddCommMonoid.toContravariantClassLeRight :
    ContravariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y) := by
  refine ⟨fun a b c h => ?_⟩
  have h₁ : b + a ≤ c + a := h
  rw [add_comm b a, add_comm c a] at h₁
  exact OrderedCancelAddCommMonoid.le_of_add_le_add_left a b c h₁

instance OrderedCancelAddCommMonoid.toCovariantClassLtLeft :
    CovariantClass α α (fun x y => x + y) (fun x y => x < y) :=
  ⟨fun a b c h => lt_of_le_not_le (add_le_add_left (le_of_lt h) a)
    (fun h₁ => not_le_of_lt h (OrderedCancelAddCommMonoid.le_of_add_le_add_left a c b h₁))⟩

instance OrderedCancelAddCommMonoid.toCovariantClassLtRight :
    CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y) := by
  refine ⟨fun a b c h => ?_⟩
  show b + a < c + a
  rw [add_comm b a, add_comm c a]
  exact add_lt_add_left h a

instance OrderedCancelAddCommMonoid.toContravariantClassLeft :
    ContravariantClass α α (fun x y => x + y) (fun x y => x < y) :=
  ⟨fun a b c h => lt_of_le_not_le
    (OrderedCancelAddCommMonoid.le_of_add_le_add_left a b c (le_of_lt h))
    (fun h₁ => not_le_of_lt h (add_le_add_left h₁ a))⟩

instance OrderedCancelAddCommMonoid.toContravariantClassRight :
    ContravariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y) := by
  refine ⟨fun a b c h => ?_⟩
  have h₁ : b + a < c + a := h
  rw [add_comm b a, add_comm c a] at h₁
  exact lt_of_add_lt_add_left h₁

end OrderedCancelAddCommMonoid

/-! ## Ordered groups -/

class OrderedAddCommGroup (α : Type u) where
  [toAddCommGroup : AddCommGroup α]
  [toPartialOrder : PartialOrder α]
  add_le_add_left : ∀ a b : α, a ≤ b → ∀ c : α, c + a ≤ c + b

attribute [instance] OrderedAddCommGroup.toAddCommGroup OrderedAddCommGroup.toPartialOrder

instance OrderedAddCommGroup.toOrderedCancelAddCommMonoid {α : Type u} [OrderedAddCommGroup α] :
    OrderedCancelAddCommMonoid α := by
  refine @OrderedCancelAddCommMonoid.mk α ⟨OrderedAddCommGroup.add_le_add_left⟩ (fun a b c h => ?_)
  have h₁ : -a + (a + b) ≤ -a + (a + c) := OrderedAddCommGroup.add_le_add_left _ _ h (-a)
  rw [neg_add_cancel_left, neg_add_cancel_left] at h₁
  exact h₁

class LinearOrderedAddCommGroup (α : Type u) where
  [toOrderedAddCommGroup : OrderedAddCommGroup α]
  [toMin : Min α]
  [toMax : Max α]
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a
  decidableLE : DecidableRel (fun a b : α => a ≤ b)
  decidableEq : DecidableEq α
  decidableLT : DecidableRel (fun a b : α => a < b)
  min_def : ∀ a b : α, min a b = @ite α (a ≤ b) (decidableLE a b) a b
  max_def : ∀ a b : α, max a b = @ite α (a ≤ b) (decidableLE a b) b a

attribute [instance] LinearOrderedAddCommGroup.toOrderedAddCommGroup
  LinearOrderedAddCommGroup.toMin LinearOrderedAddCommGroup.toMax

instance LinearOrderedAddCommGroup.toLinearOrder {α : Type u} [LinearOrderedAddCommGroup α] :
    LinearOrder α :=
  ⟨LinearOrderedAddCommGroup.le_total, LinearOrderedAddCommGroup.decidableLE,
   LinearOrderedAddCommGroup.decidableEq, LinearOrderedAddCommGroup.decidableLT,
   LinearOrderedAddCommGroup.min_def, LinearOrderedAddCommGroup.max_def⟩

instance LinearOrderedAddCommGroup.toLinearOrderedCancelAddCommMonoid {α : Type u}
    [LinearOrderedAddCommGroup α] : LinearOrderedCancelAddCommMonoid α :=
  ⟨LinearOrderedAddCommGroup.le_total, LinearOrderedAddCommGroup.decidableLE,
   LinearOrderedAddCommGroup.decidableEq, LinearOrderedAddCommGroup.decidableLT,
   LinearOrderedAddCommGroup.min_def, LinearOrderedAddCommGroup.max_def⟩

/-- The absolute value, `|a|`. -/
def abs {α : Type u} [Lattice α] [AddGroup α] (a : α) : α := a ⊔ -a
