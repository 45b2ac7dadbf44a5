/-!
# Absolute values

Names and statements are those of Mathlib's `Algebra/Order/AbsoluteValue.lean`.

Differences: some theorems ask for a linear order where Mathlib asks for less.
-/

universe u v

structure AbsoluteValue (R : Type u) (S : Type v) [Semiring R] [OrderedSemiring S] extends
    MulHom R S where
  nonneg' : ∀ x, 0 ≤ toFun x
  eq_zero' : ∀ x, toFun x = 0 ↔ x = 0
  add_le' : ∀ x y, toFun (x + y) ≤ toFun x + toFun y

namespace AbsoluteValue

section

variable {R : Type u} {S : Type v} [Semiring R] [OrderedSemiring S]

instance funLike : FunLike (AbsoluteValue R S) R S :=
  ⟨fun f => f.toFun, fun ⟨⟨f, _⟩, _, _, _⟩ ⟨⟨g, _⟩, _, _, _⟩ h => by
    obtain rfl : f = g := h
    rfl⟩

instance mulHomClass : MulHomClass (AbsoluteValue R S) R S := ⟨fun f => f.map_mul'⟩

instance zeroHomClass : ZeroHomClass (AbsoluteValue R S) R S := ⟨fun f => (f.eq_zero' 0).mpr rfl⟩

@[simp] theorem coe_mk (f : R →ₙ* S) {h₁ : ∀ x, 0 ≤ f.toFun x}
    {h₂ : ∀ x, f.toFun x = 0 ↔ x = 0} {h₃ : ∀ x y, f.toFun (x + y) ≤ f.toFun x + f.toFun y} :
    (AbsoluteValue.mk f h₁ h₂ h₃ : R → S) = f := rfl

@[ext] theorem ext ⦃f g : AbsoluteValue R S⦄ (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h

variable (abv : AbsoluteValue R S)

protected theorem nonneg (x : R) : 0 ≤ abv x := abv.nonneg' x

@[simp] protected theorem eq_zero {x : R} : abv x = 0 ↔ x = 0 := abv.eq_zero' x

protected theorem add_le (x y : R) : abv (x + y) ≤ abv x + abv y := abv.add_le' x y

protected theorem map_mul (x y : R) : abv (x * y) = abv x * abv y := abv.map_mul' x y

protected theorem ne_zero_iff {x : R} : abv x ≠ 0 ↔ x ≠ 0 := not_congr abv.eq_zero

protected theorem pos {x : R} (hx : x ≠ 0) : 0 < abv x :=
  lt_of_le_of_ne (abv.nonneg x) (Ne.symm (abv.ne_zero_iff.mpr hx))

@[simp] protected theorem pos_iff {x : R} : 0 < abv x ↔ x ≠ 0 :=
  ⟨fun h => abv.ne_zero_iff.mp (ne_of_gt h), abv.pos⟩

protected theorem ne_zero {x : R} (hx : x ≠ 0) : abv x ≠ 0 := abv.ne_zero_iff.mpr hx

protected theorem map_zero : abv 0 = 0 := map_zero abv

end

section

variable {R : Type u} {S : Type v} [Ring R] [OrderedSemiring S] (abv : AbsoluteValue R S)

protected theorem sub_le (a b c : R) : abv (a - c) ≤ abv (a - b) + abv (b - c) := by
  rw [← sub_add_sub_cancel a b c]
  exact abv.add_le _ _

@[simp high] theorem map_sub_eq_zero_iff (a b : R) : abv (a - b) = 0 ↔ a = b := by
  rw [abv.eq_zero, sub_eq_zero]

end

section

variable {R : Type u} {S : Type v} [Semiring R] [Nontrivial R] [LinearOrderedCommRing S]
  (abv : AbsoluteValue R S)

protected theorem map_one : abv 1 = 1 := by
  have h : abv 1 * abv 1 = abv 1 * 1 := by rw [← abv.map_mul, mul_one, mul_one]
  exact mul_left_cancel₀ (abv.ne_zero one_ne_zero) h

instance monoidWithZeroHomClass : MonoidWithZeroHomClass (AbsoluteValue R S) R S where
  map_mul := fun f => f.map_mul
  map_one := fun f => f.map_one
  map_zero := fun f => f.map_zero

protected theorem map_pow (a : R) (n : ℕ) : abv (a ^ n) = abv a ^ n := map_pow abv a n

end

section

variable {R : Type u} {S : Type v} [Ring R] [LinearOrderedCommRing S] (abv : AbsoluteValue R S)

@[simp] protected theorem map_neg (a : R) : abv (-a) = abv a := by
  apply (mul_self_inj (abv.nonneg _) (abv.nonneg _)).mp
  rw [← abv.map_mul, ← abv.map_mul, neg_mul_neg]

protected theorem map_sub (a b : R) : abv (a - b) = abv (b - a) := by
  rw [← neg_sub, abv.map_neg]

protected theorem le_sub (a b : R) : abv a - abv b ≤ abv (a - b) := by
  apply sub_le_iff_le_add.mpr
  have h := abv.add_le (a - b) b
  rw [sub_add_cancel] at h
  exact h

theorem sub_le_add (a b : R) : abv (a - b) ≤ abv a + abv b := by
  have h := abv.add_le a (-b)
  rw [abv.map_neg, ← sub_eq_add_neg] at h
  exact h

theorem abs_abv_sub_le_abv_sub (a b : R) : |abv a - abv b| ≤ abv (a - b) := by
  apply abs_sub_le_iff.mpr
  refine ⟨abv.le_sub a b, ?_⟩
  rw [abv.map_sub]
  exact abv.le_sub b a

end

end AbsoluteValue
