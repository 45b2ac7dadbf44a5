/-!
# Nonnegative real numbers

Names and statements are those of Mathlib's `Data/Real/NNReal.lean` and `Data/Real/Sqrt.lean`.
-/

/-- The real numbers from 0 on. -/
def NNReal : Type := { r : ℝ // 0 ≤ r }

namespace NNReal

open NNReal

/-- A nonnegative real number as a real number. -/
@[coe] def toReal : ℝ≥0 → ℝ := Subtype.val

instance instCoeReal : Coe ℝ≥0 ℝ := ⟨toReal⟩

@[simp] theorem val_eq_coe (n : ℝ≥0) : n.val = n := rfl

@[ext] protected theorem eq {n m : ℝ≥0} (h : (n : ℝ) = (m : ℝ)) : n = m := Subtype.eq h

protected theorem eq_iff {n m : ℝ≥0} : (n : ℝ) = (m : ℝ) ↔ n = m :=
  ⟨NNReal.eq, fun h => by rw [h]⟩

theorem coe_nonneg (r : ℝ≥0) : (0 : ℝ) ≤ r := r.property

@[simp, norm_cast] theorem coe_mk (a : ℝ) (ha : 0 ≤ a) : toReal ⟨a, ha⟩ = a := rfl

protected theorem coe_injective : Function.Injective toReal := fun _ _ h => NNReal.eq h

@[simp, norm_cast] theorem coe_inj {r₁ r₂ : ℝ≥0} : (r₁ : ℝ) = r₂ ↔ r₁ = r₂ := NNReal.eq_iff

instance instZero : Zero ℝ≥0 := ⟨⟨0, le_refl 0⟩⟩

instance instOne : One ℝ≥0 := ⟨⟨1, zero_le_one⟩⟩

instance instInhabited : Inhabited ℝ≥0 := ⟨0⟩

instance instAdd : Add ℝ≥0 := ⟨fun a b => ⟨a + b, add_nonneg a.coe_nonneg b.coe_nonneg⟩⟩

instance instMul : Mul ℝ≥0 := ⟨fun a b => ⟨a * b, mul_nonneg a.coe_nonneg b.coe_nonneg⟩⟩

noncomputable instance instInv : Inv ℝ≥0 := ⟨fun a => ⟨(a : ℝ)⁻¹, inv_nonneg.mpr a.coe_nonneg⟩⟩

noncomputable instance instDiv : Div ℝ≥0 :=
  ⟨fun a b => ⟨(a : ℝ) / b, div_nonneg a.coe_nonneg b.coe_nonneg⟩⟩

noncomputable instance instSub : Sub ℝ≥0 := ⟨fun a b => ⟨max ((a : ℝ) - b) 0, le_max_right _ _⟩⟩

instance instNatCast : NatCast ℝ≥0 := ⟨fun n => ⟨n, Nat.cast_nonneg n⟩⟩

instance instLE : LE ℝ≥0 := ⟨fun a b => (a : ℝ) ≤ b⟩

instance instLT : LT ℝ≥0 := ⟨fun a b => (a : ℝ) < b⟩

@[simp, norm_cast] theorem coe_zero : ((0 : ℝ≥0) : ℝ) = 0 := rfl

@[simp, norm_cast] theorem coe_one : ((1 : ℝ≥0) : ℝ) = 1 := rfl

@[simp, norm_cast] protected theorem coe_add (r₁ r₂ : ℝ≥0) :
    ((r₁ + r₂ : ℝ≥0) : ℝ) = r₁ + r₂ := rfl

@[simp, norm_cast] protected theorem coe_mul (r₁ r₂ : ℝ≥0) :
    ((r₁ * r₂ : ℝ≥0) : ℝ) = r₁ * r₂ := rfl

@[simp, norm_cast] protected theorem coe_inv (r : ℝ≥0) : ((r⁻¹ : ℝ≥0) : ℝ) = (r : ℝ)⁻¹ := rfl

@[simp, norm_cast] protected theorem coe_div (r₁ r₂ : ℝ≥0) :
    ((r₁ / r₂ : ℝ≥0) : ℝ) = (r₁ : ℝ) / r₂ := rfl

@[simp, norm_cast] protected theorem coe_natCast (n : ℕ) : (((n : ℝ≥0)) : ℝ) = n := rfl

@[simp, norm_cast] protected theorem coe_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    ((OfNat.ofNat n : ℝ≥0) : ℝ) = OfNat.ofNat n := rfl

protected theorem coe_two : ((2 : ℝ≥0) : ℝ) = 2 := rfl

@[simp, norm_cast] theorem coe_le_coe {r₁ r₂ : ℝ≥0} : (r₁ : ℝ) ≤ r₂ ↔ r₁ ≤ r₂ := Iff.rfl

@[simp, norm_cast] theorem coe_lt_coe {r₁ r₂ : ℝ≥0} : (r₁ : ℝ) < r₂ ↔ r₁ < r₂ := Iff.rfl

/-! ## Instances -/

instance instSemiring : Semiring ℝ≥0 :=
  @Semiring.mk ℝ≥0
    (@NonUnitalSemiring.mk ℝ≥0
      (@NonUnitalNonAssocSemiring.mk ℝ≥0
        (@AddCommMonoid.mk ℝ≥0
          (@AddMonoid.mk ℝ≥0
            (@AddSemigroup.mk ℝ≥0 instAdd (fun _ _ _ => NNReal.eq (add_assoc _ _ _)))
            instZero (fun _ => NNReal.eq (zero_add _)) (fun _ => NNReal.eq (add_zero _))
            nsmulRec (fun _ => rfl) (fun _ _ => rfl))
          (fun _ _ => NNReal.eq (add_comm _ _)))
        instMul (fun _ _ _ => NNReal.eq (mul_add _ _ _)) (fun _ _ _ => NNReal.eq (add_mul _ _ _))
        (fun _ => NNReal.eq (zero_mul _)) (fun _ => NNReal.eq (mul_zero _)))
      (fun _ _ _ => NNReal.eq (mul_assoc _ _ _)))
    instOne (fun _ => NNReal.eq (one_mul _)) (fun _ => NNReal.eq (mul_one _)) instNatCast
    (NNReal.eq Nat.cast_zero) (fun n => NNReal.eq (Nat.cast_succ n)) npowRec (fun _ => rfl)
    (fun _ _ => rfl)

instance instPartialOrder : PartialOrder ℝ≥0 :=
  @PartialOrder.mk ℝ≥0
    (@Preorder.mk ℝ≥0 instLE instLT (fun a => le_refl (a : ℝ))
      (fun a b c h₁ h₂ => le_trans (α := ℝ) h₁ h₂)
      (fun a b => lt_iff_le_not_le (α := ℝ)))
    (fun a b h₁ h₂ => NNReal.eq (le_antisymm (α := ℝ) h₁ h₂))

instance instNontrivial : Nontrivial ℝ≥0 :=
  ⟨⟨0, 1, fun h => zero_ne_one (α := ℝ) (congrArg toReal h)⟩⟩

noncomputable instance instDecidableLE (a b : ℝ≥0) : Decidable (a ≤ b) :=
  Classical.propDecidable _

noncomputable instance instDecidableLT (a b : ℝ≥0) : Decidable (a < b) :=
  Classical.propDecidable _

noncomputable instance instDecidableEq (a b : ℝ≥0) : Decidable (a = b) :=
  Classical.propDecidable _

noncomputable instance instMin : Min ℝ≥0 := ⟨fun a b => if a ≤ b then a else b⟩

noncomputable instance instMax : Max ℝ≥0 := ⟨fun a b => if a ≤ b then b else a⟩

instance instStrictOrderedSemiring : StrictOrderedSemiring ℝ≥0 :=
  @StrictOrderedSemiring.mk ℝ≥0 instSemiring instPartialOrder
    (fun a b h c => add_le_add_left (α := ℝ) h c)
    (fun a b c h => le_of_add_le_add_left (α := ℝ) h) instNontrivial (zero_le_one (α := ℝ))
    (fun a b c h hc => mul_lt_mul_of_pos_left (α := ℝ) h hc)
    (fun a b c h hc => mul_lt_mul_of_pos_right (α := ℝ) h hc)

noncomputable instance instLinearOrderedSemifield : LinearOrderedSemifield ℝ≥0 :=
  @LinearOrderedSemifield.mk ℝ≥0
    (@LinearOrderedCommSemiring.mk ℝ≥0
      (@LinearOrderedSemiring.mk ℝ≥0 instStrictOrderedSemiring instMin instMax
        (fun a b => le_total (a : ℝ) b) instDecidableLE instDecidableEq instDecidableLT
        (fun _ _ => rfl) (fun _ _ => rfl))
      (fun _ _ => NNReal.eq (mul_comm _ _)))
    instInv instDiv (fun a b => NNReal.eq (div_eq_mul_inv (a : ℝ) b))
    (NNReal.eq (inv_zero (G₀ := ℝ)))
    (fun a h => NNReal.eq (mul_inv_cancel (fun e => h (NNReal.eq e))))

noncomputable instance instCommSemiring : CommSemiring ℝ≥0 := inferInstance

noncomputable instance instSemifield : Semifield ℝ≥0 := inferInstance

noncomputable instance instLinearOrder : LinearOrder ℝ≥0 := inferInstance

instance instMonoid : Monoid ℝ≥0 := inferInstance

instance instAddCommMonoid : AddCommMonoid ℝ≥0 := inferInstance

/-! ## The embedding into ℝ -/

/-- The embedding as a homomorphism. -/
def toRealHom : ℝ≥0 →+* ℝ where
  toFun := toReal
  map_one' := rfl
  map_mul' := fun _ _ => rfl
  map_zero' := rfl
  map_add' := fun _ _ => rfl

@[simp] theorem coe_toRealHom : (toRealHom : ℝ≥0 → ℝ) = toReal := rfl

variable {r : ℝ≥0}

@[simp, norm_cast] theorem coe_eq_zero : (r : ℝ) = 0 ↔ r = 0 := coe_inj (r₂ := 0)

@[simp, norm_cast] theorem coe_eq_one : (r : ℝ) = 1 ↔ r = 1 := coe_inj (r₂ := 1)

@[norm_cast] theorem coe_ne_zero : (r : ℝ) ≠ 0 ↔ r ≠ 0 := not_congr coe_eq_zero

@[norm_cast] theorem coe_ne_one : (r : ℝ) ≠ 1 ↔ r ≠ 1 := not_congr coe_eq_one

theorem ne_iff {x y : ℝ≥0} : (x : ℝ) ≠ (y : ℝ) ↔ x ≠ y := not_congr NNReal.eq_iff

@[simp, norm_cast] theorem coe_pow (r : ℝ≥0) (n : ℕ) : ((r ^ n : ℝ≥0) : ℝ) = (r : ℝ) ^ n :=
  map_pow toRealHom r n

@[simp, norm_cast] theorem coe_pos : (0 : ℝ) < r ↔ 0 < r := Iff.rfl

theorem toReal_pos (h : 0 < r) : (0 : ℝ) < r := h

@[simp, norm_cast] theorem one_le_coe : 1 ≤ (r : ℝ) ↔ 1 ≤ r := Iff.rfl

@[simp] theorem zero_le_coe {q : ℝ≥0} : 0 ≤ (q : ℝ) := q.coe_nonneg

@[simp] theorem abs_eq (x : ℝ≥0) : |(x : ℝ)| = x := abs_of_nonneg x.coe_nonneg

@[norm_cast] theorem coe_sum {α : Type*} {s : Finset α} {f : α → ℝ≥0} :
    ((∑ a in s, f a : ℝ≥0) : ℝ) = ∑ a in s, (f a : ℝ) := map_sum toRealHom f s

@[norm_cast] theorem coe_prod {α : Type*} {s : Finset α} {f : α → ℝ≥0} :
    ((∏ a in s, f a : ℝ≥0) : ℝ) = ∏ a in s, (f a : ℝ) := map_prod toRealHom f s

@[simp, norm_cast] protected theorem coe_sub {r₁ r₂ : ℝ≥0} (h : r₂ ≤ r₁) :
    ((r₁ - r₂ : ℝ≥0) : ℝ) = (r₁ : ℝ) - r₂ :=
  max_eq_left (sub_nonneg.mpr (coe_le_coe.mpr h))

theorem coe_sub_def {r p : ℝ≥0} : ((r - p : ℝ≥0) : ℝ) = max (r - p : ℝ) 0 := rfl

/-- The square root. -/
noncomputable def sqrt (x : ℝ≥0) : ℝ≥0 := ⟨√(x : ℝ), Real.sqrt_nonneg _⟩

@[simp] theorem sq_sqrt (x : ℝ≥0) : sqrt x ^ 2 = x :=
  NNReal.eq (by rw [coe_pow]; exact Real.sq_sqrt x.coe_nonneg)

@[simp] theorem sqrt_sq (x : ℝ≥0) : sqrt (x ^ 2) = x :=
  NNReal.eq (by
    show √((x ^ 2 : ℝ≥0) : ℝ) = x
    rw [coe_pow, Real.sqrt_sq x.coe_nonneg])

@[simp] theorem mul_self_sqrt (x : ℝ≥0) : sqrt x * sqrt x = x := by rw [← sq, sq_sqrt]

@[simp] theorem sqrt_mul_self (x : ℝ≥0) : sqrt (x * x) = x := by rw [← sq, sqrt_sq]

@[simp] theorem sqrt_zero : sqrt 0 = 0 := NNReal.eq Real.sqrt_zero

@[simp] theorem sqrt_one : sqrt 1 = 1 := NNReal.eq Real.sqrt_one

theorem sqrt_eq_iff_eq_sq {x y : ℝ≥0} : sqrt x = y ↔ x = y ^ 2 :=
  ⟨fun h => by rw [← h, sq_sqrt], fun h => by rw [h, sqrt_sq]⟩

noncomputable instance instPowReal : Pow ℝ≥0 ℝ :=
  ⟨fun x y => ⟨(x : ℝ) ^ y, Real.rpow_nonneg x.coe_nonneg y⟩⟩

@[simp, norm_cast] theorem coe_rpow (x : ℝ≥0) (y : ℝ) : ((x ^ y : ℝ≥0) : ℝ) = (x : ℝ) ^ y := rfl

@[simp] theorem rpow_zero (x : ℝ≥0) : x ^ (0 : ℝ) = 1 := NNReal.eq (Real.rpow_zero _)

@[simp] theorem rpow_one (x : ℝ≥0) : x ^ (1 : ℝ) = x := NNReal.eq (Real.rpow_one _)

@[simp] theorem one_rpow (x : ℝ) : (1 : ℝ≥0) ^ x = 1 := NNReal.eq (Real.one_rpow _)

@[simp, norm_cast] theorem rpow_natCast (x : ℝ≥0) (n : ℕ) : x ^ (n : ℝ) = x ^ n :=
  NNReal.eq (by rw [coe_rpow, coe_pow, Real.rpow_natCast])

theorem rpow_mul (x : ℝ≥0) (y z : ℝ) : x ^ (y * z) = (x ^ y) ^ z :=
  NNReal.eq (Real.rpow_mul x.coe_nonneg y z)

theorem rpow_add {x : ℝ≥0} (hx : x ≠ 0) (y z : ℝ) : x ^ (y + z) = x ^ y * x ^ z :=
  NNReal.eq (Real.rpow_add (lt_of_le_of_ne x.coe_nonneg (Ne.symm (coe_ne_zero.mpr hx))) y z)

end NNReal

@[simp, norm_cast] theorem Real.coe_sqrt {x : NNReal} : (NNReal.sqrt x : ℝ) = √(x : ℝ) := rfl

/-- The number itself where it is not negative, else `0`. -/
noncomputable def Real.toNNReal (r : ℝ) : NNReal := ⟨max r 0, le_max_right _ _⟩

namespace Real

open NNReal

theorem coe_toNNReal (r : ℝ) (hr : 0 ≤ r) : (Real.toNNReal r : ℝ) = r := max_eq_left hr

@[simp] theorem coe_toNNReal' (r : ℝ) : (Real.toNNReal r : ℝ) = max r 0 := rfl

theorem toNNReal_of_nonneg {r : ℝ} (hr : 0 ≤ r) : r.toNNReal = ⟨r, hr⟩ :=
  NNReal.eq (coe_toNNReal r hr)

theorem le_coe_toNNReal (r : ℝ) : r ≤ Real.toNNReal r := le_max_left r 0

@[simp] theorem toNNReal_coe {r : ℝ≥0} : Real.toNNReal r = r :=
  NNReal.eq (coe_toNNReal r r.coe_nonneg)

@[simp] theorem toNNReal_zero : Real.toNNReal 0 = 0 := NNReal.eq (coe_toNNReal 0 (le_refl 0))

@[simp] theorem toNNReal_one : Real.toNNReal 1 = 1 := NNReal.eq (coe_toNNReal 1 zero_le_one)

theorem toNNReal_of_nonpos {r : ℝ} (h : r ≤ 0) : Real.toNNReal r = 0 := NNReal.eq (max_eq_right h)

end Real
