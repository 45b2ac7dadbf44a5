import Mathlib

/-! Exponential function, logarithm, powers, sine and cosine: what fixes each of them. -/

/-- The exponential function is the one that turns sums to products and is `1 + z` near `0`. -/
theorem fid_exp_add (z w : ℂ) : Complex.exp (z + w) = Complex.exp z * Complex.exp w :=
  Complex.exp_add z w

theorem fid_exp_near_zero (z : ℂ) (h : Complex.abs z ≤ 1) :
    Complex.abs (Complex.exp z - 1 - z) ≤ Complex.abs z ^ 2 :=
  Complex.abs_exp_sub_one_sub_id_le h

theorem fid_real_exp (x : ℝ) : (Real.exp x : ℂ) = Complex.exp x := Complex.ofReal_exp x

theorem fid_log (x : ℝ) (h : 0 < x) : Real.exp (Real.log x) = x := Real.exp_log h

theorem fid_log_zero : Real.log 0 = 0 := Real.log_zero

theorem fid_log_of_negative : Real.log (-1) = 0 := by rw [Real.log_neg_eq_log, Real.log_one]

theorem fid_logb (b x : ℝ) : Real.logb b x = Real.log x / Real.log b := rfl

theorem fid_rpow (x y : ℝ) (h : 0 < x) : x ^ y = Real.exp (Real.log x * y) :=
  Real.rpow_def_of_pos h y

theorem fid_rpow_of_negative (x y : ℝ) (h : x < 0) :
    x ^ y = Real.exp (Real.log x * y) * Real.cos (y * Real.pi) :=
  Real.rpow_def_of_neg h y

theorem fid_rpow_zero : (0 : ℝ) ^ (0 : ℝ) = 1 := Real.rpow_zero 0

theorem fid_zero_rpow : (0 : ℝ) ^ (1 / 2 : ℝ) = 0 := Real.zero_rpow (by norm_num)

theorem fid_rpow_half_of_negative : (-1 : ℝ) ^ (1 / 2 : ℝ) = 0 := by
  rw [← Real.sqrt_eq_rpow]
  exact Real.sqrt_eq_zero_of_nonpos (by norm_num)

/-- An exponent that is a numeral is a natural number. -/
theorem fid_pow_default (x : ℝ) : x ^ 2 = x ^ (2 : ℕ) := rfl

theorem fid_rpow_natCast (x : ℝ) (n : ℕ) : x ^ (n : ℝ) = x ^ n := Real.rpow_natCast x n

theorem fid_cos (z : ℂ) :
    Complex.cos z = (Complex.exp (z * Complex.I) + Complex.exp (-z * Complex.I)) / 2 := rfl

theorem fid_sin (z : ℂ) :
    Complex.sin z = (Complex.exp (-z * Complex.I) - Complex.exp (z * Complex.I)) * Complex.I / 2 :=
  rfl

theorem fid_real_cos (x : ℝ) : (Real.cos x : ℂ) = Complex.cos x := Complex.ofReal_cos x

theorem fid_real_sin (x : ℝ) : (Real.sin x : ℂ) = Complex.sin x := Complex.ofReal_sin x

theorem fid_tan (x : ℝ) : Real.tan x = Real.sin x / Real.cos x := Real.tan_eq_sin_div_cos x

theorem fid_tan_pi_div_two : Real.tan (Real.pi / 2) = 0 := Real.tan_pi_div_two

/-- π is the least positive zero of the sine. -/
theorem fid_pi : Real.sin Real.pi = 0 ∧ 0 < Real.pi := ⟨Real.sin_pi, Real.pi_pos⟩

theorem fid_pi_least (x : ℝ) (h₀ : 0 < x) (h : x < Real.pi) : Real.sin x ≠ 0 :=
  (Real.sin_pos_of_pos_of_lt_pi h₀ h).ne'

theorem fid_pi_between : 157 / 50 < Real.pi ∧ Real.pi < 63 / 20 :=
  ⟨Real.pi_gt_314, Real.pi_lt_315⟩

theorem fid_arg (z : ℂ) : (Complex.abs z : ℂ) * Complex.exp (Complex.arg z * Complex.I) = z :=
  Complex.abs_mul_exp_arg_mul_I z

theorem fid_cpow (z w : ℂ) (h : z ≠ 0) : z ^ w = Complex.exp (Complex.log z * w) :=
  Complex.cpow_def_of_ne_zero h w

/-- Nonnegative real numbers; their difference ends at 0. -/
theorem fid_nnreal_add (x y : NNReal) : ((x + y : NNReal) : ℝ) = x + y := rfl

theorem fid_nnreal_sub (x y : NNReal) : ((x - y : NNReal) : ℝ) = max ((x : ℝ) - y) 0 := rfl

theorem fid_nnreal_eq (x y : NNReal) (h : (x : ℝ) = y) : x = y := NNReal.eq h
