-- expect: invalid-field
theorem t (p q : Prop) (h : p ∧ q) : p := h.middle
