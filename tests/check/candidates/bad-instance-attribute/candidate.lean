-- expect: candidate-refused
def zeroAdd : Add ℕ := ⟨fun _ _ => 0⟩

attribute [instance] zeroAdd

theorem t : (2 : ℕ) + 2 = 0 := rfl
