/-!
# Polynomials by reflection

What `ring` proves its equations with. A term is an element of `Term`, a closed type that the kernel
computes on; its polynomial is a list of monomials, each of which is one number whose digits are the
exponents. `Term.eq_of_sameNat` says that terms with the same polynomial are equal in every
commutative semiring. Not meant to be used by name.

The functions are recursors in the order in which the kernel needs them: they are evaluated, seldom
unfolded.
-/

universe u

namespace Quod.Ring

/-! ## The operations, as the front end recognizes them -/

namespace Op

abbrev add {R : Type u} [CommSemiring R] : R → R → R := HAdd.hAdd

abbrev mul {R : Type u} [CommSemiring R] : R → R → R := HMul.hMul

abbrev pow {R : Type u} [CommSemiring R] : R → ℕ → R := HPow.hPow

abbrev cast {R : Type u} [CommSemiring R] : ℕ → R := Nat.cast

end Op

section

variable {R : Type u} [CommSemiring R]

theorem cast_succ (n : ℕ) : (Nat.cast (n + 1) : R) = Nat.cast n + 1 := Nat.cast_succ n

theorem cast_add (m n : ℕ) : (Nat.cast (m + n) : R) = Nat.cast m + Nat.cast n := by
  induction n with
  | zero => rw [Nat.add_zero, Nat.cast_zero, add_zero]
  | succ n ih => rw [← Nat.add_assoc, cast_succ, cast_succ, ih, add_assoc]

theorem cast_mul (m n : ℕ) : (Nat.cast (m * n) : R) = Nat.cast m * Nat.cast n := by
  induction n with
  | zero => rw [Nat.mul_zero, Nat.cast_zero, mul_zero]
  | succ n ih => rw [Nat.mul_add, Nat.mul_one, cast_add, cast_succ, ih, mul_add, mul_one]

theorem cast_pow (k n : ℕ) : (Nat.cast (k ^ n) : R) = Nat.cast k ^ n := by
  induction n with
  | zero => rw [Nat.pow_zero, pow_zero, Nat.cast_one]
  | succ n ih => rw [Nat.pow_succ, cast_mul, ih, pow_succ]

/-! ## Laws of powers, for symbolic exponents -/

theorem pow_add (a : R) (m n : ℕ) : a ^ (m + n) = a ^ m * a ^ n := _root_.pow_add a m n

theorem pow_mul (a : R) (m n : ℕ) : a ^ (m * n) = (a ^ m) ^ n := _root_.pow_mul a m n

theorem pow_comm (a : R) (m n : ℕ) : (a ^ m) ^ n = (a ^ n) ^ m := by
  rw [← _root_.pow_mul, ← _root_.pow_mul, Nat.mul_comm]

theorem mul_pow (a b : R) (n : ℕ) : (a * b) ^ n = a ^ n * b ^ n := _root_.mul_pow a b n

end

/-! ## Digits -/

theorem digits_add {m n w : ℕ} (h : m % w + n % w < w) :
    (m + n) % w = m % w + n % w ∧ (m + n) / w = m / w + n / w := by
  have hw : 0 < w := Nat.lt_of_le_of_lt (Nat.zero_le _) h
  have hm : m % w + w * (m / w) = m := Nat.mod_add_div m w
  have hn : n % w + w * (n / w) = n := Nat.mod_add_div n w
  have e : m + n = m % w + n % w + (m / w + n / w) * w := by
    rw [Nat.add_mul, Nat.mul_comm (m / w), Nat.mul_comm (n / w)]
    omega
  constructor
  · rw [e, Nat.add_mul_mod_self_right, Nat.mod_eq_of_lt h]
  · rw [e, Nat.add_mul_div_right _ _ hw, Nat.div_eq_of_lt h, Nat.zero_add]

theorem digits_of_lt {m n w : ℕ} (h : m < w) :
    (m + n * w) % w = m ∧ (m + n * w) / w = n := by
  have hw : 0 < w := Nat.lt_of_le_of_lt (Nat.zero_le _) h
  constructor
  · rw [Nat.add_mul_mod_self_right, Nat.mod_eq_of_lt h]
  · rw [Nat.add_mul_div_right _ _ hw, Nat.div_eq_of_lt h, Nat.zero_add]

section

variable {R : Type u} [CommSemiring R]

/-- The monomial that `m` stands for: its digits to base `w` are the exponents. -/
def mon (w : ℕ) (vs : List R) : ℕ → R :=
  List.rec (motive := fun _ => ℕ → R) (fun _ => 1) (fun v _ ih m => v ^ (m % w) * ih (m / w)) vs

/-- No digit of `m` is above `d`. -/
def Fits (w d : ℕ) (vs : List R) : ℕ → Prop :=
  List.rec (motive := fun _ => ℕ → Prop) (fun _ => True) (fun _ _ ih m => m % w ≤ d ∧ ih (m / w)) vs

/-- The variable number `i`. -/
abbrev var (vs : List R) : ℕ → R :=
  List.rec (motive := fun _ => ℕ → R) (fun _ => 1)
    (fun v _ ih i => Nat.rec (motive := fun _ => R) v (fun j _ => ih j) i) vs

theorem mon_add {w a b : ℕ} (hw : a + b < w) (vs : List R) : ∀ m n : ℕ, Fits w a vs m →
    Fits w b vs n → mon w vs (m + n) = mon w vs m * mon w vs n ∧ Fits w (a + b) vs (m + n) := by
  induction vs with
  | nil =>
    intro m n _ _
    exact ⟨(one_mul (1 : R)).symm, trivial⟩
  | cons v vs ih =>
    intro m n hm hn
    have hd : m % w + n % w ≤ a + b := Nat.add_le_add hm.1 hn.1
    have h := digits_add (Nat.lt_of_le_of_lt hd hw)
    have h' := ih _ _ hm.2 hn.2
    constructor
    · show v ^ ((m + n) % w) * mon w vs ((m + n) / w) =
        v ^ (m % w) * mon w vs (m / w) * (v ^ (n % w) * mon w vs (n / w))
      rw [h.1, h.2, h'.1, pow_add, mul_mul_mul_comm]
    · show (m + n) % w ≤ a + b ∧ Fits w (a + b) vs ((m + n) / w)
      rw [h.1, h.2]
      exact ⟨hd, h'.2⟩

theorem Fits.mono {w a b : ℕ} (h : a ≤ b) (vs : List R) :
    ∀ m : ℕ, Fits w a vs m → Fits w b vs m := by
  induction vs with
  | nil =>
    intro m _
    exact trivial
  | cons v vs ih =>
    intro m hm
    exact ⟨Nat.le_trans hm.1 h, ih _ hm.2⟩

theorem mon_zero (w : ℕ) (vs : List R) : mon w vs 0 = 1 ∧ ∀ d, Fits w d vs 0 := by
  induction vs with
  | nil => exact ⟨rfl, fun _ => trivial⟩
  | cons v vs ih =>
    constructor
    · show v ^ (0 % w) * mon w vs (0 / w) = 1
      rw [Nat.zero_mod, Nat.zero_div, ih.1, pow_zero, mul_one]
    · intro d
      show 0 % w ≤ d ∧ Fits w d vs (0 / w)
      rw [Nat.zero_mod, Nat.zero_div]
      exact ⟨Nat.zero_le d, ih.2 d⟩

theorem mon_var {w n : ℕ} (h : n < w) (vs : List R) : ∀ i : ℕ,
    mon w vs (n * w ^ i) = var vs i ^ n ∧ Fits w n vs (n * w ^ i) := by
  induction vs with
  | nil => exact fun i => ⟨(one_pow n).symm, trivial⟩
  | cons v vs ih =>
    intro i
    have hw : 0 < w := Nat.lt_of_le_of_lt (Nat.zero_le _) h
    cases i with
    | zero =>
      show v ^ (n * w ^ 0 % w) * mon w vs (n * w ^ 0 / w) = v ^ n ∧
        n * w ^ 0 % w ≤ n ∧ Fits w n vs (n * w ^ 0 / w)
      rw [Nat.pow_zero, Nat.mul_one, Nat.mod_eq_of_lt h, Nat.div_eq_of_lt h, (mon_zero w vs).1,
        mul_one]
      exact ⟨rfl, Nat.le_refl n, (mon_zero w vs).2 n⟩
    | succ i =>
      show v ^ (n * w ^ (i + 1) % w) * mon w vs (n * w ^ (i + 1) / w) = var vs i ^ n ∧
        n * w ^ (i + 1) % w ≤ n ∧ Fits w n vs (n * w ^ (i + 1) / w)
      have e : n * w ^ (i + 1) = n * w ^ i * w := by rw [Nat.pow_succ, Nat.mul_assoc]
      rw [e, Nat.mul_mod_left, Nat.mul_div_cancel _ hw, pow_zero, one_mul]
      exact ⟨(ih i).1, Nat.zero_le n, (ih i).2⟩

end

/-! ## Polynomials -/

/--
A polynomial with integer coefficients: `cons m p n t` is `(p - n) * X ^ m + t`, where `m` has all
exponents as its digits. Terms stand by rising `m`.
-/
inductive Poly where
  | nil : Poly
  | cons (m p n : ℕ) (t : Poly) : Poly

namespace Poly

def merge (a : Poly) : Poly → Poly :=
  Poly.rec (motive := fun _ => Poly → Poly) (fun b => b)
    (fun m p n t ih b => Poly.rec (motive := fun _ => Poly) (Poly.cons m p n t)
      (fun m' p' n' t' ih' =>
        Bool.rec (motive := fun _ => Poly)
          (Bool.rec (motive := fun _ => Poly)
            (Poly.cons m' p' n' ih')
            (Poly.cons m (Nat.add p p') (Nat.add n n') (ih t'))
            (Nat.beq m m'))
          (Poly.cons m p n (ih (Poly.cons m' p' n' t')))
          (Nat.ble (Nat.succ m) m')) b) a

/-- `(p - n) * X ^ m * b` -/
def mulTerm (m p n : ℕ) (b : Poly) : Poly :=
  Poly.rec (motive := fun _ => Poly) Poly.nil
    (fun m' p' n' _ ih => Poly.cons (Nat.add m m') (Nat.add (Nat.mul p p') (Nat.mul n n'))
      (Nat.add (Nat.mul p n') (Nat.mul n p')) ih) b

def mul (a b : Poly) : Poly :=
  Poly.rec (motive := fun _ => Poly) Poly.nil
    (fun m p n _ ih => merge (mulTerm m p n b) ih) a

def one : Poly := Poly.cons 0 1 0 Poly.nil

def pow (a : Poly) (n : ℕ) : Poly :=
  Nat.rec (motive := fun _ => Poly) one (fun _ ih => mul a ih) n

def neg (a : Poly) : Poly :=
  Poly.rec (motive := fun _ => Poly) Poly.nil (fun m p n _ ih => Poly.cons m n p ih) a

def isZero (a : Poly) : Bool :=
  Poly.rec (motive := fun _ => Bool) true
    (fun _ p n _ ih => Bool.rec (motive := fun _ => Bool) false ih (Nat.beq p n)) a

/-- No coefficient has a negative part. -/
def noNeg (a : Poly) : Bool :=
  Poly.rec (motive := fun _ => Bool) true
    (fun _ _ n _ ih => Bool.rec (motive := fun _ => Bool) false ih (Nat.beq n 0)) a

section

variable {R : Type u} [CommSemiring R]

/-- The sum of the positive parts. -/
def pos (w : ℕ) (vs : List R) (a : Poly) : R :=
  Poly.rec (motive := fun _ => R) 0 (fun m p _ _ ih => mon w vs m * Nat.cast p + ih) a

/-- The sum of the negative parts. -/
def ngt (w : ℕ) (vs : List R) (a : Poly) : R :=
  Poly.rec (motive := fun _ => R) 0 (fun m _ n _ ih => mon w vs m * Nat.cast n + ih) a

def Fits (w d : ℕ) (vs : List R) (a : Poly) : Prop :=
  Poly.rec (motive := fun _ => Prop) True (fun m _ _ _ ih => Ring.Fits w d vs m ∧ ih) a

theorem Fits.mono {w a b : ℕ} (h : a ≤ b) {vs : List R} {p : Poly} (hp : Fits w a vs p) :
    Fits w b vs p := by
  induction p with
  | nil => exact trivial
  | cons m p n t ih => exact ⟨Ring.Fits.mono h vs _ hp.1, ih hp.2⟩

theorem merge_cons (m p n : ℕ) (t : Poly) (m' p' n' : ℕ) (t' : Poly) :
    merge (cons m p n t) (cons m' p' n' t') =
      Bool.rec (motive := fun _ => Poly)
          (Bool.rec (motive := fun _ => Poly)
            (Poly.cons m' p' n' (merge (cons m p n t) t'))
            (Poly.cons m (Nat.add p p') (Nat.add n n') (merge t t'))
            (Nat.beq m m'))
          (Poly.cons m p n (merge t (Poly.cons m' p' n' t')))
          (Nat.ble (Nat.succ m) m') := rfl

theorem merge_sound (w d : ℕ) (vs : List R) (a : Poly) : ∀ b : Poly,
    pos w vs (merge a b) = pos w vs a + pos w vs b ∧
    ngt w vs (merge a b) = ngt w vs a + ngt w vs b ∧
    (Fits w d vs a → Fits w d vs b → Fits w d vs (merge a b)) := by
  induction a with
  | nil => exact fun b => ⟨(zero_add _).symm, (zero_add _).symm, fun _ h => h⟩
  | cons m p n t ih =>
    intro b
    induction b with
    | nil => exact ⟨(add_zero _).symm, (add_zero _).symm, fun h _ => h⟩
    | cons m' p' n' t' ih' =>
      rw [merge_cons]
      cases h : Nat.ble (Nat.succ m) m' with
      | true =>
        have h' := ih (cons m' p' n' t')
        refine ⟨?_, ?_, ?_⟩
        · show mon w vs m * Nat.cast p + pos w vs (merge t (cons m' p' n' t')) =
            mon w vs m * Nat.cast p + pos w vs t + pos w vs (cons m' p' n' t')
          rw [h'.1, add_assoc]
        · show mon w vs m * Nat.cast n + ngt w vs (merge t (cons m' p' n' t')) =
            mon w vs m * Nat.cast n + ngt w vs t + ngt w vs (cons m' p' n' t')
          rw [h'.2.1, add_assoc]
        · exact fun h₁ h₂ => ⟨h₁.1, h'.2.2 h₁.2 h₂⟩
      | false =>
        cases h₂ : Nat.beq m m' with
        | true =>
          have e : m = m' := Nat.eq_of_beq_eq_true h₂
          have h' := ih t'
          refine ⟨?_, ?_, ?_⟩
          · show mon w vs m * Nat.cast (p + p') + pos w vs (merge t t') =
              mon w vs m * Nat.cast p + pos w vs t + (mon w vs m' * Nat.cast p' + pos w vs t')
            rw [h'.1, cast_add, mul_add, add_add_add_comm, e]
          · show mon w vs m * Nat.cast (n + n') + ngt w vs (merge t t') =
              mon w vs m * Nat.cast n + ngt w vs t + (mon w vs m' * Nat.cast n' + ngt w vs t')
            rw [h'.2.1, cast_add, mul_add, add_add_add_comm, e]
          · exact fun h₁ h₂ => ⟨h₁.1, h'.2.2 h₁.2 h₂.2⟩
        | false =>
          refine ⟨?_, ?_, ?_⟩
          · show mon w vs m' * Nat.cast p' + pos w vs (merge (cons m p n t) t') =
              pos w vs (cons m p n t) + (mon w vs m' * Nat.cast p' + pos w vs t')
            rw [ih'.1, add_left_comm]
          · show mon w vs m' * Nat.cast n' + ngt w vs (merge (cons m p n t) t') =
              ngt w vs (cons m p n t) + (mon w vs m' * Nat.cast n' + ngt w vs t')
            rw [ih'.2.1, add_left_comm]
          · exact fun h₁ h₂ => ⟨h₂.1, ih'.2.2 h₁ h₂.2⟩

theorem mulTerm_sound {w a b : ℕ} (hw : a + b < w) (vs : List R) {m : ℕ} (p n : ℕ)
    (hm : Ring.Fits w a vs m) (q : Poly) (hq : Fits w b vs q) :
    pos w vs (mulTerm m p n q) =
      mon w vs m * Nat.cast p * pos w vs q + mon w vs m * Nat.cast n * ngt w vs q ∧
    ngt w vs (mulTerm m p n q) =
      mon w vs m * Nat.cast p * ngt w vs q + mon w vs m * Nat.cast n * pos w vs q ∧
    Fits w (a + b) vs (mulTerm m p n q) := by
  induction q with
  | nil =>
    refine ⟨?_, ?_, trivial⟩
    · show (0 : R) = mon w vs m * Nat.cast p * 0 + mon w vs m * Nat.cast n * 0
      rw [mul_zero, mul_zero, add_zero]
    · show (0 : R) = mon w vs m * Nat.cast p * 0 + mon w vs m * Nat.cast n * 0
      rw [mul_zero, mul_zero, add_zero]
  | cons m' p' n' t ih =>
    have h := ih hq.2
    have hm' := mon_add hw vs _ _ hm hq.1
    have step : ∀ x y x' y' s r z : R, z = mon w vs m * x * s + mon w vs m * y * r →
        mon w vs (m + m') * (x * x' + y * y') + z =
        mon w vs m * x * (mon w vs m' * x' + s) + mon w vs m * y * (mon w vs m' * y' + r) := by
      intro x y x' y' s r z hz
      rw [hz, hm'.1, mul_add (mon w vs m * mon w vs m'), mul_add (mon w vs m * x),
        mul_add (mon w vs m * y), mul_mul_mul_comm (mon w vs m) _ x,
        mul_mul_mul_comm (mon w vs m) _ y, add_add_add_comm]
    refine ⟨?_, ?_, hm'.2, h.2.2⟩
    · show mon w vs (m + m') * Nat.cast (p * p' + n * n') + pos w vs (mulTerm m p n t) =
        mon w vs m * Nat.cast p * (mon w vs m' * Nat.cast p' + pos w vs t) +
        mon w vs m * Nat.cast n * (mon w vs m' * Nat.cast n' + ngt w vs t)
      rw [cast_add, cast_mul, cast_mul]
      exact step _ _ _ _ _ _ _ h.1
    · show mon w vs (m + m') * Nat.cast (p * n' + n * p') + ngt w vs (mulTerm m p n t) =
        mon w vs m * Nat.cast p * (mon w vs m' * Nat.cast n' + ngt w vs t) +
        mon w vs m * Nat.cast n * (mon w vs m' * Nat.cast p' + pos w vs t)
      rw [cast_add, cast_mul, cast_mul]
      exact step _ _ _ _ _ _ _ h.2.1

theorem mul_sound {w a b : ℕ} (hw : a + b < w) (vs : List R) (p q : Poly) (hp : Fits w a vs p)
    (hq : Fits w b vs q) :
    pos w vs (mul p q) = pos w vs p * pos w vs q + ngt w vs p * ngt w vs q ∧
    ngt w vs (mul p q) = pos w vs p * ngt w vs q + ngt w vs p * pos w vs q ∧
    Fits w (a + b) vs (mul p q) := by
  induction p with
  | nil =>
    refine ⟨?_, ?_, trivial⟩
    · show (0 : R) = 0 * pos w vs q + 0 * ngt w vs q
      rw [zero_mul, zero_mul, add_zero]
    · show (0 : R) = 0 * ngt w vs q + 0 * pos w vs q
      rw [zero_mul, zero_mul, add_zero]
  | cons m c d t ih =>
    have h := ih hp.2
    have ht := mulTerm_sound hw vs c d hp.1 q hq
    have hm := merge_sound w (a + b) vs (mulTerm m c d q) (mul t q)
    refine ⟨?_, ?_, hm.2.2 ht.2.2 h.2.2⟩
    · show pos w vs (merge (mulTerm m c d q) (mul t q)) =
        (mon w vs m * Nat.cast c + pos w vs t) * pos w vs q +
        (mon w vs m * Nat.cast d + ngt w vs t) * ngt w vs q
      rw [hm.1, ht.1, h.1, add_mul, add_mul, add_add_add_comm]
    · show ngt w vs (merge (mulTerm m c d q) (mul t q)) =
        (mon w vs m * Nat.cast c + pos w vs t) * ngt w vs q +
        (mon w vs m * Nat.cast d + ngt w vs t) * pos w vs q
      rw [hm.2.1, ht.2.1, h.2.1, add_mul, add_mul, add_add_add_comm]

theorem neg_sound (w d : ℕ) (vs : List R) (p : Poly) :
    pos w vs (neg p) = ngt w vs p ∧ ngt w vs (neg p) = pos w vs p ∧
    (Fits w d vs p → Fits w d vs (neg p)) := by
  induction p with
  | nil => exact ⟨rfl, rfl, fun h => h⟩
  | cons m c d t ih =>
    refine ⟨?_, ?_, fun h => ⟨h.1, ih.2.2 h.2⟩⟩
    · show mon w vs m * Nat.cast d + pos w vs (neg t) = mon w vs m * Nat.cast d + ngt w vs t
      rw [ih.1]
    · show mon w vs m * Nat.cast c + ngt w vs (neg t) = mon w vs m * Nat.cast c + pos w vs t
      rw [ih.2.1]

theorem isZero_sound (w : ℕ) (vs : List R) (p : Poly) (h : isZero p = true) :
    pos w vs p = ngt w vs p := by
  induction p with
  | nil => rfl
  | cons m c d t ih =>
    have h' : Bool.rec (motive := fun _ => Bool) false (isZero t) (Nat.beq c d) = true := h
    cases e : Nat.beq c d with
    | false =>
      rw [e] at h'
      exact absurd h' Bool.false_ne_true
    | true =>
      rw [e] at h'
      show mon w vs m * Nat.cast c + pos w vs t = mon w vs m * Nat.cast d + ngt w vs t
      rw [ih h', Nat.eq_of_beq_eq_true e]

theorem noNeg_sound (w : ℕ) (vs : List R) (p : Poly) (h : noNeg p = true) : ngt w vs p = 0 := by
  induction p with
  | nil => rfl
  | cons m c d t ih =>
    have h' : Bool.rec (motive := fun _ => Bool) false (noNeg t) (Nat.beq d 0) = true := h
    cases e : Nat.beq d 0 with
    | false =>
      rw [e] at h'
      exact absurd h' Bool.false_ne_true
    | true =>
      rw [e] at h'
      show mon w vs m * Nat.cast d + ngt w vs t = 0
      rw [ih h', Nat.eq_of_beq_eq_true e, Nat.cast_zero, mul_zero, add_zero]

theorem const_sound (w d : ℕ) (vs : List R) (c : ℕ) :
    pos w vs (cons 0 c 0 nil) = Nat.cast c ∧ ngt w vs (cons 0 c 0 nil) = 0 ∧
    Fits w d vs (cons 0 c 0 nil) := by
  have h := mon_zero w vs
  refine ⟨?_, ?_, h.2 d, trivial⟩
  · show mon w vs 0 * Nat.cast c + 0 = (Nat.cast c : R)
    rw [h.1, one_mul, add_zero]
  · show mon w vs 0 * Nat.cast 0 + 0 = (0 : R)
    rw [Nat.cast_zero, mul_zero, add_zero]

end

end Poly

/-! ## Terms -/

/-- Terms of arithmetic over numbered variables. -/
inductive Term where
  | zero : Term
  | one : Term
  | num (n : ℕ) : Term
  | var (i : ℕ) : Term
  | varPow (i n : ℕ) : Term
  | numPow (k n : ℕ) : Term
  | add (a b : Term) : Term
  | mul (a b : Term) : Term
  | pow (a : Term) (n : ℕ) : Term
  | neg (a : Term) : Term
  | sub (a b : Term) : Term
  | inv (a : Term) : Term
  | div (a b : Term) : Term

namespace Term

/-- The value of a term, with the operations of a ring given. -/
abbrev denote {R : Type u} [CommSemiring R] (neg : R → R) (sub : R → R → R) (inv : R → R)
    (div : R → R → R) (vs : List R) (e : Term) : R :=
  Term.rec (motive := fun _ => R) 0 1 (fun n => Nat.cast n) (fun i => Ring.var vs i)
    (fun i n => Ring.var vs i ^ n) (fun k n => Nat.cast k ^ n) (fun _ _ a b => a + b)
    (fun _ _ a b => a * b) (fun _ n a => a ^ n) (fun _ a => neg a) (fun _ _ a b => sub a b)
    (fun _ a => inv a) (fun _ _ a b => div a b) e

/-- A bound on the exponents. -/
def deg (e : Term) : ℕ :=
  Term.rec (motive := fun _ => ℕ) 0 0 (fun _ => 0) (fun _ => 1) (fun _ n => n) (fun _ _ => 0)
    (fun _ _ a b => Nat.add a b) (fun _ _ a b => Nat.add a b) (fun _ n a => Nat.mul n a)
    (fun _ a => a) (fun _ _ a b => Nat.add a b) (fun _ a => a) (fun _ _ a b => Nat.add a b) e

/-- Whether a term has no division, and no subtraction unless `s`. -/
def plain (s : Bool) (e : Term) : Bool :=
  Term.rec (motive := fun _ => Bool) true true (fun _ => true) (fun _ => true) (fun _ _ => true)
    (fun _ _ => true) (fun _ _ a b => Bool.rec (motive := fun _ => Bool) false b a)
    (fun _ _ a b => Bool.rec (motive := fun _ => Bool) false b a) (fun _ _ a => a)
    (fun _ a => Bool.rec (motive := fun _ => Bool) false a s)
    (fun _ _ a b => Bool.rec (motive := fun _ => Bool) false
      (Bool.rec (motive := fun _ => Bool) false b a) s)
    (fun _ _ => false) (fun _ _ _ _ => false) e

/-- The polynomial of a term without division, with exponents below `w`. -/
def norm (w : ℕ) (e : Term) : Poly :=
  Term.rec (motive := fun _ => Poly) Poly.nil Poly.one (fun n => Poly.cons 0 n 0 Poly.nil)
    (fun i => Poly.cons (Nat.mul 1 (Nat.pow w i)) 1 0 Poly.nil)
    (fun i n => Poly.cons (Nat.mul n (Nat.pow w i)) 1 0 Poly.nil)
    (fun k n => Poly.cons 0 (Nat.pow k n) 0 Poly.nil) (fun _ _ a b => Poly.merge a b)
    (fun _ _ a b => Poly.mul a b) (fun _ n a => Poly.pow a n) (fun _ a => Poly.neg a)
    (fun _ _ a b => Poly.merge a (Poly.neg b)) (fun _ _ => Poly.nil) (fun _ _ _ _ => Poly.nil) e

section

variable {R : Type u} [CommSemiring R]

/-- `x` is what the polynomial says: its positive part less its negative one. -/
def Is (w d : ℕ) (vs : List R) (p : Poly) (x : R) : Prop :=
  Poly.Fits w d vs p ∧ x + Poly.ngt w vs p = Poly.pos w vs p

theorem Is.mono {w a b : ℕ} (h : a ≤ b) {vs : List R} {p : Poly} {x : R} (hp : Is w a vs p x) :
    Is w b vs p x := ⟨Poly.Fits.mono h hp.1, hp.2⟩

theorem Is.const (w d : ℕ) (vs : List R) (c : ℕ) :
    Is w d vs (Poly.cons 0 c 0 Poly.nil) (Nat.cast c) := by
  have h := Poly.const_sound w d vs c
  refine ⟨h.2.2, ?_⟩
  rw [h.1, h.2.1, add_zero]

theorem Is.one (w d : ℕ) (vs : List R) : Is w d vs Poly.one 1 := by
  have h := Is.const w d vs 1
  rw [Nat.cast_one] at h
  exact h

theorem Is.add {w a b : ℕ} {vs : List R} {p q : Poly} {x y : R} (hp : Is w a vs p x)
    (hq : Is w b vs q y) : Is w (a + b) vs (Poly.merge p q) (x + y) := by
  have h := Poly.merge_sound w (a + b) vs p q
  refine ⟨h.2.2 (Poly.Fits.mono (Nat.le_add_right a b) hp.1)
    (Poly.Fits.mono (Nat.le_add_left b a) hq.1), ?_⟩
  rw [h.1, h.2.1, add_add_add_comm, hp.2, hq.2]

theorem Is.mul {w a b : ℕ} (hw : a + b < w) {vs : List R} {p q : Poly} {x y : R}
    (hp : Is w a vs p x) (hq : Is w b vs q y) : Is w (a + b) vs (Poly.mul p q) (x * y) := by
  have h := Poly.mul_sound hw vs p q hp.1 hq.1
  refine ⟨h.2.2, ?_⟩
  rw [h.1, h.2.1, ← hp.2, ← hq.2]
  simp only [add_mul, mul_add, add_assoc, add_left_comm, add_comm]

theorem Is.pow {w a : ℕ} {vs : List R} {p : Poly} {x : R} (hp : Is w a vs p x) (n : ℕ)
    (hw : n * a < w) : Is w (n * a) vs (Poly.pow p n) (x ^ n) := by
  induction n with
  | zero =>
    rw [pow_zero]
    exact Is.one w _ vs
  | succ n ih =>
    have e : (n + 1) * a = a + n * a := by rw [Nat.succ_mul, Nat.add_comm]
    rw [e] at hw ⊢
    rw [pow_succ']
    exact Is.mul hw hp (ih (Nat.lt_of_le_of_lt (Nat.le_add_left _ _) hw))

theorem Is.neg {w a : ℕ} {vs : List R} {p : Poly} {x y : R} (hp : Is w a vs p x)
    (h : y + x = 0) : Is w a vs (Poly.neg p) y := by
  have hn := Poly.neg_sound w a vs p
  refine ⟨hn.2.2 hp.1, ?_⟩
  rw [hn.1, hn.2.1, ← hp.2, ← add_assoc, h, zero_add]

theorem Is.sub {w a b : ℕ} {vs : List R} {p q : Poly} {x y z : R} (hp : Is w a vs p x)
    (hq : Is w b vs q y) (h : z + y = x) :
    Is w (a + b) vs (Poly.merge p (Poly.neg q)) z := by
  have hn := Poly.neg_sound w b vs q
  have hm := Poly.merge_sound w (a + b) vs p (Poly.neg q)
  refine ⟨hm.2.2 (Poly.Fits.mono (Nat.le_add_right a b) hp.1)
    (Poly.Fits.mono (Nat.le_add_left b a) (hn.2.2 hq.1)), ?_⟩
  rw [hm.1, hm.2.1, hn.1, hn.2.1, ← hp.2, ← hq.2, ← h]
  simp only [add_assoc, add_left_comm, add_comm]

theorem Is.var {w n : ℕ} (h : n < w) (vs : List R) (i : ℕ) :
    Is w n vs (Poly.cons (n * w ^ i) 1 0 Poly.nil) (Ring.var vs i ^ n) := by
  have h' := mon_var h vs i
  refine ⟨⟨h'.2, trivial⟩, ?_⟩
  show Ring.var vs i ^ n + (mon w vs (n * w ^ i) * Nat.cast 0 + 0) =
    mon w vs (n * w ^ i) * Nat.cast 1 + 0
  rw [h'.1, Nat.cast_zero, Nat.cast_one, mul_zero, mul_one, add_zero]

theorem both {a b : Bool} (h : Bool.rec (motive := fun _ => Bool) false b a = true) :
    a = true ∧ b = true := by
  cases a with
  | false => exact absurd h Bool.false_ne_true
  | true => exact ⟨rfl, h⟩

/-- What subtraction and negation must be for a term to mean what its polynomial does. -/
def Subtracts (s : Bool) (neg : R → R) (sub : R → R → R) : Prop :=
  s = true → (∀ x, neg x + x = 0) ∧ ∀ x y, sub x y + y = x

theorem sound {s : Bool} {neg : R → R} {sub : R → R → R} (hs : Subtracts s neg sub)
    (inv : R → R) (div : R → R → R) (w : ℕ) (vs : List R) (e : Term) (hp : plain s e = true)
    (hw : deg e < w) : Is w (deg e) vs (norm w e) (denote neg sub inv div vs e) := by
  induction e with
  | zero => exact ⟨trivial, add_zero _⟩
  | one => exact Is.one w 0 vs
  | num n => exact Is.const w 0 vs n
  | var i =>
    show Is w 1 vs (Poly.cons (1 * w ^ i) 1 0 Poly.nil) (Ring.var vs i)
    rw [← pow_one (Ring.var vs i)]
    exact Is.var hw vs i
  | varPow i n => exact Is.var hw vs i
  | numPow k n =>
    show Is w 0 vs (Poly.cons 0 (k ^ n) 0 Poly.nil) (Nat.cast k ^ n)
    rw [← cast_pow]
    exact Is.const w 0 vs (k ^ n)
  | add a b iha ihb =>
    have h := both hp
    exact Is.add (iha h.1 (Nat.lt_of_le_of_lt (Nat.le_add_right _ _) hw))
      (ihb h.2 (Nat.lt_of_le_of_lt (Nat.le_add_left _ _) hw))
  | mul a b iha ihb =>
    have h := both hp
    exact Is.mul hw (iha h.1 (Nat.lt_of_le_of_lt (Nat.le_add_right _ _) hw))
      (ihb h.2 (Nat.lt_of_le_of_lt (Nat.le_add_left _ _) hw))
  | pow a n ih =>
    cases n with
    | zero =>
      show Is w (0 * deg a) vs (Poly.cons 0 1 0 Poly.nil) (denote neg sub inv div vs a ^ 0)
      rw [pow_zero]
      exact Is.one w _ vs
    | succ n =>
      refine Is.pow (ih hp (Nat.lt_of_le_of_lt ?_ hw)) (n + 1) hw
      show deg a ≤ (n + 1) * deg a
      rw [Nat.succ_mul]
      exact Nat.le_add_left _ _
  | neg a ih =>
    have h := both hp
    exact Is.neg (ih h.2 hw) ((hs h.1).1 _)
  | sub a b iha ihb =>
    have h := both hp
    have h' := both h.2
    exact Is.sub (iha h'.1 (Nat.lt_of_le_of_lt (Nat.le_add_right _ _) hw))
      (ihb h'.2 (Nat.lt_of_le_of_lt (Nat.le_add_left _ _) hw)) ((hs h.1).2 _ _)
  | inv a _ => exact absurd hp Bool.false_ne_true
  | div a b _ _ => exact absurd hp Bool.false_ne_true

end

/-- Whether the polynomials of two terms are equal. -/
def same (s : Bool) (w : ℕ) (a b : Term) : Bool :=
  Bool.rec (motive := fun _ => Bool) false
    (Bool.rec (motive := fun _ => Bool) false
      (Poly.isZero (Poly.merge (norm w a) (Poly.neg (norm w b))))
      (Bool.rec (motive := fun _ => Bool) false (plain s b) (plain s a)))
    (Nat.ble (Nat.succ (Nat.add (deg a) (deg b))) w)

/-- Whether the polynomials of two terms are equal and have no negative parts. -/
def sameNat (w : ℕ) (a b : Term) : Bool :=
  Bool.rec (motive := fun _ => Bool) false
    (Bool.rec (motive := fun _ => Bool) false (Poly.noNeg (norm w b)) (Poly.noNeg (norm w a)))
    (same false w a b)

section

variable {R : Type u} [CommSemiring R]

theorem same_sound {s : Bool} {neg : R → R} {sub : R → R → R} (hs : Subtracts s neg sub)
    (inv : R → R) (div : R → R → R) {w : ℕ} (vs : List R) {a b : Term}
    (h : same s w a b = true) :
    denote neg sub inv div vs a + (Poly.ngt w vs (norm w a) + Poly.ngt w vs (norm w b)) =
      denote neg sub inv div vs b + (Poly.ngt w vs (norm w a) + Poly.ngt w vs (norm w b)) := by
  have h₁ := both h
  have h₂ := both h₁.2
  have h₃ := both h₂.1
  have hw : deg a + deg b < w := Nat.le_of_ble_eq_true h₁.1
  have ha := sound hs inv div w vs a h₃.1 (Nat.lt_of_le_of_lt (Nat.le_add_right _ _) hw)
  have hb := sound hs inv div w vs b h₃.2 (Nat.lt_of_le_of_lt (Nat.le_add_left _ _) hw)
  have hz := Poly.isZero_sound w vs _ h₂.2
  have hm := Poly.merge_sound w 0 vs (norm w a) (Poly.neg (norm w b))
  have hn := Poly.neg_sound w 0 vs (norm w b)
  rw [hm.1, hm.2.1, hn.1, hn.2.1] at hz
  rw [← add_assoc, ha.2, hz, add_left_comm, hb.2]

/-- Equality in a commutative semiring. -/
theorem eq_of_sameNat (w : ℕ) (vs : List R) (a b : Term) (h : sameNat w a b = true) :
    denote (fun x => x) (fun x _ => x) (fun x => x) (fun x _ => x) vs a =
      denote (fun x => x) (fun x _ => x) (fun x => x) (fun x _ => x) vs b := by
  have h₁ := both h
  have h₂ := both h₁.2
  have hs : Subtracts false (fun x : R => x) (fun x _ : R => x) :=
    fun h => absurd h Bool.false_ne_true
  have e := same_sound hs (fun x => x) (fun x _ => x) vs h₁.1
  rw [Poly.noNeg_sound w vs _ h₂.1, Poly.noNeg_sound w vs _ h₂.2, add_zero, add_zero, add_zero]
    at e
  exact e

/-- Equality in a commutative ring, whose negation and subtraction are given. -/
theorem eq_of_same {neg : R → R} {sub : R → R → R} (hneg : ∀ x, neg x + x = 0)
    (hsub : ∀ x y, sub x y + y = x) (w : ℕ) (vs : List R) (a b : Term)
    (h : same true w a b = true) :
    denote neg sub (fun x => x) (fun x _ => x) vs a =
      denote neg sub (fun x => x) (fun x _ => x) vs b := by
  have e := same_sound (fun _ => ⟨hneg, hsub⟩) (fun x => x) (fun x _ => x) vs h
  have cancel : ∀ x y z : R, x + z = y + z → x = y := by
    intro x y z hxy
    have h' : x + z + neg z = y + z + neg z := by rw [hxy]
    rw [add_assoc, add_assoc, add_comm z, hneg, add_zero, add_zero] at h'
    exact h'
  exact cancel _ _ _ e

end

end Term

end Quod.Ring
