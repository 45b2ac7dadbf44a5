/-! Factorials, binomial coefficients, digits, divisors, roots under Mathlib's names. -/

open Nat Finset

example : Nat.choose 10 3 = 120 := by norm_num [Nat.choose]

example : Nat.choose 10 3 = 120 := by decide

example : Nat.choose 5 2 = 10 := rfl

example (n k : ℕ) (h : k ≤ n) : choose n (n - k) = choose n k := by simp [h]

example (n : ℕ) : choose n 2 = n * (n - 1) / 2 := Nat.choose_two_right n

example (n : ℕ) : ∑ m ∈ range (n + 1), choose n m = 2 ^ n := Nat.sum_range_choose n

example (x y : ℝ) (n : ℕ) :
    (x + y) ^ n = ∑ m ∈ range (n + 1), x ^ m * y ^ (n - m) * (choose n m : ℝ) := add_pow x y n

example : Nat.digits 10 123 = [3, 2, 1] := by norm_num

example : Nat.digits 10 123 = [3, 2, 1] := by simp

example : (Nat.digits 10 98765).sum = 35 := by norm_num

example : (Nat.digits 2 10).length = 4 := by simp

example : Nat.digits 7 100 = [2, 0, 2] := by norm_num [Nat.digits, Nat.digitsAux]

example : Nat.digits 10 4321 = [1, 2, 3, 4] := by decide

example (n : ℕ) : 9 ∣ n ↔ 9 ∣ (Nat.digits 10 n).sum := Nat.nine_dvd_iff n

example : Nat.log 2 1000 = 9 := by
  apply Nat.log_eq_of_pow_le_of_lt_pow <;> norm_num

example : Nat.divisors 12 = {1, 2, 3, 4, 6, 12} := by decide

example : (Nat.divisors 100).card = 9 := by decide

example : ∑ d ∈ Nat.properDivisors 28, d = 28 := by decide

example (n : ℕ) (h : n ∈ Nat.divisors 15) : n ∣ 15 := by
  rw [Nat.mem_divisors] at h
  exact h.1

example (p : ℕ) (hp : p.Prime) : Nat.divisors p = {1, p} := hp.divisors

example : Nat.sqrt 1000000 = 1000 := by decide

example (n : ℕ) : Nat.sqrt n * Nat.sqrt n ≤ n := Nat.sqrt_le n

example : IsSquare 144 := by decide

example : ¬IsSquare 143 := by decide

example (n : ℕ) (h : 3 ≤ n) : n < n ! := Nat.lt_factorial_self h

example (p n : ℕ) (hp : p.Prime) (h : p ≤ n) : p ∣ n ! := hp.dvd_factorial.mpr h

theorem choose_row (n : ℕ) : (n + 1).choose 2 = n.choose 2 + n := by
  rw [Nat.choose_succ_succ', Nat.choose_one_right, Nat.add_comm]
