-- expect: linear_combination
import Mathlib

theorem only_one_root (z : ℂ) (h : z * z = -1) : z = Complex.I := by
  linear_combination h
