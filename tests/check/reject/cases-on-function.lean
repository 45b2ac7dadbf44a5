-- expect: cases
theorem t (f : ℕ → ℕ) : f = f := by
  cases f with
  | intro => rfl
