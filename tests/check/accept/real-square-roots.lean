import Mathlib

/-! Square roots of real numbers. -/

namespace QuodTest

theorem square (x : ℝ) (h : 0 ≤ x) : Real.sqrt x ^ 2 = x := Real.sq_sqrt h

theorem of_a_square (x : ℝ) : √(x ^ 2) = |x| := Real.sqrt_sq_eq_abs x

theorem value : √4 = 2 := by
  rw [Real.sqrt_eq_iff_sq_eq] <;> norm_num

theorem product (x y : ℝ) (h : 0 ≤ x) : √(x * y) = √x * √y := Real.sqrt_mul h y

theorem monotone (x y : ℝ) (h : x ≤ y) : √x ≤ √y := Real.sqrt_le_sqrt h

theorem of_a_negative : √(-1) = 0 := Real.sqrt_eq_zero_of_nonpos (by norm_num)

theorem bound : √2 < 3 / 2 := by
  rw [Real.sqrt_lt'] <;> norm_num

theorem with_nlinarith (x : ℝ) (h : 0 ≤ x) : √x * √x + 1 > x := by
  nlinarith [Real.sq_sqrt h]

end QuodTest
