-- expect: no-goals
-- text: no goals
theorem t (a : ℕ) : a + 0 = a := by
  rw [Nat.add_zero]
  rfl
