/-!
# Facts about numerals

What `norm_num` proves relations between numerals with: both sides are closed terms of
`Quod/Ring.lean`, their difference is computed, and its sign is read off. Not meant to be used by
name.
-/

universe u

namespace Quod.NormNum

open Quod.Ring

/-- The sum of the positive parts of the coefficients. -/
def posSum (p : Poly) : ℕ :=
  Poly.rec (motive := fun _ => ℕ) 0 (fun _ p _ _ ih => Nat.add p ih) p

/-- The sum of the negative parts of the coefficients. -/
def negSum (p : Poly) : ℕ :=
  Poly.rec (motive := fun _ => ℕ) 0 (fun _ _ n _ ih => Nat.add n ih) p

theorem pos_eq {R : Type u} [CommSemiring R] (w : ℕ) (p : Poly) :
    Poly.pos w ([] : List R) p = Nat.cast (posSum p) := by
  induction p with
  | nil => exact Nat.cast_zero.symm
  | cons m p n t ih =>
    show 1 * Nat.cast p + Poly.pos w ([] : List R) t = Nat.cast (p + posSum t)
    rw [one_mul, ih, cast_add]

theorem ngt_eq {R : Type u} [CommSemiring R] (w : ℕ) (p : Poly) :
    Poly.ngt w ([] : List R) p = Nat.cast (negSum p) := by
  induction p with
  | nil => exact Nat.cast_zero.symm
  | cons m p n t ih =>
    show 1 * Nat.cast n + Poly.ngt w ([] : List R) t = Nat.cast (n + negSum t)
    rw [one_mul, ih, cast_add]

/-- Whether the difference of two terms without variables and divisions satisfies `r`. -/
def checkInt (r : ℕ → ℕ → Bool) (a b : Term) : Bool :=
  Bool.rec (motive := fun _ => Bool) false
    (Bool.rec (motive := fun _ => Bool) false
      (r (posSum (Term.norm 2 (Term.sub a b))) (negSum (Term.norm 2 (Term.sub a b))))
      (Term.plain true (Term.sub a b)))
    (Nat.ble (Nat.succ (Term.deg (Term.sub a b))) 2)

/-- The same, where there may be divisions. -/
def checkFrac (r : ℕ → ℕ → Bool) (a b : Term) : Bool :=
  Bool.rec (motive := fun _ => Bool) false
    (Bool.rec (motive := fun _ => Bool) false
      (r (posSum (Term.frac 2 1 (Term.sub a b)).p) (negSum (Term.frac 2 1 (Term.sub a b)).p))
      (Nat.ble 1 (Term.frac 2 1 (Term.sub a b)).d))
    (Nat.ble (Nat.succ (Term.deg (Term.sub a b))) 2)

def less (p n : ℕ) : Bool := Nat.ble (Nat.succ p) n

def different (p n : ℕ) : Bool :=
  Bool.rec (motive := fun _ => Bool) true false (Nat.beq p n)

theorem ne_of_different {p n : ℕ} (h : different p n = true) : p ≠ n := by
  intro e
  have h' : Bool.rec (motive := fun _ => Bool) true false (Nat.beq p n) = true := h
  rw [e, Nat.beq_refl] at h'
  exact Bool.false_ne_true h'

/-- The value of a closed term in a ring. -/
abbrev int {R : Type u} [CommRing R] (a : Term) : R :=
  Term.denote (fun x => -x) (fun x y => x - y) (fun x => x) (fun x _ => x) [] a

/-- The value of a closed term in a field. -/
abbrev frac {R : Type u} [Field R] (a : Term) : R :=
  Term.denote (fun x => -x) (fun x y => x - y) (fun x => x⁻¹) (fun x y => x / y) [] a

theorem int_sound {R : Type u} [CommRing R] {r : ℕ → ℕ → Bool} {a b : Term}
    (h : checkInt r a b = true) : ∃ p n : ℕ, r p n = true ∧
      (int a : R) - int b + Nat.cast n = Nat.cast p := by
  have h₁ := Term.both h
  have h₂ := Term.both h₁.2
  have hneg : ∀ x : R, (fun x => -x) x + x = 0 := neg_add_self'
  have hsub : ∀ x y : R, (fun x y => x - y) x y + y = x := sub_add_self
  have hs := Term.sound (R := R) (fun _ => ⟨hneg, hsub⟩) (fun x => x) (fun x _ => x) 2 []
    (Term.sub a b) h₂.1 (Nat.le_of_ble_eq_true h₁.1)
  have e := hs.2
  rw [pos_eq, ngt_eq] at e
  exact ⟨_, _, h₂.2, e⟩

theorem frac_sound {R : Type u} [Field R] (hc : ∀ n : ℕ, (Nat.cast n : R) = 0 → n = 0)
    {r : ℕ → ℕ → Bool} {a b : Term} (h : checkFrac r a b = true) :
    ∃ d p n : ℕ, d ≠ 0 ∧ r p n = true ∧
      Nat.cast d * ((frac a : R) - frac b) + Nat.cast n = Nat.cast p := by
  have h₁ := Term.both h
  have h₂ := Term.both h₁.2
  have hd : (Term.frac 2 1 (Term.sub a b)).d ≠ 0 := fun h =>
    absurd (Nat.le_of_ble_eq_true h₂.1) (by
      show ¬1 ≤ (Term.frac 2 1 (Term.sub a b)).d
      rw [h]
      exact Nat.not_succ_le_zero 0)
  have hs := Term.frac_sound hc (w := 2) (Nat.succ_pos 1) ([] : List R) (Term.sub a b)
    (Nat.le_of_ble_eq_true h₁.1)
  have e := (hs hd).2
  rw [pos_eq, ngt_eq] at e
  exact ⟨_, _, _, hd, h₂.2, e⟩

/-- A relation between terms that are equal to others. -/
theorem rel_of_eq {α : Type u} {r : α → α → Prop} {a a' b b' : α} (ha : a = a') (hb : b = b')
    (h : r a' b') : r a b := by
  rw [ha, hb]
  exact h

/-! ## Different numerals -/

theorem cast_ne {R : Type u} [CommRing R] (hc : ∀ n : ℕ, (Nat.cast n : R) = 0 → n = 0)
    {p n : ℕ} (h : p ≠ n) : (Nat.cast p : R) ≠ Nat.cast n := by
  have key : ∀ m k : ℕ, (Nat.cast m : R) = Nat.cast (m + k) → k = 0 := by
    intro m k e
    rw [cast_add] at e
    apply hc
    have e' : (Nat.cast m : R) + Nat.cast k = Nat.cast m + 0 := by rw [← e, add_zero]
    exact add_left_cancel e'
  intro e
  cases Nat.le_total p n with
  | inl hle =>
    obtain ⟨k, hk⟩ := Nat.exists_eq_add_of_le hle
    rw [hk] at e
    apply h
    rw [hk, key p k e, Nat.add_zero]
  | inr hle =>
    obtain ⟨k, hk⟩ := Nat.exists_eq_add_of_le hle
    rw [hk] at e
    apply h
    rw [hk, key n k e.symm, Nat.add_zero]

theorem ne_int {R : Type u} [CommRing R] (hc : ∀ n : ℕ, (Nat.cast n : R) = 0 → n = 0) (a b : Term)
    (h : checkInt different a b = true) : (int a : R) ≠ int b := by
  obtain ⟨p, n, hr, e⟩ := int_sound (R := R) h
  intro hab
  rw [hab, sub_eq_add_neg, add_right_neg, zero_add] at e
  exact cast_ne hc (ne_of_different hr) e.symm

theorem ne_frac {R : Type u} [Field R] (hc : ∀ n : ℕ, (Nat.cast n : R) = 0 → n = 0) (a b : Term)
    (h : checkFrac different a b = true) : (frac a : R) ≠ frac b := by
  obtain ⟨d, p, n, _, hr, e⟩ := frac_sound hc h
  intro hab
  rw [hab, sub_eq_add_neg, add_right_neg, mul_zero, zero_add] at e
  exact cast_ne hc (ne_of_different hr) e.symm

/-! ## Order -/

section

variable {R : Type u} [LinearOrderedCommRing R]

theorem cast_pos (n : ℕ) : (0 : R) < Nat.cast (n + 1) := by
  induction n with
  | zero =>
    rw [Nat.zero_add, Nat.cast_one]
    exact zero_lt_one
  | succ n ih =>
    rw [cast_succ]
    exact lt_trans ih (lt_add_one _)

theorem cast_lt {m n : ℕ} (h : m < n) : (Nat.cast m : R) < Nat.cast n := by
  obtain ⟨k, hk⟩ := Nat.exists_eq_add_of_le h
  have e : n = m + (k + 1) := by
    rw [hk, Nat.succ_add, Nat.add_succ]
  rw [e, cast_add]
  exact lt_add_of_pos_right _ (cast_pos k)

theorem cast_le {m n : ℕ} (h : m ≤ n) : (Nat.cast m : R) ≤ Nat.cast n := by
  cases Nat.eq_or_lt_of_le h with
  | inl e => rw [e]
  | inr hlt => exact le_of_lt (cast_lt hlt)

theorem neg_of_sum {x : R} {p n : ℕ} (e : x + Nat.cast n = Nat.cast p) (h : p < n) : x < 0 := by
  by_contra hx
  have h₁ : (Nat.cast n : R) ≤ Nat.cast p := by
    rw [← e]
    exact le_add_of_nonneg_left (not_lt.mp hx)
  exact not_le_of_lt (cast_lt h) h₁

theorem nonpos_of_sum {x : R} {p n : ℕ} (e : x + Nat.cast n = Nat.cast p) (h : p ≤ n) :
    x ≤ 0 := by
  by_contra hx
  have h₁ : (Nat.cast n : R) < Nat.cast p := by
    rw [← e]
    exact lt_add_of_pos_left _ (not_le.mp hx)
  exact not_le_of_lt h₁ (cast_le h)

theorem lt_of_sub_neg' {a b : R} (h : a - b < 0) : a < b := by
  have h' := add_lt_add_right h b
  rw [sub_add_self, zero_add] at h'
  exact h'

theorem le_of_sub_nonpos' {a b : R} (h : a - b ≤ 0) : a ≤ b := by
  have h' := add_le_add_right h b
  rw [sub_add_self, zero_add] at h'
  exact h'

theorem lt_int (a b : Term) (h : checkInt less a b = true) : (int a : R) < int b := by
  obtain ⟨p, n, hr, e⟩ := int_sound (R := R) h
  exact lt_of_sub_neg' (neg_of_sum e (Nat.le_of_ble_eq_true hr))

theorem le_int (a b : Term) (h : checkInt Nat.ble a b = true) : (int a : R) ≤ int b := by
  obtain ⟨p, n, hr, e⟩ := int_sound (R := R) h
  exact le_of_sub_nonpos' (nonpos_of_sum e (Nat.le_of_ble_eq_true hr))

theorem not_lt_int (a b : Term) (h : checkInt Nat.ble b a = true) : ¬(int a : R) < int b :=
  not_lt_of_le (le_int b a h)

theorem not_le_int (a b : Term) (h : checkInt less b a = true) : ¬(int a : R) ≤ int b :=
  not_le_of_lt (lt_int b a h)

theorem charZero_int (n : ℕ) (h : (Nat.cast n : R) = 0) : n = 0 := by
  cases n with
  | zero => rfl
  | succ n => exact absurd h.symm (ne_of_lt (cast_pos n))

end

section

variable {R : Type u} [LinearOrderedField R]

theorem charZero_frac (n : ℕ) (h : (Nat.cast n : R) = 0) : n = 0 := charZero_int n h

theorem lt_frac (a b : Term) (h : checkFrac less a b = true) : (frac a : R) < frac b := by
  obtain ⟨d, p, n, hd, hr, e⟩ := frac_sound (R := R) charZero_frac h
  have hlt := neg_of_sum e (Nat.le_of_ble_eq_true hr)
  have hd' : (0 : R) ≤ Nat.cast d := by
    rw [← Nat.cast_zero]
    exact cast_le (Nat.zero_le d)
  rw [← mul_zero (Nat.cast d : R)] at hlt
  exact lt_of_sub_neg' (lt_of_mul_lt_mul_left hlt hd')

theorem le_frac (a b : Term) (h : checkFrac Nat.ble a b = true) : (frac a : R) ≤ frac b := by
  obtain ⟨d, p, n, hd, hr, e⟩ := frac_sound (R := R) charZero_frac h
  have hle := nonpos_of_sum e (Nat.le_of_ble_eq_true hr)
  have hd' : (0 : R) < Nat.cast d := by
    rw [← Nat.cast_zero]
    exact cast_lt (Nat.pos_of_ne_zero hd)
  rw [← mul_zero (Nat.cast d : R)] at hle
  exact le_of_sub_nonpos' (le_of_mul_le_mul_left hle hd')

end

section

variable {R : Type u} [LinearOrderedField R]

theorem not_lt_frac (a b : Term) (h : checkFrac Nat.ble b a = true) : ¬(frac a : R) < frac b :=
  not_lt_of_le (le_frac b a h)

theorem not_le_frac (a b : Term) (h : checkFrac less b a = true) : ¬(frac a : R) ≤ frac b :=
  not_le_of_lt (lt_frac b a h)

end

/-! ## Casts from the integers -/

theorem int_cast {R : Type u} [CommRing R] (n : ℕ) : (Int.cast (Int.ofNat n) : R) = Nat.cast n :=
  AddGroupWithOne.intCast_ofNat n

theorem int_cast_neg {R : Type u} [CommRing R] (n : ℕ) :
    (Int.cast (Int.negSucc n) : R) = -Nat.cast (n + 1) :=
  AddGroupWithOne.intCast_negSucc n

theorem int_dvd {a b : ℤ} (c : ℤ) (h : b = a * c) : a ∣ b := ⟨c, h⟩

theorem int_not_dvd {a b : ℤ} (h : Nat.beq (Int.natAbs b % Int.natAbs a) 0 = false) : ¬a ∣ b := by
  rintro ⟨c, hc⟩
  have e : Int.natAbs b = Int.natAbs a * Int.natAbs c := by rw [hc, Int.natAbs_mul]
  rw [e, Nat.mul_mod_right] at h
  exact Bool.noConfusion h

/-! ## Natural numbers -/

theorem nat_eq {a b : ℕ} (h : Nat.beq a b = true) : a = b := Nat.eq_of_beq_eq_true h

theorem nat_ne {a b : ℕ} (h : Nat.beq a b = false) : a ≠ b := Nat.ne_of_beq_eq_false h

theorem nat_le {a b : ℕ} (h : Nat.ble a b = true) : a ≤ b := Nat.le_of_ble_eq_true h

theorem nat_not_le {a b : ℕ} (h : Nat.ble a b = false) : ¬a ≤ b := by
  intro hle
  rw [Nat.ble_eq_true_of_le hle] at h
  exact Bool.noConfusion h

theorem nat_lt {a b : ℕ} (h : Nat.ble (Nat.succ a) b = true) : a < b := Nat.le_of_ble_eq_true h

theorem nat_not_lt {a b : ℕ} (h : Nat.ble (Nat.succ a) b = false) : ¬a < b := nat_not_le h

theorem nat_dvd {d n : ℕ} (h : Nat.beq (n % d) 0 = true) : d ∣ n :=
  Nat.dvd_of_mod_eq_zero (Nat.eq_of_beq_eq_true h)

theorem nat_not_dvd {d n : ℕ} (h : Nat.beq (n % d) 0 = false) : ¬d ∣ n := by
  intro hd
  rw [Nat.mod_eq_zero_of_dvd hd] at h
  exact Bool.noConfusion h

/-- Whether none of the `k` numbers from `d` on divides `n`. -/
def noDivisor (n k d : ℕ) : Bool :=
  Nat.rec (motive := fun _ => ℕ → Bool) (fun _ => true)
    (fun _ ih d => Bool.rec (motive := fun _ => Bool) (ih (Nat.succ d)) false
      (Nat.beq (Nat.mod n d) 0)) k d

theorem noDivisor_sound (n k : ℕ) : ∀ d : ℕ, noDivisor n k d = true → ∀ m : ℕ, d ≤ m →
    m < d + k → ¬m ∣ n := by
  induction k with
  | zero =>
    intro d _ m h₁ h₂
    exact absurd h₂ (Nat.not_lt.mpr h₁)
  | succ k ih =>
    intro d h m h₁ h₂
    have h' : Bool.rec (motive := fun _ => Bool) (noDivisor n k (d + 1)) false
      (Nat.beq (n % d) 0) = true := h
    cases hd : Nat.beq (n % d) 0 with
    | true =>
      rw [hd] at h'
      exact absurd h' Bool.false_ne_true
    | false =>
      rw [hd] at h'
      cases Nat.eq_or_lt_of_le h₁ with
      | inl e =>
        rw [← e]
        exact nat_not_dvd hd
      | inr hlt =>
        apply ih (d + 1) h' m hlt
        rw [Nat.succ_add]
        exact h₂

/-- Trial division up to `k + 1`. -/
def primeCheck (n k : ℕ) : Bool :=
  Bool.rec (motive := fun _ => Bool) false
    (Bool.rec (motive := fun _ => Bool) false (noDivisor n k 2) (Nat.ble 2 n))
    (Nat.ble (Nat.succ n) (Nat.mul (Nat.add 2 k) (Nat.add 2 k)))

theorem prime_of_check (n k : ℕ) (h : primeCheck n k = true) : Nat.Prime n := by
  have h₁ := Term.both h
  have h₂ := Term.both h₁.2
  have hn : n < (2 + k) * (2 + k) := Nat.le_of_ble_eq_true h₁.1
  have h2 : 2 ≤ n := Nat.le_of_ble_eq_true h₂.1
  have hpos : 0 < n := Nat.lt_of_lt_of_le (Nat.succ_pos 1) h2
  have small : ∀ m : ℕ, m ∣ n → m < 2 + k → m = 1 := by
    intro m hm hlt
    have hm0 : 0 < m := Nat.pos_of_dvd_of_pos hm hpos
    cases Nat.eq_or_lt_of_le hm0 with
    | inl e => exact e.symm
    | inr h1 => exact absurd hm (noDivisor_sound n k 2 h₂.2 m h1 hlt)
  refine Nat.prime_def_lt''.mpr ⟨h2, ?_⟩
  intro m hm
  obtain ⟨c, hc⟩ := hm
  cases Nat.lt_or_ge m (2 + k) with
  | inl hlt => exact Or.inl (small m ⟨c, hc⟩ hlt)
  | inr hge =>
    right
    have hclt : c < 2 + k := by
      cases Nat.lt_or_ge c (2 + k) with
      | inl h => exact h
      | inr h =>
        rw [hc] at hn
        exact absurd (Nat.mul_le_mul hge h) (Nat.not_le.mpr hn)
    have hcn : c ∣ n := ⟨m, by rw [hc, Nat.mul_comm]⟩
    rw [hc, small c hcn hclt, Nat.mul_one]

theorem not_prime {n : ℕ} (a b : ℕ) (ha : Nat.ble 2 a = true) (hb : Nat.ble 2 b = true)
    (h : Nat.beq (Nat.mul a b) n = true) : ¬Nat.Prime n := by
  intro hp
  have e : a * b = n := Nat.eq_of_beq_eq_true h
  have ha' : 2 ≤ a := Nat.le_of_ble_eq_true ha
  have hb' : 2 ≤ b := Nat.le_of_ble_eq_true hb
  cases hp.eq_one_or_self_of_dvd a ⟨b, e.symm⟩ with
  | inl h1 =>
    rw [h1] at ha'
    exact absurd ha' (Nat.not_succ_le_self 1)
  | inr hn =>
    have hpos : 0 < a := Nat.lt_of_lt_of_le (Nat.succ_pos 1) ha'
    have hb1 : a * b = a * 1 := by rw [e, Nat.mul_one, hn]
    rw [Nat.eq_of_mul_eq_mul_left hpos hb1] at hb'
    exact absurd hb' (Nat.not_succ_le_self 1)

theorem not_prime_small {n : ℕ} (h : Nat.ble n 1 = true) : ¬Nat.Prime n := by
  intro hp
  exact absurd (Nat.le_trans hp.two_le (Nat.le_of_ble_eq_true h)) (Nat.not_succ_le_self 1)

end Quod.NormNum
