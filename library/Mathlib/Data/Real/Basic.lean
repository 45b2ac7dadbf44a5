/-!
# The linearly ordered field of the real numbers

The instances of Mathlib's `Data/Real/Basic.lean`, under its names. `ℝ` has an instance of its own
for each class that is often asked for, so that the search does not climb the hierarchy.
-/

namespace Real

private theorem add_zero' (a : ℝ) : a + 0 = a := (add_comm' a 0).trans (zero_add' a)

private theorem right_distrib' (a b c : ℝ) : (a + b) * c = a * c + b * c := by
  rw [mul_comm', left_distrib', mul_comm' c a, mul_comm' c b]

private theorem mul_zero' (a : ℝ) : a * 0 = 0 := by
  rw [mul_comm', zero_mul']

/-- ℝ is a commutative ring. -/
instance commRing : CommRing ℝ :=
  @CommRing.mk ℝ
    (@Ring.mk ℝ
      (@Semiring.mk ℝ
        (@NonUnitalSemiring.mk ℝ
          (@NonUnitalNonAssocSemiring.mk ℝ
            (@AddCommMonoid.mk ℝ
              (@AddMonoid.mk ℝ (@AddSemigroup.mk ℝ instAdd add_assoc') instZero zero_add'
                add_zero' nsmulRec (fun _ => rfl) (fun _ _ => rfl))
              add_comm')
            instMul left_distrib' right_distrib' zero_mul' mul_zero')
          mul_assoc')
        instOne one_mul' (fun a => (mul_comm' a 1).trans (one_mul' a)) instNatCast
        natCast_zero' natCast_succ' npowRec (fun _ => rfl) (fun _ _ => rfl))
      instNeg instSub sub_eq_add_neg' add_left_neg' instIntCast intCast_ofNat' intCast_negSucc')
    mul_comm'

instance instRing : Ring ℝ := inferInstance

instance instCommSemiring : CommSemiring ℝ := inferInstance

instance semiring : Semiring ℝ := inferInstance

instance instCommMonoidWithZero : CommMonoidWithZero ℝ := inferInstance

instance instMonoidWithZero : MonoidWithZero ℝ := inferInstance

instance instAddCommGroup : AddCommGroup ℝ := inferInstance

instance instAddGroup : AddGroup ℝ := inferInstance

instance instAddCommMonoid : AddCommMonoid ℝ := inferInstance

instance instAddMonoid : AddMonoid ℝ := inferInstance

instance instAddCommSemigroup : AddCommSemigroup ℝ := inferInstance

instance instAddSemigroup : AddSemigroup ℝ := inferInstance

instance instCommMonoid : CommMonoid ℝ := inferInstance

instance instMonoid : Monoid ℝ := inferInstance

instance instCommSemigroup : CommSemigroup ℝ := inferInstance

instance instSemigroup : Semigroup ℝ := inferInstance

/-! ## Order -/

instance partialOrder : PartialOrder ℝ :=
  @PartialOrder.mk ℝ (@Preorder.mk ℝ instLE instLT le_refl' le_trans' lt_iff_le_not_le')
    le_antisymm'

instance instPreorder : Preorder ℝ := inferInstance

instance nontrivial : Nontrivial ℝ := ⟨⟨0, 1, zero_ne_one'⟩⟩

noncomputable instance decidableLT (a b : ℝ) : Decidable (a < b) := Classical.propDecidable _

noncomputable instance decidableLE (a b : ℝ) : Decidable (a ≤ b) := Classical.propDecidable _

noncomputable instance decidableEq (a b : ℝ) : Decidable (a = b) := Classical.propDecidable _

noncomputable instance instMin : Min ℝ := ⟨fun a b => if a ≤ b then a else b⟩

noncomputable instance instMax : Max ℝ := ⟨fun a b => if a ≤ b then b else a⟩

noncomputable instance linearOrder : LinearOrder ℝ :=
  ⟨le_total', decidableLE, decidableEq, decidableLT, fun _ _ => rfl, fun _ _ => rfl⟩

instance strictOrderedRing : StrictOrderedRing ℝ :=
  ⟨add_le_add_left', zero_le_one', mul_pos'⟩

noncomputable instance linearOrderedCommRing : LinearOrderedCommRing ℝ :=
  @LinearOrderedCommRing.mk ℝ
    (@LinearOrderedRing.mk ℝ strictOrderedRing instMin instMax le_total' decidableLE decidableEq
      decidableLT (fun _ _ => rfl) (fun _ _ => rfl))
    mul_comm'

instance instStrictOrderedCommRing : StrictOrderedCommRing ℝ := inferInstance

instance strictOrderedCommSemiring : StrictOrderedCommSemiring ℝ := inferInstance

instance strictOrderedSemiring : StrictOrderedSemiring ℝ := inferInstance

instance orderedRing : OrderedRing ℝ := inferInstance

instance orderedSemiring : OrderedSemiring ℝ := inferInstance

instance orderedAddCommGroup : OrderedAddCommGroup ℝ := inferInstance

instance orderedCancelAddCommMonoid : OrderedCancelAddCommMonoid ℝ := inferInstance

instance orderedAddCommMonoid : OrderedAddCommMonoid ℝ := inferInstance

/-! ## Division -/

noncomputable instance instDivInvMonoid : DivInvMonoid ℝ :=
  @DivInvMonoid.mk ℝ instMonoid instInv instDiv div_eq_mul_inv'

noncomputable instance instLinearOrderedField : LinearOrderedField ℝ :=
  @LinearOrderedField.mk ℝ linearOrderedCommRing instInv instDiv div_eq_mul_inv'
    mul_inv_cancel' inv_zero'

noncomputable instance lattice : Lattice ℝ := inferInstance

noncomputable instance instLinearOrderedAddCommGroup : LinearOrderedAddCommGroup ℝ := inferInstance

noncomputable instance field : Field ℝ := inferInstance

noncomputable instance instDivisionRing : DivisionRing ℝ := inferInstance

noncomputable instance instGroupWithZero : GroupWithZero ℝ := inferInstance

end Real
