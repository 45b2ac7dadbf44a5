-- expect: unknown-universe
theorem t (α : Type v) (a : α) : a = a := rfl
set_option autoImplicit false in
theorem s (α : Type w) (a : α) : a = a := rfl
