/-!
# Semirings

The classes of Mathlib's `Algebra/GroupWithZero/Defs.lean` and `Algebra/Ring/Defs.lean`, as far as
ℕ needs them.
-/

universe u

class MulZeroClass (M₀ : Type u) where
  [toMul : Mul M₀]
  [toZero : Zero M₀]
  zero_mul : ∀ a : M₀, 0 * a = 0
  mul_zero : ∀ a : M₀, a * 0 = 0

attribute [instance] MulZeroClass.toMul MulZeroClass.toZero

class NoZeroDivisors (M₀ : Type u) [Mul M₀] [Zero M₀] : Prop where
  eq_zero_or_eq_zero_of_mul_eq_zero : ∀ {a b : M₀}, a * b = 0 → a = 0 ∨ b = 0

export NoZeroDivisors (eq_zero_or_eq_zero_of_mul_eq_zero)

/-- What is not zero can be cancelled on the left. -/
class IsLeftCancelMulZero (M₀ : Type u) [Mul M₀] [Zero M₀] : Prop where
  mul_left_cancel_of_ne_zero : ∀ {a b c : M₀}, a ≠ 0 → a * b = a * c → b = c

/-- What is not zero can be cancelled on the right. -/
class IsRightCancelMulZero (M₀ : Type u) [Mul M₀] [Zero M₀] : Prop where
  mul_right_cancel_of_ne_zero : ∀ {a b c : M₀}, b ≠ 0 → a * b = c * b → a = c

theorem mul_left_cancel₀ {M₀ : Type u} [Mul M₀] [Zero M₀] [IsLeftCancelMulZero M₀] {a b c : M₀}
    (ha : a ≠ 0) (h : a * b = a * c) : b = c :=
  IsLeftCancelMulZero.mul_left_cancel_of_ne_zero ha h

theorem mul_right_cancel₀ {M₀ : Type u} [Mul M₀] [Zero M₀] [IsRightCancelMulZero M₀] {a b c : M₀}
    (hb : b ≠ 0) (h : a * b = c * b) : a = c :=
  IsRightCancelMulZero.mul_right_cancel_of_ne_zero hb h

class LeftDistribClass (R : Type u) [Mul R] [Add R] : Prop where
  left_distrib : ∀ a b c : R, a * (b + c) = a * b + a * c

class RightDistribClass (R : Type u) [Mul R] [Add R] : Prop where
  right_distrib : ∀ a b c : R, (a + b) * c = a * c + b * c

class Distrib (R : Type u) where
  [toMul : Mul R]
  [toAdd : Add R]
  left_distrib : ∀ a b c : R, a * (b + c) = a * b + a * c
  right_distrib : ∀ a b c : R, (a + b) * c = a * c + b * c

attribute [instance] Distrib.toMul Distrib.toAdd

instance Distrib.leftDistribClass (R : Type u) [Distrib R] : LeftDistribClass R :=
  ⟨Distrib.left_distrib⟩

instance Distrib.rightDistribClass (R : Type u) [Distrib R] : RightDistribClass R :=
  ⟨Distrib.right_distrib⟩

class NonUnitalNonAssocSemiring (α : Type u) where
  [toAddCommMonoid : AddCommMonoid α]
  [toMul : Mul α]
  left_distrib : ∀ a b c : α, a * (b + c) = a * b + a * c
  right_distrib : ∀ a b c : α, (a + b) * c = a * c + b * c
  zero_mul : ∀ a : α, 0 * a = 0
  mul_zero : ∀ a : α, a * 0 = 0

attribute [instance] NonUnitalNonAssocSemiring.toAddCommMonoid NonUnitalNonAssocSemiring.toMul

instance NonUnitalNonAssocSemiring.toDistrib {α : Type u} [NonUnitalNonAssocSemiring α] :
    Distrib α :=
  ⟨NonUnitalNonAssocSemiring.left_distrib, NonUnitalNonAssocSemiring.right_distrib⟩

instance NonUnitalNonAssocSemiring.toMulZeroClass {α : Type u} [NonUnitalNonAssocSemiring α] :
    MulZeroClass α :=
  ⟨NonUnitalNonAssocSemiring.zero_mul, NonUnitalNonAssocSemiring.mul_zero⟩

class NonUnitalSemiring (α : Type u) where
  [toNonUnitalNonAssocSemiring : NonUnitalNonAssocSemiring α]
  mul_assoc : ∀ a b c : α, a * b * c = a * (b * c)

attribute [instance] NonUnitalSemiring.toNonUnitalNonAssocSemiring

class NonAssocSemiring (α : Type u) where
  [toNonUnitalNonAssocSemiring : NonUnitalNonAssocSemiring α]
  [toOne : One α]
  one_mul : ∀ a : α, 1 * a = a
  mul_one : ∀ a : α, a * 1 = a
  [toNatCast : NatCast α]
  natCast_zero : (Nat.cast 0 : α) = 0
  natCast_succ : ∀ n : Nat, (Nat.cast (n + 1) : α) = Nat.cast n + 1

attribute [instance] NonAssocSemiring.toNonUnitalNonAssocSemiring NonAssocSemiring.toOne
  NonAssocSemiring.toNatCast

instance NonAssocSemiring.toAddCommMonoidWithOne {α : Type u} [NonAssocSemiring α] :
    AddCommMonoidWithOne α :=
  @AddCommMonoidWithOne.mk α
    (@AddMonoidWithOne.mk α NonAssocSemiring.toNatCast AddCommMonoid.toAddMonoid
      NonAssocSemiring.toOne NonAssocSemiring.natCast_zero NonAssocSemiring.natCast_succ)
    AddCommMonoid.add_comm

instance NonAssocSemiring.toMulOneClass {α : Type u} [NonAssocSemiring α] : MulOneClass α :=
  ⟨NonAssocSemiring.one_mul, NonAssocSemiring.mul_one⟩

class Semiring (α : Type u) where
  [toNonUnitalSemiring : NonUnitalSemiring α]
  [toOne : One α]
  one_mul : ∀ a : α, 1 * a = a
  mul_one : ∀ a : α, a * 1 = a
  [toNatCast : NatCast α]
  natCast_zero : (Nat.cast 0 : α) = 0
  natCast_succ : ∀ n : Nat, (Nat.cast (n + 1) : α) = Nat.cast n + 1
  npow : Nat → α → α
  npow_zero : ∀ x : α, npow 0 x = 1
  npow_succ : ∀ (n : Nat) (x : α), npow (n + 1) x = npow n x * x

attribute [instance] Semiring.toNonUnitalSemiring Semiring.toOne Semiring.toNatCast

instance Semiring.toNonAssocSemiring {α : Type u} [Semiring α] : NonAssocSemiring α :=
  ⟨Semiring.one_mul, Semiring.mul_one, Semiring.natCast_zero, Semiring.natCast_succ⟩

instance NonUnitalSemiring.toSemigroup {α : Type u} [NonUnitalSemiring α] : Semigroup α :=
  ⟨NonUnitalSemiring.mul_assoc⟩

instance Semiring.toMonoid {α : Type u} [Semiring α] : Monoid α :=
  ⟨Semiring.one_mul, Semiring.mul_one, Semiring.npow, Semiring.npow_zero, Semiring.npow_succ⟩

class CommSemiring (R : Type u) where
  [toSemiring : Semiring R]
  mul_comm : ∀ a b : R, a * b = b * a

attribute [instance] CommSemiring.toSemiring

instance CommSemiring.toCommMonoid {R : Type u} [CommSemiring R] : CommMonoid R :=
  ⟨CommSemiring.mul_comm⟩

section

variable {R : Type u}

@[simp] theorem zero_mul [MulZeroClass R] (a : R) : 0 * a = 0 := MulZeroClass.zero_mul a

@[simp] theorem mul_zero [MulZeroClass R] (a : R) : a * 0 = 0 := MulZeroClass.mul_zero a

theorem left_distrib [Mul R] [Add R] [LeftDistribClass R] (a b c : R) :
    a * (b + c) = a * b + a * c :=
  LeftDistribClass.left_distrib a b c

theorem mul_add [Mul R] [Add R] [LeftDistribClass R] (a b c : R) : a * (b + c) = a * b + a * c :=
  LeftDistribClass.left_distrib a b c

theorem right_distrib [Mul R] [Add R] [RightDistribClass R] (a b c : R) :
    (a + b) * c = a * c + b * c :=
  RightDistribClass.right_distrib a b c

theorem add_mul [Mul R] [Add R] [RightDistribClass R] (a b c : R) : (a + b) * c = a * c + b * c :=
  RightDistribClass.right_distrib a b c

theorem mul_add_one [NonAssocSemiring R] (a b : R) : a * (b + 1) = a * b + a := by
  rw [mul_add, mul_one]

theorem add_one_mul [NonAssocSemiring R] (a b : R) : (a + 1) * b = a * b + b := by
  rw [add_mul, one_mul]

@[simp] theorem mul_eq_zero [MulZeroClass R] [NoZeroDivisors R] {a b : R} :
    a * b = 0 ↔ a = 0 ∨ b = 0 :=
  ⟨NoZeroDivisors.eq_zero_or_eq_zero_of_mul_eq_zero,
   fun h => Or.elim h (fun ha => by rw [ha, zero_mul]) (fun hb => by rw [hb, mul_zero])⟩

theorem mul_ne_zero [MulZeroClass R] [NoZeroDivisors R] {a b : R} (ha : a ≠ 0) (hb : b ≠ 0) :
    a * b ≠ 0 :=
  fun h => Or.elim (mul_eq_zero.mp h) ha hb

theorem mul_self_eq_zero [MulZeroClass R] [NoZeroDivisors R] {a : R} : a * a = 0 ↔ a = 0 :=
  ⟨fun h => Or.elim (mul_eq_zero.mp h) id id, fun h => by rw [h, zero_mul]⟩

theorem two_mul [NonAssocSemiring R] (n : R) : 2 * n = n + n := by
  rw [← one_add_one_eq_two, add_mul, one_mul]

theorem mul_two [NonAssocSemiring R] (n : R) : n * 2 = n + n := by
  rw [← one_add_one_eq_two, mul_add, mul_one]

theorem add_sq [CommSemiring R] (a b : R) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  rw [pow_two, pow_two, pow_two, mul_add, add_mul, add_mul, mul_comm b a, two_mul, add_mul]
  rw [add_assoc, add_assoc, add_assoc]

theorem add_pow_two [CommSemiring R] (a b : R) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 :=
  add_sq a b

end
