-- expect: candidate-refused
@[default_instance]
def cheat : Add ℕ := ⟨fun _ _ => 5⟩

theorem t : (2 : ℕ) + 2 = 5 := rfl
