-- expect: candidate-refused
section
def cheat : LE ℕ := ⟨fun _ _ => True⟩
attribute [local instance] cheat
theorem t : (2 : ℕ) ≤ 1 := trivial
end
