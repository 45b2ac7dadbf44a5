/-!
# Square roots of real numbers

`√x` is the number that is not negative and has the square `x`; where there is none, `0`. Names and
statements are those of Mathlib's `Analysis/SpecialFunctions/Sqrt.lean`, `Data/Real/Sqrt.lean`.
-/

namespace Real

/-- A number that is not negative has a square root: the least upper bound of the numbers whose
square is at most `x`. -/
theorem exists_mul_self_eq {x : ℝ} (hx : 0 ≤ x) : ∃ y : ℝ, 0 ≤ y ∧ y * y = x := by
  obtain ⟨b, hb⟩ := exists_lub (setOf fun y : ℝ => 0 ≤ y ∧ y * y ≤ x)
    ⟨0, le_refl 0, by rw [zero_mul]; exact hx⟩
    ⟨x + 1, fun y hy => by
      have h₁ : y * y ≤ x := hy.2
      nlinarith [h₁, sq_nonneg (y - 1)]⟩
  have upper : ∀ y : ℝ, 0 ≤ y → y * y ≤ x → y ≤ b := fun y h₁ h₂ => (hb b).mp (le_refl b) y ⟨h₁, h₂⟩
  have least : ∀ z : ℝ, (∀ y : ℝ, 0 ≤ y → y * y ≤ x → y ≤ z) → b ≤ z :=
    fun z h => (hb z).mpr (fun y hy => h y hy.1 hy.2)
  have hb₀ : 0 ≤ b := upper 0 (le_refl 0) (by rw [zero_mul]; exact hx)
  refine ⟨b, hb₀, le_antisymm (le_of_not_lt fun h => ?_) (le_of_not_lt fun h => ?_)⟩
  · have hb₁ : 0 < b := lt_of_le_of_ne hb₀ (fun e => by
      rw [← e, zero_mul] at h
      exact not_lt_of_le hx h)
    obtain ⟨d, hd⟩ : ∃ d : ℝ, 2 * b * d = b * b - x :=
      ⟨(b * b - x) / (2 * b), mul_div_cancel₀ _ (ne_of_gt (mul_pos two_pos hb₁))⟩
    have hd₀ : 0 < d := pos_of_mul_pos_right (hd ▸ sub_pos.mpr h) (le_of_lt (mul_pos two_pos hb₁))
    have hdb : d ≤ b := le_of_mul_le_mul_left (a := b) (by nlinarith) hb₁
    have h₁ : b ≤ b - d := least (b - d) (fun y hy₀ hy => by
      apply nonneg_le_nonneg_of_sq_le_sq (sub_nonneg.mpr hdb)
      nlinarith [mul_self_nonneg d])
    linarith
  · obtain ⟨d, hd⟩ : ∃ d : ℝ, (2 * b + 1) * d = x - b * b :=
      ⟨(x - b * b) / (2 * b + 1), mul_div_cancel₀ _ (by linarith)⟩
    have hd₀ : 0 < d := pos_of_mul_pos_right (hd ▸ sub_pos.mpr h) (by linarith)
    cases le_total d 1 with
    | inl hd₁ =>
      have h₁ : b + d ≤ b := upper (b + d) (by linarith) (by nlinarith)
      linarith
    | inr hd₁ =>
      have h₁ : b + 1 ≤ b := upper (b + 1) (by linarith) (by nlinarith)
      linarith

end Real

open Classical in
/-- The square root of a real number. -/
noncomputable def Real.sqrt (x : ℝ) : ℝ :=
  if h : ∃ y : ℝ, 0 ≤ y ∧ y * y = x then Classical.choose h else 0

namespace Real

variable {x y : ℝ}

theorem sqrt_nonneg (x : ℝ) : 0 ≤ √x := by
  unfold Real.sqrt
  by_cases h : ∃ y : ℝ, 0 ≤ y ∧ y * y = x
  · rw [dif_pos h]
    exact (Classical.choose_spec h).1
  · rw [dif_neg h]

@[simp] theorem mul_self_sqrt (h : 0 ≤ x) : √x * √x = x := by
  unfold Real.sqrt
  rw [dif_pos (exists_mul_self_eq h)]
  exact (Classical.choose_spec (exists_mul_self_eq h)).2

@[simp] theorem sqrt_mul_self (h : 0 ≤ x) : √(x * x) = x :=
  (mul_self_inj_of_nonneg (sqrt_nonneg _) h).mp (mul_self_sqrt (mul_self_nonneg x))

theorem sqrt_eq_zero_of_nonpos (h : x ≤ 0) : √x = 0 := by
  unfold Real.sqrt
  by_cases he : ∃ y : ℝ, 0 ≤ y ∧ y * y = x
  · rw [dif_pos he]
    have hs : Classical.choose he * Classical.choose he = x := (Classical.choose_spec he).2
    apply mul_self_eq_zero.mp
    exact le_antisymm (le_of_eq_of_le hs h) (mul_self_nonneg _)
  · rw [dif_neg he]

theorem sqrt_eq_cases : √x = y ↔ y * y = x ∧ 0 ≤ y ∨ x < 0 ∧ y = 0 := by
  constructor
  · rintro rfl
    cases le_or_lt 0 x with
    | inl h => exact Or.inl ⟨mul_self_sqrt h, sqrt_nonneg x⟩
    | inr h => exact Or.inr ⟨h, sqrt_eq_zero_of_nonpos (le_of_lt h)⟩
  · rintro (⟨rfl, h⟩ | ⟨h, rfl⟩)
    · exact sqrt_mul_self h
    · exact sqrt_eq_zero_of_nonpos (le_of_lt h)

theorem sqrt_eq_iff_mul_self_eq (hx : 0 ≤ x) (hy : 0 ≤ y) : √x = y ↔ y * y = x :=
  ⟨fun h => by rw [← h, mul_self_sqrt hx], fun h => by rw [← h, sqrt_mul_self hy]⟩

theorem sqrt_eq_iff_mul_self_eq_of_pos (h : 0 < y) : √x = y ↔ y * y = x := by
  refine ⟨fun he => ?_, fun he => ?_⟩
  · cases le_or_lt 0 x with
    | inl hx => rw [← he, mul_self_sqrt hx]
    | inr hx =>
      rw [sqrt_eq_zero_of_nonpos (le_of_lt hx)] at he
      exact absurd he (ne_of_lt h)
  · rw [← he, sqrt_mul_self (le_of_lt h)]

@[simp] theorem sqrt_eq_one : √x = 1 ↔ x = 1 := by
  rw [sqrt_eq_iff_mul_self_eq_of_pos zero_lt_one, one_mul, eq_comm]

@[simp] theorem sq_sqrt (h : 0 ≤ x) : √x ^ 2 = x := by
  rw [pow_two, mul_self_sqrt h]

@[simp] theorem sqrt_sq (h : 0 ≤ x) : √(x ^ 2) = x := by
  rw [pow_two, sqrt_mul_self h]

theorem sqrt_eq_iff_sq_eq (hx : 0 ≤ x) (hy : 0 ≤ y) : √x = y ↔ y ^ 2 = x := by
  rw [pow_two, sqrt_eq_iff_mul_self_eq hx hy]

theorem sqrt_mul_self_eq_abs (x : ℝ) : √(x * x) = |x| := by
  rw [← abs_mul_abs_self x, sqrt_mul_self (abs_nonneg x)]

theorem sqrt_sq_eq_abs (x : ℝ) : √(x ^ 2) = |x| := by
  rw [pow_two, sqrt_mul_self_eq_abs]

@[simp] theorem sqrt_zero : √0 = 0 := sqrt_eq_zero_of_nonpos (le_refl 0)

@[simp] theorem sqrt_one : √1 = 1 := sqrt_eq_one.mpr rfl

theorem sqrt_le_sqrt (h : x ≤ y) : √x ≤ √y := by
  cases le_total 0 x with
  | inl hx =>
    apply nonneg_le_nonneg_of_sq_le_sq (sqrt_nonneg y)
    rw [mul_self_sqrt hx, mul_self_sqrt (le_trans hx h)]
    exact h
  | inr hx =>
    rw [sqrt_eq_zero_of_nonpos hx]
    exact sqrt_nonneg y

theorem sqrt_lt_sqrt (hx : 0 ≤ x) (h : x < y) : √x < √y := by
  apply lt_of_mul_self_lt_mul_self (sqrt_nonneg y)
  rw [mul_self_sqrt hx, mul_self_sqrt (le_trans hx (le_of_lt h))]
  exact h

@[simp] theorem sqrt_le_sqrt_iff (hy : 0 ≤ y) : √x ≤ √y ↔ x ≤ y :=
  ⟨fun h => le_of_not_lt (fun h₁ => not_le_of_lt (sqrt_lt_sqrt hy h₁) h), sqrt_le_sqrt⟩

@[simp] theorem sqrt_lt_sqrt_iff (hx : 0 ≤ x) : √x < √y ↔ x < y :=
  ⟨fun h => lt_of_not_le (fun h₁ => not_le_of_lt h (sqrt_le_sqrt h₁)), sqrt_lt_sqrt hx⟩

@[simp] theorem sqrt_pos : 0 < √x ↔ 0 < x := by
  refine ⟨fun h => ?_, fun h => ?_⟩
  · apply lt_of_not_le
    intro hx
    rw [sqrt_eq_zero_of_nonpos hx] at h
    exact lt_irrefl 0 h
  · have h₁ : √0 < √x := sqrt_lt_sqrt (le_refl 0) h
    rw [sqrt_zero] at h₁
    exact h₁

theorem sqrt_pos_of_pos (h : 0 < x) : 0 < √x := sqrt_pos.mpr h

theorem sqrt_lt_sqrt_iff_of_pos (hy : 0 < y) : √x < √y ↔ x < y := by
  cases le_or_lt 0 x with
  | inl hx => exact sqrt_lt_sqrt_iff hx
  | inr hx =>
    rw [sqrt_eq_zero_of_nonpos (le_of_lt hx)]
    exact iff_of_true (sqrt_pos.mpr hy) (lt_trans hx hy)

theorem sqrt_le_sqrt_iff' (hx : 0 < x) : √x ≤ √y ↔ x ≤ y := by
  cases le_total 0 y with
  | inl hy => exact sqrt_le_sqrt_iff hy
  | inr hy =>
    rw [sqrt_eq_zero_of_nonpos hy]
    exact iff_of_false (not_le_of_lt (sqrt_pos.mpr hx)) (not_le_of_lt (lt_of_le_of_lt hy hx))

theorem sqrt_le_left (hy : 0 ≤ y) : √x ≤ y ↔ x ≤ y ^ 2 := by
  rw [← sqrt_le_sqrt_iff (sq_nonneg y), sqrt_sq hy]

theorem sqrt_le_iff : √x ≤ y ↔ 0 ≤ y ∧ x ≤ y ^ 2 := by
  refine ⟨fun h => ?_, fun h => (sqrt_le_left h.1).mpr h.2⟩
  have hy : 0 ≤ y := le_trans (sqrt_nonneg x) h
  exact ⟨hy, (sqrt_le_left hy).mp h⟩

theorem sqrt_lt (hx : 0 ≤ x) (hy : 0 ≤ y) : √x < y ↔ x < y ^ 2 := by
  rw [← sqrt_lt_sqrt_iff hx, sqrt_sq hy]

theorem sqrt_lt' (hy : 0 < y) : √x < y ↔ x < y ^ 2 := by
  rw [← sqrt_lt_sqrt_iff_of_pos (pow_pos hy 2), sqrt_sq (le_of_lt hy)]

theorem le_sqrt (hx : 0 ≤ x) (hy : 0 ≤ y) : x ≤ √y ↔ x ^ 2 ≤ y := by
  rw [← sqrt_le_sqrt_iff hy, sqrt_sq hx]

theorem abs_le_sqrt (h : x ^ 2 ≤ y) : |x| ≤ √y := by
  rw [← sqrt_sq_eq_abs]
  exact sqrt_le_sqrt h

theorem le_sqrt_of_sq_le (h : x ^ 2 ≤ y) : x ≤ √y := le_trans (le_abs_self x) (abs_le_sqrt h)

theorem neg_sqrt_le_of_sq_le (h : x ^ 2 ≤ y) : -√y ≤ x := (abs_le.mp (abs_le_sqrt h)).1

theorem le_sqrt' (hx : 0 < x) : x ≤ √y ↔ x ^ 2 ≤ y := by
  rw [← sqrt_le_sqrt_iff' (pow_pos hx 2), sqrt_sq (le_of_lt hx)]

theorem sq_le (h : 0 ≤ y) : x ^ 2 ≤ y ↔ -√y ≤ x ∧ x ≤ √y := by
  refine ⟨fun hx => abs_le.mp (abs_le_sqrt hx), fun hx => ?_⟩
  have h₁ : x ^ 2 ≤ √y ^ 2 := sq_le_sq' hx.1 hx.2
  rw [sq_sqrt h] at h₁
  exact h₁

theorem lt_sqrt (hx : 0 ≤ x) : x < √y ↔ x ^ 2 < y := by
  rw [← sqrt_lt_sqrt_iff (sq_nonneg x), sqrt_sq hx]

theorem sq_lt : x ^ 2 < y ↔ -√y < x ∧ x < √y := by
  rw [← sqrt_lt_sqrt_iff (sq_nonneg x), sqrt_sq_eq_abs, abs_lt]

theorem neg_sqrt_lt_of_sq_lt (h : x ^ 2 < y) : -√y < x := (sq_lt.mp h).1

theorem lt_sqrt_of_sq_lt (h : x ^ 2 < y) : x < √y := (sq_lt.mp h).2

theorem lt_sq_of_sqrt_lt (h : √x < y) : x < y ^ 2 :=
  (sqrt_lt' (lt_of_le_of_lt (sqrt_nonneg x) h)).mp h

@[simp] theorem sqrt_inj (hx : 0 ≤ x) (hy : 0 ≤ y) : √x = √y ↔ x = y := by
  rw [le_antisymm_iff, sqrt_le_sqrt_iff hy, sqrt_le_sqrt_iff hx, ← le_antisymm_iff]

@[simp] theorem sqrt_eq_zero (h : 0 ≤ x) : √x = 0 ↔ x = 0 := by
  have h₁ : √x = √0 ↔ x = 0 := sqrt_inj h (le_refl 0)
  rw [sqrt_zero] at h₁
  exact h₁

theorem sqrt_eq_zero' : √x = 0 ↔ x ≤ 0 := by
  rw [← not_lt, ← sqrt_pos, not_lt, (sqrt_nonneg x).le_iff_eq]

theorem sqrt_ne_zero (h : 0 ≤ x) : √x ≠ 0 ↔ x ≠ 0 := not_congr (sqrt_eq_zero h)

theorem sqrt_ne_zero' : √x ≠ 0 ↔ 0 < x := (not_congr sqrt_eq_zero').trans not_le

@[simp] theorem one_le_sqrt : 1 ≤ √x ↔ 1 ≤ x := by
  rw [le_sqrt' zero_lt_one, one_pow]

@[simp] theorem sqrt_le_one : √x ≤ 1 ↔ x ≤ 1 := by
  rw [sqrt_le_left zero_le_one, one_pow]

@[simp] theorem sqrt_mul {x : ℝ} (hx : 0 ≤ x) (y : ℝ) : √(x * y) = √x * √y := by
  cases le_total 0 y with
  | inl hy =>
    rw [sqrt_eq_iff_mul_self_eq (mul_nonneg hx hy) (mul_nonneg (sqrt_nonneg x) (sqrt_nonneg y)),
      mul_mul_mul_comm, mul_self_sqrt hx, mul_self_sqrt hy]
  | inr hy =>
    rw [sqrt_eq_zero_of_nonpos hy, mul_zero]
    exact sqrt_eq_zero_of_nonpos (mul_nonpos_of_nonneg_of_nonpos hx hy)

@[simp] theorem sqrt_mul' (x : ℝ) {y : ℝ} (hy : 0 ≤ y) : √(x * y) = √x * √y := by
  rw [mul_comm, sqrt_mul hy, mul_comm]

@[simp] theorem sqrt_inv (x : ℝ) : √x⁻¹ = (√x)⁻¹ := by
  cases le_total 0 x with
  | inl hx =>
    rw [sqrt_eq_iff_mul_self_eq (inv_nonneg.mpr hx) (inv_nonneg.mpr (sqrt_nonneg x)), ← mul_inv,
      mul_self_sqrt hx]
  | inr hx =>
    rw [sqrt_eq_zero_of_nonpos hx, inv_zero]
    exact sqrt_eq_zero_of_nonpos (inv_nonpos.mpr hx)

@[simp] theorem sqrt_div {x : ℝ} (hx : 0 ≤ x) (y : ℝ) : √(x / y) = √x / √y := by
  rw [div_eq_mul_inv, sqrt_mul hx, sqrt_inv, ← div_eq_mul_inv]

@[simp] theorem sqrt_div' (x : ℝ) {y : ℝ} (hy : 0 ≤ y) : √(x / y) = √x / √y := by
  rw [div_eq_mul_inv, sqrt_mul' x (inv_nonneg.mpr hy), sqrt_inv, ← div_eq_mul_inv]

@[simp] theorem div_sqrt : x / √x = √x := by
  cases le_or_lt x 0 with
  | inl hx => rw [sqrt_eq_zero_of_nonpos hx, div_zero]
  | inr hx => rw [div_eq_iff (ne_of_gt (sqrt_pos.mpr hx)), mul_self_sqrt (le_of_lt hx)]

theorem sqrt_div_self' : √x / x = 1 / √x := by
  rw [← one_div_div, div_sqrt]

theorem sqrt_div_self : √x / x = (√x)⁻¹ := by
  rw [sqrt_div_self', one_div]

theorem sqrt_one_add_le (h : -1 ≤ x) : √(1 + x) ≤ 1 + x / 2 := by
  apply sqrt_le_iff.mpr
  constructor
  · linarith
  · nlinarith [sq_nonneg x]

end Real
