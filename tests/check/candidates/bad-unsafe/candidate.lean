-- expect: unknown-identifier|termination|unsupported|candidate-refused|inhabited
unsafe def cheat : (2 : ℕ) + 2 = 5 := cheat

theorem t : (2 : ℕ) + 2 = 5 := cheat
