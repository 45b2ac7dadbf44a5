/-!
# Homomorphisms of monoids

Names and statements are those of Mathlib's `Algebra/Group/Hom/Defs.lean` and
`Algebra/GroupWithZero/Hom.lean`.
-/

universe u v w

/-! ## Structures -/

structure ZeroHom (M : Type u) (N : Type v) [Zero M] [Zero N] where
  toFun : M → N
  map_zero' : toFun 0 = 0

structure OneHom (M : Type u) (N : Type v) [One M] [One N] where
  toFun : M → N
  map_one' : toFun 1 = 1

structure AddHom (M : Type u) (N : Type v) [Add M] [Add N] where
  toFun : M → N
  map_add' : ∀ x y, toFun (x + y) = toFun x + toFun y

structure MulHom (M : Type u) (N : Type v) [Mul M] [Mul N] where
  toFun : M → N
  map_mul' : ∀ x y, toFun (x * y) = toFun x * toFun y

structure AddMonoidHom (M : Type u) (N : Type v) [AddZeroClass M] [AddZeroClass N] extends
    ZeroHom M N where
  map_add' : ∀ x y, toFun (x + y) = toFun x + toFun y

structure MonoidHom (M : Type u) (N : Type v) [MulOneClass M] [MulOneClass N] extends
    OneHom M N where
  map_mul' : ∀ x y, toFun (x * y) = toFun x * toFun y

structure MonoidWithZeroHom (M : Type u) (N : Type v) [MulZeroOneClass M] [MulZeroOneClass N]
    extends ZeroHom M N where
  map_one' : toFun 1 = 1
  map_mul' : ∀ x y, toFun (x * y) = toFun x * toFun y

infixr:25 " →ₙ* " => MulHom
infixr:25 " →*₀ " => MonoidWithZeroHom

/-! ## Classes -/

class ZeroHomClass (F : Type w) (M : outParam (Type u)) (N : outParam (Type v)) [Zero M] [Zero N]
    [FunLike F M N] : Prop where
  map_zero : ∀ f : F, f 0 = 0

class OneHomClass (F : Type w) (M : outParam (Type u)) (N : outParam (Type v)) [One M] [One N]
    [FunLike F M N] : Prop where
  map_one : ∀ f : F, f 1 = 1

class AddHomClass (F : Type w) (M : outParam (Type u)) (N : outParam (Type v)) [Add M] [Add N]
    [FunLike F M N] : Prop where
  map_add : ∀ (f : F) (x y : M), f (x + y) = f x + f y

class MulHomClass (F : Type w) (M : outParam (Type u)) (N : outParam (Type v)) [Mul M] [Mul N]
    [FunLike F M N] : Prop where
  map_mul : ∀ (f : F) (x y : M), f (x * y) = f x * f y

class AddMonoidHomClass (F : Type w) (M : outParam (Type u)) (N : outParam (Type v))
    [AddZeroClass M] [AddZeroClass N] [FunLike F M N] extends
    AddHomClass F M N, ZeroHomClass F M N : Prop

class MonoidHomClass (F : Type w) (M : outParam (Type u)) (N : outParam (Type v))
    [MulOneClass M] [MulOneClass N] [FunLike F M N] extends
    MulHomClass F M N, OneHomClass F M N : Prop

class MonoidWithZeroHomClass (F : Type w) (M : outParam (Type u)) (N : outParam (Type v))
    [MulZeroOneClass M] [MulZeroOneClass N] [FunLike F M N] extends
    MonoidHomClass F M N, ZeroHomClass F M N : Prop

section

variable {F : Type w} {M : Type u} {N : Type v} [FunLike F M N]

@[simp] theorem map_zero [Zero M] [Zero N] [ZeroHomClass F M N] (f : F) : f 0 = 0 :=
  ZeroHomClass.map_zero f

@[simp] theorem map_one [One M] [One N] [OneHomClass F M N] (f : F) : f 1 = 1 :=
  OneHomClass.map_one f

@[simp] theorem map_add [Add M] [Add N] [AddHomClass F M N] (f : F) (x y : M) :
    f (x + y) = f x + f y :=
  AddHomClass.map_add f x y

@[simp] theorem map_mul [Mul M] [Mul N] [MulHomClass F M N] (f : F) (x y : M) :
    f (x * y) = f x * f y :=
  MulHomClass.map_mul f x y

@[simp] theorem map_pow [Monoid M] [Monoid N] [MonoidHomClass F M N] (f : F) (a : M) (n : ℕ) :
    f (a ^ n) = f a ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, map_one]
  | succ n ih => rw [pow_succ, pow_succ, map_mul, ih]

@[simp] theorem map_neg [AddGroup M] [SubtractionMonoid N] [AddMonoidHomClass F M N] (f : F)
    (a : M) : f (-a) = -f a := by
  apply Eq.symm
  apply neg_eq_of_add_eq_zero_left
  rw [← map_add, add_left_neg, map_zero]

@[simp] theorem map_sub [AddGroup M] [SubtractionMonoid N] [AddMonoidHomClass F M N] (f : F)
    (a b : M) : f (a - b) = f a - f b := by
  rw [sub_eq_add_neg, map_add, map_neg, ← sub_eq_add_neg]

open Classical in
@[simp] theorem map_sum {ι : Type*} [AddCommMonoid M] [AddCommMonoid N] [AddMonoidHomClass F M N]
    (g : F) (f : ι → M) (s : Finset ι) : g (∑ x in s, f x) = ∑ x in s, g (f x) := by
  induction s using Finset.induction_on with
  | empty => rw [Finset.sum_empty, Finset.sum_empty, map_zero]
  | insert h ih => rw [Finset.sum_insert h, Finset.sum_insert h, map_add, ih]

open Classical in
@[simp] theorem map_prod {ι : Type*} [CommMonoid M] [CommMonoid N] [MonoidHomClass F M N]
    (g : F) (f : ι → M) (s : Finset ι) : g (∏ x in s, f x) = ∏ x in s, g (f x) := by
  induction s using Finset.induction_on with
  | empty => rw [Finset.prod_empty, Finset.prod_empty, map_one]
  | insert h ih => rw [Finset.prod_insert h, Finset.prod_insert h, map_mul, ih]

section GroupWithZero

variable [GroupWithZero M] [GroupWithZero N] [MonoidWithZeroHomClass F M N]

@[simp] theorem map_eq_zero (f : F) {a : M} : f a = 0 ↔ a = 0 := by
  refine ⟨fun h => ?_, fun h => by rw [h, map_zero]⟩
  by_contra ha
  have h₁ : f (a * a⁻¹) = 1 := by rw [mul_inv_cancel ha, map_one]
  rw [map_mul, h, zero_mul] at h₁
  exact zero_ne_one h₁

theorem map_ne_zero (f : F) {a : M} : f a ≠ 0 ↔ a ≠ 0 := not_congr (map_eq_zero f)

@[simp] theorem map_inv₀ (f : F) (a : M) : f a⁻¹ = (f a)⁻¹ := by
  by_cases h : a = 0
  · rw [h, inv_zero, map_zero, inv_zero]
  · apply eq_inv_of_mul_eq_one_left
    rw [← map_mul, inv_mul_cancel h, map_one]

@[simp] theorem map_div₀ (f : F) (a b : M) : f (a / b) = f a / f b := by
  rw [div_eq_mul_inv, map_mul, map_inv₀, ← div_eq_mul_inv]

end GroupWithZero

end

/-! ## The structures have the properties of the classes -/

namespace ZeroHom

variable {M : Type u} {N : Type v} [Zero M] [Zero N]

instance funLike : FunLike (ZeroHom M N) M N :=
  ⟨ZeroHom.toFun, fun ⟨f, _⟩ ⟨g, _⟩ h => by
    obtain rfl : f = g := h
    rfl⟩

instance zeroHomClass : ZeroHomClass (ZeroHom M N) M N := ⟨ZeroHom.map_zero'⟩

@[simp] theorem coe_mk (f : M → N) (h1 : f 0 = 0) : (ZeroHom.mk f h1 : M → N) = f := rfl

@[ext] theorem ext ⦃f g : ZeroHom M N⦄ (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h

end ZeroHom

namespace OneHom

variable {M : Type u} {N : Type v} [One M] [One N]

instance funLike : FunLike (OneHom M N) M N :=
  ⟨OneHom.toFun, fun ⟨f, _⟩ ⟨g, _⟩ h => by
    obtain rfl : f = g := h
    rfl⟩

instance oneHomClass : OneHomClass (OneHom M N) M N := ⟨OneHom.map_one'⟩

@[simp] theorem coe_mk (f : M → N) (h1 : f 1 = 1) : (OneHom.mk f h1 : M → N) = f := rfl

@[ext] theorem ext ⦃f g : OneHom M N⦄ (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h

end OneHom

namespace AddHom

variable {M : Type u} {N : Type v} [Add M] [Add N]

instance funLike : FunLike (AddHom M N) M N :=
  ⟨AddHom.toFun, fun ⟨f, _⟩ ⟨g, _⟩ h => by
    obtain rfl : f = g := h
    rfl⟩

instance addHomClass : AddHomClass (AddHom M N) M N := ⟨AddHom.map_add'⟩

@[simp] theorem coe_mk (f : M → N) (hmul : ∀ x y, f (x + y) = f x + f y) :
    (AddHom.mk f hmul : M → N) = f := rfl

@[ext] theorem ext ⦃f g : AddHom M N⦄ (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h

end AddHom

namespace MulHom

variable {M : Type u} {N : Type v} [Mul M] [Mul N]

instance funLike : FunLike (M →ₙ* N) M N :=
  ⟨MulHom.toFun, fun ⟨f, _⟩ ⟨g, _⟩ h => by
    obtain rfl : f = g := h
    rfl⟩

instance mulHomClass : MulHomClass (M →ₙ* N) M N := ⟨MulHom.map_mul'⟩

@[simp] theorem coe_mk (f : M → N) (hmul : ∀ x y, f (x * y) = f x * f y) :
    (MulHom.mk f hmul : M → N) = f := rfl

@[ext] theorem ext ⦃f g : M →ₙ* N⦄ (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h

end MulHom

namespace AddMonoidHom

variable {M : Type u} {N : Type v} [AddZeroClass M] [AddZeroClass N]

instance instFunLike : FunLike (M →+ N) M N :=
  ⟨fun f => f.toFun, fun ⟨⟨f, _⟩, _⟩ ⟨⟨g, _⟩, _⟩ h => by
    obtain rfl : f = g := h
    rfl⟩

instance instAddMonoidHomClass : AddMonoidHomClass (M →+ N) M N where
  map_add := AddMonoidHom.map_add'
  map_zero := fun f => f.map_zero'

@[simp] theorem coe_mk (f : ZeroHom M N) (hmul : ∀ x y, f.toFun (x + y) = f.toFun x + f.toFun y) :
    (AddMonoidHom.mk f hmul : M → N) = f := rfl

@[ext] theorem ext ⦃f g : M →+ N⦄ (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h

protected theorem map_zero (f : M →+ N) : f 0 = 0 := f.map_zero'

protected theorem map_add (f : M →+ N) (a b : M) : f (a + b) = f a + f b := f.map_add' a b

end AddMonoidHom

namespace MonoidHom

variable {M : Type u} {N : Type v} [MulOneClass M] [MulOneClass N]

instance instFunLike : FunLike (M →* N) M N :=
  ⟨fun f => f.toFun, fun ⟨⟨f, _⟩, _⟩ ⟨⟨g, _⟩, _⟩ h => by
    obtain rfl : f = g := h
    rfl⟩

instance instMonoidHomClass : MonoidHomClass (M →* N) M N where
  map_mul := MonoidHom.map_mul'
  map_one := fun f => f.map_one'

@[simp] theorem coe_mk (f : OneHom M N) (hmul : ∀ x y, f.toFun (x * y) = f.toFun x * f.toFun y) :
    (MonoidHom.mk f hmul : M → N) = f := rfl

@[ext] theorem ext ⦃f g : M →* N⦄ (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h

protected theorem map_one (f : M →* N) : f 1 = 1 := f.map_one'

protected theorem map_mul (f : M →* N) (a b : M) : f (a * b) = f a * f b := f.map_mul' a b

end MonoidHom

namespace MonoidWithZeroHom

variable {M : Type u} {N : Type v} [MulZeroOneClass M] [MulZeroOneClass N]

instance funLike : FunLike (M →*₀ N) M N :=
  ⟨fun f => f.toFun, fun ⟨⟨f, _⟩, _, _⟩ ⟨⟨g, _⟩, _, _⟩ h => by
    obtain rfl : f = g := h
    rfl⟩

instance monoidWithZeroHomClass : MonoidWithZeroHomClass (M →*₀ N) M N where
  map_mul := MonoidWithZeroHom.map_mul'
  map_one := MonoidWithZeroHom.map_one'
  map_zero := fun f => f.map_zero'

@[simp] theorem coe_mk (f : ZeroHom M N) (h1 : f.toFun 1 = 1)
    (hmul : ∀ x y, f.toFun (x * y) = f.toFun x * f.toFun y) :
    (MonoidWithZeroHom.mk f h1 hmul : M → N) = f := rfl

@[ext] theorem ext ⦃f g : M →*₀ N⦄ (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h

protected theorem map_one (f : M →*₀ N) : f 1 = 1 := f.map_one'

protected theorem map_zero (f : M →*₀ N) : f 0 = 0 := f.map_zero'

protected theorem map_mul (f : M →*₀ N) (a b : M) : f (a * b) = f a * f b := f.map_mul' a b

end MonoidWithZeroHom
