import Mathlib

set_option maxHeartbeats 400000

open BigOperators Real Nat Topology Rat

/-! Inequalities over ℝ as models prove them: products, squares and hints for `nlinarith`. -/

theorem inequality_1 (a b : ℝ) : 4 * b * (a + 1) - 4 * b^2 - (a + 1)^2 ≤ 0 := by
  nlinarith [sq_nonneg (a - 2 * b + 1), sq_nonneg (a - 2 * b), sq_nonneg (a + 1 - 2 * b), sq_nonneg (a + 1), sq_nonneg (2 * b)]

theorem inequality_2 (a b : ℝ) (h₀ : a ^ 2 + b ^ 2 = 1) : a ^ 2 ≤ 1 := by
  nlinarith [sq_nonneg b]

theorem inequality_3 (a b : ℝ) (h₀ : a ^ 2 + b ^ 2 = 1) (h₁ : a ^ 2 ≤ 1) (h₂ : b ^ 2 ≤ 1) : 1 - a ≥ 0 := by
  nlinarith [sq_nonneg a, sq_nonneg b, sq_nonneg (a - 1), sq_nonneg (b - 1)]

theorem inequality_4 (a b : ℝ) (h₀ : a ^ 2 + b ^ 2 = 1) (h₁ : a ^ 2 ≤ 1) (h₂ : b ^ 2 ≤ 1) (h₃ : 1 - a ≥ 0) (h₄ : 1 + b ≥ 0) : (1 - a) * (1 + b) ≥ 0 := by
  nlinarith [h₃, h₄]

theorem inequality_5 (a b : ℝ) (h₀ : 0 < a ∧ 0 < b) : a^4 + 4*a^3*b + 6*a^2*b^2 + 4*a*b^3 + b^4 ≤ 8*a^4 + 8*b^4 := by
  nlinarith [sq_nonneg (a - b), sq_nonneg (a + b), sq_nonneg (a^2 - b^2), sq_nonneg (a^2 + b^2),
    sq_nonneg (a^2 - 2 * a * b + b^2), sq_nonneg (a^2 + 2 * a * b + b^2)]

theorem inequality_6 (a b : ℝ) (h₀ : 0 < a ∧ 0 < b) (step1 : (a + b)^4 = a^4 + 4*a^3*b + 6*a^2*b^2 + 4*a*b^3 + b^4) : 4*a^3*b + 6*a^2*b^2 + 4*a*b^3 ≤ 7*a^4 + 7*b^4 := by
  have h₁ : 0 < a * b := mul_pos h₀.1 h₀.2
  nlinarith [sq_nonneg (a - b), sq_nonneg (a + b), sq_nonneg (a ^ 2 - b ^ 2), sq_nonneg (a ^ 2 + b ^ 2),
    mul_self_nonneg (a ^ 2 - 2 * a * b + b ^ 2)]

theorem inequality_7 (a b c : ℝ) (h₁ : 0 < a) (h₂ : 0 < b) (h₃ : 0 < c) (h₄ : 0 < a * b)
    (h₅ : 0 < b * c) (h₆ : 0 < c * a) :
    a ^ 3 * c * b ^ 2 + b ^ 3 * a * c ^ 2 + c ^ 3 * b * a ^ 2 ≤
      a ^ 4 * c ^ 2 + b ^ 4 * a ^ 2 + c ^ 4 * b ^ 2 := by
  nlinarith [sq_nonneg (a ^ 2 * c - b ^ 2 * a), sq_nonneg (b ^ 2 * a - c ^ 2 * b), sq_nonneg (c ^ 2 * b - a ^ 2 * c),
    sq_nonneg (a ^ 2 * b - b ^ 2 * c), sq_nonneg (b ^ 2 * c - c ^ 2 * a), sq_nonneg (c ^ 2 * a - a ^ 2 * b),
    mul_pos h₁ h₂, mul_pos h₂ h₃, mul_pos h₃ h₁, mul_pos (mul_pos h₁ h₂) (mul_pos h₂ h₃),
    mul_pos (mul_pos h₂ h₃) (mul_pos h₃ h₁), mul_pos (mul_pos h₃ h₁) (mul_pos h₁ h₂)]

theorem inequality_8 (a b c : ℝ) (h₀ : a ≤ b ∧ b ≤ c) (h₁ : a + b + c = 2) (h₂ : a * b + b * c + c * a = 1) (h₄ : a < 0) : 4 - 3 * a > 0 := by
  nlinarith

theorem inequality_9 (a b c : ℝ) (h₀ : a ≤ b ∧ b ≤ c) (h₁ : a + b + c = 2) (h₂ : a * b + b * c + c * a = 1) : a ^ 2 + b ^ 2 + c ^ 2 = 2 := by
  nlinarith [sq_nonneg (a + b + c), sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a)]

theorem inequality_10 (a b c : ℝ) (h₀ : a ≤ b ∧ b ≤ c) (h₁ : a + b + c = 2) (h₂ : a * b + b * c + c * a = 1) (h₆₁ : a ^ 2 + b ^ 2 + c ^ 2 = 2) : (b - c) ^ 2 = 4 * a - 3 * a ^ 2 := by
  nlinarith [sq_nonneg (b - c)]

theorem inequality_11 (a b c : ℝ) (h₀ : a ≤ b ∧ b ≤ c) (h₁ : a + b + c = 2) (h₂ : a * b + b * c + c * a = 1) (h₅ : c < 1) (h₆ : a + b = 2 - c) (h₇ : a * b = 1 - c * (a + b)) : (2 - c) ^ 2 - 4 * (c - 1) ^ 2 ≥ 0 := by
  nlinarith [sq_nonneg (b - c), sq_nonneg (a - b), sq_nonneg (a - c)]

theorem inequality_12 (a b c : ℝ) (h₀ : a ≤ b ∧ b ≤ c) (h₁ : a + b + c = 2) (h₂ : a * b + b * c + c * a = 1) (h₄₁ : a ≤ b) (h₄₂ : b ≤ c) (h₄₃ : a + b + c = 2) (h₅ : c < 1) (h₆ : a + b = 2 - c) (h₇ : a * b = 1 - c * (a + b)) (h₁₀ : (2 - c) ^ 2 - 4 * (c - 1) ^ 2 ≥ 0) : c ≥ 2 / 3 := by
  nlinarith [sq_nonneg (b - c), sq_nonneg (a - b), sq_nonneg (a - c)]

theorem inequality_13 (a b c : ℝ) (h₀ : a ≤ b ∧ b ≤ c) (h₁ : a + b + c = 2) (h₂ : a * b + b * c + c * a = 1) (h₄₁ : a ≤ b) (h₄₂ : b ≤ c) (h₄₃ : a + b + c = 2) (h₅ : c < 1) (h₆ : a + b = 2 - c) (h₇ : a * b = 1 - c * (a + b)) (h₁₀ : (2 - c) ^ 2 - 4 * (c - 1) ^ 2 ≥ 0) (h₁₁ : c ≥ 2 / 3) : 3 * c ^ 2 - 4 * c + 1 ≤ 0 := by
  nlinarith [sq_nonneg (b - c), sq_nonneg (a - b), sq_nonneg (a - c)]

theorem inequality_14 (a b : ℝ) (h : 0 < a) (k : 0 < b) (h₁₄ : a ^ 2 / b * b = a ^ 2) (h₁₅₁ : 0 < a ^ 2 / b) : a ^ 2 / b + b ≥ 2 * a := by
  nlinarith [sq_nonneg (a - b), sq_nonneg (a ^ 2 / b - b), sq_nonneg (a ^ 2 / b - a),
    sq_nonneg (b - a)]

theorem inequality_15 (a : ℝ) (h₀ : 0 ≤ (a - 5 / 28) ^ 2) : 28 * a ^ 2 - 10 * a + 1 ≥ 0 := by
  nlinarith [h₀]

theorem inequality_16 (x y : ℝ) (h : x ≥ 4) (k : y > 0) (l : x * y + 1 = 4 * y) : False := by
  nlinarith

theorem inequality_17 (x y s : ℝ) (h₀ : 0 < x ∧ 0 < y) (h₁ : y ≤ x) (h₂ : s * (x - y) = x + y) (h₃ : 0 < x * y) (h₄ : 0 < s) (h : s ^ 2 = x * y) : x + y ≥ 4 := by
  nlinarith [sq_nonneg (x - y), sq_nonneg (x + y), sq_nonneg (x - y - 2 * s)]

theorem inequality_18 (a b x y : ℝ) (h₀ : a * x + b * y = 3) (h₁ : a * x ^ 2 + b * y ^ 2 = 7) (h₂ : a * x ^ 3 + b * y ^ 3 = 16) (h₃ : a * x ^ 4 + b * y ^ 4 = 42) (h_sum : x + y = -14) (h_prod : x * y = -38) (h₄ : -14 * 3 = 7 + -38 * (a + b)) : a + b = 49 / 38 := by
  nlinarith [sq_nonneg (x + y), sq_nonneg (x - y), sq_nonneg (a + b), sq_nonneg (a - b)]

theorem inequality_19 (x y : ℝ) (h : (x - 8) ^ 2 + (y - 3) ^ 2 ≤ 0) : x = 8 := by
  nlinarith [sq_nonneg (x - 8), sq_nonneg (y - 3)]

theorem inequality_20 (a b c : ℝ) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2 := by
  nlinarith [sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a)]

theorem inequality_21 (a b c : ℝ) (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) : 9 * a * b * c ≤ (a + b + c) * (a * b + b * c + c * a) := by
  nlinarith [mul_pos ha hb, mul_pos hb hc, mul_pos hc ha, sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a)]

theorem inequality_22 (a b c : ℝ) (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) : a ^ 3 + b ^ 3 + c ^ 3 ≥ 3 * a * b * c := by
  nlinarith [mul_pos ha hb, mul_pos hb hc, mul_pos hc ha, sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a), sq_nonneg (a + b + c)]

theorem inequality_23 (u v : ℝ) (h : u ^ 2 + v ^ 2 = 1) (h1 : 0 ≤ u) : u ≤ 1 := by
  nlinarith

theorem inequality_24 (a b c : ℝ) (h₁ : c < a + b) (h₂ : b < a + c) (h₃ : a < b + c) (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) : a^2 * (b + c - a) + b^2 * (c + a - b) + c^2 * (a + b - c) ≤ 3 * a * b * c := by
  nlinarith [mul_pos ha hb, mul_pos hb hc, mul_pos hc ha, sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a), mul_pos (sub_pos.mpr h₁) (sub_pos.mpr h₂), mul_pos (sub_pos.mpr h₂) (sub_pos.mpr h₃), mul_pos (sub_pos.mpr h₃) (sub_pos.mpr h₁)]

theorem inequality_25 (a b c : ℝ) (h₁ : c < a + b) (h₂ : b < a + c) (h₃ : a < b + c) (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) : 0 ≤ a^2 * b * (a - b) + b^2 * c * (b - c) + c^2 * a * (c - a) := by
  nlinarith [mul_pos ha hb, mul_pos hb hc, mul_pos hc ha, sq_nonneg (a - b), sq_nonneg (b - c), sq_nonneg (c - a), mul_pos (sub_pos.mpr h₁) (sub_pos.mpr h₂), mul_pos (sub_pos.mpr h₂) (sub_pos.mpr h₃), mul_pos (sub_pos.mpr h₃) (sub_pos.mpr h₁)]
