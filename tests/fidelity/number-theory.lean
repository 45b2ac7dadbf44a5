import Mathlib

/-! Number theory on ℕ: what each word says. -/

theorem fid_even (n : ℕ) : Even n = ∃ r, n = r + r := rfl

theorem fid_odd (n : ℕ) : Odd n = ∃ k, n = 2 * k + 1 := rfl

theorem fid_not_even_one : ¬Even 1 := by
  rw [Nat.even_iff]
  decide

theorem fid_coprime (a b : ℕ) : Nat.Coprime a b = (Nat.gcd a b = 1) := rfl

theorem fid_gcd_zero : Nat.gcd 0 7 = 7 ∧ Nat.gcd 7 0 = 7 ∧ Nat.gcd 0 0 = 0 := ⟨rfl, rfl, rfl⟩

theorem fid_modeq (n a b : ℕ) : (a ≡ b [MOD n]) = (a % n = b % n) := rfl

theorem fid_modeq_sample : 17 ≡ 3 [MOD 7] := rfl

theorem fid_factorial : Nat.factorial 5 = 120 := rfl

theorem fid_factorial_zero : Nat.factorial 0 = 1 := rfl

open Nat in
theorem fid_factorial_notation (n : ℕ) : (n + 1)! = (n + 1) * n ! := rfl

theorem fid_prime (p : ℕ) : Nat.Prime p ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p :=
  Nat.prime_def_lt''

theorem fid_prime_small : ¬Nat.Prime 0 ∧ ¬Nat.Prime 1 ∧ Nat.Prime 2 :=
  ⟨Nat.not_prime_zero, Nat.not_prime_one, Nat.prime_two⟩

theorem fid_unit (n : ℕ) : IsUnit n ↔ n = 1 := Nat.isUnit_iff
