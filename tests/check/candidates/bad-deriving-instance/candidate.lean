-- expect: syntax|candidate-refused|unsupported|unknown-identifier
deriving instance Repr for Nat

theorem t : (2 : ℕ) + 2 = 5 := rfl
