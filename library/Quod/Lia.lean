/-!
# Linear integer arithmetic by reflection

What `omega` proves `False` with: the facts are linear terms that are not negative, a certificate is
a list of steps, each a sum of multiples of what is known, divided by a number and rounded; the last
one is a negative constant. Not meant to be used by name.

A linear form is the list of its coefficients, its constant first; it is read against the list of
the values, `1` first.
-/

namespace Quod.Lia

/-- Linear terms over numbered variables. -/
inductive Tm where
  | var (i : ℕ) : Tm
  | lit (n : ℤ) : Tm
  | add (a b : Tm) : Tm
  | sub (a b : Tm) : Tm
  | neg (a : Tm) : Tm
  | mul (c : ℤ) (a : Tm) : Tm
  | mulr (a : Tm) (c : ℤ) : Tm

def nth (vs : List ℤ) : ℕ → ℤ :=
  List.rec (motive := fun _ => ℕ → ℤ) (fun _ => 0)
    (fun v _ ih i => Nat.rec (motive := fun _ => ℤ) v (fun j _ => ih j) i) vs

/-- The value of a term. -/
def eval (vs : List ℤ) (t : Tm) : ℤ :=
  Tm.rec (motive := fun _ => ℤ) (fun i => nth vs i) (fun n => n) (fun _ _ a b => a + b)
    (fun _ _ a b => a - b) (fun _ a => -a) (fun c _ a => c * a) (fun _ c a => a * c) t

/-- The value of a form. -/
def dot (cs : List ℤ) : List ℤ → ℤ :=
  List.rec (motive := fun _ => List ℤ → ℤ) (fun _ => 0)
    (fun c _ ih vs => List.rec (motive := fun _ => ℤ) 0 (fun v vs _ => c * v + ih vs) vs) cs

def add (as : List ℤ) : List ℤ → List ℤ :=
  List.rec (motive := fun _ => List ℤ → List ℤ) (fun bs => bs)
    (fun a as ih bs => List.rec (motive := fun _ => List ℤ) (a :: as)
      (fun b bs _ => Int.add a b :: ih bs) bs) as

def scale (k : ℤ) (as : List ℤ) : List ℤ :=
  List.rec (motive := fun _ => List ℤ) [] (fun a _ ih => Int.mul k a :: ih) as

def unit (i : ℕ) : List ℤ :=
  Nat.rec (motive := fun _ => List ℤ) [Int.ofNat 1] (fun _ ih => Int.ofNat 0 :: ih) i

/-- The form of a term. -/
def lin (t : Tm) : List ℤ :=
  Tm.rec (motive := fun _ => List ℤ) (fun i => Int.ofNat 0 :: unit i) (fun n => [n])
    (fun _ _ a b => add a b) (fun _ _ a b => add a (scale (Int.negSucc 0) b))
    (fun _ a => scale (Int.negSucc 0) a) (fun c _ a => scale c a) (fun _ c a => scale c a) t

theorem dot_nil (cs : List ℤ) : dot cs [] = 0 := by
  cases cs with
  | nil => rfl
  | cons c cs => rfl

theorem dot_cons (c v : ℤ) (cs vs : List ℤ) : dot (c :: cs) (v :: vs) = c * v + dot cs vs := rfl

theorem dot_add (as : List ℤ) : ∀ bs vs : List ℤ, dot (add as bs) vs = dot as vs + dot bs vs := by
  induction as with
  | nil =>
    intro bs vs
    exact (Int.zero_add (dot bs vs)).symm
  | cons a as ih =>
    intro bs vs
    cases bs with
    | nil => exact (Int.add_zero (dot (a :: as) vs)).symm
    | cons b bs =>
      cases vs with
      | nil => rfl
      | cons v vs =>
        show (a + b) * v + dot (add as bs) vs = a * v + dot as vs + (b * v + dot bs vs)
        rw [ih bs vs]
        ring

theorem dot_scale (k : ℤ) (as : List ℤ) : ∀ vs : List ℤ, dot (scale k as) vs = k * dot as vs := by
  induction as with
  | nil =>
    intro vs
    exact (Int.mul_zero k).symm
  | cons a as ih =>
    intro vs
    cases vs with
    | nil => exact (Int.mul_zero k).symm
    | cons v vs =>
      show k * a * v + dot (scale k as) vs = k * (a * v + dot as vs)
      rw [ih vs]
      ring

theorem dot_unit (vs : List ℤ) : ∀ i : ℕ, dot (unit i) vs = nth vs i := by
  induction vs with
  | nil =>
    intro i
    exact dot_nil (unit i)
  | cons v vs ih =>
    intro i
    cases i with
    | zero =>
      show (1 : ℤ) * v + 0 = v
      ring
    | succ i =>
      show (0 : ℤ) * v + dot (unit i) vs = nth vs i
      rw [ih i]
      ring

theorem dot_lin (vs : List ℤ) (t : Tm) : dot (lin t) (1 :: vs) = eval vs t := by
  induction t with
  | var i =>
    show (0 : ℤ) * 1 + dot (unit i) vs = nth vs i
    rw [dot_unit vs i]
    ring
  | lit n =>
    show n * 1 + 0 = n
    ring
  | add a b iha ihb =>
    show dot (add (lin a) (lin b)) (1 :: vs) = eval vs a + eval vs b
    rw [dot_add, iha, ihb]
  | sub a b iha ihb =>
    show dot (add (lin a) (scale (-1) (lin b))) (1 :: vs) = eval vs a - eval vs b
    rw [dot_add, dot_scale, iha, ihb]
    ring
  | neg a iha =>
    show dot (scale (-1) (lin a)) (1 :: vs) = -eval vs a
    rw [dot_scale, iha]
    ring
  | mul c a iha =>
    show dot (scale c (lin a)) (1 :: vs) = c * eval vs a
    rw [dot_scale, iha]
  | mulr a c iha =>
    show dot (scale c (lin a)) (1 :: vs) = eval vs a * c
    rw [dot_scale, iha]
    ring

/-! ## Certificates -/

/-- The sum of the forms with the given factors. -/
def comb (ks : List ℕ) : List (List ℤ) → List ℤ :=
  List.rec (motive := fun _ => List (List ℤ) → List ℤ) (fun _ => [])
    (fun k _ ih fs => List.rec (motive := fun _ => List ℤ) []
      (fun f fs _ => Nat.rec (motive := fun _ => List ℤ) (ih fs)
        (fun _ _ => add (scale (Int.ofNat k) f) (ih fs)) k) fs) ks

def isZero (z : ℤ) : Bool :=
  Int.rec (motive := fun _ => Bool) (fun n => Nat.beq n 0) (fun _ => false) z

def allZero (cs : List ℤ) : Bool :=
  List.rec (motive := fun _ => Bool) true
    (fun c _ ih => Bool.rec (motive := fun _ => Bool) false ih (isZero c)) cs

/-- A constant from 0 to below `g`. -/
def small (g : ℕ) (cs : List ℤ) : Bool :=
  List.rec (motive := fun _ => Bool) (Nat.ble 1 g)
    (fun c cs _ => Bool.rec (motive := fun _ => Bool) false
      (Int.rec (motive := fun _ => Bool) (fun n => Nat.ble (Nat.succ n) g) (fun _ => false) c)
      (allZero cs)) cs

/-- A negative constant. -/
def negative (cs : List ℤ) : Bool :=
  List.rec (motive := fun _ => Bool) false
    (fun c cs _ => Bool.rec (motive := fun _ => Bool) false
      (Int.rec (motive := fun _ => Bool) (fun _ => false) (fun _ => true) c)
      (allZero cs)) cs

/-- What follows in one step: `r` when `g` times it is a sum of facts, up to rounding. -/
inductive Step where
  | mk (ks : List ℕ) (g : ℕ) (r : List ℤ) : Step

def check (steps : List Step) : List (List ℤ) → Bool :=
  List.rec (motive := fun _ => List (List ℤ) → Bool)
    (fun fs => List.rec (motive := fun _ => Bool) false (fun f _ _ => negative f) fs)
    (fun s _ ih fs => Step.rec (motive := fun _ => Bool)
      (fun ks g r => Bool.rec (motive := fun _ => Bool) false (ih (r :: fs))
        (small g (add (comb ks fs) (scale (Int.negOfNat g) r)))) s) steps

def Holds (vs : List ℤ) (fs : List (List ℤ)) : Prop :=
  List.rec (motive := fun _ => Prop) True (fun f _ ih => 0 ≤ dot f vs ∧ ih) fs

def HoldsTm (vs : List ℤ) (ts : List Tm) : Prop :=
  List.rec (motive := fun _ => Prop) True (fun t _ ih => 0 ≤ eval vs t ∧ ih) ts

def lins (ts : List Tm) : List (List ℤ) :=
  List.rec (motive := fun _ => List (List ℤ)) [] (fun t _ ih => lin t :: ih) ts

theorem and_of {a b : Bool} (h : Bool.rec (motive := fun _ => Bool) false a b = true) :
    b = true ∧ a = true := by
  cases b with
  | false => exact absurd h Bool.false_ne_true
  | true => exact ⟨rfl, h⟩

theorem lt_of_ble {m n : ℕ} (h : Nat.ble (Nat.succ m) n = true) : m < n := Nat.le_of_ble_eq_true h

theorem eq_zero_of_isZero {z : ℤ} (h : isZero z = true) : z = 0 := by
  cases z with
  | ofNat n =>
    have e : n = 0 := Nat.eq_of_beq_eq_true h
    rw [e]
    rfl
  | negSucc n => exact absurd h Bool.false_ne_true

theorem dot_allZero (cs : List ℤ) : ∀ vs : List ℤ, allZero cs = true → dot cs vs = 0 := by
  induction cs with
  | nil => exact fun _ _ => rfl
  | cons c cs ih =>
    intro vs h
    cases vs with
    | nil => rfl
    | cons v vs =>
      have h' := and_of h
      show c * v + dot cs vs = 0
      rw [eq_zero_of_isZero h'.1, ih vs h'.2]
      ring

theorem dot_comb (vs : List ℤ) (ks : List ℕ) :
    ∀ fs : List (List ℤ), Holds vs fs → 0 ≤ dot (comb ks fs) vs := by
  induction ks with
  | nil => exact fun _ _ => Int.le_refl 0
  | cons k ks ih =>
    intro fs h
    cases fs with
    | nil => exact Int.le_refl 0
    | cons f fs =>
      cases k with
      | zero => exact ih fs h.2
      | succ k =>
        show 0 ≤ dot (add (scale ((k + 1 : ℕ) : ℤ) f) (comb ks fs)) vs
        rw [dot_add, dot_scale]
        exact Int.add_nonneg (Int.mul_nonneg (Int.ofNat_nonneg (k + 1)) h.1) (ih fs h.2)

theorem dot_small {g : ℕ} {vs : List ℤ} {cs : List ℤ} (h : small g cs = true) :
    dot cs (1 :: vs) < (g : ℤ) := by
  cases cs with
  | nil => exact Int.ofNat_lt.mpr (lt_of_ble h)
  | cons c cs =>
    have h' := and_of h
    show c * 1 + dot cs vs < (g : ℤ)
    rw [dot_allZero cs vs h'.1]
    cases c with
    | ofNat n =>
      have hn : n < g := lt_of_ble h'.2
      have : (n : ℤ) < g := Int.ofNat_lt.mpr hn
      show (n : ℤ) * 1 + 0 < g
      linarith
    | negSucc n => exact absurd h'.2 Bool.false_ne_true

theorem dot_negative {vs : List ℤ} {cs : List ℤ} (h : negative cs = true) :
    dot cs (1 :: vs) < 0 := by
  cases cs with
  | nil => exact absurd h Bool.false_ne_true
  | cons c cs =>
    have h' := and_of h
    show c * 1 + dot cs vs < 0
    rw [dot_allZero cs vs h'.1]
    cases c with
    | ofNat n => exact absurd h'.2 Bool.false_ne_true
    | negSucc n =>
      have : Int.negSucc n < 0 := Int.negSucc_lt_zero n
      linarith

theorem divided {g : ℕ} {s r : ℤ} (hs : 0 ≤ s) (h : s + -(g : ℤ) * r < g) : 0 ≤ r := by
  by_contra hr
  have hr' : r + 1 ≤ 0 := Int.not_le.mp hr
  have hg : (0 : ℤ) ≤ g := Int.ofNat_nonneg g
  nlinarith

theorem check_sound (vs : List ℤ) (steps : List Step) :
    ∀ fs : List (List ℤ), Holds (1 :: vs) fs → check steps fs = true → False := by
  induction steps with
  | nil =>
    intro fs h hc
    cases fs with
    | nil => exact Bool.false_ne_true hc
    | cons f fs => exact Int.not_lt.mpr h.1 (dot_negative hc)
  | cons s steps ih =>
    intro fs h hc
    cases s with
    | mk ks g r =>
      have h' := and_of hc
      apply ih (r :: fs) _ h'.2
      have hs := dot_small (vs := vs) h'.1
      rw [dot_add, dot_scale] at hs
      have hg : Int.negOfNat g = -(g : ℤ) := rfl
      rw [hg] at hs
      exact ⟨divided (dot_comb (1 :: vs) ks fs h) hs, h⟩

theorem holds_lins (vs : List ℤ) (ts : List Tm) : HoldsTm vs ts → Holds (1 :: vs) (lins ts) := by
  induction ts with
  | nil => exact fun _ => trivial
  | cons t ts ih =>
    intro h
    refine ⟨?_, ih h.2⟩
    show 0 ≤ dot (lin t) (1 :: vs)
    rw [dot_lin vs t]
    exact h.1

theorem absurd_of (vs : List ℤ) (ts : List Tm) (steps : List Step)
    (hc : check steps (lins ts) = true) (h : HoldsTm vs ts) : False :=
  check_sound vs steps (lins ts) (holds_lins vs ts h) hc

theorem holds_cons (vs : List ℤ) (t : Tm) (ts : List Tm) (h : 0 ≤ eval vs t)
    (hs : HoldsTm vs ts) : HoldsTm vs (t :: ts) := ⟨h, hs⟩

/-! ## Facts -/

theorem nat_le {a b : ℕ} (h : a ≤ b) : (0 : ℤ) ≤ (b : ℤ) - a := by
  have : (a : ℤ) ≤ b := Int.ofNat_le.mpr h
  linarith

theorem nat_lt {a b : ℕ} (h : a < b) : (0 : ℤ) ≤ (b : ℤ) - a - 1 := by
  have : (a : ℤ) < b := Int.ofNat_lt.mpr h
  have : (a : ℤ) + 1 ≤ b := this
  linarith

theorem nat_not_le {a b : ℕ} (h : ¬a ≤ b) : (0 : ℤ) ≤ (a : ℤ) - b - 1 := nat_lt (Nat.lt_of_not_le h)

theorem nat_not_lt {a b : ℕ} (h : ¬a < b) : (0 : ℤ) ≤ (a : ℤ) - b := nat_le (Nat.le_of_not_lt h)

theorem nat_eq {a b : ℕ} (h : a = b) : (0 : ℤ) ≤ (b : ℤ) - a := nat_le (Nat.le_of_eq h)

theorem nat_eq' {a b : ℕ} (h : a = b) : (0 : ℤ) ≤ (a : ℤ) - b := nat_le (Nat.le_of_eq h.symm)

theorem nat_ne {a b : ℕ} (h : ¬a = b) : a < b ∨ b < a := Nat.lt_or_gt_of_ne h

theorem int_le {a b : ℤ} (h : a ≤ b) : 0 ≤ b - a := by linarith

theorem int_lt {a b : ℤ} (h : a < b) : 0 ≤ b - a - 1 := by
  have : a + 1 ≤ b := h
  linarith

theorem int_not_le {a b : ℤ} (h : ¬a ≤ b) : 0 ≤ a - b - 1 := int_lt (Int.not_le.mp h)

theorem int_not_lt {a b : ℤ} (h : ¬a < b) : 0 ≤ a - b := int_le (Int.not_lt.mp h)

theorem int_eq {a b : ℤ} (h : a = b) : 0 ≤ b - a := int_le (Int.le_of_eq h)

theorem int_eq' {a b : ℤ} (h : a = b) : 0 ≤ a - b := int_le (Int.le_of_eq h.symm)

theorem int_ne {a b : ℤ} (h : ¬a = b) : a < b ∨ b < a := OmegaInt.lt_or_gt h

/-! ## What is known of atoms -/

theorem nat_nonneg (a : ℕ) : (0 : ℤ) ≤ (a : ℤ) := Int.ofNat_nonneg a

theorem nat_pos {a : ℕ} (h : 0 < a) : (0 : ℤ) ≤ (a : ℤ) - 1 := nat_lt (a := 0) h

theorem nat_pow_pos (b n : ℕ) (h : Nat.ble 1 b = true) : (0 : ℤ) ≤ ((b ^ n : ℕ) : ℤ) - 1 :=
  nat_pos (Nat.pos_pow_of_pos n (lt_of_ble h))

theorem int_pow_pos (b n : ℕ) (h : Nat.ble 1 b = true) : (0 : ℤ) ≤ (b : ℤ) ^ n - 1 := by
  have h' : (0 : ℤ) < b := Int.ofNat_lt.mpr (lt_of_ble h)
  have : 0 < (b : ℤ) ^ n := pow_pos h' n
  have : (0 : ℤ) + 1 ≤ (b : ℤ) ^ n := this
  linarith

theorem int_div_mod (a c : ℤ) : 0 ≤ c * (a / c) + a % c - a :=
  int_le (Int.le_of_eq (Int.ediv_add_emod a c).symm)

theorem int_div_mod' (a c : ℤ) : 0 ≤ a - (c * (a / c) + a % c) :=
  int_le (Int.le_of_eq (Int.ediv_add_emod a c))

theorem int_mod_nonneg (a : ℤ) (n : ℕ) (h : Nat.ble 1 n = true) : 0 ≤ a % (n : ℤ) := by
  apply Int.emod_nonneg
  intro e
  have h' : (0 : ℤ) < n := Int.ofNat_lt.mpr (lt_of_ble h)
  rw [e] at h'
  exact Int.lt_irrefl 0 h'

theorem int_mod_lt (a : ℤ) (n : ℕ) (h : Nat.ble 1 n = true) : 0 ≤ (n : ℤ) - a % (n : ℤ) - 1 :=
  int_lt (Int.emod_lt_of_pos a (Int.ofNat_lt.mpr (lt_of_ble h)))

theorem nat_div_mod (a c : ℕ) : (0 : ℤ) ≤ ((c * (a / c) + a % c : ℕ) : ℤ) - a :=
  nat_le (Nat.le_of_eq (Nat.div_add_mod a c).symm)

theorem nat_div_mod' (a c : ℕ) : (0 : ℤ) ≤ (a : ℤ) - ((c * (a / c) + a % c : ℕ) : ℤ) :=
  nat_le (Nat.le_of_eq (Nat.div_add_mod a c))

theorem nat_mod_lt (a c : ℕ) (h : Nat.ble 1 c = true) : (0 : ℤ) ≤ (c : ℤ) - ((a % c : ℕ) : ℤ) - 1 :=
  nat_lt (Nat.mod_lt a (lt_of_ble h))

theorem nat_mod_le (a c : ℕ) : (0 : ℤ) ≤ (a : ℤ) - ((a % c : ℕ) : ℤ) := nat_le (Nat.mod_le a c)

theorem nat_dvd {c a : ℕ} (h : c ∣ a) : (0 : ℤ) ≤ -((a % c : ℕ) : ℤ) := by
  rw [Nat.mod_eq_zero_of_dvd h]
  exact Int.le_refl 0

theorem nat_not_dvd {c a : ℕ} (h : ¬c ∣ a) : (0 : ℤ) ≤ ((a % c : ℕ) : ℤ) - 1 :=
  nat_pos (Omega.mod_pos_of_not_dvd h)

theorem int_dvd {c a : ℤ} (h : c ∣ a) : 0 ≤ -(a % c) := by
  rw [Int.emod_eq_zero_of_dvd h]
  exact Int.le_refl 0

theorem int_not_dvd {a : ℤ} (n : ℕ) (hn : Nat.ble 1 n = true) (h : ¬(n : ℤ) ∣ a) :
    0 ≤ a % (n : ℤ) - 1 := by
  by_contra hm
  have h' : a % (n : ℤ) ≤ 0 := by linarith [show a % (n : ℤ) - 1 + 1 ≤ 0 from Int.not_le.mp hm]
  exact h (Int.dvd_of_emod_eq_zero (Int.le_antisymm h' (int_mod_nonneg a n hn)))

theorem nat_sub_cases (a b : ℕ) : b ≤ a ∧ a - b + b = a ∨ a < b ∧ a - b = 0 := by
  cases Nat.lt_or_ge a b with
  | inl h => exact Or.inr ⟨h, Nat.sub_eq_zero_of_le (Nat.le_of_lt h)⟩
  | inr h => exact Or.inl ⟨h, Nat.sub_add_cancel h⟩

theorem toNat_cases (z : ℤ) : 0 ≤ z ∧ ((z.toNat : ℕ) : ℤ) = z ∨ z < 0 ∧ z.toNat = 0 := by
  by_cases h : 0 ≤ z
  · exact Or.inl ⟨h, Int.toNat_of_nonneg h⟩
  · have h' := Int.not_le.mp h
    exact Or.inr ⟨h', Int.toNat_of_nonpos (Int.le_of_lt h')⟩

theorem natAbs_cases (z : ℤ) :
    0 ≤ z ∧ ((z.natAbs : ℕ) : ℤ) = z ∨ z < 0 ∧ ((z.natAbs : ℕ) : ℤ) = -z := by
  by_cases h : 0 ≤ z
  · exact Or.inl ⟨h, Int.natAbs_of_nonneg h⟩
  · have h' := Int.not_le.mp h
    exact Or.inr ⟨h', Int.ofNat_natAbs_of_nonpos (Int.le_of_lt h')⟩

theorem nat_min_cases (a b : ℕ) : a ≤ b ∧ min a b = a ∨ b < a ∧ min a b = b := by
  cases Nat.lt_or_ge b a with
  | inl h => exact Or.inr ⟨h, Nat.min_eq_right (Nat.le_of_lt h)⟩
  | inr h => exact Or.inl ⟨h, Nat.min_eq_left h⟩

theorem nat_max_cases (a b : ℕ) : a ≤ b ∧ max a b = b ∨ b < a ∧ max a b = a := by
  cases Nat.lt_or_ge b a with
  | inl h => exact Or.inr ⟨h, Nat.max_eq_left (Nat.le_of_lt h)⟩
  | inr h => exact Or.inl ⟨h, Nat.max_eq_right h⟩

theorem int_min_cases (a b : ℤ) : a ≤ b ∧ min a b = a ∨ b < a ∧ min a b = b := by
  by_cases h : a ≤ b
  · exact Or.inl ⟨h, min_eq_left h⟩
  · have h' := Int.not_le.mp h
    exact Or.inr ⟨h', min_eq_right (Int.le_of_lt h')⟩

theorem int_max_cases (a b : ℤ) : a ≤ b ∧ max a b = b ∨ b < a ∧ max a b = a := by
  by_cases h : a ≤ b
  · exact Or.inl ⟨h, max_eq_right h⟩
  · have h' := Int.not_le.mp h
    exact Or.inr ⟨h', max_eq_left (Int.le_of_lt h')⟩

theorem ite_cases {α : Type} (p : Prop) (i : Decidable p) (a b : α) :
    p ∧ ite p a b = a ∨ ¬p ∧ ite p a b = b := by
  by_cases h : p
  · exact Or.inl ⟨h, if_pos h⟩
  · exact Or.inr ⟨h, if_neg h⟩

/-! ## Distinction of cases for `interval_cases` -/

theorem nat_split (x v : ℕ) : x ≤ v ∨ v + 1 ≤ x := Nat.lt_or_ge v x |>.symm

theorem nat_value {x v : ℕ} (h : v ≤ x) (h' : x ≤ v) : x = v := Nat.le_antisymm h' h

theorem nat_le_of_lt {x v : ℕ} (h : x < v + 1) : x ≤ v := Nat.le_of_lt_succ h

theorem nat_empty {x v w : ℕ} (h : v ≤ x) (h' : x ≤ w) (hc : Nat.ble v w = false) : False := by
  rw [Nat.ble_eq_true_of_le (Nat.le_trans h h')] at hc
  exact absurd hc.symm Bool.false_ne_true

theorem int_split (x v : ℤ) : x ≤ v ∨ v + 1 ≤ x := by
  by_cases h : x ≤ v
  · exact Or.inl h
  · exact Or.inr (Int.not_le.mp h)

theorem int_value {x v : ℤ} (h : v ≤ x) (h' : x ≤ v) : x = v := Int.le_antisymm h' h

theorem int_le_of_lt {x v : ℤ} (h : x < v + 1) : x ≤ v := Int.le_of_lt_add_one h

theorem int_empty {x v w : ℤ} (h : v ≤ x) (h' : x ≤ w) (hc : decide (v ≤ w) = false) : False :=
  of_decide_eq_false hc (Int.le_trans h h')

theorem of_value {α : Type} (p : α → Prop) {x v : α} (h : x = v) (hv : p v) : p x := by
  rw [h]
  exact hv

end Quod.Lia
