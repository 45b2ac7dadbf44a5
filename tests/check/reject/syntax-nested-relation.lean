-- expect: syntax
theorem t (a b c : ℕ) (h : a < b) : a < b < c := h
