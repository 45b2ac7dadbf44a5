-- expect: syntax
theorem t : 1 = 1 := by rfl
)))) this is not Lean
