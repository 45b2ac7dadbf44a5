-- expect: left
theorem t (p q : Prop) (hp : p) : p ∧ q := by
  left
  exact hp
