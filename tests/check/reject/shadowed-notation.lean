-- expect: type-mismatch
local notation:65 a " + " b => Nat.mul a b
theorem t : (2 : ℕ) + 3 = 5 := rfl
