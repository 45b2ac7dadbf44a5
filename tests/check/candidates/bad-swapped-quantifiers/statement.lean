theorem t (r : ℕ → ℕ → Prop) (h : ∀ x, ∃ y, r x y) : ∃ y, ∀ x, r x y := by sorry
