import Mathlib

/-! Natural Number Game, Power World. -/

theorem nng_pow_zero (m : ℕ) : m ^ 0 = 1 := rfl

theorem nng_pow_succ (m n : ℕ) : m ^ (n + 1) = m ^ n * m := rfl

theorem nng_zero_pow_zero : (0 : ℕ) ^ 0 = 1 := by
  rw [nng_pow_zero]

theorem nng_zero_pow_succ (m : ℕ) : (0 : ℕ) ^ (m + 1) = 0 := by
  rw [nng_pow_succ, Nat.mul_zero]

theorem nng_pow_one (a : ℕ) : a ^ 1 = a := by
  have h : (1 : ℕ) = 0 + 1 := rfl
  rw [h, nng_pow_succ, nng_pow_zero, Nat.one_mul]

theorem nng_one_pow (m : ℕ) : (1 : ℕ) ^ m = 1 := by
  induction m with
  | zero => rfl
  | succ n ih => rw [nng_pow_succ, ih, Nat.mul_one]

theorem nng_pow_two (a : ℕ) : a ^ 2 = a * a := by
  have h : (2 : ℕ) = 1 + 1 := rfl
  rw [h, nng_pow_succ, nng_pow_one]

theorem nng_pow_add (a m n : ℕ) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, nng_pow_zero, Nat.mul_one]
  | succ k ih => rw [← Nat.add_assoc, nng_pow_succ, nng_pow_succ, ih, Nat.mul_assoc]

theorem nng_mul_pow (a b n : ℕ) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ k ih =>
    rw [nng_pow_succ, nng_pow_succ, nng_pow_succ, ih]
    rw [Nat.mul_assoc, Nat.mul_assoc, Nat.mul_left_comm (b ^ k) a b]

theorem nng_pow_pow (a m n : ℕ) : (a ^ m) ^ n = a ^ (m * n) := by
  induction n with
  | zero => rfl
  | succ k ih => rw [nng_pow_succ, ih, ← nng_pow_add, Nat.mul_add, Nat.mul_one]

theorem nng_add_sq (a b : ℕ) : (a + b) ^ 2 = a ^ 2 + b ^ 2 + 2 * a * b := by
  rw [nng_pow_two, nng_pow_two, nng_pow_two]
  rw [Nat.mul_add, Nat.add_mul, Nat.add_mul]
  rw [Nat.mul_assoc 2 a b, Nat.two_mul, Nat.mul_comm b a]
  rw [Nat.add_assoc, Nat.add_assoc, Nat.add_left_cancel_iff]
  rw [← Nat.add_assoc, Nat.add_comm (b * b)]
