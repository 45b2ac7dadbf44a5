-- expect: statement-changed
variable (h : ∀ a b : ℕ, a = b)
include h

theorem t (a b : ℕ) : a = b := h a b
