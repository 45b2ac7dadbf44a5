/-!
# Everyday theorems on natural numbers

Names and statements are those of Mathlib's `Data/Nat/Defs.lean`, and of Lean's
`Init/Data/Nat/Lemmas.lean` where they are not in `Init/Nat` here.
-/

namespace Nat

variable {a b c d m n k : ℕ} {p : ℕ → Prop}

/-! ## Successors and order -/

theorem succ_pos' : 0 < succ n := succ_pos n

theorem one_lt_succ_succ (n : ℕ) : 1 < succ (succ n) := by
  omega

theorem not_succ_lt_self : ¬succ n < n := by
  omega

theorem le_succ_iff : m ≤ succ n ↔ m ≤ n ∨ m = succ n := by
  omega

theorem of_le_succ (h : m ≤ succ n) : m ≤ n ∨ m = succ n := le_succ_iff.mp h

theorem eq_of_le_of_lt_succ {n m : ℕ} (h₁ : n ≤ m) (h₂ : m < n + 1) : m = n := by
  omega

theorem eq_of_lt_succ_of_not_lt {a b : ℕ} (h1 : a < b + 1) (h2 : ¬a < b) : a = b := by
  omega

theorem lt_iff_le_pred (h : 0 < n) : m < n ↔ m ≤ n - 1 := by
  omega

theorem le_of_pred_lt (h : pred m < n) : m ≤ n := by
  rw [pred_eq_sub_one] at h
  omega

theorem le_pred_of_lt (h : m < n) : m ≤ n - 1 := by
  omega

theorem le_sub_one_of_lt (h : m < n) : m ≤ n - 1 := by
  omega

theorem lt_one_add_iff : m < 1 + n ↔ m ≤ n := by
  omega

theorem one_add_le_iff : 1 + m ≤ n ↔ m < n := by
  omega

theorem one_le_iff_ne_zero : 1 ≤ n ↔ n ≠ 0 := by
  omega

theorem one_lt_iff_ne_zero_and_ne_one : 1 < n ↔ n ≠ 0 ∧ n ≠ 1 := by
  omega

theorem le_one_iff_eq_zero_or_eq_one : n ≤ 1 ↔ n = 0 ∨ n = 1 := by
  omega

@[simp] theorem lt_one_iff : n < 1 ↔ n = 0 := by
  omega

theorem one_le_of_lt (h : a < b) : 1 ≤ b := by
  omega

theorem two_le_iff (n : ℕ) : 2 ≤ n ↔ n ≠ 0 ∧ n ≠ 1 := by
  omega

theorem two_lt_of_ne (h₀ : n ≠ 0) (h₁ : n ≠ 1) (h₂ : n ≠ 2) : 2 < n := by
  omega

theorem pred_eq_self_iff : pred n = n ↔ n = 0 := by
  rw [pred_eq_sub_one]
  omega

@[simp] theorem pred_eq_succ_iff : n - 1 = m + 1 ↔ n = m + 2 := by
  omega

theorem and_forall_succ : (p 0 ∧ ∀ n, p (n + 1)) ↔ ∀ n, p n := by
  constructor
  · rintro ⟨h₀, h⟩ n
    cases n with
    | zero => exact h₀
    | succ n => exact h n
  · exact fun h => ⟨h 0, fun n => h (n + 1)⟩

theorem or_exists_succ : (p 0 ∨ ∃ n, p (n + 1)) ↔ ∃ n, p n := by
  constructor
  · rintro (h | ⟨n, h⟩)
    · exact ⟨0, h⟩
    · exact ⟨n + 1, h⟩
  · rintro ⟨n, h⟩
    cases n with
    | zero => exact Or.inl h
    | succ n => exact Or.inr ⟨n, h⟩

theorem forall_lt_succ : (∀ m < n + 1, p m) ↔ (∀ m < n, p m) ∧ p n := by
  constructor
  · exact fun h => ⟨fun m hm => h m (by omega), h n (by omega)⟩
  · rintro ⟨h, hn⟩ m hm
    cases Nat.lt_or_eq_of_le (Nat.le_of_lt_succ hm) with
    | inl hm => exact h m hm
    | inr e => exact e ▸ hn

theorem exists_lt_succ : (∃ m < n + 1, p m) ↔ (∃ m < n, p m) ∨ p n := by
  constructor
  · rintro ⟨m, hm, h⟩
    cases Nat.lt_or_eq_of_le (Nat.le_of_lt_succ hm) with
    | inl hm => exact Or.inl ⟨m, hm, h⟩
    | inr e => exact Or.inr (e ▸ h)
  · rintro (⟨m, hm, h⟩ | h)
    · exact ⟨m, by omega, h⟩
    · exact ⟨n, by omega, h⟩

/-! ## Addition -/

@[simp] theorem add_def : Nat.add m n = m + n := rfl

@[simp] theorem mul_def : Nat.mul m n = m * n := rfl

@[simp] theorem add_succ_sub_one (m n : ℕ) : m + succ n - 1 = m + n := rfl

@[simp] theorem succ_add_sub_one (n m : ℕ) : succ m + n - 1 = m + n := by
  omega

theorem lt_of_lt_pred (h : m < n - 1) : m < n := by
  omega

theorem add_eq_one_iff : m + n = 1 ↔ m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 := by
  omega

theorem add_eq_two_iff : m + n = 2 ↔ m = 0 ∧ n = 2 ∨ m = 1 ∧ n = 1 ∨ m = 2 ∧ n = 0 := by
  omega

theorem add_eq_three_iff :
    m + n = 3 ↔ m = 0 ∧ n = 3 ∨ m = 1 ∧ n = 2 ∨ m = 2 ∧ n = 1 ∨ m = 3 ∧ n = 0 := by
  omega

theorem add_pos_iff_pos_or_pos : 0 < m + n ↔ 0 < m ∨ 0 < n := by
  omega

protected theorem add_pos_left (h : 0 < m) (n : ℕ) : 0 < m + n := by
  omega

protected theorem add_pos_right (m : ℕ) (h : 0 < n) : 0 < m + n := by
  omega

theorem le_add_one_iff : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := by
  omega

theorem le_and_le_add_one_iff : n ≤ m ∧ m ≤ n + 1 ↔ m = n ∨ m = n + 1 := by
  omega

theorem add_succ_lt_add (hab : a < b) (hcd : c < d) : a + c + 1 < b + d := by
  omega

@[simp] protected theorem add_eq_left : a + b = a ↔ b = 0 := by
  omega

@[simp] protected theorem add_eq_right : a + b = b ↔ a = 0 := by
  omega

protected theorem add_eq_zero : m + n = 0 ↔ m = 0 ∧ n = 0 := by
  omega

/-! ## Subtraction -/

theorem sub_succ' (m n : ℕ) : m - succ n = m - n - 1 := rfl

protected theorem sub_eq_of_eq_add' (h : a = b + c) : a - b = c := by
  omega

protected theorem eq_sub_of_add_eq (h : c + b = a) : c = a - b := by
  omega

protected theorem eq_sub_of_add_eq' (h : b + c = a) : c = a - b := by
  omega

protected theorem lt_sub_iff_add_lt : a < c - b ↔ a + b < c := by
  omega

protected theorem lt_sub_iff_add_lt' : a < c - b ↔ b + a < c := by
  omega

protected theorem sub_lt_iff_lt_add (hba : b ≤ a) : a - b < c ↔ a < b + c := by
  omega

protected theorem sub_lt_iff_lt_add' (hba : b ≤ a) : a - b < c ↔ a < c + b := by
  omega

protected theorem sub_sub_sub_cancel_right (h : c ≤ b) : a - c - (b - c) = a - b := by
  omega

protected theorem add_sub_sub_cancel (h : c ≤ a) : a + b - (a - c) = b + c := by
  omega

protected theorem sub_add_sub_cancel (hab : b ≤ a) (hcb : c ≤ b) : a - b + (b - c) = a - c := by
  omega

theorem lt_pred_iff : a < pred b ↔ succ a < b := by
  rw [pred_eq_sub_one]
  omega

protected theorem sub_lt_sub_iff_right (h : c ≤ a) : a - c < b - c ↔ a < b := by
  omega

protected theorem sub_lt_sub_left (h : k < m) (h' : k < n) : m - n < m - k := by
  omega

protected theorem sub_lt_sub_right (h : c ≤ a) (h' : a < b) : a - c < b - c := by
  omega

protected theorem le_sub_iff_add_le (h : k ≤ m) : n ≤ m - k ↔ n + k ≤ m := by
  omega

protected theorem le_sub_iff_add_le' (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m := by
  omega

protected theorem sub_le_iff_le_add' : a - b ≤ c ↔ a ≤ b + c := by
  omega

protected theorem le_sub_of_add_le' (h : m + n ≤ k) : n ≤ k - m := by
  omega

protected theorem sub_le_of_le_add (h : a ≤ b + c) : a - c ≤ b := by
  omega

protected theorem lt_add_of_sub_lt (h : a - b < c) : a < c + b := by
  omega

protected theorem lt_of_sub_lt_sub_right (h : a - c < b - c) : a < b := by
  omega

protected theorem sub_pos_iff_lt : 0 < n - m ↔ m < n := by
  omega

protected theorem pos_of_lt_add_right (h : n < n + k) : 0 < k := by
  omega

protected theorem sub_add_eq (a b c : ℕ) : a - (b + c) = a - b - c := by
  omega

protected theorem add_sub_cancel_right (n m : ℕ) : n + m - m = n := Nat.add_sub_cancel n m

/-! ## Multiplication -/

protected theorem zero_eq_mul : 0 = m * n ↔ m = 0 ∨ n = 0 := by
  rw [eq_comm, Nat.mul_eq_zero]

theorem two_mul_ne_two_mul_add_one : 2 * n ≠ 2 * m + 1 := by
  omega

protected theorem mul_left_inj (ha : a ≠ 0) : b * a = c * a ↔ b = c :=
  ⟨Nat.eq_of_mul_eq_mul_right (Nat.pos_of_ne_zero ha), fun h => by rw [h]⟩

protected theorem mul_right_inj (ha : a ≠ 0) : a * b = a * c ↔ b = c :=
  ⟨Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero ha), fun h => by rw [h]⟩

protected theorem mul_left_cancel_iff (ha : 0 < a) : a * b = a * c ↔ b = c :=
  Nat.mul_right_inj (Nat.ne_of_gt ha)

protected theorem mul_right_cancel_iff (ha : 0 < a) : b * a = c * a ↔ b = c :=
  Nat.mul_left_inj (Nat.ne_of_gt ha)

theorem mul_eq_left (ha : a ≠ 0) : a * b = a ↔ b = 1 := by
  constructor
  · exact fun h => Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero ha) (h.trans (Nat.mul_one a).symm)
  · exact fun h => by rw [h, Nat.mul_one]

theorem mul_eq_right (hb : b ≠ 0) : a * b = b ↔ a = 1 := by
  rw [Nat.mul_comm, mul_eq_left hb]

protected theorem le_of_mul_le_mul_left (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b := by
  by_contra hn
  exact Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_left (Nat.not_le.mp hn) hc) h

protected theorem le_of_mul_le_mul_right (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b := by
  rw [Nat.mul_comm a, Nat.mul_comm b] at h
  exact Nat.le_of_mul_le_mul_left h hc

protected theorem mul_le_mul_left_iff (hc : 0 < c) : c * a ≤ c * b ↔ a ≤ b :=
  ⟨fun h => Nat.le_of_mul_le_mul_left h hc, Nat.mul_le_mul_left c⟩

protected theorem mul_le_mul_right_iff (hc : 0 < c) : a * c ≤ b * c ↔ a ≤ b :=
  ⟨fun h => Nat.le_of_mul_le_mul_right h hc, Nat.mul_le_mul_right c⟩

protected theorem lt_of_mul_lt_mul_left (h : a * b < a * c) : b < c := by
  by_contra hn
  exact Nat.not_le_of_gt h (Nat.mul_le_mul_left a (Nat.not_lt.mp hn))

protected theorem lt_of_mul_lt_mul_right (h : b * a < c * a) : b < c := by
  by_contra hn
  exact Nat.not_le_of_gt h (Nat.mul_le_mul_right a (Nat.not_lt.mp hn))

protected theorem mul_lt_mul_left (ha : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_left, fun h => Nat.mul_lt_mul_of_pos_left h ha⟩

protected theorem mul_lt_mul_right (ha : 0 < a) : b * a < c * a ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_right, fun h => Nat.mul_lt_mul_of_pos_right h ha⟩

protected theorem mul_lt_mul'' (hac : a < c) (hbd : b < d) : a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_right b (Nat.le_of_lt hac))
    (Nat.mul_lt_mul_of_pos_left hbd (Nat.lt_of_le_of_lt (Nat.zero_le a) hac))

protected theorem mul_lt_mul_of_lt_of_le (hac : a < c) (hbd : b ≤ d) (hd : 0 < d) :
    a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_left a hbd) (Nat.mul_lt_mul_of_pos_right hac hd)

protected theorem mul_lt_mul_of_le_of_lt (hac : a ≤ c) (hbd : b < d) (hc : 0 < c) :
    a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_right b hac) (Nat.mul_lt_mul_of_pos_left hbd hc)

theorem eq_one_of_mul_eq_one_right (H : m * n = 1) : m = 1 :=
  Nat.dvd_one.mp ⟨n, H.symm⟩

theorem eq_one_of_mul_eq_one_left (H : m * n = 1) : n = 1 :=
  eq_one_of_mul_eq_one_right (by rwa [Nat.mul_comm] at H)

@[simp] protected theorem mul_eq_one_iff : m * n = 1 ↔ m = 1 ∧ n = 1 :=
  ⟨fun h => ⟨eq_one_of_mul_eq_one_right h, eq_one_of_mul_eq_one_left h⟩,
   fun h => by rw [h.1, h.2]⟩

@[simp] protected theorem lt_mul_iff_one_lt_left (hb : 0 < b) : b < a * b ↔ 1 < a := by
  constructor
  · intro h
    apply Nat.lt_of_mul_lt_mul_right (a := b)
    rwa [Nat.one_mul]
  · intro h
    have h₁ : 1 * b < a * b := Nat.mul_lt_mul_of_pos_right h hb
    rwa [Nat.one_mul] at h₁

@[simp] protected theorem lt_mul_iff_one_lt_right (ha : 0 < a) : a < a * b ↔ 1 < b := by
  rw [Nat.mul_comm, Nat.lt_mul_iff_one_lt_left ha]

theorem succ_mul_pos (m : ℕ) (hn : 0 < n) : 0 < succ m * n := Nat.mul_pos (succ_pos m) hn

theorem mul_self_le_mul_self (h : m ≤ n) : m * m ≤ n * n := Nat.mul_le_mul h h

theorem mul_self_lt_mul_self (h : m < n) : m * m < n * n := Nat.mul_lt_mul'' h h

theorem mul_self_le_mul_self_iff : m * m ≤ n * n ↔ m ≤ n := by
  constructor
  · intro h
    by_contra hn
    exact Nat.not_le_of_gt (mul_self_lt_mul_self (Nat.not_le.mp hn)) h
  · exact mul_self_le_mul_self

theorem mul_self_lt_mul_self_iff : m * m < n * n ↔ m < n := by
  rw [← Nat.not_le, ← Nat.not_le, mul_self_le_mul_self_iff]

theorem le_mul_self (n : ℕ) : n ≤ n * n := by
  cases n with
  | zero => exact Nat.le_refl 0
  | succ n =>
    rw [Nat.succ_mul]
    exact Nat.le_add_left _ _

theorem mul_self_inj : m * m = n * n ↔ m = n := by
  constructor
  · intro h
    exact Nat.le_antisymm (mul_self_le_mul_self_iff.mp (Nat.le_of_eq h))
      (mul_self_le_mul_self_iff.mp (Nat.le_of_eq h.symm))
  · exact fun h => by rw [h]

theorem le_mul_of_pos_left (m : ℕ) (h : 0 < n) : m ≤ n * m := by
  have h₁ : 1 * m ≤ n * m := Nat.mul_le_mul_right m h
  rwa [Nat.one_mul] at h₁

theorem le_mul_of_pos_right (n : ℕ) (h : 0 < m) : n ≤ n * m := by
  rw [Nat.mul_comm]
  exact le_mul_of_pos_left n h

protected theorem pos_of_mul_pos_right (h : 0 < a * b) : 0 < b := by
  apply Nat.pos_of_ne_zero
  intro e
  rw [e, Nat.mul_zero] at h
  exact Nat.lt_irrefl 0 h

protected theorem pos_of_mul_pos_left (h : 0 < a * b) : 0 < a := by
  apply Nat.pos_of_ne_zero
  intro e
  rw [e, Nat.zero_mul] at h
  exact Nat.lt_irrefl 0 h

@[simp] protected theorem mul_pos_iff_of_pos_left (ha : 0 < a) : 0 < a * b ↔ 0 < b :=
  ⟨Nat.pos_of_mul_pos_right, Nat.mul_pos ha⟩

@[simp] protected theorem mul_pos_iff_of_pos_right (hb : 0 < b) : 0 < a * b ↔ 0 < a :=
  ⟨Nat.pos_of_mul_pos_left, fun h => Nat.mul_pos h hb⟩

/-! ## Division -/

theorem div_le_div_right {c : ℕ} (h : a ≤ b) : a / c ≤ b / c := by
  cases Nat.eq_zero_or_pos c with
  | inl e => rw [e, Nat.div_zero, Nat.div_zero]
  | inr hc =>
    rw [Nat.le_div_iff_mul_le hc]
    exact Nat.le_trans (Nat.div_mul_le_self a c) h

theorem lt_of_div_lt_div (h : a / c < b / c) : a < b := by
  by_contra hn
  exact Nat.not_le_of_gt h (div_le_div_right (Nat.not_lt.mp hn))

protected theorem div_pos (hba : b ≤ a) (hb : 0 < b) : 0 < a / b := by
  have h : 1 ≤ a / b := (Nat.le_div_iff_mul_le hb).mpr (by rwa [Nat.one_mul])
  exact h

theorem le_div_iff_mul_le' (hb : 0 < b) : a ≤ c / b ↔ a * b ≤ c := Nat.le_div_iff_mul_le hb

theorem div_lt_iff_lt_mul' (hb : 0 < b) : a / b < c ↔ a < c * b := Nat.div_lt_iff_lt_mul hb

theorem one_le_div_iff (hb : 0 < b) : 1 ≤ a / b ↔ b ≤ a := by
  rw [Nat.le_div_iff_mul_le hb, Nat.one_mul]

theorem div_lt_one_iff (hb : 0 < b) : a / b < 1 ↔ a < b := by
  rw [Nat.div_lt_iff_lt_mul hb, Nat.one_mul]

theorem lt_mul_of_div_lt (h : a / c < b) (hc : 0 < c) : a < b * c :=
  (Nat.div_lt_iff_lt_mul hc).mp h

protected theorem div_eq_zero_iff (hb : 0 < b) : a / b = 0 ↔ a < b := by
  rw [← div_lt_one_iff hb]
  omega

protected theorem div_ne_zero_iff (hb : b ≠ 0) : a / b ≠ 0 ↔ b ≤ a := by
  rw [ne_eq, Nat.div_eq_zero_iff (Nat.pos_of_ne_zero hb), Nat.not_lt]

protected theorem div_pos_iff (hb : b ≠ 0) : 0 < a / b ↔ b ≤ a := by
  rw [← Nat.div_ne_zero_iff hb]
  omega

protected theorem div_le_of_le_mul (h : m ≤ k * n) : m / k ≤ n := by
  cases Nat.eq_zero_or_pos k with
  | inl e =>
    rw [e, Nat.div_zero]
    exact Nat.zero_le n
  | inr hk =>
    apply Nat.le_of_lt_succ
    rw [Nat.div_lt_iff_lt_mul hk, Nat.succ_mul, Nat.mul_comm n k]
    omega

protected theorem div_le_of_le_mul' (h : m ≤ k * n) : m / k ≤ n := Nat.div_le_of_le_mul h

protected theorem div_le_self' (m n : ℕ) : m / n ≤ m := Nat.div_le_self m n

protected theorem eq_div_of_mul_eq_left (hc : c ≠ 0) (h : a * c = b) : a = b / c := by
  rw [← h, Nat.mul_div_cancel a (Nat.pos_of_ne_zero hc)]

protected theorem eq_div_of_mul_eq_right (hc : c ≠ 0) (h : c * a = b) : a = b / c := by
  rw [← h, Nat.mul_div_cancel_left a (Nat.pos_of_ne_zero hc)]

protected theorem div_eq_of_eq_mul_left (H1 : 0 < n) (H2 : m = k * n) : m / n = k := by
  rw [H2, Nat.mul_div_cancel k H1]

protected theorem div_eq_of_eq_mul_right (H1 : 0 < n) (H2 : m = n * k) : m / n = k := by
  rw [H2, Nat.mul_div_cancel_left k H1]

protected theorem eq_mul_of_div_eq_right (H1 : b ∣ a) (H2 : a / b = c) : a = b * c := by
  rw [← H2, Nat.mul_div_cancel' H1]

protected theorem eq_mul_of_div_eq_left (H1 : b ∣ a) (H2 : a / b = c) : a = c * b := by
  rw [Nat.mul_comm, Nat.eq_mul_of_div_eq_right H1 H2]

protected theorem div_eq_iff_eq_mul_right (H : 0 < b) (H' : b ∣ a) : a / b = c ↔ a = b * c :=
  ⟨Nat.eq_mul_of_div_eq_right H', Nat.div_eq_of_eq_mul_right H⟩

protected theorem div_eq_iff_eq_mul_left (H : 0 < b) (H' : b ∣ a) : a / b = c ↔ a = c * b :=
  ⟨Nat.eq_mul_of_div_eq_left H', Nat.div_eq_of_eq_mul_left H⟩

protected theorem mul_div_cancel_left' (Hd : a ∣ b) : a * (b / a) = b := Nat.mul_div_cancel' Hd

protected theorem mul_div_assoc (m : ℕ) (H : k ∣ n) : m * n / k = m * (n / k) := by
  cases Nat.eq_zero_or_pos k with
  | inl e => rw [e, Nat.div_zero, Nat.div_zero, Nat.mul_zero]
  | inr hk =>
    obtain ⟨c, rfl⟩ := H
    rw [Nat.mul_left_comm, Nat.mul_div_cancel_left _ hk, Nat.mul_div_cancel_left _ hk]

theorem mul_div_le (m n : ℕ) : n * (m / n) ≤ m := by
  rw [Nat.mul_comm]
  exact Nat.div_mul_le_self m n

theorem mul_div_mul_comm (hba : b ∣ a) (hdc : d ∣ c) : a * c / (b * d) = a / b * (c / d) := by
  obtain ⟨x, rfl⟩ := hba
  obtain ⟨y, rfl⟩ := hdc
  cases Nat.eq_zero_or_pos b with
  | inl e => simp [e]
  | inr hb =>
    cases Nat.eq_zero_or_pos d with
    | inl e => simp [e]
    | inr hd =>
      have e : b * x * (d * y) = b * d * (x * y) := by ring
      rw [Nat.mul_div_cancel_left x hb, Nat.mul_div_cancel_left y hd, e,
        Nat.mul_div_cancel_left _ (Nat.mul_pos hb hd)]

theorem div_mul_div_comm (hba : b ∣ a) (hdc : d ∣ c) : a / b * (c / d) = a * c / (b * d) :=
  (mul_div_mul_comm hba hdc).symm

theorem mul_div_mul_left (n k : ℕ) (H : 0 < m) : m * n / (m * k) = n / k := by
  cases Nat.eq_zero_or_pos k with
  | inl e => rw [e, Nat.mul_zero, Nat.div_zero, Nat.div_zero]
  | inr hk =>
    apply Nat.le_antisymm
    · rw [Nat.le_div_iff_mul_le hk]
      apply Nat.le_of_mul_le_mul_left _ H
      have h := Nat.div_mul_le_self (m * n) (m * k)
      rwa [Nat.mul_left_comm] at h
    · rw [Nat.le_div_iff_mul_le (Nat.mul_pos H hk), Nat.mul_left_comm]
      exact Nat.mul_le_mul_left m (Nat.div_mul_le_self n k)

theorem mul_div_mul_right (n k : ℕ) (H : 0 < m) : n * m / (k * m) = n / k := by
  rw [Nat.mul_comm n, Nat.mul_comm k, mul_div_mul_left n k H]

protected theorem div_div_eq_div_mul (m n k : ℕ) : m / n / k = m / (n * k) := by
  cases Nat.eq_zero_or_pos n with
  | inl e => rw [e, Nat.div_zero, Nat.zero_div, Nat.zero_mul, Nat.div_zero]
  | inr hn =>
    cases Nat.eq_zero_or_pos k with
    | inl e => rw [e, Nat.div_zero, Nat.mul_zero, Nat.div_zero]
    | inr hk =>
      have h : ∀ x, x ≤ m / n / k ↔ x ≤ m / (n * k) := by
        intro x
        rw [Nat.le_div_iff_mul_le hk, Nat.le_div_iff_mul_le hn,
          Nat.le_div_iff_mul_le (Nat.mul_pos hn hk), Nat.mul_assoc, Nat.mul_comm k n]
      exact Nat.le_antisymm ((h _).mp (Nat.le_refl _)) ((h _).mpr (Nat.le_refl _))

theorem add_div_of_dvd_right (h : c ∣ a) : (a + b) / c = a / c + b / c := by
  cases Nat.eq_zero_or_pos c with
  | inl e => rw [e, Nat.div_zero, Nat.div_zero, Nat.div_zero]
  | inr hc =>
    obtain ⟨x, rfl⟩ := h
    rw [Nat.add_comm, Nat.add_mul_div_left b x hc, Nat.mul_div_cancel_left x hc, Nat.add_comm]

theorem add_div_of_dvd_left (h : c ∣ b) : (a + b) / c = a / c + b / c := by
  rw [Nat.add_comm, add_div_of_dvd_right h, Nat.add_comm]

theorem succ_div_of_dvd (hba : b ∣ a + 1) : (a + 1) / b = a / b + 1 := by
  cases Nat.eq_zero_or_pos b with
  | inl e =>
    rw [e] at hba
    exact absurd (Nat.eq_zero_of_zero_dvd hba) (Nat.succ_ne_zero a)
  | inr hb =>
    obtain ⟨x, hx⟩ := hba
    cases x with
    | zero =>
      rw [Nat.mul_zero] at hx
      exact absurd hx (Nat.succ_ne_zero a)
    | succ x =>
      rw [hx, Nat.mul_div_cancel_left _ hb]
      have e : a = b * x + (b - 1) := by
        rw [Nat.mul_succ] at hx
        omega
      rw [e, Nat.add_comm (b * x), Nat.add_mul_div_left _ x hb,
        Nat.div_eq_of_lt (Nat.sub_lt hb Nat.zero_lt_one), Nat.zero_add]

theorem div_dvd_of_dvd (h : n ∣ m) : m / n ∣ m := ⟨n, (Nat.div_mul_cancel h).symm⟩

protected theorem div_div_self (h : n ∣ m) (hm : m ≠ 0) : m / (m / n) = n := by
  obtain ⟨x, rfl⟩ := h
  cases Nat.eq_zero_or_pos n with
  | inl e => exact absurd (by rw [e, Nat.zero_mul]) hm
  | inr hn =>
    cases Nat.eq_zero_or_pos x with
    | inl e => exact absurd (by rw [e, Nat.mul_zero]) hm
    | inr hx => rw [Nat.mul_div_cancel_left x hn, Nat.mul_div_cancel n hx]

theorem div_eq_self : m / n = m ↔ m = 0 ∨ n = 1 := by
  constructor
  · intro h
    cases Nat.eq_zero_or_pos m with
    | inl e => exact Or.inl e
    | inr hm =>
      right
      cases Nat.lt_trichotomy n 1 with
      | inl hn =>
        have e : n = 0 := by omega
        rw [e, Nat.div_zero] at h
        omega
      | inr hn =>
        cases hn with
        | inl hn => exact hn
        | inr hn => exact absurd h (Nat.ne_of_lt (Nat.div_lt_self hm hn))
  · rintro (h | h)
    · rw [h, Nat.zero_div]
    · rw [h, Nat.div_one]

theorem eq_zero_of_le_half (h : n ≤ n / 2) : n = 0 := by
  omega

theorem div_le_div_left (hcb : c ≤ b) (hc : 0 < c) : a / b ≤ a / c := by
  rw [Nat.le_div_iff_mul_le hc]
  exact Nat.le_trans (Nat.mul_le_mul_left _ hcb) (Nat.div_mul_le_self a b)

protected theorem div_le_div {d : ℕ} (h1 : a ≤ b) (h2 : d ≤ c) (h3 : d ≠ 0) : a / c ≤ b / d :=
  Nat.le_trans (div_le_div_right h1) (div_le_div_left h2 (Nat.pos_of_ne_zero h3))

protected theorem mul_le_of_le_div (k x y : ℕ) (h : x ≤ y / k) : x * k ≤ y :=
  Nat.le_trans (Nat.mul_le_mul_right k h) (Nat.div_mul_le_self y k)

theorem lt_div_mul_add (hb : 0 < b) : a < a / b * b + b := by
  have h := Nat.lt_mul_div_succ a hb
  rwa [Nat.mul_add, Nat.mul_one, Nat.mul_comm b] at h

protected theorem div_left_inj (hda : d ∣ a) (hdb : d ∣ b) : a / d = b / d ↔ a = b := by
  constructor
  · intro h
    rw [← Nat.mul_div_cancel' hda, h, Nat.mul_div_cancel' hdb]
  · exact fun h => by rw [h]

/-! ## Remainder -/

theorem mul_mod_mod (a b c : ℕ) : a * (b % c) % c = a * b % c := by
  rw [Nat.mul_mod, Nat.mod_mod, ← Nat.mul_mod]

theorem mod_eq_iff_lt (hn : n ≠ 0) : m % n = m ↔ m < n :=
  ⟨fun h => h ▸ Nat.mod_lt m (Nat.pos_of_ne_zero hn), Nat.mod_eq_of_lt⟩

@[simp] theorem mod_succ (n : ℕ) : n % succ n = n := Nat.mod_eq_of_lt (Nat.lt_succ_self n)

theorem mod_add_div' (a b : ℕ) : a % b + a / b * b = a := by
  rw [Nat.mul_comm, Nat.mod_add_div]

theorem div_add_mod' (a b : ℕ) : a / b * b + a % b = a := by
  rw [Nat.mul_comm, Nat.div_add_mod]

protected theorem div_mod_unique (h : 0 < b) : a / b = d ∧ a % b = c ↔ c + b * d = a ∧ c < b := by
  constructor
  · rintro ⟨rfl, rfl⟩
    exact ⟨Nat.mod_add_div a b, Nat.mod_lt a h⟩
  · rintro ⟨rfl, hc⟩
    rw [Nat.add_mul_div_left c d h, Nat.add_mul_mod_self_left, Nat.div_eq_of_lt hc,
      Nat.mod_eq_of_lt hc, Nat.zero_add]
    exact ⟨rfl, rfl⟩

theorem sub_mod_eq_zero_of_mod_eq (h : m % k = n % k) : (m - n) % k = 0 := by
  cases Nat.le_total m n with
  | inl hmn => rw [Nat.sub_eq_zero_of_le hmn, Nat.zero_mod]
  | inr hmn =>
    apply Nat.mod_eq_zero_of_dvd
    have e₁ := Nat.div_add_mod m k
    have e₂ := Nat.div_add_mod n k
    have hk : m - n = k * (m / k) - k * (n / k) := by omega
    rw [hk, ← Nat.mul_sub_left_distrib]
    exact Nat.dvd_mul_right k _

@[simp] theorem one_mod (n : ℕ) : 1 % (n + 2) = 1 := Nat.mod_eq_of_lt (by omega)

theorem one_mod_of_ne_one (h : n ≠ 1) : 1 % n = 1 := by
  cases n with
  | zero => rfl
  | succ n =>
    cases n with
    | zero => exact absurd rfl h
    | succ n => exact one_mod n

theorem dvd_sub_mod (k : ℕ) : n ∣ k - k % n :=
  ⟨k / n, by
    have h := Nat.div_add_mod k n
    omega⟩

theorem mod_mod_of_dvd (n : ℕ) (h : m ∣ k) : n % k % m = n % m := by
  obtain ⟨c, rfl⟩ := h
  have e := Nat.mod_add_div n (m * c)
  have e₁ : n % m = (n % (m * c) + m * c * (n / (m * c))) % m := by rw [e]
  rw [e₁, Nat.mul_assoc, Nat.add_mul_mod_self_left]

theorem add_mod_eq_add_mod_right (c : ℕ) (H : a % d = b % d) : (a + c) % d = (b + c) % d := by
  rw [Nat.add_mod, H, ← Nat.add_mod]

theorem add_mod_eq_add_mod_left (c : ℕ) (H : a % d = b % d) : (c + a) % d = (c + b) % d := by
  rw [Nat.add_comm c, Nat.add_comm c, add_mod_eq_add_mod_right c H]

theorem mul_add_mod (a b c : ℕ) : (a * b + c) % a = c % a := by
  rw [Nat.add_comm, Nat.add_mul_mod_self_left]

theorem mul_add_mod' (a b c : ℕ) : (a * b + c) % b = c % b := by
  rw [Nat.mul_comm, mul_add_mod]

theorem mul_add_mod_of_lt (h : c < b) : (a * b + c) % b = c := by
  rw [mul_add_mod', Nat.mod_eq_of_lt h]

@[simp] theorem add_mod_left (x z : ℕ) : (x + z) % x = z % x := by
  rw [Nat.add_comm, Nat.add_mod_right]

theorem mod_eq_sub (a b : ℕ) : a % b = a - b * (a / b) := by
  have h := Nat.mod_add_div a b
  omega

theorem mod_two_add_succ_mod_two_eq_one (m : ℕ) : m % 2 + succ m % 2 = 1 := by
  omega

theorem succ_mod_two_eq_zero_iff {m : ℕ} : (m + 1) % 2 = 0 ↔ m % 2 = 1 := by
  omega

theorem succ_mod_two_eq_one_iff {m : ℕ} : (m + 1) % 2 = 1 ↔ m % 2 = 0 := by
  omega

theorem two_dvd_ne_zero {n : ℕ} : ¬2 ∣ n ↔ n % 2 = 1 := by
  omega

/-! ## Divisibility -/

theorem not_dvd_of_pos_of_lt (h1 : 0 < n) (h2 : n < m) : ¬m ∣ n :=
  fun h => Nat.not_le_of_gt h2 (Nat.le_of_dvd h1 h)

theorem eq_zero_of_dvd_of_lt (w : a ∣ b) (h : b < a) : b = 0 := by
  by_contra hb
  exact not_dvd_of_pos_of_lt (Nat.pos_of_ne_zero hb) h w

theorem not_dvd_of_between_consec_multiples (h1 : n * k < m) (h2 : m < n * (k + 1)) : ¬n ∣ m := by
  rintro ⟨d, rfl⟩
  have h₃ := Nat.lt_of_mul_lt_mul_left h1
  have h₄ := Nat.lt_of_mul_lt_mul_left h2
  omega

protected theorem dvd_add_left (h : a ∣ c) : a ∣ b + c ↔ a ∣ b := by
  rw [Nat.add_comm, Nat.dvd_add_right h]

theorem dvd_add_iff_right {k m : ℕ} (h : k ∣ m) : k ∣ n ↔ k ∣ m + n := (Nat.dvd_add_right h).symm

theorem dvd_add_iff_left {k n : ℕ} (h : k ∣ n) : k ∣ m ↔ k ∣ m + n := (Nat.dvd_add_left h).symm

protected theorem mul_dvd_mul_iff_left (ha : 0 < a) : a * b ∣ a * c ↔ b ∣ c := by
  constructor
  · rintro ⟨d, hd⟩
    rw [Nat.mul_assoc] at hd
    exact ⟨d, Nat.eq_of_mul_eq_mul_left ha hd⟩
  · exact Nat.mul_dvd_mul (Nat.dvd_refl a)

protected theorem mul_dvd_mul_iff_right (hc : 0 < c) : a * c ∣ b * c ↔ a ∣ b := by
  rw [Nat.mul_comm a, Nat.mul_comm b, Nat.mul_dvd_mul_iff_left hc]

protected theorem mul_dvd_mul_left (a : ℕ) (h : b ∣ c) : a * b ∣ a * c :=
  Nat.mul_dvd_mul (Nat.dvd_refl a) h

protected theorem mul_dvd_mul_right (h : a ∣ b) (c : ℕ) : a * c ∣ b * c :=
  Nat.mul_dvd_mul h (Nat.dvd_refl c)

protected theorem dvd_of_mul_dvd_mul_left (kpos : 0 < k) (H : k * m ∣ k * n) : m ∣ n :=
  (Nat.mul_dvd_mul_iff_left kpos).mp H

protected theorem dvd_of_mul_dvd_mul_right (kpos : 0 < k) (H : m * k ∣ n * k) : m ∣ n :=
  (Nat.mul_dvd_mul_iff_right kpos).mp H

protected theorem dvd_mul_left_of_dvd {m n : ℕ} (h : m ∣ n) (k : ℕ) : m ∣ k * n :=
  Nat.dvd_trans h (Nat.dvd_mul_left n k)

protected theorem dvd_mul_right_of_dvd {m n : ℕ} (h : m ∣ n) (k : ℕ) : m ∣ n * k :=
  Nat.dvd_trans h (Nat.dvd_mul_right n k)

protected theorem dvd_of_mul_right_dvd {m n k : ℕ} (h : m * n ∣ k) : m ∣ k :=
  Nat.dvd_trans (Nat.dvd_mul_right m n) h

protected theorem dvd_of_mul_left_dvd {m n k : ℕ} (h : m * n ∣ k) : n ∣ k :=
  Nat.dvd_trans (Nat.dvd_mul_left n m) h

protected theorem dvd_sub {m n k : ℕ} (_ : n ≤ m) (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n :=
  Nat.dvd_sub' h₁ h₂

protected theorem dvd_mod_iff {k m n : ℕ} (h : k ∣ n) : k ∣ m % n ↔ k ∣ m := by
  have e := Nat.div_add_mod m n
  have h₁ : k ∣ n * (m / n) := Nat.dvd_trans h (Nat.dvd_mul_right n _)
  have h₂ := Nat.dvd_add_right (n := m % n) h₁
  rw [e] at h₂
  exact h₂.symm

@[simp] protected theorem dvd_add_self_left : m ∣ m + n ↔ m ∣ n :=
  Nat.dvd_add_right (Nat.dvd_refl m)

@[simp] protected theorem dvd_add_self_right : m ∣ n + m ↔ m ∣ n :=
  Nat.dvd_add_left (Nat.dvd_refl m)

theorem dvd_iff_div_mul_eq (n d : ℕ) : d ∣ n ↔ n / d * d = n :=
  ⟨Nat.div_mul_cancel, fun h => ⟨n / d, by rw [Nat.mul_comm, h]⟩⟩

theorem dvd_div_of_mul_dvd (h : a * b ∣ c) : b ∣ c / a := by
  cases Nat.eq_zero_or_pos a with
  | inl e =>
    rw [e, Nat.div_zero]
    exact Nat.dvd_zero b
  | inr ha =>
    obtain ⟨d, rfl⟩ := h
    rw [Nat.mul_assoc, Nat.mul_div_cancel_left _ ha]
    exact Nat.dvd_mul_right b d

theorem mul_dvd_of_dvd_div (hcb : c ∣ b) (h : a ∣ b / c) : c * a ∣ b := by
  obtain ⟨d, hd⟩ := h
  exact ⟨d, by rw [Nat.mul_assoc, ← hd, Nat.mul_div_cancel' hcb]⟩

@[simp] theorem dvd_div_iff (hbc : c ∣ b) : a ∣ b / c ↔ c * a ∣ b :=
  ⟨mul_dvd_of_dvd_div hbc, dvd_div_of_mul_dvd⟩

theorem dvd_right_iff_eq : (∀ a : ℕ, m ∣ a ↔ n ∣ a) ↔ m = n :=
  ⟨fun h => Nat.dvd_antisymm ((h n).mpr (Nat.dvd_refl n)) ((h m).mp (Nat.dvd_refl m)),
   fun h _ => by rw [h]⟩

theorem dvd_left_iff_eq : (∀ a : ℕ, a ∣ m ↔ a ∣ n) ↔ m = n :=
  ⟨fun h => Nat.dvd_antisymm ((h m).mp (Nat.dvd_refl m)) ((h n).mpr (Nat.dvd_refl n)),
   fun h _ => by rw [h]⟩

theorem eq_of_dvd_of_lt_two_mul (ha : a ≠ 0) (hdvd : b ∣ a) (hlt : a < 2 * b) : a = b := by
  obtain ⟨c, rfl⟩ := hdvd
  rw [Nat.mul_comm 2 b] at hlt
  have h := Nat.lt_of_mul_lt_mul_left hlt
  cases c with
  | zero => exact absurd (Nat.mul_zero b) ha
  | succ c =>
    have e : c = 0 := by omega
    rw [e, Nat.mul_one]

/-! ## Powers -/

protected theorem pow_lt_pow_left (h : a < b) (hn : n ≠ 0) : a ^ n < b ^ n := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n =>
    rw [Nat.pow_succ, Nat.pow_succ]
    exact Nat.mul_lt_mul_of_le_of_lt (Nat.pow_le_pow_left (Nat.le_of_lt h) n) h
      (Nat.pos_pow_of_pos n (Nat.lt_of_le_of_lt (Nat.zero_le a) h))

protected theorem pow_lt_pow_succ (h : 1 < a) : a ^ n < a ^ (n + 1) := by
  have h₁ : a ^ n * 1 < a ^ n * a :=
    Nat.mul_lt_mul_of_pos_left h (Nat.pos_pow_of_pos n (Nat.lt_of_le_of_lt (Nat.zero_le 1) h))
  rwa [Nat.mul_one] at h₁

protected theorem pow_lt_pow_right (ha : 1 < a) (h : m < n) : a ^ m < a ^ n :=
  Nat.lt_of_lt_of_le (Nat.pow_lt_pow_succ ha)
    (Nat.pow_le_pow_right (Nat.lt_of_le_of_lt (Nat.zero_le 1) ha) h)

theorem pow_lt_pow_of_lt_right (ha : 1 < a) (h : m < n) : a ^ m < a ^ n :=
  Nat.pow_lt_pow_right ha h

theorem pow_lt_pow_of_lt_left (h : a < b) (hn : n ≠ 0) : a ^ n < b ^ n :=
  Nat.pow_lt_pow_left h hn

theorem pow_lt_pow_of_lt (ha : 1 < a) (h : m < n) : a ^ m < a ^ n := Nat.pow_lt_pow_right ha h

protected theorem pow_le_pow_iff_left {n : ℕ} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b := by
  constructor
  · intro h
    by_contra hab
    exact Nat.not_le_of_gt (Nat.pow_lt_pow_left (Nat.not_le.mp hab) hn) h
  · exact fun h => Nat.pow_le_pow_left h n

protected theorem pow_lt_pow_iff_left {n : ℕ} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b := by
  rw [← Nat.not_le, ← Nat.not_le, Nat.pow_le_pow_iff_left hn]

protected theorem pow_le_pow_iff_right (ha : 1 < a) : a ^ m ≤ a ^ n ↔ m ≤ n := by
  constructor
  · intro h
    by_contra hmn
    exact Nat.not_le_of_gt (Nat.pow_lt_pow_right ha (Nat.not_le.mp hmn)) h
  · exact Nat.pow_le_pow_right (Nat.lt_of_le_of_lt (Nat.zero_le 1) ha)

protected theorem pow_lt_pow_iff_right (ha : 1 < a) : a ^ m < a ^ n ↔ m < n := by
  rw [← Nat.not_le, ← Nat.not_le, Nat.pow_le_pow_iff_right ha]

theorem pow_left_injective (hn : n ≠ 0) : Function.Injective (fun a : ℕ => a ^ n) := by
  intro a b h
  exact Nat.le_antisymm ((Nat.pow_le_pow_iff_left hn).mp (Nat.le_of_eq h))
    ((Nat.pow_le_pow_iff_left hn).mp (Nat.le_of_eq h.symm))

protected theorem pow_right_injective (ha : 2 ≤ a) : Function.Injective (fun n : ℕ => a ^ n) := by
  intro m n h
  exact Nat.le_antisymm ((Nat.pow_le_pow_iff_right ha).mp (Nat.le_of_eq h))
    ((Nat.pow_le_pow_iff_right ha).mp (Nat.le_of_eq h.symm))

@[simp] protected theorem pow_eq_zero {a n : ℕ} : a ^ n = 0 ↔ a = 0 ∧ n ≠ 0 := by
  constructor
  · intro h
    constructor
    · by_contra ha
      exact Nat.ne_of_gt (Nat.pos_pow_of_pos n (Nat.pos_of_ne_zero ha)) h
    · intro hn
      rw [hn] at h
      exact Nat.one_ne_zero h
  · rintro ⟨rfl, hn⟩
    exact Nat.zero_pow (Nat.pos_of_ne_zero hn)

theorem le_self_pow (hn : n ≠ 0) (a : ℕ) : a ≤ a ^ n := by
  cases Nat.eq_zero_or_pos a with
  | inl e =>
    rw [e]
    exact Nat.zero_le _
  | inr ha =>
    have h := Nat.pow_le_pow_right ha (Nat.pos_of_ne_zero hn)
    rwa [Nat.pow_one] at h

theorem lt_pow_self (ha : 1 < a) (n : ℕ) : n < a ^ n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih => exact Nat.lt_of_le_of_lt ih (Nat.pow_lt_pow_succ ha)

theorem one_le_pow (n m : ℕ) (h : 0 < m) : 1 ≤ m ^ n := Nat.pos_pow_of_pos n h

theorem one_le_pow' (n m : ℕ) : 1 ≤ (m + 1) ^ n := one_le_pow n (m + 1) (Nat.succ_pos m)

theorem one_le_two_pow : 1 ≤ 2 ^ n := one_le_pow n 2 (Nat.succ_pos 1)

theorem one_lt_pow (hn : n ≠ 0) (ha : 1 < a) : 1 < a ^ n := by
  have h := Nat.pow_lt_pow_right ha (Nat.pos_of_ne_zero hn)
  rwa [Nat.pow_zero] at h

theorem one_lt_two_pow (hn : n ≠ 0) : 1 < 2 ^ n := one_lt_pow hn (Nat.lt_succ_self 1)

theorem one_lt_two_pow' (n : ℕ) : 1 < 2 ^ (n + 1) := one_lt_two_pow (Nat.succ_ne_zero n)

theorem two_pow_pos (w : ℕ) : 0 < 2 ^ w := one_le_two_pow

theorem two_pow_succ (n : ℕ) : 2 ^ (n + 1) = 2 ^ n + 2 ^ n := by
  rw [Nat.pow_succ, Nat.mul_two]

protected theorem pow_succ' {m n : ℕ} : m ^ (n + 1) = m * m ^ n := by
  rw [Nat.pow_succ, Nat.mul_comm]

protected theorem pow_right_comm (a m n : ℕ) : (a ^ m) ^ n = (a ^ n) ^ m := by
  rw [← Nat.pow_mul, Nat.mul_comm, Nat.pow_mul]

protected theorem pow_mul' (a m n : ℕ) : a ^ (m * n) = (a ^ n) ^ m := by
  rw [Nat.mul_comm, Nat.pow_mul]

theorem pow_dvd_pow {m n : ℕ} (a : ℕ) (h : m ≤ n) : a ^ m ∣ a ^ n :=
  ⟨a ^ (n - m), by rw [← Nat.pow_add, Nat.add_sub_of_le h]⟩

theorem pow_dvd_pow_of_dvd {a b : ℕ} (h : a ∣ b) (n : ℕ) : a ^ n ∣ b ^ n := by
  obtain ⟨c, rfl⟩ := h
  exact ⟨c ^ n, Nat.mul_pow a c n⟩

theorem sq_sub_sq (a b : ℕ) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [Nat.mul_sub_left_distrib, Nat.add_mul, Nat.add_mul, Nat.pow_two, Nat.pow_two,
    Nat.mul_comm b a, Nat.add_comm (a * b), Nat.add_sub_add_right]

theorem pow_two_sub_pow_two (a b : ℕ) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := sq_sub_sq a b

protected theorem div_pow (h : a ∣ b) : (b / a) ^ c = b ^ c / a ^ c := by
  obtain ⟨d, rfl⟩ := h
  cases Nat.eq_zero_or_pos a with
  | inl e =>
    rw [e, Nat.div_zero]
    cases c with
    | zero => rfl
    | succ c => rw [Nat.zero_pow (Nat.succ_pos c), Nat.div_zero]
  | inr ha =>
    rw [Nat.mul_div_cancel_left d ha, Nat.mul_pow,
      Nat.mul_div_cancel_left _ (Nat.pos_pow_of_pos c ha)]

theorem not_pos_pow_dvd {a n : ℕ} (ha : 1 < a) (hn : 1 < n) : ¬a ^ n ∣ a := by
  intro h
  have h₁ := Nat.le_of_dvd (Nat.lt_of_le_of_lt (Nat.zero_le 1) ha) h
  have h₂ := Nat.pow_lt_pow_right ha hn
  rw [Nat.pow_one] at h₂
  exact Nat.not_le_of_gt h₂ h₁

/-! ## Minimum and maximum -/

@[simp] theorem min_eq_zero_iff : min m n = 0 ↔ m = 0 ∨ n = 0 := by
  cases Nat.le_total m n with
  | inl h =>
    rw [Nat.min_eq_left h]
    omega
  | inr h =>
    rw [Nat.min_eq_right h]
    omega

@[simp] theorem max_eq_zero_iff : max m n = 0 ↔ m = 0 ∧ n = 0 := by
  cases Nat.le_total m n with
  | inl h =>
    rw [Nat.max_eq_right h]
    omega
  | inr h =>
    rw [Nat.max_eq_left h]
    omega

/-! ## Induction -/

@[elab_as_elim]
theorem le_induction {m : ℕ} {P : (n : ℕ) → m ≤ n → Prop} (base : P m (Nat.le_refl m))
    (succ : ∀ (n : ℕ) (hmn : m ≤ n), P n hmn → P (n + 1) (Nat.le_succ_of_le hmn)) (n : ℕ)
    (hmn : m ≤ n) : P n hmn := by
  induction hmn with
  | refl => exact base
  | step h ih => exact succ _ h ih

@[elab_as_elim]
protected theorem case_strong_induction_on {p : ℕ → Prop} (a : ℕ) (hz : p 0)
    (hi : ∀ n, (∀ m, m ≤ n → p m) → p (n + 1)) : p a :=
  Nat.strong_induction_on a (fun n ih => by
    cases n with
    | zero => exact hz
    | succ n => exact hi n (fun m hm => ih m (Nat.lt_succ_of_le hm)))

theorem two_step_induction {P : ℕ → Prop} (H1 : P 0) (H2 : P 1)
    (H3 : ∀ n, P n → P (n + 1) → P (n + 2)) (n : ℕ) : P n := by
  have h : P n ∧ P (n + 1) := by
    induction n with
    | zero => exact ⟨H1, H2⟩
    | succ n ih => exact ⟨ih.2, H3 n ih.1 ih.2⟩
  exact h.1

/-! ## Deciding bounded statements -/

instance decidableBallLT (n : ℕ) (P : (k : ℕ) → k < n → Prop)
    [H : (k : ℕ) → (h : k < n) → Decidable (P k h)] : Decidable (∀ (k : ℕ) (h : k < n), P k h) :=
  @decidable_of_iff _ (∀ k : {x // x ∈ List.range n}, k ∈ (List.range n).attach →
      P k.val (List.mem_range.mp k.property))
    ⟨fun h k hk => h ⟨k, List.mem_range.mpr hk⟩ (List.mem_attach _ _), fun h k _ => h k.val _⟩
    (@List.decidableBAll _ (fun k : {x // x ∈ List.range n} =>
      P k.val (List.mem_range.mp k.property)) (fun k => H k.val _) _)

instance decidableBallLE (n : ℕ) (P : (k : ℕ) → k ≤ n → Prop)
    [H : (k : ℕ) → (h : k ≤ n) → Decidable (P k h)] : Decidable (∀ (k : ℕ) (h : k ≤ n), P k h) :=
  @decidable_of_iff _ (∀ (k : ℕ) (h : k < n + 1), P k (Nat.le_of_lt_succ h))
    ⟨fun h k hk => h k (Nat.lt_succ_of_le hk), fun h k hk => h k (Nat.le_of_lt_succ hk)⟩
    (@decidableBallLT (n + 1) (fun k h => P k (Nat.le_of_lt_succ h))
      (fun k h => H k (Nat.le_of_lt_succ h)))

instance decidableLoHi (lo hi : ℕ) (P : ℕ → Prop) [H : DecidablePred P] :
    Decidable (∀ x, lo ≤ x → x < hi → P x) :=
  @decidable_of_iff _ (∀ x, x < hi - lo → P (lo + x))
    ⟨fun h x h₁ h₂ => by
      have h₃ := h (x - lo) (by omega)
      rwa [Nat.add_sub_of_le h₁] at h₃,
     fun h x hx => h (lo + x) (Nat.le_add_right lo x) (by omega)⟩
    (decidableBallLT (hi - lo) (fun x _ => P (lo + x)))

instance decidableLoHiLe (lo hi : ℕ) (P : ℕ → Prop) [H : DecidablePred P] :
    Decidable (∀ x, lo ≤ x → x ≤ hi → P x) :=
  decidable_of_iff (∀ x, lo ≤ x → x < hi + 1 → P x)
    ⟨fun h x h₁ h₂ => h x h₁ (Nat.lt_succ_of_le h₂),
     fun h x h₁ h₂ => h x h₁ (Nat.le_of_lt_succ h₂)⟩

instance decidableExistsLT {P : ℕ → Prop} [h : DecidablePred P] :
    DecidablePred (fun n => ∃ m : ℕ, m < n ∧ P m) :=
  fun n => decidable_of_iff (∃ m, m ∈ List.range n ∧ P m)
    ⟨fun ⟨m, hm, hp⟩ => ⟨m, List.mem_range.mp hm, hp⟩,
     fun ⟨m, hm, hp⟩ => ⟨m, List.mem_range.mpr hm, hp⟩⟩

instance decidableExistsLE {P : ℕ → Prop} [h : DecidablePred P] :
    DecidablePred (fun n => ∃ m : ℕ, m ≤ n ∧ P m) :=
  fun n => decidable_of_iff (∃ m, m < n + 1 ∧ P m)
    ⟨fun ⟨m, hm, hp⟩ => ⟨m, Nat.le_of_lt_succ hm, hp⟩,
     fun ⟨m, hm, hp⟩ => ⟨m, Nat.lt_succ_of_le hm, hp⟩⟩

end Nat
