-- expect: candidate-refused
@[reducible, local instance]
def cheat : Add ℕ := ⟨fun _ _ => 5⟩

theorem t : (2 : ℕ) + 2 = 5 := rfl
