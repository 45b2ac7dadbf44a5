-- expect: syntax
theorem t (a : ℕ) : a = a := by
  solve_this_for_me
