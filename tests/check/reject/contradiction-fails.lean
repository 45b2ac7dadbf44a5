-- expect: contradiction
-- text: contradiction
theorem t (p q : Prop) (hp : p) : q := by
  contradiction
