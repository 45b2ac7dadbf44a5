-- expect: unknown-identifier
-- text: unknown identifier 'h'
theorem t (p : Prop) (hp : p) : p := by
  exact h
