-- expect: kernel-non-positive
inductive Bad : Type where
  | mk (f : (Bad → ℕ) → ℕ) : Bad
theorem t : 1 = 1 := rfl
