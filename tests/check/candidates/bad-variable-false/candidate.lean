-- expect: other-statement
variable (cheat : False)

theorem t : (2 : ℕ) + 2 = 5 := cheat.elim
