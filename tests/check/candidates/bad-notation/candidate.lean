-- expect: other-statement
local infixl:65 (priority := 2000) " + " => Nat.mul

theorem t : (2 : ℕ) + 3 = 6 := rfl
