/-!
# The absolute value of complex numbers

Names and statements are those of Mathlib's `Data/Complex/Abs.lean`.
-/

namespace Complex

open ComplexConjugate

theorem re_le_sqrt_normSq (z : ℂ) : |z.re| ≤ √(normSq z) :=
  Real.abs_le_sqrt (by rw [sq]; exact re_sq_le_normSq z)

theorem sqrt_normSq_add_le (z w : ℂ) : √(normSq (z + w)) ≤ √(normSq z) + √(normSq w) := by
  have hz := Real.sqrt_nonneg (normSq z)
  have hw := Real.sqrt_nonneg (normSq w)
  apply Real.sqrt_le_iff.mpr
  refine ⟨add_nonneg hz hw, ?_⟩
  have h : (z * conj w).re ≤ √(normSq z) * √(normSq w) := by
    rw [← Real.sqrt_mul (normSq_nonneg z), ← normSq_conj w, ← normSq_mul]
    exact le_trans (le_abs_self _) (re_le_sqrt_normSq _)
  rw [add_sq, Real.sq_sqrt (normSq_nonneg z), Real.sq_sqrt (normSq_nonneg w), normSq_add]
  linarith

/-- `√(re² + im²)`. -/
noncomputable def abs : AbsoluteValue ℂ ℝ where
  toFun := fun x => √(normSq x)
  map_mul' := fun x y => by rw [normSq_mul, Real.sqrt_mul (normSq_nonneg x)]
  nonneg' := fun x => Real.sqrt_nonneg _
  eq_zero' := fun x => (Real.sqrt_eq_zero (normSq_nonneg x)).trans normSq_eq_zero
  add_le' := sqrt_normSq_add_le

theorem abs_def : (Complex.abs : ℂ → ℝ) = fun z => √(normSq z) := rfl

theorem abs_apply {z : ℂ} : Complex.abs z = √(normSq z) := rfl

@[simp, norm_cast] theorem abs_ofReal (r : ℝ) : Complex.abs r = |r| := by
  rw [abs_apply, normSq_ofReal, Real.sqrt_mul_self_eq_abs]

protected theorem abs_of_nonneg {r : ℝ} (h : 0 ≤ r) : Complex.abs r = r := by
  rw [abs_ofReal, _root_.abs_of_nonneg h]

@[simp] theorem abs_natCast (n : ℕ) : Complex.abs n = n :=
  Complex.abs_of_nonneg (Nat.cast_nonneg n)

@[simp] theorem abs_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    Complex.abs (OfNat.ofNat n : ℂ) = OfNat.ofNat n := abs_natCast n

@[simp, norm_cast] theorem abs_intCast (n : ℤ) : Complex.abs n = |(n : ℝ)| := abs_ofReal n

theorem mul_self_abs (z : ℂ) : Complex.abs z * Complex.abs z = normSq z :=
  Real.mul_self_sqrt (normSq_nonneg z)

theorem sq_abs (z : ℂ) : Complex.abs z ^ 2 = normSq z := Real.sq_sqrt (normSq_nonneg z)

theorem normSq_eq_abs (x : ℂ) : normSq x = Complex.abs x ^ 2 := (sq_abs x).symm

@[simp] theorem sq_abs_sub_sq_re (z : ℂ) : Complex.abs z ^ 2 - z.re ^ 2 = z.im ^ 2 := by
  rw [sq_abs, normSq_apply, ← sq, ← sq, add_sub_cancel_left]

@[simp] theorem sq_abs_sub_sq_im (z : ℂ) : Complex.abs z ^ 2 - z.im ^ 2 = z.re ^ 2 := by
  rw [← sq_abs_sub_sq_re, sub_sub_cancel]

theorem abs_eq_sqrt_sq_add_sq (z : ℂ) : Complex.abs z = √(z.re ^ 2 + z.im ^ 2) := by
  rw [abs_apply, normSq_apply, sq, sq]

theorem abs_add_mul_I (x y : ℝ) : Complex.abs (x + y * I) = √(x ^ 2 + y ^ 2) := by
  rw [← mk_eq_add_mul_I, abs_eq_sqrt_sq_add_sq]

@[simp] theorem abs_I : Complex.abs I = 1 := by rw [abs_apply, normSq_I, Real.sqrt_one]

theorem abs_two : Complex.abs 2 = 2 := abs_ofNat 2

@[simp] theorem abs_conj (z : ℂ) : Complex.abs (conj z) = Complex.abs z := by
  rw [abs_apply, normSq_conj, ← abs_apply]

theorem abs_pow (z : ℂ) (n : ℕ) : Complex.abs (z ^ n) = Complex.abs z ^ n :=
  map_pow Complex.abs z n

theorem abs_prod {ι : Type*} (s : Finset ι) (f : ι → ℂ) :
    Complex.abs (∏ i in s, f i) = ∏ i in s, Complex.abs (f i) := map_prod Complex.abs f s

theorem abs_re_le_abs (z : ℂ) : |z.re| ≤ Complex.abs z := re_le_sqrt_normSq z

theorem abs_im_le_abs (z : ℂ) : |z.im| ≤ Complex.abs z :=
  Real.abs_le_sqrt (by rw [sq]; exact im_sq_le_normSq z)

theorem re_le_abs (z : ℂ) : z.re ≤ Complex.abs z := le_trans (le_abs_self _) (abs_re_le_abs z)

theorem im_le_abs (z : ℂ) : z.im ≤ Complex.abs z := le_trans (le_abs_self _) (abs_im_le_abs z)

@[simp] theorem abs_abs (z : ℂ) : |Complex.abs z| = Complex.abs z :=
  _root_.abs_of_nonneg (Complex.abs.nonneg z)

theorem abs_le_abs_re_add_abs_im (z : ℂ) : Complex.abs z ≤ |z.re| + |z.im| := by
  have h := Complex.abs.add_le z.re (z.im * I)
  rw [re_add_im, Complex.abs.map_mul, abs_I, mul_one, abs_ofReal, abs_ofReal] at h
  exact h

end Complex
