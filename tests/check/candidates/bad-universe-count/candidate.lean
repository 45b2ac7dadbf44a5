-- expect: other-statement
theorem t.{u, v} (α : Sort u) (β : Sort v) (h : Nonempty α) : Nonempty α := h
