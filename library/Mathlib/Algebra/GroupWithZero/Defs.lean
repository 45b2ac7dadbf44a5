/-!
# Monoids and groups with a zero

The classes of Mathlib's `Algebra/GroupWithZero/Defs.lean`.
-/

universe u

/-- There are two different elements. -/
class Nontrivial (α : Type u) : Prop where
  exists_pair_ne : ∃ x : α, ∃ y : α, x ≠ y

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

class IsCancelMulZero (M₀ : Type u) [Mul M₀] [Zero M₀] : Prop where
  [toIsLeftCancelMulZero : IsLeftCancelMulZero M₀]
  [toIsRightCancelMulZero : IsRightCancelMulZero M₀]

attribute [instance] IsCancelMulZero.toIsLeftCancelMulZero IsCancelMulZero.toIsRightCancelMulZero

theorem mul_left_cancel₀ {M₀ : Type u} [Mul M₀] [Zero M₀] [IsLeftCancelMulZero M₀] {a b c : M₀}
    (ha : a ≠ 0) (h : a * b = a * c) : b = c :=
  IsLeftCancelMulZero.mul_left_cancel_of_ne_zero ha h

theorem mul_right_cancel₀ {M₀ : Type u} [Mul M₀] [Zero M₀] [IsRightCancelMulZero M₀] {a b c : M₀}
    (hb : b ≠ 0) (h : a * b = c * b) : a = c :=
  IsRightCancelMulZero.mul_right_cancel_of_ne_zero hb h

class SemigroupWithZero (S₀ : Type u) where
  [toSemigroup : Semigroup S₀]
  [toZero : Zero S₀]
  zero_mul : ∀ a : S₀, 0 * a = 0
  mul_zero : ∀ a : S₀, a * 0 = 0

attribute [instance] SemigroupWithZero.toSemigroup SemigroupWithZero.toZero

instance SemigroupWithZero.toMulZeroClass {S₀ : Type u} [SemigroupWithZero S₀] :
    MulZeroClass S₀ :=
  ⟨SemigroupWithZero.zero_mul, SemigroupWithZero.mul_zero⟩

class MulZeroOneClass (M₀ : Type u) where
  [toMulOneClass : MulOneClass M₀]
  [toZero : Zero M₀]
  zero_mul : ∀ a : M₀, 0 * a = 0
  mul_zero : ∀ a : M₀, a * 0 = 0

attribute [instance] MulZeroOneClass.toMulOneClass MulZeroOneClass.toZero

instance MulZeroOneClass.toMulZeroClass {M₀ : Type u} [MulZeroOneClass M₀] : MulZeroClass M₀ :=
  ⟨MulZeroOneClass.zero_mul, MulZeroOneClass.mul_zero⟩

class MonoidWithZero (M₀ : Type u) where
  [toMonoid : Monoid M₀]
  [toZero : Zero M₀]
  zero_mul : ∀ a : M₀, 0 * a = 0
  mul_zero : ∀ a : M₀, a * 0 = 0

attribute [instance] MonoidWithZero.toMonoid MonoidWithZero.toZero

instance MonoidWithZero.toMulZeroOneClass {M₀ : Type u} [MonoidWithZero M₀] :
    MulZeroOneClass M₀ :=
  ⟨MonoidWithZero.zero_mul, MonoidWithZero.mul_zero⟩

instance MonoidWithZero.toSemigroupWithZero {M₀ : Type u} [MonoidWithZero M₀] :
    SemigroupWithZero M₀ :=
  ⟨MonoidWithZero.zero_mul, MonoidWithZero.mul_zero⟩

class CommMonoidWithZero (M₀ : Type u) where
  [toCommMonoid : CommMonoid M₀]
  [toZero : Zero M₀]
  zero_mul : ∀ a : M₀, 0 * a = 0
  mul_zero : ∀ a : M₀, a * 0 = 0

attribute [instance] CommMonoidWithZero.toCommMonoid CommMonoidWithZero.toZero

instance CommMonoidWithZero.toMonoidWithZero {M₀ : Type u} [CommMonoidWithZero M₀] :
    MonoidWithZero M₀ :=
  ⟨CommMonoidWithZero.zero_mul, CommMonoidWithZero.mul_zero⟩

class CancelMonoidWithZero (M₀ : Type u) where
  [toMonoidWithZero : MonoidWithZero M₀]
  [toIsCancelMulZero : IsCancelMulZero M₀]

attribute [instance] CancelMonoidWithZero.toMonoidWithZero CancelMonoidWithZero.toIsCancelMulZero

class CancelCommMonoidWithZero (M₀ : Type u) where
  [toCommMonoidWithZero : CommMonoidWithZero M₀]
  [toIsLeftCancelMulZero : IsLeftCancelMulZero M₀]

attribute [instance] CancelCommMonoidWithZero.toCommMonoidWithZero
  CancelCommMonoidWithZero.toIsLeftCancelMulZero

/-- `a * b / b = a` for what is not zero. -/
class MulDivCancelClass (M₀ : Type u) [MonoidWithZero M₀] [Div M₀] : Prop where
  mul_div_cancel : ∀ a b : M₀, b ≠ 0 → a * b / b = a

@[simp] theorem mul_div_cancel_right₀ {M₀ : Type u} [MonoidWithZero M₀] [Div M₀]
    [MulDivCancelClass M₀] {b : M₀} (a : M₀) (hb : b ≠ 0) : a * b / b = a :=
  MulDivCancelClass.mul_div_cancel a b hb

@[simp] theorem mul_div_cancel_left₀ {M₀ : Type u} [CommMonoidWithZero M₀] [Div M₀]
    [MulDivCancelClass M₀] {a : M₀} (b : M₀) (ha : a ≠ 0) : a * b / a = b := by
  rw [mul_comm, mul_div_cancel_right₀ b ha]

/-- A monoid with zero in which every other element has an inverse; `0⁻¹ = 0`. -/
class GroupWithZero (G₀ : Type u) where
  [toMonoidWithZero : MonoidWithZero G₀]
  [toInv : Inv G₀]
  [toDiv : Div G₀]
  div_eq_mul_inv : ∀ a b : G₀, a / b = a * b⁻¹
  [toNontrivial : Nontrivial G₀]
  inv_zero : (0 : G₀)⁻¹ = 0
  mul_inv_cancel : ∀ a : G₀, a ≠ 0 → a * a⁻¹ = 1

attribute [instance] GroupWithZero.toMonoidWithZero GroupWithZero.toInv GroupWithZero.toDiv
  GroupWithZero.toNontrivial

instance GroupWithZero.toDivInvMonoid {G₀ : Type u} [GroupWithZero G₀] : DivInvMonoid G₀ :=
  ⟨GroupWithZero.div_eq_mul_inv⟩

class CommGroupWithZero (G₀ : Type u) where
  [toCommMonoidWithZero : CommMonoidWithZero G₀]
  [toInv : Inv G₀]
  [toDiv : Div G₀]
  div_eq_mul_inv : ∀ a b : G₀, a / b = a * b⁻¹
  [toNontrivial : Nontrivial G₀]
  inv_zero : (0 : G₀)⁻¹ = 0
  mul_inv_cancel : ∀ a : G₀, a ≠ 0 → a * a⁻¹ = 1

attribute [instance] CommGroupWithZero.toCommMonoidWithZero CommGroupWithZero.toInv
  CommGroupWithZero.toDiv CommGroupWithZero.toNontrivial

instance CommGroupWithZero.toGroupWithZero {G₀ : Type u} [CommGroupWithZero G₀] :
    GroupWithZero G₀ :=
  ⟨CommGroupWithZero.div_eq_mul_inv, CommGroupWithZero.inv_zero, CommGroupWithZero.mul_inv_cancel⟩

@[simp] theorem zero_mul {M₀ : Type u} [MulZeroClass M₀] (a : M₀) : 0 * a = 0 :=
  MulZeroClass.zero_mul a

@[simp] theorem mul_zero {M₀ : Type u} [MulZeroClass M₀] (a : M₀) : a * 0 = 0 :=
  MulZeroClass.mul_zero a

theorem exists_pair_ne (α : Type u) [Nontrivial α] : ∃ x : α, ∃ y : α, x ≠ y :=
  Nontrivial.exists_pair_ne

/-- `n` is not zero. -/
class NeZero {R : Type u} [Zero R] (n : R) : Prop where
  out : n ≠ 0

theorem NeZero.ne {R : Type u} [Zero R] (n : R) [h : NeZero n] : n ≠ 0 := h.out

theorem NeZero.ne' {R : Type u} [Zero R] (n : R) [h : NeZero n] : 0 ≠ n := h.out.symm

instance NeZero.one {M₀ : Type u} [MulZeroOneClass M₀] [Nontrivial M₀] : NeZero (1 : M₀) := by
  refine ⟨fun h => ?_⟩
  obtain ⟨x, y, hxy⟩ := exists_pair_ne M₀
  apply hxy
  rw [← mul_one x, h, mul_zero, ← mul_zero y, ← h, mul_one]

@[simp] theorem one_ne_zero {α : Type u} [Zero α] [One α] [NeZero (1 : α)] : (1 : α) ≠ 0 :=
  NeZero.ne 1

@[simp] theorem zero_ne_one {α : Type u} [Zero α] [One α] [NeZero (1 : α)] : (0 : α) ≠ 1 :=
  NeZero.ne' 1

section GroupWithZero

variable {G₀ : Type u} [GroupWithZero G₀]

@[simp] theorem inv_zero : (0 : G₀)⁻¹ = 0 := GroupWithZero.inv_zero

@[simp] theorem mul_inv_cancel {a : G₀} (h : a ≠ 0) : a * a⁻¹ = 1 :=
  GroupWithZero.mul_inv_cancel a h

theorem inv_ne_zero {a : G₀} (h : a ≠ 0) : a⁻¹ ≠ 0 := by
  intro hi
  have h₁ : a * a⁻¹ = 1 := mul_inv_cancel h
  rw [hi, mul_zero] at h₁
  exact zero_ne_one h₁

@[simp] theorem inv_mul_cancel {a : G₀} (h : a ≠ 0) : a⁻¹ * a = 1 := by
  rw [← mul_one (a⁻¹ * a), ← mul_inv_cancel (inv_ne_zero h), ← mul_assoc, mul_assoc a⁻¹ a,
    mul_inv_cancel h, mul_one]

@[simp] theorem inv_mul_cancel_left₀ {a : G₀} (h : a ≠ 0) (b : G₀) : a⁻¹ * (a * b) = b := by
  rw [← mul_assoc, inv_mul_cancel h, one_mul]

@[simp] theorem mul_inv_cancel_left₀ {a : G₀} (h : a ≠ 0) (b : G₀) : a * (a⁻¹ * b) = b := by
  rw [← mul_assoc, mul_inv_cancel h, one_mul]

@[simp] theorem mul_inv_cancel_right₀ {b : G₀} (h : b ≠ 0) (a : G₀) : a * b * b⁻¹ = a := by
  rw [mul_assoc, mul_inv_cancel h, mul_one]

@[simp] theorem inv_mul_cancel_right₀ {b : G₀} (h : b ≠ 0) (a : G₀) : a * b⁻¹ * b = a := by
  rw [mul_assoc, inv_mul_cancel h, mul_one]

instance (priority := 100) GroupWithZero.toIsCancelMulZero : IsCancelMulZero G₀ :=
  @IsCancelMulZero.mk G₀ _ _
    ⟨fun {a b c} ha h => by rw [← inv_mul_cancel_left₀ ha b, h, inv_mul_cancel_left₀ ha]⟩
    ⟨fun {a b c} hb h => by rw [← mul_inv_cancel_right₀ hb a, h, mul_inv_cancel_right₀ hb]⟩

instance (priority := 100) GroupWithZero.toMulDivCancelClass : MulDivCancelClass G₀ :=
  ⟨fun a b hb => by rw [div_eq_mul_inv, mul_inv_cancel_right₀ hb]⟩

instance (priority := 100) GroupWithZero.noZeroDivisors : NoZeroDivisors G₀ := by
  refine ⟨fun {a b} h => ?_⟩
  by_cases ha : a = 0
  · exact Or.inl ha
  · right
    rw [← inv_mul_cancel_left₀ ha b, h, mul_zero]

private theorem GroupWithZero.inv_eq_of_mul (a b : G₀) (h : a * b = 1) : a⁻¹ = b := by
  have ha : a ≠ 0 := by
    intro ha
    rw [ha, zero_mul] at h
    exact zero_ne_one h
  rw [← inv_mul_cancel_left₀ ha b, h, mul_one]

instance (priority := 100) GroupWithZero.toDivisionMonoid : DivisionMonoid G₀ := by
  refine ⟨fun a => ?_, fun a b => ?_, GroupWithZero.inv_eq_of_mul⟩
  · by_cases ha : a = 0
    · rw [ha, inv_zero, inv_zero]
    · exact GroupWithZero.inv_eq_of_mul a⁻¹ a (inv_mul_cancel ha)
  · by_cases ha : a = 0
    · rw [ha, zero_mul, inv_zero, mul_zero]
    · by_cases hb : b = 0
      · rw [hb, mul_zero, inv_zero, zero_mul]
      · apply GroupWithZero.inv_eq_of_mul
        rw [mul_assoc, mul_inv_cancel_left₀ hb, _root_.mul_inv_cancel ha]

end GroupWithZero

instance (priority := 100) CommGroupWithZero.toDivisionCommMonoid {G₀ : Type u}
    [CommGroupWithZero G₀] : DivisionCommMonoid G₀ :=
  ⟨mul_comm⟩

instance (priority := 100) CommGroupWithZero.toCancelCommMonoidWithZero {G₀ : Type u}
    [CommGroupWithZero G₀] : CancelCommMonoidWithZero G₀ :=
  @CancelCommMonoidWithZero.mk G₀ _ _
