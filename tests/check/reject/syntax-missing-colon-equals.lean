-- expect: syntax-error
theorem t (a : ℕ) : a = a by rfl
