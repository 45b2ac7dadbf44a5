/-!
# Powers with real exponents

Names and statements are those of Mathlib's `Analysis/SpecialFunctions/Pow/Real.lean` and
`Analysis/SpecialFunctions/Log/Base.lean`.
-/

namespace Real

open Real

/-- The real part of the complex power: `exp (log x * y)` for positive `x`. -/
noncomputable def rpow (x y : ℝ) : ℝ := ((x : ℂ) ^ (y : ℂ)).re

noncomputable instance instPow : Pow ℝ ℝ := ⟨rpow⟩

@[simp] theorem rpow_eq_pow (x y : ℝ) : rpow x y = x ^ y := rfl

theorem rpow_def (x y : ℝ) : x ^ y = ((x : ℂ) ^ (y : ℂ)).re := rfl

theorem rpow_def_of_pos {x : ℝ} (hx : 0 < x) (y : ℝ) : x ^ y = exp (log x * y) := by
  rw [rpow_def, Complex.cpow_def_of_ne_zero (Complex.ofReal_ne_zero.mpr hx.ne'),
    ← Complex.ofReal_log hx.le, ← Complex.ofReal_mul, ← Complex.ofReal_exp, Complex.ofReal_re]

@[simp] theorem rpow_zero (x : ℝ) : x ^ (0 : ℝ) = 1 := by
  rw [rpow_def, Complex.ofReal_zero, Complex.cpow_zero, Complex.one_re]

@[simp] theorem zero_rpow {x : ℝ} (h : x ≠ 0) : (0 : ℝ) ^ x = 0 := by
  rw [rpow_def, Complex.ofReal_zero, Complex.zero_cpow (Complex.ofReal_ne_zero.mpr h),
    Complex.zero_re]

open Classical in
theorem rpow_def_of_nonneg {x : ℝ} (hx : 0 ≤ x) (y : ℝ) :
    x ^ y = if x = 0 then if y = 0 then 1 else 0 else exp (log x * y) := by
  by_cases h : x = 0
  · by_cases h' : y = 0
    · rw [if_pos h, if_pos h', h', rpow_zero]
    · rw [if_pos h, if_neg h', h, zero_rpow h']
  · rw [if_neg h, rpow_def_of_pos (lt_of_le_of_ne hx (Ne.symm h))]

theorem rpow_def_of_neg {x : ℝ} (hx : x < 0) (y : ℝ) :
    x ^ y = exp (log x * y) * cos (y * π) := by
  have e : Complex.log x * y = ((log x * y : ℝ) : ℂ) + ((y * π : ℝ) : ℂ) * Complex.I := by
    rw [Complex.log, Complex.arg_ofReal_of_neg hx, Complex.abs_ofReal, log_abs]
    push_cast
    ring
  rw [rpow_def, Complex.cpow_def_of_ne_zero (Complex.ofReal_ne_zero.mpr hx.ne), e, Complex.exp_add,
    ← Complex.ofReal_exp, Complex.re_ofReal_mul, Complex.exp_ofReal_mul_I_re]

theorem exp_mul (x y : ℝ) : exp (x * y) = exp x ^ y := by
  rw [rpow_def_of_pos (exp_pos x), log_exp]

@[simp] theorem exp_one_rpow (x : ℝ) : exp 1 ^ x = exp x := by rw [← exp_mul, one_mul]

theorem rpow_pos_of_pos {x : ℝ} (hx : 0 < x) (y : ℝ) : 0 < x ^ y := by
  rw [rpow_def_of_pos hx]
  exact exp_pos _

theorem rpow_zero_pos (x : ℝ) : 0 < x ^ (0 : ℝ) := by
  rw [rpow_zero]
  exact one_pos

theorem rpow_nonneg {x : ℝ} (hx : 0 ≤ x) (y : ℝ) : 0 ≤ x ^ y := by
  rcases hx.lt_or_eq with h | rfl
  · exact (rpow_pos_of_pos h y).le
  · by_cases hy : y = 0
    · rw [hy, rpow_zero]
      exact zero_le_one
    · rw [zero_rpow hy]

theorem rpow_nonneg_of_nonneg {x : ℝ} (hx : 0 ≤ x) (y : ℝ) : 0 ≤ x ^ y := rpow_nonneg hx y

@[simp] theorem rpow_one (x : ℝ) : x ^ (1 : ℝ) = x := by
  rw [rpow_def, Complex.ofReal_one, Complex.cpow_one, Complex.ofReal_re]

@[simp] theorem one_rpow (x : ℝ) : (1 : ℝ) ^ x = 1 := by
  rw [rpow_def_of_pos one_pos, log_one, zero_mul, exp_zero]

variable {x y z : ℝ}

@[simp, norm_cast] theorem rpow_natCast (x : ℝ) (n : ℕ) : x ^ (n : ℝ) = x ^ n := by
  have e : ((n : ℝ) : ℂ) = (n : ℂ) := rfl
  rw [rpow_def, e, Complex.cpow_natCast, ← Complex.ofReal_pow, Complex.ofReal_re]

theorem rpow_nat_cast (x : ℝ) (n : ℕ) : x ^ (n : ℝ) = x ^ n := rpow_natCast x n

@[simp] theorem rpow_two (x : ℝ) : x ^ (2 : ℝ) = x ^ 2 := rpow_natCast x 2

theorem rpow_neg {x : ℝ} (hx : 0 ≤ x) (y : ℝ) : x ^ (-y) = (x ^ y)⁻¹ := by
  rcases hx.lt_or_eq with h | rfl
  · rw [rpow_def_of_pos h, rpow_def_of_pos h, mul_neg, exp_neg]
  · by_cases hy : y = 0
    · rw [hy, neg_zero, rpow_zero, inv_one]
    · rw [zero_rpow hy, zero_rpow (neg_ne_zero.mpr hy), inv_zero]

@[simp, norm_cast] theorem rpow_intCast (x : ℝ) (n : ℤ) : x ^ (n : ℝ) = x ^ n := by
  obtain ⟨k, rfl | rfl⟩ := n.eq_nat_or_neg
  · rw [Int.cast_natCast, rpow_natCast, zpow_natCast]
  · have e : (((-(k : ℤ) : ℤ) : ℝ) : ℂ) = -(k : ℂ) := by push_cast
    rw [rpow_def, e, Complex.cpow_neg, Complex.cpow_natCast, ← Complex.ofReal_pow,
      ← Complex.ofReal_inv, Complex.ofReal_re, zpow_neg, zpow_natCast]

theorem rpow_int_cast (x : ℝ) (n : ℤ) : x ^ (n : ℝ) = x ^ n := rpow_intCast x n

theorem rpow_neg_one (x : ℝ) : x ^ (-1 : ℝ) = x⁻¹ := by
  have h := rpow_intCast x (-1)
  rw [zpow_neg_one, Int.cast_neg, Int.cast_one] at h
  exact h

/-! ## Sums and products of exponents -/

theorem rpow_add (hx : 0 < x) (y z : ℝ) : x ^ (y + z) = x ^ y * x ^ z := by
  rw [rpow_def_of_pos hx, rpow_def_of_pos hx, rpow_def_of_pos hx, mul_add, exp_add]

theorem rpow_add' (hx : 0 ≤ x) (h : y + z ≠ 0) : x ^ (y + z) = x ^ y * x ^ z := by
  rcases hx.lt_or_eq with hx | rfl
  · exact rpow_add hx y z
  · by_cases hy : y = 0
    · rw [hy, zero_add, rpow_zero, one_mul]
    · rw [zero_rpow h, zero_rpow hy, zero_mul]

theorem rpow_add_of_nonneg (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : 0 ≤ z) :
    x ^ (y + z) = x ^ y * x ^ z := by
  by_cases h : y + z = 0
  · have hy' : y = 0 := by linarith
    have hz' : z = 0 := by linarith
    rw [hy', hz', add_zero, rpow_zero, one_mul]
  · exact rpow_add' hx h

theorem rpow_of_add_eq {w : ℝ} (hx : 0 ≤ x) (hw : w ≠ 0) (h : y + z = w) :
    x ^ w = x ^ y * x ^ z := by
  rw [← h]
  exact rpow_add' hx (by rw [h]; exact hw)

theorem rpow_sub {x : ℝ} (hx : 0 < x) (y z : ℝ) : x ^ (y - z) = x ^ y / x ^ z := by
  rw [sub_eq_add_neg, rpow_add hx, rpow_neg hx.le, div_eq_mul_inv]

theorem rpow_sub' {x : ℝ} (hx : 0 ≤ x) {y z : ℝ} (h : y - z ≠ 0) :
    x ^ (y - z) = x ^ y / x ^ z := by
  rw [sub_eq_add_neg] at h ⊢
  rw [rpow_add' hx h, rpow_neg hx, div_eq_mul_inv]

open Classical in
theorem rpow_sum_of_pos {ι : Type*} {a : ℝ} (ha : 0 < a) (f : ι → ℝ) (s : Finset ι) :
    (a ^ ∑ x in s, f x) = ∏ x in s, a ^ f x := by
  induction s using Finset.induction_on with
  | empty => rw [Finset.sum_empty, Finset.prod_empty, rpow_zero]
  | insert h ih => rw [Finset.sum_insert h, Finset.prod_insert h, rpow_add ha, ih]

theorem rpow_mul {x : ℝ} (hx : 0 ≤ x) (y z : ℝ) : x ^ (y * z) = (x ^ y) ^ z := by
  rcases hx.lt_or_eq with h | rfl
  · rw [rpow_def_of_pos h y, rpow_def_of_pos h, ← exp_mul, mul_assoc]
  · by_cases hy : y = 0
    · rw [hy, zero_mul, rpow_zero, one_rpow]
    · rw [zero_rpow hy]
      by_cases hz : z = 0
      · rw [hz, mul_zero, rpow_zero]
        exact (rpow_zero _).symm
      · rw [zero_rpow hz, zero_rpow (mul_ne_zero hy hz)]

theorem rpow_add_nat {x : ℝ} (hx : x ≠ 0) (y : ℝ) (n : ℕ) : x ^ (y + n) = x ^ y * x ^ n := by
  have hc : (x : ℂ) ≠ 0 := Complex.ofReal_ne_zero.mpr hx
  rw [rpow_def, rpow_def, Complex.ofReal_add, Complex.cpow_add _ _ hc, Complex.ofReal_natCast,
    Complex.cpow_natCast, ← Complex.ofReal_pow, Complex.re_mul_ofReal]

theorem rpow_add_one {x : ℝ} (hx : x ≠ 0) (y : ℝ) : x ^ (y + 1) = x ^ y * x := by
  have h := rpow_add_nat hx y 1
  rw [Nat.cast_one, pow_one] at h
  exact h

theorem rpow_sub_one {x : ℝ} (hx : x ≠ 0) (y : ℝ) : x ^ (y - 1) = x ^ y / x := by
  have h := rpow_add_one hx (y - 1)
  rw [sub_add_cancel] at h
  rw [h, mul_div_cancel_right₀ _ hx]

theorem rpow_natCast_mul (hx : 0 ≤ x) (n : ℕ) (z : ℝ) : x ^ (n * z) = (x ^ n) ^ z := by
  rw [rpow_mul hx, rpow_natCast]

theorem rpow_mul_natCast (hx : 0 ≤ x) (y : ℝ) (n : ℕ) : x ^ (y * n) = (x ^ y) ^ n := by
  rw [rpow_mul hx, rpow_natCast]

theorem mul_rpow (hx : 0 ≤ x) (hy : 0 ≤ y) : (x * y) ^ z = x ^ z * y ^ z := by
  by_cases hz : z = 0
  · rw [hz, rpow_zero, rpow_zero, rpow_zero, one_mul]
  rcases hx.lt_or_eq with hx | rfl
  · rcases hy.lt_or_eq with hy | rfl
    · rw [rpow_def_of_pos (mul_pos hx hy), rpow_def_of_pos hx, rpow_def_of_pos hy,
        log_mul hx.ne' hy.ne', add_mul, exp_add]
    · rw [mul_zero, zero_rpow hz, mul_zero]
  · rw [zero_mul, zero_rpow hz, zero_mul]

theorem inv_rpow (hx : 0 ≤ x) (y : ℝ) : x⁻¹ ^ y = (x ^ y)⁻¹ := by
  rw [← rpow_neg_one, ← rpow_mul hx, mul_comm, rpow_mul hx, rpow_neg_one]

theorem div_rpow (hx : 0 ≤ x) (hy : 0 ≤ y) (z : ℝ) : (x / y) ^ z = x ^ z / y ^ z := by
  rw [div_eq_mul_inv, mul_rpow hx (inv_nonneg.mpr hy), inv_rpow hy, div_eq_mul_inv]

theorem log_rpow {x : ℝ} (hx : 0 < x) (y : ℝ) : log (x ^ y) = y * log x := by
  rw [rpow_def_of_pos hx, log_exp, mul_comm]

theorem mul_log_eq_log_iff {x y z : ℝ} (hx : 0 < x) (hz : 0 < z) :
    y * log x = log z ↔ x ^ y = z := by
  rw [← log_rpow hx]
  exact ⟨fun h => log_injOn_pos (rpow_pos_of_pos hx y) hz h, fun h => by rw [h]⟩

@[simp] theorem rpow_rpow_inv (hx : 0 ≤ x) (hy : y ≠ 0) : (x ^ y) ^ y⁻¹ = x := by
  rw [← rpow_mul hx, mul_inv_cancel hy, rpow_one]

@[simp] theorem rpow_inv_rpow (hx : 0 ≤ x) (hy : y ≠ 0) : (x ^ y⁻¹) ^ y = x := by
  rw [← rpow_mul hx, inv_mul_cancel hy, rpow_one]

theorem pow_rpow_inv_natCast {n : ℕ} (hx : 0 ≤ x) (hn : n ≠ 0) : (x ^ n) ^ (n⁻¹ : ℝ) = x := by
  rw [← rpow_natCast, rpow_rpow_inv hx (Nat.cast_ne_zero.mpr hn)]

theorem rpow_inv_natCast_pow {n : ℕ} (hx : 0 ≤ x) (hn : n ≠ 0) : (x ^ (n⁻¹ : ℝ)) ^ n = x := by
  rw [← rpow_natCast, rpow_inv_rpow hx (Nat.cast_ne_zero.mpr hn)]

@[simp] theorem rpow_eq_zero (hx : 0 ≤ x) (hy : y ≠ 0) : x ^ y = 0 ↔ x = 0 := by
  refine ⟨fun h => ?_, fun h => by rw [h, zero_rpow hy]⟩
  by_contra hn
  exact (rpow_pos_of_pos (lt_of_le_of_ne hx (Ne.symm hn)) y).ne' h

@[simp] theorem rpow_ne_zero (hx : 0 ≤ x) (hy : y ≠ 0) : x ^ y ≠ 0 ↔ x ≠ 0 :=
  not_congr (rpow_eq_zero hx hy)

/-! ## Order -/

@[gcongr] theorem rpow_lt_rpow (hx : 0 ≤ x) (hxy : x < y) (hz : 0 < z) : x ^ z < y ^ z := by
  rcases hx.lt_or_eq with hx | rfl
  · rw [rpow_def_of_pos hx, rpow_def_of_pos (lt_trans hx hxy), exp_lt_exp]
    exact mul_lt_mul_of_pos_right (log_lt_log hx hxy) hz
  · rw [zero_rpow hz.ne']
    exact rpow_pos_of_pos hxy z

@[gcongr] theorem rpow_le_rpow {x y z : ℝ} (h : 0 ≤ x) (h₁ : x ≤ y) (h₂ : 0 ≤ z) :
    x ^ z ≤ y ^ z := by
  rcases h₁.lt_or_eq with h₁ | rfl
  · rcases h₂.lt_or_eq with h₂ | rfl
    · exact (rpow_lt_rpow h h₁ h₂).le
    · rw [rpow_zero, rpow_zero]
  · exact le_refl _

theorem rpow_lt_rpow_iff (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : 0 < z) : x ^ z < y ^ z ↔ x < y :=
  ⟨fun h => lt_of_not_le fun h₁ => not_le_of_lt h (rpow_le_rpow hy h₁ hz.le),
    fun h => rpow_lt_rpow hx h hz⟩

theorem rpow_le_rpow_iff (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : 0 < z) : x ^ z ≤ y ^ z ↔ x ≤ y := by
  rw [← not_lt, rpow_lt_rpow_iff hy hx hz, not_lt]

theorem rpow_left_inj (hx : 0 ≤ x) (hy : 0 ≤ y) (hz : z ≠ 0) : x ^ z = y ^ z ↔ x = y := by
  refine ⟨fun h => ?_, fun h => by rw [h]⟩
  rw [← rpow_rpow_inv hx hz, h, rpow_rpow_inv hy hz]

theorem rpow_lt_rpow_of_exponent_lt (hx : 1 < x) (hyz : y < z) : x ^ y < x ^ z := by
  have h := lt_trans one_pos hx
  rw [rpow_def_of_pos h, rpow_def_of_pos h, exp_lt_exp]
  exact mul_lt_mul_of_pos_left hyz (log_pos hx)

@[gcongr] theorem rpow_le_rpow_of_exponent_le (hx : 1 ≤ x) (hyz : y ≤ z) : x ^ y ≤ x ^ z := by
  have h := lt_of_lt_of_le one_pos hx
  rw [rpow_def_of_pos h, rpow_def_of_pos h, exp_le_exp]
  exact mul_le_mul_of_nonneg_left hyz (log_nonneg hx)

@[simp] theorem rpow_le_rpow_left_iff (hx : 1 < x) : x ^ y ≤ x ^ z ↔ y ≤ z :=
  ⟨fun h => le_of_not_lt fun h₁ => not_le_of_lt (rpow_lt_rpow_of_exponent_lt hx h₁) h,
    rpow_le_rpow_of_exponent_le hx.le⟩

@[simp] theorem rpow_lt_rpow_left_iff (hx : 1 < x) : x ^ y < x ^ z ↔ y < z := by
  rw [← not_le, rpow_le_rpow_left_iff hx, not_le]

theorem rpow_lt_rpow_of_exponent_gt (hx0 : 0 < x) (hx1 : x < 1) (hyz : z < y) :
    x ^ y < x ^ z := by
  rw [rpow_def_of_pos hx0, rpow_def_of_pos hx0, exp_lt_exp]
  exact mul_lt_mul_of_neg_left hyz (log_neg hx0 hx1)

theorem rpow_le_rpow_of_exponent_ge (hx0 : 0 < x) (hx1 : x ≤ 1) (hyz : z ≤ y) :
    x ^ y ≤ x ^ z := by
  rw [rpow_def_of_pos hx0, rpow_def_of_pos hx0, exp_le_exp]
  exact mul_le_mul_of_nonpos_left hyz (log_nonpos hx0.le hx1)

theorem rpow_lt_one {x z : ℝ} (hx1 : 0 ≤ x) (hx2 : x < 1) (hz : 0 < z) : x ^ z < 1 := by
  have h := rpow_lt_rpow hx1 hx2 hz
  rw [one_rpow] at h
  exact h

theorem rpow_le_one {x z : ℝ} (hx1 : 0 ≤ x) (hx2 : x ≤ 1) (hz : 0 ≤ z) : x ^ z ≤ 1 := by
  have h := rpow_le_rpow hx1 hx2 hz
  rw [one_rpow] at h
  exact h

theorem one_lt_rpow {x z : ℝ} (hx : 1 < x) (hz : 0 < z) : 1 < x ^ z := by
  have h := rpow_lt_rpow zero_le_one hx hz
  rw [one_rpow] at h
  exact h

theorem one_le_rpow {x z : ℝ} (hx : 1 ≤ x) (hz : 0 ≤ z) : 1 ≤ x ^ z := by
  have h := rpow_le_rpow zero_le_one hx hz
  rw [one_rpow] at h
  exact h

theorem rpow_lt_one_of_one_lt_of_neg {x z : ℝ} (hx : 1 < x) (hz : z < 0) : x ^ z < 1 := by
  have h := rpow_lt_rpow_of_exponent_lt hx hz
  rw [rpow_zero] at h
  exact h

theorem le_rpow_iff_log_le (hx : 0 < x) (hy : 0 < y) : x ≤ y ^ z ↔ log x ≤ z * log y := by
  rw [← log_rpow hy, log_le_log_iff hx (rpow_pos_of_pos hy z)]

theorem lt_rpow_iff_log_lt (hx : 0 < x) (hy : 0 < y) : x < y ^ z ↔ log x < z * log y := by
  rw [← log_rpow hy, log_lt_log_iff hx (rpow_pos_of_pos hy z)]

theorem abs_rpow_of_nonneg {x y : ℝ} (hx : 0 ≤ x) : |x ^ y| = |x| ^ y := by
  rw [abs_of_nonneg hx, abs_of_nonneg (rpow_nonneg hx y)]

theorem sqrt_eq_rpow (x : ℝ) : √x = x ^ (1 / (2 : ℝ)) := by
  rcases le_or_lt 0 x with h | h
  · rw [sqrt_eq_iff_sq_eq h (rpow_nonneg h _), ← rpow_natCast, ← rpow_mul h]
    norm_num
  · have e : 1 / (2 : ℝ) * π = π / 2 := by ring
    rw [rpow_def_of_neg h, e, cos_pi_div_two, mul_zero, sqrt_eq_zero_of_nonpos h.le]

theorem rpow_div_two_eq_sqrt {x : ℝ} (r : ℝ) (hx : 0 ≤ x) : x ^ (r / 2) = √x ^ r := by
  rw [sqrt_eq_rpow, ← rpow_mul hx]
  congr 1
  ring

/-! ## Logarithms to a base -/

/-- `log x / log b`. -/
noncomputable def logb (b x : ℝ) : ℝ := log x / log b

theorem log_div_log {b : ℝ} : log x / log b = logb b x := rfl

variable {b : ℝ}

@[simp] theorem logb_zero : logb b 0 = 0 := by rw [logb, log_zero, zero_div]

@[simp] theorem logb_one : logb b 1 = 0 := by rw [logb, log_one, zero_div]

@[simp] theorem logb_abs (x : ℝ) : logb b |x| = logb b x := by rw [logb, logb, log_abs]

@[simp] theorem logb_neg_eq_logb (x : ℝ) : logb b (-x) = logb b x := by
  rw [logb, logb, log_neg_eq_log]

@[simp] theorem logb_self_eq_one (hb : 1 < b) : logb b b = 1 := div_self (log_pos hb).ne'

theorem logb_mul (hx : x ≠ 0) (hy : y ≠ 0) : logb b (x * y) = logb b x + logb b y := by
  rw [logb, log_mul hx hy, add_div]
  rfl

theorem logb_div (hx : x ≠ 0) (hy : y ≠ 0) : logb b (x / y) = logb b x - logb b y := by
  rw [logb, log_div hx hy, sub_div]
  rfl

@[simp] theorem logb_inv (x : ℝ) : logb b x⁻¹ = -logb b x := by
  rw [logb, log_inv, neg_div]
  rfl

theorem inv_logb (a b : ℝ) : (logb a b)⁻¹ = logb b a := by
  unfold logb
  rw [inv_div]

theorem mul_logb {a b c : ℝ} (h₁ : b ≠ 0) (h₂ : b ≠ 1) (h₃ : b ≠ -1) :
    logb a b * logb b c = logb a c := by
  have h : log b ≠ 0 := log_ne_zero.mpr ⟨h₁, h₂, h₃⟩
  unfold logb
  rw [mul_comm, div_mul_div_cancel _ h]

theorem div_logb {a b c : ℝ} (h₁ : c ≠ 0) (h₂ : c ≠ 1) (h₃ : c ≠ -1) :
    logb a c / logb b c = logb a b := by
  rw [div_eq_mul_inv, inv_logb, mul_logb h₁ h₂ h₃]

theorem logb_rpow_eq_mul_logb_of_pos (hx : 0 < x) : logb b (x ^ y) = y * logb b x := by
  rw [logb, log_rpow hx, mul_div_assoc]
  rfl

theorem logb_pow {k : ℕ} (hx : 0 < x) : logb b (x ^ k) = k * logb b x := by
  rw [← rpow_natCast, logb_rpow_eq_mul_logb_of_pos hx]

@[simp] theorem logb_rpow (b_pos : 0 < b) (b_ne_one : b ≠ 1) : logb b (b ^ x) = x := by
  rw [logb, log_rpow b_pos, mul_div_cancel_right₀ _ (log_ne_zero_of_pos_of_ne_one b_pos b_ne_one)]

theorem rpow_logb_eq_abs (b_pos : 0 < b) (b_ne_one : b ≠ 1) (hx : x ≠ 0) : b ^ logb b x = |x| := by
  rw [rpow_def_of_pos b_pos, logb,
    mul_div_cancel₀ _ (log_ne_zero_of_pos_of_ne_one b_pos b_ne_one), exp_log_eq_abs hx]

@[simp] theorem rpow_logb (b_pos : 0 < b) (b_ne_one : b ≠ 1) (hx : 0 < x) : b ^ logb b x = x := by
  rw [rpow_logb_eq_abs b_pos b_ne_one hx.ne', abs_of_pos hx]

theorem rpow_logb_of_neg (b_pos : 0 < b) (b_ne_one : b ≠ 1) (hx : x < 0) : b ^ logb b x = -x := by
  rw [rpow_logb_eq_abs b_pos b_ne_one hx.ne, abs_of_neg hx]

theorem logb_eq_iff_rpow_eq (b_pos : 0 < b) (b_ne_one : b ≠ 1) (hy : 0 < y) :
    logb b y = x ↔ b ^ x = y :=
  ⟨fun h => by rw [← h, rpow_logb b_pos b_ne_one hy], fun h => by rw [← h, logb_rpow b_pos b_ne_one]⟩

@[simp] theorem logb_le_logb (hb : 1 < b) (h : 0 < x) (h₁ : 0 < y) :
    logb b x ≤ logb b y ↔ x ≤ y := by
  rw [logb, logb, div_le_div_right (log_pos hb), log_le_log_iff h h₁]

@[gcongr] theorem logb_le_logb_of_le (hb : 1 < b) (h : 0 < x) (hxy : x ≤ y) :
    logb b x ≤ logb b y :=
  (logb_le_logb hb h (lt_of_lt_of_le h hxy)).mpr hxy

@[simp] theorem logb_lt_logb_iff (hb : 1 < b) (hx : 0 < x) (hy : 0 < y) :
    logb b x < logb b y ↔ x < y := by
  rw [logb, logb, div_lt_div_right (log_pos hb), log_lt_log_iff hx hy]

@[gcongr] theorem logb_lt_logb (hb : 1 < b) (hx : 0 < x) (hxy : x < y) : logb b x < logb b y :=
  (logb_lt_logb_iff hb hx (lt_trans hx hxy)).mpr hxy

theorem logb_le_iff_le_rpow (hb : 1 < b) (hx : 0 < x) : logb b x ≤ y ↔ x ≤ b ^ y := by
  have hb' := lt_trans one_pos hb
  rw [← rpow_le_rpow_left_iff hb, rpow_logb hb' hb.ne' hx]

theorem logb_lt_iff_lt_rpow (hb : 1 < b) (hx : 0 < x) : logb b x < y ↔ x < b ^ y := by
  have hb' := lt_trans one_pos hb
  rw [← rpow_lt_rpow_left_iff hb, rpow_logb hb' hb.ne' hx]

theorem le_logb_iff_rpow_le (hb : 1 < b) (hy : 0 < y) : x ≤ logb b y ↔ b ^ x ≤ y := by
  have hb' := lt_trans one_pos hb
  rw [← rpow_le_rpow_left_iff hb, rpow_logb hb' hb.ne' hy]

theorem lt_logb_iff_rpow_lt (hb : 1 < b) (hy : 0 < y) : x < logb b y ↔ b ^ x < y := by
  have hb' := lt_trans one_pos hb
  rw [← rpow_lt_rpow_left_iff hb, rpow_logb hb' hb.ne' hy]

theorem logb_pos_iff (hb : 1 < b) (hx : 0 < x) : 0 < logb b x ↔ 1 < x := by
  rw [← logb_one (b := b), logb_lt_logb_iff hb one_pos hx]

theorem logb_pos (hb : 1 < b) (hx : 1 < x) : 0 < logb b x := div_pos (log_pos hx) (log_pos hb)

theorem logb_neg_iff (hb : 1 < b) (h : 0 < x) : logb b x < 0 ↔ x < 1 := by
  rw [← logb_one (b := b), logb_lt_logb_iff hb h one_pos]

theorem logb_neg (hb : 1 < b) (h0 : 0 < x) (h1 : x < 1) : logb b x < 0 :=
  (logb_neg_iff hb h0).mpr h1

theorem logb_nonneg_iff (hb : 1 < b) (hx : 0 < x) : 0 ≤ logb b x ↔ 1 ≤ x := by
  rw [← logb_one (b := b), logb_le_logb hb one_pos hx]

theorem logb_nonneg (hb : 1 < b) (hx : 1 ≤ x) : 0 ≤ logb b x :=
  div_nonneg (log_nonneg hx) (log_pos hb).le

theorem logb_nonpos_iff (hb : 1 < b) (hx : 0 < x) : logb b x ≤ 0 ↔ x ≤ 1 := by
  rw [← logb_one (b := b), logb_le_logb hb hx one_pos]

theorem eq_one_of_pos_of_logb_eq_zero (hb : 1 < b) (h₁ : 0 < x) (h₂ : logb b x = 0) : x = 1 :=
  eq_one_of_pos_of_log_eq_zero h₁ ((div_eq_zero_iff.mp h₂).resolve_right (log_pos hb).ne')

theorem logb_ne_zero_of_pos_of_ne_one (hb : 1 < b) (hx_pos : 0 < x) (hx : x ≠ 1) :
    logb b x ≠ 0 := mt (eq_one_of_pos_of_logb_eq_zero hb hx_pos) hx

theorem logb_injOn_pos (hb : 1 < b) : Set.InjOn (logb b) (Set.Ioi 0) := fun _ hx _ hy h =>
  le_antisymm ((logb_le_logb hb hx hy).mp h.le) ((logb_le_logb hb hy hx).mp h.ge)

end Real

theorem Complex.ofReal_cpow {x : ℝ} (hx : 0 ≤ x) (y : ℝ) :
    ((x ^ y : ℝ) : ℂ) = (x : ℂ) ^ (y : ℂ) := by
  rcases hx.lt_or_eq with h | rfl
  · rw [Real.rpow_def_of_pos h, Complex.cpow_def_of_ne_zero (Complex.ofReal_ne_zero.mpr h.ne'),
      ← Complex.ofReal_log hx, ofReal_exp, ofReal_mul]
  · by_cases hy : y = 0
    · rw [hy, Real.rpow_zero, ofReal_zero, cpow_zero, ofReal_one]
    · rw [Real.zero_rpow hy, ofReal_zero, zero_cpow (Complex.ofReal_ne_zero.mpr hy)]

/-! ## Steps of `norm_num` -/

theorem Quod.NormNum.rpow_nat (x : ℝ) {y : ℝ} (n : ℕ) (h : y = n) : x ^ y = x ^ n := by
  rw [h, Real.rpow_natCast]

theorem Quod.NormNum.rpow_neg_nat (x : ℝ) {y : ℝ} (n : ℕ) (h : y = -(n : ℝ)) :
    x ^ y = (x ^ n)⁻¹ := by
  have e : -(n : ℝ) = ((-(n : ℤ) : ℤ) : ℝ) := by push_cast
  rw [h, e, Real.rpow_intCast, zpow_neg, zpow_natCast]
