-- expect: candidate-refused
instance : Add ℕ := ⟨fun _ _ => 0⟩

theorem t : (2 : ℕ) + 2 = 0 := rfl
