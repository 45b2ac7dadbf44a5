-- expect: unsolved-goals
/- In a field `0 / 0` is `0`, so the equation needs `a ≠ 0`. -/
theorem self_quotient {α : Type*} [LinearOrderedField α] (a : α) : a / a = 1 := by
  rw [div_eq_mul_inv]
  by_cases h : a = 0
  · rw [h, inv_zero, mul_zero]
  · exact mul_inv_cancel h
