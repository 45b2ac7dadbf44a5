/-!
# The limit of `(1 + z / 2ⁿ) ^ 2ⁿ`

What `Mathlib/Data/Complex/Exponential.lean` needs to define the exponential function: sequences
that come near a limit as fast as `1 / 2ⁿ`, that this one does, and a bound on what is left after
four terms of the power series.
-/

theorem one_add_mul_le_pow {R : Type*} [LinearOrderedField R] {a : R} (H : -2 ≤ a) (n : ℕ) :
    1 + n * a ≤ (1 + a) ^ n := by
  have key : ∀ n : ℕ,
      1 + (n : R) * a ≤ (1 + a) ^ n ∧ 1 + ((n + 1 : ℕ) : R) * a ≤ (1 + a) ^ (n + 1) := by
    intro n
    induction n with
    | zero => simp
    | succ n ih =>
      refine ⟨ih.2, ?_⟩
      have h₁ : 0 ≤ (n : R) * (a * a * (2 + a)) :=
        mul_nonneg (Nat.cast_nonneg n) (mul_nonneg (mul_self_nonneg a) (by linarith))
      have h₂ : 0 ≤ (1 + a) * (1 + a) := mul_self_nonneg _
      have h₃ := mul_le_mul_of_nonneg_left ih.1 h₂
      have e₁ : (1 + a) ^ (n + 1 + 1) = (1 + a) * (1 + a) * (1 + a) ^ n := by
        rw [pow_succ', pow_succ', mul_assoc]
      have e₂ : (1 + a) * (1 + a) * (1 + (n : R) * a) = 1 + ((n + 1 + 1 : ℕ) : R) * a
          + (a * a + (n : R) * (a * a * (2 + a))) := by
        push_cast
        ring
      have h₄ := mul_self_nonneg a
      rw [e₁]
      linarith
  exact (key n).1

namespace Quod

/-! ## Powers of two -/

theorem pow_two_pos (n : ℕ) : (0 : ℝ) < 2 ^ n := pow_pos two_pos n

theorem natCast_pow_two (n : ℕ) : ((2 ^ n : ℕ) : ℝ) = 2 ^ n := by push_cast

/-- What is below every `C / 2ⁿ` is not positive. -/
theorem nonpos_of_le_div {x C : ℝ} (h : ∀ n : ℕ, x ≤ C / 2 ^ n) : x ≤ 0 := by
  by_contra hx
  obtain ⟨n, hn⟩ := exists_nat_gt (C / x)
  have hx' : 0 < x := not_le.mp hx
  have h₁ : C < n * x := (div_lt_iff hx').mp hn
  have h₂ : x * 2 ^ n ≤ C := (le_div_iff (pow_two_pos n)).mp (h n)
  have h₃ : (n : ℝ) ≤ 2 ^ n := by
    have h₄ := one_add_mul_le_pow (show (-2 : ℝ) ≤ 1 by norm_num) n
    rw [one_add_one_eq_two] at h₄
    linarith
  have h₄ : (n : ℝ) * x ≤ 2 ^ n * x := mul_le_mul_of_nonneg_right h₃ hx'.le
  linarith

/-! ## Limits -/

/-- A sequence of real numbers whose steps halve comes near a limit. -/
theorem exists_lim {a : ℕ → ℝ} {C : ℝ} (h : ∀ n, |a (n + 1) - a n| ≤ C / 2 ^ n) :
    ∃ L : ℝ, ∀ n, |a n - L| ≤ 2 * C / 2 ^ n := by
  have half : ∀ n : ℕ, 2 * C / 2 ^ (n + 1) = C / 2 ^ n := fun n => by
    rw [pow_succ]
    have := pow_two_pos n
    field_simp
    ring
  have double : ∀ n : ℕ, 2 * C / 2 ^ n = C / 2 ^ n + C / 2 ^ n := fun n => by ring
  have up : ∀ n k : ℕ, a n - 2 * C / 2 ^ n ≤ a (n + k) - 2 * C / 2 ^ (n + k) := by
    intro n k
    induction k with
    | zero => exact le_refl _
    | succ k ih =>
      have h₁ := (abs_le.mp (h (n + k))).1
      have h₂ := half (n + k)
      have h₃ := double (n + k)
      have e : n + (k + 1) = n + k + 1 := rfl
      rw [e, h₂]
      linarith
  have down : ∀ n k : ℕ, a (n + k) + 2 * C / 2 ^ (n + k) ≤ a n + 2 * C / 2 ^ n := by
    intro n k
    induction k with
    | zero => exact le_refl _
    | succ k ih =>
      have h₁ := (abs_le.mp (h (n + k))).2
      have h₂ := half (n + k)
      have h₃ := double (n + k)
      have e : n + (k + 1) = n + k + 1 := rfl
      rw [e, h₂]
      linarith
  have hC : ∀ n : ℕ, 0 ≤ 2 * C / 2 ^ n := fun n => by
    have h₁ := le_trans (abs_nonneg _) (h n)
    have h₂ := double n
    linarith
  have cross : ∀ m n : ℕ, a m - 2 * C / 2 ^ m ≤ a n + 2 * C / 2 ^ n := by
    intro m n
    have h₁ := up m n
    have h₂ := down n m
    rw [add_comm n m] at h₂
    have h₃ := hC (m + n)
    linarith
  obtain ⟨L, hL⟩ := Real.exists_lub (setOf fun y : ℝ => ∃ m : ℕ, y = a m - 2 * C / 2 ^ m)
    ⟨_, 0, rfl⟩ ⟨a 0 + 2 * C / 2 ^ 0, fun y hy => by
      obtain ⟨m, rfl⟩ := hy
      exact cross m 0⟩
  refine ⟨L, fun n => abs_le.mpr ⟨?_, ?_⟩⟩
  · have h₁ : L ≤ a n + 2 * C / 2 ^ n := (hL _).mpr (fun y hy => by
      obtain ⟨m, rfl⟩ := hy
      exact cross m n)
    linarith
  · have h₁ := (hL L).mp (le_refl L) (a n - 2 * C / 2 ^ n) ⟨n, rfl⟩
    linarith

/-- `a n` comes near `w` at least as fast as `1 / 2ⁿ`. -/
def Near (a : ℕ → ℂ) (w : ℂ) : Prop := ∃ C : ℝ, ∀ n, Complex.abs (a n - w) ≤ C / 2 ^ n

theorem exists_near {a : ℕ → ℂ} {C : ℝ} (h : ∀ n, Complex.abs (a (n + 1) - a n) ≤ C / 2 ^ n) :
    ∃ w, Near a w := by
  obtain ⟨x, hx⟩ := exists_lim (a := fun n => (a n).re) (C := C)
    (fun n => le_trans (Complex.abs_re_le_abs (a (n + 1) - a n)) (h n))
  obtain ⟨y, hy⟩ := exists_lim (a := fun n => (a n).im) (C := C)
    (fun n => le_trans (Complex.abs_im_le_abs (a (n + 1) - a n)) (h n))
  refine ⟨⟨x, y⟩, 4 * C, fun n => ?_⟩
  have h₁ := Complex.abs_le_abs_re_add_abs_im (a n - ⟨x, y⟩)
  have h₂ := hx n
  have h₃ := hy n
  have e : 4 * C / 2 ^ n = 2 * C / 2 ^ n + 2 * C / 2 ^ n := by ring
  rw [e]
  exact le_trans h₁ (add_le_add h₂ h₃)

theorem Near.of_le {a b : ℕ → ℂ} {w : ℂ} {C : ℝ} (h : Near a w)
    (hb : ∀ n, Complex.abs (b n - a n) ≤ C / 2 ^ n) : Near b w := by
  obtain ⟨D, hD⟩ := h
  refine ⟨C + D, fun n => ?_⟩
  rw [add_div, ← sub_add_sub_cancel (b n) (a n) w]
  exact le_trans (Complex.abs.add_le _ _) (add_le_add (hb n) (hD n))

theorem Near.const (w : ℂ) : Near (fun _ => w) w := ⟨0, fun n => by simp⟩

theorem Near.add {a b : ℕ → ℂ} {v w : ℂ} (ha : Near a v) (hb : Near b w) :
    Near (fun n => a n + b n) (v + w) := by
  obtain ⟨C, hC⟩ := ha
  obtain ⟨D, hD⟩ := hb
  refine ⟨C + D, fun n => ?_⟩
  have e : a n + b n - (v + w) = (a n - v) + (b n - w) := by ring
  rw [add_div, e]
  exact le_trans (Complex.abs.add_le _ _) (add_le_add (hC n) (hD n))

theorem Near.mul {a b : ℕ → ℂ} {v w : ℂ} (ha : Near a v) (hb : Near b w) :
    Near (fun n => a n * b n) (v * w) := by
  obtain ⟨C, hC⟩ := ha
  obtain ⟨D, hD⟩ := hb
  have hC₀ : 0 ≤ C := by
    have h := le_trans (Complex.abs.nonneg _) (hC 0)
    rw [pow_zero, div_one] at h
    exact h
  refine ⟨C * (D + Complex.abs w) + Complex.abs v * D, fun n => ?_⟩
  have hb₁ : Complex.abs (b n) ≤ D + Complex.abs w := by
    have h₁ := Complex.abs.add_le (b n - w) w
    rw [sub_add_cancel] at h₁
    have h₂ : D / 2 ^ n ≤ D := by
      have hD₀ : 0 ≤ D := by
        have h := le_trans (Complex.abs.nonneg _) (hD 0)
        rw [pow_zero, div_one] at h
        exact h
      exact div_le_self hD₀ (one_le_pow_of_one_le one_le_two n)
    linarith [hD n]
  have e : a n * b n - v * w = (a n - v) * b n + v * (b n - w) := by ring
  have h₁ : Complex.abs ((a n - v) * b n) ≤ C / 2 ^ n * (D + Complex.abs w) := by
    rw [Complex.abs.map_mul]
    exact mul_le_mul (hC n) hb₁ (Complex.abs.nonneg _) (div_nonneg hC₀ (pow_two_pos n).le)
  have h₂ : Complex.abs (v * (b n - w)) ≤ Complex.abs v * (D / 2 ^ n) := by
    rw [Complex.abs.map_mul]
    exact mul_le_mul_of_nonneg_left (hD n) (Complex.abs.nonneg _)
  have e₂ : (C * (D + Complex.abs w) + Complex.abs v * D) / 2 ^ n
      = C / 2 ^ n * (D + Complex.abs w) + Complex.abs v * (D / 2 ^ n) := by ring
  rw [e, e₂]
  exact le_trans (Complex.abs.add_le _ _) (add_le_add h₁ h₂)

/-- Bounds pass to the limit. -/
theorem Near.abs_le {a b : ℕ → ℂ} {v w : ℂ} (ha : Near a v) (hb : Near b w)
    (h : ∀ n, Complex.abs (a n) ≤ (b n).re) : Complex.abs v ≤ w.re := by
  obtain ⟨C, hC⟩ := ha
  obtain ⟨D, hD⟩ := hb
  have key : ∀ n : ℕ, Complex.abs v - w.re ≤ (C + D) / 2 ^ n := fun n => by
    have h₁ := Complex.abs.add_le (v - a n) (a n)
    rw [sub_add_cancel, Complex.abs.map_sub] at h₁
    have h₂ := le_trans (Complex.re_le_abs (b n - w)) (hD n)
    rw [Complex.sub_re] at h₂
    rw [add_div]
    linarith [hC n, h n]
  linarith [nonpos_of_le_div key]

theorem Near.unique {a : ℕ → ℂ} {v w : ℂ} (ha : Near a v) (hb : Near a w) : v = w := by
  have h : Near (fun n => a n + -a n) (v + -w) := ha.add (by
    obtain ⟨C, hC⟩ := hb
    exact ⟨C, fun n => by
      have e : -a n - -w = -(a n - w) := by ring
      rw [e, Complex.abs.map_neg]
      exact hC n⟩)
  have h₁ := h.abs_le (Near.const 0) (fun n => by simp)
  have h₂ := Complex.abs.eq_zero.mp (le_antisymm h₁ (Complex.abs.nonneg _))
  exact add_neg_eq_zero.mp h₂

/-! ## The sequence -/

theorem abs_pow_sub_pow_le {a b : ℂ} {M : ℝ} (ha : Complex.abs a ≤ M) (hb : Complex.abs b ≤ M)
    (hM : 1 ≤ M) (k : ℕ) : Complex.abs (a ^ k - b ^ k) ≤ k * M ^ k * Complex.abs (a - b) := by
  have hM₀ : 0 ≤ M := le_trans zero_le_one hM
  induction k with
  | zero => simp
  | succ k ih =>
    have e : a ^ (k + 1) - b ^ (k + 1) = a ^ k * (a - b) + (a ^ k - b ^ k) * b := by ring
    have h₁ : Complex.abs (a ^ k * (a - b)) ≤ M ^ k * Complex.abs (a - b) := by
      rw [Complex.abs.map_mul, Complex.abs.map_pow]
      exact mul_le_mul_of_nonneg_right (pow_le_pow_left (Complex.abs.nonneg _) ha k)
        (Complex.abs.nonneg _)
    have h₂ : Complex.abs ((a ^ k - b ^ k) * b) ≤ k * M ^ k * Complex.abs (a - b) * M := by
      rw [Complex.abs.map_mul]
      exact mul_le_mul ih hb (Complex.abs.nonneg _) (le_trans (Complex.abs.nonneg _) ih)
    have h₃ : M ^ k * Complex.abs (a - b) ≤ M ^ k * Complex.abs (a - b) * M :=
      le_mul_of_one_le_right (mul_nonneg (pow_nonneg hM₀ k) (Complex.abs.nonneg _)) hM
    have e₂ : ((k + 1 : ℕ) : ℝ) * M ^ (k + 1) * Complex.abs (a - b)
        = M ^ k * Complex.abs (a - b) * M + k * M ^ k * Complex.abs (a - b) * M := by
      push_cast
      ring
    rw [e, e₂]
    linarith [Complex.abs.add_le (a ^ k * (a - b)) ((a ^ k - b ^ k) * b)]

theorem one_add_inv_pow_le (n : ℕ) : (1 + 1 / 2 ^ n : ℝ) ^ (2 ^ n) ≤ 4 := by
  cases n with
  | zero => norm_num
  | succ n =>
    have hN := pow_two_pos n
    have e : (2 : ℝ) ^ (n + 1) = 2 ^ n * 2 := pow_succ 2 n
    have hs : (0 : ℝ) < 1 / 2 ^ (n + 1) := div_pos one_pos (pow_two_pos _)
    have hs₁ : 1 / 2 ^ (n + 1) ≤ (1 / 2 : ℝ) := by
      rw [div_le_div_iff (pow_two_pos _) two_pos, e]
      linarith [one_le_pow_of_one_le (one_le_two (α := ℝ)) n]
    have h₁ := one_add_mul_le_pow (show -2 ≤ -(1 / 2 ^ (n + 1) : ℝ) by linarith) (2 ^ n)
    have h₂ : (1 : ℝ) + ((2 ^ n : ℕ) : ℝ) * -(1 / 2 ^ (n + 1)) = 1 / 2 := by
      rw [natCast_pow_two, e]
      field_simp
      ring
    rw [h₂] at h₁
    have h₃ : (1 / 4 : ℝ) ≤ (1 + -(1 / 2 ^ (n + 1))) ^ 2 ^ (n + 1) := by
      have h₄ := pow_le_pow_left (show (0 : ℝ) ≤ 1 / 2 by norm_num) h₁ 2
      rw [← pow_mul, ← pow_succ] at h₄
      norm_num at h₄ ⊢
      exact h₄
    have h₄ : (1 + 1 / 2 ^ (n + 1) : ℝ) ^ 2 ^ (n + 1) * (1 + -(1 / 2 ^ (n + 1))) ^ 2 ^ (n + 1)
        ≤ 1 := by
      rw [← mul_pow]
      apply pow_le_one
      · apply mul_nonneg <;> linarith
      · nlinarith
    have h₅ : 0 ≤ (1 + 1 / 2 ^ (n + 1) : ℝ) ^ 2 ^ (n + 1) := pow_nonneg (by linarith) _
    nlinarith

theorem exists_pow_bound (t : ℝ) : ∃ B : ℝ, 1 ≤ B ∧ ∀ n : ℕ, (1 + |t| / 2 ^ n) ^ (2 ^ n) ≤ B := by
  obtain ⟨k, hk⟩ := exists_nat_ge |t|
  refine ⟨4 ^ k, one_le_pow_of_one_le (by norm_num) k, fun n => ?_⟩
  have hN := pow_two_pos n
  have h₁ : 1 + |t| / 2 ^ n ≤ (1 + 1 / 2 ^ n) ^ k := by
    have h₂ := one_add_mul_le_pow (show (-2 : ℝ) ≤ 1 / 2 ^ n by
      have : (0 : ℝ) < 1 / 2 ^ n := div_pos one_pos hN
      linarith) k
    have h₃ : |t| / 2 ^ n ≤ k * (1 / 2 ^ n) := by
      rw [mul_one_div]
      exact div_le_div_of_nonneg_right hk hN.le
    linarith
  have h₀ : 0 ≤ 1 + |t| / 2 ^ n := add_nonneg zero_le_one (div_nonneg (abs_nonneg t) hN.le)
  refine le_trans (pow_le_pow_left h₀ h₁ (2 ^ n)) ?_
  rw [← pow_mul, mul_comm, pow_mul]
  have h₄ : 0 ≤ (1 + 1 / 2 ^ n : ℝ) ^ 2 ^ n :=
    pow_nonneg (add_nonneg zero_le_one (div_nonneg zero_le_one hN.le)) _
  exact pow_le_pow_left h₄ (one_add_inv_pow_le n) k

/-- What tends to the exponential of `z`. -/
noncomputable def expSeq (z : ℂ) (n : ℕ) : ℂ := (1 + z / 2 ^ n) ^ 2 ^ n

theorem abs_pow_two (n : ℕ) : Complex.abs ((2 : ℂ) ^ n) = 2 ^ n := by
  rw [Complex.abs.map_pow, Complex.abs_two]

theorem abs_div_pow_two (z : ℂ) (n : ℕ) : Complex.abs (z / 2 ^ n) = Complex.abs z / 2 ^ n := by
  rw [map_div₀, abs_pow_two]

theorem abs_one_add_le (z : ℂ) (n : ℕ) : Complex.abs (1 + z / 2 ^ n) ≤ 1 + |Complex.abs z| / 2 ^ n := by
  have h := Complex.abs.add_le 1 (z / 2 ^ n)
  rw [Complex.abs.map_one, abs_div_pow_two, ← Complex.abs_abs z] at h
  exact h

theorem expSeq_near (z : ℂ) : ∃ w, Near (expSeq z) w := by
  obtain ⟨B, hB, hpow⟩ := exists_pow_bound (Complex.abs z)
  apply exists_near (C := Complex.abs z ^ 2 * B / 4)
  intro n
  have hN := pow_two_pos n
  have hz := Complex.abs.nonneg z
  have hM : ∀ k : ℕ, 1 ≤ 1 + |Complex.abs z| / 2 ^ k := fun k =>
    le_add_of_nonneg_right (div_nonneg (abs_nonneg _) (pow_two_pos k).le)
  have e₁ : expSeq z (n + 1) = ((1 + z / 2 ^ (n + 1)) ^ 2) ^ 2 ^ n := by
    rw [expSeq, ← pow_mul, ← pow_succ']
  have e₂ : (1 + z / 2 ^ (n + 1)) ^ 2 - (1 + z / 2 ^ n) = z ^ 2 / 2 ^ n / 2 ^ n / 4 := by
    have : (2 : ℂ) ^ n ≠ 0 := pow_ne_zero n two_ne_zero
    rw [pow_succ]
    field_simp
    ring
  have ha : Complex.abs ((1 + z / 2 ^ (n + 1)) ^ 2) ≤ (1 + |Complex.abs z| / 2 ^ (n + 1)) ^ 2 := by
    rw [Complex.abs.map_pow]
    exact pow_le_pow_left (Complex.abs.nonneg _) (abs_one_add_le z (n + 1)) 2
  have hb : Complex.abs (1 + z / 2 ^ n) ≤ (1 + |Complex.abs z| / 2 ^ (n + 1)) ^ 2 := by
    refine le_trans (abs_one_add_le z n) ?_
    have h₁ := one_add_mul_le_pow (show (-2 : ℝ) ≤ |Complex.abs z| / 2 ^ (n + 1) by
      linarith [hM (n + 1)]) 2
    have e : ((2 : ℕ) : ℝ) * (|Complex.abs z| / 2 ^ (n + 1)) = |Complex.abs z| / 2 ^ n := by
      rw [pow_succ]
      field_simp
      ring
    rw [e] at h₁
    exact h₁
  have h := abs_pow_sub_pow_le ha hb (one_le_pow_of_one_le (hM (n + 1)) 2) (2 ^ n)
  have e₄ : ((1 + |Complex.abs z| / 2 ^ (n + 1)) ^ 2) ^ 2 ^ n
      = (1 + |Complex.abs z| / 2 ^ (n + 1)) ^ 2 ^ (n + 1) := by
    rw [← pow_mul, ← pow_succ']
  rw [e₂, e₄, natCast_pow_two] at h
  have e₃ : Complex.abs (z ^ 2 / 2 ^ n / 2 ^ n / 4) = Complex.abs z ^ 2 / 2 ^ n / 2 ^ n / 4 := by
    rw [map_div₀, abs_div_pow_two, abs_div_pow_two, Complex.abs.map_pow, Complex.abs_ofNat]
  rw [e₃] at h
  rw [e₁, expSeq]
  refine le_trans h ?_
  have h₁ : 2 ^ n * (1 + |Complex.abs z| / 2 ^ (n + 1)) ^ 2 ^ (n + 1)
        * (Complex.abs z ^ 2 / 2 ^ n / 2 ^ n / 4)
      = (1 + |Complex.abs z| / 2 ^ (n + 1)) ^ 2 ^ (n + 1) * (Complex.abs z ^ 2 / 4 / 2 ^ n) := by
    field_simp
    ring
  rw [h₁]
  have h₂ : Complex.abs z ^ 2 * B / 4 / 2 ^ n = B * (Complex.abs z ^ 2 / 4 / 2 ^ n) := by ring
  rw [h₂]
  exact mul_le_mul_of_nonneg_right (hpow (n + 1))
    (div_nonneg (div_nonneg (sq_nonneg _) (by norm_num)) hN.le)

end Quod
