/-!
# Numerals that are not zero

Names and statements are those of Mathlib's `Algebra/NeZero.lean`, `Algebra/CharZero/Defs.lean`
and `Algebra/CharZero/Lemmas.lean`.
-/

universe u

theorem two_ne_zero {α : Type u} [Zero α] [OfNat α 2] [NeZero (2 : α)] : (2 : α) ≠ 0 := NeZero.ne 2

theorem three_ne_zero {α : Type u} [Zero α] [OfNat α 3] [NeZero (3 : α)] : (3 : α) ≠ 0 :=
  NeZero.ne 3

theorem four_ne_zero {α : Type u} [Zero α] [OfNat α 4] [NeZero (4 : α)] : (4 : α) ≠ 0 :=
  NeZero.ne 4

theorem two_ne_zero' (α : Type u) [Zero α] [OfNat α 2] [NeZero (2 : α)] : (2 : α) ≠ 0 := NeZero.ne 2

theorem one_ne_zero' (α : Type u) [Zero α] [One α] [NeZero (1 : α)] : (1 : α) ≠ 0 := one_ne_zero

theorem zero_ne_one' (α : Type u) [Zero α] [One α] [NeZero (1 : α)] : (0 : α) ≠ 1 := zero_ne_one

instance NeZero.succ {n : ℕ} : NeZero (n + 1) := ⟨Nat.succ_ne_zero n⟩

@[simp] theorem OfNat.ofNat_eq_ofNat {R : Type u} [AddMonoidWithOne R] [CharZero R] {m n : ℕ}
    [Nat.AtLeastTwo m] [Nat.AtLeastTwo n] :
    (OfNat.ofNat m : R) = OfNat.ofNat n ↔ (OfNat.ofNat m : ℕ) = OfNat.ofNat n :=
  Nat.cast_inj

section

variable {R : Type u}

@[simp] theorem add_self_eq_zero [NonAssocSemiring R] [NoZeroDivisors R] [CharZero R] {a : R} :
    a + a = 0 ↔ a = 0 := by
  rw [← two_mul, mul_eq_zero]
  exact or_iff_right two_ne_zero

@[simp] theorem neg_eq_self_iff [NonAssocRing R] [NoZeroDivisors R] [CharZero R] {a : R} :
    -a = a ↔ a = 0 := by
  rw [neg_eq_iff_add_eq_zero, add_self_eq_zero]

@[simp] theorem eq_neg_self_iff [NonAssocRing R] [NoZeroDivisors R] [CharZero R] {a : R} :
    a = -a ↔ a = 0 := by
  rw [eq_neg_iff_add_eq_zero, add_self_eq_zero]

@[simp] theorem half_add_self [DivisionRing R] [CharZero R] (a : R) : (a + a) / 2 = a := by
  rw [← mul_two, mul_div_cancel_right₀ a two_ne_zero]

@[simp] theorem add_halves' [DivisionRing R] [CharZero R] (a : R) : a / 2 + a / 2 = a := by
  rw [← add_div, half_add_self]

theorem sub_half [DivisionRing R] [CharZero R] (a : R) : a - a / 2 = a / 2 := by
  rw [sub_eq_iff_eq_add, add_halves']

theorem half_sub [DivisionRing R] [CharZero R] (a : R) : a / 2 - a = -(a / 2) := by
  rw [← neg_sub, sub_half]

end
