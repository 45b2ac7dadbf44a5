/-!
# Everyday theorems on ordered fields

Names and statements are those of Mathlib's `Algebra/Order/Field/Basic.lean`,
`Algebra/Order/Field/Defs.lean` and `Algebra/Order/Field/Power.lean`.
-/

universe u

section LinearOrderedSemifield

variable {α : Type u} [LinearOrderedSemifield α] {a b c d e : α}

/-! ## Signs of inverses and quotients -/

@[simp] theorem inv_pos : 0 < a⁻¹ ↔ 0 < a := by
  have step : ∀ x : α, 0 < x → 0 < x⁻¹ := by
    intro x hx
    apply lt_of_not_le
    intro h
    have h₁ : x * x⁻¹ ≤ 0 := mul_nonpos_of_nonneg_of_nonpos (le_of_lt hx) h
    rw [mul_inv_cancel (ne_of_gt hx)] at h₁
    exact not_le_of_lt zero_lt_one h₁
  refine ⟨fun h => ?_, step a⟩
  rw [← inv_inv a]
  exact step a⁻¹ h

theorem inv_pos_of_pos (h : 0 < a) : 0 < a⁻¹ := inv_pos.mpr h

@[simp] theorem inv_nonneg : 0 ≤ a⁻¹ ↔ 0 ≤ a := by
  rw [le_iff_eq_or_lt, le_iff_eq_or_lt, inv_pos, zero_eq_inv]

theorem inv_nonneg_of_nonneg (h : 0 ≤ a) : 0 ≤ a⁻¹ := inv_nonneg.mpr h

@[simp] theorem inv_lt_zero : a⁻¹ < 0 ↔ a < 0 := by
  rw [← not_le, ← not_le, inv_nonneg]

@[simp] theorem inv_nonpos : a⁻¹ ≤ 0 ↔ a ≤ 0 := by
  rw [← not_lt, ← not_lt, inv_pos]

theorem one_div_pos : 0 < 1 / a ↔ 0 < a := by
  rw [one_div, inv_pos]

theorem one_div_neg : 1 / a < 0 ↔ a < 0 := by
  rw [one_div, inv_lt_zero]

theorem one_div_nonneg : 0 ≤ 1 / a ↔ 0 ≤ a := by
  rw [one_div, inv_nonneg]

theorem one_div_nonpos : 1 / a ≤ 0 ↔ a ≤ 0 := by
  rw [one_div, inv_nonpos]

theorem div_pos (ha : 0 < a) (hb : 0 < b) : 0 < a / b := by
  rw [div_eq_mul_inv]
  exact mul_pos ha (inv_pos.mpr hb)

theorem div_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a / b := by
  rw [div_eq_mul_inv]
  exact mul_nonneg ha (inv_nonneg.mpr hb)

theorem div_nonpos_of_nonpos_of_nonneg (ha : a ≤ 0) (hb : 0 ≤ b) : a / b ≤ 0 := by
  rw [div_eq_mul_inv]
  exact mul_nonpos_of_nonpos_of_nonneg ha (inv_nonneg.mpr hb)

theorem div_nonpos_of_nonneg_of_nonpos (ha : 0 ≤ a) (hb : b ≤ 0) : a / b ≤ 0 := by
  rw [div_eq_mul_inv]
  exact mul_nonpos_of_nonneg_of_nonpos ha (inv_nonpos.mpr hb)

@[simp] theorem div_pos_iff_of_pos_left (ha : 0 < a) : 0 < a / b ↔ 0 < b := by
  rw [div_eq_mul_inv, mul_pos_iff_of_pos_left ha, inv_pos]

@[simp] theorem div_pos_iff_of_pos_right (hb : 0 < b) : 0 < a / b ↔ 0 < a := by
  rw [div_eq_mul_inv, mul_pos_iff_of_pos_right (inv_pos.mpr hb)]

/-! ## Multiplying a denominator out -/

theorem le_div_iff (hc : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  rw [← mul_le_mul_right hc, div_mul_cancel₀ b (ne_of_gt hc)]

theorem le_div_iff' (hc : 0 < c) : a ≤ b / c ↔ c * a ≤ b := by
  rw [mul_comm, le_div_iff hc]

theorem div_le_iff (hb : 0 < b) : a / b ≤ c ↔ a ≤ c * b := by
  rw [← mul_le_mul_right hb, div_mul_cancel₀ a (ne_of_gt hb)]

theorem div_le_iff' (hb : 0 < b) : a / b ≤ c ↔ a ≤ b * c := by
  rw [mul_comm, div_le_iff hb]

theorem lt_div_iff (hc : 0 < c) : a < b / c ↔ a * c < b := by
  rw [← mul_lt_mul_right hc, div_mul_cancel₀ b (ne_of_gt hc)]

theorem lt_div_iff' (hc : 0 < c) : a < b / c ↔ c * a < b := by
  rw [mul_comm, lt_div_iff hc]

theorem div_lt_iff (hc : 0 < c) : b / c < a ↔ b < a * c := by
  rw [← mul_lt_mul_right hc, div_mul_cancel₀ b (ne_of_gt hc)]

theorem div_lt_iff' (hc : 0 < c) : b / c < a ↔ b < c * a := by
  rw [mul_comm, div_lt_iff hc]

theorem div_le_comm₀ (hb : 0 < b) (hc : 0 < c) : a / b ≤ c ↔ a / c ≤ b := by
  rw [div_le_iff hb, div_le_iff' hc]

theorem div_lt_comm₀ (hb : 0 < b) (hc : 0 < c) : a / b < c ↔ a / c < b := by
  rw [div_lt_iff hb, div_lt_iff' hc]

theorem inv_mul_le_iff (h : 0 < b) : b⁻¹ * a ≤ c ↔ a ≤ b * c := by
  rw [inv_mul_eq_div, div_le_iff' h]

theorem inv_mul_le_iff' (h : 0 < b) : b⁻¹ * a ≤ c ↔ a ≤ c * b := by
  rw [inv_mul_eq_div, div_le_iff h]

theorem mul_inv_le_iff (h : 0 < b) : a * b⁻¹ ≤ c ↔ a ≤ b * c := by
  rw [← div_eq_mul_inv, div_le_iff' h]

theorem mul_inv_le_iff' (h : 0 < b) : a * b⁻¹ ≤ c ↔ a ≤ c * b := by
  rw [← div_eq_mul_inv, div_le_iff h]

theorem inv_mul_lt_iff (h : 0 < b) : b⁻¹ * a < c ↔ a < b * c := by
  rw [inv_mul_eq_div, div_lt_iff' h]

theorem inv_mul_lt_iff' (h : 0 < b) : b⁻¹ * a < c ↔ a < c * b := by
  rw [inv_mul_eq_div, div_lt_iff h]

theorem mul_inv_lt_iff (h : 0 < b) : a * b⁻¹ < c ↔ a < b * c := by
  rw [← div_eq_mul_inv, div_lt_iff' h]

theorem mul_inv_lt_iff' (h : 0 < b) : a * b⁻¹ < c ↔ a < c * b := by
  rw [← div_eq_mul_inv, div_lt_iff h]

theorem inv_pos_le_iff_one_le_mul (ha : 0 < a) : a⁻¹ ≤ b ↔ 1 ≤ b * a := by
  rw [← one_div, div_le_iff ha]

theorem inv_pos_le_iff_one_le_mul' (ha : 0 < a) : a⁻¹ ≤ b ↔ 1 ≤ a * b := by
  rw [← one_div, div_le_iff' ha]

theorem inv_pos_lt_iff_one_lt_mul (ha : 0 < a) : a⁻¹ < b ↔ 1 < b * a := by
  rw [← one_div, div_lt_iff ha]

theorem inv_pos_lt_iff_one_lt_mul' (ha : 0 < a) : a⁻¹ < b ↔ 1 < a * b := by
  rw [← one_div, div_lt_iff' ha]

theorem div_le_of_nonneg_of_le_mul (hb : 0 ≤ b) (hc : 0 ≤ c) (h : a ≤ c * b) : a / b ≤ c := by
  cases eq_or_lt_of_le hb with
  | inl h₁ =>
    rw [← h₁, div_zero]
    exact hc
  | inr h₁ => exact (div_le_iff h₁).mpr h

theorem mul_le_of_nonneg_of_le_div (hb : 0 ≤ b) (hc : 0 ≤ c) (h : a ≤ b / c) : a * c ≤ b := by
  cases eq_or_lt_of_le hc with
  | inl h₁ =>
    rw [← h₁, mul_zero]
    exact hb
  | inr h₁ => exact (le_div_iff h₁).mp h

theorem div_le_one_of_le (h : a ≤ b) (hb : 0 ≤ b) : a / b ≤ 1 :=
  div_le_of_nonneg_of_le_mul hb zero_le_one (by rw [one_mul]; exact h)

theorem div_self_le_one (a : α) : a / a ≤ 1 := by
  by_cases h : a = 0
  · rw [h, div_zero]
    exact zero_le_one
  · rw [div_self h]

theorem mul_inv_le_one_of_le (h : a ≤ b) (hb : 0 ≤ b) : a * b⁻¹ ≤ 1 := by
  rw [← div_eq_mul_inv]
  exact div_le_one_of_le h hb

/-! ## Comparing inverses -/

theorem inv_le_inv_of_le (ha : 0 < a) (h : a ≤ b) : b⁻¹ ≤ a⁻¹ := by
  rw [← one_div a, le_div_iff ha, ← div_eq_inv_mul, div_le_iff (lt_of_lt_of_le ha h), one_mul]
  exact h

theorem inv_le_inv (ha : 0 < a) (hb : 0 < b) : a⁻¹ ≤ b⁻¹ ↔ b ≤ a := by
  rw [← one_div a, div_le_iff ha, ← div_eq_inv_mul, le_div_iff hb, one_mul]

theorem inv_le (ha : 0 < a) (hb : 0 < b) : a⁻¹ ≤ b ↔ b⁻¹ ≤ a := by
  rw [← inv_le_inv hb (inv_pos.mpr ha), inv_inv]

theorem inv_le_of_inv_le (ha : 0 < a) (h : a⁻¹ ≤ b) : b⁻¹ ≤ a :=
  (inv_le ha (lt_of_lt_of_le (inv_pos.mpr ha) h)).mp h

theorem le_inv (ha : 0 < a) (hb : 0 < b) : a ≤ b⁻¹ ↔ b ≤ a⁻¹ := by
  rw [← inv_le_inv (inv_pos.mpr hb) ha, inv_inv]

theorem inv_lt_inv (ha : 0 < a) (hb : 0 < b) : a⁻¹ < b⁻¹ ↔ b < a := lt_iff_lt_of_le_iff_le
    (inv_le_inv hb ha)

theorem inv_lt_inv_of_lt (hb : 0 < b) (h : b < a) : a⁻¹ < b⁻¹ := (inv_lt_inv (lt_trans hb h) hb).mpr
    h

theorem inv_lt (ha : 0 < a) (hb : 0 < b) : a⁻¹ < b ↔ b⁻¹ < a := lt_iff_lt_of_le_iff_le
    (le_inv hb ha)

theorem inv_lt_of_inv_lt (ha : 0 < a) (h : a⁻¹ < b) : b⁻¹ < a :=
  (inv_lt ha (lt_trans (inv_pos.mpr ha) h)).mp h

theorem lt_inv (ha : 0 < a) (hb : 0 < b) : a < b⁻¹ ↔ b < a⁻¹ := lt_iff_lt_of_le_iff_le
    (inv_le hb ha)

theorem inv_lt_one (ha : 1 < a) : a⁻¹ < 1 := by
  rw [inv_lt (lt_trans zero_lt_one ha) zero_lt_one, inv_one]
  exact ha

theorem one_lt_inv (h₁ : 0 < a) (h₂ : a < 1) : 1 < a⁻¹ := by
  rw [lt_inv zero_lt_one h₁, inv_one]
  exact h₂

theorem inv_le_one (ha : 1 ≤ a) : a⁻¹ ≤ 1 := by
  rw [inv_le (lt_of_lt_of_le zero_lt_one ha) zero_lt_one, inv_one]
  exact ha

theorem one_le_inv (h₁ : 0 < a) (h₂ : a ≤ 1) : 1 ≤ a⁻¹ := by
  rw [le_inv zero_lt_one h₁, inv_one]
  exact h₂

theorem inv_lt_one_iff_of_pos (h₀ : 0 < a) : a⁻¹ < 1 ↔ 1 < a := by
  rw [inv_lt h₀ zero_lt_one, inv_one]

theorem one_lt_inv_iff : 1 < a⁻¹ ↔ 0 < a ∧ a < 1 := by
  refine ⟨fun h => ?_, fun h => one_lt_inv h.1 h.2⟩
  have ha : 0 < a := inv_pos.mp (lt_trans zero_lt_one h)
  rw [lt_inv zero_lt_one ha, inv_one] at h
  exact ⟨ha, h⟩

theorem one_le_inv_iff : 1 ≤ a⁻¹ ↔ 0 < a ∧ a ≤ 1 := by
  refine ⟨fun h => ?_, fun h => one_le_inv h.1 h.2⟩
  have ha : 0 < a := inv_pos.mp (lt_of_lt_of_le zero_lt_one h)
  rw [le_inv zero_lt_one ha, inv_one] at h
  exact ⟨ha, h⟩

/-! ## Comparing quotients -/

theorem div_le_div_of_nonneg_right (hab : a ≤ b) (hc : 0 ≤ c) : a / c ≤ b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]
  exact mul_le_mul_of_nonneg_right hab (inv_nonneg.mpr hc)

theorem div_le_div_of_le (hc : 0 ≤ c) (hab : a ≤ b) : a / c ≤ b / c := div_le_div_of_nonneg_right
    hab hc

theorem div_lt_div_of_pos_right (h : a < b) (hc : 0 < c) : a / c < b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]
  exact mul_lt_mul_of_pos_right h (inv_pos.mpr hc)

theorem div_lt_div_of_lt (hc : 0 < c) (h : a < b) : a / c < b / c := div_lt_div_of_pos_right h hc

theorem div_le_div_of_nonneg_left (ha : 0 ≤ a) (hc : 0 < c) (h : c ≤ b) : a / b ≤ a / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]
  exact mul_le_mul_of_nonneg_left (inv_le_inv_of_le hc h) ha

theorem div_le_div_of_le_left (ha : 0 ≤ a) (hc : 0 < c) (h : c ≤ b) : a / b ≤ a / c :=
  div_le_div_of_nonneg_left ha hc h

theorem div_lt_div_of_pos_left (ha : 0 < a) (hc : 0 < c) (h : c < b) : a / b < a / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]
  exact mul_lt_mul_of_pos_left (inv_lt_inv_of_lt hc h) ha

theorem div_le_div_right (hc : 0 < c) : a / c ≤ b / c ↔ a ≤ b := by
  rw [div_le_iff hc, div_mul_cancel₀ b (ne_of_gt hc)]

theorem div_lt_div_right (hc : 0 < c) : a / c < b / c ↔ a < b := lt_iff_lt_of_le_iff_le
    (div_le_div_right hc)

theorem div_lt_div_left (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) : a / b < a / c ↔ c < b := by
  rw [div_eq_mul_inv, div_eq_mul_inv, mul_lt_mul_left ha, inv_lt_inv hb hc]

theorem div_le_div_left (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) : a / b ≤ a / c ↔ c ≤ b := by
  rw [div_eq_mul_inv, div_eq_mul_inv, mul_le_mul_left ha, inv_le_inv hb hc]

theorem div_lt_div_iff (b0 : 0 < b) (d0 : 0 < d) : a / b < c / d ↔ a * d < c * b := by
  rw [lt_div_iff d0, div_mul_eq_mul_div, div_lt_iff b0]

theorem div_le_div_iff (b0 : 0 < b) (d0 : 0 < d) : a / b ≤ c / d ↔ a * d ≤ c * b := by
  rw [le_div_iff d0, div_mul_eq_mul_div, div_le_iff b0]

theorem div_le_div (hc : 0 ≤ c) (hac : a ≤ c) (hd : 0 < d) (hbd : d ≤ b) : a / b ≤ c / d := by
  rw [div_le_div_iff (lt_of_lt_of_le hd hbd) hd]
  exact mul_le_mul hac hbd (le_of_lt hd) hc

theorem div_lt_div (hac : a < c) (hbd : d ≤ b) (c0 : 0 ≤ c) (d0 : 0 < d) : a / b < c / d := by
  rw [div_lt_div_iff (lt_of_lt_of_le d0 hbd) d0]
  exact mul_lt_mul hac hbd d0 c0

theorem div_lt_div' (hac : a ≤ c) (hbd : d < b) (c0 : 0 < c) (d0 : 0 < d) : a / b < c / d := by
  rw [div_lt_div_iff (lt_trans d0 hbd) d0]
  exact mul_lt_mul' hac hbd (le_of_lt d0) c0

theorem div_le_self (ha : 0 ≤ a) (hb : 1 ≤ b) : a / b ≤ a := by
  have h : a / b ≤ a / 1 := div_le_div_of_nonneg_left ha zero_lt_one hb
  rw [div_one] at h
  exact h

theorem div_lt_self (ha : 0 < a) (hb : 1 < b) : a / b < a := by
  have h : a / b < a / 1 := div_lt_div_of_pos_left ha zero_lt_one hb
  rw [div_one] at h
  exact h

theorem le_div_self (ha : 0 ≤ a) (hb₀ : 0 < b) (hb₁ : b ≤ 1) : a ≤ a / b := by
  have h : a / 1 ≤ a / b := div_le_div_of_nonneg_left ha hb₀ hb₁
  rw [div_one] at h
  exact h

theorem one_le_div (hb : 0 < b) : 1 ≤ a / b ↔ b ≤ a := by
  rw [le_div_iff hb, one_mul]

theorem div_le_one (hb : 0 < b) : a / b ≤ 1 ↔ a ≤ b := by
  rw [div_le_iff hb, one_mul]

theorem one_lt_div (hb : 0 < b) : 1 < a / b ↔ b < a := by
  rw [lt_div_iff hb, one_mul]

theorem div_lt_one (hb : 0 < b) : a / b < 1 ↔ a < b := by
  rw [div_lt_iff hb, one_mul]

theorem one_div_le (ha : 0 < a) (hb : 0 < b) : 1 / a ≤ b ↔ 1 / b ≤ a := by
  rw [one_div, one_div, inv_le ha hb]

theorem one_div_lt (ha : 0 < a) (hb : 0 < b) : 1 / a < b ↔ 1 / b < a := by
  rw [one_div, one_div, inv_lt ha hb]

theorem le_one_div (ha : 0 < a) (hb : 0 < b) : a ≤ 1 / b ↔ b ≤ 1 / a := by
  rw [one_div, one_div, le_inv ha hb]

theorem lt_one_div (ha : 0 < a) (hb : 0 < b) : a < 1 / b ↔ b < 1 / a := by
  rw [one_div, one_div, lt_inv ha hb]

theorem one_div_le_one_div_of_le (ha : 0 < a) (h : a ≤ b) : 1 / b ≤ 1 / a := by
  rw [one_div, one_div]
  exact inv_le_inv_of_le ha h

theorem one_div_lt_one_div_of_lt (ha : 0 < a) (h : a < b) : 1 / b < 1 / a := by
  rw [one_div, one_div]
  exact inv_lt_inv_of_lt ha h

theorem le_of_one_div_le_one_div (ha : 0 < a) (h : 1 / a ≤ 1 / b) : b ≤ a :=
  le_of_not_lt (fun h₁ => not_le_of_lt (one_div_lt_one_div_of_lt ha h₁) h)

theorem lt_of_one_div_lt_one_div (ha : 0 < a) (h : 1 / a < 1 / b) : b < a :=
  lt_of_not_le (fun h₁ => not_le_of_lt h (one_div_le_one_div_of_le ha h₁))

theorem one_div_le_one_div (ha : 0 < a) (hb : 0 < b) : 1 / a ≤ 1 / b ↔ b ≤ a := by
  rw [one_div, one_div, inv_le_inv ha hb]

theorem one_div_lt_one_div (ha : 0 < a) (hb : 0 < b) : 1 / a < 1 / b ↔ b < a := by
  rw [one_div, one_div, inv_lt_inv ha hb]

theorem one_lt_one_div (h1 : 0 < a) (h2 : a < 1) : 1 < 1 / a := by
  rw [one_div]
  exact one_lt_inv h1 h2

theorem one_le_one_div (h1 : 0 < a) (h2 : a ≤ 1) : 1 ≤ 1 / a := by
  rw [one_div]
  exact one_le_inv h1 h2

/-! ## Halves -/

theorem add_self_div_two (a : α) : (a + a) / 2 = a := by
  rw [← mul_two, mul_div_cancel_right₀ a two_ne_zero]

theorem add_halves (a : α) : a / 2 + a / 2 = a := by
  rw [← add_div, add_self_div_two]

theorem half_pos (h : 0 < a) : 0 < a / 2 := div_pos h zero_lt_two

theorem one_half_pos : (0 : α) < 1 / 2 := half_pos zero_lt_one

@[simp] theorem half_le_self_iff : a / 2 ≤ a ↔ 0 ≤ a := by
  rw [div_le_iff zero_lt_two, mul_two, le_add_iff_nonneg_left]

@[simp] theorem half_lt_self_iff : a / 2 < a ↔ 0 < a := by
  rw [div_lt_iff zero_lt_two, mul_two, lt_add_iff_pos_left]

theorem half_le_self (h : 0 ≤ a) : a / 2 ≤ a := half_le_self_iff.mpr h

theorem half_lt_self (h : 0 < a) : a / 2 < a := half_lt_self_iff.mpr h

theorem div_two_lt_of_pos (h : 0 < a) : a / 2 < a := half_lt_self h

theorem one_half_lt_one : (1 / 2 : α) < 1 := half_lt_self zero_lt_one

theorem two_inv_lt_one : (2⁻¹ : α) < 1 := by
  rw [← one_div]
  exact one_half_lt_one

theorem left_lt_add_div_two : a < (a + b) / 2 ↔ a < b := by
  rw [lt_div_iff zero_lt_two, mul_two, add_lt_add_iff_left]

theorem add_div_two_lt_right : (a + b) / 2 < b ↔ a < b := by
  rw [div_lt_iff zero_lt_two, mul_two, add_lt_add_iff_right]

theorem mul_le_mul_of_mul_div_le (h : a * (b / c) ≤ d) (hc : 0 < c) : b * a ≤ d * c := by
  rw [mul_div_assoc', div_le_iff hc, mul_comm a] at h
  exact h

theorem one_div_pow_le_one_div_pow_of_le (a1 : 1 ≤ a) {m n : ℕ} (mn : m ≤ n) : 1 / a ^ n ≤ 1 / a ^ m
    :=
  one_div_le_one_div_of_le (pow_pos (lt_of_lt_of_le zero_lt_one a1) m) (pow_le_pow_right a1 mn)

theorem min_div_div_right (hc : 0 ≤ c) (a b : α) : min (a / c) (b / c) = min a b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, min_mul_of_nonneg a b (inv_nonneg.mpr hc)]

theorem max_div_div_right (hc : 0 ≤ c) (a b : α) : max (a / c) (b / c) = max a b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, max_mul_of_nonneg a b (inv_nonneg.mpr hc)]

instance (priority := 100) LinearOrderedSemifield.toDenselyOrdered : DenselyOrdered α :=
  ⟨fun a b h => ⟨(a + b) / 2, left_lt_add_div_two.mpr h, add_div_two_lt_right.mpr h⟩⟩

end LinearOrderedSemifield

section LinearOrderedField

variable {α : Type u} [LinearOrderedField α] {a b c d : α}

theorem div_pos_iff : 0 < a / b ↔ 0 < a ∧ 0 < b ∨ a < 0 ∧ b < 0 := by
  rw [div_eq_mul_inv, mul_pos_iff, inv_pos, inv_lt_zero]

theorem div_neg_iff : a / b < 0 ↔ 0 < a ∧ b < 0 ∨ a < 0 ∧ 0 < b := by
  rw [div_eq_mul_inv, mul_neg_iff, inv_pos, inv_lt_zero]

theorem div_nonneg_iff : 0 ≤ a / b ↔ 0 ≤ a ∧ 0 ≤ b ∨ a ≤ 0 ∧ b ≤ 0 := by
  rw [div_eq_mul_inv, mul_nonneg_iff, inv_nonneg, inv_nonpos]

theorem div_nonpos_iff : a / b ≤ 0 ↔ 0 ≤ a ∧ b ≤ 0 ∨ a ≤ 0 ∧ 0 ≤ b := by
  rw [div_eq_mul_inv, mul_nonpos_iff, inv_nonneg, inv_nonpos]

theorem div_nonneg_of_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : 0 ≤ a / b := div_nonneg_iff.mpr
    (Or.inr ⟨ha, hb⟩)

theorem div_pos_of_neg_of_neg (ha : a < 0) (hb : b < 0) : 0 < a / b := div_pos_iff.mpr
    (Or.inr ⟨ha, hb⟩)

theorem div_neg_of_neg_of_pos (ha : a < 0) (hb : 0 < b) : a / b < 0 := div_neg_iff.mpr
    (Or.inr ⟨ha, hb⟩)

theorem div_neg_of_pos_of_neg (ha : 0 < a) (hb : b < 0) : a / b < 0 := div_neg_iff.mpr
    (Or.inl ⟨ha, hb⟩)

theorem div_le_iff_of_neg (hc : c < 0) : b / c ≤ a ↔ a * c ≤ b := by
  rw [← mul_le_mul_right_of_neg hc, div_mul_cancel₀ b (ne_of_lt hc)]

theorem div_le_iff_of_neg' (hc : c < 0) : b / c ≤ a ↔ c * a ≤ b := by
  rw [mul_comm, div_le_iff_of_neg hc]

theorem le_div_iff_of_neg (hc : c < 0) : a ≤ b / c ↔ b ≤ a * c := by
  rw [← mul_le_mul_right_of_neg hc, div_mul_cancel₀ b (ne_of_lt hc)]

theorem le_div_iff_of_neg' (hc : c < 0) : a ≤ b / c ↔ b ≤ c * a := by
  rw [mul_comm, le_div_iff_of_neg hc]

theorem div_lt_iff_of_neg (hc : c < 0) : b / c < a ↔ a * c < b := lt_iff_lt_of_le_iff_le
    (le_div_iff_of_neg hc)

theorem div_lt_iff_of_neg' (hc : c < 0) : b / c < a ↔ c * a < b := by
  rw [mul_comm, div_lt_iff_of_neg hc]

theorem lt_div_iff_of_neg (hc : c < 0) : a < b / c ↔ b < a * c := lt_iff_lt_of_le_iff_le
    (div_le_iff_of_neg hc)

theorem lt_div_iff_of_neg' (hc : c < 0) : a < b / c ↔ b < c * a := by
  rw [mul_comm, lt_div_iff_of_neg hc]

theorem div_le_one_of_ge (h : b ≤ a) (hb : b ≤ 0) : a / b ≤ 1 := by
  rw [← neg_div_neg_eq]
  exact div_le_one_of_le (neg_le_neg h) (neg_nonneg.mpr hb)

theorem inv_le_inv_of_neg (ha : a < 0) (hb : b < 0) : a⁻¹ ≤ b⁻¹ ↔ b ≤ a := by
  rw [← one_div a, div_le_iff_of_neg ha, ← div_eq_inv_mul, div_le_iff_of_neg hb, one_mul]

theorem inv_lt_inv_of_neg (ha : a < 0) (hb : b < 0) : a⁻¹ < b⁻¹ ↔ b < a :=
  lt_iff_lt_of_le_iff_le (inv_le_inv_of_neg hb ha)

theorem div_le_div_of_nonpos_of_le (hc : c ≤ 0) (h : b ≤ a) : a / c ≤ b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]
  exact mul_le_mul_of_nonpos_right h (inv_nonpos.mpr hc)

theorem div_lt_div_of_neg_of_lt (hc : c < 0) (h : b < a) : a / c < b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv]
  exact mul_lt_mul_of_neg_right h (inv_lt_zero.mpr hc)

theorem div_le_div_right_of_neg (hc : c < 0) : a / c ≤ b / c ↔ b ≤ a := by
  rw [div_le_iff_of_neg hc, div_mul_cancel₀ b (ne_of_lt hc)]

theorem div_lt_div_right_of_neg (hc : c < 0) : a / c < b / c ↔ b < a :=
  lt_iff_lt_of_le_iff_le (div_le_div_right_of_neg hc)

theorem one_le_div_of_neg (hb : b < 0) : 1 ≤ a / b ↔ a ≤ b := by
  rw [le_div_iff_of_neg hb, one_mul]

theorem div_le_one_of_neg (hb : b < 0) : a / b ≤ 1 ↔ b ≤ a := by
  rw [div_le_iff_of_neg hb, one_mul]

theorem one_lt_div_of_neg (hb : b < 0) : 1 < a / b ↔ a < b := by
  rw [lt_div_iff_of_neg hb, one_mul]

theorem div_lt_one_of_neg (hb : b < 0) : a / b < 1 ↔ b < a := by
  rw [div_lt_iff_of_neg hb, one_mul]

theorem sub_self_div_two (a : α) : a - a / 2 = a / 2 := by
  rw [sub_eq_iff_eq_add, add_halves]

theorem div_two_sub_self (a : α) : a / 2 - a = -(a / 2) := by
  rw [← neg_sub, sub_self_div_two]

theorem add_sub_div_two_lt (h : a < b) : a + (b - a) / 2 < b := by
  rw [← lt_sub_iff_add_lt']
  exact half_lt_self (sub_pos.mpr h)

theorem le_of_forall_sub_le (h : ∀ ε > 0, b - ε ≤ a) : b ≤ a := by
  apply le_of_not_lt
  intro hab
  have h₁ : b - (b - a) / 2 ≤ a := h _ (half_pos (sub_pos.mpr hab))
  rw [sub_le_comm] at h₁
  exact not_le_of_lt (half_lt_self (sub_pos.mpr hab)) h₁

theorem mul_self_inj_of_nonneg (a0 : 0 ≤ a) (b0 : 0 ≤ b) : a * a = b * b ↔ a = b := mul_self_inj a0
    b0

theorem abs_inv (a : α) : |a⁻¹| = |a|⁻¹ := by
  cases le_total 0 a with
  | inl h => rw [abs_of_nonneg h, abs_of_nonneg (inv_nonneg.mpr h)]
  | inr h => rw [abs_of_nonpos h, abs_of_nonpos (inv_nonpos.mpr h), inv_neg]

theorem abs_div (a b : α) : |a / b| = |a| / |b| := by
  rw [div_eq_mul_inv, abs_mul, abs_inv, ← div_eq_mul_inv]

theorem abs_one_div (a : α) : |1 / a| = 1 / |a| := by
  rw [abs_div, abs_one]

end LinearOrderedField
