/-!
# Homomorphisms of rings

Names and statements are those of Mathlib's `Algebra/Ring/Hom/Defs.lean`.
-/

universe u v w

structure RingHom (α : Type u) (β : Type v) [NonAssocSemiring α] [NonAssocSemiring β] extends
    MonoidHom α β where
  map_zero' : toFun 0 = 0
  map_add' : ∀ x y, toFun (x + y) = toFun x + toFun y

class RingHomClass (F : Type w) (α : outParam (Type u)) (β : outParam (Type v))
    [NonAssocSemiring α] [NonAssocSemiring β] [FunLike F α β] : Prop where
  [toMonoidHomClass : MonoidHomClass F α β]
  [toAddMonoidHomClass : AddMonoidHomClass F α β]

attribute [instance] RingHomClass.toMonoidHomClass RingHomClass.toAddMonoidHomClass

section

variable {F : Type w} {α : Type u} {β : Type v} [FunLike F α β]

instance RingHomClass.toMonoidWithZeroHomClass [NonAssocSemiring α] [NonAssocSemiring β]
    [RingHomClass F α β] : MonoidWithZeroHomClass F α β where
  map_zero := map_zero

@[simp] theorem map_natCast [NonAssocSemiring α] [NonAssocSemiring β] [RingHomClass F α β] (f : F)
    (n : ℕ) : f (n : α) = n := by
  induction n with
  | zero => rw [Nat.cast_zero, Nat.cast_zero, map_zero]
  | succ n ih => rw [Nat.cast_succ, Nat.cast_succ, map_add, map_one, ih]

@[simp] theorem map_ofNat [NonAssocSemiring α] [NonAssocSemiring β] [RingHomClass F α β] (f : F)
    (n : ℕ) [Nat.AtLeastTwo n] : f (OfNat.ofNat n) = OfNat.ofNat n :=
  map_natCast f n

@[simp] theorem map_intCast [NonAssocRing α] [NonAssocRing β] [RingHomClass F α β] (f : F)
    (n : ℤ) : f (n : α) = n := by
  cases n with
  | ofNat n => rw [Int.ofNat_eq_coe, Int.cast_natCast, Int.cast_natCast, map_natCast]
  | negSucc n => rw [Int.cast_negSucc, Int.cast_negSucc, map_neg, map_natCast]

end

namespace RingHom

variable {α : Type u} {β : Type v}

section

variable [NonAssocSemiring α] [NonAssocSemiring β]

instance instFunLike : FunLike (α →+* β) α β :=
  ⟨fun f => f.toFun, fun ⟨⟨⟨f, _⟩, _⟩, _, _⟩ ⟨⟨⟨g, _⟩, _⟩, _, _⟩ h => by
    obtain rfl : f = g := h
    rfl⟩

instance instRingHomClass : RingHomClass (α →+* β) α β where
  toMonoidHomClass :=
    { map_mul := fun f => f.map_mul'
      map_one := fun f => f.map_one' }
  toAddMonoidHomClass :=
    { map_add := fun f => f.map_add'
      map_zero := fun f => f.map_zero' }

@[simp] theorem coe_mk (f : α →* β) (h₁ : f.toFun 0 = 0)
    (h₂ : ∀ x y, f.toFun (x + y) = f.toFun x + f.toFun y) :
    (RingHom.mk f h₁ h₂ : α → β) = f := rfl

@[ext] theorem ext ⦃f g : α →+* β⦄ (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h

protected theorem map_zero (f : α →+* β) : f 0 = 0 := map_zero f

protected theorem map_one (f : α →+* β) : f 1 = 1 := map_one f

protected theorem map_add (f : α →+* β) (a b : α) : f (a + b) = f a + f b := map_add f a b

protected theorem map_mul (f : α →+* β) (a b : α) : f (a * b) = f a * f b := map_mul f a b

/-- The identity. -/
def id (α : Type u) [NonAssocSemiring α] : α →+* α where
  toFun := fun x => x
  map_one' := rfl
  map_mul' := fun _ _ => rfl
  map_zero' := rfl
  map_add' := fun _ _ => rfl

@[simp] theorem id_apply (x : α) : RingHom.id α x = x := rfl

end

protected theorem map_neg [NonAssocRing α] [NonAssocRing β] (f : α →+* β) (x : α) :
    f (-x) = -f x :=
  map_neg f x

protected theorem map_sub [NonAssocRing α] [NonAssocRing β] (f : α →+* β) (x y : α) :
    f (x - y) = f x - f y :=
  map_sub f x y

end RingHom
