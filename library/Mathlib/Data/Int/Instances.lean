/-!
# The linearly ordered commutative ring of the integers

The instances of Mathlib's `Algebra/Ring/Int.lean`, `Algebra/Group/Int.lean` and
`Algebra/Order/Ring/Int.lean`. ℤ has an instance of its own for each class that is often asked for,
so that the search does not climb the hierarchy.
-/

namespace Int

/-- ℤ is a commutative ring. -/
instance instCommRing : CommRing Int :=
  @CommRing.mk Int
    (@Ring.mk Int
      (@Semiring.mk Int
        (@NonUnitalSemiring.mk Int
          (@NonUnitalNonAssocSemiring.mk Int
            (@AddCommMonoid.mk Int
              (@AddMonoid.mk Int (@AddSemigroup.mk Int instAddInt Int.add_assoc) ⟨0⟩ Int.zero_add
                Int.add_zero (fun n x => (n : Int) * x) Int.zero_mul
                (fun n x => (Int.add_mul n 1 x).trans (by rw [Int.one_mul])))
              Int.add_comm)
            instMulInt Int.mul_add Int.add_mul Int.zero_mul Int.mul_zero)
          Int.mul_assoc)
        ⟨1⟩ Int.one_mul Int.mul_one instNatCastInt rfl (fun _ => rfl)
        (fun n x => x ^ n) (fun _ => rfl) (fun _ _ => rfl))
      instNegInt instSubInt (fun _ _ => rfl) Int.add_left_neg instIntCastInt (fun _ => rfl)
      (fun _ => rfl))
    Int.mul_comm

instance instRing : Ring Int := inferInstance

instance instCommSemiring : CommSemiring Int := inferInstance

instance instSemiring : Semiring Int := inferInstance

instance instDistrib : Distrib Int := inferInstance

instance instAddCommGroup : AddCommGroup Int := inferInstance

instance instAddGroup : AddGroup Int := inferInstance

instance instAddCommMonoid : AddCommMonoid Int := inferInstance

instance instAddMonoid : AddMonoid Int := inferInstance

instance instAddCommSemigroup : AddCommSemigroup Int := inferInstance

instance instAddSemigroup : AddSemigroup Int := inferInstance

instance instCommMonoid : CommMonoid Int := inferInstance

instance instMonoid : Monoid Int := inferInstance

instance instCommSemigroup : CommSemigroup Int := inferInstance

instance instSemigroup : Semigroup Int := inferInstance

instance instNontrivial : Nontrivial Int := ⟨⟨0, 1, Int.zero_ne_one⟩⟩

instance instNoZeroDivisors : NoZeroDivisors Int := ⟨fun h => Int.mul_eq_zero.mp h⟩

instance instIsCancelMulZero : IsCancelMulZero Int :=
  @IsCancelMulZero.mk Int _ _ ⟨fun ha h => Int.eq_of_mul_eq_mul_left ha h⟩
    ⟨fun hb h => Int.eq_of_mul_eq_mul_right hb h⟩

instance instIsDomain : IsDomain Int := ⟨⟩

/-! ## Order -/

/-- ℤ is linearly ordered. -/
instance instLinearOrder : LinearOrder Int :=
  @LinearOrder.mk Int
    (@PartialOrder.mk Int
      (@Preorder.mk Int instLEInt instLTInt Int.le_refl (fun _ _ _ h₁ h₂ => Int.le_trans h₁ h₂)
        (fun _ _ => Int.lt_iff_le_not_le))
      (fun _ _ h₁ h₂ => Int.le_antisymm h₁ h₂))
    instMinInt instMaxInt Int.le_total decLe instDecidableEqInt decLt (fun _ _ => rfl)
    (fun _ _ => rfl)

instance instLinearOrderedCommRing : LinearOrderedCommRing Int :=
  @LinearOrderedCommRing.mk Int
    (@LinearOrderedRing.mk Int
      ⟨fun _ _ h c => Int.add_le_add_left h c, Int.zero_le_one, fun _ _ ha hb => Int.mul_pos ha hb⟩
      instMinInt instMaxInt Int.le_total decLe instDecidableEqInt decLt (fun _ _ => rfl)
      (fun _ _ => rfl))
    Int.mul_comm

instance linearOrderedAddCommGroup : LinearOrderedAddCommGroup Int := inferInstance

instance instOrderedCommRing : OrderedCommRing Int := inferInstance

instance instOrderedRing : OrderedRing Int := inferInstance

instance instPartialOrder : PartialOrder Int := inferInstance

instance instPreorder : Preorder Int := inferInstance

@[simp, norm_cast] theorem cast_id {n : Int} : (Int.cast n : Int) = n := rfl

end Int
