-- expect: application-type-mismatch
theorem t (p q : Prop) (h : p → q) : p = q := propext h
