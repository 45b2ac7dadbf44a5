/-!
# Ordered rings

The classes of Mathlib's `Algebra/Order/Ring/Defs.lean`, `Algebra/Order/ZeroLEOne.lean` and
`Algebra/Order/GroupWithZero/Unbundled.lean`, and the paths between them.

Differences from Mathlib: `PosMulMono` and its like are classes of their own, not abbreviations for
a covariance over `{x // 0 ≤ x}`; they say the same.
-/

universe u

class ZeroLEOneClass (α : Type u) [Zero α] [One α] [LE α] : Prop where
  zero_le_one : (0 : α) ≤ 1

/-! ## Multiplication by what is not negative keeps the order -/

section

variable (α : Type u) [Mul α] [Zero α] [Preorder α]

class PosMulMono : Prop where
  elim : ∀ {a b c : α}, 0 ≤ a → b ≤ c → a * b ≤ a * c

class MulPosMono : Prop where
  elim : ∀ {a b c : α}, 0 ≤ a → b ≤ c → b * a ≤ c * a

class PosMulStrictMono : Prop where
  elim : ∀ {a b c : α}, 0 < a → b < c → a * b < a * c

class MulPosStrictMono : Prop where
  elim : ∀ {a b c : α}, 0 < a → b < c → b * a < c * a

class PosMulReflectLT : Prop where
  elim : ∀ {a b c : α}, 0 ≤ a → a * b < a * c → b < c

class MulPosReflectLT : Prop where
  elim : ∀ {a b c : α}, 0 ≤ a → b * a < c * a → b < c

class PosMulReflectLE : Prop where
  elim : ∀ {a b c : α}, 0 < a → a * b ≤ a * c → b ≤ c

class MulPosReflectLE : Prop where
  elim : ∀ {a b c : α}, 0 < a → b * a ≤ c * a → b ≤ c

end

theorem mul_le_mul_of_nonneg_left {α : Type u} [Mul α] [Zero α] [Preorder α] [PosMulMono α]
    {a b c : α} (h : b ≤ c) (a_nonneg : 0 ≤ a) : a * b ≤ a * c :=
  PosMulMono.elim a_nonneg h

theorem mul_le_mul_of_nonneg_right {α : Type u} [Mul α] [Zero α] [Preorder α] [MulPosMono α]
    {a b c : α} (h : b ≤ c) (a_nonneg : 0 ≤ a) : b * a ≤ c * a :=
  MulPosMono.elim a_nonneg h

theorem mul_lt_mul_of_pos_left {α : Type u} [Mul α] [Zero α] [Preorder α] [PosMulStrictMono α]
    {a b c : α} (h : b < c) (a_pos : 0 < a) : a * b < a * c :=
  PosMulStrictMono.elim a_pos h

theorem mul_lt_mul_of_pos_right {α : Type u} [Mul α] [Zero α] [Preorder α] [MulPosStrictMono α]
    {a b c : α} (h : b < c) (a_pos : 0 < a) : b * a < c * a :=
  MulPosStrictMono.elim a_pos h

theorem lt_of_mul_lt_mul_left {α : Type u} [Mul α] [Zero α] [Preorder α] [PosMulReflectLT α]
    {a b c : α} (h : a * b < a * c) (a_nonneg : 0 ≤ a) : b < c :=
  PosMulReflectLT.elim a_nonneg h

theorem lt_of_mul_lt_mul_right {α : Type u} [Mul α] [Zero α] [Preorder α] [MulPosReflectLT α]
    {a b c : α} (h : b * a < c * a) (a_nonneg : 0 ≤ a) : b < c :=
  MulPosReflectLT.elim a_nonneg h

theorem le_of_mul_le_mul_left {α : Type u} [Mul α] [Zero α] [Preorder α] [PosMulReflectLE α]
    {a b c : α} (bc : a * b ≤ a * c) (a0 : 0 < a) : b ≤ c :=
  PosMulReflectLE.elim a0 bc

theorem le_of_mul_le_mul_right {α : Type u} [Mul α] [Zero α] [Preorder α] [MulPosReflectLE α]
    {a b c : α} (bc : b * a ≤ c * a) (a0 : 0 < a) : b ≤ c :=
  MulPosReflectLE.elim a0 bc

/-! ## Ordered semirings -/

class OrderedSemiring (α : Type u) where
  [toSemiring : Semiring α]
  [toPartialOrder : PartialOrder α]
  add_le_add_left : ∀ a b : α, a ≤ b → ∀ c : α, c + a ≤ c + b
  zero_le_one : (0 : α) ≤ 1
  mul_le_mul_of_nonneg_left : ∀ a b c : α, a ≤ b → 0 ≤ c → c * a ≤ c * b
  mul_le_mul_of_nonneg_right : ∀ a b c : α, a ≤ b → 0 ≤ c → a * c ≤ b * c

attribute [instance] OrderedSemiring.toSemiring OrderedSemiring.toPartialOrder

instance OrderedSemiring.toOrderedAddCommMonoid {α : Type u} [OrderedSemiring α] :
    OrderedAddCommMonoid α :=
  ⟨OrderedSemiring.add_le_add_left⟩

instance OrderedSemiring.zeroLEOneClass {α : Type u} [OrderedSemiring α] : ZeroLEOneClass α :=
  ⟨OrderedSemiring.zero_le_one⟩

instance (priority := 200) OrderedSemiring.toPosMulMono {α : Type u} [OrderedSemiring α] :
    PosMulMono α :=
  ⟨fun h₁ h₂ => OrderedSemiring.mul_le_mul_of_nonneg_left _ _ _ h₂ h₁⟩

instance (priority := 200) OrderedSemiring.toMulPosMono {α : Type u} [OrderedSemiring α] :
    MulPosMono α :=
  ⟨fun h₁ h₂ => OrderedSemiring.mul_le_mul_of_nonneg_right _ _ _ h₂ h₁⟩

class OrderedCommSemiring (α : Type u) where
  [toOrderedSemiring : OrderedSemiring α]
  mul_comm : ∀ a b : α, a * b = b * a

attribute [instance] OrderedCommSemiring.toOrderedSemiring

instance OrderedCommSemiring.toCommSemiring {α : Type u} [OrderedCommSemiring α] :
    CommSemiring α :=
  ⟨OrderedCommSemiring.mul_comm⟩

class StrictOrderedSemiring (α : Type u) where
  [toSemiring : Semiring α]
  [toPartialOrder : PartialOrder α]
  add_le_add_left : ∀ a b : α, a ≤ b → ∀ c : α, c + a ≤ c + b
  le_of_add_le_add_left : ∀ a b c : α, a + b ≤ a + c → b ≤ c
  [toNontrivial : Nontrivial α]
  zero_le_one : (0 : α) ≤ 1
  mul_lt_mul_of_pos_left : ∀ a b c : α, a < b → 0 < c → c * a < c * b
  mul_lt_mul_of_pos_right : ∀ a b c : α, a < b → 0 < c → a * c < b * c

attribute [instance] StrictOrderedSemiring.toSemiring StrictOrderedSemiring.toPartialOrder
  StrictOrderedSemiring.toNontrivial

instance StrictOrderedSemiring.toOrderedCancelAddCommMonoid {α : Type u}
    [StrictOrderedSemiring α] : OrderedCancelAddCommMonoid α :=
  @OrderedCancelAddCommMonoid.mk α ⟨StrictOrderedSemiring.add_le_add_left⟩
    StrictOrderedSemiring.le_of_add_le_add_left

instance (priority := 200) StrictOrderedSemiring.toPosMulStrictMono {α : Type u}
    [StrictOrderedSemiring α] : PosMulStrictMono α :=
  ⟨fun h₁ h₂ => StrictOrderedSemiring.mul_lt_mul_of_pos_left _ _ _ h₂ h₁⟩

instance (priority := 200) StrictOrderedSemiring.toMulPosStrictMono {α : Type u}
    [StrictOrderedSemiring α] : MulPosStrictMono α :=
  ⟨fun h₁ h₂ => StrictOrderedSemiring.mul_lt_mul_of_pos_right _ _ _ h₂ h₁⟩

instance (priority := 100) StrictOrderedSemiring.toOrderedSemiring {α : Type u}
    [StrictOrderedSemiring α] : OrderedSemiring α := by
  refine ⟨StrictOrderedSemiring.add_le_add_left, StrictOrderedSemiring.zero_le_one,
    fun a b c hab hc => ?_, fun a b c hab hc => ?_⟩
  · cases eq_or_lt_of_le hc with
    | inl h => rw [← h, zero_mul, zero_mul]
    | inr h =>
      cases eq_or_lt_of_le hab with
      | inl h₁ => rw [h₁]
      | inr h₁ => exact le_of_lt (_root_.mul_lt_mul_of_pos_left h₁ h)
  · cases eq_or_lt_of_le hc with
    | inl h => rw [← h, mul_zero, mul_zero]
    | inr h =>
      cases eq_or_lt_of_le hab with
      | inl h₁ => rw [h₁]
      | inr h₁ => exact le_of_lt (_root_.mul_lt_mul_of_pos_right h₁ h)

class StrictOrderedCommSemiring (α : Type u) where
  [toStrictOrderedSemiring : StrictOrderedSemiring α]
  mul_comm : ∀ a b : α, a * b = b * a

attribute [instance] StrictOrderedCommSemiring.toStrictOrderedSemiring

instance StrictOrderedCommSemiring.toCommSemiring {α : Type u} [StrictOrderedCommSemiring α] :
    CommSemiring α :=
  ⟨StrictOrderedCommSemiring.mul_comm⟩

instance (priority := 100) StrictOrderedCommSemiring.toOrderedCommSemiring {α : Type u}
    [StrictOrderedCommSemiring α] : OrderedCommSemiring α :=
  ⟨mul_comm⟩

class LinearOrderedSemiring (α : Type u) where
  [toStrictOrderedSemiring : StrictOrderedSemiring α]
  [toMin : Min α]
  [toMax : Max α]
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a
  decidableLE : DecidableRel (fun a b : α => a ≤ b)
  decidableEq : DecidableEq α
  decidableLT : DecidableRel (fun a b : α => a < b)
  min_def : ∀ a b : α, min a b = @ite α (a ≤ b) (decidableLE a b) a b
  max_def : ∀ a b : α, max a b = @ite α (a ≤ b) (decidableLE a b) b a

attribute [instance] LinearOrderedSemiring.toStrictOrderedSemiring LinearOrderedSemiring.toMin
  LinearOrderedSemiring.toMax

instance LinearOrderedSemiring.toLinearOrderedCancelAddCommMonoid {α : Type u}
    [LinearOrderedSemiring α] : LinearOrderedCancelAddCommMonoid α :=
  ⟨LinearOrderedSemiring.le_total, LinearOrderedSemiring.decidableLE,
   LinearOrderedSemiring.decidableEq, LinearOrderedSemiring.decidableLT,
   LinearOrderedSemiring.min_def, LinearOrderedSemiring.max_def⟩

/-- The order of a linearly ordered semiring; Mathlib reaches it through its additive monoid. -/
instance LinearOrderedSemiring.toLinearOrder {α : Type u} [LinearOrderedSemiring α] :
    LinearOrder α :=
  ⟨LinearOrderedSemiring.le_total, LinearOrderedSemiring.decidableLE,
   LinearOrderedSemiring.decidableEq, LinearOrderedSemiring.decidableLT,
   LinearOrderedSemiring.min_def, LinearOrderedSemiring.max_def⟩

class LinearOrderedCommSemiring (α : Type u) where
  [toLinearOrderedSemiring : LinearOrderedSemiring α]
  mul_comm : ∀ a b : α, a * b = b * a

attribute [instance] LinearOrderedCommSemiring.toLinearOrderedSemiring

instance LinearOrderedCommSemiring.toStrictOrderedCommSemiring {α : Type u}
    [LinearOrderedCommSemiring α] : StrictOrderedCommSemiring α :=
  ⟨LinearOrderedCommSemiring.mul_comm⟩

instance (priority := 200) LinearOrderedSemiring.toPosMulReflectLT {α : Type u}
    [LinearOrderedSemiring α] : PosMulReflectLT α :=
  ⟨fun h₁ h₂ => lt_of_not_ge (fun h => not_lt_of_le (mul_le_mul_of_nonneg_left h h₁) h₂)⟩

instance (priority := 200) LinearOrderedSemiring.toMulPosReflectLT {α : Type u}
    [LinearOrderedSemiring α] : MulPosReflectLT α :=
  ⟨fun h₁ h₂ => lt_of_not_ge (fun h => not_lt_of_le (mul_le_mul_of_nonneg_right h h₁) h₂)⟩

instance (priority := 200) LinearOrderedSemiring.toPosMulReflectLE {α : Type u}
    [LinearOrderedSemiring α] : PosMulReflectLE α :=
  ⟨fun h₁ h₂ => le_of_not_lt (fun h => not_le_of_lt (mul_lt_mul_of_pos_left h h₁) h₂)⟩

instance (priority := 200) LinearOrderedSemiring.toMulPosReflectLE {α : Type u}
    [LinearOrderedSemiring α] : MulPosReflectLE α :=
  ⟨fun h₁ h₂ => le_of_not_lt (fun h => not_le_of_lt (mul_lt_mul_of_pos_right h h₁) h₂)⟩

/-! ## Ordered rings -/

class OrderedRing (α : Type u) where
  [toRing : Ring α]
  [toPartialOrder : PartialOrder α]
  add_le_add_left : ∀ a b : α, a ≤ b → ∀ c : α, c + a ≤ c + b
  zero_le_one : (0 : α) ≤ 1
  mul_nonneg : ∀ a b : α, 0 ≤ a → 0 ≤ b → 0 ≤ a * b

attribute [instance] OrderedRing.toRing OrderedRing.toPartialOrder

instance OrderedRing.toOrderedAddCommGroup {α : Type u} [OrderedRing α] : OrderedAddCommGroup α :=
  ⟨OrderedRing.add_le_add_left⟩

private theorem le_of_add_neg_nonneg {α : Type u} [OrderedAddCommGroup α] {a b : α}
    (h : 0 ≤ b + -a) : a ≤ b := by
  have h₁ : 0 + a ≤ b + -a + a := add_le_add_right h a
  rw [zero_add, neg_add_cancel_right] at h₁
  exact h₁

private theorem add_neg_nonneg {α : Type u} [OrderedAddCommGroup α] {a b : α} (h : a ≤ b) :
    0 ≤ b + -a := by
  rw [← add_right_neg a]
  exact add_le_add_right h (-a)

private theorem lt_of_add_neg_pos {α : Type u} [OrderedAddCommGroup α] {a b : α}
    (h : 0 < b + -a) : a < b := by
  have h₁ : 0 + a < b + -a + a := add_lt_add_right h a
  rw [zero_add, neg_add_cancel_right] at h₁
  exact h₁

private theorem add_neg_pos {α : Type u} [OrderedAddCommGroup α] {a b : α} (h : a < b) :
    0 < b + -a := by
  rw [← add_right_neg a]
  exact add_lt_add_right h (-a)

instance (priority := 100) OrderedRing.toOrderedSemiring {α : Type u} [OrderedRing α] :
    OrderedSemiring α := by
  refine ⟨OrderedRing.add_le_add_left, OrderedRing.zero_le_one,
    fun a b c hab hc => ?_, fun a b c hab hc => ?_⟩
  · apply le_of_add_neg_nonneg
    rw [← mul_neg, ← mul_add]
    exact OrderedRing.mul_nonneg c (b + -a) hc (add_neg_nonneg hab)
  · apply le_of_add_neg_nonneg
    rw [← neg_mul, ← add_mul]
    exact OrderedRing.mul_nonneg (b + -a) c (add_neg_nonneg hab) hc

class OrderedCommRing (α : Type u) where
  [toOrderedRing : OrderedRing α]
  mul_comm : ∀ a b : α, a * b = b * a

attribute [instance] OrderedCommRing.toOrderedRing

instance OrderedCommRing.toCommRing {α : Type u} [OrderedCommRing α] : CommRing α :=
  ⟨OrderedCommRing.mul_comm⟩

instance (priority := 100) OrderedCommRing.toOrderedCommSemiring {α : Type u}
    [OrderedCommRing α] : OrderedCommSemiring α :=
  ⟨mul_comm⟩

class StrictOrderedRing (α : Type u) where
  [toRing : Ring α]
  [toPartialOrder : PartialOrder α]
  add_le_add_left : ∀ a b : α, a ≤ b → ∀ c : α, c + a ≤ c + b
  [toNontrivial : Nontrivial α]
  zero_le_one : (0 : α) ≤ 1
  mul_pos : ∀ a b : α, 0 < a → 0 < b → 0 < a * b

attribute [instance] StrictOrderedRing.toRing StrictOrderedRing.toPartialOrder
  StrictOrderedRing.toNontrivial

instance StrictOrderedRing.toOrderedAddCommGroup {α : Type u} [StrictOrderedRing α] :
    OrderedAddCommGroup α :=
  ⟨StrictOrderedRing.add_le_add_left⟩

instance (priority := 100) StrictOrderedRing.toStrictOrderedSemiring {α : Type u}
    [StrictOrderedRing α] : StrictOrderedSemiring α := by
  refine ⟨StrictOrderedRing.add_le_add_left,
    OrderedCancelAddCommMonoid.le_of_add_le_add_left, StrictOrderedRing.zero_le_one,
    fun a b c hab hc => ?_, fun a b c hab hc => ?_⟩
  · apply lt_of_add_neg_pos
    rw [← mul_neg, ← mul_add]
    exact StrictOrderedRing.mul_pos c (b + -a) hc (add_neg_pos hab)
  · apply lt_of_add_neg_pos
    rw [← neg_mul, ← add_mul]
    exact StrictOrderedRing.mul_pos (b + -a) c (add_neg_pos hab) hc

instance (priority := 100) StrictOrderedRing.toOrderedRing {α : Type u} [StrictOrderedRing α] :
    OrderedRing α := by
  refine ⟨StrictOrderedRing.add_le_add_left, StrictOrderedRing.zero_le_one,
    fun a b ha hb => ?_⟩
  have h : a * 0 ≤ a * b := mul_le_mul_of_nonneg_left hb ha
  rw [mul_zero] at h
  exact h

class StrictOrderedCommRing (α : Type u) where
  [toStrictOrderedRing : StrictOrderedRing α]
  mul_comm : ∀ a b : α, a * b = b * a

attribute [instance] StrictOrderedCommRing.toStrictOrderedRing

instance StrictOrderedCommRing.toCommRing {α : Type u} [StrictOrderedCommRing α] : CommRing α :=
  ⟨StrictOrderedCommRing.mul_comm⟩

instance (priority := 100) StrictOrderedCommRing.toStrictOrderedCommSemiring {α : Type u}
    [StrictOrderedCommRing α] : StrictOrderedCommSemiring α :=
  ⟨mul_comm⟩

instance (priority := 100) StrictOrderedCommRing.toOrderedCommRing {α : Type u}
    [StrictOrderedCommRing α] : OrderedCommRing α :=
  ⟨mul_comm⟩

class LinearOrderedRing (α : Type u) where
  [toStrictOrderedRing : StrictOrderedRing α]
  [toMin : Min α]
  [toMax : Max α]
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a
  decidableLE : DecidableRel (fun a b : α => a ≤ b)
  decidableEq : DecidableEq α
  decidableLT : DecidableRel (fun a b : α => a < b)
  min_def : ∀ a b : α, min a b = @ite α (a ≤ b) (decidableLE a b) a b
  max_def : ∀ a b : α, max a b = @ite α (a ≤ b) (decidableLE a b) b a

attribute [instance] LinearOrderedRing.toStrictOrderedRing LinearOrderedRing.toMin
  LinearOrderedRing.toMax

instance LinearOrderedRing.toLinearOrder {α : Type u} [LinearOrderedRing α] : LinearOrder α :=
  ⟨LinearOrderedRing.le_total, LinearOrderedRing.decidableLE, LinearOrderedRing.decidableEq,
   LinearOrderedRing.decidableLT, LinearOrderedRing.min_def, LinearOrderedRing.max_def⟩

instance (priority := 100) LinearOrderedRing.toLinearOrderedSemiring {α : Type u}
    [LinearOrderedRing α] : LinearOrderedSemiring α :=
  ⟨LinearOrderedRing.le_total, LinearOrderedRing.decidableLE, LinearOrderedRing.decidableEq,
   LinearOrderedRing.decidableLT, LinearOrderedRing.min_def, LinearOrderedRing.max_def⟩

instance (priority := 100) LinearOrderedRing.toLinearOrderedAddCommGroup {α : Type u}
    [LinearOrderedRing α] : LinearOrderedAddCommGroup α :=
  ⟨LinearOrderedRing.le_total, LinearOrderedRing.decidableLE, LinearOrderedRing.decidableEq,
   LinearOrderedRing.decidableLT, LinearOrderedRing.min_def, LinearOrderedRing.max_def⟩

class LinearOrderedCommRing (α : Type u) where
  [toLinearOrderedRing : LinearOrderedRing α]
  mul_comm : ∀ a b : α, a * b = b * a

attribute [instance] LinearOrderedCommRing.toLinearOrderedRing

instance LinearOrderedCommRing.toCommMonoid {α : Type u} [LinearOrderedCommRing α] :
    CommMonoid α :=
  ⟨LinearOrderedCommRing.mul_comm⟩

instance (priority := 100) LinearOrderedCommRing.toStrictOrderedCommRing {α : Type u}
    [d : LinearOrderedCommRing α] : StrictOrderedCommRing α :=
  ⟨LinearOrderedCommRing.mul_comm⟩

instance (priority := 100) LinearOrderedCommRing.toLinearOrderedCommSemiring {α : Type u}
    [d : LinearOrderedCommRing α] : LinearOrderedCommSemiring α :=
  ⟨LinearOrderedCommRing.mul_comm⟩

/-- The ring of a linearly ordered one, without a detour through its order. -/
instance LinearOrderedCommRing.toCommRing {α : Type u} [LinearOrderedCommRing α] : CommRing α :=
  ⟨LinearOrderedCommRing.mul_comm⟩
