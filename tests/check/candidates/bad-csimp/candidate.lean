-- expect: type-mismatch|unknown-attribute|attribute
@[csimp]
theorem helper : Nat.add = fun _ _ => 5 := rfl

theorem t : (2 : ℕ) + 2 = 5 := rfl
