-- expect: type-mismatch|max-recursion
theorem t : (2 : ℕ) ^ (2 ^ 100) = 1 := rfl
