-- expect: no-goals
-- text: no goals
theorem t (p : Prop) (hp : p) : p := by
  exact hp
  exact hp
