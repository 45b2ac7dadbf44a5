import Mathlib

/-! Rings, ordered fields and absolute values, over every structure of the class. -/

namespace QuodTest

section Elaboration

variable {α : Type*} [LinearOrderedField α]

theorem operations (x y : α) (h : x / 2 = y⁻¹) : -x - y ^ 2 = -x - y * y ∧ 2 * y⁻¹ = x := by
  constructor
  · rw [pow_two]
  · rw [← h, mul_comm]
    exact div_mul_cancel₀ x two_ne_zero

theorem inequality (x y : α) (h : x < y) : 2 * x + 1 ≤ 2 * y + 1 := by
  apply add_le_add_right
  exact mul_le_mul_of_nonneg_left h.le zero_le_two

theorem greater (x y : α) (h : x ≥ y) (h' : y > 3) : x > 3 := lt_of_lt_of_le h' h

theorem absolute (x : α) : |-x| = |x| := abs_neg x

theorem absolute_of_difference (x y : α) : |x - y| = |y - x| := abs_sub_comm x y

theorem known_term_first (a b : α) (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ (a - 0) * (b - 0) :=
  mul_nonneg (sub_nonneg.mpr ha) (sub_nonneg.mpr hb)

end Elaboration

section Lemmas

variable {α : Type*} [LinearOrderedField α] {a b c d : α}

theorem cancel (h : a ≠ 0) (h' : a * b = a * c) : b = c := mul_left_cancel₀ h h'

theorem zero_product (h : (a - 1) * (b + 2) = 0) : a = 1 ∨ b = -2 := by
  cases mul_eq_zero.mp h with
  | inl h => exact Or.inl (sub_eq_zero.mp h)
  | inr h => exact Or.inr (eq_neg_of_add_eq_zero_left h)

theorem squares (h : a ^ 2 = b ^ 2) : a = b ∨ a = -b := eq_or_eq_neg_of_sq_eq_sq a b h

theorem sum_of_squares (a b : α) : 0 ≤ a ^ 2 + b ^ 2 := add_nonneg (sq_nonneg a) (sq_nonneg b)

theorem quotient (hb : 0 < b) (hd : 0 < d) : a / b ≤ c / d ↔ a * d ≤ c * b := div_le_div_iff hb hd

theorem sum_of_quotients (hb : b ≠ 0) (hd : d ≠ 0) : a / b + c / d = (a * d + b * c) / (b * d) :=
  div_add_div a c hb hd

theorem inverse_of_product (a b : α) : (a * b)⁻¹ = a⁻¹ * b⁻¹ := mul_inv a b

theorem triangle (a b c : α) : |a - c| ≤ |a - b| + |b - c| := abs_sub_le a b c

theorem interval (h : |a| < b) : -b < a ∧ a < b := abs_lt.mp h

theorem product_sign (h : 0 < a * b) (ha : a < 0) : b < 0 := by
  cases mul_pos_iff.mp h with
  | inl h => exact absurd h.1 ha.not_lt
  | inr h => exact h.2

theorem powers (ha : 0 ≤ a) (h : a ≤ b) : a ^ 3 ≤ b ^ 3 := pow_le_pow_left ha h 3

theorem midpoint (h : a < b) : a < (a + b) / 2 := left_lt_add_div_two.mpr h

theorem extremes (a b : α) : min a b + max a b = a + b := min_add_max a b

end Lemmas

section Simp

variable {α : Type*} [LinearOrderedField α] (a b : α)

theorem simp_group : a + b - b = a ∧ a - a = 0 ∧ - -a = a ∧ -(a - b) = b - a := by
  simp

theorem simp_field (h : a ≠ 0) : a / a = 1 ∧ a * a⁻¹ = 1 ∧ (a⁻¹)⁻¹ = a := by
  simp [h]

theorem simp_order (h : b < a) : 0 < a - b := by
  simp [h]

theorem simp_abs : |a| * |a| = a * a ∧ 0 ≤ |a| := by
  simp

end Simp

theorem with_no_order {R : Type*} [CommRing R] (a b : R) : (a - b) * (a + b) = a ^ 2 - b ^ 2 := by
  rw [sq_sub_sq, mul_comm]

theorem over_a_group {G : Type*} [AddCommGroup G] (a b c : G) : a - b - (c - b) = a - c := by
  rw [sub_sub_sub_cancel_right]

end QuodTest
