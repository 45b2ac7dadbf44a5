universe u

theorem t (α : Type u) (a b : α) : a = b := by sorry
