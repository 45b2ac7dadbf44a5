-- expect: accepted
private theorem helper (a b : ℕ) : a + b = b + a := Nat.add_comm a b

theorem t (a b : ℕ) : a + b = b + a := helper a b
