-- expect: other-statement
theorem t (a b : ℕ) [h : Nonempty (PLift (a = b))] : a = b := h.elim PLift.down
