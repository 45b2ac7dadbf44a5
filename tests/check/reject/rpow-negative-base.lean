-- expect: positivity
import Mathlib

theorem rpow_positive (x y : ℝ) : 0 < x ^ y := by
  positivity
