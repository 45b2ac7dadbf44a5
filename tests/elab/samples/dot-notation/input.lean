theorem a (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩
theorem b (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.right, h.left⟩
theorem c (n : ℕ) : n.succ = n + 1 := rfl
theorem d (p q : Prop) : p → p ∨ q := .inl
theorem e (p q : Prop) (h : p ↔ q) : q → p := h.mpr
example (n : ℕ) : n.foo = 2 := rfl
