-- expect: type-mismatch
-- text: type mismatch
theorem t : (2 : ℕ) + 2 = 5 := rfl
