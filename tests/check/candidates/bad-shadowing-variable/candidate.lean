-- expect: other-statement
variable (h : ∀ a b : ℕ, a = b)

theorem t (a b : ℕ) : a = b := h a b
