-- expect: other-statement
theorem t (r : ℕ → ℕ → Prop) (h : ∀ x, ∃ y, r x y) : ∀ x, ∃ y, r x y := h
