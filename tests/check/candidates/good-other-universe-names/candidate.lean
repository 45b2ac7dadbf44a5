-- expect: accepted
theorem t.{v, w} (α : Type v) (β : Type w) (a : α) (b : β) : (a, b).1 = a := rfl
