-- expect: constructor-universe
inductive Box : Type where
  | mk (α : Type) : Box
theorem t : 1 = 1 := rfl
