-- expect: other-statement
theorem t (α : Type) (h : ∀ β : Type, β → False) : α → False := h α
