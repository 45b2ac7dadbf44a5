-- expect: no-theorem
example (p : Prop) (h : p) : p := h
