-- expect: type-mismatch
theorem t (p q : Prop) (h : p) : q → p := by
  intro h
  exact h
