-- expect: rfl
theorem t : ∃ n : ℕ, n + 3 = 5 := by
  refine ⟨3, ?_⟩
  rfl
