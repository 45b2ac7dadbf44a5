import Mathlib

/-! General lemmas of algebra, order and sets at work on ℕ, by name, `rw`, `simp only`, `calc`. -/

theorem general_1 (a b : ℕ) (h : a = b) : a + 0 = b := by simp only [Nat.add_zero, h]

theorem general_2 (p q : Prop) (hp : p) : p ∧ True := by simp only [and_true]; exact hp

theorem general_3 (a b c : ℕ) : a + b + c = c + b + a := by
  rw [Nat.add_comm a b, Nat.add_comm (b + a) c, ← Nat.add_assoc]

theorem general_4 (a b : ℕ) (h : a + 0 = b) : a = b := by
  simp only [Nat.add_zero] at h
  exact h

theorem general_5 (a b : ℕ) : a + b = b + a := by simp only [Nat.add_comm]

theorem general_6 (a b c : ℕ) : a * (b * c) = c * (b * a) := by
  simp only [Nat.mul_comm, Nat.mul_left_comm, Nat.mul_assoc]

theorem general_7 (s t : Set ℕ) : s ∩ t = t ∩ s := by
  ext x
  constructor
  · rintro ⟨hs, ht⟩
    exact ⟨ht, hs⟩
  · rintro ⟨ht, hs⟩
    exact ⟨hs, ht⟩

theorem general_8 (s t r : Set ℕ) (h : s ⊆ t) : s ∩ r ⊆ t := by
  intro x hx
  exact h hx.1

theorem general_9 (a b : ℕ) (h : a ≤ b) : a ≤ b + 1 := le_trans h (Nat.le_succ b)

theorem general_10 (a b c : ℕ) (h : a < b) (h2 : b ≤ c) : a < c := by
  exact lt_of_lt_of_le h h2

theorem general_11 (a b c : ℕ) : a * (b + c) = a * c + a * b := by
  rw [mul_add, add_comm]

theorem general_12 (a b : ℕ) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := add_sq a b

theorem general_13 (a b c : ℕ) (h : a + b = a + c) : b = c := by
  exact add_left_cancel h

theorem general_14 (n : ℕ) : Even (n + n) := ⟨n, rfl⟩

theorem general_15 (a b : ℕ) (ha : Even a) (hb : Even b) : Even (a + b) := ha.add hb

theorem general_16 (n : ℕ) (h : n ∣ 6) (h2 : n ∣ 8) : n ∣ 14 := by
  have h3 : n ∣ 6 + 8 := dvd_add h h2
  exact h3

theorem general_17 (a b : ℕ) : max a b = max b a := Nat.max_comm a b

theorem general_18 (a b c : ℕ) (h : a ≤ b) : a + c ≤ b + c := add_le_add_right h c

theorem general_19 (a b c d : ℕ) (h : a ≤ b) (h2 : c ≤ d) : a + c ≤ b + d := add_le_add h h2

theorem general_20 (n : ℕ) : 0 ≤ n := zero_le n

theorem general_21 (a b : ℕ) (h : a * b = 0) : a = 0 ∨ b = 0 := mul_eq_zero.mp h

theorem general_22 (a : ℕ) : a ^ 2 = a * a := by rw [pow_two]

theorem general_23 (a m n : ℕ) : a ^ (m + n) = a ^ m * a ^ n := by rw [pow_add]

theorem general_24 (a n : ℕ) : a ^ (n + 1) = a ^ n * a := by rw [Nat.pow_succ]

theorem general_25 (a b : ℕ) (h : a ≤ b) (h2 : b ≤ a) : a = b := le_antisymm h h2

theorem general_26 (a b : ℕ) (h : ¬ a ≤ b) : b < a := not_le.mp h

theorem general_27 (a b : ℕ) (h : ¬ a ≤ b) : b < a := by
  rw [not_le] at h
  exact h

theorem general_28 (p q : Prop) : ¬(p ∧ q) ↔ (¬p ∨ ¬q) := by
  rw [not_and_or]

theorem general_29 (p : ℕ → Prop) (h : ¬ ∀ x, p x) : ∃ x, ¬ p x := by
  rw [not_forall] at h
  exact h

theorem general_30 (a b : ℕ) (h : a = b) (hb : b = 3) : a = 3 := by
  calc a = b := h
    _ = 3 := hb

theorem general_31 (a b c : ℕ) (h : a < b) (hb : b < c) : a < c := by
  calc a < b := h
    _ < c := hb
