/-!
# The linearly ordered field of the rational numbers

The instances of Mathlib's `Algebra/Ring/Rat.lean`, `Algebra/Order/Ring/Rat.lean` and
`Algebra/Order/Field/Rat.lean`. ℚ has an instance of its own for each class that is often asked for,
so that the search does not climb the hierarchy.
-/

namespace Rat

instance instZero : Zero Rat := ⟨0⟩

instance instOne : One Rat := ⟨1⟩

/-- ℚ is a commutative ring. -/
instance commRing : CommRing Rat :=
  @CommRing.mk Rat
    (@Ring.mk Rat
      (@Semiring.mk Rat
        (@NonUnitalSemiring.mk Rat
          (@NonUnitalNonAssocSemiring.mk Rat
            (@AddCommMonoid.mk Rat
              (@AddMonoid.mk Rat (@AddSemigroup.mk Rat instAdd Rat.add_assoc) instZero
                Rat.zero_add Rat.add_zero nsmulRec (fun _ => rfl) (fun _ _ => rfl))
              Rat.add_comm)
            instMul Rat.mul_add Rat.add_mul Rat.zero_mul Rat.mul_zero)
          Rat.mul_assoc)
        instOne Rat.one_mul Rat.mul_one instNatCast rfl Rat.natCast_succ
        npowRec (fun _ => rfl) (fun _ _ => rfl))
      instNeg instSub Rat.sub_eq_add_neg Rat.add_left_neg instIntCast (fun _ => rfl)
      (fun _ => rfl))
    Rat.mul_comm

instance instRing : Ring Rat := inferInstance

instance commSemiring : CommSemiring Rat := inferInstance

instance semiring : Semiring Rat := inferInstance

instance addCommGroup : AddCommGroup Rat := inferInstance

instance addGroup : AddGroup Rat := inferInstance

instance addCommMonoid : AddCommMonoid Rat := inferInstance

instance addMonoid : AddMonoid Rat := inferInstance

instance addCommSemigroup : AddCommSemigroup Rat := inferInstance

instance addSemigroup : AddSemigroup Rat := inferInstance

instance commMonoid : CommMonoid Rat := inferInstance

instance monoid : Monoid Rat := inferInstance

instance commSemigroup : CommSemigroup Rat := inferInstance

instance semigroup : Semigroup Rat := inferInstance

instance nontrivial : Nontrivial Rat := ⟨⟨0, 1, Rat.zero_ne_one⟩⟩

/-- ℚ is linearly ordered. -/
instance linearOrder : LinearOrder Rat :=
  @LinearOrder.mk Rat
    (@PartialOrder.mk Rat
      (@Preorder.mk Rat instLE instLT Rat.le_refl (fun _ _ _ h₁ h₂ => Rat.le_trans h₁ h₂)
        Rat.lt_iff_le_not_le)
      (fun _ _ h₁ h₂ => Rat.le_antisymm h₁ h₂))
    instMin instMax Rat.le_total instDecidableLe instDecidableEq instDecidableLt (fun _ _ => rfl)
    (fun _ _ => rfl)

instance instPartialOrder : PartialOrder Rat := inferInstance

instance instPreorder : Preorder Rat := inferInstance

instance instLinearOrderedCommRing : LinearOrderedCommRing Rat :=
  @LinearOrderedCommRing.mk Rat
    (@LinearOrderedRing.mk Rat
      ⟨fun _ _ h c => Rat.add_le_add_left' h c, Rat.zero_le_one, Rat.mul_pos⟩
      instMin instMax Rat.le_total instDecidableLe instDecidableEq instDecidableLt
      (fun _ _ => rfl) (fun _ _ => rfl))
    Rat.mul_comm

instance instLinearOrderedAddCommGroup : LinearOrderedAddCommGroup Rat := inferInstance

/-- ℚ is a linearly ordered field. -/
instance instLinearOrderedField : LinearOrderedField Rat :=
  @LinearOrderedField.mk Rat instLinearOrderedCommRing instInv instDiv (fun _ _ => rfl)
    Rat.mul_inv_cancel Rat.inv_zero

instance instField : Field Rat := inferInstance

instance instDivisionRing : DivisionRing Rat := inferInstance

attribute [irreducible] Rat.add Rat.sub Rat.mul Rat.inv

/-! ## Casts and fractions -/

@[simp, norm_cast] theorem intCast_num (a : Int) : (a : Rat).num = a := rfl

@[simp, norm_cast] theorem intCast_den (a : Int) : (a : Rat).den = 1 := rfl

@[simp, norm_cast] theorem num_intCast (n : Int) : (n : Rat).num = n := rfl

@[simp, norm_cast] theorem den_intCast (n : Int) : (n : Rat).den = 1 := rfl

@[simp, norm_cast] theorem num_natCast (n : Nat) : (n : Rat).num = n := rfl

@[simp, norm_cast] theorem den_natCast (n : Nat) : (n : Rat).den = 1 := rfl

@[simp] theorem num_ofNat (n : Nat) [Nat.AtLeastTwo n] :
    (OfNat.ofNat n : Rat).num = OfNat.ofNat n :=
  rfl

@[simp] theorem den_ofNat (n : Nat) [Nat.AtLeastTwo n] : (OfNat.ofNat n : Rat).den = 1 := rfl

@[simp] theorem num_zero : Rat.num 0 = 0 := rfl

@[simp] theorem den_zero : Rat.den 0 = 1 := rfl

@[simp] theorem num_one : (1 : Rat).num = 1 := rfl

@[simp] theorem den_one : (1 : Rat).den = 1 := rfl

@[simp] theorem num_neg_eq_neg_num (q : Rat) : (-q).num = -q.num := rfl

@[simp] theorem den_neg_eq_den (q : Rat) : (-q).den = q.den := rfl

@[simp] theorem neg_num (a : Rat) : (-a).num = -a.num := rfl

@[simp] theorem neg_den (a : Rat) : (-a).den = a.den := rfl

@[simp] theorem ofInt_eq_cast (n : Int) : ofInt n = (n : Rat) := rfl

@[simp, norm_cast] theorem intCast_inj {a b : Int} : (a : Rat) = b ↔ a = b :=
  ⟨fun h => congrArg Rat.num h, fun h => congrArg Int.cast h⟩

@[simp, norm_cast] theorem natCast_inj {m n : Nat} : (m : Rat) = n ↔ m = n := Nat.cast_inj

theorem intCast_injective : Function.Injective (Int.cast : Int → Rat) :=
  fun _ _ h => intCast_inj.mp h

theorem natCast_injective : Function.Injective (Nat.cast : Nat → Rat) := Nat.cast_injective

theorem mk'_num_den (q : Rat) : mk' q.num q.den q.den_nz q.reduced = q := rfl

/-- A fraction that represents a number is its value. -/
theorem Represents.eq_div {r : Rat} {n d : Int} (h : Represents r n d) :
    r = (n : Rat) / (d : Rat) := by
  have hd : (d : Rat) ≠ 0 := Int.cast_ne_zero.mpr h.1
  have h₁ : r * d = n :=
    (r.represents_self.mul (represents_ofInt d)).eq (represents_ofInt n)
      (by rw [h.2, Int.mul_one, Int.mul_one])
  rw [← h₁, div_eq_mul_inv, mul_assoc, _root_.mul_inv_cancel hd, mul_one]

theorem divInt_eq_div (n d : Int) : divInt n d = (n : Rat) / d := by
  by_cases hd : d = 0
  · rw [hd, divInt_zero, Int.cast_zero, div_eq_mul_inv, inv_zero, mul_zero]
  · exact (represents_divInt n hd).eq_div

theorem intCast_div_eq_divInt (n d : Int) : (n : Rat) / d = divInt n d := (divInt_eq_div n d).symm

theorem mkRat_eq_divInt (n : Int) (d : Nat) : mkRat n d = divInt n d := rfl

theorem mkRat_eq_div (n : Int) (d : Nat) : mkRat n d = n / d := divInt_eq_div n d

theorem num_div_den (r : Rat) : (r.num : Rat) / (r.den : Rat) = r :=
  r.represents_self.eq_div.symm

theorem num_divInt_den (q : Rat) : divInt q.num q.den = q :=
  (divInt_eq_div q.num q.den).trans q.num_div_den

theorem mkRat_self (a : Rat) : mkRat a.num a.den = a := num_divInt_den a

@[simp] theorem mul_den_eq_num (q : Rat) : q * q.den = q.num :=
  (q.represents_self.mul (represents_ofInt q.den)).eq (represents_ofInt q.num) (by ring)

@[simp] theorem den_mul_eq_num (q : Rat) : q.den * q = q.num := by
  rw [_root_.mul_comm, mul_den_eq_num]

theorem divInt_eq_iff {n₁ d₁ n₂ d₂ : Int} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    divInt n₁ d₁ = divInt n₂ d₂ ↔ n₁ * d₂ = n₂ * d₁ := by
  constructor
  · intro h
    have h₁ := represents_divInt n₁ z₁
    rw [h] at h₁
    exact h₁.cross (represents_divInt n₂ z₂)
  · exact (represents_divInt n₁ z₁).eq (represents_divInt n₂ z₂)

theorem divInt_add_divInt (n₁ n₂ : Int) {d₁ d₂ : Int} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    divInt n₁ d₁ + divInt n₂ d₂ = divInt (n₁ * d₂ + n₂ * d₁) (d₁ * d₂) :=
  ((represents_divInt n₁ z₁).add (represents_divInt n₂ z₂)).eq
    (represents_divInt _ (Int.mul_ne_zero z₁ z₂)) rfl

theorem divInt_mul_divInt (n₁ n₂ : Int) {d₁ d₂ : Int} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    divInt n₁ d₁ * divInt n₂ d₂ = divInt (n₁ * n₂) (d₁ * d₂) :=
  ((represents_divInt n₁ z₁).mul (represents_divInt n₂ z₂)).eq
    (represents_divInt _ (Int.mul_ne_zero z₁ z₂)) rfl

theorem num_div_den_eq_of_coprime {a b : Int} (hb0 : 0 < b)
    (h : Nat.Coprime a.natAbs b.natAbs) : ((a / b : Rat).num = a) ∧ ((a / b : Rat).den : Int) = b := by
  obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le (Int.le_of_lt hb0)
  have hn : n ≠ 0 := fun e => Int.ne_of_gt hb0 (congrArg Nat.cast e)
  have e : (a / (n : Int) : Rat) = ⟨a, n, hn, h⟩ :=
    ((represents_divInt a (Int.ne_of_gt hb0)).eq (represents_self ⟨a, n, hn, h⟩) rfl ▸
      (divInt_eq_div a n).symm)
  rw [e]
  exact ⟨rfl, rfl⟩

theorem num_div_eq_of_coprime {a b : Int} (hb0 : 0 < b) (h : Nat.Coprime a.natAbs b.natAbs) :
    (a / b : Rat).num = a :=
  (num_div_den_eq_of_coprime hb0 h).1

theorem den_div_eq_of_coprime {a b : Int} (hb0 : 0 < b) (h : Nat.Coprime a.natAbs b.natAbs) :
    ((a / b : Rat).den : Int) = b :=
  (num_div_den_eq_of_coprime hb0 h).2

/-! ## Order -/

@[simp] theorem num_pos {a : Rat} : 0 < a.num ↔ 0 < a := by
  rw [← Int.not_le, ← Rat.not_le]
  apply not_congr
  have h := a.represents_self.le_iff represents_zero a.den_int_pos Int.zero_lt_one
  rw [Int.zero_mul, Int.mul_one] at h
  exact h.symm

@[simp] theorem num_nonpos {a : Rat} : a.num ≤ 0 ↔ a ≤ 0 := by
  rw [← Int.not_lt, ← not_lt]
  exact not_congr num_pos

@[simp] theorem num_neg {a : Rat} : a.num < 0 ↔ a < 0 := by
  rw [← Int.not_le, ← Rat.not_le]
  exact not_congr num_nonneg

/-- A natural number above a given rational number. -/
theorem exists_nat_gt (q : Rat) : ∃ n : Nat, q < n := by
  refine ⟨Int.toNat q.num + 1, ?_⟩
  show q.num * ((1 : Nat) : Int) < ((Int.toNat q.num + 1 : Nat) : Int) * q.den
  have h₁ : q.num ≤ Int.toNat q.num := Int.self_le_toNat q.num
  have h₂ : (1 : Int) ≤ q.den := q.den_int_pos
  have h₃ : ((Int.toNat q.num + 1 : Nat) : Int) * 1 ≤ ((Int.toNat q.num + 1 : Nat) : Int) * q.den :=
    Int.mul_le_mul_of_nonneg_left h₂ (Int.ofNat_zero_le _)
  rw [Int.mul_one] at h₃
  refine Int.lt_of_lt_of_le ?_ h₃
  rw [Int.natCast_one, Int.mul_one]
  exact Int.lt_add_one_of_le h₁

end Rat
