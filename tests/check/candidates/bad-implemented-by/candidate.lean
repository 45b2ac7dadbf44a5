-- expect: type-mismatch
def three : ℕ := 3

@[implemented_by three]
def two : ℕ := 2

theorem t : (2 : ℕ) = 3 := show two = three from rfl
