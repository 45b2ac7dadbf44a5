-- expect: unsupported|syntax|type-mismatch
#eval 1

theorem t : (2 : ℕ) + 2 = 5 := rfl
