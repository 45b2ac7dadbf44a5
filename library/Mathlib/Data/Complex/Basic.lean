/-!
# The complex numbers

Pairs of real numbers with their field structure. Names and statements are those of Mathlib's
`Data/Complex/Basic.lean`.
-/

/-- The complex numbers. -/
structure Complex : Type where
  re : ℝ
  im : ℝ

namespace Complex

open ComplexConjugate

noncomputable instance instDecidableEq : DecidableEq ℂ :=
  fun _ _ => Classical.propDecidable _

@[simp] theorem eta : ∀ z : ℂ, Complex.mk z.re z.im = z
  | ⟨_, _⟩ => rfl

@[ext] theorem ext {z w : ℂ} (hre : z.re = w.re) (him : z.im = w.im) : z = w := by
  rw [← eta z, ← eta w, hre, him]

theorem ext_iff {z w : ℂ} : z = w ↔ z.re = w.re ∧ z.im = w.im :=
  ⟨fun h => by rw [h]; exact ⟨rfl, rfl⟩, fun h => ext h.1 h.2⟩

theorem re_surjective : Function.Surjective re := fun x => ⟨⟨x, 0⟩, rfl⟩

theorem im_surjective : Function.Surjective im := fun y => ⟨⟨0, y⟩, rfl⟩

/-! ## Operations -/

/-- A real number as a complex number. -/
@[coe] def ofReal' (r : ℝ) : ℂ := ⟨r, 0⟩

instance instCoeReal : Coe ℝ ℂ := ⟨ofReal'⟩

instance instZero : Zero ℂ := ⟨⟨0, 0⟩⟩

instance instInhabited : Inhabited ℂ := ⟨0⟩

instance instOne : One ℂ := ⟨⟨1, 0⟩⟩

instance instAdd : Add ℂ := ⟨fun z w => ⟨z.re + w.re, z.im + w.im⟩⟩

instance instNeg : Neg ℂ := ⟨fun z => ⟨-z.re, -z.im⟩⟩

instance instSub : Sub ℂ := ⟨fun z w => ⟨z.re - w.re, z.im - w.im⟩⟩

instance instMul : Mul ℂ := ⟨fun z w => ⟨z.re * w.re - z.im * w.im, z.re * w.im + z.im * w.re⟩⟩

instance instNatCast : NatCast ℂ := ⟨fun n => ofReal' n⟩

instance instIntCast : IntCast ℂ := ⟨fun n => ofReal' n⟩

/-- The imaginary unit. -/
def I : ℂ := ⟨0, 1⟩

@[simp, norm_cast] theorem ofReal_re (r : ℝ) : (r : ℂ).re = r := rfl

@[simp, norm_cast] theorem ofReal_im (r : ℝ) : (r : ℂ).im = 0 := rfl

theorem ofReal_def (r : ℝ) : (r : ℂ) = ⟨r, 0⟩ := rfl

@[simp, norm_cast] theorem ofReal_inj {z w : ℝ} : (z : ℂ) = w ↔ z = w :=
  ⟨fun h => congrArg re h, fun h => by rw [h]⟩

theorem ofReal_injective : Function.Injective ofReal' := fun _ _ h => ofReal_inj.mp h

@[simp] theorem zero_re : (0 : ℂ).re = 0 := rfl

@[simp] theorem zero_im : (0 : ℂ).im = 0 := rfl

@[simp, norm_cast] theorem ofReal_zero : ((0 : ℝ) : ℂ) = 0 := rfl

@[simp] theorem ofReal_eq_zero {z : ℝ} : (z : ℂ) = 0 ↔ z = 0 := ofReal_inj

theorem ofReal_ne_zero {z : ℝ} : (z : ℂ) ≠ 0 ↔ z ≠ 0 := not_congr ofReal_eq_zero

@[simp] theorem one_re : (1 : ℂ).re = 1 := rfl

@[simp] theorem one_im : (1 : ℂ).im = 0 := rfl

@[simp, norm_cast] theorem ofReal_one : ((1 : ℝ) : ℂ) = 1 := rfl

@[simp] theorem ofReal_eq_one {z : ℝ} : (z : ℂ) = 1 ↔ z = 1 := ofReal_inj

theorem ofReal_ne_one {z : ℝ} : (z : ℂ) ≠ 1 ↔ z ≠ 1 := not_congr ofReal_eq_one

@[simp] theorem add_re (z w : ℂ) : (z + w).re = z.re + w.re := rfl

@[simp] theorem add_im (z w : ℂ) : (z + w).im = z.im + w.im := rfl

@[simp] theorem neg_re (z : ℂ) : (-z).re = -z.re := rfl

@[simp] theorem neg_im (z : ℂ) : (-z).im = -z.im := rfl

@[simp] theorem sub_re (z w : ℂ) : (z - w).re = z.re - w.re := rfl

@[simp] theorem sub_im (z w : ℂ) : (z - w).im = z.im - w.im := rfl

@[simp] theorem mul_re (z w : ℂ) : (z * w).re = z.re * w.re - z.im * w.im := rfl

@[simp] theorem mul_im (z w : ℂ) : (z * w).im = z.re * w.im + z.im * w.re := rfl

@[simp] theorem I_re : I.re = 0 := rfl

@[simp] theorem I_im : I.im = 1 := rfl

/-! ## The commutative ring -/

instance commRing : CommRing ℂ :=
  @CommRing.mk ℂ
    (@Ring.mk ℂ
      (@Semiring.mk ℂ
        (@NonUnitalSemiring.mk ℂ
          (@NonUnitalNonAssocSemiring.mk ℂ
            (@AddCommMonoid.mk ℂ
              (@AddMonoid.mk ℂ
                (@AddSemigroup.mk ℂ instAdd
                  (fun _ _ _ => ext (add_assoc _ _ _) (add_assoc _ _ _)))
                instZero (fun _ => ext (zero_add _) (zero_add _))
                (fun _ => ext (add_zero _) (add_zero _))
                (fun n z => ⟨n • z.re, n • z.im⟩)
                (fun z => ext (zero_nsmul z.re) (zero_nsmul z.im))
                (fun n z => ext (succ_nsmul z.re n) (succ_nsmul z.im n)))
              (fun _ _ => ext (add_comm _ _) (add_comm _ _)))
            instMul
            (fun z w v => ext
              (by show z.re * (w.re + v.re) - z.im * (w.im + v.im)
                    = z.re * w.re - z.im * w.im + (z.re * v.re - z.im * v.im); ring)
              (by show z.re * (w.im + v.im) + z.im * (w.re + v.re)
                    = z.re * w.im + z.im * w.re + (z.re * v.im + z.im * v.re); ring))
            (fun z w v => ext
              (by show (z.re + w.re) * v.re - (z.im + w.im) * v.im
                    = z.re * v.re - z.im * v.im + (w.re * v.re - w.im * v.im); ring)
              (by show (z.re + w.re) * v.im + (z.im + w.im) * v.re
                    = z.re * v.im + z.im * v.re + (w.re * v.im + w.im * v.re); ring))
            (fun z => ext (by show 0 * z.re - 0 * z.im = 0; ring)
              (by show 0 * z.im + 0 * z.re = 0; ring))
            (fun z => ext (by show z.re * 0 - z.im * 0 = 0; ring)
              (by show z.re * 0 + z.im * 0 = 0; ring)))
          (fun z w v => ext
            (by show (z.re * w.re - z.im * w.im) * v.re - (z.re * w.im + z.im * w.re) * v.im
                  = z.re * (w.re * v.re - w.im * v.im) - z.im * (w.re * v.im + w.im * v.re); ring)
            (by show (z.re * w.re - z.im * w.im) * v.im + (z.re * w.im + z.im * w.re) * v.re
                  = z.re * (w.re * v.im + w.im * v.re) + z.im * (w.re * v.re - w.im * v.im);
                ring)))
        instOne
        (fun z => ext (by show 1 * z.re - 0 * z.im = z.re; ring)
          (by show 1 * z.im + 0 * z.re = z.im; ring))
        (fun z => ext (by show z.re * 1 - z.im * 0 = z.re; ring)
          (by show z.re * 0 + z.im * 1 = z.im; ring))
        instNatCast
        (ext Nat.cast_zero rfl)
        (fun n => ext (Nat.cast_succ n) (add_zero 0).symm)
        npowRec (fun _ => rfl) (fun _ _ => rfl))
      instNeg instSub (fun _ _ => ext (sub_eq_add_neg _ _) (sub_eq_add_neg _ _))
      (fun _ => ext (add_left_neg _) (add_left_neg _)) instIntCast
      (fun n => ext (Int.cast_natCast n) rfl)
      (fun n => ext (Int.cast_negSucc n) neg_zero.symm))
    (fun z w => ext
      (by show z.re * w.re - z.im * w.im = w.re * z.re - w.im * z.im; ring)
      (by show z.re * w.im + z.im * w.re = w.re * z.im + w.im * z.re; ring))

instance instRing : Ring ℂ := inferInstance

instance instCommSemiring : CommSemiring ℂ := inferInstance

instance instSemiring : Semiring ℂ := inferInstance

instance addCommGroup : AddCommGroup ℂ := inferInstance

instance instAddGroup : AddGroup ℂ := inferInstance

instance instAddCommMonoid : AddCommMonoid ℂ := inferInstance

instance instAddMonoid : AddMonoid ℂ := inferInstance

instance instMonoid : Monoid ℂ := inferInstance

instance instCommMonoid : CommMonoid ℂ := inferInstance

instance nontrivial : Nontrivial ℂ := ⟨⟨0, 1, fun h => zero_ne_one (congrArg re h)⟩⟩

/-! ## Real numbers among the complex ones -/

@[simp, norm_cast] theorem ofReal_add (r s : ℝ) : ((r + s : ℝ) : ℂ) = r + s :=
  ext rfl (add_zero 0).symm

@[simp, norm_cast] theorem ofReal_neg (r : ℝ) : ((-r : ℝ) : ℂ) = -r := ext rfl neg_zero.symm

@[simp, norm_cast] theorem ofReal_sub (r s : ℝ) : ((r - s : ℝ) : ℂ) = r - s :=
  ext rfl (sub_zero 0).symm

@[simp, norm_cast] theorem ofReal_mul (r s : ℝ) : ((r * s : ℝ) : ℂ) = r * s :=
  ext (by show r * s = r * s - 0 * 0; ring) (by show 0 = r * 0 + 0 * s; ring)

theorem re_ofReal_mul (r : ℝ) (z : ℂ) : (r * z).re = r * z.re := by simp

theorem im_ofReal_mul (r : ℝ) (z : ℂ) : (r * z).im = r * z.im := by simp

theorem re_mul_ofReal (z : ℂ) (r : ℝ) : (z * r).re = z.re * r := by simp

theorem im_mul_ofReal (z : ℂ) (r : ℝ) : (z * r).im = z.im * r := by simp

theorem ofReal_mul' (r : ℝ) (z : ℂ) : ↑r * z = ⟨r * z.re, r * z.im⟩ :=
  ext (re_ofReal_mul r z) (im_ofReal_mul r z)

@[simp, norm_cast] theorem ofReal_pow (r : ℝ) (n : ℕ) : ((r ^ n : ℝ) : ℂ) = (r : ℂ) ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, ofReal_one]
  | succ n ih => rw [pow_succ, pow_succ, ofReal_mul, ih]

@[simp, norm_cast] theorem ofReal_natCast (n : ℕ) : ((n : ℝ) : ℂ) = n := rfl

@[simp, norm_cast] theorem ofReal_intCast (n : ℤ) : ((n : ℝ) : ℂ) = n := rfl

@[simp, norm_cast] theorem ofReal_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    ((OfNat.ofNat n : ℝ) : ℂ) = OfNat.ofNat n := rfl

@[simp] theorem re_ofNat (n : ℕ) [Nat.AtLeastTwo n] : (OfNat.ofNat n : ℂ).re = OfNat.ofNat n := rfl

@[simp] theorem im_ofNat (n : ℕ) [Nat.AtLeastTwo n] : (OfNat.ofNat n : ℂ).im = 0 := rfl

@[simp, norm_cast] theorem natCast_re (n : ℕ) : (n : ℂ).re = n := rfl

@[simp, norm_cast] theorem natCast_im (n : ℕ) : (n : ℂ).im = 0 := rfl

@[simp, norm_cast] theorem intCast_re (n : ℤ) : (n : ℂ).re = n := rfl

@[simp, norm_cast] theorem intCast_im (n : ℤ) : (n : ℂ).im = 0 := rfl

instance instCharZero : CharZero ℂ := ⟨fun _ _ h => Nat.cast_injective (congrArg re h)⟩

/-- The embedding of ℝ as a homomorphism of rings. -/
def ofReal : ℝ →+* ℂ where
  toFun := ofReal'
  map_one' := ofReal_one
  map_mul' := ofReal_mul
  map_zero' := ofReal_zero
  map_add' := ofReal_add

@[simp] theorem ofReal_eq_coe (r : ℝ) : ofReal r = r := rfl

/-! ## The imaginary unit -/

@[simp] theorem I_mul_I : I * I = -1 := ext (by simp) (by simp)

theorem I_mul (z : ℂ) : I * z = ⟨-z.im, z.re⟩ := ext (by simp) (by simp)

@[simp] theorem I_ne_zero : (I : ℂ) ≠ 0 := fun h => zero_ne_one (congrArg im h).symm

@[simp] theorem I_sq : I ^ 2 = -1 := by rw [sq, I_mul_I]

@[simp] theorem I_pow_four : I ^ 4 = 1 := by
  rw [show (4 : ℕ) = 2 * 2 from rfl, pow_mul, I_sq]
  ring

theorem mk_eq_add_mul_I (a b : ℝ) : Complex.mk a b = a + b * I := ext (by simp) (by simp)

@[simp] theorem re_add_im (z : ℂ) : (z.re : ℂ) + z.im * I = z := ext (by simp) (by simp)

theorem mul_I_re (z : ℂ) : (z * I).re = -z.im := by simp

theorem mul_I_im (z : ℂ) : (z * I).im = z.re := by simp

theorem I_mul_re (z : ℂ) : (I * z).re = -z.im := by simp

theorem I_mul_im (z : ℂ) : (I * z).im = z.re := by simp

/-! ## Multiples -/

instance SMul.instSMulRealComplex {R : Type*} [SMul R ℝ] : SMul R ℂ :=
  ⟨fun r z => ⟨r • z.re, r • z.im⟩⟩

@[simp] theorem real_smul {x : ℝ} {z : ℂ} : x • z = x * z := (ofReal_mul' x z).symm

/-! ## Conjugation -/

instance instStarRing : StarRing ℂ where
  star := fun z => ⟨z.re, -z.im⟩
  star_involutive := fun z => ext rfl (neg_neg z.im)
  star_mul := fun z w => ext
    (by show z.re * w.re - z.im * w.im = w.re * z.re - -w.im * -z.im; ring)
    (by show -(z.re * w.im + z.im * w.re) = w.re * -z.im + -w.im * z.re; ring)
  star_add := fun z w => ext rfl (by show -(z.im + w.im) = -z.im + -w.im; ring)

@[simp] theorem conj_re (z : ℂ) : (conj z).re = z.re := rfl

@[simp] theorem conj_im (z : ℂ) : (conj z).im = -z.im := rfl

theorem conj_ofReal (r : ℝ) : conj (r : ℂ) = r := ext rfl neg_zero

@[simp] theorem conj_I : conj I = -I := ext neg_zero.symm rfl

theorem conj_natCast (n : ℕ) : conj (n : ℂ) = n := map_natCast _ n

theorem conj_ofNat (n : ℕ) [Nat.AtLeastTwo n] : conj (OfNat.ofNat n : ℂ) = OfNat.ofNat n :=
  map_ofNat _ n

theorem conj_neg_I : conj (-I) = I := by simp

@[simp] theorem conj_conj (z : ℂ) : conj (conj z) = z := starRingEnd_self_apply z

theorem conj_eq_iff_im {z : ℂ} : conj z = z ↔ z.im = 0 := by
  refine ⟨fun h => ?_, fun h => ext rfl ?_⟩
  · have h₁ : -z.im = z.im := congrArg im h
    linarith
  · rw [conj_im, h, neg_zero]

theorem conj_eq_iff_re {z : ℂ} : conj z = z ↔ (z.re : ℂ) = z :=
  conj_eq_iff_im.trans ⟨fun h => ext rfl h.symm, fun h => (congrArg im h).symm⟩

theorem conj_eq_iff_real {z : ℂ} : conj z = z ↔ ∃ r : ℝ, z = r :=
  ⟨fun h => ⟨z.re, (conj_eq_iff_re.mp h).symm⟩, fun ⟨r, h⟩ => by rw [h, conj_ofReal]⟩

@[simp] theorem star_def : (Star.star : ℂ → ℂ) = conj := rfl

/-! ## The square of the norm -/

/-- `re² + im²`. -/
def normSq : ℂ →*₀ ℝ where
  toFun := fun z => z.re * z.re + z.im * z.im
  map_zero' := by simp
  map_one' := by simp
  map_mul' := fun z w => by
    show (z.re * w.re - z.im * w.im) * (z.re * w.re - z.im * w.im)
      + (z.re * w.im + z.im * w.re) * (z.re * w.im + z.im * w.re)
      = (z.re * z.re + z.im * z.im) * (w.re * w.re + w.im * w.im)
    ring

theorem normSq_apply (z : ℂ) : normSq z = z.re * z.re + z.im * z.im := rfl

@[simp] theorem normSq_ofReal (r : ℝ) : normSq r = r * r := by simp [normSq_apply]

@[simp] theorem normSq_natCast (n : ℕ) : normSq n = n * n := normSq_ofReal n

@[simp] theorem normSq_intCast (n : ℤ) : normSq n = n * n := normSq_ofReal n

@[simp] theorem normSq_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    normSq (OfNat.ofNat n : ℂ) = OfNat.ofNat n * OfNat.ofNat n := normSq_ofReal _

@[simp] theorem normSq_mk (x y : ℝ) : normSq ⟨x, y⟩ = x * x + y * y := rfl

theorem normSq_add_mul_I (x y : ℝ) : normSq (x + y * I) = x ^ 2 + y ^ 2 := by
  rw [← mk_eq_add_mul_I, normSq_mk, sq, sq]

theorem normSq_zero : normSq 0 = 0 := map_zero normSq

theorem normSq_one : normSq 1 = 1 := map_one normSq

@[simp] theorem normSq_I : normSq I = 1 := by simp [normSq_apply]

theorem normSq_nonneg (z : ℂ) : 0 ≤ normSq z := add_nonneg (mul_self_nonneg _) (mul_self_nonneg _)

theorem normSq_eq_zero {z : ℂ} : normSq z = 0 ↔ z = 0 := by
  refine ⟨fun h => ?_, fun h => by rw [h, normSq_zero]⟩
  rw [normSq_apply] at h
  have h₁ := mul_self_nonneg z.re
  have h₂ := mul_self_nonneg z.im
  exact ext (mul_self_eq_zero.mp (by linarith)) (mul_self_eq_zero.mp (by linarith))

@[simp] theorem normSq_pos {z : ℂ} : 0 < normSq z ↔ z ≠ 0 :=
  (normSq_nonneg z).lt_iff_ne.trans (not_congr (eq_comm.trans normSq_eq_zero))

@[simp] theorem normSq_neg (z : ℂ) : normSq (-z) = normSq z := by simp [normSq_apply]

@[simp] theorem normSq_conj (z : ℂ) : normSq (conj z) = normSq z := by simp [normSq_apply]

theorem normSq_mul (z w : ℂ) : normSq (z * w) = normSq z * normSq w := map_mul normSq z w

theorem normSq_add (z w : ℂ) : normSq (z + w) = normSq z + normSq w + 2 * (z * conj w).re := by
  simp [normSq_apply]
  ring

theorem normSq_sub (z w : ℂ) : normSq (z - w) = normSq z + normSq w - 2 * (z * conj w).re := by
  simp [normSq_apply]
  ring

theorem re_sq_le_normSq (z : ℂ) : z.re * z.re ≤ normSq z :=
  le_add_of_nonneg_right (mul_self_nonneg _)

theorem im_sq_le_normSq (z : ℂ) : z.im * z.im ≤ normSq z :=
  le_add_of_nonneg_left (mul_self_nonneg _)

theorem mul_conj (z : ℂ) : z * conj z = normSq z :=
  ext (by simp [normSq_apply]) (by simp [mul_comm])

theorem normSq_eq_conj_mul_self {z : ℂ} : (normSq z : ℂ) = conj z * z := by
  rw [mul_comm, mul_conj]

theorem add_conj (z : ℂ) : z + conj z = (2 * z.re : ℝ) := ext (by simp; ring) (by simp)

theorem sub_conj (z : ℂ) : z - conj z = (2 * z.im : ℝ) * I := ext (by simp) (by simp; ring)

/-! ## The field -/

noncomputable instance instInv : Inv ℂ := ⟨fun z => conj z * ((normSq z)⁻¹ : ℝ)⟩

theorem inv_def (z : ℂ) : z⁻¹ = conj z * ((normSq z)⁻¹ : ℝ) := rfl

@[simp] theorem inv_re (z : ℂ) : z⁻¹.re = z.re / normSq z := by
  simp [inv_def, div_eq_mul_inv]

@[simp] theorem inv_im (z : ℂ) : z⁻¹.im = -z.im / normSq z := by
  simp [inv_def, div_eq_mul_inv]

protected theorem inv_zero : (0⁻¹ : ℂ) = 0 := by
  rw [inv_def, map_zero, zero_mul]

protected theorem mul_inv_cancel {z : ℂ} (h : z ≠ 0) : z * z⁻¹ = 1 := by
  rw [inv_def, ← mul_assoc, mul_conj, ← ofReal_mul, mul_inv_cancel (mt normSq_eq_zero.mp h),
    ofReal_one]

noncomputable instance instDiv : Div ℂ := ⟨fun z w => z * w⁻¹⟩

noncomputable instance instDivInvMonoid : DivInvMonoid ℂ :=
  @DivInvMonoid.mk ℂ instMonoid instInv instDiv (fun _ _ => rfl)

noncomputable instance instField : Field ℂ :=
  @Field.mk ℂ commRing instInv instDiv (fun _ _ => rfl) nontrivial
    (fun _ h => Complex.mul_inv_cancel h) Complex.inv_zero

noncomputable instance instDivisionRing : DivisionRing ℂ := inferInstance

noncomputable instance instGroupWithZero : GroupWithZero ℂ := inferInstance

theorem div_re (z w : ℂ) : (z / w).re = z.re * w.re / normSq w + z.im * w.im / normSq w := by
  rw [div_eq_mul_inv, mul_re, inv_re, inv_im]
  ring

theorem div_im (z w : ℂ) : (z / w).im = z.im * w.re / normSq w - z.re * w.im / normSq w := by
  rw [div_eq_mul_inv, mul_im, inv_re, inv_im]
  ring

@[simp, norm_cast] theorem ofReal_inv (r : ℝ) : ((r⁻¹ : ℝ) : ℂ) = (r : ℂ)⁻¹ := map_inv₀ ofReal r

@[simp, norm_cast] theorem ofReal_div (r s : ℝ) : ((r / s : ℝ) : ℂ) = r / s := map_div₀ ofReal r s

@[simp, norm_cast] theorem ofReal_zpow (r : ℝ) (n : ℤ) : ((r ^ n : ℝ) : ℂ) = (r : ℂ) ^ n := by
  cases n with
  | ofNat n => rw [Int.ofNat_eq_coe, zpow_natCast, zpow_natCast, ofReal_pow]
  | negSucc n => rw [zpow_negSucc, zpow_negSucc, ofReal_inv, ofReal_pow]

@[simp, norm_cast] theorem ofReal_ratCast (q : ℚ) : ((q : ℝ) : ℂ) = q := by
  rw [Rat.cast_def, Rat.cast_def, ofReal_div, ofReal_intCast, ofReal_natCast]

@[simp, norm_cast] theorem ratCast_re (q : ℚ) : (q : ℂ).re = q := by
  rw [← ofReal_ratCast, ofReal_re]

@[simp, norm_cast] theorem ratCast_im (q : ℚ) : (q : ℂ).im = 0 := by
  rw [← ofReal_ratCast, ofReal_im]

theorem conj_inv (x : ℂ) : conj x⁻¹ = (conj x)⁻¹ := map_inv₀ _ x

@[simp] theorem div_I (z : ℂ) : z / I = -(z * I) := by
  apply (div_eq_iff I_ne_zero).mpr
  rw [neg_mul, mul_assoc, I_mul_I]
  ring

@[simp] theorem inv_I : I⁻¹ = -I := by
  rw [inv_eq_one_div, div_I, one_mul]

theorem normSq_inv (z : ℂ) : normSq z⁻¹ = (normSq z)⁻¹ := map_inv₀ normSq z

theorem normSq_div (z w : ℂ) : normSq (z / w) = normSq z / normSq w := map_div₀ normSq z w

theorem div_ofReal (z : ℂ) (x : ℝ) : z / x = ⟨z.re / x, z.im / x⟩ := by
  rw [div_eq_mul_inv, ← ofReal_inv]
  exact ext ((re_mul_ofReal z _).trans (div_eq_mul_inv _ _).symm)
    ((im_mul_ofReal z _).trans (div_eq_mul_inv _ _).symm)

@[simp] theorem div_ofReal_re (z : ℂ) (x : ℝ) : (z / x).re = z.re / x := by rw [div_ofReal]

@[simp] theorem div_ofReal_im (z : ℂ) (x : ℝ) : (z / x).im = z.im / x := by rw [div_ofReal]

@[simp] theorem div_natCast_re (z : ℂ) (n : ℕ) : (z / n).re = z.re / n := div_ofReal_re z n

@[simp] theorem div_natCast_im (z : ℂ) (n : ℕ) : (z / n).im = z.im / n := div_ofReal_im z n

@[simp] theorem div_intCast_re (z : ℂ) (n : ℤ) : (z / n).re = z.re / n := div_ofReal_re z n

@[simp] theorem div_intCast_im (z : ℂ) (n : ℤ) : (z / n).im = z.im / n := div_ofReal_im z n

@[simp] theorem div_ofNat_re (z : ℂ) (n : ℕ) [Nat.AtLeastTwo n] :
    (z / OfNat.ofNat n).re = z.re / OfNat.ofNat n := div_ofReal_re z _

@[simp] theorem div_ofNat_im (z : ℂ) (n : ℕ) [Nat.AtLeastTwo n] :
    (z / OfNat.ofNat n).im = z.im / OfNat.ofNat n := div_ofReal_im z _

theorem re_eq_add_conj (z : ℂ) : (z.re : ℂ) = (z + conj z) / 2 := by
  rw [add_conj, ofReal_mul, ofReal_ofNat, mul_div_cancel_left₀ _ two_ne_zero]

@[simp, norm_cast] theorem ofReal_prod {α : Type*} (f : α → ℝ) (s : Finset α) :
    ((∏ i in s, f i : ℝ) : ℂ) = ∏ i in s, (f i : ℂ) := map_prod ofReal f s

@[simp, norm_cast] theorem ofReal_sum {α : Type*} (f : α → ℝ) (s : Finset α) :
    ((∑ i in s, f i : ℝ) : ℂ) = ∑ i in s, (f i : ℂ) := map_sum ofReal f s

/-- The real part as a homomorphism. -/
def reAddGroupHom : ℂ →+ ℝ where
  toFun := re
  map_zero' := zero_re
  map_add' := add_re

@[simp] theorem coe_reAddGroupHom : (reAddGroupHom : ℂ → ℝ) = re := rfl

/-- The imaginary part as a homomorphism. -/
def imAddGroupHom : ℂ →+ ℝ where
  toFun := im
  map_zero' := zero_im
  map_add' := add_im

@[simp] theorem coe_imAddGroupHom : (imAddGroupHom : ℂ → ℝ) = im := rfl

@[simp] theorem re_sum {α : Type*} (s : Finset α) (f : α → ℂ) :
    (∑ i in s, f i).re = ∑ i in s, (f i).re := map_sum reAddGroupHom f s

@[simp] theorem im_sum {α : Type*} (s : Finset α) (f : α → ℂ) :
    (∑ i in s, f i).im = ∑ i in s, (f i).im := map_sum imAddGroupHom f s

end Complex
