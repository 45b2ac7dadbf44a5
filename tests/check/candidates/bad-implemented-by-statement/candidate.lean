-- expect: decide
def big : ℕ := 3

attribute [implemented_by big] small

theorem t : small = 3 := by native_decide
