-- expect: kernel-non-positive
inductive Bad where
  | mk (f : Bad → False) : Bad
theorem t : 1 = 1 := rfl
