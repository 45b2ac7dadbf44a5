-- expect: max-recursion|max-heartbeats|max-steps
theorem t (f : ℕ → ℕ) (a b : ℕ) (h : ∀ x : ℕ, f x = f (f x)) : f a = b := by
  simp only [h]
