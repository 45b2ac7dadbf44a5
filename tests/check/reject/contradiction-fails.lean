-- expect: contradiction-failed
-- text: contradiction
theorem t (p q : Prop) (hp : p) : q := by
  contradiction
