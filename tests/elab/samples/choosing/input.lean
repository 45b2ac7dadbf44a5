example (P : ℕ → ℕ → Prop) (h : ∀ x, ∃ y, P x y) : ∃ f : ℕ → ℕ, ∀ x, P x (f x) := by
  choose f hf using h
  exact ⟨f, hf⟩
example (P : ℕ → ℕ → Prop) (h : ∀ x > 0, ∃ y, P x y) : ∃ f : ℕ → ℕ, ∀ x > 0, P x (f x) := by
  choose! f hf using h
  exact ⟨f, hf⟩
example (n : ℤ) (h : 0 ≤ n) : ∃ k : ℕ, n = k := by
  lift n to ℕ using h
  exact ⟨n, rfl⟩
example (x y : ℕ) : x * y = y * x := by
  wlog h : x ≤ y with H
  · exact (H y x (by omega)).symm
  · exact Nat.mul_comm x y
example (P : ℕ → Prop) (h : ∀ x, P x) : True := by
  choose f hf using h
example (n : ℤ) (h : 0 ≤ n) : True := by
  lift n to Bool using h
example (n : ℤ) (h : n ≤ 0) : True := by
  lift n to ℕ using h
example (x y : ℕ) : x = x := by
  wlog h : x
