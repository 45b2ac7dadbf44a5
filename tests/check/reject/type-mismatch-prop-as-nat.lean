-- expect: application-type-mismatch
theorem t (p : Prop) (n : ℕ) (h : p) : n = n := by
  have : n = h := rfl
  rfl
