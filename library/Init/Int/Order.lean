/-!
# Integers: order

The theorems of ordered groups and rings for ℤ, and casts, absolute values, minimum and maximum.

Names and statements are those of Lean's `Init/Data/Int/Order.lean`.
-/

open Quod.Difference

namespace Int

protected theorem le_rfl {a : Int} : a ≤ a := _root_.le_rfl

protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := _root_.le_of_eq h

protected theorem le_antisymm_iff {a b : Int} : a = b ↔ a ≤ b ∧ b ≤ a := _root_.le_antisymm_iff

@[simp] protected theorem lt_irrefl (a : Int) : ¬a < a := _root_.lt_irrefl a

protected theorem lt_iff_le_and_ne {a b : Int} : a < b ↔ a ≤ b ∧ a ≠ b := _root_.lt_iff_le_and_ne

protected theorem le_iff_lt_or_eq {a b : Int} : a ≤ b ↔ a < b ∨ a = b := _root_.le_iff_lt_or_eq

protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := _root_.ne_of_lt h

protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := _root_.ne_of_gt h

protected theorem lt_of_le_of_ne {a b : Int} (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b :=
  _root_.lt_of_le_of_ne h₁ h₂

protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  _root_.lt_of_lt_of_le h₁ h₂

protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  _root_.lt_of_le_of_lt h₁ h₂

protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c := _root_.lt_trans h₁ h₂

protected theorem lt_asymm {a b : Int} (h : a < b) : ¬b < a := _root_.lt_asymm h

protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a := _root_.lt_trichotomy a b

protected theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ b < a := _root_.lt_or_gt_of_ne h

protected theorem ne_iff_lt_or_gt {a b : Int} : a ≠ b ↔ a < b ∨ b < a := _root_.ne_iff_lt_or_gt

protected theorem lt_or_ge (a b : Int) : a < b ∨ b ≤ a := _root_.lt_or_ge a b

protected theorem lt_or_le (a b : Int) : a < b ∨ b ≤ a := _root_.lt_or_le a b

protected theorem le_or_lt (a b : Int) : a ≤ b ∨ b < a := _root_.le_or_lt a b

@[simp] protected theorem not_le {a b : Int} : ¬a ≤ b ↔ b < a := _root_.not_le

@[simp] protected theorem not_lt {a b : Int} : ¬a < b ↔ b ≤ a := _root_.not_lt

protected theorem lt_of_not_ge {a b : Int} (h : ¬a ≤ b) : b < a := _root_.lt_of_not_ge h

protected theorem lt_of_not_le {a b : Int} (h : ¬a ≤ b) : b < a := _root_.lt_of_not_le h

protected theorem not_le_of_gt {a b : Int} (h : b < a) : ¬a ≤ b := _root_.not_le_of_gt h

protected theorem le_of_not_gt {a b : Int} (h : ¬b < a) : a ≤ b := _root_.le_of_not_gt h

protected theorem not_lt_of_ge {a b : Int} (h : b ≤ a) : ¬a < b := _root_.not_lt_of_ge h

protected theorem le_of_not_le {a b : Int} (h : ¬a ≤ b) : b ≤ a := _root_.le_of_not_le h

protected theorem eq_iff_le_and_ge {a b : Int} : a = b ↔ a ≤ b ∧ b ≤ a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

/-! ## Order and addition -/

protected theorem lt_succ (a : Int) : a < a + 1 := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  simp only [diff]
  omega

protected theorem add_lt_add_left {a b : Int} (h : a < b) (c : Int) : c + a < c + b :=
  _root_.add_lt_add_left h c

protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c :=
  _root_.add_le_add_right h c

protected theorem add_lt_add_right {a b : Int} (h : a < b) (c : Int) : a + c < b + c :=
  _root_.add_lt_add_right h c

protected theorem le_of_add_le_add_left {a b c : Int} (h : a + b ≤ a + c) : b ≤ c :=
  _root_.le_of_add_le_add_left h

protected theorem lt_of_add_lt_add_left {a b c : Int} (h : a + b < a + c) : b < c :=
  _root_.lt_of_add_lt_add_left h

protected theorem le_of_add_le_add_right {a b c : Int} (h : a + b ≤ c + b) : a ≤ c :=
  _root_.le_of_add_le_add_right h

protected theorem lt_of_add_lt_add_right {a b c : Int} (h : a + b < c + b) : a < c :=
  _root_.lt_of_add_lt_add_right h

@[simp] protected theorem add_le_add_iff_left {b c : Int} (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  _root_.add_le_add_iff_left a

@[simp] protected theorem add_lt_add_iff_left {b c : Int} (a : Int) : a + b < a + c ↔ b < c :=
  _root_.add_lt_add_iff_left a

@[simp] protected theorem add_le_add_iff_right {a b : Int} (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  _root_.add_le_add_iff_right c

@[simp] protected theorem add_lt_add_iff_right {a b : Int} (c : Int) : a + c < b + c ↔ a < b :=
  _root_.add_lt_add_iff_right c

protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  _root_.add_le_add h₁ h₂

protected theorem add_lt_add {a b c d : Int} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  _root_.add_lt_add h₁ h₂

protected theorem add_lt_add_of_le_of_lt {a b c d : Int} (h₁ : a ≤ b) (h₂ : c < d) :
    a + c < b + d :=
  _root_.add_lt_add_of_le_of_lt h₁ h₂

protected theorem add_lt_add_of_lt_of_le {a b c d : Int} (h₁ : a < b) (h₂ : c ≤ d) :
    a + c < b + d :=
  _root_.add_lt_add_of_lt_of_le h₁ h₂

protected theorem le_add_of_nonneg_right {a b : Int} (h : 0 ≤ b) : a ≤ a + b :=
  _root_.le_add_of_nonneg_right h

protected theorem le_add_of_nonneg_left {a b : Int} (h : 0 ≤ b) : a ≤ b + a :=
  _root_.le_add_of_nonneg_left h

protected theorem lt_add_of_pos_right (a : Int) {b : Int} (h : 0 < b) : a < a + b :=
  _root_.lt_add_of_pos_right a h

protected theorem lt_add_of_pos_left (a : Int) {b : Int} (h : 0 < b) : a < b + a :=
  _root_.lt_add_of_pos_left a h

protected theorem add_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b :=
  _root_.add_nonneg ha hb

protected theorem add_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a + b := _root_.add_pos ha hb

protected theorem add_pos_of_pos_of_nonneg {a b : Int} (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b :=
  _root_.add_pos_of_pos_of_nonneg ha hb

protected theorem add_pos_of_nonneg_of_pos {a b : Int} (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b :=
  _root_.add_pos_of_nonneg_of_pos ha hb

theorem le_add_one {a b : Int} (h : a ≤ b) : a ≤ b + 1 := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff] at *
  omega

theorem lt_add_one_iff {a b : Int} : a < b + 1 ↔ a ≤ b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

theorem lt_add_one_of_le {a b : Int} (h : a ≤ b) : a < b + 1 := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff] at *
  omega

theorem le_of_lt_add_one {a b : Int} (h : a < b + 1) : a ≤ b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff] at *
  omega

/-! ## Order and negation -/

protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a := _root_.neg_le_neg h

protected theorem le_of_neg_le_neg {a b : Int} (h : -b ≤ -a) : a ≤ b := _root_.le_of_neg_le_neg h

protected theorem neg_lt_neg {a b : Int} (h : a < b) : -b < -a := _root_.neg_lt_neg h

@[simp] protected theorem neg_le_neg_iff {a b : Int} : -a ≤ -b ↔ b ≤ a := _root_.neg_le_neg_iff

@[simp] protected theorem neg_lt_neg_iff {a b : Int} : -a < -b ↔ b < a := _root_.neg_lt_neg_iff

protected theorem neg_nonpos_of_nonneg {a : Int} (h : 0 ≤ a) : -a ≤ 0 :=
  _root_.neg_nonpos_of_nonneg h

protected theorem nonneg_of_neg_nonpos {a : Int} (h : -a ≤ 0) : 0 ≤ a :=
  _root_.nonneg_of_neg_nonpos h

protected theorem neg_neg_of_pos {a : Int} (h : 0 < a) : -a < 0 := _root_.neg_neg_of_pos h

protected theorem pos_of_neg_neg {a : Int} (h : -a < 0) : 0 < a := _root_.pos_of_neg_neg h

protected theorem neg_nonneg_of_nonpos {a : Int} (h : a ≤ 0) : 0 ≤ -a :=
  _root_.neg_nonneg_of_nonpos h

protected theorem nonpos_of_neg_nonneg {a : Int} (h : 0 ≤ -a) : a ≤ 0 :=
  _root_.nonpos_of_neg_nonneg h

protected theorem neg_pos_of_neg {a : Int} (h : a < 0) : 0 < -a := _root_.neg_pos_of_neg h

protected theorem neg_of_neg_pos {a : Int} (h : 0 < -a) : a < 0 := _root_.neg_of_neg_pos h

@[simp] protected theorem neg_pos {a : Int} : 0 < -a ↔ a < 0 := _root_.neg_pos

@[simp] protected theorem neg_nonneg {a : Int} : 0 ≤ -a ↔ a ≤ 0 := _root_.neg_nonneg

@[simp] protected theorem neg_nonpos_iff_nonneg {a : Int} : -a ≤ 0 ↔ 0 ≤ a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  simp only [diff]
  omega

@[simp] protected theorem neg_neg_iff_pos {a : Int} : -a < 0 ↔ 0 < a := _root_.neg_neg_iff_pos

protected theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := _root_.sub_nonneg_of_le h

protected theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := _root_.le_of_sub_nonneg h

protected theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a := _root_.sub_nonneg

protected theorem sub_pos_of_lt {a b : Int} (h : b < a) : 0 < a - b := _root_.sub_pos_of_lt h

protected theorem lt_of_sub_pos {a b : Int} (h : 0 < a - b) : b < a := _root_.lt_of_sub_pos h

protected theorem sub_pos {a b : Int} : 0 < a - b ↔ b < a := _root_.sub_pos

protected theorem sub_nonpos_of_le {a b : Int} (h : a ≤ b) : a - b ≤ 0 := _root_.sub_nonpos_of_le h

protected theorem sub_neg_of_lt {a b : Int} (h : a < b) : a - b < 0 := _root_.sub_neg_of_lt h

protected theorem sub_left_le_of_le_add {a b c : Int} (h : a ≤ b + c) : a - b ≤ c :=
  _root_.sub_left_le_of_le_add h

protected theorem sub_right_le_of_le_add {a b c : Int} (h : a ≤ b + c) : a - c ≤ b :=
  _root_.sub_right_le_of_le_add h

protected theorem le_sub_left_of_add_le {a b c : Int} (h : a + b ≤ c) : b ≤ c - a :=
  _root_.le_sub_left_of_add_le h

protected theorem le_sub_right_of_add_le {a b c : Int} (h : a + b ≤ c) : a ≤ c - b :=
  _root_.le_sub_right_of_add_le h

protected theorem le_add_of_sub_left_le {a b c : Int} (h : a - b ≤ c) : a ≤ b + c :=
  _root_.le_add_of_sub_left_le h

protected theorem le_add_of_sub_right_le {a b c : Int} (h : a - c ≤ b) : a ≤ b + c :=
  _root_.le_add_of_sub_right_le h

protected theorem add_le_of_le_sub_left {a b c : Int} (h : b ≤ c - a) : a + b ≤ c :=
  _root_.add_le_of_le_sub_left h

protected theorem add_le_of_le_sub_right {a b c : Int} (h : a ≤ c - b) : a + b ≤ c :=
  _root_.add_le_of_le_sub_right h

protected theorem lt_add_of_sub_left_lt {a b c : Int} (h : a - b < c) : a < b + c :=
  _root_.lt_add_of_sub_left_lt h

protected theorem sub_left_lt_of_lt_add {a b c : Int} (h : a < b + c) : a - b < c :=
  _root_.sub_left_lt_of_lt_add h

protected theorem sub_right_lt_of_lt_add {a b c : Int} (h : a < b + c) : a - c < b :=
  _root_.sub_right_lt_of_lt_add h

protected theorem lt_sub_left_of_add_lt {a b c : Int} (h : a + b < c) : b < c - a :=
  _root_.lt_sub_left_of_add_lt h

protected theorem lt_sub_right_of_add_lt {a b c : Int} (h : a + b < c) : a < c - b :=
  _root_.lt_sub_right_of_add_lt h

protected theorem add_lt_of_lt_sub_left {a b c : Int} (h : b < c - a) : a + b < c :=
  _root_.add_lt_of_lt_sub_left h

protected theorem add_lt_of_lt_sub_right {a b c : Int} (h : a < c - b) : a + b < c :=
  _root_.add_lt_of_lt_sub_right h

protected theorem sub_le_self (a : Int) {b : Int} (h : 0 ≤ b) : a - b ≤ a := _root_.sub_le_self a h

protected theorem sub_lt_self (a : Int) {b : Int} (h : 0 < b) : a - b < a := _root_.sub_lt_self a h

protected theorem sub_le_sub_left {a b : Int} (h : a ≤ b) (c : Int) : c - b ≤ c - a :=
  _root_.sub_le_sub_left h c

protected theorem sub_le_sub_right {a b : Int} (h : a ≤ b) (c : Int) : a - c ≤ b - c :=
  _root_.sub_le_sub_right h c

protected theorem sub_lt_sub_left {a b : Int} (h : a < b) (c : Int) : c - b < c - a :=
  _root_.sub_lt_sub_left h c

protected theorem sub_lt_sub_right {a b : Int} (h : a < b) (c : Int) : a - c < b - c :=
  _root_.sub_lt_sub_right h c

theorem sub_one_lt_of_le {a b : Int} (h : a ≤ b) : a - 1 < b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff] at *
  omega

theorem le_of_sub_one_lt {a b : Int} (h : a - 1 < b) : a ≤ b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff] at *
  omega

theorem sub_one_lt_iff {a b : Int} : a - 1 < b ↔ a ≤ b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

theorem le_sub_one_of_lt {a b : Int} (h : a < b) : a ≤ b - 1 := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff] at *
  omega

theorem lt_of_le_sub_one {a b : Int} (h : a ≤ b - 1) : a < b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff] at *
  omega

theorem le_sub_one_iff {a b : Int} : a ≤ b - 1 ↔ a < b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

protected theorem ne_of_lt' {a b : Int} (h : a < b) : b ≠ a := Int.ne_of_gt h

theorem sub_le_iff_le_add {a b c : Int} : a - b ≤ c ↔ a ≤ c + b :=
  ⟨fun h => by rw [Int.add_comm]; exact Int.le_add_of_sub_left_le h, Int.sub_right_le_of_le_add⟩

theorem le_sub_iff_add_le {a b c : Int} : a ≤ c - b ↔ a + b ≤ c :=
  ⟨Int.add_le_of_le_sub_right, Int.le_sub_right_of_add_le⟩

instance instTransLe : @Trans Int Int Int LE.le LE.le LE.le := ⟨fun h₁ h₂ => Int.le_trans h₁ h₂⟩

/-! ## Casts of natural numbers -/

theorem ofNat_nonneg (n : Nat) : 0 ≤ (n : Int) := ofNat_zero_le n

theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := ofNat_zero_le n

theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_lt

theorem ofNat_nonpos_iff {n : Nat} : (n : Int) ≤ 0 ↔ n = 0 := ofNat_le.trans Nat.le_zero

theorem lt_add_succ (a : Int) (n : Nat) : a < a + Nat.succ n :=
  Int.lt_add_of_pos_right a (ofNat_succ_pos n)

theorem lt.intro {a b : Int} {n : Nat} (h : a + Nat.succ n = b) : a < b := h ▸ lt_add_succ a n

theorem lt.dest {a b : Int} (h : a < b) : ∃ n : Nat, a + Nat.succ n = b := by
  obtain ⟨n, hn⟩ := le.dest h
  refine ⟨n, ?_⟩
  rw [← hn, Int.add_assoc, Int.add_comm 1]
  rfl

@[simp] theorem negSucc_lt_zero (n : Nat) : negSucc n < 0 := by
  rw [diff_negSucc, diff_zero, diff_lt]
  omega

@[simp] theorem negSucc_not_nonneg (n : Nat) : 0 ≤ negSucc n ↔ False :=
  iff_false_intro (Int.not_le.mpr (negSucc_lt_zero n))

theorem negSucc_not_pos (n : Nat) : 0 < negSucc n ↔ False :=
  iff_false_intro (fun h => Int.lt_asymm h (negSucc_lt_zero n))

theorem eq_negSucc_of_lt_zero {a : Int} (h : a < 0) : ∃ n : Nat, a = negSucc n := by
  cases a with
  | ofNat n => exact absurd h (Int.not_lt.mpr (ofNat_zero_le n))
  | negSucc n => exact ⟨n, rfl⟩

theorem neg_of_natAbs_ne {a : Int} (h : a ≠ natAbs a) : a < 0 := by
  cases a with
  | ofNat n => exact absurd rfl h
  | negSucc n => exact negSucc_lt_zero n

/-! ## Absolute value -/

theorem natAbs_of_nonneg {a : Int} (H : 0 ≤ a) : (natAbs a : Int) = a := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le H
  rfl

theorem eq_natAbs_of_zero_le {a : Int} (h : 0 ≤ a) : a = natAbs a := (natAbs_of_nonneg h).symm

theorem ofNat_natAbs_of_nonpos {a : Int} (H : a ≤ 0) : (natAbs a : Int) = -a := by
  rw [← natAbs_neg, natAbs_of_nonneg (Int.neg_nonneg_of_nonpos H)]

theorem le_natAbs {a : Int} : a ≤ natAbs a := by
  cases a with
  | ofNat n => exact Int.le_refl _
  | negSucc n => exact Int.le_trans (Int.le_of_lt (negSucc_lt_zero n)) (ofNat_zero_le _)

theorem neg_natAbs_le {a : Int} : -(natAbs a : Int) ≤ a := by
  apply Int.le_of_neg_le_neg
  rw [Int.neg_neg, ← natAbs_neg]
  exact le_natAbs

theorem natAbs_add_le (a b : Int) : natAbs (a + b) ≤ natAbs a + natAbs b := by
  rw [← ofNat_le]
  cases natAbs_eq (a + b) with
  | inl h =>
    rw [← h]
    exact Int.add_le_add le_natAbs le_natAbs
  | inr h =>
    have h₁ : (natAbs (a + b) : Int) = -a + -b := by
      rw [← Int.neg_add]
      exact (Int.neg_eq_comm.mp h.symm).symm
    rw [h₁, ← natAbs_neg a, ← natAbs_neg b]
    exact Int.add_le_add le_natAbs le_natAbs

theorem natAbs_sub_le (a b : Int) : natAbs (a - b) ≤ natAbs a + natAbs b := by
  have h := natAbs_add_le a (-b)
  rw [natAbs_neg] at h
  exact h

theorem natAbs_lt_natAbs_of_nonneg_of_lt {a b : Int} (w₁ : 0 ≤ a) (w₂ : a < b) :
    natAbs a < natAbs b := by
  rw [← ofNat_lt, natAbs_of_nonneg w₁, natAbs_of_nonneg (Int.le_of_lt (Int.lt_of_le_of_lt w₁ w₂))]
  exact w₂

/-! ## The natural part -/

@[simp] theorem toNat_ofNat (n : Nat) : toNat (ofNat n) = n := rfl

@[simp] theorem toNat_natCast (n : Nat) : toNat (n : Int) = n := rfl

theorem toNat_coe_nat (n : Nat) : toNat (n : Int) = n := rfl

@[simp] theorem toNat_coe_nat_add_one {n : Nat} : toNat ((n : Int) + 1) = n + 1 := rfl

@[simp] theorem toNat_negSucc (n : Nat) : toNat (negSucc n) = 0 := rfl

@[simp] theorem toNat_zero : toNat 0 = 0 := rfl

@[simp] theorem toNat_one : toNat 1 = 1 := rfl

@[simp] theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le h
  rfl

theorem toNat_of_nonpos {a : Int} (h : a ≤ 0) : toNat a = 0 := by
  cases a with
  | ofNat n => exact ofNat_nonpos_iff.mp h
  | negSucc n => rfl

theorem self_le_toNat (a : Int) : a ≤ toNat a := by
  cases a with
  | ofNat n => exact Int.le_refl _
  | negSucc n => exact Int.le_of_lt (negSucc_lt_zero n)

@[simp] theorem toNat_le {a : Int} {n : Nat} : toNat a ≤ n ↔ a ≤ n := by
  cases a with
  | ofNat m => exact ofNat_le.symm
  | negSucc m =>
    exact iff_of_true (Nat.zero_le n)
      (Int.le_trans (Int.le_of_lt (negSucc_lt_zero m)) (ofNat_zero_le n))

@[simp] theorem lt_toNat {n : Nat} {a : Int} : n < toNat a ↔ (n : Int) < a := by
  rw [← Nat.not_le, ← Int.not_le, toNat_le]

theorem toNat_le_toNat {a b : Int} (h : a ≤ b) : toNat a ≤ toNat b :=
  toNat_le.mpr (Int.le_trans h (self_le_toNat b))

theorem toNat_lt {n : Nat} {z : Int} (h : 0 ≤ z) : toNat z < n ↔ z < (n : Int) := by
  rw [← ofNat_lt, toNat_of_nonneg h]

theorem toNat_sub (m n : Nat) : toNat ((m : Int) - n) = m - n := by
  rw [← subNatNat_eq_coe]
  rcases Nat.lt_or_ge m n with h | h
  · rw [subNatNat_of_lt h, Nat.sub_eq_zero_of_le (Nat.le_of_lt h), toNat_negSucc]
  · rw [subNatNat_of_le h, toNat_natCast]

theorem toNat_add {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : toNat (a + b) = toNat a + toNat b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le ha
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le hb
  rfl

theorem toNat_add_nat {a : Int} (ha : 0 ≤ a) (n : Nat) : toNat (a + n) = toNat a + n := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le ha
  rfl

theorem toNat_mul {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : toNat (a * b) = toNat a * toNat b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le ha
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le hb
  rfl

@[simp] theorem toNat_sub_toNat_neg (n : Int) : (toNat n : Int) - toNat (-n) = n := by
  cases n with
  | ofNat n =>
    cases n with
    | zero => rfl
    | succ n => rfl
  | negSucc n => rfl

/-! ## Order and multiplication -/

protected theorem mul_lt_mul_of_pos_left {a b c : Int} (h₁ : a < b) (h₂ : 0 < c) :
    c * a < c * b := by
  apply Int.lt_of_sub_pos
  rw [← Int.mul_sub]
  exact Int.mul_pos h₂ (Int.sub_pos_of_lt h₁)

protected theorem mul_lt_mul_of_pos_right {a b c : Int} (h₁ : a < b) (h₂ : 0 < c) :
    a * c < b * c := by
  rw [Int.mul_comm a c, Int.mul_comm b c]
  exact Int.mul_lt_mul_of_pos_left h₁ h₂

protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) :
    c * a ≤ c * b := by
  apply Int.le_of_sub_nonneg
  rw [← Int.mul_sub]
  exact Int.mul_nonneg h₂ (Int.sub_nonneg_of_le h₁)

protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) :
    a * c ≤ b * c := by
  rw [Int.mul_comm a c, Int.mul_comm b c]
  exact Int.mul_le_mul_of_nonneg_left h₁ h₂

protected theorem mul_le_mul {a b c d : Int} (hac : a ≤ c) (hbd : b ≤ d) (nn_b : 0 ≤ b)
    (nn_c : 0 ≤ c) : a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right hac nn_b) (Int.mul_le_mul_of_nonneg_left hbd nn_c)

protected theorem mul_lt_mul {a b c d : Int} (h₁ : a < c) (h₂ : b ≤ d) (h₃ : 0 < b)
    (h₄ : 0 ≤ c) : a * b < c * d :=
  Int.lt_of_lt_of_le (Int.mul_lt_mul_of_pos_right h₁ h₃) (Int.mul_le_mul_of_nonneg_left h₂ h₄)

protected theorem mul_nonpos_of_nonneg_of_nonpos {a b : Int} (ha : 0 ≤ a) (hb : b ≤ 0) :
    a * b ≤ 0 := by
  have h := Int.mul_le_mul_of_nonneg_left hb ha
  rw [Int.mul_zero] at h
  exact h

protected theorem mul_nonpos_of_nonpos_of_nonneg {a b : Int} (ha : a ≤ 0) (hb : 0 ≤ b) :
    a * b ≤ 0 := by
  rw [Int.mul_comm]
  exact Int.mul_nonpos_of_nonneg_of_nonpos hb ha

protected theorem mul_neg_of_pos_of_neg {a b : Int} (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  have h := Int.mul_lt_mul_of_pos_left hb ha
  rw [Int.mul_zero] at h
  exact h

protected theorem mul_neg_of_neg_of_pos {a b : Int} (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  rw [Int.mul_comm]
  exact Int.mul_neg_of_pos_of_neg hb ha

protected theorem mul_le_mul_of_nonpos_right {a b c : Int} (h : b ≤ a) (hc : c ≤ 0) :
    a * c ≤ b * c := by
  apply Int.le_of_neg_le_neg
  rw [Int.neg_mul_eq_mul_neg, Int.neg_mul_eq_mul_neg]
  exact Int.mul_le_mul_of_nonneg_right h (Int.neg_nonneg_of_nonpos hc)

protected theorem mul_nonneg_of_nonpos_of_nonpos {a b : Int} (ha : a ≤ 0) (hb : b ≤ 0) :
    0 ≤ a * b := by
  rw [← Int.neg_mul_neg]
  exact Int.mul_nonneg (Int.neg_nonneg_of_nonpos ha) (Int.neg_nonneg_of_nonpos hb)

protected theorem mul_pos_of_neg_of_neg {a b : Int} (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  rw [← Int.neg_mul_neg]
  exact Int.mul_pos (Int.neg_pos_of_neg ha) (Int.neg_pos_of_neg hb)

protected theorem le_of_mul_le_mul_left {a b c : Int} (w : a * b ≤ a * c) (h : 0 < a) : b ≤ c :=
  Int.not_lt.mp (fun h₁ => Int.not_le.mpr (Int.mul_lt_mul_of_pos_left h₁ h) w)

protected theorem le_of_mul_le_mul_right {a b c : Int} (w : a * b ≤ c * b) (h : 0 < b) : a ≤ c :=
  Int.not_lt.mp (fun h₁ => Int.not_le.mpr (Int.mul_lt_mul_of_pos_right h₁ h) w)

protected theorem lt_of_mul_lt_mul_left {a b c : Int} (w : a * b < a * c) (h : 0 ≤ a) : b < c :=
  Int.not_le.mp (fun h₁ => Int.not_lt.mpr (Int.mul_le_mul_of_nonneg_left h₁ h) w)

protected theorem lt_of_mul_lt_mul_right {a b c : Int} (w : a * b < c * b) (h : 0 ≤ b) : a < c :=
  Int.not_le.mp (fun h₁ => Int.not_lt.mpr (Int.mul_le_mul_of_nonneg_right h₁ h) w)

theorem pos_of_mul_pos_left {a b : Int} (hb : 0 < b) (h : 0 < a * b) : 0 < a := by
  apply Int.lt_of_mul_lt_mul_right (b := b) _ (Int.le_of_lt hb)
  rw [Int.zero_mul]
  exact h

theorem mul_self_nonneg (a : Int) : 0 ≤ a * a := by
  rcases Int.le_total 0 a with h | h
  · exact Int.mul_nonneg h h
  · exact Int.mul_nonneg_of_nonpos_of_nonpos h h

/-! ## Minimum and maximum -/

protected theorem min_def (n m : Int) : min n m = if n ≤ m then n else m := rfl

protected theorem max_def (n m : Int) : max n m = if n ≤ m then m else n := rfl

protected theorem min_eq_left {a b : Int} (h : a ≤ b) : min a b = a := if_pos h

protected theorem max_eq_right {a b : Int} (h : a ≤ b) : max a b = b := if_pos h

protected theorem min_eq_right {a b : Int} (h : b ≤ a) : min a b = b := by
  by_cases hab : a ≤ b
  · rw [Int.min_eq_left hab, Int.le_antisymm hab h]
  · exact if_neg hab

protected theorem max_eq_left {a b : Int} (h : b ≤ a) : max a b = a := by
  by_cases hab : a ≤ b
  · rw [Int.max_eq_right hab, Int.le_antisymm hab h]
  · exact if_neg hab

protected theorem min_comm (a b : Int) : min a b = min b a := by
  rcases Int.le_total a b with h | h
  · rw [Int.min_eq_left h, Int.min_eq_right h]
  · rw [Int.min_eq_right h, Int.min_eq_left h]

protected theorem max_comm (a b : Int) : max a b = max b a := by
  rcases Int.le_total a b with h | h
  · rw [Int.max_eq_right h, Int.max_eq_left h]
  · rw [Int.max_eq_left h, Int.max_eq_right h]

protected theorem min_le_left (a b : Int) : min a b ≤ a := by
  rcases Int.le_total a b with h | h
  · exact Int.le_of_eq (Int.min_eq_left h)
  · rw [Int.min_eq_right h]
    exact h

protected theorem min_le_right (a b : Int) : min a b ≤ b := by
  rw [Int.min_comm]
  exact Int.min_le_left b a

protected theorem le_max_left (a b : Int) : a ≤ max a b := by
  rcases Int.le_total a b with h | h
  · rw [Int.max_eq_right h]
    exact h
  · exact Int.le_of_eq (Int.max_eq_left h).symm

protected theorem le_max_right (a b : Int) : b ≤ max a b := by
  rw [Int.max_comm]
  exact Int.le_max_left b a

protected theorem le_min {a b c : Int} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by
  refine ⟨fun h => ⟨Int.le_trans h (Int.min_le_left b c), Int.le_trans h (Int.min_le_right b c)⟩,
    fun h => ?_⟩
  rcases Int.le_total b c with h₁ | h₁
  · rw [Int.min_eq_left h₁]
    exact h.left
  · rw [Int.min_eq_right h₁]
    exact h.right

protected theorem max_le {a b c : Int} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by
  refine ⟨fun h => ⟨Int.le_trans (Int.le_max_left a b) h, Int.le_trans (Int.le_max_right a b) h⟩,
    fun h => ?_⟩
  rcases Int.le_total a b with h₁ | h₁
  · rw [Int.max_eq_right h₁]
    exact h.right
  · rw [Int.max_eq_left h₁]
    exact h.left

theorem toNat_eq_max (a : Int) : (toNat a : Int) = max a 0 := by
  rcases Int.le_total a 0 with h | h
  · rw [Int.max_eq_right h, toNat_of_nonpos h]
    rfl
  · rw [Int.max_eq_left h, toNat_of_nonneg h]

end Int
