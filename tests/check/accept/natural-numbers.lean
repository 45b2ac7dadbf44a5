/-! Everyday theorems on ℕ under Mathlib's names, and deciding bounded statements. -/

example (n : ℕ) (h : n < 1) : n = 0 := by simpa using h

example (m n : ℕ) (h : m * n = 1) : m = 1 ∧ n = 1 := by simpa using h

example (a b : ℕ) : a + b = a ↔ b = 0 := by simp

example (a n : ℕ) (h : a ^ n = 0) : a = 0 ∧ n ≠ 0 := by simpa using h

example (m n : ℕ) : m ≤ n.succ ↔ m ≤ n ∨ m = n.succ := Nat.le_succ_iff

example (n : ℕ) (h₁ : 3 ≤ n) (h₂ : n < 3 + 1) : n = 3 := Nat.eq_of_le_of_lt_succ h₁ h₂

example (a b c d : ℕ) (h : a % d = b % d) : (a + c) % d = (b + c) % d :=
  Nat.add_mod_eq_add_mod_right c h

example (n : ℕ) (h : 4 ∣ 12) : n % 12 % 4 = n % 4 := Nat.mod_mod_of_dvd n h

example (a b n : ℕ) (h : a < b) (hn : n ≠ 0) : a ^ n < b ^ n := Nat.pow_lt_pow_left h hn

example (m n : ℕ) (h : m < n) : 2 ^ m < 2 ^ n := Nat.pow_lt_pow_right (by norm_num) h

example (n : ℕ) (h : 4 ≤ n) : n ^ 2 ≤ 2 ^ n := by
  induction n, h using Nat.le_induction with
  | base => norm_num
  | succ k hk ih =>
    rw [pow_succ 2 k]
    nlinarith

example (f : ℕ → ℕ) (h₀ : f 0 = 0) (h₁ : f 1 = 1) (h : ∀ n, f (n + 2) = f (n + 1) + f n) :
    f 7 = 13 := by
  simp [h, h₀, h₁]

example (P : ℕ → Prop) (h₀ : P 0) (h₁ : P 1) (h : ∀ n, P n → P (n + 1) → P (n + 2)) (n : ℕ) : P n :=
  Nat.two_step_induction h₀ h₁ h n

example : ∀ n < 50, n * n % 4 = 0 ∨ n * n % 4 = 1 := by decide

example : ∀ n ≤ 20, n * (n + 1) % 2 = 0 := by decide

example : ∃ n < 30, n * n + n = 342 := by decide

example : ¬∃ n ≤ 20, n * n = 200 := by decide

example : ∀ n, 5 ≤ n → n < 12 → n * n < 130 := by decide

theorem squares_modulo_seven : ∀ a < 7, ∀ b < 7, (a * a + b * b) % 7 = 0 → a = 0 ∧ b = 0 := by
  decide
