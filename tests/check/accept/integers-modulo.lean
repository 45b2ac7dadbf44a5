/-! The ring of integers modulo `n` under Mathlib's names. -/

example (b : ZMod (11 ^ 2)) (h₀ : b = 24⁻¹) : b = 116 := by
  rw [h₀]
  rfl

example : (160 : ZMod 1399)⁻¹ = 1058 := by rfl

example (l r : ZMod 7) (h₀ : l = (2 + 3)⁻¹) (h₁ : r = 2⁻¹ + 3⁻¹) : l - r = 1 := by
  rw [h₀, h₁]
  decide

example : ∀ x : ZMod 7, x ^ 3 = 0 ∨ x ^ 3 = 1 ∨ x ^ 3 = 6 := by decide

example (a b : ZMod 12) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by ring

example (a b : ℕ) : (a : ZMod 5) = b ↔ a ≡ b [MOD 5] := ZMod.natCast_eq_natCast_iff a b 5

example (a : ℕ) (h : (a : ZMod 9) = 0) : 9 ∣ a := (ZMod.natCast_zmod_eq_zero_iff_dvd a 9).mp h

example (n : ℕ) : (n : ZMod n) = 0 := by simp

theorem zmod_inverse (x n : ℕ) (h : Nat.Coprime x n) : (x : ZMod n) * (x : ZMod n)⁻¹ = 1 :=
  ZMod.coe_mul_inv_eq_one x h
