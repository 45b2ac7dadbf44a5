/-!
# Integers modulo `n`

Names and statements are those of Mathlib's `Data/ZMod/Defs.lean` and `Data/ZMod/Basic.lean`.
-/

theorem Int.mul_sign (i : ℤ) : i * Int.sign i = Int.natAbs i := by
  cases i with
  | ofNat k =>
    cases k with
    | zero => rfl
    | succ k => exact Int.mul_one _
  | negSucc k =>
    show Int.negSucc k * -1 = _
    rw [mul_neg, mul_one]
    rfl

/-! ## The ring `Fin (n + 1)` -/

namespace Fin

variable {n : ℕ}

instance instZero : Zero (Fin (n + 1)) := ⟨⟨0, Nat.succ_pos n⟩⟩

instance instOne : One (Fin (n + 1)) := ⟨Fin.ofNat 1⟩

instance instAdd : Add (Fin (n + 1)) := ⟨fun a b => Fin.ofNat (a.val + b.val)⟩

instance instMul : Mul (Fin (n + 1)) := ⟨fun a b => Fin.ofNat (a.val * b.val)⟩

instance instNeg : Neg (Fin (n + 1)) := ⟨fun a => Fin.ofNat (n + 1 - a.val)⟩

instance instSub : Sub (Fin (n + 1)) := ⟨fun a b => Fin.ofNat (a.val + (n + 1 - b.val))⟩

theorem val_add (a b : Fin (n + 1)) : (a + b).val = (a.val + b.val) % (n + 1) := rfl

theorem val_mul (a b : Fin (n + 1)) : (a * b).val = a.val * b.val % (n + 1) := rfl

theorem ofNat_eq_iff {a b : ℕ} :
    (Fin.ofNat a : Fin (n + 1)) = Fin.ofNat b ↔ a % (n + 1) = b % (n + 1) :=
  Fin.ext_iff

theorem ofNat_val (a : Fin (n + 1)) : Fin.ofNat a.val = a := Fin.ext (Nat.mod_eq_of_lt a.2)

theorem ofNat_add (a b : ℕ) :
    (Fin.ofNat (a + b) : Fin (n + 1)) = Fin.ofNat a + Fin.ofNat b :=
  Fin.ext (Nat.add_mod a b (n + 1))

theorem ofNat_mul (a b : ℕ) :
    (Fin.ofNat (a * b) : Fin (n + 1)) = Fin.ofNat a * Fin.ofNat b :=
  Fin.ext (Nat.mul_mod a b (n + 1))

protected theorem add_comm' (a b : Fin (n + 1)) : a + b = b + a :=
  Fin.ext (by rw [val_add, val_add, Nat.add_comm])

protected theorem add_assoc' (a b c : Fin (n + 1)) : a + b + c = a + (b + c) := by
  have h₁ : a + b + c = Fin.ofNat (a.val + b.val + c.val) := by
    rw [ofNat_add, ofNat_add, ofNat_val, ofNat_val, ofNat_val]
  have h₂ : a + (b + c) = Fin.ofNat (a.val + (b.val + c.val)) := by
    rw [ofNat_add, ofNat_add, ofNat_val, ofNat_val, ofNat_val]
  rw [h₁, h₂, Nat.add_assoc]

protected theorem mul_comm' (a b : Fin (n + 1)) : a * b = b * a :=
  Fin.ext (by rw [val_mul, val_mul, Nat.mul_comm])

protected theorem mul_assoc' (a b c : Fin (n + 1)) : a * b * c = a * (b * c) := by
  have h₁ : a * b * c = Fin.ofNat (a.val * b.val * c.val) := by
    rw [ofNat_mul, ofNat_mul, ofNat_val, ofNat_val, ofNat_val]
  have h₂ : a * (b * c) = Fin.ofNat (a.val * (b.val * c.val)) := by
    rw [ofNat_mul, ofNat_mul, ofNat_val, ofNat_val, ofNat_val]
  rw [h₁, h₂, Nat.mul_assoc]

protected theorem zero_add' (a : Fin (n + 1)) : 0 + a = a := by
  apply Fin.ext
  rw [val_add]
  show (0 + a.val) % (n + 1) = a.val
  rw [Nat.zero_add, Nat.mod_eq_of_lt a.2]

protected theorem one_mul' (a : Fin (n + 1)) : 1 * a = a := by
  have e : (1 : Fin (n + 1)) * Fin.ofNat a.val = Fin.ofNat (1 * a.val) := (ofNat_mul 1 a.val).symm
  rw [ofNat_val, Nat.one_mul, ofNat_val] at e
  exact e

protected theorem zero_mul' (a : Fin (n + 1)) : 0 * a = 0 := by
  apply Fin.ext
  rw [val_mul]
  show 0 * a.val % (n + 1) = 0
  rw [Nat.zero_mul, Nat.zero_mod]

protected theorem left_distrib' (a b c : Fin (n + 1)) : a * (b + c) = a * b + a * c := by
  rw [← ofNat_val a, ← ofNat_val b, ← ofNat_val c, ← ofNat_add, ← ofNat_mul, ← ofNat_mul,
    ← ofNat_mul, ← ofNat_add, Nat.mul_add]

protected theorem neg_add' (a : Fin (n + 1)) : -a + a = 0 := by
  have e : -a + a = Fin.ofNat (n + 1 - a.val + a.val) := by
    rw [ofNat_add, ofNat_val]
    rfl
  rw [e, Nat.sub_add_cancel (Nat.le_of_lt a.2)]
  exact Fin.ext (Nat.mod_self (n + 1))

protected theorem sub_eq' (a b : Fin (n + 1)) : a - b = a + -b := by
  have e : a - b = Fin.ofNat (a.val + (n + 1 - b.val)) := rfl
  rw [e, ofNat_add, ofNat_val]
  rfl

instance instNatCast : NatCast (Fin (n + 1)) := ⟨Fin.ofNat⟩

instance instIntCast : IntCast (Fin (n + 1)) :=
  ⟨fun z => Int.casesOn z (fun k => Fin.ofNat k) (fun k => -Fin.ofNat (k + 1))⟩

instance instCommRing : CommRing (Fin (n + 1)) :=
  @CommRing.mk (Fin (n + 1))
    (@Ring.mk (Fin (n + 1))
      (@Semiring.mk (Fin (n + 1))
        (@NonUnitalSemiring.mk (Fin (n + 1))
          (@NonUnitalNonAssocSemiring.mk (Fin (n + 1))
            (@AddCommMonoid.mk (Fin (n + 1))
              (@AddMonoid.mk (Fin (n + 1)) (@AddSemigroup.mk (Fin (n + 1)) instAdd Fin.add_assoc')
                instZero Fin.zero_add' (fun a => (Fin.add_comm' a 0).trans (Fin.zero_add' a))
                (fun k x => Fin.ofNat (k * x.val))
                (fun x => Fin.ext (by
                  show 0 * x.val % (n + 1) = 0
                  rw [Nat.zero_mul, Nat.zero_mod]))
                (fun k x => by
                  show Fin.ofNat ((k + 1) * x.val) = Fin.ofNat (k * x.val) + x
                  rw [Nat.succ_mul, ofNat_add, ofNat_val]))
              Fin.add_comm')
            instMul Fin.left_distrib'
            (fun a b c => by
              rw [Fin.mul_comm', Fin.left_distrib', Fin.mul_comm' c a, Fin.mul_comm' c b])
            Fin.zero_mul' (fun a => (Fin.mul_comm' a 0).trans (Fin.zero_mul' a)))
          Fin.mul_assoc')
        instOne Fin.one_mul' (fun a => (Fin.mul_comm' a 1).trans (Fin.one_mul' a)) instNatCast
        (Fin.ext (Nat.zero_mod (n + 1))) (fun k => ofNat_add k 1)
        (fun k x => Fin.ofNat (x.val ^ k)) (fun _ => rfl)
        (fun k x => by
          show Fin.ofNat (x.val ^ (k + 1)) = Fin.ofNat (x.val ^ k) * x
          rw [Nat.pow_succ, ofNat_mul, ofNat_val]))
      instNeg instSub Fin.sub_eq' Fin.neg_add' instIntCast (fun _ => rfl) (fun _ => rfl))
    Fin.mul_comm'

end Fin

/-! ## The integers modulo `n` -/

/-- The integers modulo `n`; all integers for `n = 0`. -/
def ZMod (n : ℕ) : Type := Nat.rec ℤ (fun n _ => Fin (n + 1)) n

namespace ZMod

instance commRing (n : ℕ) : CommRing (ZMod n) :=
  Nat.rec (motive := fun n => CommRing (ZMod n)) Int.instCommRing
    (fun n _ => (Fin.instCommRing : CommRing (Fin (n + 1)))) n

instance decEq (n : ℕ) : DecidableEq (ZMod n) :=
  Nat.rec (motive := fun n => DecidableEq (ZMod n)) Int.instDecidableEqInt
    (fun n _ => (Fin.instDecidableEq : DecidableEq (Fin (n + 1)))) n

instance fintype (n : ℕ) [NeZero n] : Fintype (ZMod n) :=
  Nat.rec (motive := fun n => n ≠ 0 → Fintype (ZMod n)) (fun h => absurd rfl h)
    (fun n _ _ => Fin.fintype (n + 1)) n (NeZero.ne n)

/-- The representative from 0 to `n - 1`; the size for `n = 0`. -/
def val {n : ℕ} : ZMod n → ℕ :=
  Nat.rec (motive := fun n => ZMod n → ℕ) Int.natAbs (fun n _ => (Fin.val : Fin (n + 1) → ℕ)) n

theorem val_lt {n : ℕ} [h : NeZero n] (a : ZMod n) : a.val < n := by
  cases n with
  | zero => exact absurd rfl h.out
  | succ n => exact Fin.isLt a

theorem val_injective (n : ℕ) [h : NeZero n] : Function.Injective (val : ZMod n → ℕ) := by
  cases n with
  | zero => exact absurd rfl h.out
  | succ n => exact Fin.val_injective

@[simp] theorem val_zero {n : ℕ} : (0 : ZMod n).val = 0 := by
  cases n with
  | zero => rfl
  | succ n => rfl

theorem val_natCast {n : ℕ} (a : ℕ) : (a : ZMod n).val = a % n := by
  cases n with
  | zero => exact (Nat.mod_zero a).symm
  | succ n => rfl

theorem val_nat_cast {n : ℕ} (a : ℕ) : (a : ZMod n).val = a % n := val_natCast a

theorem val_mul {n : ℕ} (a b : ZMod n) : (a * b).val = a.val * b.val % n := by
  cases n with
  | zero =>
    rw [Nat.mod_zero]
    exact Int.natAbs_mul a b
  | succ n => rfl

theorem val_add {n : ℕ} [h : NeZero n] (a b : ZMod n) : (a + b).val = (a.val + b.val) % n := by
  cases n with
  | zero => exact absurd rfl h.out
  | succ n => rfl

theorem val_one (n : ℕ) [h : Fact (1 < n)] : (1 : ZMod n).val = 1 := by
  have e := val_natCast (n := n) 1
  rw [Nat.cast_one] at e
  rw [e, Nat.mod_eq_of_lt h.out]

@[simp] theorem val_eq_zero {n : ℕ} (a : ZMod n) : a.val = 0 ↔ a = 0 := by
  cases n with
  | zero => exact Int.natAbs_eq_zero
  | succ n =>
    constructor
    · exact fun h => Fin.ext h
    · intro h
      rw [h]
      exact val_zero

theorem natCast_zmod_val {n : ℕ} [h : NeZero n] (a : ZMod n) : (a.val : ZMod n) = a := by
  cases n with
  | zero => exact absurd rfl h.out
  | succ n => exact Fin.ofNat_val a

@[simp] theorem natCast_self (n : ℕ) : (n : ZMod n) = 0 := by
  cases n with
  | zero => rfl
  | succ n => exact Fin.ext (Nat.mod_self (n + 1))

theorem nat_cast_self (n : ℕ) : (n : ZMod n) = 0 := natCast_self n

theorem natCast_eq_natCast_iff (a b c : ℕ) : (a : ZMod c) = (b : ZMod c) ↔ a ≡ b [MOD c] := by
  cases c with
  | zero =>
    rw [Nat.modEq_zero_iff]
    exact Int.ofNat_inj
  | succ c => exact Fin.ofNat_eq_iff

theorem natCast_eq_natCast_iff' (a b c : ℕ) : (a : ZMod c) = (b : ZMod c) ↔ a % c = b % c :=
  natCast_eq_natCast_iff a b c

theorem natCast_zmod_eq_zero_iff_dvd (a b : ℕ) : (a : ZMod b) = 0 ↔ b ∣ a := by
  rw [← Nat.cast_zero, natCast_eq_natCast_iff, Nat.modEq_zero_iff_dvd]

theorem natCast_self_eq_zero {n : ℕ} : (n : ZMod n) = 0 := natCast_self n

theorem intCast_zmod_eq_zero_iff_dvd (a : ℤ) (b : ℕ) : (a : ZMod b) = 0 ↔ (b : ℤ) ∣ a := by
  cases a with
  | ofNat k =>
    have e : ((Int.ofNat k : ℤ) : ZMod b) = (k : ZMod b) := Int.cast_natCast k
    rw [e, natCast_zmod_eq_zero_iff_dvd]
    exact Int.ofNat_dvd.symm
  | negSucc k =>
    have e : ((Int.negSucc k : ℤ) : ZMod b) = -((k + 1 : ℕ) : ZMod b) := by
      rw [Int.negSucc_eq]
      push_cast
    rw [e, neg_eq_zero, natCast_zmod_eq_zero_iff_dvd, Int.negSucc_eq, dvd_neg, ← Int.ofNat_dvd]
    push_cast

theorem intCast_eq_intCast_iff (a b : ℤ) (c : ℕ) :
    (a : ZMod c) = (b : ZMod c) ↔ a ≡ b [ZMOD c] := by
  rw [Int.modEq_iff_dvd, ← intCast_zmod_eq_zero_iff_dvd, Int.cast_sub, sub_eq_zero, eq_comm]

theorem int_cast_eq_int_cast_iff (a b : ℤ) (c : ℕ) :
    (a : ZMod c) = (b : ZMod c) ↔ a ≡ b [ZMOD c] := intCast_eq_intCast_iff a b c

/-- `a⁻¹` is the coefficient of `a` in Bézout's identity for `a` and `n`. -/
def inv (n : ℕ) (a : ZMod n) : ZMod n :=
  Nat.rec (motive := fun n => ZMod n → ZMod n) (fun a => Int.sign a)
    (fun n _ a => (Nat.gcdA (val (n := n + 1) a) (n + 1) : ZMod (n + 1))) n a

instance instInv (n : ℕ) : Inv (ZMod n) := ⟨inv n⟩

theorem mul_inv_eq_gcd {n : ℕ} (a : ZMod n) : a * a⁻¹ = Nat.gcd a.val n := by
  cases n with
  | zero =>
    have e : ((Nat.gcd (val (n := 0) a) 0 : ℕ) : ZMod 0) = (Int.natAbs a : ℤ) := by
      rw [Nat.gcd_zero_right]
      rfl
    rw [e]
    exact Int.mul_sign a
  | succ n =>
    have h := congrArg (fun z : ℤ => (z : ZMod (n + 1)))
      (Nat.gcd_eq_gcd_ab (val (n := n + 1) a) (n + 1))
    simp only [Int.cast_add, Int.cast_mul, Int.cast_natCast] at h
    rw [natCast_self, zero_mul, add_zero, natCast_zmod_val] at h
    exact h.symm

theorem mul_inv_of_coprime {n : ℕ} {a : ZMod n} (h : Nat.Coprime a.val n) : a * a⁻¹ = 1 := by
  rw [mul_inv_eq_gcd, h.gcd_eq_one, Nat.cast_one]

theorem coe_mul_inv_eq_one {n : ℕ} (x : ℕ) (h : Nat.Coprime x n) :
    ((x : ZMod n) * (x : ZMod n)⁻¹) = 1 := by
  rw [mul_inv_eq_gcd, val_natCast]
  rw [Nat.gcd_mod_left, Nat.gcd_comm, h.gcd_eq_one, Nat.cast_one]

instance nontrivial (n : ℕ) [h : Fact (1 < n)] : Nontrivial (ZMod n) :=
  ⟨0, 1, fun e => by
    have h₁ := congrArg val e
    rw [val_zero, val_one] at h₁
    exact Nat.zero_ne_one h₁⟩

theorem card (n : ℕ) [h : NeZero n] : Fintype.card (ZMod n) = n := by
  cases n with
  | zero => exact absurd rfl h.out
  | succ n => exact Fintype.card_fin (n + 1)

end ZMod
