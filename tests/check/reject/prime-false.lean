-- expect: decide
theorem prime_false : Nat.Prime 51 := by
  decide
