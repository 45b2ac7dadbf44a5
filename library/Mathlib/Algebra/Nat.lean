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
              Nat.zero_add Nat.add_zero)
            Nat.add_comm)
          instMulNat Nat.left_distrib Nat.right_distrib Nat.zero_mul Nat.mul_zero)
        Nat.mul_assoc)
      Nat.instOne Nat.one_mul Nat.mul_one instNatCastNat rfl (fun _ => rfl)
      (fun n x => Nat.pow x n) (fun _ => rfl) (fun _ _ => rfl))
    Nat.mul_comm

instance Nat.instNoZeroDivisors : NoZeroDivisors Nat := ⟨fun h => Nat.mul_eq_zero.mp h⟩

instance Nat.instIsLeftCancelAdd : IsLeftCancelAdd Nat := ⟨fun _ _ _ h => Nat.add_left_cancel h⟩

instance Nat.instIsRightCancelAdd : IsRightCancelAdd Nat := ⟨fun _ _ _ h => Nat.add_right_cancel h⟩

/-- ℕ is linearly ordered. -/
instance Nat.instLinearOrder : LinearOrder Nat :=
  @LinearOrder.mk Nat
    (@PartialOrder.mk Nat
      (@Preorder.mk Nat instLENat instLTNat Nat.le_refl (fun _ _ _ h₁ h₂ => Nat.le_trans h₁ h₂)
        (fun _ _ => Nat.lt_iff_le_not_le))
      (fun _ _ h₁ h₂ => Nat.le_antisymm h₁ h₂))
    instMinNat Nat.instMaxNat Nat.le_total Nat.decLe instDecidableEqNat Nat.decLt
    (fun _ _ => rfl) (fun _ _ => rfl)

theorem Nat.cast_id (n : Nat) : (Nat.cast n : Nat) = n := rfl

/-! ## Even and odd -/

/-- `a = r + r`. -/
def Even {α : Type u} [Add α] (a : α) : Prop := ∃ r : α, a = r + r

/-- `a = 2 * m + 1`. -/
def Odd {α : Type u} [Semiring α] (a : α) : Prop := ∃ m : α, a = 2 * m + 1

theorem even_zero : Even 0 := ⟨0, rfl⟩

theorem even_two : Even 2 := ⟨1, rfl⟩

theorem even_iff_exists_two_mul (m : Nat) : Even m ↔ ∃ c : Nat, m = 2 * c :=
  ⟨fun h => Exists.elim h (fun r hr => ⟨r, hr.trans (Nat.two_mul r).symm⟩),
   fun h => Exists.elim h (fun r hr => ⟨r, hr.trans (Nat.two_mul r)⟩)⟩

theorem even_iff_two_dvd {a : Nat} : Even a ↔ 2 ∣ a := even_iff_exists_two_mul a

theorem odd_one : Odd 1 := ⟨0, rfl⟩

theorem Even.add {m n : Nat} (hm : Even m) (hn : Even n) : Even (m + n) := by
  obtain ⟨a, ha⟩ := hm
  obtain ⟨b, hb⟩ := hn
  refine ⟨a + b, ?_⟩
  rw [ha, hb, add_add_add_comm]

theorem Even.mul_left {m : Nat} (hm : Even m) (n : Nat) : Even (n * m) := by
  obtain ⟨a, ha⟩ := hm
  refine ⟨n * a, ?_⟩
  rw [ha, Nat.mul_add]

theorem Even.mul_right {m : Nat} (hm : Even m) (n : Nat) : Even (m * n) := by
  obtain ⟨a, ha⟩ := hm
  refine ⟨a * n, ?_⟩
  rw [ha, Nat.add_mul]

theorem Even.add_one {n : Nat} (h : Even n) : Odd (n + 1) := by
  obtain ⟨a, ha⟩ := h
  refine ⟨a, ?_⟩
  show n + 1 = 2 * a + 1
  rw [ha, Nat.two_mul]

theorem Odd.add_one {n : Nat} (h : Odd n) : Even (n + 1) := by
  obtain ⟨a, ha⟩ := h
  have ha₁ : n = 2 * a + 1 := ha
  refine ⟨a + 1, ?_⟩
  rw [ha₁, Nat.two_mul, add_add_add_comm a 1 a 1]

theorem Nat.even_or_odd (n : Nat) : Even n ∨ Odd n := by
  induction n with
  | zero =>
    left
    exact ⟨0, rfl⟩
  | succ n ih =>
    cases ih with
    | inl h =>
      right
      exact h.add_one
    | inr h =>
      left
      exact h.add_one
