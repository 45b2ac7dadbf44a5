-- expect: unknown-identifier|axiom
theorem t : (2 : ℕ) + 2 = 5 := by
  exact of_decide_eq_true (Lean.ofReduceBool (decide (2 + 2 = 5)) true rfl)
