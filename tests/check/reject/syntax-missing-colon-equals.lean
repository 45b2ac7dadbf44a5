-- expect: syntax
theorem t (a : ℕ) : a = a by rfl
