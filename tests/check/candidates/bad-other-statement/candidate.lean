-- expect: other-statement
theorem t (a b : ℕ) : a + b = b + a := Nat.add_comm a b
