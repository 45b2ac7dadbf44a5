-- expect: failed-to-synthesize
-- text: failed to synthesize
theorem t (α : Type) (a b : α) : a + b = a + b := rfl
