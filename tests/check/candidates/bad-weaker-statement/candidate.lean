-- expect: statement-changed
theorem t (a b : ℕ) (h : a = b) : a = b := h
