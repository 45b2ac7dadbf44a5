-- expect: application-type-mismatch
/- Multiplying by what may be negative does not keep the order. -/
theorem times {α : Type*} [LinearOrderedField α] (a b c : α) (h : a ≤ b) (hc : c ≤ 0) :
    c * a ≤ c * b :=
  mul_le_mul_of_nonneg_left h hc
