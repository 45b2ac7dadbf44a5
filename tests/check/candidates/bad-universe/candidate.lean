-- expect: other-statement
theorem t (α : Prop) (a b : α) : a = b := rfl
