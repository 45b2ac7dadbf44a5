/-!
# The linearly ordered field of the real numbers

The instances of Mathlib's `Data/Real/Basic.lean`, under its names. `ℝ` has an instance of its own
for each class that is often asked for, so that the search does not climb the hierarchy.
-/

namespace Real

private theorem add_cancel' {a b c : ℝ} (h : a + b = a + c) : b = c := by
  rw [← zero_add' b, ← add_left_neg' a, add_assoc', h, ← add_assoc', add_left_neg', zero_add']

private theorem add_zero' (a : ℝ) : a + 0 = a := (add_comm' a 0).trans (zero_add' a)

private theorem right_distrib' (a b c : ℝ) : (a + b) * c = a * c + b * c := by
  rw [mul_comm', left_distrib', mul_comm' c a, mul_comm' c b]

private theorem mul_zero' (a : ℝ) : a * 0 = 0 := by
  apply add_cancel' (a := a * 0)
  rw [← left_distrib', zero_add', add_zero']

private theorem zero_mul' (a : ℝ) : 0 * a = 0 := by
  rw [mul_comm', mul_zero']

/-- ℝ is a commutative ring. -/
instance commRing : CommRing ℝ :=
  @CommRing.mk ℝ
    (@Ring.mk ℝ
      (@Semiring.mk ℝ
        (@NonUnitalSemiring.mk ℝ
          (@NonUnitalNonAssocSemiring.mk ℝ
            (@AddCommMonoid.mk ℝ
              (@AddMonoid.mk ℝ (@AddSemigroup.mk ℝ instAdd add_assoc') instZero zero_add'
                add_zero')
              add_comm')
            instMul left_distrib' right_distrib' zero_mul' mul_zero')
          mul_assoc')
        instOne one_mul' (fun a => (mul_comm' a 1).trans (one_mul' a)) instNatCast rfl
        (fun _ => rfl) npowRec (fun _ => rfl) (fun _ _ => rfl))
      instNeg instSub (fun _ _ => rfl) add_left_neg' instIntCast (fun _ => rfl) (fun _ => rfl))
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
  @PartialOrder.mk ℝ (@Preorder.mk ℝ instLE instLT le_refl' le_trans' (fun _ _ => Iff.rfl))
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

private theorem nonneg_of_neg_nonpos {a : ℝ} (h : a ≤ 0) : 0 ≤ -a := by
  have h₁ : -a + a ≤ -a + 0 := add_le_add_left' a 0 h (-a)
  rw [add_left_neg', add_zero'] at h₁
  exact h₁

private theorem zero_le_one' : (0 : ℝ) ≤ 1 := by
  cases le_total' 0 1 with
  | inl h => exact h
  | inr h =>
    have h₁ : (0 : ℝ) ≤ -1 * -1 :=
      mul_nonneg' (-1) (-1) (nonneg_of_neg_nonpos h) (nonneg_of_neg_nonpos h)
    rw [neg_mul, mul_neg, one_mul, neg_neg] at h₁
    exact h₁

private theorem mul_pos' (a b : ℝ) (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  apply lt_of_le_of_ne (mul_nonneg' a b (le_of_lt ha) (le_of_lt hb))
  intro h
  have hb₀ : b = 0 := by
    rw [← one_mul b, ← mul_inv_cancel' a (ne_of_gt ha), mul_comm' a, mul_assoc, ← h, mul_zero]
  exact ne_of_gt hb hb₀

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
  @DivInvMonoid.mk ℝ instMonoid instInv ⟨fun a b => a * b⁻¹⟩ (fun _ _ => rfl)

noncomputable instance instLinearOrderedField : LinearOrderedField ℝ :=
  @LinearOrderedField.mk ℝ linearOrderedCommRing instInv DivInvMonoid.toDiv (fun _ _ => rfl)
    mul_inv_cancel' inv_zero'

noncomputable instance lattice : Lattice ℝ := inferInstance

noncomputable instance instLinearOrderedAddCommGroup : LinearOrderedAddCommGroup ℝ := inferInstance

noncomputable instance field : Field ℝ := inferInstance

noncomputable instance instDivisionRing : DivisionRing ℝ := inferInstance

noncomputable instance instGroupWithZero : GroupWithZero ℝ := inferInstance

end Real
