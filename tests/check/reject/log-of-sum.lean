-- expect: linarith
import Mathlib

theorem log_of_sum (x y : ℝ) (hx : 0 < x) (hy : 0 < y) :
    Real.log (x + y) = Real.log x + Real.log y := by
  linarith [Real.log_mul hx.ne' hy.ne']
