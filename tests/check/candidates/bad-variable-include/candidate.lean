-- expect: invalid-field|other-statement
variable (cheat : False)
include cheat

theorem t : (2 : ℕ) + 2 = 5 := cheat.elim
