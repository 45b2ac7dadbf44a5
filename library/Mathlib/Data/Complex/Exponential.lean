/-!
# The exponential function, sine and cosine

Names and statements are those of Mathlib's `Data/Complex/Exponential.lean`.

Differences: `Complex.exp z` is the limit of `(1 + z / 2ⁿ) ^ 2ⁿ`, not that of the power series. The
two are equal: `Complex.exp_add` and `Complex.abs_exp_sub_one_sub_id_le` hold for one function only.
-/

namespace Complex

open ComplexConjugate

/-- The exponential function. -/
noncomputable def exp (z : ℂ) : ℂ := Classical.choose (Quod.expSeq_near z)

theorem expSeq_near_exp (z : ℂ) : Quod.Near (Quod.expSeq z) (exp z) :=
  Classical.choose_spec (Quod.expSeq_near z)

/-- `(exp (-z * I) - exp (z * I)) * I / 2`. -/
noncomputable def sin (z : ℂ) : ℂ := (exp (-z * I) - exp (z * I)) * I / 2

/-- `(exp (z * I) + exp (-z * I)) / 2`. -/
noncomputable def cos (z : ℂ) : ℂ := (exp (z * I) + exp (-z * I)) / 2

noncomputable def tan (z : ℂ) : ℂ := sin z / cos z

noncomputable def sinh (z : ℂ) : ℂ := (exp z - exp (-z)) / 2

noncomputable def cosh (z : ℂ) : ℂ := (exp z + exp (-z)) / 2

noncomputable def tanh (z : ℂ) : ℂ := sinh z / cosh z

end Complex

namespace Real

noncomputable def exp (x : ℝ) : ℝ := (Complex.exp x).re

noncomputable def sin (x : ℝ) : ℝ := (Complex.sin x).re

noncomputable def cos (x : ℝ) : ℝ := (Complex.cos x).re

noncomputable def tan (x : ℝ) : ℝ := (Complex.tan x).re

noncomputable def sinh (x : ℝ) : ℝ := (Complex.sinh x).re

noncomputable def cosh (x : ℝ) : ℝ := (Complex.cosh x).re

noncomputable def tanh (x : ℝ) : ℝ := (Complex.tanh x).re

end Real

namespace Complex

open ComplexConjugate

variable (x y : ℂ)

@[simp] theorem exp_zero : exp 0 = 1 :=
  (expSeq_near_exp 0).unique ((Quod.Near.const 1).congr (fun n => by simp [Quod.expSeq]) rfl)

theorem exp_add : exp (x + y) = exp x * exp y := by
  obtain ⟨C, hC⟩ := Quod.expSeq_mul_near x y
  exact (expSeq_near_exp (x + y)).unique
    (((expSeq_near_exp x).mul (expSeq_near_exp y)).of_le hC)

theorem exp_ne_zero : exp x ≠ 0 := fun h => by
  have h₁ := exp_add x (-x)
  rw [add_right_neg, exp_zero, h, zero_mul] at h₁
  exact one_ne_zero h₁

theorem exp_neg : exp (-x) = (exp x)⁻¹ := by
  apply eq_inv_of_mul_eq_one_left
  rw [← exp_add, add_left_neg, exp_zero]

theorem exp_sub : exp (x - y) = exp x / exp y := by
  rw [sub_eq_add_neg, exp_add, exp_neg, div_eq_mul_inv]

theorem exp_nat_mul (n : ℕ) : exp (n * x) = exp x ^ n := by
  induction n with
  | zero => rw [Nat.cast_zero, zero_mul, exp_zero, pow_zero]
  | succ n ih => rw [Nat.cast_succ, add_mul, one_mul, exp_add, ih, pow_succ]

open Classical in
theorem exp_sum {α : Type*} (s : Finset α) (f : α → ℂ) :
    exp (∑ x in s, f x) = ∏ x in s, exp (f x) := by
  induction s using Finset.induction_on with
  | empty => rw [Finset.sum_empty, Finset.prod_empty, exp_zero]
  | insert h ih => rw [Finset.sum_insert h, Finset.prod_insert h, exp_add, ih]

theorem exp_int_mul (z : ℂ) (n : ℤ) : exp (n * z) = exp z ^ n := by
  cases n with
  | ofNat n => rw [Int.ofNat_eq_coe, zpow_natCast, Int.cast_natCast, exp_nat_mul]
  | negSucc n => rw [zpow_negSucc, Int.cast_negSucc, neg_mul, exp_neg, exp_nat_mul]

@[simp] theorem exp_conj : exp (conj x) = conj (exp x) := by
  obtain ⟨C, hC⟩ := expSeq_near_exp x
  refine (expSeq_near_exp (conj x)).unique ⟨C, fun n => ?_⟩
  have e : Quod.expSeq (conj x) n = conj (Quod.expSeq x n) := by
    simp [Quod.expSeq]
  rw [e, ← map_sub, abs_conj]
  exact hC n

@[simp] theorem ofReal_exp_ofReal_re (x : ℝ) : ((exp x).re : ℂ) = exp x :=
  conj_eq_iff_re.mp (by rw [← exp_conj, conj_ofReal])

@[simp, norm_cast] theorem ofReal_exp (x : ℝ) : (Real.exp x : ℂ) = exp x :=
  ofReal_exp_ofReal_re x

@[simp] theorem exp_ofReal_im (x : ℝ) : (exp x).im = 0 := by
  rw [← ofReal_exp_ofReal_re, ofReal_im]

theorem exp_ofReal_re (x : ℝ) : (exp x).re = Real.exp x := rfl

/-! ## Bounds -/

theorem exp_bound_four {x : ℂ} (hx : Complex.abs x ≤ 1) :
    Complex.abs (exp x - (1 + x + x ^ 2 / 2 + x ^ 3 / 6)) ≤ Complex.abs x ^ 4 * (5 / 96) :=
  Quod.abs_sub_le_of_near (expSeq_near_exp x) hx

theorem abs_exp_sub_one_sub_id_le {x : ℂ} (hx : Complex.abs x ≤ 1) :
    Complex.abs (exp x - 1 - x) ≤ Complex.abs x ^ 2 := by
  have h := Complex.abs.add_le (exp x - (1 + x + x ^ 2 / 2 + x ^ 3 / 6)) (x ^ 2 / 2 + x ^ 3 / 6)
  have h₁ := Complex.abs.add_le (x ^ 2 / 2) (x ^ 3 / 6)
  rw [map_div₀, map_div₀, abs_ofNat, abs_ofNat, abs_pow, abs_pow] at h₁
  have e : exp x - (1 + x + x ^ 2 / 2 + x ^ 3 / 6) + (x ^ 2 / 2 + x ^ 3 / 6) = exp x - 1 - x := by
    ring
  rw [e] at h
  have h₂ := exp_bound_four hx
  have h₀ := Complex.abs.nonneg x
  have h₃ : Complex.abs x ^ 3 ≤ Complex.abs x ^ 2 :=
    pow_le_pow_of_le_one h₀ hx (by norm_num)
  have h₄ : Complex.abs x ^ 4 ≤ Complex.abs x ^ 2 :=
    pow_le_pow_of_le_one h₀ hx (by norm_num)
  have h₅ : 0 ≤ Complex.abs x ^ 2 := sq_nonneg _
  linarith

theorem abs_exp_sub_one_le {x : ℂ} (hx : Complex.abs x ≤ 1) :
    Complex.abs (exp x - 1) ≤ 2 * Complex.abs x := by
  have h := Complex.abs.add_le (exp x - 1 - x) x
  rw [sub_add_cancel] at h
  have h₁ := abs_exp_sub_one_sub_id_le hx
  have h₀ := Complex.abs.nonneg x
  nlinarith

/-! ## Sine and cosine -/

@[simp] theorem sin_zero : sin 0 = 0 := by simp [sin]

@[simp] theorem sin_neg : sin (-x) = -sin x := by
  simp only [sin, neg_neg]
  ring

theorem two_sin : 2 * sin x = (exp (-x * I) - exp (x * I)) * I :=
  mul_div_cancel₀ _ two_ne_zero

theorem two_cos : 2 * cos x = exp (x * I) + exp (-x * I) := mul_div_cancel₀ _ two_ne_zero

@[simp] theorem cos_zero : cos 0 = 1 := by simp [cos]

@[simp] theorem cos_neg : cos (-x) = cos x := by
  simp only [cos, neg_neg]
  ring

theorem cos_add_sin_I : cos x + sin x * I = exp (x * I) := by
  unfold sin cos
  linear_combination (exp (-x * I) - exp (x * I)) / 2 * I_mul_I

theorem cos_sub_sin_I : cos x - sin x * I = exp (-x * I) := by
  rw [← cos_add_sin_I, cos_neg, sin_neg]
  ring

theorem exp_mul_I : exp (x * I) = cos x + sin x * I := (cos_add_sin_I x).symm

theorem exp_add_mul_I : exp (x + y * I) = exp x * (cos y + sin y * I) := by
  rw [exp_add, exp_mul_I]

theorem sin_add : sin (x + y) = sin x * cos y + cos x * sin y := by
  have h₁ : exp ((x + y) * I) = exp (x * I) * exp (y * I) := by rw [← exp_add, add_mul]
  have h₂ : exp (-(x + y) * I) = exp (-x * I) * exp (-y * I) := by
    rw [← exp_add, ← add_mul, neg_add]
  unfold sin cos
  rw [h₁, h₂]
  ring

theorem cos_add : cos (x + y) = cos x * cos y - sin x * sin y := by
  have h₁ : exp ((x + y) * I) = exp (x * I) * exp (y * I) := by rw [← exp_add, add_mul]
  have h₂ : exp (-(x + y) * I) = exp (-x * I) * exp (-y * I) := by
    rw [← exp_add, ← add_mul, neg_add]
  unfold sin cos
  rw [h₁, h₂]
  linear_combination (exp (-x * I) - exp (x * I)) * (exp (-y * I) - exp (y * I)) / 4 * I_mul_I

theorem sin_sub : sin (x - y) = sin x * cos y - cos x * sin y := by
  rw [sub_eq_add_neg, sin_add, cos_neg, sin_neg]
  ring

theorem cos_sub : cos (x - y) = cos x * cos y + sin x * sin y := by
  rw [sub_eq_add_neg, cos_add, cos_neg, sin_neg]
  ring

@[simp] theorem sin_sq_add_cos_sq : sin x ^ 2 + cos x ^ 2 = 1 := by
  have h := cos_sub x x
  rw [sub_self, cos_zero] at h
  rw [h]
  ring

@[simp] theorem cos_sq_add_sin_sq : cos x ^ 2 + sin x ^ 2 = 1 := by
  rw [add_comm, sin_sq_add_cos_sq]

theorem cos_two_mul' : cos (2 * x) = cos x ^ 2 - sin x ^ 2 := by
  rw [two_mul, cos_add]
  ring

theorem cos_two_mul : cos (2 * x) = 2 * cos x ^ 2 - 1 := by
  rw [cos_two_mul', ← sin_sq_add_cos_sq x]
  ring

theorem sin_two_mul : sin (2 * x) = 2 * sin x * cos x := by
  rw [two_mul, sin_add]
  ring

theorem cos_sq : cos x ^ 2 = 1 / 2 + cos (2 * x) / 2 := by
  rw [cos_two_mul]
  ring

theorem cos_sq' : cos x ^ 2 = 1 - sin x ^ 2 := by rw [← sin_sq_add_cos_sq x, add_sub_cancel_left]

theorem sin_sq : sin x ^ 2 = 1 - cos x ^ 2 := by rw [← sin_sq_add_cos_sq x, add_sub_cancel_right]

theorem cos_three_mul : cos (3 * x) = 4 * cos x ^ 3 - 3 * cos x := by
  have e : 3 * x = 2 * x + x := by ring
  rw [e, cos_add, cos_two_mul, sin_two_mul]
  linear_combination -2 * cos x * sin_sq x

theorem sin_three_mul : sin (3 * x) = 3 * sin x - 4 * sin x ^ 3 := by
  have e : 3 * x = 2 * x + x := by ring
  rw [e, sin_add, cos_two_mul, sin_two_mul]
  linear_combination 4 * sin x * cos_sq' x

theorem sin_sub_sin : sin x - sin y = 2 * sin ((x - y) / 2) * cos ((x + y) / 2) := by
  have e₁ : x = (x + y) / 2 + (x - y) / 2 := by ring
  have e₂ : y = (x + y) / 2 - (x - y) / 2 := by ring
  have h₁ := sin_add ((x + y) / 2) ((x - y) / 2)
  have h₂ := sin_sub ((x + y) / 2) ((x - y) / 2)
  rw [← e₁] at h₁
  rw [← e₂] at h₂
  linear_combination h₁ - h₂

theorem cos_sub_cos : cos x - cos y = -2 * sin ((x + y) / 2) * sin ((x - y) / 2) := by
  have e₁ : x = (x + y) / 2 + (x - y) / 2 := by ring
  have e₂ : y = (x + y) / 2 - (x - y) / 2 := by ring
  have h₁ := cos_add ((x + y) / 2) ((x - y) / 2)
  have h₂ := cos_sub ((x + y) / 2) ((x - y) / 2)
  rw [← e₁] at h₁
  rw [← e₂] at h₂
  linear_combination h₁ - h₂

theorem cos_add_cos : cos x + cos y = 2 * cos ((x + y) / 2) * cos ((x - y) / 2) := by
  have e₁ : x = (x + y) / 2 + (x - y) / 2 := by ring
  have e₂ : y = (x + y) / 2 - (x - y) / 2 := by ring
  have h₁ := cos_add ((x + y) / 2) ((x - y) / 2)
  have h₂ := cos_sub ((x + y) / 2) ((x - y) / 2)
  rw [← e₁] at h₁
  rw [← e₂] at h₂
  linear_combination h₁ + h₂

theorem sin_add_sin : sin x + sin y = 2 * sin ((x + y) / 2) * cos ((x - y) / 2) := by
  have h := sin_sub_sin x (-y)
  rw [sin_neg, sub_neg_eq_add, sub_neg_eq_add, ← sub_eq_add_neg] at h
  exact h

theorem sin_conj : sin (conj x) = conj (sin x) := by
  have h₁ : conj (exp (x * I)) = exp (-conj x * I) := by
    rw [← exp_conj, map_mul, conj_I, mul_neg, neg_mul]
  have h₂ : conj (exp (-x * I)) = exp (conj x * I) := by
    rw [← exp_conj, map_mul, conj_I, map_neg, neg_mul_neg]
  unfold sin
  rw [map_div₀, map_mul, map_sub, h₁, h₂, conj_I, conj_ofNat]
  ring

theorem cos_conj : cos (conj x) = conj (cos x) := by
  have h₁ : conj (exp (x * I)) = exp (-conj x * I) := by
    rw [← exp_conj, map_mul, conj_I, mul_neg, neg_mul]
  have h₂ : conj (exp (-x * I)) = exp (conj x * I) := by
    rw [← exp_conj, map_mul, conj_I, map_neg, neg_mul_neg]
  unfold cos
  rw [map_div₀, map_add, h₁, h₂, conj_ofNat]
  ring

@[simp] theorem ofReal_sin_ofReal_re (x : ℝ) : ((sin x).re : ℂ) = sin x :=
  conj_eq_iff_re.mp (by rw [← sin_conj, conj_ofReal])

@[simp, norm_cast] theorem ofReal_sin (x : ℝ) : (Real.sin x : ℂ) = sin x :=
  ofReal_sin_ofReal_re x

@[simp] theorem sin_ofReal_im (x : ℝ) : (sin x).im = 0 := by
  rw [← ofReal_sin_ofReal_re, ofReal_im]

theorem sin_ofReal_re (x : ℝ) : (sin x).re = Real.sin x := rfl

@[simp] theorem ofReal_cos_ofReal_re (x : ℝ) : ((cos x).re : ℂ) = cos x :=
  conj_eq_iff_re.mp (by rw [← cos_conj, conj_ofReal])

@[simp, norm_cast] theorem ofReal_cos (x : ℝ) : (Real.cos x : ℂ) = cos x :=
  ofReal_cos_ofReal_re x

@[simp] theorem cos_ofReal_im (x : ℝ) : (cos x).im = 0 := by
  rw [← ofReal_cos_ofReal_re, ofReal_im]

theorem cos_ofReal_re (x : ℝ) : (cos x).re = Real.cos x := rfl

@[simp] theorem tan_zero : tan 0 = 0 := by simp [tan]

theorem tan_eq_sin_div_cos : tan x = sin x / cos x := rfl

@[simp, norm_cast] theorem ofReal_tan (x : ℝ) : (Real.tan x : ℂ) = tan x := by
  unfold Real.tan tan
  rw [← ofReal_sin, ← ofReal_cos, ← ofReal_div, ofReal_re]

theorem exp_eq_exp_re_mul_sin_add_cos : exp x = exp x.re * (cos x.im + sin x.im * I) := by
  rw [← exp_add_mul_I, re_add_im]

theorem exp_re : (exp x).re = Real.exp x.re * Real.cos x.im := by
  rw [exp_eq_exp_re_mul_sin_add_cos, ← ofReal_exp, ← ofReal_cos, ← ofReal_sin]
  simp [exp_ofReal_re, cos_ofReal_re, sin_ofReal_re]

theorem exp_im : (exp x).im = Real.exp x.re * Real.sin x.im := by
  rw [exp_eq_exp_re_mul_sin_add_cos, ← ofReal_exp, ← ofReal_cos, ← ofReal_sin]
  simp [exp_ofReal_re, cos_ofReal_re, sin_ofReal_re]

@[simp] theorem exp_ofReal_mul_I_re (x : ℝ) : (exp (x * I)).re = Real.cos x := by
  rw [exp_mul_I, ← ofReal_cos, ← ofReal_sin]
  simp [exp_ofReal_re, cos_ofReal_re, sin_ofReal_re]

@[simp] theorem exp_ofReal_mul_I_im (x : ℝ) : (exp (x * I)).im = Real.sin x := by
  rw [exp_mul_I, ← ofReal_cos, ← ofReal_sin]
  simp [exp_ofReal_re, cos_ofReal_re, sin_ofReal_re]

/-- De Moivre's formula. -/
theorem cos_add_sin_mul_I_pow (n : ℕ) (z : ℂ) :
    (cos z + sin z * I) ^ n = cos (n * z) + sin (n * z) * I := by
  rw [← exp_mul_I, ← exp_mul_I, ← exp_nat_mul, mul_assoc]

end Complex

attribute [irreducible] Complex.exp
