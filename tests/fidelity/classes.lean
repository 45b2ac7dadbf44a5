import Mathlib

/-! The instances of ℕ reduce to the operations on ℕ. -/

theorem fid_class_add (a b : ℕ) :
    @HAdd.hAdd ℕ ℕ ℕ (@instHAdd ℕ AddSemigroup.toAdd) a b =
      Nat.add a b := rfl

theorem fid_class_mul (a b : ℕ) :
    @HMul.hMul ℕ ℕ ℕ (@instHMul ℕ Semigroup.toMul) a b =
      Nat.mul a b := rfl

theorem fid_class_pow (a n : ℕ) :
    @HPow.hPow ℕ ℕ ℕ (@instHPow ℕ ℕ Monoid.Pow) a n =
      Nat.pow a n := rfl

theorem fid_class_le (a b : ℕ) :
    @LE.le ℕ Preorder.toLE a b =
      Nat.le a b := rfl

theorem fid_class_lt (a b : ℕ) :
    @LT.lt ℕ Preorder.toLT a b =
      Nat.lt a b := rfl

theorem fid_class_zero : @OfNat.ofNat ℕ 0 Zero.toOfNat0 = 0 := rfl

theorem fid_class_one : @OfNat.ofNat ℕ 1 One.toOfNat1 = 1 := rfl

theorem fid_general_add_comm (a b : ℕ) : a + b = b + a := add_comm a b

theorem fid_general_rw (a b c : ℕ) : a + b + c = a + c + b := by
  rw [add_right_comm]

theorem fid_general_le (a b c : ℕ) (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := le_trans h₁ h₂

theorem fid_general_semiring {R : Type} [CommSemiring R] (a b c : R) :
    (a + b) * c = c * a + c * b := by
  rw [mul_comm, mul_add]
