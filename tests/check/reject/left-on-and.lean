-- expect: left-failed
theorem t (p q : Prop) (hp : p) : p ∧ q := by
  left
  exact hp
