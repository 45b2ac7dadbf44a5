import Mathlib

/-! Natural Number Game, Multiplication World. -/

theorem nng_mul_zero (a : ℕ) : a * 0 = 0 := rfl

theorem nng_mul_succ (a b : ℕ) : a * (b + 1) = a * b + a := rfl

theorem nng_mul_one (m : ℕ) : m * 1 = m := by
  have h : (1 : ℕ) = 0 + 1 := rfl
  rw [h, nng_mul_succ, nng_mul_zero, Nat.zero_add]

theorem nng_zero_mul (m : ℕ) : 0 * m = 0 := by
  induction m with
  | zero => rfl
  | succ d hd => rw [nng_mul_succ, hd, Nat.add_zero]

theorem nng_succ_mul (a b : ℕ) : (a + 1) * b = a * b + b := by
  induction b with
  | zero => rfl
  | succ d hd =>
    rw [nng_mul_succ, nng_mul_succ, hd]
    rw [Nat.add_assoc, Nat.add_assoc]
    rw [Nat.add_left_comm d a 1]

theorem nng_mul_comm (a b : ℕ) : a * b = b * a := by
  induction b with
  | zero => rw [nng_mul_zero, nng_zero_mul]
  | succ d hd => rw [nng_mul_succ, nng_succ_mul, hd]

theorem nng_one_mul (m : ℕ) : 1 * m = m := by
  rw [nng_mul_comm, nng_mul_one]

theorem nng_two_mul (m : ℕ) : 2 * m = m + m := by
  have h : (2 : ℕ) = 1 + 1 := rfl
  rw [h, nng_succ_mul, nng_one_mul]

theorem nng_mul_add (a b c : ℕ) : a * (b + c) = a * b + a * c := by
  induction c with
  | zero => rw [Nat.add_zero, nng_mul_zero, Nat.add_zero]
  | succ d hd => rw [← Nat.add_assoc, nng_mul_succ, hd, nng_mul_succ, Nat.add_assoc]

theorem nng_add_mul (a b c : ℕ) : (a + b) * c = a * c + b * c := by
  rw [nng_mul_comm, nng_mul_add, nng_mul_comm c a, nng_mul_comm c b]

theorem nng_mul_assoc (a b c : ℕ) : a * b * c = a * (b * c) := by
  induction c with
  | zero => rw [nng_mul_zero, nng_mul_zero, nng_mul_zero]
  | succ d hd => rw [nng_mul_succ, nng_mul_succ, hd, nng_mul_add]
