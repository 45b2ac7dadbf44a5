/-!
# Numerals in order

Names and statements are those of Mathlib's `Data/Nat/Cast/Order.lean`.
-/

namespace Nat

variable {α : Type*} {n : ℕ}

section

variable [StrictOrderedSemiring α] [Nat.AtLeastTwo n]

@[simp] theorem ofNat_nonneg (n : ℕ) [Nat.AtLeastTwo n] : (0 : α) ≤ OfNat.ofNat n :=
  Nat.cast_nonneg n

@[simp] theorem one_lt_ofNat : (1 : α) < OfNat.ofNat n := by
  have h : ((1 : ℕ) : α) < (n : α) := Nat.cast_lt.mpr Nat.AtLeastTwo.prop
  rw [Nat.cast_one] at h
  exact h

@[simp] theorem ofNat_pos : (0 : α) < OfNat.ofNat n :=
  Nat.cast_pos.mpr (lt_of_lt_of_le zero_lt_two Nat.AtLeastTwo.prop)

@[simp] theorem one_le_ofNat : (1 : α) ≤ OfNat.ofNat n := one_lt_ofNat.le

@[simp] theorem not_ofNat_le_one : ¬(OfNat.ofNat n : α) ≤ 1 := one_lt_ofNat.not_le

@[simp] theorem not_ofNat_lt_one : ¬(OfNat.ofNat n : α) < 1 := mt le_of_lt not_ofNat_le_one

end

end Nat
