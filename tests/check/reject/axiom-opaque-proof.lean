-- expect: failed-to-synthesize
opaque cheat : False
theorem t : (0 : ℕ) = 1 := cheat.elim
