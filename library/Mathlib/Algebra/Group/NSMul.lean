/-!
# Multiples of an element

Names and statements are those of Mathlib's `Algebra/Group/Defs.lean`, `Algebra/Group/Basic.lean`
and `Data/Nat/Cast/Basic.lean`.
-/

universe u

section

variable {M : Type u} [AddMonoid M]

@[simp] theorem nsmul_eq_smul (n : ℕ) (x : M) : AddMonoid.nsmul n x = n • x := rfl

@[simp] theorem zero_nsmul (a : M) : 0 • a = 0 := AddMonoid.nsmul_zero a

theorem succ_nsmul (a : M) (n : ℕ) : (n + 1) • a = n • a + a := AddMonoid.nsmul_succ n a

@[simp] theorem one_nsmul (a : M) : 1 • a = a :=
  (succ_nsmul a 0).trans (by rw [zero_nsmul, zero_add])

theorem add_nsmul (a : M) (m n : ℕ) : (m + n) • a = m • a + n • a := by
  induction n with
  | zero => rw [Nat.add_zero, zero_nsmul, add_zero]
  | succ n ih => rw [← Nat.add_assoc, succ_nsmul, ih, succ_nsmul, add_assoc]

theorem succ_nsmul' (a : M) (n : ℕ) : (n + 1) • a = a + n • a := by
  rw [Nat.add_comm, add_nsmul, one_nsmul]

theorem two_nsmul (a : M) : 2 • a = a + a :=
  (succ_nsmul a 1).trans (by rw [one_nsmul])

@[simp] theorem nsmul_zero (n : ℕ) : n • (0 : M) = 0 := by
  induction n with
  | zero => exact zero_nsmul 0
  | succ n ih => rw [succ_nsmul, ih, add_zero]

theorem mul_nsmul (a : M) (m n : ℕ) : (m * n) • a = n • m • a := by
  induction n with
  | zero => rw [Nat.mul_zero, zero_nsmul, zero_nsmul]
  | succ n ih => rw [Nat.mul_succ, add_nsmul, ih, succ_nsmul]

theorem mul_nsmul' (a : M) (m n : ℕ) : (m * n) • a = m • n • a := by
  rw [Nat.mul_comm, mul_nsmul]

end

theorem nsmul_add {M : Type u} [AddCommMonoid M] (a b : M) (n : ℕ) :
    n • (a + b) = n • a + n • b := by
  induction n with
  | zero => rw [zero_nsmul, zero_nsmul, zero_nsmul, zero_add]
  | succ n ih => rw [succ_nsmul, succ_nsmul, succ_nsmul, ih, add_add_add_comm]

@[simp] theorem nsmul_eq_mul {R : Type u} [NonAssocSemiring R] (n : ℕ) (a : R) : n • a = n * a := by
  induction n with
  | zero => rw [zero_nsmul, Nat.cast_zero, zero_mul]
  | succ n ih => rw [succ_nsmul, Nat.cast_succ, add_mul, one_mul, ih]

theorem nsmul_eq_mul' {R : Type u} [NonAssocSemiring R] (a : R) (n : ℕ) : n • a = a * n := by
  induction n with
  | zero => rw [zero_nsmul, Nat.cast_zero, mul_zero]
  | succ n ih => rw [succ_nsmul, Nat.cast_succ, mul_add, mul_one, ih]

theorem nsmul_one {R : Type u} [NonAssocSemiring R] (n : ℕ) : n • (1 : R) = n := by
  rw [nsmul_eq_mul, mul_one]
