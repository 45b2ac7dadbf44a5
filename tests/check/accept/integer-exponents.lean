import Mathlib

/-! Powers with exponents in ℤ. -/

namespace QuodTest

theorem negative_exponent (x : ℝ) (n : ℤ) : x ^ (-n) = (x ^ n)⁻¹ := zpow_neg x n

theorem natural_exponent (x : ℝ) (n : ℕ) : x ^ (n : ℤ) = x ^ n := zpow_natCast x n

theorem sum_of_exponents (x : ℝ) (hx : x ≠ 0) (m n : ℤ) : x ^ (m + n) = x ^ m * x ^ n :=
  zpow_add₀ hx m n

theorem difference_of_exponents (x : ℚ) (hx : x ≠ 0) (m n : ℤ) : x ^ (m - n) = x ^ m / x ^ n :=
  zpow_sub₀ hx m n

theorem positive (x : ℝ) (hx : 0 < x) (n : ℤ) : 0 < x ^ n := zpow_pos_of_pos hx n

theorem simp_exponents (x : ℝ) : x ^ (0 : ℤ) = 1 ∧ x ^ (1 : ℤ) = x ∧ (1 : ℝ) ^ (7 : ℤ) = 1 := by
  simp

end QuodTest
