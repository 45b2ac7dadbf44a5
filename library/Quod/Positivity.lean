/-!
# Steps of positivity

The lemmas of which the proofs of `positivity` are made, one for each operation and each pair of
what is known of its arguments: `pos` is `0 < a`, `nonneg` is `0 ≤ a`, `ne` is `a ≠ 0`. They have no
counterpart in Mathlib and are not meant to be used by name.
-/

universe u

namespace Quod.Positivity

section Semiring

variable {α : Type u} [LinearOrderedSemiring α]

theorem nonneg_of_pos {a : α} (h : 0 < a) : 0 ≤ a := le_of_lt h

theorem ne_of_pos {a : α} (h : 0 < a) : a ≠ 0 := ne_of_gt' h

theorem pos_of_ne {a : α} (h₁ : 0 ≤ a) (h₂ : a ≠ 0) : 0 < a := lt_of_le_of_ne h₁ h₂.symm

theorem zero_nonneg : (0 : α) ≤ 0 := le_refl 0

theorem one_pos : (0 : α) < 1 := lt_of_le_of_ne StrictOrderedSemiring.zero_le_one zero_ne_one

/-! ## Hypotheses -/

theorem pos_of_pos_le {c a : α} (h₁ : 0 < c) (h₂ : c ≤ a) : 0 < a := lt_of_lt_of_le h₁ h₂

theorem pos_of_nonneg_lt {c a : α} (h₁ : 0 ≤ c) (h₂ : c < a) : 0 < a := lt_of_le_of_lt h₁ h₂

theorem nonneg_of_nonneg_le {c a : α} (h₁ : 0 ≤ c) (h₂ : c ≤ a) : 0 ≤ a := le_trans h₁ h₂

theorem ne_of_neg {a : α} (h : a < 0) : a ≠ 0 := ne_of_lt h

/-! ## Sums -/

theorem add_nonneg_nonneg {a b : α} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by
  have h : a + 0 ≤ a + b := add_le_add_left hb a
  rw [add_zero] at h
  exact le_trans ha h

theorem add_pos_nonneg {a b : α} (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b := by
  have h : a + 0 ≤ a + b := add_le_add_left hb a
  rw [add_zero] at h
  exact lt_of_lt_of_le ha h

theorem add_nonneg_pos {a b : α} (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b := by
  rw [add_comm]
  exact add_pos_nonneg hb ha

theorem add_pos_pos {a b : α} (ha : 0 < a) (hb : 0 < b) : 0 < a + b :=
  add_pos_nonneg ha (le_of_lt hb)

/-! ## Numerals -/

theorem cast_succ_pos (n : ℕ) : (0 : α) < Nat.cast (n + 1) := by
  induction n with
  | zero =>
    rw [Nat.zero_add, Nat.cast_one]
    exact one_pos
  | succ n ih =>
    rw [Nat.cast_succ]
    exact add_pos_pos ih one_pos

theorem numeral_pos (n : ℕ) [Nat.AtLeastTwo n] : (0 : α) < OfNat.ofNat n := by
  obtain ⟨k, hk⟩ := Nat.exists_eq_add_of_le (Nat.AtLeastTwo.prop (n := n))
  show (0 : α) < Nat.cast n
  rw [hk, Nat.add_comm]
  exact cast_succ_pos (k + 1)

theorem cast_nonneg (n : ℕ) : (0 : α) ≤ Nat.cast n := by
  cases n with
  | zero => rw [Nat.cast_zero]
  | succ n => exact le_of_lt (cast_succ_pos n)

theorem cast_pos {n : ℕ} (h : 0 < n) : (0 : α) < Nat.cast n := by
  cases n with
  | zero => exact absurd h (Nat.lt_irrefl 0)
  | succ n => exact cast_succ_pos n

theorem cast_ne {n : ℕ} (h : n ≠ 0) : (Nat.cast n : α) ≠ 0 :=
  ne_of_pos (cast_pos (Nat.pos_of_ne_zero h))

theorem one_lt_numeral (n : ℕ) [Nat.AtLeastTwo n] : (1 : α) < OfNat.ofNat n := by
  obtain ⟨k, hk⟩ := Nat.exists_eq_add_of_le (Nat.AtLeastTwo.prop (n := n))
  show (1 : α) < Nat.cast n
  rw [hk, Nat.add_comm, Nat.cast_succ]
  have h : (0 : α) + 1 < Nat.cast (k + 1) + 1 := add_lt_add_right (cast_succ_pos k) 1
  rw [zero_add] at h
  exact h

/-! ## Products -/

theorem mul_pos_pos {a b : α} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  have h : a * 0 < a * b := mul_lt_mul_of_pos_left hb ha
  rw [mul_zero] at h
  exact h

theorem mul_nonneg_nonneg {a b : α} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  have h : a * 0 ≤ a * b := mul_le_mul_of_nonneg_left hb ha
  rw [mul_zero] at h
  exact h

theorem mul_pos_nonneg {a b : α} (ha : 0 < a) (hb : 0 ≤ b) : 0 ≤ a * b :=
  mul_nonneg_nonneg (le_of_lt ha) hb

theorem mul_nonneg_pos {a b : α} (ha : 0 ≤ a) (hb : 0 < b) : 0 ≤ a * b :=
  mul_nonneg_nonneg ha (le_of_lt hb)

/-! ## Powers -/

theorem pow_zero_pos (a : α) : 0 < a ^ 0 := by
  rw [pow_zero]
  exact one_pos

theorem pow_pos {a : α} (n : ℕ) (h : 0 < a) : 0 < a ^ n := by
  induction n with
  | zero => exact pow_zero_pos a
  | succ n ih =>
    rw [pow_succ]
    exact mul_pos_pos ih h

theorem pow_nonneg {a : α} (n : ℕ) (h : 0 ≤ a) : 0 ≤ a ^ n := by
  induction n with
  | zero => exact le_of_lt (pow_zero_pos a)
  | succ n ih =>
    rw [pow_succ]
    exact mul_nonneg_nonneg ih h

/-! ## Extrema -/

theorem min_pos_pos {a b : α} (ha : 0 < a) (hb : 0 < b) : 0 < min a b := by
  cases le_total a b with
  | inl h =>
    rw [min_eq_left h]
    exact ha
  | inr h =>
    rw [min_eq_right h]
    exact hb

theorem min_nonneg_nonneg {a b : α} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ min a b := le_min ha hb

theorem max_pos_left {a b : α} (ha : 0 < a) : 0 < max a b := lt_of_lt_of_le ha (le_max_left a b)

theorem max_pos_right {a b : α} (hb : 0 < b) : 0 < max a b := lt_of_lt_of_le hb (le_max_right a b)

theorem max_nonneg_left {a b : α} (ha : 0 ≤ a) : 0 ≤ max a b := le_trans ha (le_max_left a b)

theorem max_nonneg_right {a b : α} (hb : 0 ≤ b) : 0 ≤ max a b := le_trans hb (le_max_right a b)

/-! ## Conditions -/

theorem ite_pos {c : Prop} [Decidable c] {a b : α} (ha : 0 < a) (hb : 0 < b) :
    0 < ite c a b := by
  by_cases h : c
  · rw [if_pos h]
    exact ha
  · rw [if_neg h]
    exact hb

theorem ite_nonneg {c : Prop} [Decidable c] {a b : α} (ha : 0 ≤ a) (hb : 0 ≤ b) :
    0 ≤ ite c a b := by
  by_cases h : c
  · rw [if_pos h]
    exact ha
  · rw [if_neg h]
    exact hb

theorem ite_ne {c : Prop} [Decidable c] {a b : α} (ha : a ≠ 0) (hb : b ≠ 0) : ite c a b ≠ 0 := by
  by_cases h : c
  · rw [if_pos h]
    exact ha
  · rw [if_neg h]
    exact hb

end Semiring

section Ring

variable {α : Type u} [LinearOrderedRing α]

theorem mul_self_nonneg (a : α) : 0 ≤ a * a := by
  cases le_total 0 a with
  | inl h => exact mul_nonneg_nonneg h h
  | inr h =>
    have h₁ : a + -a ≤ 0 + -a := add_le_add_right h (-a)
    rw [add_right_neg, zero_add] at h₁
    have h₂ : 0 ≤ -a * -a := mul_nonneg_nonneg h₁ h₁
    rw [neg_mul, mul_neg, neg_neg] at h₂
    exact h₂

theorem mul_ne_of_pos {a b : α} (ha : 0 < a) (hb : b ≠ 0) : a * b ≠ 0 := by
  cases lt_or_gt_of_ne hb with
  | inl h =>
    have h₁ : a * b < a * 0 := mul_lt_mul_of_pos_left h ha
    rw [mul_zero] at h₁
    exact ne_of_lt h₁
  | inr h => exact ne_of_pos (mul_pos_pos ha h)

theorem mul_ne_ne {a b : α} (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := by
  cases lt_or_gt_of_ne ha with
  | inl h =>
    have h₁ : a + -a < 0 + -a := add_lt_add_right h (-a)
    rw [add_right_neg, zero_add] at h₁
    intro h₂
    apply mul_ne_of_pos h₁ hb
    rw [neg_mul, h₂, neg_zero]
  | inr h => exact mul_ne_of_pos h hb

theorem mul_self_pos {a : α} (h : a ≠ 0) : 0 < a * a :=
  pos_of_ne (mul_self_nonneg a) (mul_ne_ne h h)

theorem pow_ne {a : α} (n : ℕ) (h : a ≠ 0) : a ^ n ≠ 0 := by
  induction n with
  | zero => exact ne_of_pos (pow_zero_pos a)
  | succ n ih =>
    rw [pow_succ]
    exact mul_ne_ne ih h

theorem even_pow_nonneg (a : α) (n k : ℕ) (h : n = k + k) : 0 ≤ a ^ n := by
  rw [h, pow_add]
  exact mul_self_nonneg _

theorem even_pow_pos {a : α} (n k : ℕ) (h : n = k + k) (ha : a ≠ 0) : 0 < a ^ n :=
  pos_of_ne (even_pow_nonneg a n k h) (pow_ne n ha)

theorem neg_ne {a : α} (h : a ≠ 0) : -a ≠ 0 := by
  intro hn
  apply h
  rw [← neg_neg a, hn, neg_zero]

end Ring

section Field

variable {α : Type u} [LinearOrderedField α]

theorem inv_pos {a : α} (h : 0 < a) : 0 < a⁻¹ := by
  apply lt_of_not_ge
  intro hn
  have h₁ : a * a⁻¹ ≤ a * 0 := mul_le_mul_of_nonneg_left hn (le_of_lt h)
  rw [mul_zero, mul_inv_cancel (ne_of_pos h)] at h₁
  exact not_le_of_lt one_pos h₁

theorem inv_ne {a : α} (h : a ≠ 0) : a⁻¹ ≠ 0 := by
  intro hn
  have h₁ : a * a⁻¹ = 1 := mul_inv_cancel h
  rw [hn, mul_zero] at h₁
  exact zero_ne_one h₁

theorem inv_nonneg {a : α} (h : 0 ≤ a) : 0 ≤ a⁻¹ := by
  cases eq_or_lt_of_le h with
  | inl e => rw [← e, inv_zero]
  | inr p => exact le_of_lt (inv_pos p)

theorem div_pos_pos {a b : α} (ha : 0 < a) (hb : 0 < b) : 0 < a / b := by
  rw [div_eq_mul_inv]
  exact mul_pos_pos ha (inv_pos hb)

theorem div_nonneg_nonneg {a b : α} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a / b := by
  rw [div_eq_mul_inv]
  exact mul_nonneg_nonneg ha (inv_nonneg hb)

theorem div_ne_ne {a b : α} (ha : a ≠ 0) (hb : b ≠ 0) : a / b ≠ 0 := by
  rw [div_eq_mul_inv]
  exact mul_ne_ne ha (inv_ne hb)

end Field

section Abs

variable {α : Type u} [LinearOrderedAddCommGroup α]

theorem abs_nonneg (a : α) : 0 ≤ |a| := by
  cases le_total 0 a with
  | inl h => exact le_trans h (SemilatticeSup.le_sup_left a (-a))
  | inr h =>
    have h₁ : a + -a ≤ 0 + -a := add_le_add_right h (-a)
    rw [add_right_neg, zero_add] at h₁
    exact le_trans h₁ (SemilatticeSup.le_sup_right a (-a))

theorem abs_pos {a : α} (h : a ≠ 0) : 0 < |a| := by
  cases lt_or_gt_of_ne h with
  | inl hn =>
    have h₁ : a + -a < 0 + -a := add_lt_add_right hn (-a)
    rw [add_right_neg, zero_add] at h₁
    exact lt_of_lt_of_le h₁ (SemilatticeSup.le_sup_right a (-a))
  | inr hp => exact lt_of_lt_of_le hp (SemilatticeSup.le_sup_left a (-a))

end Abs

end Quod.Positivity
