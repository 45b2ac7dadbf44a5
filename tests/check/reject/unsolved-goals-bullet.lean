-- expect: unsolved-goals
-- text: unsolved goals
theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · have h := hp
  · exact hq
