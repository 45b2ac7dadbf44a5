-- expect: other-statement
theorem t {a b : N} : a = a := rfl
