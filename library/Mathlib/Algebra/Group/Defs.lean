/-!
# Semigroups, monoids, and their commutative kinds

The first half of the classes of Mathlib's `Algebra/Group/Defs.lean`; those with a negation or an
inverse are in `Group/Inverse.lean`. Parents are written as instance fields, which is what `extends`
makes of them; a second parent is an instance of its own.
-/

universe u v w

/-! ## Zero and one -/

class Zero (α : Type u) where
  zero : α

class One (α : Type u) where
  one : α

instance (priority := 300) Zero.toOfNat0 {α : Type u} [Zero α] : OfNat α (nat_lit 0) :=
  ⟨Zero.zero⟩

instance (priority := 300) One.toOfNat1 {α : Type u} [One α] : OfNat α (nat_lit 1) :=
  ⟨One.one⟩

/-! ## Scalar multiplication -/

/-- The class of the symbol `•`. -/
class HSMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSMul : α → β → γ

/-- `a • b` has the type of `b`. -/
class SMul (M : Type u) (α : Type v) where
  smul : M → α → α

@[default_instance]
instance instHSMul {α : Type u} {β : Type v} [SMul α β] : HSMul α β β :=
  ⟨fun a b => SMul.smul a b⟩

/-- Multiplication is scalar multiplication of a type on itself. -/
instance (priority := 910) Mul.toSMul (α : Type u) [Mul α] : SMul α α := ⟨fun a b => a * b⟩

@[simp] theorem smul_eq_mul (α : Type u) [Mul α] {a a' : α} : a • a' = a * a' := rfl

/-! ## Addition -/

/-- `n • a` by repeated addition. -/
def nsmulRec {M : Type u} [Zero M] [Add M] (n : Nat) (a : M) : M :=
  Nat.rec (motive := fun _ => M) 0 (fun _ r => r + a) n

class AddSemigroup (G : Type u) where
  [toAdd : Add G]
  add_assoc : ∀ a b c : G, a + b + c = a + (b + c)

attribute [instance] AddSemigroup.toAdd

class AddCommMagma (G : Type u) where
  [toAdd : Add G]
  add_comm : ∀ a b : G, a + b = b + a

attribute [instance] AddCommMagma.toAdd

class AddCommSemigroup (G : Type u) where
  [toAddSemigroup : AddSemigroup G]
  add_comm : ∀ a b : G, a + b = b + a

attribute [instance] AddCommSemigroup.toAddSemigroup

instance AddCommSemigroup.toAddCommMagma {G : Type u} [AddCommSemigroup G] : AddCommMagma G :=
  ⟨AddCommSemigroup.add_comm⟩

class AddZeroClass (M : Type u) where
  [toZero : Zero M]
  [toAdd : Add M]
  zero_add : ∀ a : M, 0 + a = a
  add_zero : ∀ a : M, a + 0 = a

attribute [instance] AddZeroClass.toZero AddZeroClass.toAdd

class AddMonoid (M : Type u) where
  [toAddSemigroup : AddSemigroup M]
  [toZero : Zero M]
  zero_add : ∀ a : M, 0 + a = a
  add_zero : ∀ a : M, a + 0 = a
  nsmul : Nat → M → M := nsmulRec
  nsmul_zero : ∀ x : M, nsmul 0 x = 0 := by intros; rfl
  nsmul_succ : ∀ (n : Nat) (x : M), nsmul (n + 1) x = nsmul n x + x := by intros; rfl

attribute [instance] AddMonoid.toAddSemigroup AddMonoid.toZero

/-- `n • a` for a natural number `n`. -/
instance AddMonoid.toNatSMul {M : Type u} [AddMonoid M] : SMul Nat M := ⟨AddMonoid.nsmul⟩

instance AddMonoid.toAddZeroClass {M : Type u} [AddMonoid M] : AddZeroClass M :=
  ⟨AddMonoid.zero_add, AddMonoid.add_zero⟩

class AddCommMonoid (M : Type u) where
  [toAddMonoid : AddMonoid M]
  add_comm : ∀ a b : M, a + b = b + a

attribute [instance] AddCommMonoid.toAddMonoid

instance AddCommMonoid.toAddCommSemigroup {M : Type u} [AddCommMonoid M] : AddCommSemigroup M :=
  ⟨AddCommMonoid.add_comm⟩

/-- `n` is at least two: then the numeral `n` is the image of a natural number. -/
class Nat.AtLeastTwo (n : Nat) : Prop where
  prop : n ≥ 2

instance instNatAtLeastTwo {n : Nat} : Nat.AtLeastTwo (n + 2) := ⟨Nat.le_add_left 2 n⟩

instance (priority := 100) instOfNatAtLeastTwo {R : Type u} {n : Nat} [NatCast R]
    [Nat.AtLeastTwo n] : OfNat R n :=
  ⟨Nat.cast (OfNat.ofNat n)⟩

class AddMonoidWithOne (R : Type u) where
  [toNatCast : NatCast R]
  [toAddMonoid : AddMonoid R]
  [toOne : One R]
  natCast_zero : (Nat.cast 0 : R) = 0
  natCast_succ : ∀ n : Nat, (Nat.cast (n + 1) : R) = Nat.cast n + 1

attribute [instance] AddMonoidWithOne.toNatCast AddMonoidWithOne.toAddMonoid AddMonoidWithOne.toOne

class AddCommMonoidWithOne (R : Type u) where
  [toAddMonoidWithOne : AddMonoidWithOne R]
  add_comm : ∀ a b : R, a + b = b + a

attribute [instance] AddCommMonoidWithOne.toAddMonoidWithOne

instance AddCommMonoidWithOne.toAddCommMonoid {R : Type u} [AddCommMonoidWithOne R] :
    AddCommMonoid R :=
  ⟨AddCommMonoidWithOne.add_comm⟩

class IsLeftCancelAdd (G : Type u) [Add G] : Prop where
  add_left_cancel : ∀ a b c : G, a + b = a + c → b = c

class IsRightCancelAdd (G : Type u) [Add G] : Prop where
  add_right_cancel : ∀ a b c : G, a + b = c + b → a = c

section

variable {G : Type u}

theorem add_assoc [AddSemigroup G] (a b c : G) : a + b + c = a + (b + c) :=
  AddSemigroup.add_assoc a b c

theorem add_comm [AddCommMagma G] (a b : G) : a + b = b + a := AddCommMagma.add_comm a b

@[simp] theorem zero_add [AddZeroClass G] (a : G) : 0 + a = a := AddZeroClass.zero_add a

@[simp] theorem add_zero [AddZeroClass G] (a : G) : a + 0 = a := AddZeroClass.add_zero a

theorem add_left_comm [AddCommSemigroup G] (a b c : G) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a b, add_assoc]

theorem add_right_comm [AddCommSemigroup G] (a b c : G) : a + b + c = a + c + b := by
  rw [add_assoc, add_comm b c, ← add_assoc]

theorem add_add_add_comm [AddCommSemigroup G] (a b c d : G) :
    a + b + (c + d) = a + c + (b + d) := by
  rw [add_assoc, add_left_comm b c d, ← add_assoc]

theorem add_rotate [AddCommSemigroup G] (a b c : G) : a + b + c = b + c + a := by
  rw [add_assoc, add_comm]

theorem add_left_cancel [Add G] [IsLeftCancelAdd G] {a b c : G} (h : a + b = a + c) : b = c :=
  IsLeftCancelAdd.add_left_cancel a b c h

theorem add_right_cancel [Add G] [IsRightCancelAdd G] {a b c : G} (h : a + b = c + b) : a = c :=
  IsRightCancelAdd.add_right_cancel a b c h

theorem add_left_cancel_iff [Add G] [IsLeftCancelAdd G] {a b c : G} : a + b = a + c ↔ b = c :=
  ⟨add_left_cancel, fun h => congrArg (fun x : G => a + x) h⟩

theorem add_right_cancel_iff [Add G] [IsRightCancelAdd G] {a b c : G} : b + a = c + a ↔ b = c :=
  ⟨add_right_cancel, fun h => congrArg (fun x : G => x + a) h⟩

@[simp] theorem add_right_inj [Add G] [IsLeftCancelAdd G] (a : G) {b c : G} :
    a + b = a + c ↔ b = c :=
  add_left_cancel_iff

@[simp] theorem add_left_inj [Add G] [IsRightCancelAdd G] (a : G) {b c : G} :
    b + a = c + a ↔ b = c :=
  add_right_cancel_iff

@[simp] theorem Nat.cast_zero {R : Type u} [AddMonoidWithOne R] : (Nat.cast 0 : R) = 0 :=
  AddMonoidWithOne.natCast_zero

theorem Nat.cast_succ {R : Type u} [AddMonoidWithOne R] (n : Nat) :
    (Nat.cast (Nat.succ n) : R) = Nat.cast n + 1 :=
  AddMonoidWithOne.natCast_succ n

@[simp] theorem Nat.cast_one {R : Type u} [AddMonoidWithOne R] : (Nat.cast 1 : R) = 1 :=
  (AddMonoidWithOne.natCast_succ 0).trans (by rw [Nat.cast_zero, zero_add])

@[simp] theorem Nat.cast_ofNat {R : Type u} {n : Nat} [NatCast R] [Nat.AtLeastTwo n] :
    (Nat.cast (OfNat.ofNat n) : R) = OfNat.ofNat n :=
  rfl

theorem one_add_one_eq_two {R : Type u} [AddMonoidWithOne R] : 1 + 1 = (2 : R) :=
  Eq.symm ((AddMonoidWithOne.natCast_succ 1).trans (by rw [Nat.cast_one]))

end

/-! ## Multiplication -/

class Semigroup (G : Type u) where
  [toMul : Mul G]
  mul_assoc : ∀ a b c : G, a * b * c = a * (b * c)

attribute [instance] Semigroup.toMul

class CommMagma (G : Type u) where
  [toMul : Mul G]
  mul_comm : ∀ a b : G, a * b = b * a

attribute [instance] CommMagma.toMul

class CommSemigroup (G : Type u) where
  [toSemigroup : Semigroup G]
  mul_comm : ∀ a b : G, a * b = b * a

attribute [instance] CommSemigroup.toSemigroup

instance CommSemigroup.toCommMagma {G : Type u} [CommSemigroup G] : CommMagma G :=
  ⟨CommSemigroup.mul_comm⟩

class MulOneClass (M : Type u) where
  [toOne : One M]
  [toMul : Mul M]
  one_mul : ∀ a : M, 1 * a = a
  mul_one : ∀ a : M, a * 1 = a

attribute [instance] MulOneClass.toOne MulOneClass.toMul

/-- Powers by recursion, `a ^ (n + 1) = a ^ n * a`: a field `npow` for where none is better. -/
def npowRec {M : Type u} [One M] [Mul M] (n : Nat) (a : M) : M :=
  Nat.rec (motive := fun _ => M) 1 (fun _ x => x * a) n

class Monoid (M : Type u) where
  [toSemigroup : Semigroup M]
  [toOne : One M]
  one_mul : ∀ a : M, 1 * a = a
  mul_one : ∀ a : M, a * 1 = a
  npow : Nat → M → M
  npow_zero : ∀ x : M, npow 0 x = 1
  npow_succ : ∀ (n : Nat) (x : M), npow (n + 1) x = npow n x * x

attribute [instance] Monoid.toSemigroup Monoid.toOne

instance Monoid.toMulOneClass {M : Type u} [Monoid M] : MulOneClass M :=
  ⟨Monoid.one_mul, Monoid.mul_one⟩

/-- Powers of an element of a monoid. -/
@[default_instance high]
instance Monoid.Pow {M : Type u} [Monoid M] : Pow M Nat := ⟨fun x n => Monoid.npow n x⟩

class CommMonoid (M : Type u) where
  [toMonoid : Monoid M]
  mul_comm : ∀ a b : M, a * b = b * a

attribute [instance] CommMonoid.toMonoid

instance CommMonoid.toCommSemigroup {M : Type u} [CommMonoid M] : CommSemigroup M :=
  ⟨CommMonoid.mul_comm⟩

section

variable {M : Type u}

theorem mul_assoc [Semigroup M] (a b c : M) : a * b * c = a * (b * c) := Semigroup.mul_assoc a b c

theorem mul_comm [CommMagma M] (a b : M) : a * b = b * a := CommMagma.mul_comm a b

@[simp] theorem one_mul [MulOneClass M] (a : M) : 1 * a = a := MulOneClass.one_mul a

@[simp] theorem mul_one [MulOneClass M] (a : M) : a * 1 = a := MulOneClass.mul_one a

theorem mul_left_comm [CommSemigroup M] (a b c : M) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, mul_comm a b, mul_assoc]

theorem mul_right_comm [CommSemigroup M] (a b c : M) : a * b * c = a * c * b := by
  rw [mul_assoc, mul_comm b c, ← mul_assoc]

theorem mul_mul_mul_comm [CommSemigroup M] (a b c d : M) : a * b * (c * d) = a * c * (b * d) := by
  rw [mul_assoc, mul_left_comm b c d, ← mul_assoc]

@[simp] theorem pow_zero [Monoid M] (a : M) : a ^ 0 = 1 := Monoid.npow_zero a

theorem pow_succ [Monoid M] (a : M) (n : Nat) : a ^ (n + 1) = a ^ n * a := Monoid.npow_succ n a

@[simp] theorem pow_one [Monoid M] (a : M) : a ^ 1 = a :=
  (pow_succ a 0).trans (by rw [pow_zero, one_mul])

theorem pow_succ' [Monoid M] (a : M) (n : Nat) : a ^ (n + 1) = a * a ^ n := by
  induction n with
  | zero => rw [pow_succ a 0, pow_zero, one_mul, mul_one]
  | succ n ih => rw [pow_succ a (n + 1), ih, mul_assoc, ← pow_succ a n]; rw [ih]

theorem pow_two [Monoid M] (a : M) : a ^ 2 = a * a :=
  (pow_succ a 1).trans (by rw [pow_one])

theorem pow_three' [Monoid M] (a : M) : a ^ 3 = a * a * a :=
  (pow_succ a 2).trans (by rw [pow_two])

theorem pow_three [Monoid M] (a : M) : a ^ 3 = a * (a * a) := by
  rw [pow_three', mul_assoc]

theorem sq [Monoid M] (a : M) : a ^ 2 = a * a := pow_two a

@[simp] theorem one_pow [Monoid M] (n : Nat) : (1 : M) ^ n = 1 := by
  induction n with
  | zero => exact pow_zero 1
  | succ n ih => rw [pow_succ 1 n, ih, one_mul]

theorem pow_add [Monoid M] (a : M) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, pow_zero, mul_one]
  | succ n ih => rw [← Nat.add_assoc, pow_succ a (m + n), ih, pow_succ a n, mul_assoc]

theorem pow_mul [Monoid M] (a : M) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rw [Nat.mul_zero, pow_zero, pow_zero]
  | succ n ih => rw [Nat.mul_add_one, pow_add, ih, pow_succ (a ^ m) n]

theorem pow_mul' [Monoid M] (a : M) (m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by
  rw [Nat.mul_comm, pow_mul]

theorem mul_pow [CommMonoid M] (a b : M) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, one_mul]
  | succ n ih => rw [pow_succ (a * b) n, pow_succ a n, pow_succ b n, ih, mul_mul_mul_comm]

end
