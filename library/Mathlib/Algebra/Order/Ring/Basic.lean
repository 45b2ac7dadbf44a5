/-!
# Everyday theorems on ordered rings

Names and statements are those of Mathlib's `Algebra/Order/Ring/Defs.lean`,
`Algebra/Order/GroupWithZero/Unbundled.lean` and `Algebra/Order/Ring/Basic.lean`. Where Mathlib asks
for a semiring with `ExistsAddOfLE`, a ring is asked for here.
-/

universe u

/-! ## Products and the order, step by step -/

section Mono

variable {α : Type u} [Mul α] [Zero α] [Preorder α] {a b c d : α}

@[simp] theorem mul_lt_mul_left [PosMulStrictMono α] [PosMulReflectLT α] (a0 : 0 < a) : a * b < a *
    c ↔ b < c :=
  ⟨fun h => lt_of_mul_lt_mul_left h (le_of_lt a0), fun h => mul_lt_mul_of_pos_left h a0⟩

@[simp] theorem mul_lt_mul_right [MulPosStrictMono α] [MulPosReflectLT α] (a0 : 0 < a) : b * a < c *
    a ↔ b < c :=
  ⟨fun h => lt_of_mul_lt_mul_right h (le_of_lt a0), fun h => mul_lt_mul_of_pos_right h a0⟩

@[simp] theorem mul_le_mul_left [PosMulMono α] [PosMulReflectLE α] (a0 : 0 < a) : a * b ≤ a * c ↔ b
    ≤ c :=
  ⟨fun h => le_of_mul_le_mul_left h a0, fun h => mul_le_mul_of_nonneg_left h (le_of_lt a0)⟩

@[simp] theorem mul_le_mul_right [MulPosMono α] [MulPosReflectLE α] (a0 : 0 < a) : b * a ≤ c * a ↔ b
    ≤ c :=
  ⟨fun h => le_of_mul_le_mul_right h a0, fun h => mul_le_mul_of_nonneg_right h (le_of_lt a0)⟩

theorem mul_le_mul_iff_of_pos_left [PosMulMono α] [PosMulReflectLE α] (a0 : 0 < a) : a * b ≤ a * c ↔
    b ≤ c :=
  mul_le_mul_left a0

theorem mul_le_mul_iff_of_pos_right [MulPosMono α] [MulPosReflectLE α] (a0 : 0 < a) : b * a ≤ c * a
    ↔ b ≤ c :=
  mul_le_mul_right a0

theorem mul_lt_mul_iff_of_pos_left [PosMulStrictMono α] [PosMulReflectLT α] (a0 : 0 < a) : a * b < a
    * c ↔ b < c :=
  mul_lt_mul_left a0

theorem mul_lt_mul_iff_of_pos_right [MulPosStrictMono α] [MulPosReflectLT α] (a0 : 0 < a) : b * a <
    c * a ↔ b < c :=
  mul_lt_mul_right a0

theorem mul_le_mul_of_nonneg [PosMulMono α] [MulPosMono α] (h₁ : a ≤ b) (h₂ : c ≤ d) (a0 : 0 ≤ a)
    (d0 : 0 ≤ d) : a * c ≤ b * d :=
  le_trans (mul_le_mul_of_nonneg_left h₂ a0) (mul_le_mul_of_nonneg_right h₁ d0)

theorem mul_le_mul [PosMulMono α] [MulPosMono α] (h₁ : a ≤ b) (h₂ : c ≤ d) (hc : 0 ≤ c) (hb : 0 ≤ b)
    : a * c ≤ b * d :=
  le_trans (mul_le_mul_of_nonneg_right h₁ hc) (mul_le_mul_of_nonneg_left h₂ hb)

end Mono

section MulZero

variable {α : Type u} [MulZeroClass α] [Preorder α] {a b : α}

theorem mul_nonneg [PosMulMono α] (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  have h : a * 0 ≤ a * b := mul_le_mul_of_nonneg_left hb ha
  rw [mul_zero] at h
  exact h

theorem mul_pos [PosMulStrictMono α] (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  have h : a * 0 < a * b := mul_lt_mul_of_pos_left hb ha
  rw [mul_zero] at h
  exact h

theorem mul_neg_of_pos_of_neg [PosMulStrictMono α] (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  have h : a * b < a * 0 := mul_lt_mul_of_pos_left hb ha
  rw [mul_zero] at h
  exact h

theorem mul_neg_of_neg_of_pos [MulPosStrictMono α] (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  have h : a * b < 0 * b := mul_lt_mul_of_pos_right ha hb
  rw [zero_mul] at h
  exact h

theorem mul_nonpos_of_nonneg_of_nonpos [PosMulMono α] (ha : 0 ≤ a) (hb : b ≤ 0) : a * b ≤ 0 := by
  have h : a * b ≤ a * 0 := mul_le_mul_of_nonneg_left hb ha
  rw [mul_zero] at h
  exact h

theorem mul_nonpos_of_nonpos_of_nonneg [MulPosMono α] (ha : a ≤ 0) (hb : 0 ≤ b) : a * b ≤ 0 := by
  have h : a * b ≤ 0 * b := mul_le_mul_of_nonneg_right ha hb
  rw [zero_mul] at h
  exact h

theorem pos_of_mul_pos_right [PosMulReflectLT α] (h : 0 < a * b) (ha : 0 ≤ a) : 0 < b := by
  apply lt_of_mul_lt_mul_left (a := a) _ ha
  rw [mul_zero]
  exact h

theorem pos_of_mul_pos_left [MulPosReflectLT α] (h : 0 < a * b) (hb : 0 ≤ b) : 0 < a := by
  apply lt_of_mul_lt_mul_right (a := b) _ hb
  rw [zero_mul]
  exact h

@[simp] theorem mul_pos_iff_of_pos_left [PosMulStrictMono α] [PosMulReflectLT α] (h : 0 < a) : 0 < a
    * b ↔ 0 < b :=
  ⟨fun h₁ => pos_of_mul_pos_right h₁ (le_of_lt h), fun h₁ => mul_pos h h₁⟩

end MulZero

/-! ## Ordered semirings -/

section OrderedSemiring

variable {α : Type u} [OrderedSemiring α] {a b c d : α}

theorem le_mul_of_one_le_right (ha : 0 ≤ a) (h : 1 ≤ b) : a ≤ a * b := by
  have h₁ : a * 1 ≤ a * b := mul_le_mul_of_nonneg_left h ha
  rw [mul_one] at h₁
  exact h₁

theorem le_mul_of_one_le_left (hb : 0 ≤ b) (h : 1 ≤ a) : b ≤ a * b := by
  have h₁ : 1 * b ≤ a * b := mul_le_mul_of_nonneg_right h hb
  rw [one_mul] at h₁
  exact h₁

theorem mul_le_of_le_one_right (ha : 0 ≤ a) (h : b ≤ 1) : a * b ≤ a := by
  have h₁ : a * b ≤ a * 1 := mul_le_mul_of_nonneg_left h ha
  rw [mul_one] at h₁
  exact h₁

theorem mul_le_of_le_one_left (hb : 0 ≤ b) (h : a ≤ 1) : a * b ≤ b := by
  have h₁ : a * b ≤ 1 * b := mul_le_mul_of_nonneg_right h hb
  rw [one_mul] at h₁
  exact h₁

theorem one_le_mul_of_one_le_of_one_le (ha : 1 ≤ a) (hb : 1 ≤ b) : (1 : α) ≤ a * b :=
  le_trans ha (le_mul_of_one_le_right (le_trans zero_le_one ha) hb)

theorem mul_le_one (ha : a ≤ 1) (hb' : 0 ≤ b) (hb : b ≤ 1) : a * b ≤ 1 :=
  le_trans (mul_le_of_le_one_left hb' ha) hb

theorem one_lt_mul_of_le_of_lt (ha : 1 ≤ a) (hb : 1 < b) : 1 < a * b :=
  lt_of_lt_of_le hb (le_mul_of_one_le_left (le_trans zero_le_one (le_of_lt hb)) ha)

theorem one_lt_mul_of_lt_of_le (ha : 1 < a) (hb : 1 ≤ b) : 1 < a * b :=
  lt_of_lt_of_le ha (le_mul_of_one_le_right (le_trans zero_le_one (le_of_lt ha)) hb)

theorem one_lt_mul (ha : 1 ≤ a) (hb : 1 < b) : 1 < a * b := one_lt_mul_of_le_of_lt ha hb

theorem mul_lt_one_of_nonneg_of_lt_one_left (ha₀ : 0 ≤ a) (ha : a < 1) (hb : b ≤ 1) : a * b < 1 :=
  lt_of_le_of_lt (mul_le_of_le_one_right ha₀ hb) ha

theorem mul_lt_one_of_nonneg_of_lt_one_right (ha : a ≤ 1) (hb₀ : 0 ≤ b) (hb : b < 1) : a * b < 1 :=
  lt_of_le_of_lt (mul_le_of_le_one_left hb₀ ha) hb

@[simp] theorem pow_nonneg (H : 0 ≤ a) (n : ℕ) : 0 ≤ a ^ n := by
  induction n with
  | zero =>
    rw [pow_zero]
    exact zero_le_one
  | succ n ih =>
    rw [pow_succ]
    exact mul_nonneg ih H

theorem pow_le_pow_left (ha : 0 ≤ a) (hab : a ≤ b) (n : ℕ) : a ^ n ≤ b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero]
  | succ n ih =>
    rw [pow_succ, pow_succ]
    exact mul_le_mul ih hab ha (pow_nonneg (le_trans ha hab) n)

theorem pow_le_pow_of_le_left (ha : 0 ≤ a) (hab : a ≤ b) (n : ℕ) : a ^ n ≤ b ^ n := pow_le_pow_left
    ha hab n

theorem one_le_pow_of_one_le (H : 1 ≤ a) (n : ℕ) : 1 ≤ a ^ n := by
  have h : 1 ^ n ≤ a ^ n := pow_le_pow_left zero_le_one H n
  rw [one_pow] at h
  exact h

theorem pow_le_one (n : ℕ) (h₀ : 0 ≤ a) (h₁ : a ≤ 1) : a ^ n ≤ 1 := by
  have h : a ^ n ≤ 1 ^ n := pow_le_pow_left h₀ h₁ n
  rw [one_pow] at h
  exact h

theorem pow_le_pow_right (ha : 1 ≤ a) {n m : ℕ} (h : n ≤ m) : a ^ n ≤ a ^ m := by
  rw [← pow_mul_pow_sub a h]
  exact le_mul_of_one_le_right (pow_nonneg (le_trans zero_le_one ha) n) (one_le_pow_of_one_le ha _)

theorem pow_le_pow_of_le_one (ha₀ : 0 ≤ a) (ha₁ : a ≤ 1) {m n : ℕ} (h : m ≤ n) : a ^ n ≤ a ^ m := by
  rw [← pow_mul_pow_sub a h]
  exact mul_le_of_le_one_right (pow_nonneg ha₀ m) (pow_le_one _ ha₀ ha₁)

theorem pow_le_of_le_one (h₀ : 0 ≤ a) (h₁ : a ≤ 1) {n : ℕ} (hn : n ≠ 0) : a ^ n ≤ a := by
  have h : a ^ n ≤ a ^ 1 := pow_le_pow_of_le_one h₀ h₁ (Nat.pos_of_ne_zero hn)
  rw [pow_one] at h
  exact h

theorem sq_le (h₀ : 0 ≤ a) (h₁ : a ≤ 1) : a ^ 2 ≤ a := pow_le_of_le_one h₀ h₁ (Nat.succ_ne_zero 1)

theorem le_self_pow (ha : 1 ≤ a) {m : ℕ} (h : m ≠ 0) : a ≤ a ^ m := by
  have h₁ : a ^ 1 ≤ a ^ m := pow_le_pow_right ha (Nat.pos_of_ne_zero h)
  rw [pow_one] at h₁
  exact h₁

theorem pow_lt_one (h₀ : 0 ≤ a) (h₁ : a < 1) {n : ℕ} (hn : n ≠ 0) : a ^ n < 1 :=
  lt_of_le_of_lt (pow_le_of_le_one h₀ (le_of_lt h₁) hn) h₁

theorem one_lt_pow (ha : 1 < a) {n : ℕ} (hn : n ≠ 0) : 1 < a ^ n :=
  lt_of_lt_of_le ha (le_self_pow (le_of_lt ha) hn)

theorem mul_self_le_mul_self (h1 : 0 ≤ a) (h2 : a ≤ b) : a * a ≤ b * b :=
  mul_le_mul h2 h2 h1 (le_trans h1 h2)

end OrderedSemiring

section StrictOrderedSemiring

variable {α : Type u} [StrictOrderedSemiring α] {a b c d : α}

@[simp] theorem pow_pos (H : 0 < a) (n : ℕ) : 0 < a ^ n := by
  induction n with
  | zero =>
    rw [pow_zero]
    exact zero_lt_one
  | succ n ih =>
    rw [pow_succ]
    exact mul_pos ih H

theorem sq_pos_of_pos (ha : 0 < a) : 0 < a ^ 2 := pow_pos ha 2

theorem mul_lt_mul (hac : a < c) (hbd : b ≤ d) (hb : 0 < b) (hc : 0 ≤ c) : a * b < c * d :=
  lt_of_lt_of_le (mul_lt_mul_of_pos_right hac hb) (mul_le_mul_of_nonneg_left hbd hc)

theorem mul_lt_mul' (hac : a ≤ c) (hbd : b < d) (hb : 0 ≤ b) (hc : 0 < c) : a * b < c * d :=
  lt_of_le_of_lt (mul_le_mul_of_nonneg_right hac hb) (mul_lt_mul_of_pos_left hbd hc)

theorem mul_lt_mul'' (hac : a < c) (hbd : b < d) (ha : 0 ≤ a) (hb : 0 ≤ b) : a * b < c * d := by
  cases eq_or_lt_of_le hb with
  | inl h =>
    rw [← h, mul_zero]
    exact mul_pos (lt_of_le_of_lt ha hac) (lt_of_le_of_lt hb hbd)
  | inr h => exact mul_lt_mul hac (le_of_lt hbd) h (le_trans ha (le_of_lt hac))

theorem mul_self_lt_mul_self (h1 : 0 ≤ a) (h2 : a < b) : a * a < b * b := mul_lt_mul'' h2 h2 h1 h1

theorem lt_mul_of_one_lt_right (ha : 0 < a) (h : 1 < b) : a < a * b := by
  have h₁ : a * 1 < a * b := mul_lt_mul_of_pos_left h ha
  rw [mul_one] at h₁
  exact h₁

theorem lt_mul_of_one_lt_left (hb : 0 < b) (h : 1 < a) : b < a * b := by
  have h₁ : 1 * b < a * b := mul_lt_mul_of_pos_right h hb
  rw [one_mul] at h₁
  exact h₁

theorem mul_lt_of_lt_one_right (ha : 0 < a) (h : b < 1) : a * b < a := by
  have h₁ : a * b < a * 1 := mul_lt_mul_of_pos_left h ha
  rw [mul_one] at h₁
  exact h₁

theorem mul_lt_of_lt_one_left (hb : 0 < b) (h : a < 1) : a * b < b := by
  have h₁ : a * b < 1 * b := mul_lt_mul_of_pos_right h hb
  rw [one_mul] at h₁
  exact h₁

theorem lt_mul_left (hn : 0 < a) (hm : 1 < b) : a < b * a := lt_mul_of_one_lt_left hn hm

theorem lt_mul_right (hn : 0 < a) (hm : 1 < b) : a < a * b := lt_mul_of_one_lt_right hn hm

theorem lt_mul_self (hn : 1 < a) : a < a * a := lt_mul_left (lt_trans zero_lt_one hn) hn

theorem lt_two_mul_self (ha : 0 < a) : a < 2 * a := lt_mul_of_one_lt_left ha one_lt_two

theorem pow_lt_pow_left (h : a < b) (ha : 0 ≤ a) {n : ℕ} (hn : n ≠ 0) : a ^ n < b ^ n := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n =>
    rw [pow_succ, pow_succ]
    apply lt_of_le_of_lt (mul_le_mul_of_nonneg_right (pow_le_pow_left ha (le_of_lt h) n) ha)
    exact mul_lt_mul_of_pos_left h (pow_pos (lt_of_le_of_lt ha h) n)

theorem pow_lt_pow_right (h : 1 < a) {m n : ℕ} (hmn : m < n) : a ^ m < a ^ n := by
  rw [← pow_mul_pow_sub a (Nat.le_of_lt hmn)]
  apply lt_mul_of_one_lt_right (pow_pos (lt_trans zero_lt_one h) m)
  exact one_lt_pow h (Nat.sub_ne_zero_of_lt hmn)

theorem pow_lt_pow_iff_right (h : 1 < a) {m n : ℕ} : a ^ n < a ^ m ↔ n < m := by
  refine ⟨fun h₁ => ?_, pow_lt_pow_right h⟩
  apply Nat.lt_of_not_le
  intro h₂
  exact lt_irrefl _ (lt_of_lt_of_le h₁ (pow_le_pow_right (le_of_lt h) h₂))

theorem pow_le_pow_iff_right (h : 1 < a) {m n : ℕ} : a ^ n ≤ a ^ m ↔ n ≤ m := by
  refine ⟨fun h₁ => ?_, pow_le_pow_right (le_of_lt h)⟩
  apply Nat.le_of_not_lt
  intro h₂
  exact lt_irrefl _ (lt_of_lt_of_le (pow_lt_pow_right h h₂) h₁)

theorem lt_self_pow (h : 1 < a) {m : ℕ} (hm : 1 < m) : a < a ^ m := by
  have h₁ : a ^ 1 < a ^ m := pow_lt_pow_right h hm
  rw [pow_one] at h₁
  exact h₁

theorem pow_lt_pow_right_of_lt_one (h₀ : 0 < a) (h₁ : a < 1) {m n : ℕ} (hmn : m < n) : a ^ n < a ^ m
    := by
  rw [← pow_mul_pow_sub a (Nat.le_of_lt hmn)]
  apply mul_lt_of_lt_one_right (pow_pos h₀ m)
  exact pow_lt_one (le_of_lt h₀) h₁ (Nat.sub_ne_zero_of_lt hmn)

end StrictOrderedSemiring

section LinearOrderedSemiring

variable {α : Type u} [LinearOrderedSemiring α] {a b c d : α}

theorem lt_of_pow_lt_pow_left (n : ℕ) (hb : 0 ≤ b) (h : a ^ n < b ^ n) : a < b :=
  lt_of_not_le (fun h₁ => not_le_of_lt h (pow_le_pow_left hb h₁ n))

theorem le_of_pow_le_pow_left {n : ℕ} (hn : n ≠ 0) (hb : 0 ≤ b) (h : a ^ n ≤ b ^ n) : a ≤ b :=
  le_of_not_lt (fun h₁ => not_le_of_lt (pow_lt_pow_left h₁ hb hn) h)

theorem pow_le_pow_iff_left (ha : 0 ≤ a) (hb : 0 ≤ b) {n : ℕ} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b
    :=
  ⟨le_of_pow_le_pow_left hn hb, fun h => pow_le_pow_left ha h n⟩

theorem pow_lt_pow_iff_left (ha : 0 ≤ a) (hb : 0 ≤ b) {n : ℕ} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b
    :=
  ⟨lt_of_pow_lt_pow_left n hb, fun h => pow_lt_pow_left h ha hn⟩

@[simp] theorem pow_left_inj (ha : 0 ≤ a) (hb : 0 ≤ b) {n : ℕ} (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b
    := by
  rw [le_antisymm_iff, pow_le_pow_iff_left ha hb hn, pow_le_pow_iff_left hb ha hn, ←
    le_antisymm_iff]

@[simp] theorem sq_eq_sq (ha : 0 ≤ a) (hb : 0 ≤ b) : a ^ 2 = b ^ 2 ↔ a = b :=
  pow_left_inj ha hb (Nat.succ_ne_zero 1)

theorem pow_le_one_iff_of_nonneg (ha : 0 ≤ a) {n : ℕ} (hn : n ≠ 0) : a ^ n ≤ 1 ↔ a ≤ 1 := by
  have h : a ^ n ≤ 1 ^ n ↔ a ≤ 1 := pow_le_pow_iff_left ha zero_le_one hn
  rw [one_pow] at h
  exact h

theorem one_le_pow_iff_of_nonneg (ha : 0 ≤ a) {n : ℕ} (hn : n ≠ 0) : 1 ≤ a ^ n ↔ 1 ≤ a := by
  have h : 1 ^ n ≤ a ^ n ↔ 1 ≤ a := pow_le_pow_iff_left zero_le_one ha hn
  rw [one_pow] at h
  exact h

theorem pow_lt_one_iff_of_nonneg (ha : 0 ≤ a) {n : ℕ} (hn : n ≠ 0) : a ^ n < 1 ↔ a < 1 := by
  have h : a ^ n < 1 ^ n ↔ a < 1 := pow_lt_pow_iff_left ha zero_le_one hn
  rw [one_pow] at h
  exact h

theorem one_lt_pow_iff_of_nonneg (ha : 0 ≤ a) {n : ℕ} (hn : n ≠ 0) : 1 < a ^ n ↔ 1 < a := by
  have h : 1 ^ n < a ^ n ↔ 1 < a := pow_lt_pow_iff_left zero_le_one ha hn
  rw [one_pow] at h
  exact h

theorem pow_eq_one_iff_of_nonneg (ha : 0 ≤ a) {n : ℕ} (hn : n ≠ 0) : a ^ n = 1 ↔ a = 1 := by
  have h : a ^ n = 1 ^ n ↔ a = 1 := pow_left_inj ha zero_le_one hn
  rw [one_pow] at h
  exact h

theorem sq_le_one_iff (ha : 0 ≤ a) : a ^ 2 ≤ 1 ↔ a ≤ 1 := pow_le_one_iff_of_nonneg ha
    (Nat.succ_ne_zero 1)

theorem sq_lt_one_iff (ha : 0 ≤ a) : a ^ 2 < 1 ↔ a < 1 := pow_lt_one_iff_of_nonneg ha
    (Nat.succ_ne_zero 1)

theorem one_le_sq_iff (ha : 0 ≤ a) : 1 ≤ a ^ 2 ↔ 1 ≤ a := one_le_pow_iff_of_nonneg ha
    (Nat.succ_ne_zero 1)

theorem one_lt_sq_iff (ha : 0 ≤ a) : 1 < a ^ 2 ↔ 1 < a := one_lt_pow_iff_of_nonneg ha
    (Nat.succ_ne_zero 1)

theorem mul_self_le_mul_self_iff (h1 : 0 ≤ a) (h2 : 0 ≤ b) : a ≤ b ↔ a * a ≤ b * b := by
  rw [← pow_two, ← pow_two, pow_le_pow_iff_left h1 h2 (Nat.succ_ne_zero 1)]

theorem mul_self_lt_mul_self_iff (h1 : 0 ≤ a) (h2 : 0 ≤ b) : a < b ↔ a * a < b * b := by
  rw [← pow_two, ← pow_two, pow_lt_pow_iff_left h1 h2 (Nat.succ_ne_zero 1)]

theorem mul_self_inj (h1 : 0 ≤ a) (h2 : 0 ≤ b) : a * a = b * b ↔ a = b := by
  rw [← pow_two, ← pow_two, sq_eq_sq h1 h2]

theorem nonneg_le_nonneg_of_sq_le_sq (hb : 0 ≤ b) (h : a * a ≤ b * b) : a ≤ b :=
  le_of_not_lt (fun h₁ => not_le_of_lt (mul_self_lt_mul_self hb h₁) h)

theorem lt_of_mul_self_lt_mul_self (hb : 0 ≤ b) (h : a * a < b * b) : a < b :=
  lt_of_not_le (fun h₁ => not_le_of_lt h (mul_self_le_mul_self hb h₁))

theorem le_of_mul_le_of_one_le (h : a * c ≤ b) (hb : 0 ≤ b) (hc : 1 ≤ c) : a ≤ b := by
  cases le_total 0 a with
  | inl h₁ => exact le_trans (le_mul_of_one_le_right h₁ hc) h
  | inr h₁ => exact le_trans h₁ hb

theorem nonneg_and_nonneg_or_nonpos_and_nonpos_of_mul_nonneg (hab : 0 ≤ a * b) : 0 ≤ a ∧ 0 ≤ b ∨ a ≤
    0 ∧ b ≤ 0 := by
  cases lt_or_le a 0 with
  | inl ha =>
    refine Or.inr ⟨le_of_lt ha, le_of_not_lt (fun hb => ?_)⟩
    exact not_lt_of_le hab (mul_neg_of_neg_of_pos ha hb)
  | inr ha =>
    cases lt_or_le b 0 with
    | inr hb => exact Or.inl ⟨ha, hb⟩
    | inl hb =>
      refine Or.inr ⟨le_of_not_lt (fun ha' => ?_), le_of_lt hb⟩
      exact not_lt_of_le hab (mul_neg_of_pos_of_neg ha' hb)

theorem nonneg_of_mul_nonneg_left (h : 0 ≤ a * b) (hb : 0 < b) : 0 ≤ a :=
  le_of_not_lt (fun ha => not_lt_of_le h (mul_neg_of_neg_of_pos ha hb))

theorem nonneg_of_mul_nonneg_right (h : 0 ≤ a * b) (ha : 0 < a) : 0 ≤ b :=
  le_of_not_lt (fun hb => not_lt_of_le h (mul_neg_of_pos_of_neg ha hb))

theorem neg_of_mul_neg_left (h : a * b < 0) (hb : 0 ≤ b) : a < 0 :=
  lt_of_not_le (fun ha => not_le_of_lt h (mul_nonneg ha hb))

theorem neg_of_mul_neg_right (h : a * b < 0) (ha : 0 ≤ a) : b < 0 :=
  lt_of_not_le (fun hb => not_le_of_lt h (mul_nonneg ha hb))

theorem nonpos_of_mul_nonpos_left (h : a * b ≤ 0) (hb : 0 < b) : a ≤ 0 :=
  le_of_not_lt (fun ha => not_le_of_lt (mul_pos ha hb) h)

theorem nonpos_of_mul_nonpos_right (h : a * b ≤ 0) (ha : 0 < a) : b ≤ 0 :=
  le_of_not_lt (fun hb => not_le_of_lt (mul_pos ha hb) h)

@[simp] theorem mul_nonneg_iff_of_pos_left (h : 0 < c) : 0 ≤ c * b ↔ 0 ≤ b :=
  ⟨fun h₁ => nonneg_of_mul_nonneg_right h₁ h, fun h₁ => mul_nonneg (le_of_lt h) h₁⟩

@[simp] theorem mul_nonneg_iff_of_pos_right (h : 0 < c) : 0 ≤ b * c ↔ 0 ≤ b :=
  ⟨fun h₁ => nonneg_of_mul_nonneg_left h₁ h, fun h₁ => mul_nonneg h₁ (le_of_lt h)⟩

@[simp] theorem mul_pos_iff_of_pos_right (h : 0 < b) : 0 < a * b ↔ 0 < a :=
  ⟨fun h₁ => pos_of_mul_pos_left h₁ (le_of_lt h), fun h₁ => mul_pos h₁ h⟩

theorem mul_max_of_nonneg (b c : α) (ha : 0 ≤ a) : a * max b c = max (a * b) (a * c) := by
  cases le_total b c with
  | inl h => rw [max_eq_right h, max_eq_right (mul_le_mul_of_nonneg_left h ha)]
  | inr h => rw [max_eq_left h, max_eq_left (mul_le_mul_of_nonneg_left h ha)]

theorem mul_min_of_nonneg (b c : α) (ha : 0 ≤ a) : a * min b c = min (a * b) (a * c) := by
  cases le_total b c with
  | inl h => rw [min_eq_left h, min_eq_left (mul_le_mul_of_nonneg_left h ha)]
  | inr h => rw [min_eq_right h, min_eq_right (mul_le_mul_of_nonneg_left h ha)]

theorem max_mul_of_nonneg (a b : α) (hc : 0 ≤ c) : max a b * c = max (a * c) (b * c) := by
  cases le_total a b with
  | inl h => rw [max_eq_right h, max_eq_right (mul_le_mul_of_nonneg_right h hc)]
  | inr h => rw [max_eq_left h, max_eq_left (mul_le_mul_of_nonneg_right h hc)]

theorem min_mul_of_nonneg (a b : α) (hc : 0 ≤ c) : min a b * c = min (a * c) (b * c) := by
  cases le_total a b with
  | inl h => rw [min_eq_left h, min_eq_left (mul_le_mul_of_nonneg_right h hc)]
  | inr h => rw [min_eq_right h, min_eq_right (mul_le_mul_of_nonneg_right h hc)]

end LinearOrderedSemiring

/-! ## Ordered rings -/

section OrderedRing

variable {α : Type u} [OrderedRing α] {a b c d : α}

theorem mul_nonneg_of_nonpos_of_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : 0 ≤ a * b := by
  rw [← neg_mul_neg]
  exact mul_nonneg (neg_nonneg.mpr ha) (neg_nonneg.mpr hb)

theorem mul_le_mul_of_nonpos_left (h : b ≤ a) (hc : c ≤ 0) : c * a ≤ c * b := by
  rw [← neg_le_neg_iff, ← neg_mul, ← neg_mul]
  exact mul_le_mul_of_nonneg_left h (neg_nonneg.mpr hc)

theorem mul_le_mul_of_nonpos_right (h : b ≤ a) (hc : c ≤ 0) : a * c ≤ b * c := by
  rw [← neg_le_neg_iff, ← mul_neg, ← mul_neg]
  exact mul_le_mul_of_nonneg_right h (neg_nonneg.mpr hc)

end OrderedRing

section StrictOrderedRing

variable {α : Type u} [StrictOrderedRing α] {a b c d : α}

theorem mul_pos_of_neg_of_neg (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  rw [← neg_mul_neg]
  exact mul_pos (neg_pos.mpr ha) (neg_pos.mpr hb)

theorem sq_pos_of_neg (ha : a < 0) : 0 < a ^ 2 := by
  rw [pow_two]
  exact mul_pos_of_neg_of_neg ha ha

theorem mul_lt_mul_of_neg_left (h : b < a) (hc : c < 0) : c * a < c * b := by
  rw [← neg_lt_neg_iff, ← neg_mul, ← neg_mul]
  exact mul_lt_mul_of_pos_left h (neg_pos.mpr hc)

theorem mul_lt_mul_of_neg_right (h : b < a) (hc : c < 0) : a * c < b * c := by
  rw [← neg_lt_neg_iff, ← mul_neg, ← mul_neg]
  exact mul_lt_mul_of_pos_right h (neg_pos.mpr hc)

theorem mul_add_mul_le_mul_add_mul (hab : a ≤ b) (hcd : c ≤ d) : a * d + b * c ≤ a * c + b * d := by
  have h : 0 ≤ (b - a) * (d - c) := mul_nonneg (sub_nonneg.mpr hab) (sub_nonneg.mpr hcd)
  rw [sub_mul, mul_sub, mul_sub, sub_nonneg, sub_le_sub_iff, add_comm (b * d)] at h
  exact h

end StrictOrderedRing

section LinearOrderedRing

variable {α : Type u} [LinearOrderedRing α] {a b c d : α}

theorem mul_self_nonneg (a : α) : 0 ≤ a * a := by
  cases le_total 0 a with
  | inl h => exact mul_nonneg h h
  | inr h => exact mul_nonneg_of_nonpos_of_nonpos h h

theorem sq_nonneg (a : α) : 0 ≤ a ^ 2 := by
  rw [pow_two]
  exact mul_self_nonneg a

theorem pow_two_nonneg (a : α) : 0 ≤ a ^ 2 := sq_nonneg a

instance (priority := 100) LinearOrderedRing.noZeroDivisors : NoZeroDivisors α := by
  refine ⟨fun {a b} h => ?_⟩
  by_contra hn
  rw [not_or] at hn
  cases lt_or_gt_of_ne hn.1 with
  | inl ha =>
    cases lt_or_gt_of_ne hn.2 with
    | inl hb => exact ne_of_gt (mul_pos_of_neg_of_neg ha hb) h
    | inr hb => exact ne_of_lt (mul_neg_of_neg_of_pos ha hb) h
  | inr ha =>
    cases lt_or_gt_of_ne hn.2 with
    | inl hb => exact ne_of_lt (mul_neg_of_pos_of_neg ha hb) h
    | inr hb => exact ne_of_gt (mul_pos ha hb) h

instance (priority := 100) LinearOrderedRing.isDomain : IsDomain α :=
  @IsDomain.mk α _ NoZeroDivisors.to_isCancelMulZero _

@[simp] theorem mul_self_pos {a : α} : 0 < a * a ↔ a ≠ 0 := by
  rw [(mul_self_nonneg a).lt_iff_ne, ne_comm]
  exact mul_self_ne_zero

theorem sq_pos_iff {a : α} : 0 < a ^ 2 ↔ a ≠ 0 := by
  rw [pow_two, mul_self_pos]

theorem sq_pos_of_ne_zero {a : α} (h : a ≠ 0) : 0 < a ^ 2 := sq_pos_iff.mpr h

theorem pow_two_pos_of_ne_zero {a : α} (h : a ≠ 0) : 0 < a ^ 2 := sq_pos_iff.mpr h

theorem mul_pos_iff : 0 < a * b ↔ 0 < a ∧ 0 < b ∨ a < 0 ∧ b < 0 := by
  refine ⟨fun h => ?_, fun h => ?_⟩
  · cases lt_trichotomy a 0 with
    | inl ha =>
      refine Or.inr ⟨ha, lt_of_not_le (fun hb => ?_)⟩
      exact not_lt_of_le (mul_nonpos_of_nonpos_of_nonneg (le_of_lt ha) hb) h
    | inr ha =>
      cases ha with
      | inl ha => exact absurd (ha ▸ h) (by rw [zero_mul]; exact lt_irrefl 0)
      | inr ha => exact Or.inl ⟨ha, pos_of_mul_pos_right h (le_of_lt ha)⟩
  · cases h with
    | inl h => exact mul_pos h.1 h.2
    | inr h => exact mul_pos_of_neg_of_neg h.1 h.2

theorem mul_nonneg_iff : 0 ≤ a * b ↔ 0 ≤ a ∧ 0 ≤ b ∨ a ≤ 0 ∧ b ≤ 0 := by
  refine ⟨nonneg_and_nonneg_or_nonpos_and_nonpos_of_mul_nonneg, fun h => ?_⟩
  cases h with
  | inl h => exact mul_nonneg h.1 h.2
  | inr h => exact mul_nonneg_of_nonpos_of_nonpos h.1 h.2

theorem mul_neg_iff : a * b < 0 ↔ 0 < a ∧ b < 0 ∨ a < 0 ∧ 0 < b := by
  rw [← neg_pos, neg_mul_eq_mul_neg, mul_pos_iff, neg_pos, neg_lt_zero]

theorem mul_nonpos_iff : a * b ≤ 0 ↔ 0 ≤ a ∧ b ≤ 0 ∨ a ≤ 0 ∧ 0 ≤ b := by
  rw [← neg_nonneg, neg_mul_eq_mul_neg, mul_nonneg_iff, neg_nonneg, neg_nonpos]

theorem mul_nonneg_of_three (a b c : α) : 0 ≤ a * b ∨ 0 ≤ b * c ∨ 0 ≤ c * a := by
  cases le_total 0 a with
  | inl ha =>
    cases le_total 0 b with
    | inl hb => exact Or.inl (mul_nonneg ha hb)
    | inr hb =>
      cases le_total 0 c with
      | inl hc => exact Or.inr (Or.inr (mul_nonneg hc ha))
      | inr hc => exact Or.inr (Or.inl (mul_nonneg_of_nonpos_of_nonpos hb hc))
  | inr ha =>
    cases le_total 0 b with
    | inl hb =>
      cases le_total 0 c with
      | inl hc => exact Or.inr (Or.inl (mul_nonneg hb hc))
      | inr hc => exact Or.inr (Or.inr (mul_nonneg_of_nonpos_of_nonpos hc ha))
    | inr hb => exact Or.inl (mul_nonneg_of_nonpos_of_nonpos ha hb)

@[simp] theorem mul_le_mul_left_of_neg (h : c < 0) : c * a ≤ c * b ↔ b ≤ a := by
  rw [← neg_le_neg_iff, ← neg_mul, ← neg_mul, mul_le_mul_left (neg_pos.mpr h)]

@[simp] theorem mul_le_mul_right_of_neg (h : c < 0) : a * c ≤ b * c ↔ b ≤ a := by
  rw [← neg_le_neg_iff, ← mul_neg, ← mul_neg, mul_le_mul_right (neg_pos.mpr h)]

@[simp] theorem mul_lt_mul_left_of_neg (h : c < 0) : c * a < c * b ↔ b < a := by
  rw [← neg_lt_neg_iff, ← neg_mul, ← neg_mul, mul_lt_mul_left (neg_pos.mpr h)]

@[simp] theorem mul_lt_mul_right_of_neg (h : c < 0) : a * c < b * c ↔ b < a := by
  rw [← neg_lt_neg_iff, ← mul_neg, ← mul_neg, mul_lt_mul_right (neg_pos.mpr h)]

theorem nonneg_of_mul_nonpos_left (h : a * b ≤ 0) (hb : b < 0) : 0 ≤ a :=
  le_of_not_lt (fun ha => not_le_of_lt (mul_pos_of_neg_of_neg ha hb) h)

theorem nonneg_of_mul_nonpos_right (h : a * b ≤ 0) (ha : a < 0) : 0 ≤ b :=
  le_of_not_lt (fun hb => not_le_of_lt (mul_pos_of_neg_of_neg ha hb) h)

theorem nonpos_of_mul_nonneg_left (h : 0 ≤ a * b) (hb : b < 0) : a ≤ 0 :=
  le_of_not_lt (fun ha => not_le_of_lt (mul_neg_of_pos_of_neg ha hb) h)

theorem nonpos_of_mul_nonneg_right (h : 0 ≤ a * b) (ha : a < 0) : b ≤ 0 :=
  le_of_not_lt (fun hb => not_le_of_lt (mul_neg_of_neg_of_pos ha hb) h)

theorem pos_of_mul_neg_left (h : a * b < 0) (hb : b ≤ 0) : 0 < a :=
  lt_of_not_le (fun ha => not_le_of_lt h (mul_nonneg_of_nonpos_of_nonpos ha hb))

theorem pos_of_mul_neg_right (h : a * b < 0) (ha : a ≤ 0) : 0 < b :=
  lt_of_not_le (fun hb => not_le_of_lt h (mul_nonneg_of_nonpos_of_nonpos ha hb))

theorem neg_iff_pos_of_mul_neg (hab : a * b < 0) : a < 0 ↔ 0 < b :=
  ⟨fun h => pos_of_mul_neg_right hab (le_of_lt h), fun h => neg_of_mul_neg_left hab (le_of_lt h)⟩

theorem pos_iff_neg_of_mul_neg (hab : a * b < 0) : 0 < a ↔ b < 0 :=
  ⟨fun h => neg_of_mul_neg_right hab (le_of_lt h), fun h => pos_of_mul_neg_left hab (le_of_lt h)⟩

theorem mul_self_add_mul_self_eq_zero : a * a + b * b = 0 ↔ a = 0 ∧ b = 0 := by
  rw [add_eq_zero_iff' (mul_self_nonneg a) (mul_self_nonneg b), mul_self_eq_zero, mul_self_eq_zero]

theorem eq_zero_of_mul_self_add_mul_self_eq_zero (h : a * a + b * b = 0) : a = 0 :=
  (mul_self_add_mul_self_eq_zero.mp h).1

theorem neg_one_lt_zero : -1 < (0 : α) := neg_lt_zero.mpr zero_lt_one

theorem sub_one_lt (a : α) : a - 1 < a := sub_lt_self a zero_lt_one

theorem mul_self_le_mul_self_of_le_of_neg_le (h₁ : a ≤ b) (h₂ : -a ≤ b) : a * a ≤ b * b := by
  cases le_total 0 a with
  | inl h => exact mul_self_le_mul_self h h₁
  | inr h =>
    rw [← neg_mul_neg a]
    exact mul_self_le_mul_self (neg_nonneg.mpr h) h₂

end LinearOrderedRing

section LinearOrderedCommRing

variable {α : Type u} [LinearOrderedCommRing α]

theorem two_mul_le_add_sq (a b : α) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  rw [← sub_nonneg, ← sub_sq']
  exact sq_nonneg (a - b)

theorem two_mul_le_add_pow_two (a b : α) : 2 * a * b ≤ a ^ 2 + b ^ 2 := two_mul_le_add_sq a b

theorem add_sq_le {a b : α} : (a + b) ^ 2 ≤ 2 * (a ^ 2 + b ^ 2) := by
  rw [add_sq', two_mul (a ^ 2 + b ^ 2)]
  exact add_le_add_left (two_mul_le_add_sq a b) _

end LinearOrderedCommRing
