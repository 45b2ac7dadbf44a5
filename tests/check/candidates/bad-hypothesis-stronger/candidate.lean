-- expect: other-statement
theorem t (a b : ℕ) (h : a < b) : a < b := h
