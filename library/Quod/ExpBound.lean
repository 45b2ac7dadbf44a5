/-!
# Products and remainders of `(1 + z / 2ⁿ) ^ 2ⁿ`

That the limits for `x` and `y` multiply to the one for `x + y`, and what is left of a limit after
four terms of the power series.
-/

namespace Quod

theorem Near.congr {a b : ℕ → ℂ} {v w : ℂ} (h : Near a v) (hab : ∀ n, a n = b n) (hv : v = w) :
    Near b w := by
  obtain rfl : a = b := funext hab
  rw [← hv]
  exact h

theorem Near.sub {a b : ℕ → ℂ} {v w : ℂ} (ha : Near a v) (hb : Near b w) :
    Near (fun n => a n - b n) (v - w) :=
  (ha.add ((Near.const (-1)).mul hb)).congr (fun n => by ring) (by ring)

/-- `1 / 2ⁿ` tends to `0`. -/
theorem near_zero : Near (fun n => 1 / 2 ^ n) 0 :=
  ⟨1, fun n => by rw [sub_zero, abs_div_pow_two, Complex.abs.map_one]⟩

theorem expSeq_mul_near (x y : ℂ) :
    ∃ C : ℝ, ∀ n, Complex.abs (expSeq (x + y) n - expSeq x n * expSeq y n) ≤ C / 2 ^ n := by
  obtain ⟨B, hB, hx⟩ := exists_pow_bound (Complex.abs x)
  obtain ⟨D, hD, hy⟩ := exists_pow_bound (Complex.abs y)
  refine ⟨B * D * (Complex.abs x * Complex.abs y), fun n => ?_⟩
  have hN := pow_two_pos n
  have hs : 0 ≤ |Complex.abs x| / 2 ^ n := div_nonneg (abs_nonneg _) hN.le
  have ht : 0 ≤ |Complex.abs y| / 2 ^ n := div_nonneg (abs_nonneg _) hN.le
  have ha : Complex.abs ((1 + x / 2 ^ n) * (1 + y / 2 ^ n))
      ≤ (1 + |Complex.abs x| / 2 ^ n) * (1 + |Complex.abs y| / 2 ^ n) := by
    rw [Complex.abs.map_mul]
    exact mul_le_mul (abs_one_add_le x n) (abs_one_add_le y n) (Complex.abs.nonneg _) (by linarith)
  have hst := mul_nonneg hs ht
  have hb : Complex.abs (1 + (x + y) / 2 ^ n)
      ≤ (1 + |Complex.abs x| / 2 ^ n) * (1 + |Complex.abs y| / 2 ^ n) := by
    have h₁ := Complex.abs.add_le (1 + x / 2 ^ n) (y / 2 ^ n)
    rw [abs_div_pow_two, ← Complex.abs_abs y] at h₁
    have e : 1 + (x + y) / 2 ^ n = 1 + x / 2 ^ n + y / 2 ^ n := by ring
    rw [e]
    have h₂ := abs_one_add_le x n
    linarith
  have hM : 1 ≤ (1 + |Complex.abs x| / 2 ^ n) * (1 + |Complex.abs y| / 2 ^ n) := by linarith
  have h := abs_pow_sub_pow_le hb ha hM (2 ^ n)
  have e : 1 + (x + y) / 2 ^ n - (1 + x / 2 ^ n) * (1 + y / 2 ^ n) = -(x * y / 2 ^ n / 2 ^ n) := by
    ring
  rw [e, Complex.abs.map_neg, abs_div_pow_two, abs_div_pow_two, Complex.abs.map_mul, mul_pow,
    mul_pow, natCast_pow_two] at h
  refine le_trans h ?_
  have e₂ : 2 ^ n * ((1 + |Complex.abs x| / 2 ^ n) ^ 2 ^ n * (1 + |Complex.abs y| / 2 ^ n) ^ 2 ^ n)
        * (Complex.abs x * Complex.abs y / 2 ^ n / 2 ^ n)
      = ((1 + |Complex.abs x| / 2 ^ n) ^ 2 ^ n * (1 + |Complex.abs y| / 2 ^ n) ^ 2 ^ n)
        * (Complex.abs x * Complex.abs y / 2 ^ n) := by
    field_simp
    ring
  rw [e₂, mul_div_assoc (B * D)]
  refine mul_le_mul_of_nonneg_right ?_ (div_nonneg (mul_nonneg (Complex.abs.nonneg _)
    (Complex.abs.nonneg _)) hN.le)
  exact mul_le_mul (hx n) (hy n) (pow_nonneg (by linarith) _) (by linarith)

/-! ## After four terms -/

/-- The first four terms of the binomial series of `(1 + w) ^ N`. -/
noncomputable def binomial {K : Type*} [Field K] (N w : K) : K :=
  1 + N * w + N * (N - 1) / 2 * w ^ 2 + N * (N - 1) * (N - 2) / 6 * w ^ 3

theorem choose_three_nonneg (N : ℕ) : 0 ≤ (N : ℝ) * (N - 1) * (N - 2) / 6 := by
  match N with
  | 0 => norm_num
  | 1 => norm_num
  | k + 2 =>
    have h : (0 : ℝ) ≤ k := Nat.cast_nonneg k
    have e : ((k + 2 : ℕ) : ℝ) * ((k + 2 : ℕ) - 1) * ((k + 2 : ℕ) - 2) / 6
        = (k + 2) * (k + 1) * k / 6 := by
      push_cast
      ring
    rw [e]
    positivity

theorem abs_remainder_le (w : ℂ) (N : ℕ) :
    Complex.abs ((1 + w) ^ N - binomial (N : ℂ) w)
      ≤ (1 + Complex.abs w) ^ N - binomial (N : ℝ) (Complex.abs w) := by
  induction N with
  | zero => simp [binomial]
  | succ N ih =>
    have step : ∀ (K : Type) [Field K] [CharZero K] (v : K),
        (1 + v) ^ (N + 1) - binomial ((N + 1 : ℕ) : K) v
          = (1 + v) * ((1 + v) ^ N - binomial (N : K) v)
            + (N : K) * (N - 1) * (N - 2) / 6 * v ^ 4 := by
      intro K _ _ v
      unfold binomial
      push_cast
      field_simp
      ring
    have h₁ : Complex.abs (1 + w) ≤ 1 + Complex.abs w := by
      have h := Complex.abs.add_le 1 w
      rw [Complex.abs.map_one] at h
      exact h
    have h₂ : Complex.abs ((N : ℂ) * (N - 1) * (N - 2) / 6 * w ^ 4)
        = (N : ℝ) * (N - 1) * (N - 2) / 6 * Complex.abs w ^ 4 := by
      have e : (N : ℂ) * (N - 1) * (N - 2) / 6 = ((N * (N - 1) * (N - 2) / 6 : ℝ) : ℂ) := by
        push_cast
      rw [Complex.abs.map_mul, Complex.abs.map_pow, e,
        Complex.abs_of_nonneg (choose_three_nonneg N)]
    rw [step ℂ, step ℝ]
    refine le_trans (Complex.abs.add_le _ _) ?_
    rw [h₂, Complex.abs.map_mul]
    have h₃ := mul_le_mul h₁ ih (Complex.abs.nonneg _)
      (add_nonneg zero_le_one (Complex.abs.nonneg w))
    linarith

theorem binomial_near (z : ℂ) :
    Near (fun n => binomial ((2 ^ n : ℕ) : ℂ) (z / 2 ^ n)) (1 + z + z ^ 2 / 2 + z ^ 3 / 6) := by
  have h₁ : Near (fun n => 1 - 1 / 2 ^ n) (1 - 0) := (Near.const 1).sub near_zero
  have h₂ : Near (fun n => 1 - 2 * (1 / 2 ^ n)) (1 - 2 * 0) :=
    (Near.const 1).sub ((Near.const 2).mul near_zero)
  refine (((Near.const (1 + z)).add (h₁.mul (Near.const (z ^ 2 / 2)))).add
    ((h₁.mul h₂).mul (Near.const (z ^ 3 / 6)))).congr (fun n => ?_) (by ring)
  have h : (2 : ℂ) ^ n ≠ 0 := pow_ne_zero n two_ne_zero
  unfold binomial
  push_cast
  field_simp
  ring

/-- Five terms of the exponential series, and a bound on the rest. -/
noncomputable def quintic (t : ℝ) : ℝ :=
  1 + t + t ^ 2 / 2 + t ^ 3 / 6 + t ^ 4 / 24 + t ^ 5 / 96

theorem one_add_le_quintic {t : ℝ} (ht : 0 ≤ t) : 1 + t ≤ quintic t := by
  have h : 0 ≤ t ^ 2 / 2 + t ^ 3 / 6 + t ^ 4 / 24 + t ^ 5 / 96 := by positivity
  unfold quintic
  linarith

theorem quintic_sq_le {s : ℝ} (hs : 0 ≤ s) (hs' : s ≤ 1 / 2) : quintic s ^ 2 ≤ quintic (2 * s) := by
  have e : quintic (2 * s) - quintic s ^ 2 = s ^ 5 * (1 / 16 - (13 / 144 * s + 7 / 288 * s ^ 2
      + 1 / 192 * s ^ 3 + 1 / 1152 * s ^ 4 + 1 / 9216 * s ^ 5)) := by
    unfold quintic
    ring
  have h₂ : s ^ 2 ≤ (1 / 2) ^ 2 := pow_le_pow_left hs hs' 2
  have h₃ : s ^ 3 ≤ (1 / 2) ^ 3 := pow_le_pow_left hs hs' 3
  have h₄ : s ^ 4 ≤ (1 / 2) ^ 4 := pow_le_pow_left hs hs' 4
  have h₅ : s ^ 5 ≤ (1 / 2) ^ 5 := pow_le_pow_left hs hs' 5
  norm_num at h₂ h₃ h₄ h₅
  have h := mul_nonneg (pow_nonneg hs 5) (show 0 ≤ 1 / 16 - (13 / 144 * s + 7 / 288 * s ^ 2
      + 1 / 192 * s ^ 3 + 1 / 1152 * s ^ 4 + 1 / 9216 * s ^ 5) by linarith)
  rw [← e] at h
  linarith

theorem pow_le_quintic {t : ℝ} (ht : 0 ≤ t) (ht' : t ≤ 1) (n : ℕ) :
    (1 + t / 2 ^ n) ^ 2 ^ n ≤ quintic t := by
  have key : ∀ n : ℕ, ∀ t : ℝ, 0 ≤ t → t ≤ 1 → quintic (t / 2 ^ n) ^ 2 ^ n ≤ quintic t := by
    intro n
    induction n with
    | zero =>
      intro t _ _
      simp
    | succ n ih =>
      intro t ht ht'
      have h₁ := quintic_sq_le (show 0 ≤ t / 2 ^ (n + 1) by positivity) (by
        rw [div_le_div_iff (pow_two_pos _) two_pos, pow_succ]
        nlinarith [one_le_pow_of_one_le (one_le_two (α := ℝ)) n])
      have e : 2 * (t / 2 ^ (n + 1)) = t / 2 ^ n := by
        rw [pow_succ]
        field_simp
        ring
      rw [e] at h₁
      have e₂ : 2 ^ (n + 1) = 2 * 2 ^ n := pow_succ' 2 n
      rw [e₂, pow_mul]
      have h₂ := pow_le_pow_left (sq_nonneg (quintic (t / 2 ^ (n + 1)))) h₁ (2 ^ n)
      have h₃ := ih t ht ht'
      exact le_trans h₂ h₃
  have h : 0 ≤ t / 2 ^ n := by positivity
  exact le_trans (pow_le_pow_left (by linarith) (one_add_le_quintic h) _) (key n t ht ht')

theorem expSeq_ofReal (t : ℝ) (n : ℕ) : expSeq t n = (((1 + t / 2 ^ n) ^ 2 ^ n : ℝ) : ℂ) := by
  unfold expSeq
  push_cast

theorem binomial_ofReal (N w : ℝ) : binomial (N : ℂ) (w : ℂ) = ((binomial N w : ℝ) : ℂ) := by
  unfold binomial
  push_cast

/-- What is left of the limit after four terms. -/
theorem abs_sub_le_of_near {z v : ℂ} (h : Near (expSeq z) v) (hz : Complex.abs z ≤ 1) :
    Complex.abs (v - (1 + z + z ^ 2 / 2 + z ^ 3 / 6)) ≤ Complex.abs z ^ 4 * (5 / 96) := by
  have hz₀ := Complex.abs.nonneg z
  have hq : quintic (Complex.abs z) - (1 + Complex.abs z + Complex.abs z ^ 2 / 2
      + Complex.abs z ^ 3 / 6) ≤ Complex.abs z ^ 4 * (5 / 96) := by
    unfold quintic
    have h₁ : Complex.abs z ^ 5 ≤ Complex.abs z ^ 4 := by
      rw [pow_succ]
      exact mul_le_of_le_one_right (pow_nonneg hz₀ 4) hz
    linarith
  have hb := (Near.const (quintic (Complex.abs z) : ℂ)).sub (binomial_near (Complex.abs z : ℂ))
  refine le_trans ((h.sub (binomial_near z)).abs_le hb (fun n => ?_)) (le_of_eq_of_le ?_ hq)
  · have h₁ := abs_remainder_le (z / 2 ^ n) (2 ^ n)
    rw [abs_div_pow_two] at h₁
    refine le_trans h₁ ?_
    have e : (Complex.abs z : ℂ) / 2 ^ n = ((Complex.abs z / 2 ^ n : ℝ) : ℂ) := by push_cast
    have e₂ : ((2 ^ n : ℕ) : ℂ) = (((2 ^ n : ℕ) : ℝ) : ℂ) := rfl
    rw [e, e₂, binomial_ofReal, Complex.sub_re, Complex.ofReal_re, Complex.ofReal_re]
    exact sub_le_sub_right (pow_le_quintic hz₀ hz n) _
  · have e : (quintic (Complex.abs z) : ℂ) - (1 + (Complex.abs z : ℂ) + (Complex.abs z : ℂ) ^ 2 / 2
        + (Complex.abs z : ℂ) ^ 3 / 6) = ((quintic (Complex.abs z) - (1 + Complex.abs z
        + Complex.abs z ^ 2 / 2 + Complex.abs z ^ 3 / 6) : ℝ) : ℂ) := by
      push_cast
    rw [e, Complex.ofReal_re]

end Quod
