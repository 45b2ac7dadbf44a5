import Mathlib

/-! Numerals and computation: small and large. -/

theorem num_add : (2 : ℕ) + 2 = 4 := rfl

theorem num_mul : (123 : ℕ) * 456 = 56088 := rfl

theorem num_pow : (2 : ℕ) ^ 10 = 1024 := rfl

theorem num_big : (123456789 : ℕ) * 987654321 = 121932631112635269 := rfl

theorem num_pow_big : (2 : ℕ) ^ 64 = 18446744073709551616 := rfl

theorem num_default : 1 + 1 = 2 := rfl

theorem num_sub : (7 : ℕ) - 3 = 4 := rfl

theorem num_div : (17 : ℕ) / 5 = 3 := rfl

theorem num_mod : (17 : ℕ) % 5 = 2 := rfl

theorem num_le : (3 : ℕ) ≤ 5 := by
  exact Nat.le_add_right 3 2

theorem num_decide : (20 : ℕ) + 20 = 40 := by
  decide

theorem num_decide_ne : (2 : ℕ) + 2 ≠ 5 := by
  decide

theorem num_decide_lt : (100 : ℕ) < 1000 := by
  decide
