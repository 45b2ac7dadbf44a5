-- expect: statement-changed
theorem t (a b : ℕ) [h : Fact (a = b)] : a = b := h.out
