-- expect: candidate-refused
axiom all_equal (a b : ℕ) : a = b

theorem t (a b : ℕ) : a = b := all_equal a b
