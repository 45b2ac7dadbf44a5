-- expect: decide
theorem bounded_decide_false : ∀ n < 50, n * n < 2400 := by
  decide
