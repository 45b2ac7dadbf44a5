-- expect: other-statement|no-theorem
theorem t : ∃ n : α, n = n := sorry
