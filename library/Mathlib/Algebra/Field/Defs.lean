/-!
# Division rings and fields

The classes of Mathlib's `Algebra/Field/Defs.lean`.

Differences from Mathlib: no casts from `ℚ` and `ℚ≥0`, hence no `qsmul` and `nnqsmul`, yet.
-/

universe u

class DivisionSemiring (α : Type u) where
  [toSemiring : Semiring α]
  [toInv : Inv α]
  [toDiv : Div α]
  div_eq_mul_inv : ∀ a b : α, a / b = a * b⁻¹
  [toNontrivial : Nontrivial α]
  inv_zero : (0 : α)⁻¹ = 0
  mul_inv_cancel : ∀ a : α, a ≠ 0 → a * a⁻¹ = 1

attribute [instance] DivisionSemiring.toSemiring DivisionSemiring.toInv DivisionSemiring.toDiv
  DivisionSemiring.toNontrivial

instance DivisionSemiring.toGroupWithZero {α : Type u} [DivisionSemiring α] : GroupWithZero α :=
  ⟨DivisionSemiring.div_eq_mul_inv, DivisionSemiring.inv_zero, DivisionSemiring.mul_inv_cancel⟩

class DivisionRing (α : Type u) where
  [toRing : Ring α]
  [toInv : Inv α]
  [toDiv : Div α]
  div_eq_mul_inv : ∀ a b : α, a / b = a * b⁻¹
  [toNontrivial : Nontrivial α]
  mul_inv_cancel : ∀ a : α, a ≠ 0 → a * a⁻¹ = 1
  inv_zero : (0 : α)⁻¹ = 0

attribute [instance] DivisionRing.toRing DivisionRing.toInv DivisionRing.toDiv
  DivisionRing.toNontrivial

instance DivisionRing.toDivInvMonoid {α : Type u} [DivisionRing α] : DivInvMonoid α :=
  ⟨DivisionRing.div_eq_mul_inv⟩

instance (priority := 100) DivisionRing.toDivisionSemiring {α : Type u} [DivisionRing α] :
    DivisionSemiring α :=
  ⟨DivisionRing.div_eq_mul_inv, DivisionRing.inv_zero, DivisionRing.mul_inv_cancel⟩

class Semifield (α : Type u) where
  [toCommSemiring : CommSemiring α]
  [toInv : Inv α]
  [toDiv : Div α]
  div_eq_mul_inv : ∀ a b : α, a / b = a * b⁻¹
  [toNontrivial : Nontrivial α]
  inv_zero : (0 : α)⁻¹ = 0
  mul_inv_cancel : ∀ a : α, a ≠ 0 → a * a⁻¹ = 1

attribute [instance] Semifield.toCommSemiring Semifield.toInv Semifield.toDiv
  Semifield.toNontrivial

instance Semifield.toDivisionSemiring {α : Type u} [Semifield α] : DivisionSemiring α :=
  ⟨Semifield.div_eq_mul_inv, Semifield.inv_zero, Semifield.mul_inv_cancel⟩

instance Semifield.toCommGroupWithZero {α : Type u} [Semifield α] : CommGroupWithZero α :=
  ⟨Semifield.div_eq_mul_inv, Semifield.inv_zero, Semifield.mul_inv_cancel⟩

class Field (K : Type u) where
  [toCommRing : CommRing K]
  [toInv : Inv K]
  [toDiv : Div K]
  div_eq_mul_inv : ∀ a b : K, a / b = a * b⁻¹
  [toNontrivial : Nontrivial K]
  mul_inv_cancel : ∀ a : K, a ≠ 0 → a * a⁻¹ = 1
  inv_zero : (0 : K)⁻¹ = 0

attribute [instance] Field.toCommRing Field.toInv Field.toDiv Field.toNontrivial

instance Field.toDivisionRing {K : Type u} [Field K] : DivisionRing K :=
  ⟨Field.div_eq_mul_inv, Field.mul_inv_cancel, Field.inv_zero⟩

instance (priority := 100) Field.toSemifield {K : Type u} [Field K] : Semifield K :=
  ⟨Field.div_eq_mul_inv, Field.inv_zero, Field.mul_inv_cancel⟩
