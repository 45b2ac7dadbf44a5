import Mathlib

/-! Rational numbers: statements that are true only as Lean means them. -/

theorem fid_rat_lowest_terms : Rat.divInt 6 4 = ⟨3, 2, by decide, by decide⟩ := rfl

theorem fid_rat_negative : Rat.divInt 3 (-6) = ⟨-1, 2, by decide, by decide⟩ := rfl

theorem fid_rat_divInt_zero : Rat.divInt 5 0 = 0 := rfl

theorem fid_rat_div (n d : ℤ) : (n : ℚ) / d = Rat.divInt n d := Rat.intCast_div_eq_divInt n d

/-- Division by zero is zero. -/
theorem fid_rat_div_zero (q : ℚ) : q / 0 = 0 := by
  rw [div_eq_mul_inv, inv_zero, mul_zero]

theorem fid_rat_inv_zero : (0 : ℚ)⁻¹ = 0 := inv_zero

/-- Casts stand at the leaves: this is a division of rational numbers. -/
theorem fid_rat_cast (a b : ℕ) : (a / b : ℚ) = (a : ℚ) / (b : ℚ) := rfl

theorem fid_rat_cast_floor : ((7 / 2 : ℕ) : ℚ) = 3 := rfl

theorem fid_rat_le (p q : ℚ) : p ≤ q ↔ p.num * q.den ≤ q.num * p.den := Rat.le_def

theorem fid_rat_lt (p q : ℚ) : p < q ↔ p.num * q.den < q.num * p.den := Rat.lt_def

theorem fid_rat_eq (p q : ℚ) : p = q ↔ p.num * q.den = q.num * p.den := Rat.eq_iff_mul_eq_mul

theorem fid_rat_num_div_den (q : ℚ) : (q.num : ℚ) / q.den = q := Rat.num_div_den q

theorem fid_rat_not_le : ¬(1 / 2 : ℚ) ≤ 1 / 3 := by
  intro h
  have h₁ : (1 / 2 : ℚ) * 6 ≤ 1 / 3 * 6 := mul_le_mul_of_nonneg_right h (by decide)
  have e₁ : (1 / 2 : ℚ) * 6 = 3 := by
    have h₂ : (2 : ℚ) ≠ 0 := by decide
    rw [show (6 : ℚ) = 2 * 3 by decide, div_eq_mul_inv, one_mul, inv_mul_cancel_left₀ h₂]
  have e₂ : (1 / 3 : ℚ) * 6 = 2 := by
    have h₃ : (3 : ℚ) ≠ 0 := by decide
    rw [show (6 : ℚ) = 3 * 2 by decide, div_eq_mul_inv, one_mul, inv_mul_cancel_left₀ h₃]
  rw [e₁, e₂] at h₁
  exact absurd h₁ (by decide)
