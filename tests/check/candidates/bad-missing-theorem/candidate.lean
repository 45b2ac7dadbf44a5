-- expect: no-theorem
theorem other (a b : ℕ) : a + b = b + a := Nat.add_comm a b
