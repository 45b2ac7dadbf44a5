-- expect: statement-changed
theorem t : ∃ n : α, n = n := sorry
