import Mathlib

/-! Closing tactics on ℕ. -/

theorem auto_omega_1 (a b : ℕ) (h : a < b) : a + 1 ≤ b := by omega

theorem auto_omega_2 (a b c : ℕ) (h₁ : a ≤ b) (h₂ : b < c) : a < c := by omega

theorem auto_omega_3 (a b : ℕ) (h : 2 * a = 2 * b) : a = b := by omega

theorem auto_omega_4 (a b : ℕ) (h : a ≤ b) : a - b = 0 := by omega

theorem auto_omega_5 (a b : ℕ) : a < b ∨ b ≤ a := by omega

theorem auto_omega_6 (x y : ℕ) (h₁ : x + y = 10) (h₂ : x = y + 4) : x = 7 := by omega

theorem auto_omega_7 (a b : ℕ) (h : a + 3 = b + 5) : a = b + 2 := by omega

theorem auto_linarith_1 (a b c : ℕ) (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by linarith

theorem auto_linarith_2 (a b : ℕ) (h : a + 2 ≤ b) : a < b := by linarith

theorem auto_norm_num_1 : (12 : ℕ) * 12 = 144 := by norm_num

theorem auto_norm_num_2 : (3 : ℕ) < 5 := by norm_num

theorem auto_norm_num_3 : (17 : ℕ) % 5 = 2 := by norm_num

theorem auto_decide_1 : Nat.gcd 12 18 = 6 := by decide

theorem auto_decide_2 : (7 : ℕ) ∣ 91 := by decide

theorem auto_push_neg (p : ℕ → Prop) (h : ¬∀ n, p n) : ∃ n, ¬p n := by
  push_neg at h
  exact h

theorem auto_contrapose (p q : Prop) (h : ¬q → ¬p) : p → q := by
  contrapose
  exact h

theorem auto_simp_all (a b c : ℕ) (h₁ : a = b) (h₂ : b = c) : a = c := by simp_all

theorem auto_calc (a b c d : ℕ) (h₁ : a = b) (h₂ : b ≤ c) (h₃ : c < d) : a < d := by
  calc
    a = b := h₁
    _ ≤ c := h₂
    _ < d := h₃

theorem auto_sum_of_squares (a b : ℕ) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  rw [Nat.mul_add, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a, Nat.two_mul]
  omega
