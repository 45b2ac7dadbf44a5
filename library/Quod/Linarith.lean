/-!
# Steps of linear arithmetic in ordered rings

The lemmas of which the proofs of `linarith` and `nlinarith` are made: comparisons are scaled by
numerals, added and multiplied. They have no counterpart in Mathlib and are not meant to be used by
name.
-/

universe u

namespace Quod.Linarith

variable {α : Type u} [LinearOrderedCommRing α]

theorem irrefl {a b : α} (h : a < b) (e : a = b) : False := ne_of_lt h e

theorem lt_of_not_le {a b : α} (h : ¬a ≤ b) : b < a := lt_of_not_ge h

theorem le_of_not_lt {a b : α} (h : ¬a < b) : b ≤ a := _root_.le_of_not_lt h

theorem eq_of_le {a b : α} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := le_antisymm h₁ h₂

theorem symm {a b : α} (h : a = b) : b = a := h.symm

theorem zero_le_one : (0 : α) ≤ 1 := StrictOrderedRing.zero_le_one

theorem zero_lt_one : (0 : α) < 1 := lt_of_le_of_ne zero_le_one zero_ne_one

/-! ## Sums -/

theorem add_le_le {a b c d : α} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  le_trans (add_le_add_right h₁ c) (add_le_add_left h₂ b)

theorem add_lt_le {a b c d : α} (h₁ : a < b) (h₂ : c ≤ d) : a + c < b + d :=
  lt_of_lt_of_le (add_lt_add_right h₁ c) (add_le_add_left h₂ b)

theorem add_le_lt {a b c d : α} (h₁ : a ≤ b) (h₂ : c < d) : a + c < b + d :=
  lt_of_le_of_lt (add_le_add_right h₁ c) (add_lt_add_left h₂ b)

theorem add_lt_lt {a b c d : α} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  add_lt_le h₁ (le_of_lt h₂)

theorem add_eq_eq {a b c d : α} (h₁ : a = b) (h₂ : c = d) : a + c = b + d := by rw [h₁, h₂]

theorem add_eq_le {a b c d : α} (h₁ : a = b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  add_le_le (le_of_eq h₁) h₂

theorem add_le_eq {a b c d : α} (h₁ : a ≤ b) (h₂ : c = d) : a + c ≤ b + d :=
  add_le_le h₁ (le_of_eq h₂)

theorem add_eq_lt {a b c d : α} (h₁ : a = b) (h₂ : c < d) : a + c < b + d :=
  add_le_lt (le_of_eq h₁) h₂

theorem add_lt_eq {a b c d : α} (h₁ : a < b) (h₂ : c = d) : a + c < b + d :=
  add_lt_le h₁ (le_of_eq h₂)

/-! ## Multiples -/

theorem cast_pos (n : ℕ) : (0 : α) < Nat.cast (n + 1) := by
  induction n with
  | zero =>
    rw [Nat.zero_add, Nat.cast_one]
    exact zero_lt_one
  | succ n ih =>
    rw [Nat.cast_succ]
    have h : (0 : α) + 0 < Nat.cast (n + 1) + 1 := add_lt_lt ih zero_lt_one
    rw [add_zero] at h
    exact h

theorem numeral_pos (n : ℕ) [Nat.AtLeastTwo n] : (0 : α) < OfNat.ofNat n := by
  obtain ⟨k, hk⟩ := Nat.exists_eq_add_of_le (Nat.AtLeastTwo.prop (n := n))
  show (0 : α) < Nat.cast n
  rw [hk, Nat.add_comm]
  exact cast_pos (k + 1)

theorem scale_lt (n : ℕ) [Nat.AtLeastTwo n] {a b : α} (h : a < b) :
    (OfNat.ofNat n : α) * a < OfNat.ofNat n * b :=
  mul_lt_mul_of_pos_left h (numeral_pos n)

theorem scale_le (n : ℕ) [Nat.AtLeastTwo n] {a b : α} (h : a ≤ b) :
    (OfNat.ofNat n : α) * a ≤ OfNat.ofNat n * b :=
  mul_le_mul_of_nonneg_left h (le_of_lt (numeral_pos n))

theorem scale_eq (n : ℕ) [Nat.AtLeastTwo n] {a b : α} (h : a = b) :
    (OfNat.ofNat n : α) * a = OfNat.ofNat n * b := by rw [h]

/-! ## Products -/

theorem diff_pos {a b : α} (h : a < b) : 0 < b - a := by
  have h₁ : a + -a < b + -a := add_lt_add_right h (-a)
  rw [add_right_neg, ← sub_eq_add_neg] at h₁
  exact h₁

theorem diff_nonneg {a b : α} (h : a ≤ b) : 0 ≤ b - a := by
  have h₁ : a + -a ≤ b + -a := add_le_add_right h (-a)
  rw [add_right_neg, ← sub_eq_add_neg] at h₁
  exact h₁

theorem diff_eq {a b : α} (h : a = b) : b - a = 0 := by
  rw [h, sub_eq_add_neg, add_right_neg]

theorem mul_lt_lt {a b c d : α} (h₁ : a < b) (h₂ : c < d) : 0 < (b - a) * (d - c) :=
  StrictOrderedRing.mul_pos _ _ (diff_pos h₁) (diff_pos h₂)

theorem mul_le_le {a b c d : α} (h₁ : a ≤ b) (h₂ : c ≤ d) : 0 ≤ (b - a) * (d - c) := by
  have h : (b - a) * 0 ≤ (b - a) * (d - c) :=
    mul_le_mul_of_nonneg_left (diff_nonneg h₂) (diff_nonneg h₁)
  rw [mul_zero] at h
  exact h

theorem mul_lt_le {a b c d : α} (h₁ : a < b) (h₂ : c ≤ d) : 0 ≤ (b - a) * (d - c) :=
  mul_le_le (le_of_lt h₁) h₂

theorem mul_le_lt {a b c d : α} (h₁ : a ≤ b) (h₂ : c < d) : 0 ≤ (b - a) * (d - c) :=
  mul_le_le h₁ (le_of_lt h₂)

theorem mul_eq {a b : α} (h : a = b) (c d : α) : 0 = (b - a) * (d - c) := by
  rw [diff_eq h, zero_mul]

theorem mul_eq_eq {a b c d : α} (h₁ : a = b) (h₂ : c = d) : 0 = (b - a) * (d - c) := mul_eq h₁ c d

theorem mul_eq_le {a b c d : α} (h₁ : a = b) (h₂ : c ≤ d) : 0 = (b - a) * (d - c) := mul_eq h₁ c d

theorem mul_eq_lt {a b c d : α} (h₁ : a = b) (h₂ : c < d) : 0 = (b - a) * (d - c) := mul_eq h₁ c d

theorem mul_le_eq {a b c d : α} (h₁ : a ≤ b) (h₂ : c = d) : 0 = (b - a) * (d - c) := by
  rw [diff_eq h₂, mul_zero]

theorem mul_lt_eq {a b c d : α} (h₁ : a < b) (h₂ : c = d) : 0 = (b - a) * (d - c) := by
  rw [diff_eq h₂, mul_zero]

/-! ## Squares -/

theorem mul_self_nonneg (a : α) : 0 ≤ a * a := by
  cases le_total 0 a with
  | inl h =>
    have h₁ : a * 0 ≤ a * a := mul_le_mul_of_nonneg_left h h
    rw [mul_zero] at h₁
    exact h₁
  | inr h =>
    have h₁ : 0 ≤ (0 - a) * (0 - a) := mul_le_le h h
    rw [sub_eq_add_neg, zero_add, neg_mul, mul_neg, neg_neg] at h₁
    exact h₁

theorem even_pow_nonneg (a : α) (n k : ℕ) (h : n = k + k) : 0 ≤ a ^ n := by
  rw [h, pow_add]
  exact mul_self_nonneg _

end Quod.Linarith
