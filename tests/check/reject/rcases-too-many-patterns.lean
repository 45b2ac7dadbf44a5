-- expect: unsolved-goals
theorem t (p q : Prop) (h : p ∨ q) : p := by
  rcases h with hp | hq
  · exact hp
