-- expect: motive
-- text: motive is not type correct
theorem t (n m : ℕ) (h : n = m) (p : (k : ℕ) → k = n → Prop) (hp : p n rfl) : p n rfl := by
  rw [h]
  exact hp
