/-!
# π

Twice the zero of the cosine between 1 and 2, and what sine and cosine do there. Names and
statements are those of Mathlib's `Analysis/SpecialFunctions/Trigonometric/Basic.lean`.
-/

namespace Real

/-- Sine and cosine move at most twice as fast as their argument. -/
theorem abs_cos_sub_cos_le {x y : ℝ} (h : x ≤ y) : |cos y - cos x| ≤ 2 * (y - x) := by
  by_cases hd : y - x ≤ 2
  · have h₀ : |(y - x) / 2| ≤ 1 := by rw [abs_of_nonneg (by linarith)]; linarith
    have h₁ := abs_le.mp (sin_bound h₀)
    have h₂ : |(y - x) / 2| = (y - x) / 2 := abs_of_nonneg (by linarith)
    rw [h₂] at h₁ h₀
    have h₃ : 0 ≤ (y - x) / 2 := by linarith
    have h₄ : ((y - x) / 2) ^ 4 ≤ ((y - x) / 2) ^ 3 :=
      pow_le_pow_of_le_one h₃ h₀ (by norm_num)
    have h₅ : ((y - x) / 2) ^ 3 ≤ (y - x) / 2 := by
      have h₆ := pow_le_pow_of_le_one h₃ h₀ (show 1 ≤ 3 by norm_num)
      rw [pow_one] at h₆
      exact h₆
    have h₇ : 0 ≤ ((y - x) / 2) ^ 3 := pow_nonneg h₃ 3
    have h₈ : |sin ((y - x) / 2)| ≤ (y - x) / 2 := abs_le.mpr ⟨by linarith, by linarith⟩
    have h₉ := abs_sin_le_one ((y + x) / 2)
    rw [cos_sub_cos, abs_mul, abs_mul]
    have h₁₀ : |(-2 : ℝ)| = 2 := by norm_num
    rw [h₁₀]
    nlinarith [abs_nonneg (sin ((y + x) / 2)), abs_nonneg (sin ((y - x) / 2))]
  · refine abs_le.mpr ⟨?_, ?_⟩ <;>
      linarith [cos_le_one x, cos_le_one y, neg_one_le_cos x, neg_one_le_cos y]

theorem exists_cos_eq_zero : 0 ∈ cos '' Set.Icc (1 : ℝ) 2 := by
  obtain ⟨c, h₁, h₂, h₃⟩ := Quod.exists_eq_zero (f := fun t => -cos t) (a := 1) (b := 2) (K := 2)
    one_le_two two_pos (fun x y _ hxy _ => by
      have e : -cos y - -cos x = -(cos y - cos x) := by ring
      rw [e, abs_neg]
      exact abs_cos_sub_cos_le hxy) (neg_nonpos.mpr cos_one_pos.le) (neg_nonneg.mpr cos_two_neg.le)
  exact ⟨c, ⟨h₁, h₂⟩, neg_eq_zero.mp h₃⟩

/-- Half the length of the unit circle. -/
protected noncomputable def pi : ℝ := 2 * Classical.choose exists_cos_eq_zero

open Real

@[simp] theorem cos_pi_div_two : cos (π / 2) = 0 := by
  rw [Real.pi, mul_div_cancel_left₀ _ two_ne_zero]
  exact (Classical.choose_spec exists_cos_eq_zero).2

theorem one_le_pi_div_two : (1 : ℝ) ≤ π / 2 := by
  rw [Real.pi, mul_div_cancel_left₀ _ two_ne_zero]
  exact (Classical.choose_spec exists_cos_eq_zero).1.1

theorem pi_div_two_le_two : π / 2 ≤ 2 := by
  rw [Real.pi, mul_div_cancel_left₀ _ two_ne_zero]
  exact (Classical.choose_spec exists_cos_eq_zero).1.2

theorem two_le_pi : (2 : ℝ) ≤ π := by linarith [one_le_pi_div_two]

theorem pi_le_four : π ≤ 4 := by linarith [pi_div_two_le_two]

theorem pi_pos : 0 < π := by linarith [two_le_pi]

theorem pi_nonneg : 0 ≤ π := pi_pos.le

theorem pi_ne_zero : π ≠ 0 := pi_pos.ne'

theorem pi_div_two_pos : 0 < π / 2 := half_pos pi_pos

theorem two_pi_pos : 0 < 2 * π := by linarith [pi_pos]

@[simp] theorem sin_pi : sin π = 0 := by
  have e : π = 2 * (π / 2) := by ring
  rw [e, sin_two_mul, cos_pi_div_two, mul_zero]

@[simp] theorem cos_pi : cos π = -1 := by
  have e : π = 2 * (π / 2) := by ring
  rw [e, cos_two_mul, cos_pi_div_two]
  norm_num

@[simp] theorem sin_two_pi : sin (2 * π) = 0 := by rw [sin_two_mul, sin_pi, mul_zero, zero_mul]

@[simp] theorem cos_two_pi : cos (2 * π) = 1 := by
  rw [cos_two_mul, cos_pi]
  norm_num

@[simp] theorem sin_add_pi (x : ℝ) : sin (x + π) = -sin x := by
  rw [sin_add, sin_pi, cos_pi]
  ring

@[simp] theorem sin_add_two_pi (x : ℝ) : sin (x + 2 * π) = sin x := by
  rw [sin_add, sin_two_pi, cos_two_pi]
  ring

@[simp] theorem sin_sub_pi (x : ℝ) : sin (x - π) = -sin x := by
  rw [sin_sub, sin_pi, cos_pi]
  ring

@[simp] theorem sin_sub_two_pi (x : ℝ) : sin (x - 2 * π) = sin x := by
  rw [sin_sub, sin_two_pi, cos_two_pi]
  ring

@[simp] theorem sin_pi_sub (x : ℝ) : sin (π - x) = sin x := by
  rw [sin_sub, sin_pi, cos_pi]
  ring

@[simp] theorem sin_two_pi_sub (x : ℝ) : sin (2 * π - x) = -sin x := by
  rw [sin_sub, sin_two_pi, cos_two_pi]
  ring

@[simp] theorem cos_add_pi (x : ℝ) : cos (x + π) = -cos x := by
  rw [cos_add, sin_pi, cos_pi]
  ring

@[simp] theorem cos_add_two_pi (x : ℝ) : cos (x + 2 * π) = cos x := by
  rw [cos_add, sin_two_pi, cos_two_pi]
  ring

@[simp] theorem cos_sub_pi (x : ℝ) : cos (x - π) = -cos x := by
  rw [cos_sub, sin_pi, cos_pi]
  ring

@[simp] theorem cos_sub_two_pi (x : ℝ) : cos (x - 2 * π) = cos x := by
  rw [cos_sub, sin_two_pi, cos_two_pi]
  ring

@[simp] theorem cos_pi_sub (x : ℝ) : cos (π - x) = -cos x := by
  rw [cos_sub, sin_pi, cos_pi]
  ring

@[simp] theorem cos_two_pi_sub (x : ℝ) : cos (2 * π - x) = cos x := by
  rw [cos_sub, sin_two_pi, cos_two_pi]
  ring

@[simp] theorem sin_nat_mul_pi (n : ℕ) : sin (n * π) = 0 := by
  induction n with
  | zero => simp
  | succ n ih => rw [Nat.cast_succ, add_mul, one_mul, sin_add_pi, ih, neg_zero]

@[simp] theorem sin_int_mul_pi (n : ℤ) : sin (n * π) = 0 := by
  obtain ⟨k, rfl | rfl⟩ := n.eq_nat_or_neg
  · rw [Int.cast_natCast, sin_nat_mul_pi]
  · rw [Int.cast_neg, neg_mul, sin_neg, Int.cast_natCast, sin_nat_mul_pi, neg_zero]

@[simp] theorem cos_nat_mul_two_pi (n : ℕ) : cos (n * (2 * π)) = 1 := by
  induction n with
  | zero => simp
  | succ n ih => rw [Nat.cast_succ, add_mul, one_mul, cos_add_two_pi, ih]

@[simp] theorem cos_int_mul_two_pi (n : ℤ) : cos (n * (2 * π)) = 1 := by
  obtain ⟨k, rfl | rfl⟩ := n.eq_nat_or_neg
  · rw [Int.cast_natCast, cos_nat_mul_two_pi]
  · rw [Int.cast_neg, neg_mul, cos_neg, Int.cast_natCast, cos_nat_mul_two_pi]

theorem sin_int_mul_two_pi (n : ℤ) : sin (n * (2 * π)) = 0 := by
  have e : (n : ℝ) * (2 * π) = ((2 * n : ℤ) : ℝ) * π := by
    push_cast
    ring
  rw [e, sin_int_mul_pi]

@[simp] theorem sin_add_int_mul_two_pi (x : ℝ) (n : ℤ) : sin (x + n * (2 * π)) = sin x := by
  rw [sin_add, cos_int_mul_two_pi, sin_int_mul_two_pi]
  ring

@[simp] theorem cos_add_int_mul_two_pi (x : ℝ) (n : ℤ) : cos (x + n * (2 * π)) = cos x := by
  rw [cos_add, cos_int_mul_two_pi, sin_int_mul_two_pi]
  ring

@[simp] theorem sin_add_nat_mul_two_pi (x : ℝ) (n : ℕ) : sin (x + n * (2 * π)) = sin x := by
  have h := sin_add_int_mul_two_pi x n
  rw [Int.cast_natCast] at h
  exact h

@[simp] theorem cos_add_nat_mul_two_pi (x : ℝ) (n : ℕ) : cos (x + n * (2 * π)) = cos x := by
  have h := cos_add_int_mul_two_pi x n
  rw [Int.cast_natCast] at h
  exact h

@[simp] theorem sin_sub_int_mul_two_pi (x : ℝ) (n : ℤ) : sin (x - n * (2 * π)) = sin x := by
  rw [sin_sub, cos_int_mul_two_pi, sin_int_mul_two_pi]
  ring

@[simp] theorem cos_sub_int_mul_two_pi (x : ℝ) (n : ℤ) : cos (x - n * (2 * π)) = cos x := by
  rw [cos_sub, cos_int_mul_two_pi, sin_int_mul_two_pi]
  ring

/-! ## Signs -/

theorem sin_pos_of_pos_of_lt_pi {x : ℝ} (h0x : 0 < x) (hxp : x < π) : 0 < sin x := by
  by_cases hx2 : x ≤ 2
  · exact sin_pos_of_pos_of_le_two h0x hx2
  · rw [← sin_pi_sub]
    exact sin_pos_of_pos_of_le_two (by linarith) (by linarith [pi_le_four])

theorem sin_pos_of_mem_Ioo {x : ℝ} (hx : x ∈ Set.Ioo 0 π) : 0 < sin x :=
  sin_pos_of_pos_of_lt_pi hx.1 hx.2

theorem sin_nonneg_of_nonneg_of_le_pi {x : ℝ} (h0x : 0 ≤ x) (hxp : x ≤ π) : 0 ≤ sin x := by
  rcases h0x.lt_or_eq with h | rfl
  · rcases hxp.lt_or_eq with h' | rfl
    · exact (sin_pos_of_pos_of_lt_pi h h').le
    · rw [sin_pi]
  · rw [sin_zero]

theorem sin_nonneg_of_mem_Icc {x : ℝ} (hx : x ∈ Set.Icc 0 π) : 0 ≤ sin x :=
  sin_nonneg_of_nonneg_of_le_pi hx.1 hx.2

theorem sin_neg_of_neg_of_neg_pi_lt {x : ℝ} (hx0 : x < 0) (hpx : -π < x) : sin x < 0 := by
  have h := sin_pos_of_pos_of_lt_pi (x := -x) (by linarith) (by linarith)
  rw [sin_neg] at h
  linarith

theorem sin_nonpos_of_nonnpos_of_neg_pi_le {x : ℝ} (hx0 : x ≤ 0) (hpx : -π ≤ x) : sin x ≤ 0 := by
  have h := sin_nonneg_of_nonneg_of_le_pi (x := -x) (by linarith) (by linarith)
  rw [sin_neg] at h
  linarith

@[simp] theorem sin_pi_div_two : sin (π / 2) = 1 := by
  have h := sin_sq_add_cos_sq (π / 2)
  rw [cos_pi_div_two] at h
  have h₁ := sin_pos_of_pos_of_lt_pi pi_div_two_pos (half_lt_self pi_pos)
  nlinarith

theorem sin_add_pi_div_two (x : ℝ) : sin (x + π / 2) = cos x := by
  rw [sin_add, sin_pi_div_two, cos_pi_div_two]
  ring

theorem sin_sub_pi_div_two (x : ℝ) : sin (x - π / 2) = -cos x := by
  rw [sin_sub, sin_pi_div_two, cos_pi_div_two]
  ring

theorem sin_pi_div_two_sub (x : ℝ) : sin (π / 2 - x) = cos x := by
  rw [sin_sub, sin_pi_div_two, cos_pi_div_two]
  ring

theorem cos_add_pi_div_two (x : ℝ) : cos (x + π / 2) = -sin x := by
  rw [cos_add, sin_pi_div_two, cos_pi_div_two]
  ring

theorem cos_sub_pi_div_two (x : ℝ) : cos (x - π / 2) = sin x := by
  rw [cos_sub, sin_pi_div_two, cos_pi_div_two]
  ring

theorem cos_pi_div_two_sub (x : ℝ) : cos (π / 2 - x) = sin x := by
  rw [cos_sub, sin_pi_div_two, cos_pi_div_two]
  ring

theorem cos_pos_of_mem_Ioo {x : ℝ} (hx : x ∈ Set.Ioo (-(π / 2)) (π / 2)) : 0 < cos x := by
  rw [← sin_add_pi_div_two]
  exact sin_pos_of_pos_of_lt_pi (by linarith [hx.1]) (by linarith [hx.2])

theorem cos_nonneg_of_neg_pi_div_two_le_of_le {x : ℝ} (hl : -(π / 2) ≤ x) (hu : x ≤ π / 2) :
    0 ≤ cos x := by
  rw [← sin_add_pi_div_two]
  exact sin_nonneg_of_nonneg_of_le_pi (by linarith) (by linarith)

theorem cos_nonneg_of_mem_Icc {x : ℝ} (hx : x ∈ Set.Icc (-(π / 2)) (π / 2)) : 0 ≤ cos x :=
  cos_nonneg_of_neg_pi_div_two_le_of_le hx.1 hx.2

theorem cos_neg_of_pi_div_two_lt_of_lt {x : ℝ} (hx₁ : π / 2 < x) (hx₂ : x < π + π / 2) :
    cos x < 0 := by
  have h : 0 < cos (x - π) := cos_pos_of_mem_Ioo ⟨by linarith, by linarith⟩
  rw [cos_sub_pi] at h
  linarith

theorem cos_nonpos_of_pi_div_two_le_of_le {x : ℝ} (hx₁ : π / 2 ≤ x) (hx₂ : x ≤ π + π / 2) :
    cos x ≤ 0 := by
  have h := cos_nonneg_of_neg_pi_div_two_le_of_le (x := x - π) (by linarith) (by linarith)
  rw [cos_sub_pi] at h
  linarith

theorem sin_eq_sqrt_one_sub_cos_sq {x : ℝ} (hl : 0 ≤ x) (hu : x ≤ π) :
    sin x = √(1 - cos x ^ 2) := by
  rw [← abs_sin_eq_sqrt_one_sub_cos_sq, abs_of_nonneg (sin_nonneg_of_nonneg_of_le_pi hl hu)]

theorem cos_eq_sqrt_one_sub_sin_sq {x : ℝ} (hl : -(π / 2) ≤ x) (hu : x ≤ π / 2) :
    cos x = √(1 - sin x ^ 2) := by
  rw [← abs_cos_eq_sqrt_one_sub_sin_sq, abs_of_nonneg (cos_nonneg_of_neg_pi_div_two_le_of_le hl hu)]

theorem sin_eq_zero_iff_of_lt_of_lt {x : ℝ} (hx₁ : -π < x) (hx₂ : x < π) : sin x = 0 ↔ x = 0 := by
  refine ⟨fun h => ?_, fun h => by rw [h, sin_zero]⟩
  rcases lt_trichotomy x 0 with h₁ | h₁ | h₁
  · exact absurd h (sin_neg_of_neg_of_neg_pi_lt h₁ hx₁).ne
  · exact h₁
  · exact absurd h (sin_pos_of_pos_of_lt_pi h₁ hx₂).ne'

theorem sin_eq_zero_iff {x : ℝ} : sin x = 0 ↔ ∃ n : ℤ, (n : ℝ) * π = x := by
  refine ⟨fun h => ⟨⌊x / π⌋, ?_⟩, fun ⟨n, hn⟩ => by rw [← hn, sin_int_mul_pi]⟩
  have h₁ : (⌊x / π⌋ : ℝ) * π ≤ x := by
    rw [← le_div_iff pi_pos]
    exact Int.floor_le _
  have h₂ : x < ((⌊x / π⌋ : ℝ) + 1) * π := by
    rw [← div_lt_iff pi_pos]
    exact Int.lt_floor_add_one _
  have h₃ : sin (x - (⌊x / π⌋ : ℝ) * π) = 0 := by
    rw [sin_sub, sin_int_mul_pi, h]
    ring
  have h₄ := (sin_eq_zero_iff_of_lt_of_lt (by linarith [pi_pos]) (by linarith)).mp h₃
  linarith

theorem sin_ne_zero_iff {x : ℝ} : sin x ≠ 0 ↔ ∀ n : ℤ, (n : ℝ) * π ≠ x := by
  rw [Ne, sin_eq_zero_iff, not_exists]

theorem sin_eq_zero_iff_cos_eq {x : ℝ} : sin x = 0 ↔ cos x = 1 ∨ cos x = -1 := by
  rw [← sq_eq_one_iff, cos_sq']
  constructor
  · intro h
    rw [h]
    norm_num
  · intro h
    apply pow_eq_zero (n := 2)
    linarith

theorem cos_eq_one_iff (x : ℝ) : cos x = 1 ↔ ∃ n : ℤ, (n : ℝ) * (2 * π) = x := by
  refine ⟨fun h => ?_, fun ⟨n, hn⟩ => by rw [← hn, cos_int_mul_two_pi]⟩
  have e : cos x = 1 - 2 * sin (x / 2) ^ 2 := by
    have e₁ : x = 2 * (x / 2) := by ring
    have h₁ := cos_two_mul' (x / 2)
    rw [← e₁] at h₁
    rw [h₁, cos_sq']
    ring
  rw [e] at h
  have h₁ : sin (x / 2) = 0 := pow_eq_zero (n := 2) (by linarith)
  obtain ⟨n, hn⟩ := sin_eq_zero_iff.mp h₁
  exact ⟨n, by linarith⟩

/-! ## Monotonicity -/

theorem sin_lt_sin_of_lt_of_le_pi_div_two {x y : ℝ} (hx₁ : -(π / 2) ≤ x) (hy₂ : y ≤ π / 2)
    (hxy : x < y) : sin x < sin y := by
  have h := sin_sub_sin y x
  have h₁ : 0 < sin ((y - x) / 2) := sin_pos_of_pos_of_lt_pi (by linarith) (by linarith)
  have h₂ : 0 < cos ((y + x) / 2) := cos_pos_of_mem_Ioo ⟨by linarith, by linarith⟩
  have h₃ := mul_pos h₁ h₂
  linarith

theorem strictMonoOn_sin : StrictMonoOn sin (Set.Icc (-(π / 2)) (π / 2)) :=
  fun _ hx _ hy hxy => sin_lt_sin_of_lt_of_le_pi_div_two hx.1 hy.2 hxy

theorem cos_lt_cos_of_nonneg_of_le_pi {x y : ℝ} (hx₁ : 0 ≤ x) (hy₂ : y ≤ π) (hxy : x < y) :
    cos y < cos x := by
  rw [← sin_pi_div_two_sub, ← sin_pi_div_two_sub x]
  exact sin_lt_sin_of_lt_of_le_pi_div_two (by linarith) (by linarith) (by linarith)

theorem cos_lt_cos_of_nonneg_of_le_pi_div_two {x y : ℝ} (hx₁ : 0 ≤ x) (hy₂ : y ≤ π / 2)
    (hxy : x < y) : cos y < cos x :=
  cos_lt_cos_of_nonneg_of_le_pi hx₁ (by linarith [pi_pos]) hxy

theorem strictAntiOn_cos : StrictAntiOn cos (Set.Icc 0 π) :=
  fun _ hx _ hy hxy => cos_lt_cos_of_nonneg_of_le_pi hx.1 hy.2 hxy

theorem cos_le_cos_of_nonneg_of_le_pi {x y : ℝ} (hx₁ : 0 ≤ x) (hy₂ : y ≤ π) (hxy : x ≤ y) :
    cos y ≤ cos x :=
  (strictAntiOn_cos.le_iff_le ⟨by linarith, hy₂⟩ ⟨hx₁, by linarith⟩).mpr hxy

theorem sin_le_sin_of_le_of_le_pi_div_two {x y : ℝ} (hx₁ : -(π / 2) ≤ x) (hy₂ : y ≤ π / 2)
    (hxy : x ≤ y) : sin x ≤ sin y :=
  (strictMonoOn_sin.le_iff_le ⟨hx₁, by linarith⟩ ⟨by linarith, hy₂⟩).mpr hxy

theorem injOn_sin : Set.InjOn sin (Set.Icc (-(π / 2)) (π / 2)) := strictMonoOn_sin.injOn

theorem injOn_cos : Set.InjOn cos (Set.Icc 0 π) := strictAntiOn_cos.injOn

theorem sin_lt {x : ℝ} (h : 0 < x) : sin x < x := by
  by_cases hx : x ≤ 1
  · have h₁ := (abs_le.mp (sin_bound (x := x) (by rw [abs_of_pos h]; exact hx))).2
    rw [abs_of_pos h] at h₁
    have h₂ : x ^ 4 ≤ x ^ 3 := pow_le_pow_of_le_one h.le hx (by norm_num)
    have h₃ : 0 < x ^ 3 := pow_pos h 3
    linarith
  · linarith [sin_le_one x]

theorem sin_le {x : ℝ} (h : 0 ≤ x) : sin x ≤ x := by
  rcases h.lt_or_eq with h | rfl
  · exact (sin_lt h).le
  · rw [sin_zero]

/-! ## Special values -/

@[simp] theorem cos_pi_div_four : cos (π / 4) = √2 / 2 := by
  have h := cos_sq (π / 4)
  have e : 2 * (π / 4) = π / 2 := by ring
  rw [e, cos_pi_div_two] at h
  have h₁ : 0 ≤ cos (π / 4) :=
    cos_nonneg_of_neg_pi_div_two_le_of_le (by linarith [pi_pos]) (by linarith [pi_pos])
  have h₂ := sq_sqrt (show (0 : ℝ) ≤ 2 by norm_num)
  have h₃ := sqrt_nonneg 2
  apply (pow_left_inj h₁ (by linarith) two_ne_zero).mp
  linarith

@[simp] theorem sin_pi_div_four : sin (π / 4) = √2 / 2 := by
  rw [← cos_pi_div_two_sub, ← cos_pi_div_four]
  have e : π / 2 - π / 4 = π / 4 := by ring
  rw [e]

@[simp] theorem cos_pi_div_three : cos (π / 3) = 1 / 2 := by
  have h := cos_three_mul (π / 3)
  have e : 3 * (π / 3) = π := by ring
  rw [e, cos_pi] at h
  have h₁ : 0 < cos (π / 3) := cos_pos_of_mem_Ioo ⟨by linarith [pi_pos], by linarith [pi_pos]⟩
  have h₂ : (cos (π / 3) + 1) * (2 * cos (π / 3) - 1) ^ 2 = 0 := by linarith
  have h₃ : (2 * cos (π / 3) - 1) ^ 2 = 0 :=
    (mul_eq_zero.mp h₂).resolve_left (by linarith)
  linarith [pow_eq_zero h₃]

@[simp] theorem sin_pi_div_six : sin (π / 6) = 1 / 2 := by
  rw [← cos_pi_div_two_sub, ← cos_pi_div_three]
  have e : π / 2 - π / 6 = π / 3 := by ring
  rw [e]

theorem sq_sin_pi_div_three : sin (π / 3) ^ 2 = 3 / 4 := by
  rw [sin_sq, cos_pi_div_three]
  norm_num

@[simp] theorem sin_pi_div_three : sin (π / 3) = √3 / 2 := by
  have h₁ := (sin_pos_of_pos_of_lt_pi (x := π / 3) (by linarith [pi_pos]) (by linarith [pi_pos])).le
  have h₂ := sq_sqrt (show (0 : ℝ) ≤ 3 by norm_num)
  have h₃ := sqrt_nonneg 3
  have h₄ := sq_sin_pi_div_three
  apply (pow_left_inj h₁ (by linarith) two_ne_zero).mp
  linarith

@[simp] theorem cos_pi_div_six : cos (π / 6) = √3 / 2 := by
  rw [← sin_pi_div_two_sub, ← sin_pi_div_three]
  have e : π / 2 - π / 6 = π / 3 := by ring
  rw [e]

theorem sq_cos_pi_div_six : cos (π / 6) ^ 2 = 3 / 4 := by
  rw [cos_sq', sin_pi_div_six]
  norm_num

@[simp] theorem tan_pi : tan π = 0 := by rw [tan_eq_sin_div_cos, sin_pi, zero_div]

@[simp] theorem tan_pi_div_four : tan (π / 4) = 1 := by
  rw [tan_eq_sin_div_cos, cos_pi_div_four, sin_pi_div_four]
  exact div_self (div_ne_zero (sqrt_pos.mpr two_pos).ne' two_ne_zero)

@[simp] theorem tan_pi_div_two : tan (π / 2) = 0 := by
  rw [tan_eq_sin_div_cos, cos_pi_div_two, div_zero]

@[simp] theorem tan_pi_div_three : tan (π / 3) = √3 := by
  rw [tan_eq_sin_div_cos, cos_pi_div_three, sin_pi_div_three]
  ring

@[simp] theorem tan_pi_div_six : tan (π / 6) = 1 / √3 := by
  rw [tan_eq_sin_div_cos, cos_pi_div_six, sin_pi_div_six]
  have h : √3 ≠ 0 := (sqrt_pos.mpr (by norm_num)).ne'
  field_simp

theorem tan_add_pi (x : ℝ) : tan (x + π) = tan x := by
  rw [tan_eq_sin_div_cos, tan_eq_sin_div_cos, sin_add_pi, cos_add_pi, neg_div_neg_eq]

theorem tan_sub_pi (x : ℝ) : tan (x - π) = tan x := by
  rw [tan_eq_sin_div_cos, tan_eq_sin_div_cos, sin_sub_pi, cos_sub_pi, neg_div_neg_eq]

theorem tan_pi_sub (x : ℝ) : tan (π - x) = -tan x := by
  rw [tan_eq_sin_div_cos, tan_eq_sin_div_cos, sin_pi_sub, cos_pi_sub, div_neg]

theorem tan_pi_div_two_sub (x : ℝ) : tan (π / 2 - x) = (tan x)⁻¹ := by
  rw [tan_eq_sin_div_cos, tan_eq_sin_div_cos, inv_div, sin_pi_div_two_sub, cos_pi_div_two_sub]

theorem tan_pos_of_pos_of_lt_pi_div_two {x : ℝ} (h0x : 0 < x) (hxp : x < π / 2) : 0 < tan x := by
  rw [tan_eq_sin_div_cos]
  exact div_pos (sin_pos_of_pos_of_lt_pi h0x (by linarith))
    (cos_pos_of_mem_Ioo ⟨by linarith, hxp⟩)

theorem tan_lt_tan_of_lt_of_lt_pi_div_two {x y : ℝ} (hx₁ : -(π / 2) < x) (hy₂ : y < π / 2)
    (hxy : x < y) : tan x < tan y := by
  have hx : 0 < cos x := cos_pos_of_mem_Ioo ⟨hx₁, by linarith⟩
  have hy : 0 < cos y := cos_pos_of_mem_Ioo ⟨by linarith, hy₂⟩
  rw [tan_eq_sin_div_cos, tan_eq_sin_div_cos, div_lt_div_iff hx hy]
  have h : 0 < sin (y - x) := sin_pos_of_pos_of_lt_pi (by linarith) (by linarith)
  rw [sin_sub] at h
  linarith

theorem strictMonoOn_tan : StrictMonoOn tan (Set.Ioo (-(π / 2)) (π / 2)) :=
  fun _ hx _ hy h => tan_lt_tan_of_lt_of_lt_pi_div_two hx.1 hy.2 h

theorem injOn_tan : Set.InjOn tan (Set.Ioo (-(π / 2)) (π / 2)) := strictMonoOn_tan.injOn

theorem tan_inj_of_lt_of_lt_pi_div_two {x y : ℝ} (hx₁ : -(π / 2) < x) (hx₂ : x < π / 2)
    (hy₁ : -(π / 2) < y) (hy₂ : y < π / 2) (hxy : tan x = tan y) : x = y :=
  injOn_tan ⟨hx₁, hx₂⟩ ⟨hy₁, hy₂⟩ hxy

/-! ## Bounds on π -/

/-- The cosine near 0, between rational numbers. -/
theorem cos_bounds {y : ℝ} (h₀ : 0 ≤ y) (h₁ : y ≤ 1) :
    1 - y ^ 2 / 2 - y ^ 4 * (5 / 96) ≤ cos y ∧ cos y ≤ 1 - y ^ 2 / 2 + y ^ 4 * (5 / 96) := by
  have h := abs_le.mp (cos_bound (x := y) (by rw [abs_of_nonneg h₀]; exact h₁))
  rw [abs_of_nonneg h₀] at h
  exact ⟨by linarith [h.1], by linarith [h.2]⟩

theorem le_cos_two_mul {a b y : ℝ} (ha : 0 ≤ a) (h : a ≤ cos y) (hb : b ≤ 2 * a ^ 2 - 1) :
    b ≤ cos (2 * y) := by
  rw [cos_two_mul]
  nlinarith

theorem cos_two_mul_le {a b y : ℝ} (h₀ : 0 ≤ cos y) (h : cos y ≤ a) (hb : 2 * a ^ 2 - 1 ≤ b) :
    cos (2 * y) ≤ b := by
  rw [cos_two_mul]
  nlinarith

theorem lt_pi_of_cos_pos {x : ℝ} (hx : x ≤ 4) (h : 0 < cos (x / 2)) : x < π := by
  by_contra hn
  have h₁ := cos_nonpos_of_pi_div_two_le_of_le (x := x / 2) (by linarith)
    (by linarith [two_le_pi])
  linarith

theorem pi_lt_of_cos_neg {x : ℝ} (hx : 0 ≤ x) (h : cos (x / 2) < 0) : π < x := by
  by_contra hn
  have h₁ := cos_nonneg_of_neg_pi_div_two_le_of_le (x := x / 2) (by linarith [pi_pos])
    (by linarith)
  linarith

theorem pi_gt_three : 3 < π := by
  apply lt_pi_of_cos_pos (by norm_num)
  have h₀ := (cos_bounds (y := 3 / 8) (by norm_num) (by norm_num)).1
  norm_num at h₀
  have h1 := le_cos_two_mul (a := 4643 / 5000) (b := 1449 / 2000) (y := 3 / 8)
    (by norm_num) (by linarith) (by norm_num)
  norm_num at h1
  have h2 := le_cos_two_mul (a := 1449 / 2000) (b := 249 / 5000) (y := 3 / 4)
    (by norm_num) (by linarith) (by norm_num)
  norm_num at h2
  norm_num
  linarith

theorem pi_gt_314 : 157 / 50 < π := by
  apply lt_pi_of_cos_pos (by norm_num)
  have h₀ := (cos_bounds (y := 157 / 3200) (by norm_num) (by norm_num)).1
  norm_num at h₀
  have h1 := le_cos_two_mul (a := 9987961 / 10000000) (b := 77749 / 78125) (y := 157 / 3200)
    (by norm_num) (by linarith) (by norm_num)
  norm_num at h1
  have h2 := le_cos_two_mul (a := 77749 / 78125) (b := 9807951 / 10000000) (y := 157 / 1600)
    (by norm_num) (by linarith) (by norm_num)
  norm_num at h2
  have h3 := le_cos_two_mul (a := 9807951 / 10000000) (b := 461959 / 500000) (y := 157 / 800)
    (by norm_num) (by linarith) (by norm_num)
  norm_num at h3
  have h4 := le_cos_two_mul (a := 461959 / 500000) (b := 7072489 / 10000000) (y := 157 / 400)
    (by norm_num) (by linarith) (by norm_num)
  norm_num at h4
  have h5 := le_cos_two_mul (a := 7072489 / 10000000) (b := 201 / 500000) (y := 157 / 200)
    (by norm_num) (by linarith) (by norm_num)
  norm_num at h5
  norm_num
  linarith

theorem pi_lt_315 : π < 63 / 20 := by
  apply pi_lt_of_cos_neg (by norm_num)
  have h₀ := (cos_bounds (y := 63 / 160) (by norm_num) (by norm_num)).2
  norm_num at h₀
  have h1 := cos_two_mul_le (a := 46187 / 50000) (b := 3533 / 5000) (y := 63 / 160)
    (cos_pos_of_le_one (by norm_num [abs_of_pos])).le (by linarith) (by norm_num)
  norm_num at h1
  have h2 := cos_two_mul_le (a := 3533 / 5000) (b := -143 / 100000) (y := 63 / 80)
    (cos_pos_of_le_one (by norm_num [abs_of_pos])).le (by linarith) (by norm_num)
  norm_num at h2
  norm_num
  linarith

end Real
