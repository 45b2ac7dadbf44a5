-- expect: axiom
axiom helpful : ∀ n : ℕ, n = n
theorem t (n : ℕ) : n = n := rfl
