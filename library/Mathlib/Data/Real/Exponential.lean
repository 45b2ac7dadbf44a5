/-!
# The exponential function, sine and cosine on ℝ

Names and statements are those of Mathlib's `Data/Complex/Exponential.lean`.
-/

namespace Real

variable (x y : ℝ)

theorem ofReal_eq {x y : ℝ} (h : (x : ℂ) = y) : x = y := Complex.ofReal_inj.mp h

/-! ## The exponential function -/

@[simp] theorem exp_zero : exp 0 = 1 := by
  apply ofReal_eq
  push_cast
  exact Complex.exp_zero

theorem exp_add : exp (x + y) = exp x * exp y := by
  apply ofReal_eq
  push_cast
  exact Complex.exp_add x y

theorem exp_ne_zero : exp x ≠ 0 := fun h => by
  have h₁ := exp_add x (-x)
  rw [add_right_neg, exp_zero, h, zero_mul] at h₁
  exact one_ne_zero h₁

theorem exp_neg : exp (-x) = (exp x)⁻¹ := by
  apply eq_inv_of_mul_eq_one_left
  rw [← exp_add, add_left_neg, exp_zero]

theorem exp_sub : exp (x - y) = exp x / exp y := by
  rw [sub_eq_add_neg, exp_add, exp_neg, div_eq_mul_inv]

theorem exp_nat_mul (n : ℕ) : exp (n * x) = exp x ^ n := by
  induction n with
  | zero => rw [Nat.cast_zero, zero_mul, exp_zero, pow_zero]
  | succ n ih => rw [Nat.cast_succ, add_mul, one_mul, exp_add, ih, pow_succ]

open Classical in
theorem exp_sum {α : Type*} (s : Finset α) (f : α → ℝ) :
    exp (∑ x in s, f x) = ∏ x in s, exp (f x) := by
  induction s using Finset.induction_on with
  | empty => rw [Finset.sum_empty, Finset.prod_empty, exp_zero]
  | insert h ih => rw [Finset.sum_insert h, Finset.prod_insert h, exp_add, ih]

theorem exp_pos : 0 < exp x := by
  have h : exp x = exp (x / 2) * exp (x / 2) := by rw [← exp_add, add_halves]
  rw [h]
  exact mul_self_pos.mpr (exp_ne_zero _)

theorem exp_nonneg : 0 ≤ exp x := (exp_pos x).le

@[simp] theorem abs_exp : |exp x| = exp x := abs_of_pos (exp_pos x)

theorem add_one_le_exp : x + 1 ≤ exp x := by
  by_cases hx : -1 ≤ x
  · have h := (Complex.expSeq_near_exp x)
    have h₁ := (Quod.Near.const ((x + 1 : ℝ) : ℂ)).abs_le h (fun n => by
      have h₂ : -1 ≤ x / 2 ^ n := by
        rw [le_div_iff (Quod.pow_two_pos n)]
        nlinarith [one_le_pow_of_one_le (one_le_two (α := ℝ)) n]
      have h₃ := one_add_mul_le_pow (show -2 ≤ x / 2 ^ n by linarith) (2 ^ n)
      rw [Quod.natCast_pow_two, mul_div_cancel₀ x (Quod.pow_two_pos n).ne'] at h₃
      rw [Complex.abs_of_nonneg (by linarith), Quod.expSeq_ofReal, Complex.ofReal_re]
      linarith)
    rw [Complex.abs_of_nonneg (by linarith)] at h₁
    exact h₁
  · linarith [exp_pos x]

theorem one_le_exp {x : ℝ} (hx : 0 ≤ x) : 1 ≤ exp x := by linarith [add_one_le_exp x]

theorem one_lt_exp {x : ℝ} (hx : 0 < x) : 1 < exp x := by linarith [add_one_le_exp x]

@[gcongr] theorem exp_lt_exp_of_lt {x y : ℝ} (h : x < y) : exp x < exp y := by
  have h₁ : exp y = exp x * exp (y - x) := by rw [← exp_add, add_sub_cancel]
  rw [h₁]
  exact lt_mul_of_one_lt_right (exp_pos x) (one_lt_exp (sub_pos.mpr h))

theorem exp_strictMono : StrictMono exp := fun _ _ h => exp_lt_exp_of_lt h

@[gcongr] theorem exp_le_exp_of_le {x y : ℝ} (h : x ≤ y) : exp x ≤ exp y := by
  cases h.lt_or_eq with
  | inl h => exact (exp_lt_exp_of_lt h).le
  | inr h => rw [h]

theorem exp_monotone : Monotone exp := fun _ _ h => exp_le_exp_of_le h

@[simp] theorem exp_lt_exp {x y : ℝ} : exp x < exp y ↔ x < y :=
  ⟨fun h => lt_of_not_le fun h₁ => not_lt_of_le (exp_le_exp_of_le h₁) h, exp_lt_exp_of_lt⟩

@[simp] theorem exp_le_exp {x y : ℝ} : exp x ≤ exp y ↔ x ≤ y :=
  ⟨fun h => le_of_not_lt fun h₁ => not_le_of_lt (exp_lt_exp_of_lt h₁) h, exp_le_exp_of_le⟩

theorem exp_injective : Function.Injective exp := fun x y h =>
  le_antisymm (exp_le_exp.mp h.le) (exp_le_exp.mp h.ge)

@[simp] theorem exp_eq_exp {x y : ℝ} : exp x = exp y ↔ x = y :=
  ⟨fun h => exp_injective h, fun h => by rw [h]⟩

@[simp] theorem exp_eq_one_iff : exp x = 1 ↔ x = 0 := by rw [← exp_zero, exp_eq_exp]

@[simp] theorem one_lt_exp_iff {x : ℝ} : 1 < exp x ↔ 0 < x := by rw [← exp_zero, exp_lt_exp]

@[simp] theorem exp_lt_one_iff {x : ℝ} : exp x < 1 ↔ x < 0 := by rw [← exp_zero, exp_lt_exp]

@[simp] theorem exp_le_one_iff {x : ℝ} : exp x ≤ 1 ↔ x ≤ 0 := by rw [← exp_zero, exp_le_exp]

@[simp] theorem one_le_exp_iff {x : ℝ} : 1 ≤ exp x ↔ 0 ≤ x := by rw [← exp_zero, exp_le_exp]

theorem exp_lt_one {x : ℝ} (hx : x < 0) : exp x < 1 := exp_lt_one_iff.mpr hx

theorem add_one_lt_exp {x : ℝ} (hx : x ≠ 0) : x + 1 < exp x := by
  have h : exp x = exp (x / 2) * exp (x / 2) := by rw [← exp_add, add_halves]
  have h₁ := add_one_le_exp (x / 2)
  have h₂ : 0 < x / 2 * (x / 2) := mul_self_pos.mpr (div_ne_zero hx two_ne_zero)
  have h₃ := exp_pos x
  by_cases hx' : -1 ≤ x / 2
  · rw [h]
    nlinarith
  · linarith

theorem one_sub_le_exp_neg : 1 - x ≤ exp (-x) := by linarith [add_one_le_exp (-x)]

theorem one_sub_lt_exp_neg {x : ℝ} (hx : x ≠ 0) : 1 - x < exp (-x) := by
  linarith [add_one_lt_exp (neg_ne_zero.mpr hx)]

theorem exp_bound_div_one_sub_of_interval {x : ℝ} (h1 : 0 ≤ x) (h2 : x < 1) :
    exp x ≤ 1 / (1 - x) := by
  have h := one_sub_le_exp_neg x
  rw [exp_neg] at h
  rw [le_div_iff (sub_pos.mpr h2)]
  have h₁ := mul_le_mul_of_nonneg_left h (exp_pos x).le
  rw [mul_inv_cancel (exp_ne_zero x)] at h₁
  exact h₁

theorem quadratic_le_exp_of_nonneg {x : ℝ} (hx : 0 ≤ x) : 1 + x + x ^ 2 / 2 ≤ exp x := by
  have h := add_one_le_exp x
  have key : ∀ n : ℕ, 1 + x + x ^ 2 / 2 - exp x ≤ x ^ 2 / 2 / 2 ^ n := by
    intro n
    have hN := Quod.pow_two_pos n
    have step : ∀ m : ℕ, ∀ s : ℝ, 0 ≤ s →
        1 + m * s + m * (m - 1) / 2 * s ^ 2 ≤ (1 + s) ^ m := by
      intro m
      induction m with
      | zero => intro s _; simp
      | succ m ih =>
        intro s hs
        have h₁ := mul_le_mul_of_nonneg_left (ih s hs) (show 0 ≤ 1 + s by linarith)
        have h₂ : 0 ≤ (m : ℝ) * (m - 1) := by
          cases m with
          | zero => simp
          | succ k =>
            push_cast
            have : (0 : ℝ) ≤ k := Nat.cast_nonneg k
            nlinarith
        have h₃ : 0 ≤ (m : ℝ) * (m - 1) * s ^ 3 := mul_nonneg h₂ (pow_nonneg hs 3)
        have e : 1 + ((m + 1 : ℕ) : ℝ) * s + ((m + 1 : ℕ) : ℝ) * ((m + 1 : ℕ) - 1) / 2 * s ^ 2
            = (1 + s) * (1 + m * s + m * (m - 1) / 2 * s ^ 2) - m * (m - 1) * s ^ 3 / 2 := by
          push_cast
          ring
        rw [pow_succ' (1 + s), e]
        linarith
    have h₁ := step (2 ^ n) (x / 2 ^ n) (div_nonneg hx hN.le)
    have h₂ : (1 + x / 2 ^ n) ^ 2 ^ n ≤ exp x := by
      have h₃ : exp x = exp (x / 2 ^ n) ^ 2 ^ n := by
        rw [← exp_nat_mul, Quod.natCast_pow_two, mul_div_cancel₀ x hN.ne']
      rw [h₃]
      have h₄ := add_one_le_exp (x / 2 ^ n)
      exact pow_le_pow_left (add_nonneg zero_le_one (div_nonneg hx hN.le)) (by linarith) _
    rw [Quod.natCast_pow_two] at h₁
    have e : 1 + 2 ^ n * (x / 2 ^ n) + 2 ^ n * (2 ^ n - 1) / 2 * (x / 2 ^ n) ^ 2
        = 1 + x + x ^ 2 / 2 - x ^ 2 / 2 / 2 ^ n := by
      field_simp
      ring
    linarith
  linarith [Quod.nonpos_of_le_div key]

theorem abs_exp_sub_one_sub_id_le {x : ℝ} (hx : |x| ≤ 1) : |exp x - 1 - x| ≤ x ^ 2 := by
  have h := Complex.abs_exp_sub_one_sub_id_le (x := x) (by rw [Complex.abs_ofReal]; exact hx)
  have e : Complex.exp x - 1 - x = ((exp x - 1 - x : ℝ) : ℂ) := by push_cast
  rw [e, Complex.abs_ofReal, Complex.abs_ofReal, sq_abs] at h
  exact h

theorem abs_exp_sub_one_le {x : ℝ} (hx : |x| ≤ 1) : |exp x - 1| ≤ 2 * |x| := by
  have h := Complex.abs_exp_sub_one_le (x := x) (by rw [Complex.abs_ofReal]; exact hx)
  have e : Complex.exp x - 1 = ((exp x - 1 : ℝ) : ℂ) := by push_cast
  rw [e, Complex.abs_ofReal, Complex.abs_ofReal] at h
  exact h

/-! ## Sine and cosine -/

@[simp] theorem sin_zero : sin 0 = 0 := ofReal_eq (by push_cast; exact Complex.sin_zero)

@[simp] theorem sin_neg : sin (-x) = -sin x := ofReal_eq (by push_cast; exact Complex.sin_neg x)

@[simp] theorem cos_zero : cos 0 = 1 := ofReal_eq (by push_cast; exact Complex.cos_zero)

@[simp] theorem cos_neg : cos (-x) = cos x := ofReal_eq (by push_cast; exact Complex.cos_neg x)

@[simp] theorem cos_abs : cos |x| = cos x := by
  cases abs_choice x with
  | inl h => rw [h]
  | inr h => rw [h, cos_neg]

theorem sin_add : sin (x + y) = sin x * cos y + cos x * sin y :=
  ofReal_eq (by push_cast; exact Complex.sin_add x y)

theorem cos_add : cos (x + y) = cos x * cos y - sin x * sin y :=
  ofReal_eq (by push_cast; exact Complex.cos_add x y)

theorem sin_sub : sin (x - y) = sin x * cos y - cos x * sin y := by
  rw [sub_eq_add_neg, sin_add, cos_neg, sin_neg]
  ring

theorem cos_sub : cos (x - y) = cos x * cos y + sin x * sin y := by
  rw [sub_eq_add_neg, cos_add, cos_neg, sin_neg]
  ring

theorem tan_eq_sin_div_cos : tan x = sin x / cos x :=
  ofReal_eq (by push_cast; exact Complex.tan_eq_sin_div_cos x)

theorem tan_mul_cos {x : ℝ} (hx : cos x ≠ 0) : tan x * cos x = sin x := by
  rw [tan_eq_sin_div_cos, div_mul_cancel₀ _ hx]

@[simp] theorem tan_zero : tan 0 = 0 := by rw [tan_eq_sin_div_cos, sin_zero, zero_div]

@[simp] theorem tan_neg : tan (-x) = -tan x := by
  rw [tan_eq_sin_div_cos, tan_eq_sin_div_cos, sin_neg, cos_neg, neg_div]

@[simp] theorem sin_sq_add_cos_sq : sin x ^ 2 + cos x ^ 2 = 1 :=
  ofReal_eq (by push_cast; exact Complex.sin_sq_add_cos_sq x)

@[simp] theorem cos_sq_add_sin_sq : cos x ^ 2 + sin x ^ 2 = 1 := by
  rw [add_comm, sin_sq_add_cos_sq]

theorem sin_sq_le_one : sin x ^ 2 ≤ 1 := by linarith [sin_sq_add_cos_sq x, sq_nonneg (cos x)]

theorem cos_sq_le_one : cos x ^ 2 ≤ 1 := by linarith [sin_sq_add_cos_sq x, sq_nonneg (sin x)]

theorem abs_sin_le_one : |sin x| ≤ 1 := (sq_le_one_iff_abs_le_one _).mp (sin_sq_le_one x)

theorem abs_cos_le_one : |cos x| ≤ 1 := (sq_le_one_iff_abs_le_one _).mp (cos_sq_le_one x)

theorem sin_le_one : sin x ≤ 1 := (abs_le.mp (abs_sin_le_one x)).2

theorem cos_le_one : cos x ≤ 1 := (abs_le.mp (abs_cos_le_one x)).2

theorem neg_one_le_sin : -1 ≤ sin x := (abs_le.mp (abs_sin_le_one x)).1

theorem neg_one_le_cos : -1 ≤ cos x := (abs_le.mp (abs_cos_le_one x)).1

theorem cos_two_mul : cos (2 * x) = 2 * cos x ^ 2 - 1 :=
  ofReal_eq (by push_cast; exact Complex.cos_two_mul x)

theorem cos_two_mul' : cos (2 * x) = cos x ^ 2 - sin x ^ 2 :=
  ofReal_eq (by push_cast; exact Complex.cos_two_mul' x)

theorem sin_two_mul : sin (2 * x) = 2 * sin x * cos x :=
  ofReal_eq (by push_cast; exact Complex.sin_two_mul x)

theorem cos_sq : cos x ^ 2 = 1 / 2 + cos (2 * x) / 2 := by
  rw [cos_two_mul]
  ring

theorem cos_sq' : cos x ^ 2 = 1 - sin x ^ 2 := by rw [← sin_sq_add_cos_sq x, add_sub_cancel_left]

theorem sin_sq : sin x ^ 2 = 1 - cos x ^ 2 := by rw [← sin_sq_add_cos_sq x, add_sub_cancel_right]

theorem sin_sq_eq_half_sub : sin x ^ 2 = 1 / 2 - cos (2 * x) / 2 := by
  rw [sin_sq, cos_sq]
  ring

theorem abs_sin_eq_sqrt_one_sub_cos_sq : |sin x| = √(1 - cos x ^ 2) := by
  rw [← sin_sq, sqrt_sq_eq_abs]

theorem abs_cos_eq_sqrt_one_sub_sin_sq : |cos x| = √(1 - sin x ^ 2) := by
  rw [← cos_sq', sqrt_sq_eq_abs]

theorem cos_three_mul : cos (3 * x) = 4 * cos x ^ 3 - 3 * cos x :=
  ofReal_eq (by push_cast; exact Complex.cos_three_mul x)

theorem sin_three_mul : sin (3 * x) = 3 * sin x - 4 * sin x ^ 3 :=
  ofReal_eq (by push_cast; exact Complex.sin_three_mul x)

theorem sin_sub_sin : sin x - sin y = 2 * sin ((x - y) / 2) * cos ((x + y) / 2) :=
  ofReal_eq (by push_cast; exact Complex.sin_sub_sin x y)

theorem cos_sub_cos : cos x - cos y = -2 * sin ((x + y) / 2) * sin ((x - y) / 2) :=
  ofReal_eq (by push_cast; exact Complex.cos_sub_cos x y)

theorem cos_add_cos : cos x + cos y = 2 * cos ((x + y) / 2) * cos ((x - y) / 2) :=
  ofReal_eq (by push_cast; exact Complex.cos_add_cos x y)

theorem sin_add_sin : sin x + sin y = 2 * sin ((x + y) / 2) * cos ((x - y) / 2) :=
  ofReal_eq (by push_cast; exact Complex.sin_add_sin x y)

theorem inv_one_add_tan_sq {x : ℝ} (hx : cos x ≠ 0) : (1 + tan x ^ 2)⁻¹ = cos x ^ 2 := by
  apply inv_eq_of_mul_eq_one_left
  rw [tan_eq_sin_div_cos, div_pow, mul_add, mul_one, mul_div_cancel₀ _ (pow_ne_zero 2 hx),
    cos_sq_add_sin_sq]

/-! ## Bounds near 0 -/

theorem abs_exp_I_sub_le {x : ℝ} (hx : |x| ≤ 1) :
    Complex.abs (Complex.exp (x * Complex.I)
      - ((1 - x ^ 2 / 2 : ℝ) + (x - x ^ 3 / 6 : ℝ) * Complex.I)) ≤ |x| ^ 4 * (5 / 96) := by
  have e₀ : Complex.abs (x * Complex.I) = |x| := by
    rw [Complex.abs.map_mul, Complex.abs_I, mul_one, Complex.abs_ofReal]
  have h := Complex.exp_bound_four (x := x * Complex.I) (by rw [e₀]; exact hx)
  rw [e₀] at h
  have e : 1 + x * Complex.I + (x * Complex.I) ^ 2 / 2 + (x * Complex.I) ^ 3 / 6
      = ((1 - x ^ 2 / 2 : ℝ) + (x - x ^ 3 / 6 : ℝ) * Complex.I : ℂ) := by
    push_cast
    linear_combination (x ^ 2 / 2 + x ^ 3 / 6 * Complex.I : ℂ) * Complex.I_mul_I
  rw [e] at h
  exact h

theorem cos_bound {x : ℝ} (hx : |x| ≤ 1) : |cos x - (1 - x ^ 2 / 2)| ≤ |x| ^ 4 * (5 / 96) := by
  have h := le_trans (Complex.abs_re_le_abs _) (abs_exp_I_sub_le hx)
  rw [Complex.sub_re, Complex.exp_ofReal_mul_I_re, Complex.add_re, Complex.re_ofReal_mul,
    Complex.I_re, mul_zero, add_zero, Complex.ofReal_re] at h
  exact h

theorem sin_bound {x : ℝ} (hx : |x| ≤ 1) : |sin x - (x - x ^ 3 / 6)| ≤ |x| ^ 4 * (5 / 96) := by
  have h := le_trans (Complex.abs_im_le_abs _) (abs_exp_I_sub_le hx)
  rw [Complex.sub_im, Complex.exp_ofReal_mul_I_im, Complex.add_im, Complex.im_ofReal_mul,
    Complex.I_im, mul_one, Complex.ofReal_im, zero_add] at h
  exact h

theorem cos_pos_of_le_one {x : ℝ} (hx : |x| ≤ 1) : 0 < cos x := by
  have h := (abs_le.mp (cos_bound hx)).1
  have h₁ : |x| ^ 4 ≤ 1 := pow_le_one 4 (abs_nonneg x) hx
  have h₂ : |x| ^ 2 ≤ 1 := pow_le_one 2 (abs_nonneg x) hx
  rw [sq_abs] at h₂
  linarith

theorem sin_pos_of_pos_of_le_one {x : ℝ} (hx0 : 0 < x) (hx : x ≤ 1) : 0 < sin x := by
  have h := (abs_le.mp (sin_bound (x := x) (by rw [abs_of_pos hx0]; exact hx))).1
  rw [abs_of_pos hx0] at h
  have h₁ : x ^ 4 ≤ x := by
    have := pow_le_one 3 hx0.le hx
    nlinarith
  have h₂ : x ^ 3 ≤ x := by
    have := pow_le_one 2 hx0.le hx
    nlinarith
  linarith

theorem sin_pos_of_pos_of_le_two {x : ℝ} (hx0 : 0 < x) (hx : x ≤ 2) : 0 < sin x := by
  have e : x = 2 * (x / 2) := (mul_div_cancel₀ x two_ne_zero).symm
  rw [e, sin_two_mul]
  have h₁ := sin_pos_of_pos_of_le_one (x := x / 2) (by linarith) (by linarith)
  have h₂ := cos_pos_of_le_one (x := x / 2) (by rw [abs_of_pos] <;> linarith)
  positivity

theorem cos_one_le : cos 1 ≤ 2 / 3 := by
  have h := (abs_le.mp (cos_bound (x := 1) (by rw [abs_one]))).2
  rw [abs_one] at h
  linarith

theorem cos_one_pos : 0 < cos 1 := cos_pos_of_le_one (by rw [abs_one])

theorem cos_two_neg : cos 2 < 0 := by
  have h : cos 2 = 2 * cos 1 ^ 2 - 1 := by rw [← cos_two_mul, mul_one]
  rw [h]
  nlinarith [cos_one_le, cos_one_pos]

end Real
