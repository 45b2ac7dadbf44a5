-- expect: omega
theorem not_strict (a b : ℤ) (h : a ≤ b) : a < b := by omega
