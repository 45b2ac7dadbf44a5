-- expect: function-expected
-- text: function expected
theorem t (n : ℕ) (h : n = 0) : n = 0 := h n
