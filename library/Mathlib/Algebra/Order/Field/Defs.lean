/-!
# Linearly ordered fields

The classes of Mathlib's `Algebra/Order/Field/Defs.lean`.
-/

universe u

class LinearOrderedSemifield (α : Type u) where
  [toLinearOrderedCommSemiring : LinearOrderedCommSemiring α]
  [toInv : Inv α]
  [toDiv : Div α]
  div_eq_mul_inv : ∀ a b : α, a / b = a * b⁻¹
  inv_zero : (0 : α)⁻¹ = 0
  mul_inv_cancel : ∀ a : α, a ≠ 0 → a * a⁻¹ = 1

attribute [instance] LinearOrderedSemifield.toLinearOrderedCommSemiring
  LinearOrderedSemifield.toInv LinearOrderedSemifield.toDiv

instance LinearOrderedSemifield.toSemifield {α : Type u} [LinearOrderedSemifield α] :
    Semifield α :=
  ⟨LinearOrderedSemifield.div_eq_mul_inv, LinearOrderedSemifield.inv_zero,
   LinearOrderedSemifield.mul_inv_cancel⟩

class LinearOrderedField (α : Type u) where
  [toLinearOrderedCommRing : LinearOrderedCommRing α]
  [toInv : Inv α]
  [toDiv : Div α]
  div_eq_mul_inv : ∀ a b : α, a / b = a * b⁻¹
  mul_inv_cancel : ∀ a : α, a ≠ 0 → a * a⁻¹ = 1
  inv_zero : (0 : α)⁻¹ = 0

attribute [instance] LinearOrderedField.toLinearOrderedCommRing LinearOrderedField.toInv
  LinearOrderedField.toDiv

instance LinearOrderedField.toField {α : Type u} [LinearOrderedField α] : Field α :=
  ⟨LinearOrderedField.div_eq_mul_inv, LinearOrderedField.mul_inv_cancel,
   LinearOrderedField.inv_zero⟩

instance (priority := 100) LinearOrderedField.toLinearOrderedSemifield {α : Type u}
    [LinearOrderedField α] : LinearOrderedSemifield α :=
  ⟨LinearOrderedField.div_eq_mul_inv, LinearOrderedField.inv_zero,
   LinearOrderedField.mul_inv_cancel⟩
