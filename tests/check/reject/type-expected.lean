-- expect: type-expected
-- text: type expected
theorem t (n : ℕ) (h : n) : True := trivial
