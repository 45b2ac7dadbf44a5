import Mathlib

/-! Nonnegative real numbers. -/

namespace QuodTest

open NNReal

theorem never_negative (x : ℝ≥0) : 0 ≤ (x : ℝ) := x.coe_nonneg

theorem as_real (x y : ℝ≥0) (h : (x : ℝ) + y = 3) : x + y = 3 := by exact_mod_cast h

theorem square_root (x : NNReal) : NNReal.sqrt (x ^ 2) = x := by simp

theorem positive (x : NNReal) : 0 ≤ (60 : ℝ) * x := by positivity

theorem with_ring (x y : NNReal) : (x + y) ^ 2 = x ^ 2 + 2 * x * y + y ^ 2 := by ring

theorem truncated (x : NNReal) : x - x = 0 := by
  apply NNReal.eq
  rw [NNReal.coe_sub (le_refl x), sub_self, NNReal.coe_zero]

theorem of_a_negative : Real.toNNReal (-1) = 0 := Real.toNNReal_of_nonpos (by norm_num)

theorem absolute_value_has_a_sign (z : ℂ) : 0 ≤ Complex.abs z + 1 := by positivity

theorem numerals : Real.logb 4 4 = 1 ∧ Real.exp (Real.log 8) = 8 := by simp [Real.exp_log]

theorem not_zero (t : ℝ) (h : (2 : ℝ) ^ t > 0) : (2 : ℝ) ^ t ≠ 0 := h.ne'

end QuodTest
