/-!
# The natural logarithm on ℝ

Names and statements are those of Mathlib's `Analysis/SpecialFunctions/Log/Basic.lean`.
-/

/-- The intermediate value `0` of a function that does not grow too fast. -/
theorem Quod.exists_eq_zero {f : ℝ → ℝ} {a b K : ℝ} (hab : a ≤ b) (hK : 0 < K)
    (hf : ∀ x y : ℝ, a ≤ x → x ≤ y → y ≤ b → |f y - f x| ≤ K * (y - x)) (ha : f a ≤ 0)
    (hb : 0 ≤ f b) : ∃ c : ℝ, a ≤ c ∧ c ≤ b ∧ f c = 0 := by
  obtain ⟨c, hc⟩ := Real.exists_lub (setOf fun x : ℝ => a ≤ x ∧ x ≤ b ∧ f x ≤ 0)
    ⟨a, le_refl a, hab, ha⟩ ⟨b, fun x hx => hx.2.1⟩
  have upper : ∀ x : ℝ, a ≤ x → x ≤ b → f x ≤ 0 → x ≤ c :=
    fun x h₁ h₂ h₃ => (hc c).mp (le_refl c) x ⟨h₁, h₂, h₃⟩
  have hac : a ≤ c := upper a (le_refl a) hab ha
  have hcb : c ≤ b := (hc b).mpr fun x hx => hx.2.1
  refine ⟨c, hac, hcb, le_antisymm (le_of_not_lt fun h => ?_) (le_of_not_lt fun h => ?_)⟩
  · have h₁ : c ≤ c - f c / K := (hc _).mpr fun x hx => by
      have hxc := upper x hx.1 hx.2.1 hx.2.2
      have h₂ := (abs_le.mp (hf x c hx.1 hxc hcb)).2
      have h₃ : f c / K ≤ c - x := by
        rw [div_le_iff hK]
        linarith [hx.2.2]
      linarith
    have h₂ := div_pos h hK
    linarith
  · have hd : 0 < -f c / K := div_pos (by linarith) hK
    have hcb' : c < b := lt_of_le_of_ne hcb fun e => by
      rw [e] at h
      exact not_lt_of_le hb h
    have key : ∀ x : ℝ, c ≤ x → x ≤ b → x ≤ c + -f c / K → x ≤ c := fun x h₁ h₂ h₃ => by
      refine upper x (le_trans hac h₁) h₂ ?_
      have h₄ := (abs_le.mp (hf c x hac h₁ h₂)).2
      have h₅ : K * (x - c) ≤ K * (-f c / K) := mul_le_mul_of_nonneg_left (by linarith) hK.le
      rw [mul_div_cancel₀ _ hK.ne'] at h₅
      linarith
    cases le_total b (c + -f c / K) with
    | inl h₁ => linarith [key b hcb (le_refl b) h₁]
    | inr h₁ => linarith [key _ (by linarith) h₁ (le_refl _)]

namespace Real

theorem exists_exp_eq {x : ℝ} (hx : 0 < x) : ∃ y : ℝ, exp y = x := by
  have h₁ : exp (-(1 / x)) ≤ x := by
    have h := add_one_le_exp (1 / x)
    rw [exp_neg]
    apply inv_le_of_inv_le hx
    rw [inv_eq_one_div]
    linarith
  have h₂ : x ≤ exp x := by linarith [add_one_le_exp x]
  have hx' : 0 < 1 / x := div_pos one_pos hx
  obtain ⟨y, _, _, hy⟩ := Quod.exists_eq_zero (f := fun t => exp t - x) (a := -(1 / x)) (b := x)
    (K := exp x) (by linarith) (exp_pos x) (fun s t _ hst htb => by
      have e : exp t - x - (exp s - x) = exp t - exp s := by ring
      have h₃ : exp s = exp t * exp (s - t) := by rw [← exp_add, add_sub_cancel]
      have h₄ := add_one_le_exp (s - t)
      have h₅ := exp_le_exp_of_le htb
      have h₆ := exp_le_exp_of_le hst
      have h₇ := exp_pos t
      rw [e, abs_of_nonneg (by linarith), h₃]
      nlinarith) (sub_nonpos.mpr h₁) (sub_nonneg.mpr h₂)
  exact ⟨y, by linarith⟩

open Classical in
/-- The logarithm: `exp (log x) = |x|` but for `log 0 = 0`. -/
noncomputable def log (x : ℝ) : ℝ :=
  if hx : x = 0 then 0 else Classical.choose (exists_exp_eq (abs_pos.mpr hx))

variable {x y : ℝ}

theorem exp_log_eq_abs (hx : x ≠ 0) : exp (log x) = |x| := by
  unfold log
  rw [dif_neg hx]
  exact Classical.choose_spec (exists_exp_eq (abs_pos.mpr hx))

theorem exp_log (hx : 0 < x) : exp (log x) = x := by
  rw [exp_log_eq_abs hx.ne', abs_of_pos hx]

theorem exp_log_of_neg (hx : x < 0) : exp (log x) = -x := by
  rw [exp_log_eq_abs hx.ne, abs_of_neg hx]

@[simp] theorem log_exp (x : ℝ) : log (exp x) = x := exp_injective (exp_log (exp_pos x))

theorem log_surjective : Function.Surjective log := fun x => ⟨exp x, log_exp x⟩

@[simp] theorem log_zero : log 0 = 0 := by
  unfold log
  rw [dif_pos rfl]

theorem le_exp_log (x : ℝ) : x ≤ exp (log x) := by
  by_cases h : x = 0
  · rw [h]
    exact exp_nonneg _
  · rw [exp_log_eq_abs h]
    exact le_abs_self x

@[simp] theorem log_one : log 1 = 0 := by
  have h := log_exp 0
  rw [exp_zero] at h
  exact h

@[simp] theorem log_abs (x : ℝ) : log |x| = log x := by
  by_cases h : x = 0
  · rw [h, abs_zero]
  · apply exp_injective
    rw [exp_log_eq_abs h, exp_log_eq_abs (abs_ne_zero.mpr h), abs_abs]

@[simp] theorem log_neg_eq_log (x : ℝ) : log (-x) = log x := by
  rw [← log_abs x, ← log_abs (-x), abs_neg]

theorem log_mul (hx : x ≠ 0) (hy : y ≠ 0) : log (x * y) = log x + log y := by
  apply exp_injective
  rw [exp_add, exp_log_eq_abs hx, exp_log_eq_abs hy, exp_log_eq_abs (mul_ne_zero hx hy), abs_mul]

@[simp] theorem log_inv (x : ℝ) : log x⁻¹ = -log x := by
  by_cases h : x = 0
  · rw [h, inv_zero, log_zero, neg_zero]
  · apply exp_injective
    rw [exp_neg, exp_log_eq_abs h, exp_log_eq_abs (inv_ne_zero h), abs_inv]

theorem log_div (hx : x ≠ 0) (hy : y ≠ 0) : log (x / y) = log x - log y := by
  rw [div_eq_mul_inv, log_mul hx (inv_ne_zero hy), log_inv, sub_eq_add_neg]

theorem log_le_log_iff (h : 0 < x) (h₁ : 0 < y) : log x ≤ log y ↔ x ≤ y := by
  rw [← exp_le_exp, exp_log h, exp_log h₁]

@[gcongr] theorem log_le_log (hx : 0 < x) (hxy : x ≤ y) : log x ≤ log y :=
  (log_le_log_iff hx (lt_of_lt_of_le hx hxy)).mpr hxy

theorem log_lt_log_iff (hx : 0 < x) (hy : 0 < y) : log x < log y ↔ x < y := by
  rw [← exp_lt_exp, exp_log hx, exp_log hy]

@[gcongr] theorem log_lt_log (hx : 0 < x) (h : x < y) : log x < log y :=
  (log_lt_log_iff hx (lt_trans hx h)).mpr h

theorem log_le_iff_le_exp (hx : 0 < x) : log x ≤ y ↔ x ≤ exp y := by
  rw [← exp_le_exp, exp_log hx]

theorem log_lt_iff_lt_exp (hx : 0 < x) : log x < y ↔ x < exp y := by
  rw [← exp_lt_exp, exp_log hx]

theorem le_log_iff_exp_le (hy : 0 < y) : x ≤ log y ↔ exp x ≤ y := by
  rw [← exp_le_exp, exp_log hy]

theorem lt_log_iff_exp_lt (hy : 0 < y) : x < log y ↔ exp x < y := by
  rw [← exp_lt_exp, exp_log hy]

theorem log_pos_iff (hx : 0 < x) : 0 < log x ↔ 1 < x := by
  rw [← log_one, log_lt_log_iff one_pos hx]

theorem log_pos (hx : 1 < x) : 0 < log x := (log_pos_iff (lt_trans one_pos hx)).mpr hx

theorem log_pos_of_lt_neg_one (hx : x < -1) : 0 < log x := by
  rw [← log_neg_eq_log]
  exact log_pos (by linarith)

theorem log_neg_iff (h : 0 < x) : log x < 0 ↔ x < 1 := by
  rw [← log_one, log_lt_log_iff h one_pos]

theorem log_neg (h0 : 0 < x) (h1 : x < 1) : log x < 0 := (log_neg_iff h0).mpr h1

theorem log_neg_of_lt_zero (h0 : x < 0) (h1 : -1 < x) : log x < 0 := by
  rw [← log_neg_eq_log]
  exact log_neg (by linarith) (by linarith)

theorem log_nonneg_iff (hx : 0 < x) : 0 ≤ log x ↔ 1 ≤ x := by
  rw [← log_one, log_le_log_iff one_pos hx]

theorem log_nonneg (hx : 1 ≤ x) : 0 ≤ log x := (log_nonneg_iff (lt_of_lt_of_le one_pos hx)).mpr hx

theorem log_nonpos_iff (hx : 0 < x) : log x ≤ 0 ↔ x ≤ 1 := by
  rw [← log_one, log_le_log_iff hx one_pos]

theorem log_nonpos_iff' (hx : 0 ≤ x) : log x ≤ 0 ↔ x ≤ 1 := by
  cases hx.lt_or_eq with
  | inl h => exact log_nonpos_iff h
  | inr h =>
    rw [← h, log_zero]
    exact iff_of_true (le_refl 0) zero_le_one

theorem log_nonpos (hx : 0 ≤ x) (h'x : x ≤ 1) : log x ≤ 0 := (log_nonpos_iff' hx).mpr h'x

theorem log_natCast_nonneg (n : ℕ) : 0 ≤ log n := by
  cases n with
  | zero => rw [Nat.cast_zero, log_zero]
  | succ n =>
    apply log_nonneg
    rw [Nat.cast_succ]
    linarith [(Nat.cast_nonneg n : (0 : ℝ) ≤ n)]

theorem log_intCast_nonneg (n : ℤ) : 0 ≤ log n := by
  obtain ⟨k, rfl | rfl⟩ := n.eq_nat_or_neg
  · rw [Int.cast_natCast]
    exact log_natCast_nonneg k
  · rw [Int.cast_neg, log_neg_eq_log, Int.cast_natCast]
    exact log_natCast_nonneg k

theorem strictMonoOn_log : StrictMonoOn log (Set.Ioi 0) := fun _ hx _ _ hxy => log_lt_log hx hxy

theorem log_injOn_pos : Set.InjOn log (Set.Ioi 0) := strictMonoOn_log.injOn

theorem log_le_sub_one_of_pos {x : ℝ} (hx : 0 < x) : log x ≤ x - 1 := by
  have h := add_one_le_exp (log x)
  rw [exp_log hx] at h
  linarith

theorem log_lt_sub_one_of_pos (hx1 : 0 < x) (hx2 : x ≠ 1) : log x < x - 1 := by
  have hl : log x ≠ 0 := fun e => by
    have h := exp_log hx1
    rw [e, exp_zero] at h
    exact hx2 h.symm
  have h := add_one_lt_exp hl
  rw [exp_log hx1] at h
  linarith

theorem eq_one_of_pos_of_log_eq_zero {x : ℝ} (h₁ : 0 < x) (h₂ : log x = 0) : x = 1 := by
  have h := exp_log h₁
  rw [h₂, exp_zero] at h
  exact h.symm

theorem log_ne_zero_of_pos_of_ne_one {x : ℝ} (hx_pos : 0 < x) (hx : x ≠ 1) : log x ≠ 0 :=
  mt (eq_one_of_pos_of_log_eq_zero hx_pos) hx

@[simp] theorem log_eq_zero {x : ℝ} : log x = 0 ↔ x = 0 ∨ x = 1 ∨ x = -1 := by
  constructor
  · intro h
    rcases lt_trichotomy x 0 with hx | hx | hx
    · right; right
      rw [← log_neg_eq_log] at h
      linarith [eq_one_of_pos_of_log_eq_zero (neg_pos.mpr hx) h]
    · exact Or.inl hx
    · exact Or.inr (Or.inl (eq_one_of_pos_of_log_eq_zero hx h))
  · rintro (rfl | rfl | rfl)
    · exact log_zero
    · exact log_one
    · rw [log_neg_eq_log, log_one]

theorem log_ne_zero {x : ℝ} : log x ≠ 0 ↔ x ≠ 0 ∧ x ≠ 1 ∧ x ≠ -1 := by
  rw [Ne, log_eq_zero, not_or, not_or]

@[simp] theorem log_pow (x : ℝ) (n : ℕ) : log (x ^ n) = n * log x := by
  induction n with
  | zero => rw [pow_zero, log_one, Nat.cast_zero, zero_mul]
  | succ n ih =>
    by_cases h : x = 0
    · rw [h, zero_pow (Nat.succ_ne_zero n), log_zero, mul_zero]
    · rw [pow_succ, log_mul (pow_ne_zero n h) h, ih, Nat.cast_succ, add_mul, one_mul]

@[simp] theorem log_zpow (x : ℝ) (n : ℤ) : log (x ^ n) = n * log x := by
  cases n with
  | ofNat n => rw [Int.ofNat_eq_coe, zpow_natCast, log_pow, Int.cast_natCast]
  | negSucc n => rw [zpow_negSucc, log_inv, log_pow, Int.cast_negSucc, neg_mul]

theorem log_sqrt {x : ℝ} (hx : 0 ≤ x) : log (√x) = log x / 2 := by
  have h : log (√x ^ 2) = 2 * log (√x) := log_pow _ 2
  rw [sq_sqrt hx] at h
  linarith

open Classical in
theorem log_prod {α : Type*} (s : Finset α) (f : α → ℝ) (hf : ∀ x ∈ s, f x ≠ 0) :
    log (∏ i in s, f i) = ∑ i in s, log (f i) := by
  induction s using Finset.induction_on with
  | empty => rw [Finset.prod_empty, Finset.sum_empty, log_one]
  | insert h ih =>
    rw [Finset.prod_insert h, Finset.sum_insert h,
      log_mul (hf _ (Finset.mem_insert_self _ _)) (Finset.prod_ne_zero_iff.mpr fun x hx =>
        hf x (Finset.mem_insert_of_mem hx)), ih fun x hx => hf x (Finset.mem_insert_of_mem hx)]

end Real
