/-!
# Arcus sine and cosine

Names and statements are those of Mathlib's `Analysis/SpecialFunctions/Trigonometric/Inverse.lean`.
-/

namespace Real

open Real

theorem surjOn_sin : ∀ x : ℝ, -1 ≤ x → x ≤ 1 → ∃ y : ℝ, -(π / 2) ≤ y ∧ y ≤ π / 2 ∧ sin y = x := by
  intro x h₁ h₂
  obtain ⟨c, hc₁, hc₂, hc⟩ := Quod.exists_eq_zero (f := fun t => sin t - x) (a := -(π / 2))
    (b := π / 2) (K := 2) (by linarith [pi_pos]) two_pos (fun s t _ hst _ => by
      have e : sin t - x - (sin s - x) = cos (t - π / 2) - cos (s - π / 2) := by
        rw [cos_sub_pi_div_two, cos_sub_pi_div_two]
        ring
      have e₂ : t - s = t - π / 2 - (s - π / 2) := by ring
      rw [e, e₂]
      exact abs_cos_sub_cos_le (by linarith))
    (sub_nonpos.mpr (by rw [sin_neg, sin_pi_div_two]; exact h₁))
    (sub_nonneg.mpr (by rw [sin_pi_div_two]; exact h₂))
  exact ⟨c, hc₁, hc₂, sub_eq_zero.mp hc⟩

open Classical in
/-- The angle between `-(π / 2)` and `π / 2` with this sine; the next end of that range where there
is none. -/
noncomputable def arcsin (x : ℝ) : ℝ :=
  if h : -1 ≤ x ∧ x ≤ 1 then Classical.choose (surjOn_sin x h.1 h.2)
  else if x < 0 then -(π / 2) else π / 2

theorem arcsin_spec {x : ℝ} (hx₁ : -1 ≤ x) (hx₂ : x ≤ 1) :
    -(π / 2) ≤ arcsin x ∧ arcsin x ≤ π / 2 ∧ sin (arcsin x) = x := by
  unfold arcsin
  rw [dif_pos ⟨hx₁, hx₂⟩]
  exact Classical.choose_spec (surjOn_sin x hx₁ hx₂)

theorem sin_arcsin {x : ℝ} (hx₁ : -1 ≤ x) (hx₂ : x ≤ 1) : sin (arcsin x) = x :=
  (arcsin_spec hx₁ hx₂).2.2

theorem arcsin_of_one_le {x : ℝ} (hx : 1 ≤ x) : arcsin x = π / 2 := by
  rcases hx.lt_or_eq with h | rfl
  · unfold arcsin
    rw [dif_neg fun h' => not_lt_of_le h'.2 h, if_neg (by linarith)]
  · obtain ⟨h₁, h₂, h₃⟩ := arcsin_spec (x := 1) (by norm_num) (le_refl 1)
    exact injOn_sin ⟨h₁, h₂⟩ ⟨by linarith [pi_pos], le_refl _⟩ (by rw [h₃, sin_pi_div_two])

theorem arcsin_of_le_neg_one {x : ℝ} (hx : x ≤ -1) : arcsin x = -(π / 2) := by
  rcases hx.lt_or_eq with h | rfl
  · unfold arcsin
    rw [dif_neg fun h' => not_lt_of_le h'.1 h, if_pos (by linarith)]
  · obtain ⟨h₁, h₂, h₃⟩ := arcsin_spec (x := -1) (le_refl _) (by norm_num)
    exact injOn_sin ⟨h₁, h₂⟩ ⟨le_refl _, by linarith [pi_pos]⟩
      (by rw [h₃, sin_neg, sin_pi_div_two])

theorem neg_pi_div_two_le_arcsin (x : ℝ) : -(π / 2) ≤ arcsin x := by
  rcases le_or_lt x (-1) with h | h
  · rw [arcsin_of_le_neg_one h]
  · rcases le_or_lt 1 x with h' | h'
    · rw [arcsin_of_one_le h']
      linarith [pi_pos]
    · exact (arcsin_spec h.le h'.le).1

theorem arcsin_le_pi_div_two (x : ℝ) : arcsin x ≤ π / 2 := by
  rcases le_or_lt x (-1) with h | h
  · rw [arcsin_of_le_neg_one h]
    linarith [pi_pos]
  · rcases le_or_lt 1 x with h' | h'
    · rw [arcsin_of_one_le h']
    · exact (arcsin_spec h.le h'.le).2.1

theorem arcsin_sin {x : ℝ} (hx₁ : -(π / 2) ≤ x) (hx₂ : x ≤ π / 2) : arcsin (sin x) = x :=
  injOn_sin ⟨neg_pi_div_two_le_arcsin _, arcsin_le_pi_div_two _⟩ ⟨hx₁, hx₂⟩
    (sin_arcsin (neg_one_le_sin x) (sin_le_one x))

theorem arcsin_eq_of_sin_eq {x y : ℝ} (h₁ : sin x = y) (h₂ : x ∈ Set.Icc (-(π / 2)) (π / 2)) :
    arcsin y = x := by
  rw [← h₁, arcsin_sin h₂.1 h₂.2]

@[simp] theorem arcsin_zero : arcsin 0 = 0 := by
  have h := arcsin_sin (x := 0) (by linarith [pi_pos]) pi_div_two_pos.le
  rw [sin_zero] at h
  exact h

@[simp] theorem arcsin_one : arcsin 1 = π / 2 := arcsin_of_one_le (le_refl 1)

theorem arcsin_neg_one : arcsin (-1) = -(π / 2) := arcsin_of_le_neg_one (le_refl _)

theorem cos_arcsin_nonneg (x : ℝ) : 0 ≤ cos (arcsin x) :=
  cos_nonneg_of_neg_pi_div_two_le_of_le (neg_pi_div_two_le_arcsin _) (arcsin_le_pi_div_two _)

/-- The angle between `0` and `π` with this cosine. -/
noncomputable def arccos (x : ℝ) : ℝ := π / 2 - arcsin x

theorem arccos_eq_pi_div_two_sub_arcsin (x : ℝ) : arccos x = π / 2 - arcsin x := rfl

theorem arccos_le_pi (x : ℝ) : arccos x ≤ π := by
  unfold arccos
  linarith [neg_pi_div_two_le_arcsin x]

theorem arccos_nonneg (x : ℝ) : 0 ≤ arccos x := by
  unfold arccos
  linarith [arcsin_le_pi_div_two x]

theorem cos_arccos {x : ℝ} (hx₁ : -1 ≤ x) (hx₂ : x ≤ 1) : cos (arccos x) = x := by
  rw [arccos, cos_pi_div_two_sub, sin_arcsin hx₁ hx₂]

theorem arccos_cos {x : ℝ} (hx₁ : 0 ≤ x) (hx₂ : x ≤ π) : arccos (cos x) = x := by
  rw [arccos, ← sin_pi_div_two_sub, arcsin_sin (by linarith) (by linarith)]
  ring

@[simp] theorem arccos_zero : arccos 0 = π / 2 := by rw [arccos, arcsin_zero, sub_zero]

@[simp] theorem arccos_one : arccos 1 = 0 := by rw [arccos, arcsin_one, sub_self]

@[simp] theorem arccos_neg_one : arccos (-1) = π := by
  rw [arccos, arcsin_neg_one]
  ring

end Real

namespace Complex

open Real

open Classical in
/-- The angle of a complex number, above `-π` and up to `π`; that of `0` is `0`. -/
noncomputable def arg (x : ℂ) : ℝ :=
  if 0 ≤ x.re then Real.arcsin (x.im / Complex.abs x)
  else if 0 ≤ x.im then Real.arcsin ((-x).im / Complex.abs x) + π
  else Real.arcsin ((-x).im / Complex.abs x) - π

theorem arg_ofReal_of_nonneg {x : ℝ} (hx : 0 ≤ x) : arg x = 0 := by
  unfold arg
  rw [if_pos (by rw [ofReal_re]; exact hx), ofReal_im, zero_div, Real.arcsin_zero]

theorem arg_ofReal_of_neg {x : ℝ} (hx : x < 0) : arg x = π := by
  unfold arg
  rw [if_neg (by rw [ofReal_re]; exact not_le_of_lt hx), if_pos (by rw [ofReal_im]), neg_im,
    ofReal_im, neg_zero, zero_div, Real.arcsin_zero, zero_add]

@[simp] theorem arg_zero : arg 0 = 0 := arg_ofReal_of_nonneg (le_refl 0)

@[simp] theorem arg_one : arg 1 = 0 := arg_ofReal_of_nonneg zero_le_one

@[simp] theorem arg_neg_one : arg (-1) = π := by
  have h := arg_ofReal_of_neg (x := -1) (by norm_num)
  rw [ofReal_neg, ofReal_one] at h
  exact h

theorem abs_im_div_abs_le_one (z : ℂ) : |z.im / Complex.abs z| ≤ 1 := by
  by_cases h : z = 0
  · rw [h, zero_im, zero_div, abs_zero]
    exact zero_le_one
  · rw [abs_div, abs_abs, div_le_one (Complex.abs.pos h)]
    exact abs_im_le_abs z

/-- The polar form. -/
theorem cos_sin_arg {z : ℂ} (h : z ≠ 0) :
    Real.cos (arg z) = z.re / Complex.abs z ∧ Real.sin (arg z) = z.im / Complex.abs z := by
  have ha := Complex.abs.pos h
  obtain ⟨h₁, h₂⟩ := _root_.abs_le.mp (abs_im_div_abs_le_one z)
  have hn : (-z).im / Complex.abs z = -(z.im / Complex.abs z) := by rw [neg_im, neg_div]
  have hs : ∀ t : ℝ, Real.sin t ^ 2 = (z.im / Complex.abs z) ^ 2 →
      Real.cos t ^ 2 = (z.re / Complex.abs z) ^ 2 := fun t ht => by
    have ha' := ha.ne'
    rw [Real.cos_sq', ht]
    field_simp
  unfold arg
  by_cases hre : 0 ≤ z.re
  · rw [if_pos hre]
    have hsin := Real.sin_arcsin h₁ h₂
    refine ⟨?_, hsin⟩
    exact (pow_left_inj (Real.cos_arcsin_nonneg _) (div_nonneg hre ha.le) two_ne_zero).mp
      (hs _ (by rw [hsin]))
  · have hsin := Real.sin_arcsin (x := -(z.im / Complex.abs z)) (by linarith) (by linarith)
    have hcos : Real.cos (Real.arcsin (-(z.im / Complex.abs z))) = -(z.re / Complex.abs z) := by
      apply (pow_left_inj (Real.cos_arcsin_nonneg _) _ two_ne_zero).mp
      · rw [hs _ (by rw [hsin, neg_sq]), neg_sq]
      · rw [← neg_div]
        exact div_nonneg (by linarith) ha.le
    rw [if_neg hre, hn]
    by_cases him : 0 ≤ z.im
    · rw [if_pos him, Real.cos_add_pi, Real.sin_add_pi, hsin, hcos, neg_neg, neg_neg]
      exact ⟨rfl, rfl⟩
    · rw [if_neg him, Real.cos_sub_pi, Real.sin_sub_pi, hsin, hcos, neg_neg, neg_neg]
      exact ⟨rfl, rfl⟩

@[simp] theorem abs_mul_exp_arg_mul_I (x : ℂ) : ↑(Complex.abs x) * exp (arg x * I) = x := by
  by_cases h : x = 0
  · rw [h, Complex.abs.map_zero, ofReal_zero, zero_mul]
  · obtain ⟨h₁, h₂⟩ := cos_sin_arg h
    have ha : Complex.abs x ≠ 0 := Complex.abs.ne_zero h
    rw [exp_mul_I, ← ofReal_cos, ← ofReal_sin, h₁, h₂]
    apply ext
    · rw [re_ofReal_mul, ← mk_eq_add_mul_I]
      exact mul_div_cancel₀ _ ha
    · rw [im_ofReal_mul, ← mk_eq_add_mul_I]
      exact mul_div_cancel₀ _ ha

@[simp] theorem abs_mul_cos_add_sin_mul_I (x : ℂ) :
    (Complex.abs x * (cos (arg x) + sin (arg x) * I) : ℂ) = x := by
  rw [← exp_mul_I, abs_mul_exp_arg_mul_I]

@[simp] theorem exp_pi_mul_I : exp (π * I) = -1 := by
  rw [exp_mul_I, ← ofReal_cos, ← ofReal_sin, Real.cos_pi, Real.sin_pi]
  simp

@[simp] theorem exp_two_pi_mul_I : exp (2 * π * I) = 1 := by
  have e : 2 * π * I = π * I + π * I := by ring
  rw [e, exp_add, exp_pi_mul_I]
  norm_num

@[simp] theorem abs_exp_ofReal_mul_I (x : ℝ) : Complex.abs (exp (x * I)) = 1 := by
  rw [abs_apply, normSq_apply, exp_ofReal_mul_I_re, exp_ofReal_mul_I_im, ← sq, ← sq,
    Real.cos_sq_add_sin_sq, Real.sqrt_one]

theorem abs_exp (z : ℂ) : Complex.abs (exp z) = Real.exp z.re := by
  have e : exp z = exp z.re * exp (z.im * I) := by rw [← exp_add, re_add_im]
  rw [e, Complex.abs.map_mul, abs_exp_ofReal_mul_I, mul_one, ← ofReal_exp,
    Complex.abs_of_nonneg (Real.exp_nonneg _)]

/-- The logarithm with imaginary part above `-π` and up to `π`. -/
noncomputable def log (x : ℂ) : ℂ := Real.log (Complex.abs x) + arg x * I

theorem log_re (x : ℂ) : x.log.re = Real.log (Complex.abs x) := by simp [log]

theorem log_im (x : ℂ) : x.log.im = x.arg := by simp [log]

theorem exp_log {x : ℂ} (hx : x ≠ 0) : exp (log x) = x := by
  rw [log, exp_add, ← ofReal_exp, Real.exp_log (Complex.abs.pos hx), abs_mul_exp_arg_mul_I]

theorem ofReal_log {x : ℝ} (hx : 0 ≤ x) : (Real.log x : ℂ) = log x := by
  rw [log, arg_ofReal_of_nonneg hx, Complex.abs_of_nonneg hx, ofReal_zero, zero_mul, add_zero]

@[simp] theorem log_zero : log 0 = 0 := by simp [log]

@[simp] theorem log_one : log 1 = 0 := by simp [log]

open Classical in
/-- Powers with complex exponents. -/
noncomputable def cpow (x y : ℂ) : ℂ :=
  if x = 0 then if y = 0 then 1 else 0 else exp (log x * y)

noncomputable instance instPow : Pow ℂ ℂ := ⟨cpow⟩

@[simp] theorem cpow_eq_pow (x y : ℂ) : cpow x y = x ^ y := rfl

open Classical in
theorem cpow_def (x y : ℂ) : x ^ y = if x = 0 then if y = 0 then 1 else 0 else exp (log x * y) :=
  rfl

theorem cpow_def_of_ne_zero {x : ℂ} (hx : x ≠ 0) (y : ℂ) : x ^ y = exp (log x * y) := by
  rw [cpow_def, if_neg hx]

@[simp] theorem cpow_zero (x : ℂ) : x ^ (0 : ℂ) = 1 := by
  by_cases h : x = 0
  · rw [cpow_def, if_pos h, if_pos rfl]
  · rw [cpow_def_of_ne_zero h, mul_zero, exp_zero]

@[simp] theorem zero_cpow {x : ℂ} (h : x ≠ 0) : (0 : ℂ) ^ x = 0 := by
  rw [cpow_def, if_pos rfl, if_neg h]

@[simp] theorem cpow_one (x : ℂ) : x ^ (1 : ℂ) = x := by
  by_cases h : x = 0
  · rw [h, zero_cpow one_ne_zero]
  · rw [cpow_def_of_ne_zero h, mul_one, exp_log h]

@[simp] theorem one_cpow (x : ℂ) : (1 : ℂ) ^ x = 1 := by
  rw [cpow_def_of_ne_zero one_ne_zero, log_one, zero_mul, exp_zero]

theorem cpow_add {x : ℂ} (y z : ℂ) (hx : x ≠ 0) : x ^ (y + z) = x ^ y * x ^ z := by
  rw [cpow_def_of_ne_zero hx, cpow_def_of_ne_zero hx, cpow_def_of_ne_zero hx, mul_add, exp_add]

theorem cpow_neg (x y : ℂ) : x ^ (-y) = (x ^ y)⁻¹ := by
  by_cases h : x = 0
  · by_cases hy : y = 0
    · rw [hy, neg_zero, cpow_zero, inv_one]
    · rw [h, zero_cpow hy, zero_cpow (neg_ne_zero.mpr hy), inv_zero]
  · rw [cpow_def_of_ne_zero h, cpow_def_of_ne_zero h, mul_neg, exp_neg]

theorem cpow_sub {x : ℂ} (y z : ℂ) (hx : x ≠ 0) : x ^ (y - z) = x ^ y / x ^ z := by
  rw [sub_eq_add_neg, cpow_add _ _ hx, cpow_neg, div_eq_mul_inv]

@[simp, norm_cast] theorem cpow_natCast (x : ℂ) (n : ℕ) : x ^ (n : ℂ) = x ^ n := by
  by_cases h : x = 0
  · cases n with
    | zero => rw [Nat.cast_zero, cpow_zero, pow_zero]
    | succ n => rw [h, zero_cpow (Nat.cast_ne_zero.mpr n.succ_ne_zero), zero_pow n.succ_ne_zero]
  · rw [cpow_def_of_ne_zero h, mul_comm, exp_nat_mul, exp_log h]

@[simp] theorem cpow_ofNat (x : ℂ) (n : ℕ) [Nat.AtLeastTwo n] :
    x ^ (OfNat.ofNat n : ℂ) = x ^ (OfNat.ofNat n : ℕ) := cpow_natCast x n

theorem cpow_two (x : ℂ) : x ^ (2 : ℂ) = x ^ (2 : ℕ) := cpow_ofNat x 2

end Complex
