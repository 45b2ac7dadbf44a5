-- Lean: tests/lean/calcErrors.lean
theorem ex2 (a b c : ℕ) (h₁ : a = b) (h₂ : b = c) : a + b = 0 + c + b :=
  calc  a + b     = b + b     := by rw [h₁]
        0 + c + b = 0 + c + b := rfl
-- Lean: tests/lean/calcErrors.lean
theorem ex3 (a b c : ℕ) (h₁ : a = b) (h₂ : b = c) : a + b = 0 + c + b :=
  calc  a + b  = b + b     := by rw [h₁]
        _      = 0 + b + b := by rw [Nat.zero_add]
        _      = 0 + c + b := by rw [h₂]
-- Lean: tests/lean/calcErrors.lean
theorem ex4 (p : ℕ → Prop) (a b : ℕ) (h₁ : p a) (h₂ : p b) : p c :=
  calc  p a := h₁
        _   := h₂
-- Lean: tests/lean/calcErrors.lean
theorem ex5 (p : ℕ → ℕ → Prop) (a b : ℕ) (h₁ : p a b) (h₂ : p b c) : p a c :=
  calc  p a b := h₁
        p _ c := h₂
theorem ex6 (a b c d : ℕ) (h₁ : a = b) (h₂ : b ≤ c) (h₃ : c < d) : a < d :=
  calc
    a = b := h₁
    _ ≤ c := h₂
    _ < d := h₃
instance : Trans (fun a b : ℕ => a ∣ b) (fun a b : ℕ => a ∣ b) (fun a b : ℕ => a ∣ b) where
  trans := dvd_trans
theorem ex7 (a b c : ℤ) (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  calc a ∣ b := h₁
    _ ∣ c := h₂
theorem ex8 (p q r : Prop) (h₁ : p ↔ q) (h₂ : q ↔ r) : p ↔ r :=
  calc p ↔ q := h₁
    _ ↔ r := h₂
-- Lean: tests/lean/calcErrors.lean
theorem ex9 (a b c : ℕ) (h₁ : a = b) (h₂ : b = c) : a = c + 0 :=
  calc a = b := h₁
    _ = c := h₂
-- Lean: tests/lean/calcErrors.lean
theorem ex10 (a b c : ℕ) (h₁ : a = b) (h₂ : b = c) : a = d :=
  calc a = b := h₁
    _ = c := h₂
theorem ex11 (a b : ℕ) (h₁ : a < b) (h₂ : b > c) : a < c :=
  calc a < b := h₁
    _ > c := h₂
