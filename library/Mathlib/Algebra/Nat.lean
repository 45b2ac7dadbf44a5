/-!
# ℕ as an ordered semiring

The instances that make the general theorems of algebra and order apply to ℕ, and root-namespace
theorems about ℕ under Mathlib's names.
-/

universe u

instance Nat.instZero : Zero Nat := ⟨0⟩

instance Nat.instOne : One Nat := ⟨1⟩

/-- ℕ is a commutative semiring. -/
instance Nat.instCommSemiring : CommSemiring Nat :=
  @CommSemiring.mk Nat
    (@Semiring.mk Nat
      (@NonUnitalSemiring.mk Nat
        (@NonUnitalNonAssocSemiring.mk Nat
          (@AddCommMonoid.mk Nat
            (@AddMonoid.mk Nat (@AddSemigroup.mk Nat instAddNat Nat.add_assoc) Nat.instZero
              Nat.zero_add Nat.add_zero (fun n x => n * x) Nat.zero_mul Nat.succ_mul)
            Nat.add_comm)
          instMulNat Nat.left_distrib Nat.right_distrib Nat.zero_mul Nat.mul_zero)
        Nat.mul_assoc)
      Nat.instOne Nat.one_mul Nat.mul_one instNatCastNat rfl (fun _ => rfl)
      (fun n x => Nat.pow x n) (fun _ => rfl) (fun _ _ => rfl))
    Nat.mul_comm

instance Nat.instNoZeroDivisors : NoZeroDivisors Nat := ⟨fun h => Nat.mul_eq_zero.mp h⟩

instance Nat.instIsLeftCancelAdd : IsLeftCancelAdd Nat := ⟨fun _ _ _ h => Nat.add_left_cancel h⟩

instance Nat.instIsRightCancelAdd : IsRightCancelAdd Nat := ⟨fun _ _ _ h => Nat.add_right_cancel h⟩

instance Nat.instIsLeftCancelMulZero : IsLeftCancelMulZero Nat :=
  ⟨fun ha h => Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero ha) h⟩

instance Nat.instIsRightCancelMulZero : IsRightCancelMulZero Nat :=
  ⟨fun hb h => Nat.eq_of_mul_eq_mul_right (Nat.pos_of_ne_zero hb) h⟩

/-- ℕ is linearly ordered. -/
instance Nat.instLinearOrder : LinearOrder Nat :=
  @LinearOrder.mk Nat
    (@PartialOrder.mk Nat
      (@Preorder.mk Nat instLENat instLTNat Nat.le_refl (fun _ _ _ h₁ h₂ => Nat.le_trans h₁ h₂)
        (fun _ _ => Nat.lt_iff_le_not_le))
      (fun _ _ h₁ h₂ => Nat.le_antisymm h₁ h₂))
    instMinNat Nat.instMaxNat Nat.le_total Nat.decLe instDecidableEqNat Nat.decLt
    (fun _ _ => rfl) (fun _ _ => rfl)

@[simp] theorem Nat.cast_id (n : Nat) : (Nat.cast n : Nat) = n := rfl
