-- expect: unknown-identifier|termination|unsupported|inhabited
partial def loop (n : ℕ) : False := loop (n + 1)

theorem anything : 1 = 2 := (loop 0).elim
