/-!
# Polynomials by reflection: subtraction and division

What `ring` proves its equations with in commutative rings and in fields of characteristic zero,
where coefficients are fractions and variables have inverses. Continues `Quod/Ring.lean`.
-/

universe u

namespace Quod.Ring

namespace Op

abbrev sub {R : Type u} [CommRing R] : R → R → R := HSub.hSub

abbrev neg {R : Type u} [CommRing R] : R → R := Neg.neg

abbrev div {R : Type u} [Field R] : R → R → R := HDiv.hDiv

abbrev inv {R : Type u} [Field R] : R → R := Inv.inv

end Op

section

variable {R : Type u} [CommRing R]

theorem neg_add_self' (x : R) : -x + x = 0 := add_left_neg x

theorem sub_add_self (x y : R) : x - y + y = x := by
  rw [sub_eq_add_neg, add_assoc, add_left_neg, add_zero]

/-- What `linear_combination` leaves to `ring`. -/
theorem eq_of_combination {a b l r : R} (p : l = r) (h : a - b - (l - r) = 0) : a = b := by
  have h₁ : l - r = 0 := by rw [p, sub_eq_add_neg, add_right_neg]
  rw [h₁, sub_eq_add_neg (a - b), neg_zero, add_zero] at h
  rw [← sub_add_self a b, h, zero_add]

/-- Equality in a commutative ring, without division. -/
theorem eq_of_sameInt (w : ℕ) (vs : List R) (a b : Term) (h : Term.same true w a b = true) :
    Term.denote (fun x => -x) (fun x y => x - y) (fun x => x) (fun x _ => x) vs a =
      Term.denote (fun x => -x) (fun x y => x - y) (fun x => x) (fun x _ => x) vs b := by
  have h₁ : ∀ x : R, (fun x => -x) x + x = 0 := neg_add_self'
  have h₂ : ∀ x y : R, (fun x y => x - y) x y + y = x := sub_add_self
  exact Term.eq_of_same h₁ h₂ w vs a b h

end

/-! ## Fields: exponents may be negative, coefficients are fractions -/

/-- The number of variables. -/
def len {R : Type u} (vs : List R) : ℕ :=
  List.rec (motive := fun _ => ℕ) 0 (fun _ _ n => Nat.succ n) vs

/-- The variables, then what comes after them. -/
abbrev app {R : Type u} (vs us : List R) : List R :=
  List.rec (motive := fun _ => List R) us (fun v _ ih => v :: ih) vs

abbrev invs {R : Type u} [Inv R] (vs : List R) : List R :=
  List.rec (motive := fun _ => List R) [] (fun v _ ih => v⁻¹ :: ih) vs

/-- Exchanges the exponents of the variables with those of their inverses: `b` is `w ^ len vs`. -/
def swap (b m : ℕ) : ℕ := Nat.add (Nat.mod (Nat.div m b) b) (Nat.mul (Nat.mod m b) b)

/-- A polynomial divided by a number; zero when it is none. -/
structure Frac where
  d : ℕ
  p : Poly

namespace Poly

def scale (k : ℕ) (a : Poly) : Poly :=
  Poly.rec (motive := fun _ => Poly) Poly.nil
    (fun m p n _ ih => Poly.cons m (Nat.mul k p) (Nat.mul k n) ih) a

end Poly

namespace Frac

def add (x y : Frac) : Frac :=
  Bool.rec (motive := fun _ => Frac)
    ⟨Nat.mul x.d y.d, Poly.merge (Poly.scale y.d x.p) (Poly.scale x.d y.p)⟩
    ⟨x.d, Poly.merge x.p y.p⟩ (Nat.beq x.d y.d)

/-- The inverse of a fraction with one term. -/
def inv (b : ℕ) (x : Frac) : Frac :=
  Poly.rec (motive := fun _ => Frac) ⟨0, Poly.nil⟩
    (fun m p n t _ => Poly.rec (motive := fun _ => Frac)
      (Bool.rec (motive := fun _ => Frac)
        ⟨Nat.mul (Nat.sub n p) x.d, Poly.cons (swap b m) 0 (Nat.mul x.d x.d) Poly.nil⟩
        ⟨Nat.mul (Nat.sub p n) x.d, Poly.cons (swap b m) (Nat.mul x.d x.d) 0 Poly.nil⟩
        (Nat.ble n p))
      (fun _ _ _ _ _ => ⟨0, Poly.nil⟩) t) x.p

def mul (x y : Frac) : Frac := ⟨Nat.mul x.d y.d, Poly.mul x.p y.p⟩

def neg (x : Frac) : Frac := ⟨x.d, Poly.neg x.p⟩

end Frac

/-- The fraction that a term stands for, with exponents below `w`. -/
def Term.frac (w b : ℕ) (e : Term) : Frac :=
  Term.rec (motive := fun _ => Frac) ⟨1, Poly.nil⟩ ⟨1, Poly.one⟩
    (fun n => ⟨1, Poly.cons 0 n 0 Poly.nil⟩)
    (fun i => ⟨1, Poly.cons (Nat.mul 1 (Nat.pow w i)) 1 0 Poly.nil⟩)
    (fun i n => ⟨1, Poly.cons (Nat.mul n (Nat.pow w i)) 1 0 Poly.nil⟩)
    (fun k n => ⟨1, Poly.cons 0 (Nat.pow k n) 0 Poly.nil⟩)
    (fun _ _ x y => Frac.add x y) (fun _ _ x y => Frac.mul x y)
    (fun _ n x => ⟨Nat.pow x.d n, Poly.pow x.p n⟩) (fun _ x => Frac.neg x)
    (fun _ _ x y => Frac.add x (Frac.neg y)) (fun _ x => Frac.inv b x)
    (fun _ _ x y => Frac.mul x (Frac.inv b y)) e

/-- Whether two terms stand for equal fractions; `k` is the number of variables. -/
def Term.sameFrac (w k : ℕ) (a b : Term) : Bool :=
  Bool.rec (motive := fun _ => Bool) false
    (Bool.rec (motive := fun _ => Bool) false
      (Poly.isZero (Term.frac w (Nat.pow w k) (Term.sub a b)).p)
      (Nat.ble 1 (Term.frac w (Nat.pow w k) (Term.sub a b)).d))
    (Nat.ble (Nat.succ (Nat.add (Term.deg a) (Term.deg b))) w)

section

variable {R : Type u} [Field R]

theorem div_div (m b w : ℕ) : m / (b * w) = m / w / b := by
  cases Nat.eq_zero_or_pos w with
  | inl hw => rw [hw, Nat.mul_zero, Nat.div_zero, Nat.zero_div]
  | inr hw =>
    cases Nat.eq_zero_or_pos b with
    | inl hb => rw [hb, Nat.zero_mul, Nat.div_zero, Nat.div_zero]
    | inr hb =>
      have h : ∀ k : ℕ, k ≤ m / (b * w) ↔ k ≤ m / w / b := by
        intro k
        rw [Nat.le_div_iff_mul_le (Nat.mul_pos hb hw), Nat.le_div_iff_mul_le hb,
          Nat.le_div_iff_mul_le hw, Nat.mul_assoc]
      exact Nat.le_antisymm ((h _).mp (Nat.le_refl _)) ((h _).mpr (Nat.le_refl _))

theorem mon_app (w : ℕ) (vs us : List R) : ∀ m : ℕ,
    mon w (app vs us) m = mon w vs m * mon w us (m / w ^ len vs) ∧
    ∀ d, Fits w d (app vs us) m ↔ Fits w d vs m ∧ Fits w d us (m / w ^ len vs) := by
  induction vs with
  | nil =>
    intro m
    have e : m / w ^ (0 : ℕ) = m := by rw [Nat.pow_zero, Nat.div_one]
    constructor
    · show mon w us m = 1 * mon w us (m / w ^ (0 : ℕ))
      rw [one_mul, e]
    · intro d
      show Fits w d us m ↔ True ∧ Fits w d us (m / w ^ (0 : ℕ))
      rw [e]
      exact ⟨fun h => ⟨trivial, h⟩, fun h => h.2⟩
  | cons v vs ih =>
    intro m
    have e : m / w ^ (len vs + 1) = m / w / w ^ len vs := by
      rw [Nat.pow_succ, div_div]
    have h := ih (m / w)
    constructor
    · show v ^ (m % w) * mon w (app vs us) (m / w) =
        v ^ (m % w) * mon w vs (m / w) * mon w us (m / w ^ (len vs + 1))
      rw [h.1, mul_assoc, e]
    · intro d
      show m % w ≤ d ∧ Fits w d (app vs us) (m / w) ↔
        (m % w ≤ d ∧ Fits w d vs (m / w)) ∧ Fits w d us (m / w ^ (len vs + 1))
      rw [h.2 d, e, and_assoc]

/-- Digits above those of the variables do not count. -/
theorem mon_low {w : ℕ} (hw : 0 < w) (vs : List R) : ∀ m n : ℕ,
    mon w vs (m + n * w ^ len vs) = mon w vs m ∧
    ∀ d, Fits w d vs (m + n * w ^ len vs) ↔ Fits w d vs m := by
  induction vs with
  | nil => exact fun m n => ⟨rfl, fun d => Iff.rfl⟩
  | cons v vs ih =>
    intro m n
    have e : m + n * w ^ (len vs + 1) = m + n * w ^ len vs * w := by
      rw [Nat.pow_succ, Nat.mul_assoc]
    have h := ih (m / w) n
    constructor
    · show v ^ ((m + n * w ^ (len vs + 1)) % w) * mon w vs ((m + n * w ^ (len vs + 1)) / w) =
        v ^ (m % w) * mon w vs (m / w)
      rw [e, Nat.add_mul_mod_self_right, Nat.add_mul_div_right _ _ hw, h.1]
    · intro d
      show (m + n * w ^ (len vs + 1)) % w ≤ d ∧ Fits w d vs ((m + n * w ^ (len vs + 1)) / w) ↔
        m % w ≤ d ∧ Fits w d vs (m / w)
      rw [e, Nat.add_mul_mod_self_right, Nat.add_mul_div_right _ _ hw, h.2 d]

theorem inv_pow (x : R) (n : ℕ) : x⁻¹ ^ n = (x ^ n)⁻¹ := by
  induction n with
  | zero => rw [pow_zero, pow_zero, inv_one]
  | succ n ih => rw [pow_succ, pow_succ', ih, mul_inv_rev]

theorem div_pow (x y : R) (n : ℕ) : (x / y) ^ n = x ^ n / y ^ n := by
  rw [div_eq_mul_inv, div_eq_mul_inv, _root_.mul_pow, inv_pow]

theorem one_div_pow (x : R) (n : ℕ) : (1 / x) ^ n = (x ^ n)⁻¹ := by
  rw [div_eq_mul_inv, one_mul, inv_pow]

theorem inv_of_zero (x : R) (h : x = 0) : x⁻¹ = 0 := by rw [h, inv_zero]

theorem div_of_zero (a x : R) (h : x = 0) : a / x = 0 := by
  rw [h, div_eq_mul_inv, inv_zero, mul_zero]

theorem inv_neg (x : R) : (-x)⁻¹ = -x⁻¹ := by
  have h₁ : (-1 : R) * -1 = 1 := by rw [neg_mul, one_mul, neg_neg]
  have h₂ : (-1 : R)⁻¹ = -1 := inv_eq_of_mul_eq_one_right h₁
  have h₃ : -x = -1 * x := by rw [neg_mul, one_mul]
  rw [h₃, mul_inv_rev, h₂, mul_neg, mul_one]

theorem mon_invs (w : ℕ) (vs : List R) : ∀ m : ℕ, mon w (invs vs) m = (mon w vs m)⁻¹ ∧
    ∀ d, Fits w d (invs vs) m ↔ Fits w d vs m := by
  induction vs with
  | nil => exact fun m => ⟨inv_one.symm, fun d => Iff.rfl⟩
  | cons v vs ih =>
    intro m
    constructor
    · show v⁻¹ ^ (m % w) * mon w (invs vs) (m / w) = (v ^ (m % w) * mon w vs (m / w))⁻¹
      rw [inv_pow, (ih (m / w)).1, mul_inv_rev, mul_comm]
    · intro d
      show m % w ≤ d ∧ Fits w d (invs vs) (m / w) ↔ m % w ≤ d ∧ Fits w d vs (m / w)
      rw [(ih (m / w)).2 d]

theorem mon_swap {w : ℕ} (hw : 0 < w) (vs : List R) (m : ℕ) :
    mon w (app vs (invs vs)) (swap (w ^ len vs) m) = (mon w (app vs (invs vs)) m)⁻¹ ∧
    ∀ d, Fits w d (app vs (invs vs)) m → Fits w d (app vs (invs vs)) (swap (w ^ len vs) m) := by
  have hb : 0 < w ^ len vs := Nat.pos_pow_of_pos _ hw
  obtain ⟨b, hB⟩ : ∃ b, w ^ len vs = b := ⟨_, rfl⟩
  rw [hB] at hb ⊢
  have hs : swap b m = m / b % b + m % b * b := rfl
  have hlow : swap b m / b = m % b := (digits_of_lt (Nat.mod_lt _ hb)).2
  have h₁ := mon_app w vs (invs vs) m
  have h₂ := mon_app w vs (invs vs) (swap b m)
  have h₃ := mon_low hw vs (m / b % b) (m % b)
  have h₄ := mon_low hw vs (m / b % b) (m / b / b)
  have h₅ := mon_low hw vs (m % b) (m / b)
  rw [hB] at h₁ h₂ h₃ h₄ h₅
  have e₄ : m / b % b + m / b / b * b = m / b := by
    rw [Nat.mul_comm]
    exact Nat.mod_add_div (m / b) b
  have e₅ : m % b + m / b * b = m := by
    rw [Nat.mul_comm]
    exact Nat.mod_add_div m b
  rw [e₄] at h₄
  rw [e₅] at h₅
  rw [hlow, hs] at h₂
  rw [hs]
  constructor
  · rw [h₂.1, h₁.1, h₃.1, ← h₄.1, (mon_invs w vs _).1, (mon_invs w vs _).1, ← h₅.1, mul_inv_rev,
      inv_inv]
  · intro d h
    have h' := (h₁.2 d).mp h
    rw [h₂.2 d, h₃.2 d, ← h₄.2 d, (mon_invs w vs _).2 d, ← h₅.2 d]
    exact ⟨((mon_invs w vs _).2 d).mp h'.2, h'.1⟩

namespace Term

theorem Is.scale {w a : ℕ} {vs : List R} {p : Poly} {x : R} (k : ℕ) (hp : Is w a vs p x) :
    Is w a vs (Poly.scale k p) (Nat.cast k * x) := by
  have h : (Poly.Fits w a vs p → Poly.Fits w a vs (Poly.scale k p)) ∧
      Poly.pos w vs (Poly.scale k p) = Nat.cast k * Poly.pos w vs p ∧
      Poly.ngt w vs (Poly.scale k p) = Nat.cast k * Poly.ngt w vs p := by
    clear hp
    induction p with
    | nil => exact ⟨fun h => h, (mul_zero _).symm, (mul_zero _).symm⟩
    | cons m c d t ih =>
      refine ⟨fun h => ⟨h.1, ih.1 h.2⟩, ?_, ?_⟩
      · show mon w vs m * Nat.cast (k * c) + Poly.pos w vs (Poly.scale k t) =
          Nat.cast k * (mon w vs m * Nat.cast c + Poly.pos w vs t)
        rw [ih.2.1, cast_mul, mul_add, mul_left_comm]
      · show mon w vs m * Nat.cast (k * d) + Poly.ngt w vs (Poly.scale k t) =
          Nat.cast k * (mon w vs m * Nat.cast d + Poly.ngt w vs t)
        rw [ih.2.2, cast_mul, mul_add, mul_left_comm]
  refine ⟨h.1 hp.1, ?_⟩
  rw [h.2.1, h.2.2, ← mul_add, hp.2]

/-- `x` is what the fraction says, if it is one. -/
def IsFrac (w a : ℕ) (vs : List R) (f : Frac) (x : R) : Prop :=
  f.d ≠ 0 → Is w a vs f.p (Nat.cast f.d * x)

theorem IsFrac.one {w a : ℕ} {vs : List R} {p : Poly} {x : R} (h : Is w a vs p x) :
    IsFrac w a vs ⟨1, p⟩ x := by
  intro _
  show Is w a vs p (Nat.cast 1 * x)
  rw [Nat.cast_one, one_mul]
  exact h

theorem IsFrac.add {w a b : ℕ} {vs : List R} {f g : Frac} {x y : R} (hf : IsFrac w a vs f x)
    (hg : IsFrac w b vs g y) : IsFrac w (a + b) vs (Frac.add f g) (x + y) := by
  show IsFrac w (a + b) vs (Bool.rec (motive := fun _ => Frac)
    ⟨f.d * g.d, Poly.merge (Poly.scale g.d f.p) (Poly.scale f.d g.p)⟩
    ⟨f.d, Poly.merge f.p g.p⟩ (Nat.beq f.d g.d)) (x + y)
  cases h : Nat.beq f.d g.d with
  | true =>
    intro hd
    have e : f.d = g.d := Nat.eq_of_beq_eq_true h
    have h' := Is.add (hf hd) (hg (e ▸ hd))
    show Is w (a + b) vs (Poly.merge f.p g.p) (Nat.cast f.d * (x + y))
    rw [mul_add]
    rw [← e] at h'
    exact h'
  | false =>
    intro hd
    have hf' : f.d ≠ 0 := by
      intro h
      apply hd
      show f.d * g.d = 0
      rw [h, Nat.zero_mul]
    have hg' : g.d ≠ 0 := by
      intro h
      apply hd
      show f.d * g.d = 0
      rw [h, Nat.mul_zero]
    have h' := Is.add (Is.scale g.d (hf hf')) (Is.scale f.d (hg hg'))
    show Is w (a + b) vs (Poly.merge (Poly.scale g.d f.p) (Poly.scale f.d g.p))
      (Nat.cast (f.d * g.d) * (x + y))
    have e : (Nat.cast (f.d * g.d) : R) * (x + y) =
        Nat.cast g.d * (Nat.cast f.d * x) + Nat.cast f.d * (Nat.cast g.d * y) := by
      rw [cast_mul, mul_add, mul_assoc, mul_assoc, mul_left_comm]
    rw [e]
    exact h'

theorem IsFrac.mul {w a b : ℕ} (hw : a + b < w) {vs : List R} {f g : Frac} {x y : R}
    (hf : IsFrac w a vs f x) (hg : IsFrac w b vs g y) :
    IsFrac w (a + b) vs (Frac.mul f g) (x * y) := by
  intro hd
  have hf' : f.d ≠ 0 := by
    intro h
    apply hd
    show f.d * g.d = 0
    rw [h, Nat.zero_mul]
  have hg' : g.d ≠ 0 := by
    intro h
    apply hd
    show f.d * g.d = 0
    rw [h, Nat.mul_zero]
  have h' := Is.mul hw (hf hf') (hg hg')
  show Is w (a + b) vs (Poly.mul f.p g.p) (Nat.cast (f.d * g.d) * (x * y))
  rw [cast_mul, mul_mul_mul_comm]
  exact h'

theorem IsFrac.neg {w a : ℕ} {vs : List R} {f : Frac} {x : R} (hf : IsFrac w a vs f x) :
    IsFrac w a vs (Frac.neg f) (-x) := by
  intro hd
  show Is w a vs (Poly.neg f.p) (Nat.cast f.d * -x)
  refine Is.neg (hf hd) ?_
  rw [← mul_add, add_left_neg, mul_zero]

theorem IsFrac.pow {w a : ℕ} {vs : List R} {f : Frac} {x : R} (hf : IsFrac w a vs f x) (n : ℕ)
    (hw : n * a < w) : IsFrac w (n * a) vs ⟨Nat.pow f.d n, Poly.pow f.p n⟩ (x ^ n) := by
  intro hd
  show Is w (n * a) vs (Poly.pow f.p n) (Nat.cast (f.d ^ n) * x ^ n)
  rw [cast_pow, ← mul_pow]
  cases n with
  | zero =>
    rw [pow_zero]
    exact Is.one w _ vs
  | succ n =>
    refine Is.pow (hf ?_) (n + 1) hw
    intro h
    apply hd
    show f.d ^ (n + 1) = 0
    rw [h, Nat.pow_succ, Nat.mul_zero]

theorem inv_of_mul {d q : ℕ} {v x : R} (hd : (Nat.cast d : R) ≠ 0) (hq : (Nat.cast q : R) ≠ 0)
    (h : Nat.cast d * v = x * Nat.cast q) :
    Nat.cast (q * d) * v⁻¹ = x⁻¹ * Nat.cast (d * d) := by
  have hv : v = (Nat.cast d)⁻¹ * (x * Nat.cast q) := by
    rw [← h, ← mul_assoc, mul_comm _ (Nat.cast d), mul_inv_cancel hd, one_mul]
  rw [hv, mul_inv_rev, mul_inv_rev, inv_inv, cast_mul, cast_mul]
  have e : (Nat.cast q : R) * Nat.cast d * ((Nat.cast q)⁻¹ * x⁻¹ * Nat.cast d) =
      Nat.cast q * (Nat.cast q)⁻¹ * (x⁻¹ * (Nat.cast d * Nat.cast d)) := by
    simp only [mul_assoc, mul_left_comm, mul_comm]
  rw [e, mul_inv_cancel hq, one_mul]

theorem IsFrac.inv (hc : ∀ n : ℕ, (Nat.cast n : R) = 0 → n = 0) {w a : ℕ} (hw : 0 < w)
    {vs : List R} {f : Frac} {x : R} (hf : IsFrac w a (app vs (invs vs)) f x) :
    IsFrac w a (app vs (invs vs)) (Frac.inv (w ^ len vs) f) x⁻¹ := by
  cases f with
  | mk d p =>
    cases p with
    | nil => exact fun h => absurd rfl h
    | cons m p n t =>
      cases t with
      | cons _ _ _ _ => exact fun h => absurd rfl h
      | nil =>
        have hs := mon_swap hw vs m
        show IsFrac w a (app vs (invs vs)) (Bool.rec (motive := fun _ => Frac)
          ⟨(n - p) * d, Poly.cons (swap (w ^ len vs) m) 0 (d * d) Poly.nil⟩
          ⟨(p - n) * d, Poly.cons (swap (w ^ len vs) m) (d * d) 0 Poly.nil⟩
          (Nat.ble n p)) x⁻¹
        have both_ne : ∀ q : ℕ, q * d ≠ 0 → q ≠ 0 ∧ d ≠ 0 := by
          intro q h
          refine ⟨?_, ?_⟩
          · intro h'
            exact h (by rw [h', Nat.zero_mul])
          · intro h'
            exact h (by rw [h', Nat.mul_zero])
        cases hb : Nat.ble n p with
        | true =>
          intro h
          have hqd := both_ne _ h
          have h' := hf hqd.2
          have e : (Nat.cast d : R) * x = mon w (app vs (invs vs)) m * Nat.cast (p - n) := by
            have e₁ : Nat.cast d * x + (mon w (app vs (invs vs)) m * Nat.cast n + 0) =
                mon w (app vs (invs vs)) m * Nat.cast p + 0 := h'.2
            rw [add_zero, add_zero, ← Nat.sub_add_cancel (Nat.le_of_ble_eq_true hb), cast_add,
              mul_add] at e₁
            exact add_right_cancel e₁
          refine ⟨⟨hs.2 a h'.1.1, trivial⟩, ?_⟩
          show Nat.cast ((p - n) * d) * x⁻¹ +
            (mon w (app vs (invs vs)) (swap (w ^ len vs) m) * Nat.cast 0 + 0) =
            mon w (app vs (invs vs)) (swap (w ^ len vs) m) * Nat.cast (d * d) + 0
          rw [hs.1, Nat.cast_zero, mul_zero, add_zero, add_zero, add_zero]
          exact inv_of_mul (fun h => hqd.2 (hc _ h)) (fun h => hqd.1 (hc _ h)) e
        | false =>
          intro h
          have hqd := both_ne _ h
          have h' := hf hqd.2
          have hlt : p ≤ n := by
            apply Nat.le_of_lt
            apply Nat.lt_of_not_le
            intro hle
            rw [Nat.ble_eq_true_of_le hle] at hb
            exact Bool.noConfusion hb
          have e : (Nat.cast d : R) * -x = mon w (app vs (invs vs)) m * Nat.cast (n - p) := by
            have e₁ : Nat.cast d * x + (mon w (app vs (invs vs)) m * Nat.cast n + 0) =
                mon w (app vs (invs vs)) m * Nat.cast p + 0 := h'.2
            have hn : Nat.cast n = (Nat.cast (n - p + p) : R) := by rw [Nat.sub_add_cancel hlt]
            rw [add_zero, add_zero, hn, cast_add, mul_add, ← add_assoc] at e₁
            have e₂ : (Nat.cast d : R) * x + mon w (app vs (invs vs)) m * Nat.cast (n - p) = 0 := by
              apply add_right_cancel (b := mon w (app vs (invs vs)) m * Nat.cast p)
              rw [e₁, zero_add]
            have e₃ : (Nat.cast d : R) * -x + Nat.cast d * x = 0 := by
              rw [← mul_add, add_left_neg, mul_zero]
            apply add_right_cancel (b := (Nat.cast d : R) * x)
            rw [e₃, add_comm, e₂]
          have e' := inv_of_mul (fun h => hqd.2 (hc _ h)) (fun h => hqd.1 (hc _ h)) e
          refine ⟨⟨hs.2 a h'.1.1, trivial⟩, ?_⟩
          show Nat.cast ((n - p) * d) * x⁻¹ +
            (mon w (app vs (invs vs)) (swap (w ^ len vs) m) * Nat.cast (d * d) + 0) =
            mon w (app vs (invs vs)) (swap (w ^ len vs) m) * Nat.cast 0 + 0
          rw [hs.1, Nat.cast_zero, mul_zero, add_zero, add_zero, ← e', ← mul_add, inv_neg,
            add_comm, add_left_neg, mul_zero]

theorem frac_sound (hc : ∀ n : ℕ, (Nat.cast n : R) = 0 → n = 0) {w : ℕ} (hw : 0 < w)
    (vs : List R) (e : Term) (hd : deg e < w) :
    IsFrac w (deg e) (app vs (invs vs)) (frac w (w ^ len vs) e)
      (denote (fun x => -x) (fun x y => x - y) (fun x => x⁻¹) (fun x y => x / y)
        (app vs (invs vs)) e) := by
  induction e with
  | zero => exact IsFrac.one ⟨trivial, add_zero _⟩
  | one => exact IsFrac.one (Is.one w 0 _)
  | num n => exact IsFrac.one (Is.const w 0 _ n)
  | var i =>
    refine IsFrac.one ?_
    show Is w 1 (app vs (invs vs)) (Poly.cons (1 * w ^ i) 1 0 Poly.nil)
      (Ring.var (app vs (invs vs)) i)
    rw [← pow_one (Ring.var (app vs (invs vs)) i)]
    exact Is.var hd _ i
  | varPow i n => exact IsFrac.one (Is.var hd _ i)
  | numPow k n =>
    refine IsFrac.one ?_
    show Is w 0 (app vs (invs vs)) (Poly.cons 0 (k ^ n) 0 Poly.nil) (Nat.cast k ^ n)
    rw [← cast_pow]
    exact Is.const w 0 _ (k ^ n)
  | add a b iha ihb =>
    exact IsFrac.add (iha (Nat.lt_of_le_of_lt (Nat.le_add_right _ _) hd))
      (ihb (Nat.lt_of_le_of_lt (Nat.le_add_left _ _) hd))
  | mul a b iha ihb =>
    exact IsFrac.mul hd (iha (Nat.lt_of_le_of_lt (Nat.le_add_right _ _) hd))
      (ihb (Nat.lt_of_le_of_lt (Nat.le_add_left _ _) hd))
  | pow a n ih =>
    cases n with
    | zero =>
      show IsFrac w (0 * deg a) (app vs (invs vs)) ⟨1, Poly.one⟩ (_ ^ 0)
      rw [pow_zero]
      exact IsFrac.one (Is.one w _ _)
    | succ n =>
      refine IsFrac.pow (ih (Nat.lt_of_le_of_lt ?_ hd)) (n + 1) hd
      show deg a ≤ (n + 1) * deg a
      rw [Nat.succ_mul]
      exact Nat.le_add_left _ _
  | neg a ih => exact IsFrac.neg (ih hd)
  | sub a b iha ihb =>
    show IsFrac w (deg a + deg b) (app vs (invs vs))
      (Frac.add (frac w (w ^ len vs) a) (Frac.neg (frac w (w ^ len vs) b))) (_ - _)
    rw [sub_eq_add_neg]
    exact IsFrac.add (iha (Nat.lt_of_le_of_lt (Nat.le_add_right _ _) hd))
      (IsFrac.neg (ihb (Nat.lt_of_le_of_lt (Nat.le_add_left _ _) hd)))
  | inv a ih => exact IsFrac.inv hc hw (ih hd)
  | div a b iha ihb =>
    show IsFrac w (deg a + deg b) (app vs (invs vs))
      (Frac.mul (frac w (w ^ len vs) a) (Frac.inv (w ^ len vs) (frac w (w ^ len vs) b))) (_ / _)
    rw [div_eq_mul_inv]
    exact IsFrac.mul hd (iha (Nat.lt_of_le_of_lt (Nat.le_add_right _ _) hd))
      (IsFrac.inv hc hw (ihb (Nat.lt_of_le_of_lt (Nat.le_add_left _ _) hd)))

end Term

/-- Equality in a field of characteristic zero. -/
theorem eq_of_sameFrac (hc : ∀ n : ℕ, (Nat.cast n : R) = 0 → n = 0) (w k : ℕ) (vs : List R)
    (hk : len vs = k) (a b : Term) (h : Term.sameFrac w k a b = true) :
    Term.denote (fun x => -x) (fun x y => x - y) (fun x => x⁻¹) (fun x y => x / y)
        (app vs (invs vs)) a =
      Term.denote (fun x => -x) (fun x y => x - y) (fun x => x⁻¹) (fun x y => x / y)
        (app vs (invs vs)) b := by
  have h₁ := Term.both h
  have h₂ := Term.both h₁.2
  have hw : Term.deg a + Term.deg b < w := Nat.le_of_ble_eq_true h₁.1
  rw [← hk] at h₂
  have hd : (Term.frac w (w ^ len vs) (Term.sub a b)).d ≠ 0 := fun h =>
    absurd (Nat.le_of_ble_eq_true h₂.1) (by
      show ¬1 ≤ (Term.frac w (w ^ len vs) (Term.sub a b)).d
      rw [h]
      exact Nat.not_succ_le_zero 0)
  have hs := Term.frac_sound hc (Nat.lt_of_le_of_lt (Nat.zero_le _) hw) vs (Term.sub a b) hw hd
  have hz := Poly.isZero_sound w (app vs (invs vs)) _ h₂.2
  have e := hs.2
  rw [hz] at e
  have e' : _ = (0 : R) := add_right_cancel (e.trans (zero_add _).symm)
  have e'' : ∀ d x y : R, d ≠ 0 → d * (x - y) = 0 → x = y := by
    intro d x y h h₀
    have h₁ : x - y = 0 := by
      rw [← one_mul (x - y), ← mul_inv_cancel h, mul_comm d, mul_assoc, h₀, mul_zero]
    rw [← sub_add_self x y, h₁, zero_add]
  exact e'' _ _ _ (fun h => hd (hc _ h)) e'

end

end Quod.Ring
