-- expect: kernel-type-mismatch
theorem small_eq (h : False) : small = 3 := h.elim

attribute [eqns small_eq] small

theorem t : small = 3 := by
  unfold small
  rfl
