import Mathlib

/-! ℤ: instances, casts, computation. -/

theorem int_comm_ring (a b c : ℤ) : a * (b + c) = b * a + c * a := by
  rw [mul_add, mul_comm a b, mul_comm a c]

theorem int_ring (a b : ℤ) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by ring

theorem int_order (a b c : ℤ) (h : a ≤ b) : c + a ≤ c + b := add_le_add_left h c

theorem int_trans (a b c : ℤ) (h₁ : a < b) (h₂ : b ≤ c) : a < c := lt_of_lt_of_le h₁ h₂

theorem int_mul_pos (a b : ℤ) (ha : 0 < a) (hb : 0 < b) : 0 < a * b := Int.mul_pos ha hb

theorem int_decide : (2 : ℤ) ^ 10 = 1024 ∧ (-7 : ℤ) < 3 ∧ ¬(3 : ℤ) ∣ 10 := by decide

theorem int_big : (123456789123456789 : ℤ) * -987654321 + 1 < 0 := by decide

theorem int_cast_add (m n : ℕ) : ((m + n : ℕ) : ℤ) = m + n := by push_cast

theorem int_cast_rw (m n : ℕ) : ((m * n + 1 : ℕ) : ℤ) = m * n + 1 := by
  rw [Nat.cast_add, Nat.cast_mul, Nat.cast_one]

theorem int_cast_norm (m n : ℕ) (h : (m : ℤ) + n = 5) : m + n = 5 := by exact_mod_cast h

theorem int_cast_le (m n : ℕ) (h : m ≤ n) : (m : ℤ) ≤ n := by exact_mod_cast h

theorem int_cast_sub (m n : ℕ) (h : m ≤ n) : ((n - m : ℕ) : ℤ) = n - m := Nat.cast_sub h

theorem int_cases (z : ℤ) : z = z.natAbs ∨ z = -z.natAbs := by
  cases z with
  | ofNat n => left; rfl
  | negSucc n => right; rfl

theorem int_emod (a b : ℤ) : (a * b) % 3 = ((a % 3) * (b % 3)) % 3 := Int.mul_emod a b 3

theorem int_simp_mod (a b : ℤ) (ha : a % 4 = 1) (hb : b % 4 = 3) : (a + b) % 4 = 0 := by
  rw [Int.add_emod, ha, hb]
  rfl

theorem int_dvd (a b : ℤ) (h : a ∣ b) : b % a = 0 := Int.emod_eq_zero_of_dvd h

theorem int_toNat (z : ℤ) (h : 0 ≤ z) : (z.toNat : ℤ) = z := Int.toNat_of_nonneg h

theorem rat_field (a : ℚ) (h : a ≠ 0) : a * a⁻¹ = 1 := mul_inv_cancel h

theorem rat_cast (n m k : ℤ) (h : (n : ℚ) = m * k) : n = m * k := by exact_mod_cast h

theorem rat_cast_numeral (n m : ℤ) (h : (n : ℚ) = m + 3) : n = m + 3 := by exact_mod_cast h

theorem real_rat_cast (p q : ℚ) (h : (p : ℝ) < q + 1) : p < q + 1 := by exact_mod_cast h

theorem real_rat_push (q : ℚ) (n : ℕ) : ((q * n : ℚ) : ℝ) = q * n := by push_cast

namespace Inner

theorem helper : (1 : ℤ) = 1 := rfl

/-- A declaration of the root namespace sees the current one. -/
theorem _root_.int_rooted : (1 : ℤ) = 1 := helper

end Inner

theorem rat_ring (a b : ℚ) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by ring

theorem ring_cast {R : Type} [Ring R] (m n : ℤ) : ((m * n : ℤ) : R) = m * n := Int.cast_mul m n
