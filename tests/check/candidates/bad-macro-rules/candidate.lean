-- expect: syntax|other-statement|rfl|type-mismatch|unsupported
macro_rules
  | `($a + $b) => `(5)

theorem t : (2 : ℕ) + 2 = 5 := rfl
