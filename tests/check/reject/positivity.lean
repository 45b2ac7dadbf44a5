-- expect: non-positive-occurrence
-- text: non positive occurrence
inductive Bad where
  | mk (f : Bad → False) : Bad
theorem t : 1 = 1 := rfl
