-- expect: candidate-refused
section
axiom cheat : (2 : ℕ) + 2 = 5
end

theorem t : (2 : ℕ) + 2 = 5 := cheat
