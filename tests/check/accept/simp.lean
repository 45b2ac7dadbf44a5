import Mathlib

/-! `simp` with the declared rules. -/

theorem simp_1 (a : ℕ) : a + 0 = a := by simp

theorem simp_2 (a b : ℕ) (h : a = b) : a + 0 = b := by simp [h]

theorem simp_3 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by simp [hp, hq]

theorem simp_4 (a b : ℕ) (h : a + 0 = b) : a = b := by
  simp at h
  exact h

theorem simp_5 (a b c : ℕ) : a + b = a + c ↔ b = c := by simp

theorem simp_6 (s t : Set ℕ) : s ∩ t ⊆ s := by simp

theorem simp_7 (x : ℕ) (s t : Set ℕ) : x ∈ s ∪ t ↔ x ∈ s ∨ x ∈ t := by simp

theorem simp_8 (p : Prop) : p ∨ True := by simp

theorem simp_9 (p : Prop) : ¬¬p ↔ p := by simp

theorem simp_10 (a b : ℕ) : a * b = 0 ↔ a = 0 ∨ b = 0 := by simp

theorem simp_11 (a : ℕ) : a * 1 + 0 = a := by simp

theorem simp_12 : (2 : ℕ) + 3 = 5 := by simp

theorem simp_13 : ¬ (2 : ℕ) = 3 := by simp

theorem simp_14 (a b c : ℕ) : a + (b + c) = c + (b + a) := by simp [Nat.add_comm, Nat.add_left_comm]

theorem simp_15 (p q : Prop) : (p → q) ↔ (¬p ∨ q) := by
  constructor
  · intro h
    by_cases hp : p
    · simp [h hp]
    · simp [hp]
  · rintro (h | h) hp
    · contradiction
    · exact h

theorem simp_16 (p : ℕ → Prop) : (¬ ∃ x, p x) ↔ ∀ x, ¬ p x := by simp

theorem simp_17 (a b : ℕ) (h : a = 0 ∧ b = 0) : a + b = 0 := by simp [h]

theorem simp_18 (a b : ℕ) (h : a = 0 ∧ b = 0) : a + b = 0 := by simp_all

theorem simp_22 (a b : ℕ) : (a + b) - b = a := by simp

theorem simp_23 (x : ℕ) : x ∈ ({1, 2} : Set ℕ) ↔ x = 1 ∨ x = 2 := by simp

theorem simp_24 (a : ℕ) : a ^ 0 = 1 := by simp

theorem simp_25 (a : ℕ) : a ^ 1 = a := by simp

theorem simp_26 (f : ℕ → ℕ) (h : ∀ x, f x = x) : f (f 3) = 3 := by simp [h]
