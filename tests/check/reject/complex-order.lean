-- expect: failed-to-synthesize
import Mathlib

theorem complex_order (z : ℂ) : 0 ≤ z * z := by
  positivity
