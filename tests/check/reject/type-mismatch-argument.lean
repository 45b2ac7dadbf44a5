-- expect: application-type-mismatch
-- text: application type mismatch
theorem t (p q : Prop) (h : p → q) (hq : q) : q := h hq
