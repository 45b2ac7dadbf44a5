import Mathlib

/-! ℝ as it was built: field, order, casts, completeness, floor. -/

theorem real_ring (a b : ℝ) : (a - b) * (a + b) = a ^ 2 - b ^ 2 := by ring

theorem real_order (a b : ℝ) (h : a < b) : a < (a + b) / 2 := by linarith

theorem real_mul_pos (a b : ℝ) (ha : 0 < a) (hb : 0 < b) : 0 < a * b := mul_pos ha hb

theorem real_inv (a : ℝ) (h : a ≠ 0) : a * a⁻¹ = 1 := mul_inv_cancel h

theorem real_div_zero (a : ℝ) : a / 0 = 0 := div_zero a

theorem real_cast (m n : ℕ) : ((m + n : ℕ) : ℝ) = m + n := by push_cast

theorem real_int_cast (m n : ℤ) : ((m * n : ℤ) : ℝ) = m * n := Int.cast_mul m n

theorem real_cast_lt (m n : ℕ) (h : (m : ℝ) < n) : m < n := by exact_mod_cast h

theorem real_exists_nat_gt (x : ℝ) : ∃ n : ℕ, x < n := exists_nat_gt x

theorem real_sup (s : Set ℝ) (h : s.Nonempty) (b : BddAbove s) : ∃ x, IsLUB s x :=
  Real.exists_isLUB h b

theorem real_floor (x : ℝ) (h₁ : 3 ≤ x) (h₂ : x < 4) : ⌊x⌋ = 3 := by
  rw [Int.floor_eq_iff]
  constructor
  · exact_mod_cast h₁
  · push_cast
    linarith

theorem real_floor_add (x : ℝ) : ⌊x + 1⌋ = ⌊x⌋ + 1 := Int.floor_add_one x

theorem real_abs (a b : ℝ) : |a + b| ≤ |a| + |b| := abs_add a b
