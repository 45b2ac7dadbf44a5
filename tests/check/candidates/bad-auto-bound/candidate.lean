-- expect: other-statement
theorem t : ∃ n : α, n = n := sorry
