-- expect: accepted
theorem t (x y : ℕ) (e : x = y) : y = x := e.symm
