/-!
# Absolute values in ordered rings

Names and statements are those of Mathlib's `Algebra/Order/Ring/Abs.lean`.
-/

universe u

section LinearOrderedRing

variable {α : Type u} [LinearOrderedRing α] {a b c : α} {n : ℕ}

@[simp] theorem abs_one : |(1 : α)| = 1 := abs_of_pos zero_lt_one

theorem abs_two : |(2 : α)| = 2 := abs_of_pos zero_lt_two

theorem abs_mul (a b : α) : |a * b| = |a| * |b| := by
  cases le_total 0 a with
  | inl ha =>
    cases le_total 0 b with
    | inl hb => rw [abs_of_nonneg ha, abs_of_nonneg hb, abs_of_nonneg (mul_nonneg ha hb)]
    | inr hb =>
      rw [abs_of_nonneg ha, abs_of_nonpos hb, mul_neg, abs_of_nonpos]
      exact mul_nonpos_of_nonneg_of_nonpos ha hb
  | inr ha =>
    cases le_total 0 b with
    | inl hb =>
      rw [abs_of_nonpos ha, abs_of_nonneg hb, neg_mul, abs_of_nonpos]
      exact mul_nonpos_of_nonpos_of_nonneg ha hb
    | inr hb =>
      rw [abs_of_nonpos ha, abs_of_nonpos hb, neg_mul_neg, abs_of_nonneg]
      exact mul_nonneg_of_nonpos_of_nonpos ha hb

@[simp] theorem abs_pow (a : α) (n : ℕ) : |a ^ n| = |a| ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, abs_one]
  | succ n ih => rw [pow_succ, abs_mul, ih, pow_succ]

theorem pow_abs (a : α) (n : ℕ) : |a| ^ n = |a ^ n| := (abs_pow a n).symm

theorem abs_neg_one_pow (n : ℕ) : |(-1 : α) ^ n| = 1 := by
  rw [abs_pow, abs_neg, abs_one, one_pow]

@[simp] theorem abs_mul_abs_self (a : α) : |a| * |a| = a * a := by
  rw [← abs_mul, abs_of_nonneg (mul_self_nonneg a)]

@[simp] theorem abs_mul_self (a : α) : |a * a| = a * a := abs_of_nonneg (mul_self_nonneg a)

@[simp] theorem sq_abs (a : α) : |a| ^ 2 = a ^ 2 := by
  rw [pow_two, pow_two, abs_mul_abs_self]

theorem abs_sq (x : α) : |x ^ 2| = x ^ 2 := abs_of_nonneg (sq_nonneg x)

theorem abs_eq_iff_mul_self_eq : |a| = |b| ↔ a * a = b * b := by
  rw [← abs_mul_abs_self a, ← abs_mul_abs_self b, mul_self_inj (abs_nonneg a) (abs_nonneg b)]

theorem abs_lt_iff_mul_self_lt : |a| < |b| ↔ a * a < b * b := by
  rw [← abs_mul_abs_self a, ← abs_mul_abs_self b, mul_self_lt_mul_self_iff (abs_nonneg a)
    (abs_nonneg b)]

theorem abs_le_iff_mul_self_le : |a| ≤ |b| ↔ a * a ≤ b * b := by
  rw [← abs_mul_abs_self a, ← abs_mul_abs_self b, mul_self_le_mul_self_iff (abs_nonneg a)
    (abs_nonneg b)]

theorem abs_le_one_iff_mul_self_le_one : |a| ≤ 1 ↔ a * a ≤ 1 := by
  have h : |a| ≤ |(1 : α)| ↔ a * a ≤ 1 * 1 := abs_le_iff_mul_self_le
  rw [abs_one, one_mul] at h
  exact h

theorem sq_lt_sq : a ^ 2 < b ^ 2 ↔ |a| < |b| := by
  rw [pow_two, pow_two, abs_lt_iff_mul_self_lt]

theorem sq_le_sq : a ^ 2 ≤ b ^ 2 ↔ |a| ≤ |b| := by
  rw [pow_two, pow_two, abs_le_iff_mul_self_le]

theorem sq_lt_sq' (h1 : -b < a) (h2 : a < b) : a ^ 2 < b ^ 2 := by
  rw [sq_lt_sq]
  exact lt_of_lt_of_le (abs_lt.mpr ⟨h1, h2⟩) (le_abs_self b)

theorem sq_le_sq' (h1 : -b ≤ a) (h2 : a ≤ b) : a ^ 2 ≤ b ^ 2 := by
  rw [sq_le_sq]
  exact le_trans (abs_le.mpr ⟨h1, h2⟩) (le_abs_self b)

theorem abs_lt_of_sq_lt_sq (h : a ^ 2 < b ^ 2) (hb : 0 ≤ b) : |a| < b := by
  rw [sq_lt_sq, abs_of_nonneg hb] at h
  exact h

theorem abs_lt_of_sq_lt_sq' (h : a ^ 2 < b ^ 2) (hb : 0 ≤ b) : -b < a ∧ a < b := abs_lt.mp
    (abs_lt_of_sq_lt_sq h hb)

theorem abs_le_of_sq_le_sq (h : a ^ 2 ≤ b ^ 2) (hb : 0 ≤ b) : |a| ≤ b := by
  rw [sq_le_sq, abs_of_nonneg hb] at h
  exact h

theorem abs_le_of_sq_le_sq' (h : a ^ 2 ≤ b ^ 2) (hb : 0 ≤ b) : -b ≤ a ∧ a ≤ b := abs_le.mp
    (abs_le_of_sq_le_sq h hb)

theorem abs_le_abs_of_sq_le_sq (h : a ^ 2 ≤ b ^ 2) : |a| ≤ |b| := sq_le_sq.mp h

theorem abs_lt_abs_of_sq_lt_sq (h : a ^ 2 < b ^ 2) : |a| < |b| := sq_lt_sq.mp h

theorem sq_eq_sq_iff_abs_eq_abs (a b : α) : a ^ 2 = b ^ 2 ↔ |a| = |b| := by
  rw [abs_eq_iff_mul_self_eq, pow_two, pow_two]

@[simp] theorem sq_le_one_iff_abs_le_one (a : α) : a ^ 2 ≤ 1 ↔ |a| ≤ 1 := by
  rw [pow_two, abs_le_one_iff_mul_self_le_one]

@[simp] theorem sq_lt_one_iff_abs_lt_one (a : α) : a ^ 2 < 1 ↔ |a| < 1 := by
  have h : a ^ 2 < 1 ^ 2 ↔ |a| < |(1 : α)| := sq_lt_sq
  rw [abs_one, one_pow] at h
  exact h

@[simp] theorem one_le_sq_iff_one_le_abs (a : α) : 1 ≤ a ^ 2 ↔ 1 ≤ |a| := by
  have h : 1 ^ 2 ≤ a ^ 2 ↔ |(1 : α)| ≤ |a| := sq_le_sq
  rw [abs_one, one_pow] at h
  exact h

@[simp] theorem one_lt_sq_iff_one_lt_abs (a : α) : 1 < a ^ 2 ↔ 1 < |a| := by
  have h : 1 ^ 2 < a ^ 2 ↔ |(1 : α)| < |a| := sq_lt_sq
  rw [abs_one, one_pow] at h
  exact h

end LinearOrderedRing
