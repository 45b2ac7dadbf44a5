-- expect: intro
theorem t (p : Prop) (hp : p) : p := by
  intro h
  exact hp
