-- expect: no-theorem
-- theorem t : (2 : ℕ) + 2 = 5 := rfl
/- theorem t : (2 : ℕ) + 2 = 5 := rfl -/
