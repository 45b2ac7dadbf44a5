-- expect: unknown-field
structure Pair where
  a : ℕ
  b : ℕ
def pair : Pair := { a := 1, c := 2 }
theorem t : 1 = 1 := rfl
