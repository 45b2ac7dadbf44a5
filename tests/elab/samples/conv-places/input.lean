example (a b c : ℕ) (h : a = b) : a + c = b + c := by
  conv => lhs; rw [h]
example (a b c : ℕ) (h : a = b) : a + c = b + c := by
  conv_lhs => rw [h]
example (a b c : ℕ) (h : a = b) : a + c = b + c := by
  conv in a => rw [h]
example (a b c : ℕ) (h : a = b) (k : a + c = 3) : b + c = 3 := by
  conv at k => enter [1, 1]; rw [h]
  exact k
example (f : ℕ → ℕ) (h : ∀ x, f x = x) : (fun x => f x) = id := by
  conv => lhs; ext x; rw [h]
  rfl
example (a b : ℕ) (h : a = b) : a = b := by
  conv => lhs; rw [Nat.mul_comm]
example (a b : ℕ) (h : a = b) : a = b := by
  conv => arg 7
example (a b : ℕ) (h : a = b) : a = b := by
  conv => lhs; ext x
example (a b : ℕ) (h : a = b) : a = b := by
  conv in a * b => rw [h]
example (a b : ℕ) (h : a = b) : a = b := by
  lhs
