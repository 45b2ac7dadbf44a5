/-!
# Semirings and rings

The classes of Mathlib's `Algebra/Ring/Defs.lean`.

Differences from Mathlib: rings have no `zsmul` yet.
-/

universe u

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

/-! ## The paths through monoids with zero -/

instance NonUnitalSemiring.toSemigroupWithZero {α : Type u} [NonUnitalSemiring α] :
    SemigroupWithZero α :=
  ⟨zero_mul, mul_zero⟩

instance NonAssocSemiring.toMulZeroOneClass {α : Type u} [NonAssocSemiring α] :
    MulZeroOneClass α :=
  ⟨zero_mul, mul_zero⟩

instance Semiring.toMonoidWithZero {α : Type u} [Semiring α] : MonoidWithZero α :=
  ⟨zero_mul, mul_zero⟩

instance CommSemiring.toCommMonoidWithZero {R : Type u} [CommSemiring R] : CommMonoidWithZero R :=
  ⟨zero_mul, mul_zero⟩

/-! ## Rings -/

class NonUnitalNonAssocRing (α : Type u) where
  [toAddCommGroup : AddCommGroup α]
  [toMul : Mul α]
  left_distrib : ∀ a b c : α, a * (b + c) = a * b + a * c
  right_distrib : ∀ a b c : α, (a + b) * c = a * c + b * c
  zero_mul : ∀ a : α, 0 * a = 0
  mul_zero : ∀ a : α, a * 0 = 0

attribute [instance] NonUnitalNonAssocRing.toAddCommGroup NonUnitalNonAssocRing.toMul

instance NonUnitalNonAssocRing.toNonUnitalNonAssocSemiring {α : Type u}
    [NonUnitalNonAssocRing α] : NonUnitalNonAssocSemiring α :=
  ⟨NonUnitalNonAssocRing.left_distrib, NonUnitalNonAssocRing.right_distrib,
   NonUnitalNonAssocRing.zero_mul, NonUnitalNonAssocRing.mul_zero⟩

class NonUnitalRing (α : Type u) where
  [toNonUnitalNonAssocRing : NonUnitalNonAssocRing α]
  mul_assoc : ∀ a b c : α, a * b * c = a * (b * c)

attribute [instance] NonUnitalRing.toNonUnitalNonAssocRing

instance NonUnitalRing.toNonUnitalSemiring {α : Type u} [NonUnitalRing α] :
    NonUnitalSemiring α :=
  ⟨NonUnitalRing.mul_assoc⟩

class NonAssocRing (α : Type u) where
  [toNonUnitalNonAssocRing : NonUnitalNonAssocRing α]
  [toOne : One α]
  one_mul : ∀ a : α, 1 * a = a
  mul_one : ∀ a : α, a * 1 = a
  [toNatCast : NatCast α]
  natCast_zero : (Nat.cast 0 : α) = 0
  natCast_succ : ∀ n : Nat, (Nat.cast (n + 1) : α) = Nat.cast n + 1
  [toIntCast : IntCast α]
  intCast_ofNat : ∀ n : ℕ, (Int.cast (Int.ofNat n) : α) = Nat.cast n
  intCast_negSucc : ∀ n : ℕ, (Int.cast (Int.negSucc n) : α) = -Nat.cast (n + 1)

attribute [instance] NonAssocRing.toNonUnitalNonAssocRing NonAssocRing.toOne
  NonAssocRing.toNatCast NonAssocRing.toIntCast

instance NonAssocRing.toNonAssocSemiring {α : Type u} [NonAssocRing α] : NonAssocSemiring α :=
  ⟨NonAssocRing.one_mul, NonAssocRing.mul_one, NonAssocRing.natCast_zero,
   NonAssocRing.natCast_succ⟩

/-- An additive group with a one, and so with the images of the integers. -/
class AddGroupWithOne (R : Type u) where
  [toIntCast : IntCast R]
  [toAddMonoidWithOne : AddMonoidWithOne R]
  [toNeg : Neg R]
  [toSub : Sub R]
  sub_eq_add_neg : ∀ a b : R, a - b = a + -b
  add_left_neg : ∀ a : R, -a + a = 0
  intCast_ofNat : ∀ n : ℕ, (Int.cast (Int.ofNat n) : R) = Nat.cast n
  intCast_negSucc : ∀ n : ℕ, (Int.cast (Int.negSucc n) : R) = -Nat.cast (n + 1)

attribute [instance] AddGroupWithOne.toIntCast AddGroupWithOne.toAddMonoidWithOne
  AddGroupWithOne.toNeg AddGroupWithOne.toSub

instance AddGroupWithOne.toAddGroup {R : Type u} [AddGroupWithOne R] : AddGroup R :=
  @AddGroup.mk R (@SubNegMonoid.mk R _ _ _ AddGroupWithOne.sub_eq_add_neg)
    AddGroupWithOne.add_left_neg

class AddCommGroupWithOne (R : Type u) where
  [toAddCommGroup : AddCommGroup R]
  [toIntCast : IntCast R]
  [toNatCast : NatCast R]
  [toOne : One R]
  natCast_zero : (Nat.cast 0 : R) = 0
  natCast_succ : ∀ n : Nat, (Nat.cast (n + 1) : R) = Nat.cast n + 1
  intCast_ofNat : ∀ n : ℕ, (Int.cast (Int.ofNat n) : R) = Nat.cast n
  intCast_negSucc : ∀ n : ℕ, (Int.cast (Int.negSucc n) : R) = -Nat.cast (n + 1)

attribute [instance] AddCommGroupWithOne.toAddCommGroup AddCommGroupWithOne.toIntCast
  AddCommGroupWithOne.toNatCast AddCommGroupWithOne.toOne

instance AddCommGroupWithOne.toAddGroupWithOne {R : Type u} [AddCommGroupWithOne R] :
    AddGroupWithOne R :=
  @AddGroupWithOne.mk R _
    (@AddMonoidWithOne.mk R _ _ _ AddCommGroupWithOne.natCast_zero
      AddCommGroupWithOne.natCast_succ)
    _ _ sub_eq_add_neg add_left_neg AddCommGroupWithOne.intCast_ofNat
    AddCommGroupWithOne.intCast_negSucc

instance NonAssocRing.toAddGroupWithOne {α : Type u} [NonAssocRing α] : AddGroupWithOne α :=
  ⟨SubNegMonoid.sub_eq_add_neg, AddGroup.add_left_neg, NonAssocRing.intCast_ofNat,
   NonAssocRing.intCast_negSucc⟩

class Ring (R : Type u) where
  [toSemiring : Semiring R]
  [toNeg : Neg R]
  [toSub : Sub R]
  sub_eq_add_neg : ∀ a b : R, a - b = a + -b
  add_left_neg : ∀ a : R, -a + a = 0
  [toIntCast : IntCast R]
  intCast_ofNat : ∀ n : ℕ, (Int.cast (Int.ofNat n) : R) = Nat.cast n
  intCast_negSucc : ∀ n : ℕ, (Int.cast (Int.negSucc n) : R) = -Nat.cast (n + 1)

attribute [instance] Ring.toSemiring Ring.toNeg Ring.toSub Ring.toIntCast

instance Ring.toAddCommGroup {R : Type u} [Ring R] : AddCommGroup R :=
  @AddCommGroup.mk R
    (@AddGroup.mk R (@SubNegMonoid.mk R _ Ring.toNeg Ring.toSub Ring.sub_eq_add_neg)
      Ring.add_left_neg)
    AddCommMonoid.add_comm

instance Ring.toAddGroupWithOne {R : Type u} [Ring R] : AddGroupWithOne R :=
  ⟨Ring.sub_eq_add_neg, Ring.add_left_neg, Ring.intCast_ofNat, Ring.intCast_negSucc⟩

instance Ring.toNonUnitalRing {R : Type u} [Ring R] : NonUnitalRing R :=
  @NonUnitalRing.mk R
    (@NonUnitalNonAssocRing.mk R Ring.toAddCommGroup _ NonUnitalNonAssocSemiring.left_distrib
      NonUnitalNonAssocSemiring.right_distrib NonUnitalNonAssocSemiring.zero_mul
      NonUnitalNonAssocSemiring.mul_zero)
    NonUnitalSemiring.mul_assoc

instance Ring.toNonAssocRing {R : Type u} [Ring R] : NonAssocRing R :=
  ⟨Semiring.one_mul, Semiring.mul_one, Semiring.natCast_zero, Semiring.natCast_succ,
   Ring.intCast_ofNat, Ring.intCast_negSucc⟩

class CommRing (α : Type u) where
  [toRing : Ring α]
  mul_comm : ∀ a b : α, a * b = b * a

attribute [instance] CommRing.toRing

instance CommRing.toCommMonoid {α : Type u} [CommRing α] : CommMonoid α := ⟨CommRing.mul_comm⟩

instance (priority := 100) CommRing.toCommSemiring {α : Type u} [CommRing α] : CommSemiring α :=
  ⟨CommRing.mul_comm⟩

class IsDomain (α : Type u) [Semiring α] : Prop where
  [toIsCancelMulZero : IsCancelMulZero α]
  [toNontrivial : Nontrivial α]

attribute [instance] IsDomain.toIsCancelMulZero IsDomain.toNontrivial

class HasDistribNeg (α : Type u) [Mul α] where
  [toInvolutiveNeg : InvolutiveNeg α]
  neg_mul : ∀ x y : α, -x * y = -(x * y)
  mul_neg : ∀ x y : α, x * -y = -(x * y)

attribute [instance] HasDistribNeg.toInvolutiveNeg

section

variable {R : Type u}

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

/-! ## Multiplication and negation -/

instance (priority := 100) NonUnitalNonAssocRing.toHasDistribNeg {α : Type u}
    [NonUnitalNonAssocRing α] : HasDistribNeg α := by
  refine ⟨fun a b => ?_, fun a b => ?_⟩
  · apply Eq.symm
    apply neg_eq_of_add_eq_zero_right
    rw [← add_mul, add_right_neg, zero_mul]
  · apply Eq.symm
    apply neg_eq_of_add_eq_zero_right
    rw [← mul_add, add_right_neg, mul_zero]

@[simp] theorem neg_mul {α : Type u} [Mul α] [HasDistribNeg α] (a b : α) : -a * b = -(a * b) :=
  HasDistribNeg.neg_mul a b

@[simp] theorem mul_neg {α : Type u} [Mul α] [HasDistribNeg α] (a b : α) : a * -b = -(a * b) :=
  HasDistribNeg.mul_neg a b
