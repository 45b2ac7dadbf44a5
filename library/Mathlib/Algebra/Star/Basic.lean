/-!
# Conjugation

Names and statements are those of Mathlib's `Algebra/Star/Basic.lean`.
-/

universe u

class Star (R : Type u) where
  star : R → R

export Star (star)

/-- Twice the function is the identity. -/
def Function.Involutive {α : Sort u} (f : α → α) : Prop := ∀ x, f (f x) = x

class InvolutiveStar (R : Type u) extends Star R where
  star_involutive : Function.Involutive star

@[simp] theorem star_star {R : Type u} [InvolutiveStar R] (r : R) : star (star r) = r :=
  InvolutiveStar.star_involutive r

class StarMul (R : Type u) [Mul R] extends InvolutiveStar R where
  star_mul : ∀ r s : R, star (r * s) = star s * star r

export StarMul (star_mul)

class StarAddMonoid (R : Type u) [AddMonoid R] extends InvolutiveStar R where
  star_add : ∀ r s : R, star (r + s) = star r + star s

export StarAddMonoid (star_add)

class StarRing (R : Type u) [NonUnitalNonAssocSemiring R] extends StarMul R where
  star_add : ∀ r s : R, star (r + s) = star r + star s

instance (priority := 100) StarRing.toStarAddMonoid {R : Type u} [NonUnitalNonAssocSemiring R]
    [StarRing R] : StarAddMonoid R where
  star_add := StarRing.star_add

attribute [simp] star_mul star_add

@[simp] theorem star_mul' {R : Type u} [CommSemigroup R] [StarMul R] (x y : R) :
    star (x * y) = star x * star y :=
  (star_mul x y).trans (mul_comm _ _)

@[simp] theorem star_one {R : Type u} [MulOneClass R] [StarMul R] : star (1 : R) = 1 := by
  have h : star (star (1 : R) * 1) = star (star (1 : R)) := by rw [mul_one]
  rw [star_mul, star_star, mul_one] at h
  exact h

@[simp] theorem star_zero {R : Type u} [AddMonoid R] [StarAddMonoid R] : star (0 : R) = 0 := by
  have h : star (star (0 : R) + 0) = star (star (0 : R)) := by rw [add_zero]
  rw [star_add, star_star, zero_add] at h
  exact h

/-- Conjugation as a homomorphism of rings. -/
def starRingEnd (R : Type u) [CommSemiring R] [StarRing R] : R →+* R where
  toFun := star
  map_one' := star_one
  map_mul' := star_mul'
  map_zero' := star_zero
  map_add' := star_add

namespace ComplexConjugate

scoped notation "conj" => starRingEnd _

end ComplexConjugate

theorem starRingEnd_apply {R : Type u} [CommSemiring R] [StarRing R] (x : R) :
    starRingEnd R x = star x := rfl

@[simp] theorem starRingEnd_self_apply {R : Type u} [CommSemiring R] [StarRing R] (x : R) :
    starRingEnd R (starRingEnd R x) = x := star_star x
