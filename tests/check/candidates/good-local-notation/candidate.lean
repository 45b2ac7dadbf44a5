-- expect: accepted
local notation "z" => (0 : ℕ)

theorem helper (a : ℕ) : a + z = a := rfl

theorem t (a : ℕ) : a + 0 = a := helper a
