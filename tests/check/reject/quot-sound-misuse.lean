-- expect: application-type-mismatch
theorem t (r : ℕ → ℕ → Prop) (a b : ℕ) (h : a = b) : Quot.mk r a = Quot.mk r b := Quot.sound h
