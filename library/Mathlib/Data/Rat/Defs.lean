/-!
# Rational numbers

A rational number is a numerator and a positive denominator without a common divisor. Operations
bring their result into this form by `Rat.normalize`; its laws follow from those of ℤ, since two
fractions are equal when their cross products are.

Names and statements are those of Batteries' `Data/Rat/Basic.lean`, `Data/Rat/Lemmas.lean` and of
Mathlib's `Data/Rat/Defs.lean`.

Differences: sums, differences and products are normalised at the end where Batteries divides
early, and the order compares cross products where Batteries looks at signs first; the values are
the same.
-/

/-- The rational numbers. -/
structure Rat where
  mk' ::
  num : Int
  den : Nat
  den_nz : den ≠ 0
  reduced : Nat.Coprime num.natAbs den

namespace Rat

@[ext] theorem ext {p q : Rat} (hn : p.num = q.num) (hd : p.den = q.den) : p = q := by
  cases p with
  | mk' n d _ _ =>
    cases q with
    | mk' n' d' _ _ =>
      have hn' : n = n' := hn
      have hd' : d = d' := hd
      subst hn'
      subst hd'
      rfl

theorem den_pos (self : Rat) : 0 < self.den := Nat.pos_of_ne_zero self.den_nz

theorem pos (a : Rat) : 0 < a.den := den_pos a

@[simp] theorem den_ne_zero (q : Rat) : q.den ≠ 0 := q.den_nz

theorem den_int_pos (a : Rat) : (0 : Int) < a.den := Int.ofNat_pos.mpr a.den_pos

theorem den_int_ne_zero (a : Rat) : (a.den : Int) ≠ 0 := Int.ofNat_ne_zero.mpr a.den_nz

instance instDecidableEq : DecidableEq Rat := fun p q =>
  if hn : p.num = q.num then
    if hd : p.den = q.den then isTrue (ext hn hd)
    else isFalse (fun e => hd (congrArg Rat.den e))
  else isFalse (fun e => hn (congrArg Rat.num e))

/-! ## Fractions in lowest terms -/

theorem normalize_den_nz {num : Int} {den : Nat} (den_nz : den ≠ 0) :
    den / Nat.gcd num.natAbs den ≠ 0 := by
  intro h
  have h₁ := Nat.div_mul_cancel (Nat.gcd_dvd_right num.natAbs den)
  rw [h, Nat.zero_mul] at h₁
  exact den_nz h₁.symm

theorem normalize_reduced {num : Int} {den : Nat} (den_nz : den ≠ 0) :
    Nat.Coprime (num / (Nat.gcd num.natAbs den : Int)).natAbs (den / Nat.gcd num.natAbs den) := by
  rw [Int.natAbs_ediv_of_dvd (Int.ofNat_dvd_left.mpr (Nat.gcd_dvd_left num.natAbs den)),
    Int.natAbs_ofNat]
  exact Nat.coprime_div_gcd_div_gcd (Nat.gcd_pos_of_pos_right _ (Nat.pos_of_ne_zero den_nz))

/-- `num / den` in lowest terms. -/
def normalize (num : Int) (den : Nat) (den_nz : den ≠ 0) : Rat :=
  ⟨num / (Nat.gcd num.natAbs den : Int), den / Nat.gcd num.natAbs den, normalize_den_nz den_nz,
    normalize_reduced den_nz⟩

/-- The integer `num` as a rational number. -/
def ofInt (num : Int) : Rat := ⟨num, 1, Nat.one_ne_zero, Nat.coprime_one_right _⟩

instance instNatCast : NatCast Rat := ⟨fun n => ofInt n⟩

instance instIntCast : IntCast Rat := ⟨ofInt⟩

instance instOfNat {n : Nat} : OfNat Rat n := ⟨n⟩

instance instInhabited : Inhabited Rat := ⟨0⟩

/-- Whether a rational number is an integer. -/
protected def isInt (a : Rat) : Bool := decide (a.den = 1)

/-- `num / den`, or `0` when `den = 0`. -/
def _root_.mkRat (num : Int) (den : Nat) : Rat :=
  if den_nz : den = 0 then 0 else normalize num den den_nz

/-- `n / d` of two integers, or `0` when `d = 0`. -/
def divInt (n d : Int) : Rat :=
  match d with
  | Int.ofNat d => mkRat n d
  | Int.negSucc d => normalize (-n) (Nat.succ d) (Nat.succ_ne_zero d)

scoped infixl:70 " /. " => Rat.divInt

/-! ## Operations -/

protected def neg (a : Rat) : Rat :=
  ⟨-a.num, a.den, a.den_nz, by rw [Int.natAbs_neg]; exact a.reduced⟩

instance instNeg : Neg Rat := ⟨Rat.neg⟩

protected def add (a b : Rat) : Rat :=
  normalize (a.num * b.den + b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

instance instAdd : Add Rat := ⟨Rat.add⟩

protected def sub (a b : Rat) : Rat :=
  normalize (a.num * b.den - b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

instance instSub : Sub Rat := ⟨Rat.sub⟩

protected def mul (a b : Rat) : Rat :=
  normalize (a.num * b.num) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

instance instMul : Mul Rat := ⟨Rat.mul⟩

protected def inv (a : Rat) : Rat := divInt a.den a.num

instance instInv : Inv Rat := ⟨Rat.inv⟩

protected def div (a b : Rat) : Rat := a * b⁻¹

instance instDiv : Div Rat := ⟨Rat.div⟩

protected def le (a b : Rat) : Prop := a.num * b.den ≤ b.num * a.den

instance instLE : LE Rat := ⟨Rat.le⟩

protected def lt (a b : Rat) : Prop := a.num * b.den < b.num * a.den

instance instLT : LT Rat := ⟨Rat.lt⟩

instance instDecidableLe (a b : Rat) : Decidable (a ≤ b) :=
  Int.decLe (a.num * b.den) (b.num * a.den)

instance instDecidableLt (a b : Rat) : Decidable (a < b) :=
  Int.decLt (a.num * b.den) (b.num * a.den)

instance instMin : Min Rat := minOfLe

instance instMax : Max Rat := maxOfLe

/-! ## Equality by cross products -/

theorem eq_iff_mul_eq_mul {p q : Rat} : p = q ↔ p.num * q.den = q.num * p.den := by
  refine ⟨fun h => by rw [h], fun h => ?_⟩
  have habs : p.num.natAbs * q.den = q.num.natAbs * p.den := by
    have h₁ := congrArg Int.natAbs h
    rw [Int.natAbs_mul, Int.natAbs_mul, Int.natAbs_ofNat, Int.natAbs_ofNat] at h₁
    exact h₁
  have h₁ : p.den ∣ q.den :=
    p.reduced.symm.dvd_of_dvd_mul_left ⟨q.num.natAbs, by rw [habs, Nat.mul_comm]⟩
  have h₂ : q.den ∣ p.den :=
    q.reduced.symm.dvd_of_dvd_mul_left ⟨p.num.natAbs, by rw [← habs, Nat.mul_comm]⟩
  have hd : p.den = q.den := Nat.dvd_antisymm h₁ h₂
  rw [hd] at h
  exact ext (Int.eq_of_mul_eq_mul_right q.den_int_ne_zero h) hd

/-- `r` is the fraction `n / d`; said without division. -/
def Represents (r : Rat) (n d : Int) : Prop := d ≠ 0 ∧ r.num * d = n * r.den

theorem represents_self (r : Rat) : Represents r r.num r.den := ⟨r.den_int_ne_zero, rfl⟩

theorem Represents.eq {r s : Rat} {n d m e : Int} (hr : Represents r n d) (hs : Represents s m e)
    (h : n * e = m * d) : r = s := by
  rw [eq_iff_mul_eq_mul]
  apply Int.eq_of_mul_eq_mul_right (Int.mul_ne_zero hr.1 hs.1)
  calc r.num * s.den * (d * e) = (r.num * d) * (s.den * e) := by ring
    _ = (n * r.den) * (s.den * e) := by rw [hr.2]
    _ = (n * e) * (r.den * s.den) := by ring
    _ = (m * d) * (r.den * s.den) := by rw [h]
    _ = (m * s.den) * (r.den * d) := by ring
    _ = (s.num * e) * (r.den * d) := by rw [hs.2]
    _ = s.num * r.den * (d * e) := by ring

theorem Represents.cross {r : Rat} {n d m e : Int} (h₁ : Represents r n d)
    (h₂ : Represents r m e) : n * e = m * d := by
  apply Int.eq_of_mul_eq_mul_right r.den_int_ne_zero
  calc n * e * r.den = (n * r.den) * e := by ring
    _ = (r.num * d) * e := by rw [h₁.2]
    _ = (r.num * e) * d := by ring
    _ = (m * r.den) * d := by rw [h₂.2]
    _ = m * d * r.den := by ring

theorem represents_normalize (n : Int) (d : Nat) (h : d ≠ 0) : Represents (normalize n d h) n d := by
  refine ⟨Int.ofNat_ne_zero.mpr h, ?_⟩
  show n / (Nat.gcd n.natAbs d : Int) * (d : Int) = n * ((d / Nat.gcd n.natAbs d : Nat) : Int)
  have hn : n / (Nat.gcd n.natAbs d : Int) * (Nat.gcd n.natAbs d : Int) = n :=
    Int.ediv_mul_cancel (Int.ofNat_dvd_left.mpr (Nat.gcd_dvd_left n.natAbs d))
  have hd : ((d / Nat.gcd n.natAbs d : Nat) : Int) * (Nat.gcd n.natAbs d : Int) = d :=
    congrArg Int.ofNat (Nat.div_mul_cancel (Nat.gcd_dvd_right n.natAbs d))
  calc n / (Nat.gcd n.natAbs d : Int) * (d : Int)
      = n / (Nat.gcd n.natAbs d : Int) *
          (((d / Nat.gcd n.natAbs d : Nat) : Int) * (Nat.gcd n.natAbs d : Int)) := by rw [hd]
    _ = (n / (Nat.gcd n.natAbs d : Int) * (Nat.gcd n.natAbs d : Int)) *
          ((d / Nat.gcd n.natAbs d : Nat) : Int) := by ring
    _ = n * ((d / Nat.gcd n.natAbs d : Nat) : Int) := by rw [hn]

theorem represents_ofInt (n : Int) : Represents (ofInt n) n 1 :=
  ⟨fun h => Int.zero_ne_one h.symm, rfl⟩

theorem represents_zero : Represents 0 0 1 := represents_ofInt 0

theorem represents_one : Represents 1 1 1 := represents_ofInt 1

theorem Represents.scale {r : Rat} {n d : Int} (h : Represents r n d) {k : Int} (hk : k ≠ 0) :
    Represents r (k * n) (k * d) := by
  refine ⟨Int.mul_ne_zero hk h.1, ?_⟩
  calc r.num * (k * d) = k * (r.num * d) := by ring
    _ = k * (n * r.den) := by rw [h.2]
    _ = k * n * r.den := by ring

/-- Another fraction with the same cross products represents the same number. -/
theorem Represents.of_cross {r : Rat} {n d m e : Int} (h : Represents r n d) (he : e ≠ 0)
    (hc : n * e = m * d) : Represents r m e := by
  refine ⟨he, Int.eq_of_mul_eq_mul_right h.1 ?_⟩
  calc r.num * e * d = (r.num * d) * e := by ring
    _ = (n * r.den) * e := by rw [h.2]
    _ = (n * e) * r.den := by ring
    _ = (m * d) * r.den := by rw [hc]
    _ = m * r.den * d := by ring

theorem Represents.neg {r : Rat} {n d : Int} (h : Represents r n d) : Represents (-r) (-n) d := by
  refine ⟨h.1, ?_⟩
  show -r.num * d = -n * r.den
  rw [Int.neg_mul, h.2, Int.neg_mul]

theorem Represents.add {r s : Rat} {n d m e : Int} (hr : Represents r n d)
    (hs : Represents s m e) : Represents (r + s) (n * e + m * d) (d * e) := by
  have h : Represents (r + s) (r.num * s.den + s.num * r.den) ((r.den * s.den : Nat) : Int) :=
    represents_normalize _ _ (Nat.mul_ne_zero r.den_nz s.den_nz)
  refine h.of_cross (Int.mul_ne_zero hr.1 hs.1) ?_
  show (r.num * s.den + s.num * r.den) * (d * e) = (n * e + m * d) * ((r.den : Int) * s.den)
  calc (r.num * s.den + s.num * r.den) * (d * e)
      = (r.num * d) * (s.den * e) + (s.num * e) * (r.den * d) := by ring
    _ = (n * r.den) * (s.den * e) + (m * s.den) * (r.den * d) := by rw [hr.2, hs.2]
    _ = (n * e + m * d) * ((r.den : Int) * s.den) := by ring

theorem Represents.mul {r s : Rat} {n d m e : Int} (hr : Represents r n d)
    (hs : Represents s m e) : Represents (r * s) (n * m) (d * e) := by
  have h : Represents (r * s) (r.num * s.num) ((r.den * s.den : Nat) : Int) :=
    represents_normalize _ _ (Nat.mul_ne_zero r.den_nz s.den_nz)
  refine h.of_cross (Int.mul_ne_zero hr.1 hs.1) ?_
  show (r.num * s.num) * (d * e) = (n * m) * ((r.den : Int) * s.den)
  calc (r.num * s.num) * (d * e) = (r.num * d) * (s.num * e) := by ring
    _ = (n * r.den) * (m * s.den) := by rw [hr.2, hs.2]
    _ = (n * m) * ((r.den : Int) * s.den) := by ring

theorem represents_divInt (n : Int) {d : Int} (hd : d ≠ 0) : Represents (divInt n d) n d := by
  cases d with
  | ofNat d =>
    have hd' : d ≠ 0 := fun h => hd (congrArg Int.ofNat h)
    have h : divInt n (Int.ofNat d) = normalize n d hd' := dif_neg hd'
    rw [h]
    exact represents_normalize n d hd'
  | negSucc d =>
    refine (represents_normalize (-n) (Nat.succ d) (Nat.succ_ne_zero d)).of_cross hd ?_
    show -n * -((Nat.succ d : Nat) : Int) = n * ((Nat.succ d : Nat) : Int)
    exact Int.neg_mul_neg _ _

theorem divInt_zero (n : Int) : divInt n 0 = 0 := rfl

theorem represents_inv {r : Rat} (h : r.num ≠ 0) : Represents r⁻¹ r.den r.num :=
  represents_divInt _ h

theorem represents_iff {r : Rat} {n d : Int} : Represents r n d ↔ d ≠ 0 ∧ r.num * d = n * r.den :=
  Iff.rfl

/-! ## The laws of a field -/

protected theorem add_comm (a b : Rat) : a + b = b + a :=
  (a.represents_self.add b.represents_self).eq (b.represents_self.add a.represents_self) (by ring)

protected theorem add_assoc (a b c : Rat) : a + b + c = a + (b + c) :=
  ((a.represents_self.add b.represents_self).add c.represents_self).eq
    (a.represents_self.add (b.represents_self.add c.represents_self)) (by ring)

protected theorem zero_add (a : Rat) : 0 + a = a :=
  (represents_zero.add a.represents_self).eq a.represents_self (by ring)

protected theorem add_zero (a : Rat) : a + 0 = a := (Rat.add_comm a 0).trans (Rat.zero_add a)

protected theorem add_left_neg (a : Rat) : -a + a = 0 :=
  (a.represents_self.neg.add a.represents_self).eq represents_zero
    (by rw [Int.neg_mul, Int.add_left_neg, Int.zero_mul, Int.zero_mul])

protected theorem sub_eq_add_neg (a b : Rat) : a - b = a + -b := by
  have h : a.num * b.den - b.num * a.den = a.num * b.den + -b.num * a.den := by
    rw [Int.neg_mul]
    rfl
  exact congrArg (fun n => normalize n (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)) h

protected theorem mul_comm (a b : Rat) : a * b = b * a :=
  (a.represents_self.mul b.represents_self).eq (b.represents_self.mul a.represents_self) (by ring)

protected theorem mul_assoc (a b c : Rat) : a * b * c = a * (b * c) :=
  ((a.represents_self.mul b.represents_self).mul c.represents_self).eq
    (a.represents_self.mul (b.represents_self.mul c.represents_self)) (by ring)

protected theorem one_mul (a : Rat) : 1 * a = a :=
  (represents_one.mul a.represents_self).eq a.represents_self (by ring)

protected theorem mul_one (a : Rat) : a * 1 = a := (Rat.mul_comm a 1).trans (Rat.one_mul a)

@[simp] protected theorem zero_mul (a : Rat) : 0 * a = 0 :=
  (represents_zero.mul a.represents_self).eq represents_zero (by ring)

@[simp] protected theorem mul_zero (a : Rat) : a * 0 = 0 :=
  (Rat.mul_comm a 0).trans (Rat.zero_mul a)

protected theorem mul_add (a b c : Rat) : a * (b + c) = a * b + a * c :=
  (a.represents_self.mul (b.represents_self.add c.represents_self)).eq
    ((a.represents_self.mul b.represents_self).add (a.represents_self.mul c.represents_self))
    (by ring)

protected theorem add_mul (a b c : Rat) : (a + b) * c = a * c + b * c := by
  rw [Rat.mul_comm, Rat.mul_add, Rat.mul_comm c a, Rat.mul_comm c b]

protected theorem zero_ne_one : (0 : Rat) ≠ 1 := fun h =>
  Int.zero_ne_one (congrArg Rat.num h)

theorem num_eq_zero {q : Rat} : q.num = 0 ↔ q = 0 := by
  refine ⟨fun h => ?_, fun h => by rw [h]; rfl⟩
  refine q.represents_self.eq represents_zero ?_
  rw [h, Int.zero_mul, Int.zero_mul]

attribute [simp] num_eq_zero

theorem num_ne_zero {q : Rat} : q.num ≠ 0 ↔ q ≠ 0 := not_congr num_eq_zero

theorem zero_of_num_zero {q : Rat} (hq : q.num = 0) : q = 0 := num_eq_zero.mp hq

theorem zero_iff_num_zero {q : Rat} : q = 0 ↔ q.num = 0 := num_eq_zero.symm

protected theorem mul_inv_cancel (a : Rat) (h : a ≠ 0) : a * a⁻¹ = 1 :=
  (a.represents_self.mul (represents_inv (num_ne_zero.mpr h))).eq represents_one (by ring)

protected theorem inv_zero : (0 : Rat)⁻¹ = 0 := rfl

protected theorem inv_mul_cancel (a : Rat) (h : a ≠ 0) : a⁻¹ * a = 1 :=
  (Rat.mul_comm a⁻¹ a).trans (Rat.mul_inv_cancel a h)

protected theorem natCast_succ (n : Nat) : ((n + 1 : Nat) : Rat) = n + 1 :=
  (represents_ofInt ((n : Int) + 1)).eq ((represents_ofInt n).add represents_one) (by ring)

protected theorem intCast_negSucc (n : Nat) :
    ((Int.negSucc n : Int) : Rat) = -((n + 1 : Nat) : Rat) :=
  rfl

/-! ## Order -/

protected theorem le_def {p q : Rat} : p ≤ q ↔ p.num * q.den ≤ q.num * p.den := Iff.rfl

protected theorem lt_def {p q : Rat} : p < q ↔ p.num * q.den < q.num * p.den := Iff.rfl

theorem Represents.le_iff {r s : Rat} {n d m e : Int} (hr : Represents r n d)
    (hs : Represents s m e) (hd : 0 < d) (he : 0 < e) : r ≤ s ↔ n * e ≤ m * d := by
  have hde : 0 < d * e := Int.mul_pos hd he
  have hrs : (0 : Int) < r.den * s.den := Int.mul_pos r.den_int_pos s.den_int_pos
  have h₁ : r.num * s.den * (d * e) = n * e * (r.den * s.den) := by
    calc r.num * s.den * (d * e) = (r.num * d) * (s.den * e) := by ring
      _ = (n * r.den) * (s.den * e) := by rw [hr.2]
      _ = n * e * (r.den * s.den) := by ring
  have h₂ : s.num * r.den * (d * e) = m * d * (r.den * s.den) := by
    calc s.num * r.den * (d * e) = (s.num * e) * (r.den * d) := by ring
      _ = (m * s.den) * (r.den * d) := by rw [hs.2]
      _ = m * d * (r.den * s.den) := by ring
  constructor
  · intro h
    have h₃ : r.num * s.den * (d * e) ≤ s.num * r.den * (d * e) :=
      Int.mul_le_mul_of_nonneg_right h (Int.le_of_lt hde)
    rw [h₁, h₂] at h₃
    exact Int.le_of_mul_le_mul_right h₃ hrs
  · intro h
    have h₃ : n * e * (r.den * s.den) ≤ m * d * (r.den * s.den) :=
      Int.mul_le_mul_of_nonneg_right h (Int.le_of_lt hrs)
    rw [← h₁, ← h₂] at h₃
    exact Int.le_of_mul_le_mul_right h₃ hde

@[simp] theorem num_nonneg {q : Rat} : 0 ≤ q.num ↔ 0 ≤ q := by
  have h := represents_zero.le_iff q.represents_self Int.zero_lt_one q.den_int_pos
  rw [Int.zero_mul, Int.mul_one] at h
  exact h.symm

protected theorem le_refl (a : Rat) : a ≤ a := Int.le_refl _

protected theorem le_total (a b : Rat) : a ≤ b ∨ b ≤ a := Int.le_total _ _

protected theorem le_antisymm {a b : Rat} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b :=
  eq_iff_mul_eq_mul.mpr (Int.le_antisymm h₁ h₂)

protected theorem le_trans {a b c : Rat} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  have h₃ : a.num * b.den * c.den ≤ b.num * a.den * c.den :=
    Int.mul_le_mul_of_nonneg_right h₁ (Int.le_of_lt c.den_int_pos)
  have h₄ : b.num * c.den * a.den ≤ c.num * b.den * a.den :=
    Int.mul_le_mul_of_nonneg_right h₂ (Int.le_of_lt a.den_int_pos)
  have e₁ : a.num * b.den * c.den = a.num * c.den * b.den := by ring
  have e₂ : b.num * a.den * c.den = b.num * c.den * a.den := by ring
  have e₃ : c.num * b.den * a.den = c.num * a.den * b.den := by ring
  rw [e₁, e₂] at h₃
  rw [e₃] at h₄
  exact Int.le_of_mul_le_mul_right (Int.le_trans h₃ h₄) b.den_int_pos

protected theorem not_le {a b : Rat} : ¬a ≤ b ↔ b < a := Int.not_le

protected theorem lt_iff_le_not_le (a b : Rat) : a < b ↔ a ≤ b ∧ ¬b ≤ a := by
  rw [Rat.not_le]
  exact ⟨fun h => ⟨Int.le_of_lt h, h⟩, fun h => h.2⟩

protected theorem add_le_add_left' {a b : Rat} (h : a ≤ b) (c : Rat) : c + a ≤ c + b := by
  have hc := c.den_int_pos
  refine ((c.represents_self.add a.represents_self).le_iff (c.represents_self.add b.represents_self)
    (Int.mul_pos hc a.den_int_pos) (Int.mul_pos hc b.den_int_pos)).mpr ?_
  have h₁ : a.num * b.den * (c.den * c.den) ≤ b.num * a.den * (c.den * c.den) :=
    Int.mul_le_mul_of_nonneg_right h (Int.le_of_lt (Int.mul_pos hc hc))
  have e₁ : (c.num * a.den + a.num * c.den) * (c.den * b.den) =
      c.num * a.den * (c.den * b.den) + a.num * b.den * (c.den * c.den) := by ring
  have e₂ : (c.num * b.den + b.num * c.den) * (c.den * a.den) =
      c.num * a.den * (c.den * b.den) + b.num * a.den * (c.den * c.den) := by ring
  rw [e₁, e₂]
  exact Int.add_le_add_left h₁ _

protected theorem mul_nonneg {a b : Rat} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  refine (represents_zero.le_iff (a.represents_self.mul b.represents_self) Int.zero_lt_one
    (Int.mul_pos a.den_int_pos b.den_int_pos)).mpr ?_
  rw [Int.zero_mul, Int.mul_one]
  exact Int.mul_nonneg (num_nonneg.mpr ha) (num_nonneg.mpr hb)

protected theorem zero_le_one : (0 : Rat) ≤ 1 := num_nonneg.mp Int.zero_le_one

protected theorem mul_pos (a b : Rat) (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  have ha' := (Rat.lt_iff_le_not_le 0 a).mp ha
  have hb' := (Rat.lt_iff_le_not_le 0 b).mp hb
  refine (Rat.lt_iff_le_not_le 0 (a * b)).mpr ⟨Rat.mul_nonneg ha'.1 hb'.1, fun h => ?_⟩
  have h₀ : a * b = 0 := Rat.le_antisymm h (Rat.mul_nonneg ha'.1 hb'.1)
  have ha₀ : a ≠ 0 := fun e => ha'.2 (by rw [e]; exact Rat.le_refl 0)
  have hb₀ : b = 0 := by
    rw [← Rat.one_mul b, ← Rat.inv_mul_cancel a ha₀, Rat.mul_assoc, h₀, Rat.mul_zero]
  exact hb'.2 (by rw [hb₀]; exact Rat.le_refl 0)

end Rat
