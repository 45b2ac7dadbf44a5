-- expect: already-declared
-- text: 't' has already been declared
theorem t (p : Prop) (h : p) : p := h
theorem t (p : Prop) (h : p) : p := h
