-- expect: accepted
theorem helper (a b : ℕ) : b + a = a + b := Nat.add_comm b a

theorem t (a b : ℕ) : a + b = b + a := (helper a b).symm
