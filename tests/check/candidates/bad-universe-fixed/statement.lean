theorem t.{u} (α : Type u) (h : ∀ β : Type, β → False) : α → False := by sorry
