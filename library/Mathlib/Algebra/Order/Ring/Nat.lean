/-!
# ℕ is a linearly ordered commutative semiring

As in Mathlib's `Algebra/Order/Ring/Nat.lean` and `Algebra/Order/Group/Nat.lean`.
-/

instance Nat.instNontrivial : Nontrivial Nat := ⟨⟨0, 1, Nat.zero_ne_one⟩⟩

instance Nat.instStrictOrderedSemiring : StrictOrderedSemiring Nat :=
  ⟨fun _ _ h c => Nat.add_le_add_left h c, fun _ _ _ h => Nat.le_of_add_le_add_left h,
   Nat.zero_le 1, fun _ _ _ h hc => Nat.mul_lt_mul_of_pos_left h hc,
   fun _ _ _ h hc => Nat.mul_lt_mul_of_pos_right h hc⟩

instance Nat.instLinearOrderedSemiring : LinearOrderedSemiring Nat :=
  ⟨Nat.le_total, Nat.decLe, instDecidableEqNat, Nat.decLt, fun _ _ => rfl, fun _ _ => rfl⟩

instance Nat.instLinearOrderedCommSemiring : LinearOrderedCommSemiring Nat := ⟨Nat.mul_comm⟩
