theorem t.{u} (α : Sort u) : Nonempty α := by sorry
