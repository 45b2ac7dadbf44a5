-- expect: decide
def three : ℕ := 3

@[implemented_by three]
def two : ℕ := 2

theorem two_is_three : two = 3 := by native_decide
