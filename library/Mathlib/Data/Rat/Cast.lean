/-!
# Images of rational numbers in a field

Names and statements are those of Mathlib's `Data/Rat/Cast/Defs.lean`,
`Data/Rat/Cast/CharZero.lean` and `Data/Rat/Cast/Order.lean`.

Differences: the image is `num / den` in every division ring; Mathlib makes it a field of the class.
-/

universe u

/-- The image of a rational number, `(q : K)`. -/
class RatCast (K : Type u) where
  ratCast : ℚ → K

@[coe, reducible] protected def Rat.cast {K : Type u} [RatCast K] : ℚ → K := RatCast.ratCast

instance instCoeTailRat {K : Type u} [RatCast K] : CoeTail ℚ K := ⟨Rat.cast⟩

instance instCoeHTCTRat {K : Type u} [RatCast K] : CoeHTCT ℚ K := ⟨Rat.cast⟩

instance instRatCastRat : RatCast ℚ := ⟨fun q => q⟩

instance (priority := 100) DivisionRing.toRatCast {K : Type u} [DivisionRing K] : RatCast K :=
  ⟨fun q => (q.num : K) / (q.den : K)⟩

namespace Rat

@[simp, norm_cast] theorem cast_id (n : ℚ) : (Rat.cast n : ℚ) = n := rfl

theorem cast_def {K : Type u} [DivisionRing K] (q : ℚ) : (q : K) = (q.num : K) / (q.den : K) :=
  rfl

section Field

variable {K : Type u} [Field K]

@[simp, norm_cast] theorem cast_intCast (n : ℤ) : ((n : ℚ) : K) = n := by
  rw [cast_def, num_intCast, den_intCast, Nat.cast_one, div_one]

@[simp, norm_cast] theorem cast_natCast (n : ℕ) : ((n : ℚ) : K) = n := by
  rw [← Int.cast_natCast, cast_intCast, Int.cast_natCast]

@[simp, norm_cast] theorem cast_zero : ((0 : ℚ) : K) = 0 :=
  (cast_natCast 0).trans Nat.cast_zero

@[simp, norm_cast] theorem cast_one : ((1 : ℚ) : K) = 1 :=
  (cast_natCast 1).trans Nat.cast_one

@[simp, norm_cast] theorem cast_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    ((OfNat.ofNat n : ℚ) : K) = OfNat.ofNat n :=
  cast_natCast n

variable [CharZero K]

/-- A fraction that represents a number has its image. -/
theorem Represents.cast_eq {r : ℚ} {n d : ℤ} (h : Represents r n d) : (r : K) = (n : K) / d := by
  have hd : (d : K) ≠ 0 := Int.cast_ne_zero.mpr h.1
  have hr : (r.den : K) ≠ 0 := Nat.cast_ne_zero.mpr r.den_nz
  rw [cast_def, div_eq_div_iff hr hd, ← Int.cast_natCast, ← Int.cast_mul, ← Int.cast_mul, h.2]

@[simp, norm_cast] theorem cast_add (m n : ℚ) : ((m + n : ℚ) : K) = m + n := by
  have hm : (m.den : K) ≠ 0 := Nat.cast_ne_zero.mpr m.den_nz
  have hn : (n.den : K) ≠ 0 := Nat.cast_ne_zero.mpr n.den_nz
  rw [(m.represents_self.add n.represents_self).cast_eq, cast_def, cast_def, div_add_div _ _ hm hn,
    Int.cast_add, Int.cast_mul, Int.cast_mul, Int.cast_mul, Int.cast_natCast, Int.cast_natCast,
    mul_comm (n.num : K)]

@[simp, norm_cast] theorem cast_neg (m : ℚ) : ((-m : ℚ) : K) = -m := by
  rw [cast_def, cast_def, num_neg_eq_neg_num, den_neg_eq_den, Int.cast_neg, neg_div]

@[simp, norm_cast] theorem cast_sub (m n : ℚ) : ((m - n : ℚ) : K) = m - n := by
  rw [_root_.sub_eq_add_neg, cast_add, cast_neg, _root_.sub_eq_add_neg]

@[simp, norm_cast] theorem cast_mul (m n : ℚ) : ((m * n : ℚ) : K) = m * n := by
  rw [(m.represents_self.mul n.represents_self).cast_eq, cast_def, cast_def, div_mul_div_comm,
    Int.cast_mul, Int.cast_mul, Int.cast_natCast, Int.cast_natCast]

@[simp] theorem cast_eq_zero {n : ℚ} : (n : K) = 0 ↔ n = 0 := by
  rw [cast_def, div_eq_zero_iff, Int.cast_eq_zero, num_eq_zero]
  exact or_iff_left (Nat.cast_ne_zero.mpr n.den_nz)

theorem cast_ne_zero {n : ℚ} : (n : K) ≠ 0 ↔ n ≠ 0 :=
  not_congr cast_eq_zero

@[simp, norm_cast] theorem cast_inj {m n : ℚ} : (m : K) = (n : K) ↔ m = n := by
  rw [← sub_eq_zero, ← cast_sub, cast_eq_zero, sub_eq_zero]

@[simp, norm_cast] theorem cast_inv (n : ℚ) : ((n⁻¹ : ℚ) : K) = (n : K)⁻¹ := by
  by_cases h : n = 0
  · rw [h, inv_zero, cast_zero, inv_zero]
  · apply eq_inv_of_mul_eq_one_left
    rw [← cast_mul, _root_.inv_mul_cancel h, cast_one]

@[simp, norm_cast] theorem cast_div (m n : ℚ) : ((m / n : ℚ) : K) = m / n := by
  rw [div_eq_mul_inv, cast_mul, cast_inv, div_eq_mul_inv]

@[simp, norm_cast] theorem cast_pow (q : ℚ) (k : ℕ) : ((q ^ k : ℚ) : K) = (q : K) ^ k := by
  induction k with
  | zero => rw [pow_zero, pow_zero, cast_one]
  | succ k ih => rw [pow_succ, pow_succ, cast_mul, ih]

end Field

section LinearOrderedField

variable {K : Type u} [LinearOrderedField K]

@[simp] theorem cast_nonneg {q : ℚ} : 0 ≤ (q : K) ↔ 0 ≤ q := by
  have hd : (0 : K) < q.den := Nat.cast_pos.mpr q.den_pos
  rw [cast_def, le_div_iff hd, zero_mul, Int.cast_nonneg, num_nonneg]

@[simp, norm_cast] theorem cast_le {p q : ℚ} : (p : K) ≤ (q : K) ↔ p ≤ q := by
  rw [← sub_nonneg, ← cast_sub, cast_nonneg, sub_nonneg]

@[simp, norm_cast] theorem cast_lt {p q : ℚ} : (p : K) < (q : K) ↔ p < q := by
  rw [← not_le, ← not_le, cast_le]

@[simp] theorem cast_nonpos {q : ℚ} : (q : K) ≤ 0 ↔ q ≤ 0 := by
  rw [← cast_zero (K := K), cast_le]

@[simp] theorem cast_pos {q : ℚ} : 0 < (q : K) ↔ 0 < q := by
  rw [← cast_zero (K := K), cast_lt]

@[simp] theorem cast_lt_zero {q : ℚ} : (q : K) < 0 ↔ q < 0 := by
  rw [← cast_zero (K := K), cast_lt]

end LinearOrderedField

end Rat
