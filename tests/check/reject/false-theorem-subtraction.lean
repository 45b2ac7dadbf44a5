-- expect: type-mismatch
theorem t (a b : ℕ) : a - b + b = a := rfl
