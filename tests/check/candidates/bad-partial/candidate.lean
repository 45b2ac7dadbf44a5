-- expect: unknown-identifier|termination|unsupported|candidate-refused|inhabited|type-mismatch
partial def loop (n : ℕ) : False := loop (n + 1)

theorem t : False := loop 0
