-- expect: sorry
theorem helper (a b : ℕ) : a = b := sorry

theorem t (a b : ℕ) : a = b := helper a b
