-- expect: type-mismatch
-- text: type mismatch
theorem t (p q : Prop) (hp : p) (hpq : p → q) : q := by
  have hq : q := hp
  exact hq
