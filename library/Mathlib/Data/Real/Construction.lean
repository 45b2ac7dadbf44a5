/-!
# The real numbers, constructed

ℝ is the type of Cauchy sequences of rational numbers up to equal limits. This file has its
operations and their laws as far as `Data/Real/Basic.lean` needs them for the instances, and the
completeness: a set with an element and an upper bound has a least upper bound.

The operations are irreducible: no unification unfolds a real number to a sequence.
-/

open Quod

/-- The real numbers. -/
structure Real where
  ofCauchy ::
  cauchy : Quotient CauchySeq.setoid

namespace Real

/-- The limit of a sequence. -/
protected def lim (f : CauchySeq) : ℝ := ⟨Quotient.mk _ f⟩

protected theorem exists_lim (x : ℝ) : ∃ f : CauchySeq, Real.lim f = x := by
  obtain ⟨q⟩ := x
  obtain ⟨f, rfl⟩ := Quotient.exists_rep q
  exact ⟨f, rfl⟩

protected theorem lim_eq {f g : CauchySeq} (h₁ : f.le g) (h₂ : g.le f) :
    Real.lim f = Real.lim g :=
  congrArg ofCauchy (Quotient.sound (s := CauchySeq.setoid) ⟨h₁, h₂⟩)

protected theorem lim_congr {f g : CauchySeq} (h : ∀ n : ℕ, f.seq n = g.seq n) :
    Real.lim f = Real.lim g :=
  congrArg Real.lim (CauchySeq.ext h)

/-! ## Operations -/

/-- The image of a rational number. -/
protected def ofRat (q : ℚ) : ℝ := Real.lim (CauchySeq.const q)

protected def zero : ℝ := Real.ofRat 0

protected def one : ℝ := Real.ofRat 1

protected def natCast (n : ℕ) : ℝ := Real.ofRat n

protected def intCast (n : ℤ) : ℝ := Real.ofRat n

protected theorem lim_add_congr (f g f' g' : CauchySeq) (hf : f ≈ f') (hg : g ≈ g') :
    Real.lim (f.add g) = Real.lim (f'.add g') := by
  rw [CauchySeq.equiv_iff] at hf hg
  exact Real.lim_eq (CauchySeq.add_le_add hf.1 hg.1) (CauchySeq.add_le_add hf.2 hg.2)

protected def add (x y : ℝ) : ℝ :=
  Quotient.lift₂ (fun f g => Real.lim (f.add g)) Real.lim_add_congr x.cauchy y.cauchy

protected theorem lim_neg_congr (f f' : CauchySeq) (h : f ≈ f') :
    Real.lim f.neg = Real.lim f'.neg := by
  rw [CauchySeq.equiv_iff] at h
  exact Real.lim_eq (CauchySeq.neg_le_neg h.2) (CauchySeq.neg_le_neg h.1)

protected def neg (x : ℝ) : ℝ :=
  Quotient.lift (fun f => Real.lim f.neg) Real.lim_neg_congr x.cauchy

protected theorem lim_mul_congr (f g f' g' : CauchySeq) (hf : f ≈ f') (hg : g ≈ g') :
    Real.lim (f.mul g) = Real.lim (f'.mul g') := by
  rw [CauchySeq.equiv_iff] at hf hg
  have h₁ : Real.lim (f.mul g) = Real.lim (f'.mul g) :=
    Real.lim_eq (CauchySeq.mul_le_of_equiv g hf.1 hf.2) (CauchySeq.mul_le_of_equiv g hf.2 hf.1)
  have h₂ : Real.lim (g.mul f') = Real.lim (g'.mul f') :=
    Real.lim_eq (CauchySeq.mul_le_of_equiv f' hg.1 hg.2) (CauchySeq.mul_le_of_equiv f' hg.2 hg.1)
  rw [h₁, CauchySeq.mul_comm f' g, h₂, CauchySeq.mul_comm g' f']

protected def mul (x y : ℝ) : ℝ :=
  Quotient.lift₂ (fun f g => Real.lim (f.mul g)) Real.lim_mul_congr x.cauchy y.cauchy

protected theorem lim_le_congr (f g f' g' : CauchySeq) (hf : f ≈ f') (hg : g ≈ g') :
    f.le g = f'.le g' := by
  rw [CauchySeq.equiv_iff] at hf hg
  exact propext
    ⟨fun h => CauchySeq.le_trans (CauchySeq.le_trans hf.2 h) hg.1,
     fun h => CauchySeq.le_trans (CauchySeq.le_trans hf.1 h) hg.2⟩

protected def le (x y : ℝ) : Prop :=
  Quotient.lift₂ (fun f g => CauchySeq.le f g) Real.lim_le_congr x.cauchy y.cauchy

protected def lt (x y : ℝ) : Prop := Real.le x y ∧ ¬Real.le y x

/-- The reciprocal, where there is one; `0` for `0`. -/
protected noncomputable def inv (x : ℝ) : ℝ :=
  @dite ℝ (∃ y : ℝ, Real.mul x y = Real.one) (Classical.propDecidable _)
    (fun h => Classical.choose h) (fun _ => Real.zero)

protected noncomputable def div (x y : ℝ) : ℝ := Real.mul x (Real.inv y)

protected def sub (x y : ℝ) : ℝ := Real.add x (Real.neg y)

instance instZero : Zero ℝ := ⟨Real.zero⟩

instance instOne : One ℝ := ⟨Real.one⟩

instance instAdd : Add ℝ := ⟨Real.add⟩

instance instNeg : Neg ℝ := ⟨Real.neg⟩

instance instSub : Sub ℝ := ⟨Real.sub⟩

instance instMul : Mul ℝ := ⟨Real.mul⟩

noncomputable instance instInv : Inv ℝ := ⟨Real.inv⟩

noncomputable instance instDiv : Div ℝ := ⟨Real.div⟩

instance instNatCast : NatCast ℝ := ⟨Real.natCast⟩

instance instIntCast : IntCast ℝ := ⟨Real.intCast⟩

instance instLE : LE ℝ := ⟨Real.le⟩

instance instLT : LT ℝ := ⟨Real.lt⟩

instance instInhabited : Inhabited ℝ := ⟨0⟩

/-! ## The laws of a commutative ring -/

theorem add_assoc' (a b c : ℝ) : a + b + c = a + (b + c) := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  obtain ⟨g, rfl⟩ := Real.exists_lim b
  obtain ⟨h, rfl⟩ := Real.exists_lim c
  exact Real.lim_congr (f := (f.add g).add h) (g := f.add (g.add h)) (fun n => add_assoc _ _ _)

theorem add_comm' (a b : ℝ) : a + b = b + a := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  obtain ⟨g, rfl⟩ := Real.exists_lim b
  exact Real.lim_congr (f := f.add g) (g := g.add f) (fun n => add_comm _ _)

theorem zero_add' (a : ℝ) : 0 + a = a := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  exact Real.lim_congr (f := (CauchySeq.const 0).add f) (g := f) (fun n => zero_add _)

theorem add_left_neg' (a : ℝ) : -a + a = 0 := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  exact Real.lim_congr (f := f.neg.add f) (g := CauchySeq.const 0) (fun n => add_left_neg _)

theorem mul_assoc' (a b c : ℝ) : a * b * c = a * (b * c) := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  obtain ⟨g, rfl⟩ := Real.exists_lim b
  obtain ⟨h, rfl⟩ := Real.exists_lim c
  exact Real.lim_congr (f := (f.mul g).mul h) (g := f.mul (g.mul h)) (fun n => mul_assoc _ _ _)

theorem mul_comm' (a b : ℝ) : a * b = b * a := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  obtain ⟨g, rfl⟩ := Real.exists_lim b
  exact Real.lim_congr (f := f.mul g) (g := g.mul f) (fun n => mul_comm _ _)

theorem one_mul' (a : ℝ) : 1 * a = a := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  exact Real.lim_congr (f := (CauchySeq.const 1).mul f) (g := f) (fun n => one_mul _)

theorem left_distrib' (a b c : ℝ) : a * (b + c) = a * b + a * c := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  obtain ⟨g, rfl⟩ := Real.exists_lim b
  obtain ⟨h, rfl⟩ := Real.exists_lim c
  exact Real.lim_congr (f := f.mul (g.add h)) (g := (f.mul g).add (f.mul h))
    (fun n => left_distrib _ _ _)

theorem sub_eq_add_neg' (a b : ℝ) : a - b = a + -b := rfl

theorem zero_mul' (a : ℝ) : 0 * a = 0 := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  exact Real.lim_congr (f := (CauchySeq.const 0).mul f) (g := CauchySeq.const 0)
    (fun n => zero_mul _)

theorem neg_mul' (a b : ℝ) : -a * b = -(a * b) := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  obtain ⟨g, rfl⟩ := Real.exists_lim b
  exact Real.lim_congr (f := f.neg.mul g) (g := (f.mul g).neg) (fun n => neg_mul _ _)

/-! ## Order -/

theorem le_refl' (a : ℝ) : a ≤ a := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  exact f.le_refl

theorem le_trans' (a b c : ℝ) (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  obtain ⟨g, rfl⟩ := Real.exists_lim b
  obtain ⟨h, rfl⟩ := Real.exists_lim c
  exact CauchySeq.le_trans (g := g) h₁ h₂

theorem le_antisymm' (a b : ℝ) (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  obtain ⟨g, rfl⟩ := Real.exists_lim b
  exact Real.lim_eq h₁ h₂

theorem le_total' (a b : ℝ) : a ≤ b ∨ b ≤ a := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  obtain ⟨g, rfl⟩ := Real.exists_lim b
  exact CauchySeq.le_total f g

theorem lt_iff_le_not_le' (a b : ℝ) : a < b ↔ a ≤ b ∧ ¬b ≤ a := Iff.rfl

theorem add_le_add_left' (a b : ℝ) (h : a ≤ b) (c : ℝ) : c + a ≤ c + b := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  obtain ⟨g, rfl⟩ := Real.exists_lim b
  obtain ⟨k, rfl⟩ := Real.exists_lim c
  exact CauchySeq.add_le_add (f := k) (f' := k) k.le_refl h

protected theorem lim_le {f g : CauchySeq} : Real.lim f ≤ Real.lim g ↔ f.le g := Iff.rfl

/-- What is not above `0`… stays above a positive number. -/
protected theorem gap {f g : CauchySeq} (h : ¬Real.lim f ≤ Real.lim g) :
    ∃ K : ℚ, 0 < K ∧ Eventually (fun n => g.seq n + K ≤ f.seq n) :=
  CauchySeq.gap h

theorem mul_pos' (a b : ℝ) (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  obtain ⟨g, rfl⟩ := Real.exists_lim b
  obtain ⟨K, hK, hf⟩ := CauchySeq.gap (f := f) (g := CauchySeq.const 0) ha.2
  obtain ⟨L, hL, hg⟩ := CauchySeq.gap (f := g) (g := CauchySeq.const 0) hb.2
  have hKL : 0 < K * L := Rat.mul_pos K L hK hL
  have key : Eventually (fun n => K * L ≤ f.seq n * g.seq n) := by
    refine (hf.and hg).mono (fun n h => ?_)
    have h₁ : 0 + K ≤ f.seq n := h.1
    have h₂ : 0 + L ≤ g.seq n := h.2
    rw [zero_add] at h₁ h₂
    exact le_trans (mul_le_mul_of_nonneg_right h₁ (le_of_lt hL))
      (mul_le_mul_of_nonneg_left h₂ (le_trans (le_of_lt hK) h₁))
  refine ⟨CauchySeq.le_of_eventually (f := CauchySeq.const 0) (g := f.mul g)
    (key.mono (fun n h => le_trans (le_of_lt hKL) h)), fun h => ?_⟩
  obtain ⟨N, hN⟩ := (key.and (show Eventually (fun n => f.seq n * g.seq n < 0 + K * L) from
    h (K * L) hKL))
  have h₁ := hN N (Nat.le_refl N)
  rw [zero_add] at h₁
  exact not_le_of_lt h₁.2 h₁.1

theorem zero_ne_one' : (0 : ℝ) ≠ 1 := by
  intro h
  have h₁ : (1 : ℝ) ≤ 0 := by
    rw [h]
    exact le_refl' 1
  obtain ⟨N, hN⟩ := (show Eventually (fun _ => (1 : ℚ) < 0 + 1) from h₁ 1 (by decide))
  exact absurd (hN N (Nat.le_refl N)) (by decide)

theorem zero_le_one' : (0 : ℝ) ≤ 1 :=
  CauchySeq.le_of_eventually (f := CauchySeq.const 0) (g := CauchySeq.const 1)
    ⟨0, fun _ _ => Rat.zero_le_one⟩

/-! ## Reciprocals -/

protected theorem exists_inv_of_pos {a : ℝ} (h : ¬a ≤ 0) : ∃ b : ℝ, a * b = 1 := by
  obtain ⟨f, rfl⟩ := Real.exists_lim a
  obtain ⟨K, hK, N, hN⟩ := CauchySeq.gap (f := f) (g := CauchySeq.const 0) h
  have hf : ∀ n : ℕ, K ≤ (f.shift N).seq n := fun n => by
    have h₁ : 0 + K ≤ f.seq (N + n) := hN (N + n) (Nat.le_add_right N n)
    rw [zero_add] at h₁
    exact h₁
  refine ⟨Real.lim ((f.shift N).inv hK hf), ?_⟩
  rw [Real.lim_eq (f.le_shift N) (f.shift_le N)]
  exact Real.lim_congr (f := (f.shift N).mul ((f.shift N).inv hK hf)) (g := CauchySeq.const 1)
    (fun n => mul_inv_cancel (ne_of_gt (lt_of_lt_of_le hK (hf n))))

protected theorem exists_inv {a : ℝ} (h : a ≠ 0) : ∃ b : ℝ, a * b = 1 := by
  by_cases hp : a ≤ 0
  · have hn : ¬-a ≤ 0 := by
      intro hneg
      apply h
      apply le_antisymm' a 0 hp
      have h₁ := add_le_add_left' (-a) 0 hneg a
      rw [add_comm' a (-a), add_left_neg', add_comm' a 0, zero_add'] at h₁
      exact h₁
    obtain ⟨b, hb⟩ := Real.exists_inv_of_pos hn
    refine ⟨-b, ?_⟩
    rw [mul_comm', neg_mul', mul_comm' b a, ← neg_mul', hb]
  · exact Real.exists_inv_of_pos hp

theorem mul_inv_cancel' (a : ℝ) (h : a ≠ 0) : a * a⁻¹ = 1 := by
  have h₁ : ∃ y : ℝ, Real.mul a y = Real.one := Real.exists_inv h
  show Real.mul a (Real.inv a) = Real.one
  unfold Real.inv
  rw [dif_pos h₁]
  exact Classical.choose_spec h₁

theorem inv_zero' : (0 : ℝ)⁻¹ = 0 := by
  have h₁ : ¬∃ y : ℝ, Real.mul 0 y = Real.one := by
    rintro ⟨y, hy⟩
    exact zero_ne_one' ((zero_mul' y).symm.trans hy)
  show Real.inv 0 = Real.zero
  unfold Real.inv
  rw [dif_neg h₁]

theorem div_eq_mul_inv' (a b : ℝ) : a / b = a * b⁻¹ := rfl

/-! ## Rational numbers in ℝ -/

theorem natCast_zero' : ((0 : ℕ) : ℝ) = 0 := rfl

theorem natCast_succ' (n : ℕ) : ((n + 1 : ℕ) : ℝ) = n + 1 :=
  Real.lim_congr (f := CauchySeq.const ((n + 1 : ℕ) : ℚ))
    (g := (CauchySeq.const (n : ℚ)).add (CauchySeq.const 1)) (fun _ => Nat.cast_add_one n)

theorem intCast_ofNat' (n : ℕ) : ((n : ℤ) : ℝ) = (n : ℝ) := rfl

theorem intCast_negSucc' (n : ℕ) : ((Int.negSucc n : ℤ) : ℝ) = -((n + 1 : ℕ) : ℝ) :=
  Real.lim_congr (f := CauchySeq.const ((Int.negSucc n : ℤ) : ℚ))
    (g := (CauchySeq.const ((n + 1 : ℕ) : ℚ)).neg) (fun _ => Int.cast_negSucc n)

protected theorem ofRat_le {p q : ℚ} : Real.ofRat p ≤ Real.ofRat q ↔ p ≤ q := by
  constructor
  · intro h
    by_contra hn
    have hpq : 0 < p - q := by linarith [not_le.mp hn]
    obtain ⟨N, hN⟩ := (show Eventually (fun _ => p < q + (p - q)) from h (p - q) hpq)
    have h₁ := hN N (Nat.le_refl N)
    linarith
  · intro h
    exact CauchySeq.le_of_eventually (f := CauchySeq.const p) (g := CauchySeq.const q)
      ⟨0, fun _ _ => h⟩

protected theorem ofRat_add (p q : ℚ) : Real.ofRat (p + q) = Real.ofRat p + Real.ofRat q := rfl

protected theorem ofRat_mul (p q : ℚ) : Real.ofRat (p * q) = Real.ofRat p * Real.ofRat q := rfl

/-- Every real number is below a natural number. -/
protected theorem exists_nat_ge (x : ℝ) : ∃ n : ℕ, x ≤ Real.ofRat n := by
  obtain ⟨f, rfl⟩ := Real.exists_lim x
  obtain ⟨B, _, hB⟩ := f.bounded
  obtain ⟨n, hn⟩ := Rat.exists_nat_gt B
  refine ⟨n, CauchySeq.le_of_eventually (g := CauchySeq.const (n : ℚ)) (hB.mono (fun k h => ?_))⟩
  exact le_trans h.2 (le_of_lt hn)

theorem exists_natCast_ge (x : ℝ) : ∃ n : ℕ, x ≤ n := Real.exists_nat_ge x

/-- Every real number is above a rational number. -/
protected theorem exists_rat_le (x : ℝ) : ∃ q : ℚ, Real.ofRat q ≤ x := by
  obtain ⟨f, rfl⟩ := Real.exists_lim x
  obtain ⟨B, _, hB⟩ := f.bounded
  exact ⟨-B, CauchySeq.le_of_eventually (f := CauchySeq.const (-B)) (hB.mono (fun k h => h.1))⟩

/-! ## Completeness -/

/-- Rational numbers within `e` of the top of a bounded set. -/
protected theorem exists_approx {s : Set ℝ} (hs : ∃ x : ℝ, x ∈ s)
    (hb : ∃ b : ℝ, ∀ x : ℝ, x ∈ s → x ≤ b) {e : ℚ} (he : 0 < e) :
    ∃ q : ℚ, (∃ x : ℝ, x ∈ s ∧ Real.ofRat q ≤ x) ∧ ∀ x : ℝ, x ∈ s → x ≤ Real.ofRat (q + e) := by
  obtain ⟨x₀, hx₀⟩ := hs
  obtain ⟨b, hb⟩ := hb
  obtain ⟨q₀, hq₀⟩ := Real.exists_rat_le x₀
  obtain ⟨M, hM⟩ := Real.exists_nat_ge b
  obtain ⟨T, hT⟩ := Rat.exists_nat_gt ((M - q₀) * e⁻¹)
  have hT' : (M : ℚ) - q₀ < T * e := by
    have h₁ := mul_lt_mul_of_pos_right hT he
    rw [inv_mul_cancel_right₀ (ne_of_gt he)] at h₁
    exact h₁
  have first : ∃ x : ℝ, x ∈ s ∧ Real.ofRat (q₀ + ((0 : ℤ) : ℚ) * e) ≤ x := by
    rw [Int.cast_zero, zero_mul, add_zero]
    exact ⟨x₀, hx₀, hq₀⟩
  have bound : ∀ k : ℤ, (∃ x : ℝ, x ∈ s ∧ Real.ofRat (q₀ + (k : ℚ) * e) ≤ x) → k ≤ (T : ℤ) := by
    rintro k ⟨x, hx, hk⟩
    have h₁ : q₀ + (k : ℚ) * e ≤ M :=
      Real.ofRat_le.mp (le_trans' _ _ _ hk (le_trans' _ _ _ (hb x hx) hM))
    by_contra hlt
    have h₂ : (T : ℚ) ≤ k := by
      have h₃ : (((T : ℤ)) : ℚ) ≤ k := Int.cast_le.mpr (Int.le_of_lt (Int.not_le.mp hlt))
      rw [Int.cast_natCast] at h₃
      exact h₃
    have h₃ : (T : ℚ) * e ≤ k * e := mul_le_mul_of_nonneg_right h₂ (le_of_lt he)
    linarith
  obtain ⟨k, hk, hlast⟩ := Int.exists_last
    (p := fun k : ℤ => ∃ x : ℝ, x ∈ s ∧ Real.ofRat (q₀ + (k : ℚ) * e) ≤ x) first bound
  refine ⟨q₀ + (k : ℚ) * e, hk, fun x hx => ?_⟩
  have e₁ : q₀ + (k : ℚ) * e + e = q₀ + ((k + 1 : ℤ) : ℚ) * e := by
    rw [Int.cast_add, Int.cast_one]
    ring
  rw [e₁]
  rcases le_total' x (Real.ofRat (q₀ + ((k + 1 : ℤ) : ℚ) * e)) with h | h
  · exact h
  · exact absurd ⟨x, hx, h⟩ hlast

/-- `1 / (n + 1)` becomes small. -/
theorem _root_.Quod.inv_nat_small {e : ℚ} (he : 0 < e) :
    ∃ N : ℕ, ∀ n : ℕ, N ≤ n → ((n + 1 : ℕ) : ℚ)⁻¹ < e := by
  obtain ⟨N, hN⟩ := Rat.exists_nat_gt e⁻¹
  refine ⟨N, fun n hn => ?_⟩
  have hpos : (0 : ℚ) < ((n + 1 : ℕ) : ℚ) := Nat.cast_pos.mpr (Nat.succ_pos n)
  have h₁ : e⁻¹ < ((n + 1 : ℕ) : ℚ) :=
    lt_of_lt_of_le hN (Nat.cast_le.mpr (Nat.le_succ_of_le hn))
  have h₂ := mul_lt_mul_of_pos_right h₁ he
  rw [inv_mul_cancel (ne_of_gt he)] at h₂
  by_contra h
  have h₃ := mul_le_mul_of_nonneg_left (not_lt.mp h) (le_of_lt hpos)
  rw [mul_inv_cancel (ne_of_gt hpos)] at h₃
  exact not_le_of_lt h₂ h₃

/-- A set with an element and an upper bound has a least upper bound. -/
theorem exists_lub (s : Set ℝ) (hs : ∃ x : ℝ, x ∈ s) (hb : ∃ b : ℝ, ∀ x : ℝ, x ∈ s → x ≤ b) :
    ∃ b : ℝ, ∀ z : ℝ, b ≤ z ↔ ∀ x : ℝ, x ∈ s → x ≤ z := by
  have hd : ∀ n : ℕ, 0 < ((n + 1 : ℕ) : ℚ)⁻¹ := fun n => by
    have hpos : (0 : ℚ) < ((n + 1 : ℕ) : ℚ) := Nat.cast_pos.mpr (Nat.succ_pos n)
    positivity
  obtain ⟨a, ha⟩ := Classical.axiomOfChoice
    (fun n : ℕ => Real.exists_approx hs hb (hd n))
  have hle : ∀ m n : ℕ, a m ≤ a n + ((n + 1 : ℕ) : ℚ)⁻¹ := by
    intro m n
    obtain ⟨x, hx, hax⟩ := (ha m).1
    exact Real.ofRat_le.mp (le_trans' _ _ _ hax ((ha n).2 x hx))
  have hcauchy : ∀ e : ℚ, 0 < e → ∃ N : ℕ, ∀ m n : ℕ, N ≤ m → N ≤ n → a m < a n + e := by
    intro e he
    obtain ⟨N, hN⟩ := inv_nat_small he
    refine ⟨N, fun m n _ hn => ?_⟩
    have h₁ := hN n hn
    have h₂ := hle m n
    linarith
  refine ⟨Real.lim ⟨a, hcauchy⟩, fun z => ⟨fun hz x hx => le_trans' _ _ _ ?_ hz, fun hz => ?_⟩⟩
  · obtain ⟨f, rfl⟩ := Real.exists_lim x
    by_contra hn
    obtain ⟨K, hK, hgap⟩ := Real.gap hn
    obtain ⟨N, hN⟩ := inv_nat_small (e := K / 4) (by linarith)
    have hf : Eventually (fun m => f.seq m < a N + ((N + 1 : ℕ) : ℚ)⁻¹ + K / 4) :=
      (ha N).2 _ hx (K / 4) (by linarith)
    obtain ⟨L, hL⟩ := hf.and hgap
    have h₁ := hL (L + N) (by omega)
    have h₂ := hN N (Nat.le_refl N)
    have h₃ := hN (L + N) (by omega)
    have h₄ := hle N (L + N)
    have h₅ : a (L + N) + K ≤ f.seq (L + N) := h₁.2
    linarith [h₁.1]
  · obtain ⟨g, rfl⟩ := Real.exists_lim z
    by_contra hn
    obtain ⟨K, hK, L, hgap⟩ := Real.gap hn
    obtain ⟨N, hN⟩ := g.cauchy (K / 4) (by linarith)
    obtain ⟨x, hx, hax⟩ := (ha (L + N)).1
    obtain ⟨P, hP⟩ := (show Eventually (fun m => a (L + N) < g.seq m + K / 4) from
      le_trans' _ _ _ hax (hz x hx) (K / 4) (by linarith))
    have h₁ := hP (P + N) (by omega)
    have h₂ := hN (P + N) (L + N) (by omega) (by omega)
    have h₃ : g.seq (L + N) + K ≤ a (L + N) := hgap (L + N) (by omega)
    linarith

attribute [irreducible] Real.zero Real.one Real.natCast Real.intCast Real.ofRat Real.add Real.neg
  Real.sub Real.mul Real.inv Real.div Real.le Real.lt

end Real
