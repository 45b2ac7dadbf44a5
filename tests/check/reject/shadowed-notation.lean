-- expect: type-mismatch|ambiguous
local notation:65 a:65 " + " b:66 => Nat.mul a b
theorem t : (2 : ℕ) + 3 = 5 := rfl
