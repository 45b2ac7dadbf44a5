-- expect: unsolved-goals
theorem helper : (2 : ℕ) + 2 = 4 := rfl

attribute [simp] helper

theorem t : (2 : ℕ) + 2 = 5 := by simp
