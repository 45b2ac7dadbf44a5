import Mathlib
import Aesop

set_option maxHeartbeats 400000

open BigOperators Real Nat Topology Rat

/-! Competition problems, proved at length and with tails, as models write them. -/

theorem linear_system (x y : ℝ) (h₀ : 3 * x + 2 * y = 12) (h₁ : x - y = -1) : x = 2 ∧ y = 3 := by
  have h₂ : x = y - 1 := by linarith
  have h₃ : y = 3 := by
    rw [h₂] at h₀
    ring_nf at h₀ ⊢
    linarith
  constructor
  · rw [h₂, h₃]
    norm_num
  · exact h₃

theorem quadratic_roots (x : ℝ) (h : x ^ 2 - 7 * x + 12 = 0) : x = 3 ∨ x = 4 := by
  have h₁ : (x - 3) * (x - 4) = 0 := by
    ring_nf at h ⊢
    linarith
  have h₂ : x - 3 = 0 ∨ x - 4 = 0 := by
    apply eq_zero_or_eq_zero_of_mul_eq_zero
    exact h₁
  cases h₂ with
  | inl h₃ =>
    left
    linarith
  | inr h₃ =>
    right
    linarith

theorem two_squares (a b : ℝ) : 4 * a * b ≤ 2 * (a ^ 2 + b ^ 2) := by
  nlinarith [sq_nonneg (a - b), sq_nonneg (a + b)]

theorem three_squares (a b c : ℝ) (h : a + b + c = 3) : 3 ≤ a ^ 2 + b ^ 2 + c ^ 2 := by
  have h₁ : 0 ≤ (a - 1) ^ 2 + (b - 1) ^ 2 + (c - 1) ^ 2 := by positivity
  nlinarith [sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a)]

theorem remainder (n : ℕ) (h : n % 12 = 7) : (5 * n + 3) % 12 = 2 := by
  have h₁ : (5 * n + 3) % 12 = 2 := by
    rw [← Nat.mod_add_div n 12]
    simp [h, Nat.add_mod, Nat.mul_mod]
    <;> norm_num
    <;> omega
  exact h₁

theorem digit (a : ℕ) (h₀ : a < 10) (h₁ : 9 ∣ 400 + 10 * a + 2) : a = 3 := by
  interval_cases a <;> norm_num at h₁ ⊢ <;> omega

theorem bounded_search (x y : ℤ) (h₀ : 0 < x) (h₁ : x < y) (h₂ : x * y = 21) (h₃ : x + y < 15) :
    x = 3 ∧ y = 7 := by
  have h₄ : x < 5 := by nlinarith
  interval_cases x
  · exfalso
    omega
  · omega
  · constructor
    · rfl
    · omega
  · omega

theorem power_parity (n : ℕ) (h : 0 < n) : 2 ∣ 3 ^ n + 1 := by
  induction n with
  | zero => contradiction
  | succ n ih =>
    cases n with
    | zero => norm_num
    | succ n =>
      have h₁ := ih (by positivity)
      rw [pow_succ]
      omega

theorem sum_of_odds (n : ℕ) : ∑ k in Finset.range n, (2 * k + 1) = n ^ 2 := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [Finset.sum_range_succ, ih]
    ring

theorem difference_of_sums (u v : ℕ → ℕ) (h₀ : ∀ n, u n = 2 * n + 2) (h₁ : ∀ n, v n = 2 * n + 1) :
    (∑ k in Finset.range 1500, u k) - ∑ k in Finset.range 1500, v k = 1500 := by
  simp_all only []
  rfl

theorem fraction (x : ℝ) (h₀ : x ≠ 0) (h₁ : x + 1 / x = 2) : x = 1 := by
  have h₂ : x ^ 2 + 1 = 2 * x := by
    field_simp at h₁
    linarith
  have h₃ : (x - 1) ^ 2 = 0 := by
    ring_nf
    linarith
  have h₄ : x - 1 = 0 := by
    apply (pow_eq_zero_iff (n := 2) (by norm_num)).mp
    exact h₃
  linarith

theorem functional (f : ℝ → ℝ) (h : ∀ x, f (2 * x) = x ^ 2 + 1) : f 6 = 10 := by
  have h₁ := h 3
  norm_num at h₁ ⊢
  linarith

theorem root (x : ℝ) (h₀ : 0 ≤ x) (h₁ : Real.sqrt x = 5) : x = 25 := by
  have h₂ : x = (Real.sqrt x) ^ 2 := by
    rw [Real.sq_sqrt h₀]
  rw [h₂, h₁]
  norm_num

theorem absolute (x : ℝ) (h : |x - 2| = 3) : x = 5 ∨ x = -1 := by
  cases' abs_cases (x - 2) with h₁ h₁
  · left
    linarith
  · right
    linarith

theorem no_square (n : ℕ) : n ^ 2 % 4 = 0 ∨ n ^ 2 % 4 = 1 := by
  have h : n % 4 = 0 ∨ n % 4 = 1 ∨ n % 4 = 2 ∨ n % 4 = 3 := by omega
  rcases h with (h | h | h | h) <;> simp [h, pow_two, Nat.mul_mod]

theorem contradiction_by_size (n : ℕ) (h₀ : n ≠ 0) : ¬3 * n < 2 * n := by
  by_contra h
  have h₁ : n = 0 := by omega
  exact h₀ h₁
