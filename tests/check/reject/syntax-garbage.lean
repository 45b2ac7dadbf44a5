-- expect: syntax-error
theorem t : 1 = 1 := by rfl
)))) this is not Lean
