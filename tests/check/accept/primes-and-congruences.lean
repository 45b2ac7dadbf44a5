/-! Primes, greatest common divisors, divisibility and congruences under Mathlib's names. -/

open Nat

example : Nat.Prime 97 := by norm_num

example : Nat.Prime 7 := by decide

example : ¬Nat.Prime 91 := by decide

example : Nat.minFac 91 = 7 := by decide

example (p : ℕ) (hp : Nat.Prime p) (h : p ∣ 15) : p ∣ 3 ∨ p ∣ 5 := by
  rw [show 15 = 3 * 5 by norm_num] at h
  exact hp.dvd_mul.mp h

example (p : ℕ) (hp : p.Prime) (h : p ≠ 2) : Odd p := hp.odd_of_ne_two h

example (p a : ℕ) (hp : p.Prime) (h : p ∣ a ^ 5) : p ∣ a := hp.dvd_of_dvd_pow h

example (n : ℕ) : ∃ p, n ≤ p ∧ Nat.Prime p := Nat.exists_infinite_primes n

example (a b : ℕ) (h : Nat.Coprime a b) : Nat.Coprime (a ^ 3) (b ^ 2) := h.pow 3 2

example (n : ℕ) : Nat.gcd n (n + 1) = 1 := by simp

example (n : ℕ) : Nat.Coprime (2 * n + 1) n := by simp

example (m n : ℕ) : Nat.gcd m n * Nat.lcm m n = m * n := Nat.gcd_mul_lcm m n

example : Nat.lcm 12 18 = 36 := by decide

example : Nat.lcm 120 504 = 2520 := by norm_num

example (m n k : ℕ) (h : m ∣ k) (h' : n ∣ k) : Nat.lcm m n ∣ k := Nat.lcm_dvd h h'

example (x y : ℕ) : (Nat.gcd x y : ℤ) = x * Nat.gcdA x y + y * Nat.gcdB x y :=
  Nat.gcd_eq_gcd_ab x y

example (a b n : ℕ) (h : a ≡ b [MOD n]) : a ^ 3 + 1 ≡ b ^ 3 + 1 [MOD n] :=
  (h.pow 3).add_right 1

example (a b c : ℕ) (h : a + c ≡ b + c [MOD 7]) : a ≡ b [MOD 7] := h.add_right_cancel' c

example (a b : ℕ) (h : 3 * a ≡ 3 * b [MOD 7]) : a ≡ b [MOD 7] :=
  Nat.ModEq.cancel_left_of_coprime (by norm_num) h

example (a b n : ℕ) : a ≡ b [MOD n] ↔ (n : ℤ) ∣ b - a := Nat.modEq_iff_dvd

example : ∃ k, k ≡ 2 [MOD 3] ∧ k ≡ 3 [MOD 5] :=
  ⟨Nat.chineseRemainder (n := 3) (m := 5) (by norm_num) 2 3,
    (Nat.chineseRemainder (n := 3) (m := 5) (by norm_num) 2 3).2⟩

example (a b c : ℤ) (h : a ∣ b) (h' : a ∣ b + c) : a ∣ c := (dvd_add_right h).mp h'

example (a b : ℤ) (n : ℕ) : a - b ∣ a ^ n - b ^ n := sub_dvd_pow_sub_pow a b n

example (a b c : ℤ) (hc : c ≠ 0) (h : a * c ∣ b * c) : a ∣ b := (mul_dvd_mul_iff_right hc).mp h

example (a b : ℤ) : -a ∣ -b ↔ a ∣ b := by simp

example (a : ℤ) (h : a * 3 = 1) : False := by
  have : IsUnit (3 : ℤ) := isUnit_of_mul_eq_one_right a 3 h
  rw [Int.isUnit_iff] at this
  omega

example (x : ℝ) (hx : x ≠ 0) : IsUnit x := by simp [hx]

theorem prime_square_divides (p a b : ℕ) (hp : p.Prime) (h : p ∣ a) (h' : p ∣ a * a + b * b) :
    p ∣ b := by
  have h₁ : p ∣ b * b := (Nat.dvd_add_right (h.mul_right a)).mp h'
  exact (hp.dvd_mul.mp h₁).elim id id
