/-!
# Groups: negation, subtraction, inverses and division

The second half of the classes of Mathlib's `Algebra/Group/Defs.lean`. As in Mathlib, facts that
groups share with fields (where `0⁻¹ = 0`) stand in `DivisionMonoid` and its parents.

Differences from Mathlib: `SubNegMonoid` has no `zsmul` yet, and `zpow` is a definition where
`DivInvMonoid` of Mathlib has a field.
-/

universe u

/-- `a⁻¹`. -/
class Inv (α : Type u) where
  inv : α → α

/-- What can be cancelled on both sides of a sum. -/
class IsCancelAdd (G : Type u) [Add G] : Prop where
  [toIsLeftCancelAdd : IsLeftCancelAdd G]
  [toIsRightCancelAdd : IsRightCancelAdd G]

attribute [instance] IsCancelAdd.toIsLeftCancelAdd IsCancelAdd.toIsRightCancelAdd

/-! ## Negation -/

class InvolutiveNeg (A : Type u) where
  [toNeg : Neg A]
  neg_neg : ∀ x : A, - -x = x

attribute [instance] InvolutiveNeg.toNeg

class SubNegMonoid (G : Type u) where
  [toAddMonoid : AddMonoid G]
  [toNeg : Neg G]
  [toSub : Sub G]
  sub_eq_add_neg : ∀ a b : G, a - b = a + -b

attribute [instance] SubNegMonoid.toAddMonoid SubNegMonoid.toNeg SubNegMonoid.toSub

class NegZeroClass (G : Type u) where
  [toZero : Zero G]
  [toNeg : Neg G]
  neg_zero : -(0 : G) = 0

attribute [instance] NegZeroClass.toZero NegZeroClass.toNeg

class SubNegZeroMonoid (G : Type u) where
  [toSubNegMonoid : SubNegMonoid G]
  neg_zero : -(0 : G) = 0

attribute [instance] SubNegZeroMonoid.toSubNegMonoid

instance SubNegZeroMonoid.toNegZeroClass {G : Type u} [SubNegZeroMonoid G] : NegZeroClass G :=
  ⟨SubNegZeroMonoid.neg_zero⟩

class SubtractionMonoid (G : Type u) where
  [toSubNegMonoid : SubNegMonoid G]
  neg_neg : ∀ x : G, - -x = x
  neg_add_rev : ∀ a b : G, -(a + b) = -b + -a
  neg_eq_of_add : ∀ a b : G, a + b = 0 → -a = b

attribute [instance] SubtractionMonoid.toSubNegMonoid

instance SubtractionMonoid.toInvolutiveNeg {G : Type u} [SubtractionMonoid G] : InvolutiveNeg G :=
  ⟨SubtractionMonoid.neg_neg⟩

class SubtractionCommMonoid (G : Type u) where
  [toSubtractionMonoid : SubtractionMonoid G]
  add_comm : ∀ a b : G, a + b = b + a

attribute [instance] SubtractionCommMonoid.toSubtractionMonoid

instance SubtractionCommMonoid.toAddCommMonoid {G : Type u} [SubtractionCommMonoid G] :
    AddCommMonoid G :=
  ⟨SubtractionCommMonoid.add_comm⟩

class AddGroup (A : Type u) where
  [toSubNegMonoid : SubNegMonoid A]
  add_left_neg : ∀ a : A, -a + a = 0

attribute [instance] AddGroup.toSubNegMonoid

class AddCommGroup (G : Type u) where
  [toAddGroup : AddGroup G]
  add_comm : ∀ a b : G, a + b = b + a

attribute [instance] AddCommGroup.toAddGroup

instance AddCommGroup.toAddCommMonoid {G : Type u} [AddCommGroup G] : AddCommMonoid G :=
  ⟨AddCommGroup.add_comm⟩

theorem sub_eq_add_neg {G : Type u} [SubNegMonoid G] (a b : G) : a - b = a + -b :=
  SubNegMonoid.sub_eq_add_neg a b

@[simp] theorem neg_neg {G : Type u} [InvolutiveNeg G] (a : G) : - -a = a :=
  InvolutiveNeg.neg_neg a

@[simp] theorem neg_zero {G : Type u} [NegZeroClass G] : -(0 : G) = 0 := NegZeroClass.neg_zero

@[simp] theorem neg_add_rev {G : Type u} [SubtractionMonoid G] (a b : G) : -(a + b) = -b + -a :=
  SubtractionMonoid.neg_add_rev a b

theorem neg_eq_of_add_eq_zero_right {G : Type u} [SubtractionMonoid G] {a b : G} (h : a + b = 0) :
    -a = b :=
  SubtractionMonoid.neg_eq_of_add a b h

section AddGroup

variable {G : Type u} [AddGroup G]

@[simp] theorem add_left_neg (a : G) : -a + a = 0 := AddGroup.add_left_neg a

theorem neg_add_self (a : G) : -a + a = 0 := add_left_neg a

@[simp] theorem neg_add_cancel_left (a b : G) : -a + (a + b) = b := by
  rw [← add_assoc, add_left_neg, zero_add]

@[simp] theorem add_right_neg (a : G) : a + -a = 0 := by
  have h : - -a + (-a + a + -a) = - -a + -a := by rw [add_left_neg, zero_add]
  rw [add_assoc, neg_add_cancel_left, add_left_neg] at h
  exact h

theorem add_neg_self (a : G) : a + -a = 0 := add_right_neg a

@[simp] theorem add_neg_cancel_left (a b : G) : a + (-a + b) = b := by
  rw [← add_assoc, add_right_neg, zero_add]

@[simp] theorem add_neg_cancel_right (a b : G) : a + b + -b = a := by
  rw [add_assoc, add_right_neg, add_zero]

@[simp] theorem neg_add_cancel_right (a b : G) : a + -b + b = a := by
  rw [add_assoc, add_left_neg, add_zero]

private theorem AddGroup.neg_eq_of_add (a b : G) (h : a + b = 0) : -a = b := by
  rw [← neg_add_cancel_left a b, h, add_zero]

instance AddGroup.toSubtractionMonoid : SubtractionMonoid G :=
  ⟨fun a => AddGroup.neg_eq_of_add (-a) a (add_left_neg a),
   fun a b => AddGroup.neg_eq_of_add (a + b) (-b + -a)
    (by rw [add_assoc, add_neg_cancel_left, add_right_neg]),
   AddGroup.neg_eq_of_add⟩

instance AddGroup.toIsLeftCancelAdd : IsLeftCancelAdd G :=
  ⟨fun a b c h => by rw [← neg_add_cancel_left a b, h, neg_add_cancel_left]⟩

instance AddGroup.toIsRightCancelAdd : IsRightCancelAdd G :=
  ⟨fun a b c h => by rw [← add_neg_cancel_right a b, h, add_neg_cancel_right]⟩

end AddGroup

instance SubtractionMonoid.toSubNegZeroMonoid {G : Type u} [SubtractionMonoid G] :
    SubNegZeroMonoid G :=
  ⟨neg_eq_of_add_eq_zero_right (add_zero 0)⟩

instance AddCommGroup.toDivisionAddCommMonoid {G : Type u} [AddCommGroup G] :
    SubtractionCommMonoid G :=
  ⟨AddCommGroup.add_comm⟩

/-! ## Inverses -/

class InvolutiveInv (G : Type u) where
  [toInv : Inv G]
  inv_inv : ∀ x : G, x⁻¹⁻¹ = x

attribute [instance] InvolutiveInv.toInv

class DivInvMonoid (G : Type u) where
  [toMonoid : Monoid G]
  [toInv : Inv G]
  [toDiv : Div G]
  div_eq_mul_inv : ∀ a b : G, a / b = a * b⁻¹

attribute [instance] DivInvMonoid.toMonoid DivInvMonoid.toInv DivInvMonoid.toDiv

/-- Powers with an exponent in ℤ. -/
def DivInvMonoid.zpow {G : Type u} [DivInvMonoid G] (n : Int) (a : G) : G :=
  Int.rec (motive := fun _ => G) (fun k => a ^ k) (fun k => (a ^ (k + 1))⁻¹) n

instance DivInvMonoid.Pow {G : Type u} [DivInvMonoid G] : _root_.Pow G Int :=
  ⟨fun a n => DivInvMonoid.zpow n a⟩

class InvOneClass (G : Type u) where
  [toOne : One G]
  [toInv : Inv G]
  inv_one : (1 : G)⁻¹ = 1

attribute [instance] InvOneClass.toOne InvOneClass.toInv

class DivInvOneMonoid (G : Type u) where
  [toDivInvMonoid : DivInvMonoid G]
  inv_one : (1 : G)⁻¹ = 1

attribute [instance] DivInvOneMonoid.toDivInvMonoid

instance DivInvOneMonoid.toInvOneClass {G : Type u} [DivInvOneMonoid G] : InvOneClass G :=
  ⟨DivInvOneMonoid.inv_one⟩

class DivisionMonoid (G : Type u) where
  [toDivInvMonoid : DivInvMonoid G]
  inv_inv : ∀ x : G, x⁻¹⁻¹ = x
  mul_inv_rev : ∀ a b : G, (a * b)⁻¹ = b⁻¹ * a⁻¹
  inv_eq_of_mul : ∀ a b : G, a * b = 1 → a⁻¹ = b

attribute [instance] DivisionMonoid.toDivInvMonoid

instance DivisionMonoid.toInvolutiveInv {G : Type u} [DivisionMonoid G] : InvolutiveInv G :=
  ⟨DivisionMonoid.inv_inv⟩

class DivisionCommMonoid (G : Type u) where
  [toDivisionMonoid : DivisionMonoid G]
  mul_comm : ∀ a b : G, a * b = b * a

attribute [instance] DivisionCommMonoid.toDivisionMonoid

instance DivisionCommMonoid.toCommMonoid {G : Type u} [DivisionCommMonoid G] : CommMonoid G :=
  ⟨DivisionCommMonoid.mul_comm⟩

class Group (G : Type u) where
  [toDivInvMonoid : DivInvMonoid G]
  mul_left_inv : ∀ a : G, a⁻¹ * a = 1

attribute [instance] Group.toDivInvMonoid

class CommGroup (G : Type u) where
  [toGroup : Group G]
  mul_comm : ∀ a b : G, a * b = b * a

attribute [instance] CommGroup.toGroup

instance CommGroup.toCommMonoid {G : Type u} [CommGroup G] : CommMonoid G :=
  ⟨CommGroup.mul_comm⟩

theorem div_eq_mul_inv {G : Type u} [DivInvMonoid G] (a b : G) : a / b = a * b⁻¹ :=
  DivInvMonoid.div_eq_mul_inv a b

@[simp] theorem inv_inv {G : Type u} [InvolutiveInv G] (a : G) : a⁻¹⁻¹ = a :=
  InvolutiveInv.inv_inv a

@[simp] theorem inv_one {G : Type u} [InvOneClass G] : (1 : G)⁻¹ = 1 := InvOneClass.inv_one

@[simp] theorem mul_inv_rev {G : Type u} [DivisionMonoid G] (a b : G) : (a * b)⁻¹ = b⁻¹ * a⁻¹ :=
  DivisionMonoid.mul_inv_rev a b

theorem inv_eq_of_mul_eq_one_right {G : Type u} [DivisionMonoid G] {a b : G} (h : a * b = 1) :
    a⁻¹ = b :=
  DivisionMonoid.inv_eq_of_mul a b h

instance DivisionMonoid.toDivInvOneMonoid {G : Type u} [DivisionMonoid G] : DivInvOneMonoid G :=
  ⟨inv_eq_of_mul_eq_one_right (mul_one 1)⟩

section Group

variable {G : Type u} [Group G]

@[simp] theorem mul_left_inv (a : G) : a⁻¹ * a = 1 := Group.mul_left_inv a

@[simp] theorem inv_mul_cancel_left (a b : G) : a⁻¹ * (a * b) = b := by
  rw [← mul_assoc, mul_left_inv, one_mul]

@[simp] theorem mul_right_inv (a : G) : a * a⁻¹ = 1 := by
  have h : a⁻¹⁻¹ * (a⁻¹ * a * a⁻¹) = a⁻¹⁻¹ * a⁻¹ := by rw [mul_left_inv, one_mul]
  rw [mul_assoc, inv_mul_cancel_left, mul_left_inv] at h
  exact h

@[simp] theorem mul_inv_cancel_left (a b : G) : a * (a⁻¹ * b) = b := by
  rw [← mul_assoc, mul_right_inv, one_mul]

@[simp] theorem mul_inv_cancel_right (a b : G) : a * b * b⁻¹ = a := by
  rw [mul_assoc, mul_right_inv, mul_one]

@[simp] theorem inv_mul_cancel_right (a b : G) : a * b⁻¹ * b = a := by
  rw [mul_assoc, mul_left_inv, mul_one]

private theorem Group.inv_eq_of_mul (a b : G) (h : a * b = 1) : a⁻¹ = b := by
  rw [← inv_mul_cancel_left a b, h, mul_one]

instance Group.toDivisionMonoid : DivisionMonoid G :=
  ⟨fun a => Group.inv_eq_of_mul a⁻¹ a (mul_left_inv a),
   fun a b => Group.inv_eq_of_mul (a * b) (b⁻¹ * a⁻¹)
    (by rw [mul_assoc, mul_inv_cancel_left, mul_right_inv]),
   Group.inv_eq_of_mul⟩

end Group

instance CommGroup.toDivisionCommMonoid {G : Type u} [CommGroup G] : DivisionCommMonoid G :=
  ⟨CommGroup.mul_comm⟩
