#check 2 + 3
#check (2 : ℕ)
#check fun n => n + 1
#check ∀ n, n = 2 → n < 3
#check (· + 1)
#check ∃ x > 3, x < 5
#reduce 2 ^ 10 + 7 * 6
