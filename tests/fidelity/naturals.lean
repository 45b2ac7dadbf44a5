import Mathlib

open Nat

/-! Functions on ℕ at the edges where Lean has its own convention. -/

theorem fid_nat_sub_of_le (a b : ℕ) (h : a ≤ b) : a - b = 0 := Nat.sub_eq_zero_of_le h

theorem fid_nat_sub_self_add (a b : ℕ) : a - (a + b) = 0 := by omega

theorem fid_nat_sub_cancel_fails : ¬∀ a b : ℕ, a - b + b = a := by
  intro h
  exact absurd (h 0 1) (by decide)

theorem fid_nat_sub_max (a b : ℕ) : a - b + b = max a b := by
  rcases Nat.le_total a b with h | h
  · rw [max_eq_right h]
    omega
  · rw [max_eq_left h]
    omega

theorem fid_nat_sub_min (a b : ℕ) : a - (a - b) = min a b := by
  rcases Nat.le_total a b with h | h
  · rw [min_eq_left h]
    omega
  · rw [min_eq_right h]
    omega

theorem fid_nat_sub_mul : (3 - 5) * 2 = 0 := rfl

theorem fid_nat_add_sub_order : 3 + 2 - 5 = 0 ∧ 3 - 5 + 2 = 2 := by decide

theorem fid_nat_pred_one : 1 - 1 - 1 = 0 := rfl

theorem fid_nat_div_small (n : ℕ) : n / (n + 1) = 0 := Nat.div_eq_of_lt (Nat.lt_succ_self n)

theorem fid_nat_div_two_thirds : 2 / 3 = 0 := rfl

theorem fid_nat_half_of_odd : 7 / 2 * 2 = 6 := rfl

theorem fid_nat_div_div : 100 / 7 / 3 = 4 := rfl

theorem fid_nat_mul_div_order : 3 * 4 / 6 = 2 ∧ 3 * (4 / 6) = 0 ∧ 4 / 6 * 3 = 0 := by decide

theorem fid_nat_div_add : 1 / 2 + 1 / 2 = 0 := rfl

theorem fid_nat_zero_div (n : ℕ) : 0 / n = 0 := Nat.zero_div n

theorem fid_nat_div_zero_all (n : ℕ) : n / 0 = 0 := Nat.div_zero n

theorem fid_nat_mod_zero_all (n : ℕ) : n % 0 = n := Nat.mod_zero n

theorem fid_nat_mod_one (n : ℕ) : n % 1 = 0 := Nat.mod_one n

theorem fid_nat_mod_of_lt (a b : ℕ) (h : a < b) : a % b = a := Nat.mod_eq_of_lt h

theorem fid_nat_mod_mod : 17 % 10 % 4 = 3 := rfl

theorem fid_nat_mod_before_add : 5 + 5 % 5 = 5 := rfl

theorem fid_nat_mod_and_mul : 2 * 5 % 3 = 1 ∧ 2 * (5 % 3) = 4 := by decide

theorem fid_nat_mul_mod_left : 10 % 4 * 3 = 6 := rfl

theorem fid_nat_div_mod (a b : ℕ) : b * (a / b) + a % b = a := Nat.div_add_mod a b

theorem fid_nat_zero_pow_zero : 0 ^ 0 = 1 := rfl

theorem fid_nat_zero_pow (n : ℕ) (h : n ≠ 0) : 0 ^ n = 0 := by
  simp [h]

theorem fid_nat_one_pow (n : ℕ) : 1 ^ n = 1 := one_pow n

theorem fid_nat_pow_half : 9 ^ (1 / 2) = 1 := rfl

theorem fid_nat_pow_fraction (x : ℕ) : x ^ (1 / 2) = 1 := rfl

theorem fid_nat_pow_tower : 2 ^ 2 ^ 3 = 256 ∧ (2 ^ 2) ^ 3 = 64 := by decide

theorem fid_nat_dvd_zero (n : ℕ) : n ∣ 0 := ⟨0, rfl⟩

theorem fid_nat_zero_dvd (n : ℕ) : 0 ∣ n ↔ n = 0 := by
  constructor
  · intro h
    obtain ⟨c, hc⟩ := h
    omega
  · intro h
    rw [h]

theorem fid_nat_one_dvd (n : ℕ) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩

theorem fid_nat_not_dvd : ¬4 ∣ 6 ∧ 3 ∣ 6 ∧ ¬6 ∣ 3 := by decide

theorem fid_nat_gcd : Nat.gcd 12 18 = 6 ∧ Nat.gcd 7 9 = 1 := by decide

theorem fid_nat_gcd_zeros : Nat.gcd 0 0 = 0 ∧ Nat.gcd 0 5 = 5 ∧ Nat.gcd 5 0 = 5 := by decide

theorem fid_nat_gcd_greatest (a b d : ℕ) (ha : d ∣ a) (hb : d ∣ b) : d ∣ Nat.gcd a b :=
  Nat.dvd_gcd ha hb

theorem fid_nat_coprime_one (n : ℕ) : Nat.Coprime 1 n ∧ Nat.Coprime n 1 := by
  constructor
  · exact Nat.gcd_one_left n
  · exact Nat.gcd_one_right n

theorem fid_nat_coprime_zero : ¬Nat.Coprime 0 0 ∧ Nat.Coprime 0 1 ∧ ¬Nat.Coprime 0 2 := by decide

theorem fid_nat_factorials : 0! = 1 ∧ 1! = 1 ∧ 4! = 24 := by decide

theorem fid_nat_factorial_tight : 2 * 3! = 12 ∧ (2 * 3)! = 720 := by decide

theorem fid_nat_factorial_pow : 2 ^ 3! = 64 ∧ (2 ^ 3)! = 40320 := by decide

theorem fid_nat_prime_two : Nat.Prime 2 ∧ ¬Nat.Prime 1 ∧ ¬Nat.Prime 0 ∧ ¬Nat.Prime 9 := by
  norm_num

theorem fid_nat_even_zero : Even 0 ∧ ¬Odd 0 ∧ Odd 1 ∧ ¬Even 7 := by
  simp only [Nat.even_iff, Nat.odd_iff]
  decide

theorem fid_nat_compare (a b : ℕ) : a < b ∨ a = b ∨ a > b := by omega

theorem fid_nat_no_negative (n : ℕ) : ¬n < 0 := Nat.not_lt_zero n

theorem fid_nat_between (n : ℕ) (h₁ : 3 < n) (h₂ : n < 5) : n = 4 := by omega

theorem fid_nat_succ_lt (a b : ℕ) : a < b ↔ Nat.succ a ≤ b := Iff.rfl

theorem fid_nat_min_max_order (a b : ℕ) : min a b ≤ max a b :=
  le_trans (min_le_left a b) (le_max_left a b)

theorem fid_nat_dist_abs : Int.natAbs (3 - 5) = 2 := rfl

theorem fid_nat_lcm : Nat.lcm 4 6 = 12 ∧ Nat.lcm 0 5 = 0 ∧ Nat.lcm 5 0 = 0 := by decide
