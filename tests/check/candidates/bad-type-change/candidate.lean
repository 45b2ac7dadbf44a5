-- expect: other-statement
theorem t : ∃ x : ℤ, x + 1 = 0 := ⟨-1, rfl⟩
