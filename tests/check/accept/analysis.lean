import Mathlib

/-! Logarithms, powers with real exponents, sine and cosine. -/

namespace QuodTest

open Real

theorem logarithms (x y : ℝ) (hx : 0 < x) (hy : 0 < y) (h₁ : Real.log (x * y ^ 3) = 1)
    (h₂ : Real.log (x ^ 2 * y) = 1) : Real.log (x * y) = 3 / 5 := by
  rw [Real.log_mul (by positivity) (by positivity), Real.log_pow] at h₁ h₂
  rw [Real.log_mul hx.ne' hy.ne']
  push_cast at *
  linarith

theorem base : Real.logb (5 ^ 2) (5 ^ 4) = 2 := by
  rw [show (5 : ℝ) ^ 4 = (5 ^ 2) ^ 2 by norm_num, Real.logb_pow (by norm_num),
    Real.logb_self_eq_one] <;> norm_num

theorem log_is_positive : 0 < Real.log 2 := by positivity

theorem power_of_power (x y : ℝ) (h : x ^ (2 * y) = 3) (hx : 0 < x) : (x ^ y) ^ 2 = 3 := by
  rw [← Real.rpow_natCast, ← Real.rpow_mul hx.le, mul_comm]
  exact_mod_cast h

theorem exponents_of_both_kinds (x : ℝ) (h : x ^ 2 = 4) : x ^ (2 : ℝ) = 4 := by
  rw [Real.rpow_two, h]

theorem numeral_power : (2 : ℝ) ^ (3 : ℝ) = 8 := by norm_num

theorem numeral_power_below_one : (2 : ℝ) ^ (-3 : ℝ) + (-2) ^ (3 : ℝ) = 1 / 8 - 8 := by norm_num

theorem power_is_positive (x y : ℝ) (hx : 0 < x) : 0 < x ^ y := by positivity

theorem root (a : ℝ) : a ^ (1 / 2 : ℝ) = √a := by rw [Real.sqrt_eq_rpow]

theorem exponential (x y : ℝ) (h : x ≤ y) : Real.exp x ≤ Real.exp y := by gcongr

theorem exponential_bound (x : ℝ) : 1 + x ≤ Real.exp x := by linarith [Real.add_one_le_exp x]

theorem circle (x : ℝ) : Real.sin x ^ 2 + Real.cos x ^ 2 = 1 := by simp

theorem values : Real.sin (π / 6) + Real.cos (π / 3) = 1 := by norm_num

theorem half_turn (x : ℝ) : Real.cos (π - x) = -Real.cos x := by simp

theorem product_to_sum (x y : ℝ) :
    2 * Real.sin x * Real.sin y = Real.cos (x - y) - Real.cos (x + y) := by
  rw [Real.cos_sub, Real.cos_add]
  ring

theorem pi_large : π > 3 := Real.pi_gt_three

theorem pi_is_positive : 0 < π / 4 := by positivity

theorem euler : Complex.exp (π * Complex.I) + 1 = 0 := by
  rw [Complex.exp_pi_mul_I]
  ring

theorem homomorphism (f : ℂ →+* ℂ) (z : ℂ) : f (z ^ 2 + 1) = f z ^ 2 + 1 := by simp

end QuodTest
