/-!
# Prime numbers

Names and statements are those of Mathlib's `Data/Nat/Prime.lean` and, for prime elements of rings,
of `Algebra/Associated/Basic.lean` and `Logic/Basic.lean`.
-/

universe u

/-- A statement that instances know. -/
class Fact (p : Prop) : Prop where
  out : p

theorem Fact.elim {p : Prop} (h : Fact p) : p := h.out

theorem fact_iff {p : Prop} : Fact p ↔ p := ⟨fun h => h.out, fun h => ⟨h⟩⟩

/-- `p` is neither zero nor a unit, and divides a product only when it divides a factor. -/
def Prime {α : Type u} [CommMonoidWithZero α] (p : α) : Prop :=
  p ≠ 0 ∧ ¬IsUnit p ∧ ∀ a b, p ∣ a * b → p ∣ a ∨ p ∣ b

section Prime

variable {α : Type u} [CommMonoidWithZero α] {p a b : α}

theorem Prime.ne_zero (hp : Prime p) : p ≠ 0 := hp.1

theorem Prime.not_unit (hp : Prime p) : ¬IsUnit p := hp.2.1

theorem Prime.dvd_or_dvd (hp : Prime p) (h : p ∣ a * b) : p ∣ a ∨ p ∣ b := hp.2.2 a b h

theorem Prime.dvd_mul (hp : Prime p) : p ∣ a * b ↔ p ∣ a ∨ p ∣ b :=
  ⟨hp.dvd_or_dvd, fun h => h.elim (fun h => dvd_mul_of_dvd_left h b)
    (fun h => dvd_mul_of_dvd_right h a)⟩

end Prime

namespace Nat

variable {m n k a b p q i : ℕ}

theorem irreducible_iff_nat_prime (a : ℕ) : Irreducible a ↔ Nat.Prime a := Iff.rfl

theorem Prime.one_le {p : ℕ} (hp : p.Prime) : 1 ≤ p := hp.pos

theorem prime_def_lt {p : ℕ} : Prime p ↔ 2 ≤ p ∧ ∀ m < p, m ∣ p → m = 1 := by
  rw [prime_def_lt'']
  refine and_congr_right fun h2 => ⟨fun h m hlt hm => ?_, fun h m hm => ?_⟩
  · exact (h m hm).resolve_right (Nat.ne_of_lt hlt)
  · have hle := Nat.le_of_dvd (by omega) hm
    by_cases e : m = p
    · exact Or.inr e
    · exact Or.inl (h m (by omega) hm)

theorem prime_def_lt' {p : ℕ} : Prime p ↔ 2 ≤ p ∧ ∀ m, 2 ≤ m → m < p → ¬m ∣ p := by
  rw [prime_def_lt]
  refine and_congr_right fun h2 => ⟨fun h m h₁ hlt hm => ?_, fun h m hlt hm => ?_⟩
  · have := h m hlt hm
    omega
  · by_contra hne
    have h0 := Nat.pos_of_dvd_of_pos hm (by omega : 0 < p)
    exact h m (by omega) hlt hm

theorem prime_three : Prime 3 := by
  rw [prime_def_lt]
  exact ⟨by omega, by decide⟩

theorem prime_five : Prime 5 := by
  rw [prime_def_lt]
  exact ⟨by omega, by decide⟩

theorem Prime.five_le_of_ne_two_of_ne_three {p : ℕ} (hp : p.Prime) (h_two : p ≠ 2)
    (h_three : p ≠ 3) : 5 ≤ p := by
  have h := hp.two_le
  by_contra hn
  have e : p = 4 := by omega
  subst e
  have := hp.eq_one_or_self_of_dvd 2 (by decide)
  omega

theorem Prime.pred_pos {p : ℕ} (pp : Prime p) : 0 < pred p := by
  have := pp.two_le
  rw [pred_eq_sub_one]
  omega

theorem succ_pred_prime {p : ℕ} (pp : Prime p) : succ (pred p) = p := succ_pred_eq_of_pos pp.pos

theorem dvd_prime {p m : ℕ} (pp : Prime p) : m ∣ p ↔ m = 1 ∨ m = p := by
  constructor
  · exact pp.eq_one_or_self_of_dvd m
  · rintro (rfl | rfl)
    · exact Nat.one_dvd p
    · exact Nat.dvd_refl m

theorem dvd_prime_two_le {p m : ℕ} (pp : Prime p) (H : 2 ≤ m) : m ∣ p ↔ m = p := by
  rw [dvd_prime pp]
  omega

theorem prime_dvd_prime_iff_eq {p q : ℕ} (pp : p.Prime) (qp : q.Prime) : p ∣ q ↔ p = q :=
  dvd_prime_two_le qp pp.two_le

theorem Prime.not_dvd_one {p : ℕ} (pp : Prime p) : ¬p ∣ 1 := fun h =>
  pp.ne_one (Nat.dvd_one.mp h)

theorem not_prime_mul {a b : ℕ} (a1 : a ≠ 1) (b1 : b ≠ 1) : ¬Prime (a * b) := by
  intro h
  cases h.eq_one_or_self_of_dvd a (Nat.dvd_mul_right a b) with
  | inl e => exact a1 e
  | inr e =>
    have h0 : a ≠ 0 := by
      rintro rfl
      rw [Nat.zero_mul] at h
      exact not_prime_zero h
    exact b1 ((Nat.mul_eq_left h0).mp e.symm)

theorem not_prime_mul' {a b n : ℕ} (h : a * b = n) (h₁ : a ≠ 1) (h₂ : b ≠ 1) : ¬Prime n :=
  h ▸ not_prime_mul h₁ h₂

theorem prime_mul_iff {a b : ℕ} : Nat.Prime (a * b) ↔ a.Prime ∧ b = 1 ∨ b.Prime ∧ a = 1 := by
  constructor
  · intro h
    by_cases ha : a = 1
    · subst ha
      rw [Nat.one_mul] at h
      exact Or.inr ⟨h, rfl⟩
    · by_cases hb : b = 1
      · subst hb
        rw [Nat.mul_one] at h
        exact Or.inl ⟨h, rfl⟩
      · exact absurd h (not_prime_mul ha hb)
  · rintro (⟨h, rfl⟩ | ⟨h, rfl⟩)
    · rwa [Nat.mul_one]
    · rwa [Nat.one_mul]

theorem Prime.dvd_iff_eq {p a : ℕ} (hp : p.Prime) (a1 : a ≠ 1) : a ∣ p ↔ p = a := by
  rw [dvd_prime hp]
  constructor
  · rintro (h | h)
    · exact absurd h a1
    · exact h.symm
  · exact fun h => Or.inr h.symm

theorem not_prime_of_dvd_of_ne {m n : ℕ} (h1 : m ∣ n) (h2 : m ≠ 1) (h3 : m ≠ n) : ¬Prime n :=
  fun h => (h.eq_one_or_self_of_dvd m h1).elim h2 h3

theorem not_prime_of_dvd_of_lt {m n : ℕ} (h1 : m ∣ n) (h2 : 2 ≤ m) (h3 : m < n) : ¬Prime n :=
  not_prime_of_dvd_of_ne h1 (by omega) (by omega)

/-! ## The smallest divisor -/

/-- `minFacAux n k` with at most `fuel` steps. -/
private def minFacFuel (n fuel : ℕ) : ℕ → ℕ :=
  Nat.rec (fun _ => n)
    (fun _ next k => if n < k * k then n else if k ∣ n then k else next (k + 2)) fuel

/-- The first of `k`, `k + 2`, … that divides `n`, or `n` when the squares exceed it. -/
def minFacAux (n k : ℕ) : ℕ := minFacFuel n n k

/-- The smallest divisor of `n` other than 1. -/
def minFac (n : ℕ) : ℕ := if 2 ∣ n then 2 else minFacAux n 3

theorem minFac_eq (n : ℕ) : minFac n = if 2 ∣ n then 2 else minFacAux n 3 := rfl

/-- `d` is the smallest divisor of `n` other than 1. -/
private def IsMinFac (n d : ℕ) : Prop := 2 ≤ d ∧ d ∣ n ∧ ∀ m, 2 ≤ m → m ∣ n → d ≤ m

private theorem isMinFac_self {n k : ℕ} (n2 : 2 ≤ n) (hk : n < k * k)
    (h : ∀ m, 2 ≤ m → m ∣ n → k ≤ m) : IsMinFac n n := by
  refine ⟨n2, Nat.dvd_refl n, fun m hm hd => ?_⟩
  obtain ⟨c, hc⟩ := hd
  by_cases h1 : 2 ≤ c
  · have hkm := h m hm ⟨c, hc⟩
    have hkc := h c h1 ⟨m, by rw [hc, Nat.mul_comm]⟩
    have := Nat.mul_le_mul hkm hkc
    omega
  · have : c = 1 := by
      by_contra hne
      have : c = 0 := by omega
      rw [this, Nat.mul_zero] at hc
      omega
    rw [hc, this, Nat.mul_one]

private theorem minFacFuel_spec {n : ℕ} (n2 : 2 ≤ n) (hodd : n % 2 = 1) (fuel : ℕ) : ∀ k : ℕ,
    k % 2 = 1 → 3 ≤ k → n < k + 2 * fuel → (∀ m, 2 ≤ m → m ∣ n → k ≤ m) →
    IsMinFac n (minFacFuel n fuel k) := by
  induction fuel with
  | zero =>
    intro k hk h3 hn h
    have := h n n2 (Nat.dvd_refl n)
    omega
  | succ fuel ih =>
    intro k hk h3 hn h
    show IsMinFac n (if n < k * k then n else if k ∣ n then k else minFacFuel n fuel (k + 2))
    by_cases h₁ : n < k * k
    · rw [if_pos h₁]
      exact isMinFac_self n2 h₁ h
    · rw [if_neg h₁]
      by_cases h₂ : k ∣ n
      · rw [if_pos h₂]
        exact ⟨by omega, h₂, h⟩
      · rw [if_neg h₂]
        refine ih (k + 2) (by omega) (by omega) (by omega) fun m hm hd => ?_
        have hkm := h m hm hd
        have hm2 : m % 2 = 1 := by
          by_contra hne
          have : 2 ∣ n := Nat.dvd_trans (by omega) hd
          omega
        have hne : m ≠ k := fun e => h₂ (e ▸ hd)
        omega

private theorem minFac_spec {n : ℕ} (n1 : n ≠ 1) : IsMinFac n (minFac n) := by
  unfold minFac
  by_cases h : 2 ∣ n
  · rw [if_pos h]
    exact ⟨Nat.le_refl 2, h, fun m hm _ => hm⟩
  · rw [if_neg h]
    refine minFacFuel_spec (by omega) (by omega) n 3 rfl (Nat.le_refl 3) (by omega) ?_
    intro m hm hd
    by_contra hlt
    have : m = 2 := by omega
    exact h (this ▸ hd)

@[simp] theorem minFac_zero : minFac 0 = 2 := rfl

@[simp] theorem minFac_one : minFac 1 = 1 := rfl

@[simp] theorem minFac_two : minFac 2 = 2 := rfl

theorem minFac_dvd (n : ℕ) : minFac n ∣ n := by
  by_cases h : n = 1
  · subst h
    exact Nat.dvd_refl 1
  · exact (minFac_spec h).2.1

theorem minFac_le_of_dvd {n m : ℕ} : 2 ≤ m → m ∣ n → minFac n ≤ m := by
  intro hm hd
  by_cases h : n = 1
  · subst h
    have := Nat.le_of_dvd Nat.zero_lt_one hd
    omega
  · exact (minFac_spec h).2.2 m hm hd

theorem minFac_prime {n : ℕ} (n1 : n ≠ 1) : Prime (minFac n) := by
  have h := minFac_spec n1
  refine prime_def_lt'.mpr ⟨h.1, fun m hm hlt hd => ?_⟩
  have := h.2.2 m hm (Nat.dvd_trans hd h.2.1)
  omega

theorem minFac_pos (n : ℕ) : 0 < minFac n := by
  by_cases h : n = 1
  · subst h
    exact Nat.zero_lt_one
  · exact (minFac_prime h).pos

theorem minFac_le {n : ℕ} (H : 0 < n) : minFac n ≤ n := Nat.le_of_dvd H (minFac_dvd n)

theorem le_minFac {m n : ℕ} : n = 1 ∨ m ≤ minFac n ↔ ∀ p, Prime p → p ∣ n → m ≤ p := by
  constructor
  · rintro (rfl | h) p hp hd
    · exact absurd hd hp.not_dvd_one
    · exact Nat.le_trans h (minFac_le_of_dvd hp.two_le hd)
  · intro h
    by_cases hn : n = 1
    · exact Or.inl hn
    · exact Or.inr (h _ (minFac_prime hn) (minFac_dvd n))

theorem le_minFac' {m n : ℕ} : n = 1 ∨ m ≤ minFac n ↔ ∀ p, 2 ≤ p → p ∣ n → m ≤ p := by
  constructor
  · rintro (rfl | h) p hp hd
    · have := Nat.le_of_dvd Nat.zero_lt_one hd
      omega
    · exact Nat.le_trans h (minFac_le_of_dvd hp hd)
  · intro h
    by_cases hn : n = 1
    · exact Or.inl hn
    · exact Or.inr (h _ (minFac_prime hn).two_le (minFac_dvd n))

theorem prime_def_minFac {p : ℕ} : Prime p ↔ 2 ≤ p ∧ minFac p = p := by
  constructor
  · intro h
    exact ⟨h.two_le, (h.eq_one_or_self_of_dvd _ (minFac_dvd p)).resolve_left
      (minFac_prime h.ne_one).ne_one⟩
  · rintro ⟨h2, h⟩
    rw [← h]
    exact minFac_prime (by omega)

@[simp] theorem Prime.minFac_eq {p : ℕ} (hp : Prime p) : minFac p = p := (prime_def_minFac.mp hp).2

instance decidablePrime (p : ℕ) : Decidable (Prime p) :=
  decidable_of_iff (2 ≤ p ∧ minFac p = p) prime_def_minFac.symm

theorem not_prime_iff_minFac_lt {n : ℕ} (n2 : 2 ≤ n) : ¬Prime n ↔ minFac n < n := by
  have := minFac_le (by omega : 0 < n)
  rw [prime_def_minFac]
  omega

theorem minFac_le_div {n : ℕ} (pos : 0 < n) (np : ¬Prime n) : minFac n ≤ n / minFac n := by
  obtain ⟨c, hc⟩ := minFac_dvd n
  have h0 := minFac_pos n
  have e : n / minFac n = c := Nat.div_eq_of_eq_mul_right h0 hc
  rw [e]
  by_cases h1 : n = 1
  · subst h1
    rw [minFac_one, Nat.one_mul] at hc
    rw [minFac_one]
    omega
  · refine minFac_le_of_dvd ?_ ⟨minFac n, by rw [Nat.mul_comm, ← hc]⟩
    by_contra hlt
    have hc0 : c ≠ 0 := by
      rintro rfl
      omega
    have hc1 : c = 1 := by omega
    rw [hc1, Nat.mul_one] at hc
    exact np (hc ▸ minFac_prime h1)

theorem minFac_sq_le_self {n : ℕ} (w : 0 < n) (h : ¬Prime n) : minFac n ^ 2 ≤ n := by
  have h₁ := (Nat.le_div_iff_mul_le (minFac_pos n)).mp (minFac_le_div w h)
  rwa [Nat.pow_two]

@[simp] theorem minFac_eq_one_iff {n : ℕ} : minFac n = 1 ↔ n = 1 := by
  constructor
  · intro h
    by_contra hn
    exact (minFac_prime hn).ne_one h
  · rintro rfl
    rfl

@[simp] theorem minFac_eq_two_iff (n : ℕ) : minFac n = 2 ↔ 2 ∣ n := by
  constructor
  · intro h
    rw [← h]
    exact minFac_dvd n
  · intro h
    exact if_pos h

theorem exists_dvd_of_not_prime {n : ℕ} (n2 : 2 ≤ n) (np : ¬Prime n) :
    ∃ m, m ∣ n ∧ m ≠ 1 ∧ m ≠ n :=
  ⟨minFac n, minFac_dvd n, (minFac_prime (by omega)).ne_one,
    Nat.ne_of_lt ((not_prime_iff_minFac_lt n2).mp np)⟩

theorem exists_dvd_of_not_prime2 {n : ℕ} (n2 : 2 ≤ n) (np : ¬Prime n) :
    ∃ m, m ∣ n ∧ 2 ≤ m ∧ m < n :=
  ⟨minFac n, minFac_dvd n, (minFac_prime (by omega)).two_le, (not_prime_iff_minFac_lt n2).mp np⟩

theorem not_prime_iff_exists_dvd_ne {n : ℕ} (h : 2 ≤ n) :
    ¬Prime n ↔ ∃ m, m ∣ n ∧ m ≠ 1 ∧ m ≠ n :=
  ⟨exists_dvd_of_not_prime h, fun ⟨_, h1, h2, h3⟩ => not_prime_of_dvd_of_ne h1 h2 h3⟩

theorem not_prime_iff_exists_dvd_lt {n : ℕ} (h : 2 ≤ n) :
    ¬Prime n ↔ ∃ m, m ∣ n ∧ 2 ≤ m ∧ m < n :=
  ⟨exists_dvd_of_not_prime2 h, fun ⟨_, h1, h2, h3⟩ => not_prime_of_dvd_of_lt h1 h2 h3⟩

theorem exists_prime_and_dvd {n : ℕ} (hn : n ≠ 1) : ∃ p, Prime p ∧ p ∣ n :=
  ⟨minFac n, minFac_prime hn, minFac_dvd n⟩

theorem ne_one_iff_exists_prime_dvd {n : ℕ} : n ≠ 1 ↔ ∃ p : ℕ, p.Prime ∧ p ∣ n := by
  constructor
  · exact exists_prime_and_dvd
  · rintro ⟨p, hp, h⟩ rfl
    exact hp.not_dvd_one h

theorem eq_one_iff_not_exists_prime_dvd {n : ℕ} : n = 1 ↔ ∀ p : ℕ, p.Prime → ¬p ∣ n := by
  constructor
  · rintro rfl p hp
    exact hp.not_dvd_one
  · intro h
    by_contra hn
    exact h _ (minFac_prime hn) (minFac_dvd n)

/-! ## Divisors of products -/

theorem Prime.coprime_iff_not_dvd {p n : ℕ} (pp : Prime p) : Coprime p n ↔ ¬p ∣ n := by
  constructor
  · exact fun h hd => pp.ne_one (h.eq_one_of_dvd hd)
  · intro h
    exact (pp.eq_one_or_self_of_dvd _ (gcd_dvd_left p n)).resolve_right
      fun e => h (e ▸ gcd_dvd_right p n)

theorem Prime.dvd_iff_not_coprime {p n : ℕ} (pp : Prime p) : p ∣ n ↔ ¬Coprime p n := by
  rw [pp.coprime_iff_not_dvd, Classical.not_not]

theorem Prime.dvd_mul {p m n : ℕ} (pp : Prime p) : p ∣ m * n ↔ p ∣ m ∨ p ∣ n := by
  constructor
  · intro h
    by_cases hm : p ∣ m
    · exact Or.inl hm
    · exact Or.inr ((pp.coprime_iff_not_dvd.mpr hm).dvd_of_dvd_mul_left h)
  · rintro (h | h)
    · exact Nat.dvd_mul_right_of_dvd h n
    · exact Nat.dvd_mul_left_of_dvd h m

theorem Prime.not_dvd_mul {p m n : ℕ} (pp : Prime p) (Hm : ¬p ∣ m) (Hn : ¬p ∣ n) :
    ¬p ∣ m * n := by
  rw [pp.dvd_mul]
  exact fun h => h.elim Hm Hn

theorem Prime.not_coprime_iff_dvd {m n : ℕ} :
    ¬Coprime m n ↔ ∃ p, Prime p ∧ p ∣ m ∧ p ∣ n := by
  constructor
  · intro h
    exact ⟨minFac (gcd m n), minFac_prime h, Nat.dvd_trans (minFac_dvd _) (gcd_dvd_left m n),
      Nat.dvd_trans (minFac_dvd _) (gcd_dvd_right m n)⟩
  · rintro ⟨p, hp, hm, hn⟩
    exact not_coprime_of_dvd_of_dvd hp.one_lt hm hn

theorem coprime_of_dvd {m n : ℕ} (H : ∀ k, Prime k → k ∣ m → ¬k ∣ n) : Coprime m n := by
  by_contra h
  obtain ⟨p, hp, hm, hn⟩ := Prime.not_coprime_iff_dvd.mp h
  exact H p hp hm hn

theorem coprime_of_dvd' {m n : ℕ} (H : ∀ k, Prime k → k ∣ m → k ∣ n → k ∣ 1) : Coprime m n :=
  coprime_of_dvd fun k hk hm hn => hk.not_dvd_one (H k hk hm hn)

theorem prime_iff {p : ℕ} : p.Prime ↔ _root_.Prime p := by
  constructor
  · intro h
    refine ⟨h.ne_zero, ?_, fun a b => h.dvd_mul.mp⟩
    rw [Nat.isUnit_iff]
    exact h.ne_one
  · rintro ⟨h0, h1, h⟩
    rw [Nat.isUnit_iff] at h1
    refine prime_def_lt'.mpr ⟨by omega, fun m hm hlt hd => ?_⟩
    obtain ⟨c, hc⟩ := hd
    cases h m c (hc ▸ Nat.dvd_refl p) with
    | inl hd =>
      have := Nat.le_of_dvd (by omega) hd
      omega
    | inr hd =>
      have hc0 : 0 < c := by
        apply Nat.pos_of_ne_zero
        rintro rfl
        exact h0 hc
      have := Nat.le_of_dvd hc0 hd
      have h2 := Nat.mul_le_mul_right c hm
      omega

theorem Prime.prime {p : ℕ} (h : p.Prime) : _root_.Prime p := prime_iff.mp h

theorem _root_.Prime.nat_prime {p : ℕ} (h : _root_.Prime p) : p.Prime := prime_iff.mpr h

theorem irreducible_iff_prime {p : ℕ} : Irreducible p ↔ _root_.Prime p := prime_iff

theorem Prime.dvd_of_dvd_pow {p m n : ℕ} (pp : Prime p) (h : p ∣ m ^ n) : p ∣ m := by
  induction n with
  | zero =>
    rw [Nat.pow_zero] at h
    exact absurd h pp.not_dvd_one
  | succ n ih =>
    rw [Nat.pow_succ] at h
    exact (pp.dvd_mul.mp h).elim ih id

theorem Prime.dvd_pow_iff_dvd {p a n : ℕ} (hp : p.Prime) (hn : n ≠ 0) : p ∣ a ^ n ↔ p ∣ a :=
  ⟨hp.dvd_of_dvd_pow, fun h => Nat.dvd_trans h (by
    have e := Nat.pow_dvd_pow a (Nat.pos_of_ne_zero hn)
    rwa [Nat.pow_one] at e)⟩

theorem Prime.coprime_pow_of_not_dvd {p m a : ℕ} (pp : Prime p) (h : ¬p ∣ a) :
    Coprime a (p ^ m) :=
  ((pp.coprime_iff_not_dvd.mpr h).symm).pow_right m

theorem coprime_primes {p q : ℕ} (pp : Prime p) (pq : Prime q) : Coprime p q ↔ p ≠ q := by
  rw [pp.coprime_iff_not_dvd, prime_dvd_prime_iff_eq pp pq]

theorem coprime_pow_primes {p q : ℕ} (n m : ℕ) (pp : Prime p) (pq : Prime q) (h : p ≠ q) :
    Coprime (p ^ n) (q ^ m) :=
  ((coprime_primes pp pq).mpr h).pow n m

theorem coprime_or_dvd_of_prime {p : ℕ} (pp : Prime p) (i : ℕ) : Coprime p i ∨ p ∣ i := by
  rw [pp.dvd_iff_not_coprime]
  exact em _

theorem coprime_of_lt_prime {n p : ℕ} (n_pos : 0 < n) (hlt : n < p) (pp : Prime p) :
    Coprime p n :=
  pp.coprime_iff_not_dvd.mpr (not_dvd_of_pos_of_lt n_pos hlt)

theorem eq_or_coprime_of_le_prime {n p : ℕ} (n_pos : 0 < n) (hle : n ≤ p) (pp : Prime p) :
    p = n ∨ Coprime p n := by
  by_cases h : p = n
  · exact Or.inl h
  · exact Or.inr (coprime_of_lt_prime n_pos (by omega) pp)

theorem Prime.dvd_mul_of_dvd_ne {p1 p2 n : ℕ} (h_neq : p1 ≠ p2) (pp1 : Prime p1) (pp2 : Prime p2)
    (h1 : p1 ∣ n) (h2 : p2 ∣ n) : p1 * p2 ∣ n :=
  ((coprime_primes pp1 pp2).mpr h_neq).mul_dvd_of_dvd_of_dvd h1 h2

theorem dvd_prime_pow {p : ℕ} (pp : Prime p) {m i : ℕ} : i ∣ p ^ m ↔ ∃ k ≤ m, i = p ^ k := by
  constructor
  · induction m generalizing i with
    | zero =>
      intro h
      rw [Nat.pow_zero] at h
      exact ⟨0, Nat.le_refl 0, Nat.dvd_one.mp h⟩
    | succ m ih =>
      intro h
      by_cases hp : p ∣ i
      · obtain ⟨c, rfl⟩ := hp
        rw [Nat.pow_succ, Nat.mul_comm (p ^ m)] at h
        obtain ⟨k, hk, rfl⟩ := ih (Nat.dvd_of_mul_dvd_mul_left pp.pos h)
        exact ⟨k + 1, by omega, by rw [Nat.pow_succ, Nat.mul_comm]⟩
      · have hc : Coprime i p := (pp.coprime_iff_not_dvd.mpr hp).symm
        rw [Nat.pow_succ] at h
        obtain ⟨k, hk, rfl⟩ := ih (hc.dvd_of_dvd_mul_right h)
        exact ⟨k, by omega, rfl⟩
  · rintro ⟨k, hk, rfl⟩
    exact Nat.pow_dvd_pow p hk

theorem eq_prime_pow_of_dvd_least_prime_pow {a p k : ℕ} (pp : Prime p) (h₁ : ¬a ∣ p ^ k)
    (h₂ : a ∣ p ^ (k + 1)) : a = p ^ (k + 1) := by
  obtain ⟨l, hl, rfl⟩ := (dvd_prime_pow pp).mp h₂
  have : ¬l ≤ k := fun h => h₁ (Nat.pow_dvd_pow p h)
  have e : l = k + 1 := by omega
  rw [e]

theorem Prime.not_prime_pow {x n : ℕ} (hn : 2 ≤ n) : ¬(x ^ n).Prime := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le hn
  intro h
  have hx : x ≠ 1 := by
    rintro rfl
    rw [Nat.one_pow] at h
    exact not_prime_one h
  rw [Nat.add_comm, Nat.pow_succ] at h
  refine not_prime_mul (fun e => hx ?_) hx h
  rw [Nat.pow_succ] at e
  exact eq_one_of_mul_eq_one_left e

theorem Prime.not_prime_pow' {x n : ℕ} (hn : n ≠ 1) : ¬(x ^ n).Prime := by
  by_cases h : n = 0
  · subst h
    rw [Nat.pow_zero]
    exact not_prime_one
  · exact not_prime_pow (by omega)

theorem Prime.eq_one_of_pow {x n : ℕ} (h : (x ^ n).Prime) : n = 1 := by
  by_contra hn
  exact not_prime_pow' hn h

theorem Prime.pow_eq_iff {p a k : ℕ} (hp : p.Prime) : a ^ k = p ↔ a = p ∧ k = 1 := by
  constructor
  · rintro rfl
    have e := hp.eq_one_of_pow
    rw [e, Nat.pow_one]
    exact ⟨rfl, rfl⟩
  · rintro ⟨rfl, rfl⟩
    exact Nat.pow_one a

theorem Prime.pow_minFac {p k : ℕ} (hp : p.Prime) (hk : k ≠ 0) : (p ^ k).minFac = p := by
  have h1 : p ^ k ≠ 1 := Nat.ne_of_gt (Nat.one_lt_pow hk hp.one_lt)
  exact (prime_dvd_prime_iff_eq (minFac_prime h1) hp).mp
    ((minFac_prime h1).dvd_of_dvd_pow (minFac_dvd _))

theorem Prime.mul_eq_prime_sq_iff {x y p : ℕ} (hp : p.Prime) (hx : x ≠ 1) (hy : y ≠ 1) :
    x * y = p ^ 2 ↔ x = p ∧ y = p := by
  constructor
  · intro h
    obtain ⟨k, hk, rfl⟩ := (dvd_prime_pow hp).mp ⟨y, h.symm⟩
    have hk0 : k ≠ 0 := fun e => hx (by rw [e, Nat.pow_zero])
    have hk2 : k ≠ 2 := by
      rintro rfl
      exact hy ((Nat.mul_eq_left (Nat.ne_of_gt (Nat.pos_pow_of_pos 2 hp.pos))).mp h)
    have e : k = 1 := by omega
    subst e
    rw [Nat.pow_one, Nat.pow_two] at h
    exact ⟨Nat.pow_one p, Nat.eq_of_mul_eq_mul_left hp.pos h⟩
  · rintro ⟨rfl, rfl⟩
    exact (Nat.pow_two _).symm

theorem Prime.dvd_factorial {n p : ℕ} (hp : Prime p) : p ∣ n.factorial ↔ p ≤ n := by
  constructor
  · induction n with
    | zero => exact fun h => absurd h hp.not_dvd_one
    | succ n ih =>
      intro h
      rw [factorial_succ, hp.dvd_mul] at h
      rcases h with h | h
      · exact Nat.le_of_dvd (Nat.succ_pos n) h
      · exact Nat.le_succ_of_le (ih h)
  · exact Nat.dvd_factorial hp.pos

/-- There are primes beyond every bound. -/
theorem exists_infinite_primes (n : ℕ) : ∃ p, n ≤ p ∧ Prime p := by
  have h1 : n.factorial + 1 ≠ 1 := by
    have := factorial_pos n
    omega
  refine ⟨minFac (n.factorial + 1), ?_, minFac_prime h1⟩
  by_contra hlt
  have hd := (minFac_prime h1).dvd_factorial.mpr (by omega : minFac (n.factorial + 1) ≤ n)
  exact (minFac_prime h1).not_dvd_one ((Nat.dvd_add_right hd).mp (minFac_dvd _))

theorem dvd_of_forall_prime_mul_dvd {a b : ℕ}
    (hdvd : ∀ p : ℕ, p.Prime → p ∣ a → p * a ∣ b) : a ∣ b := by
  by_cases h : a = 1
  · subst h
    exact Nat.one_dvd b
  · exact Nat.dvd_of_mul_left_dvd (hdvd _ (minFac_prime h) (minFac_dvd a))

theorem pow_minFac {n k : ℕ} (hk : k ≠ 0) : (n ^ k).minFac = n.minFac := by
  by_cases h : n = 1
  · subst h
    rw [Nat.one_pow]
  · have h1 : n ^ k ≠ 1 := by
      intro e
      have hp := minFac_prime h
      exact hp.not_dvd_one (e ▸ (hp.dvd_pow_iff_dvd hk).mpr (minFac_dvd n))
    apply Nat.le_antisymm
    · exact minFac_le_of_dvd (minFac_prime h).two_le
        (((minFac_prime h).dvd_pow_iff_dvd hk).mpr (minFac_dvd n))
    · exact minFac_le_of_dvd (minFac_prime h1).two_le
        ((minFac_prime h1).dvd_of_dvd_pow (minFac_dvd _))

theorem Prime.pow_inj {p q m n : ℕ} (hp : p.Prime) (hq : q.Prime)
    (h : p ^ (m + 1) = q ^ (n + 1)) : p = q ∧ m = n := by
  have e : p = q := by
    apply (prime_dvd_prime_iff_eq hp hq).mp
    apply hp.dvd_of_dvd_pow (n := n + 1)
    rw [← h, Nat.pow_succ]
    exact Nat.dvd_mul_left p _
  subst e
  have := Nat.pow_right_injective hp.two_le h
  exact ⟨rfl, by omega⟩

/-! ## Parity of primes -/

theorem Prime.eq_two_or_odd' {p : ℕ} (hp : Prime p) : p = 2 ∨ Odd p := by
  rw [Nat.odd_iff]
  exact hp.eq_two_or_odd

theorem Prime.even_iff {p : ℕ} (hp : Prime p) : Even p ↔ p = 2 := by
  rw [even_iff_two_dvd, prime_dvd_prime_iff_eq prime_two hp, eq_comm]

theorem Prime.odd_of_ne_two {p : ℕ} (hp : p.Prime) (h_two : p ≠ 2) : Odd p :=
  hp.eq_two_or_odd'.resolve_left h_two

theorem Prime.even_sub_one {p : ℕ} (hp : p.Prime) (h2 : p ≠ 2) : Even (p - 1) := by
  have h := Nat.odd_iff.mp (hp.odd_of_ne_two h2)
  rw [Nat.even_iff]
  omega

theorem Prime.mod_two_eq_one_iff_ne_two {p : ℕ} [h : Fact p.Prime] : p % 2 = 1 ↔ p ≠ 2 := by
  have := h.out.eq_two_or_odd
  omega

@[simp] theorem coprime_two_left : Coprime 2 n ↔ Odd n := by
  rw [prime_two.coprime_iff_not_dvd, Nat.odd_iff]
  omega

@[simp] theorem coprime_two_right : n.Coprime 2 ↔ Odd n := by
  rw [coprime_comm, coprime_two_left]

theorem Coprime.odd_of_left (h : Coprime 2 n) : Odd n := coprime_two_left.mp h

theorem _root_.Odd.coprime_two_left (h : Odd n) : Coprime 2 n := Nat.coprime_two_left.mpr h

theorem Coprime.odd_of_right (h : n.Coprime 2) : Odd n := coprime_two_right.mp h

theorem _root_.Odd.coprime_two_right (h : Odd n) : n.Coprime 2 := Nat.coprime_two_right.mpr h

instance fact_prime_two : Fact (Prime 2) := ⟨prime_two⟩

instance fact_prime_three : Fact (Prime 3) := ⟨prime_three⟩

instance Prime.one_lt' (p : ℕ) [hp : Fact p.Prime] : Fact (1 < p) := ⟨hp.out.one_lt⟩

theorem Prime.sub_one_lt {p : ℕ} (hp : p.Prime) : p - 1 < p := Nat.sub_lt hp.pos Nat.zero_lt_one

end Nat

theorem Nat.prime_iff_prime_int {p : ℕ} : p.Prime ↔ _root_.Prime (p : ℤ) := by
  have unit : ∀ z : ℤ, IsUnit z ↔ z.natAbs = 1 := by
    intro z
    constructor
    · rintro ⟨u, rfl⟩
      have h : (u.val * u.inv).natAbs = 1 := by rw [u.val_inv]; rfl
      rw [Int.natAbs_mul] at h
      exact Nat.eq_one_of_mul_eq_one_right h
    · intro h
      have h₁ : z = 1 ∨ z = -1 := by omega
      rcases h₁ with rfl | rfl
      · exact ⟨⟨1, 1, rfl, rfl⟩, rfl⟩
      · exact ⟨⟨-1, -1, rfl, rfl⟩, rfl⟩
  rw [Nat.prime_iff]
  constructor
  · rintro ⟨h0, h1, h⟩
    refine ⟨Int.natCast_ne_zero.mpr h0, ?_, ?_⟩
    · rw [unit, Int.natAbs_cast]
      rwa [Nat.isUnit_iff] at h1
    · intro a b hab
      have hd := Int.natAbs_dvd_natAbs.mpr hab
      rw [Int.natAbs_mul, Int.natAbs_cast] at hd
      cases h _ _ hd with
      | inl h => exact Or.inl (Int.ofNat_dvd_left.mpr h)
      | inr h => exact Or.inr (Int.ofNat_dvd_left.mpr h)
  · rintro ⟨h0, h1, h⟩
    refine ⟨Int.natCast_ne_zero.mp h0, ?_, ?_⟩
    · rw [unit, Int.natAbs_cast] at h1
      rwa [Nat.isUnit_iff]
    · intro a b hab
      have hd : (p : ℤ) ∣ (a : ℤ) * b := by exact_mod_cast hab
      cases h _ _ hd with
      | inl h => exact Or.inl (by exact_mod_cast h)
      | inr h => exact Or.inr (by exact_mod_cast h)

theorem Int.prime_two : Prime (2 : ℤ) := Nat.prime_iff_prime_int.mp Nat.prime_two

theorem Int.prime_three : Prime (3 : ℤ) := Nat.prime_iff_prime_int.mp Nat.prime_three

theorem Int.Prime.dvd_mul {m n : ℤ} {p : ℕ} (hp : Nat.Prime p) (h : (p : ℤ) ∣ m * n) :
    p ∣ m.natAbs ∨ p ∣ n.natAbs := by
  apply hp.dvd_mul.mp
  rw [← Int.natAbs_mul]
  exact Int.ofNat_dvd_left.mp h

theorem Int.Prime.dvd_mul' {m n : ℤ} {p : ℕ} (hp : Nat.Prime p) (h : (p : ℤ) ∣ m * n) :
    (p : ℤ) ∣ m ∨ (p : ℤ) ∣ n :=
  (Nat.prime_iff_prime_int.mp hp).dvd_or_dvd h

theorem Int.Prime.dvd_pow {n : ℤ} {k p : ℕ} (hp : Nat.Prime p) (h : (p : ℤ) ∣ n ^ k) :
    p ∣ n.natAbs := by
  apply hp.dvd_of_dvd_pow (n := k)
  rw [← Int.natAbs_pow]
  exact Int.ofNat_dvd_left.mp h

theorem Int.Prime.dvd_pow' {n : ℤ} {k p : ℕ} (hp : Nat.Prime p) (h : (p : ℤ) ∣ n ^ k) :
    (p : ℤ) ∣ n :=
  Int.ofNat_dvd_left.mpr (Int.Prime.dvd_pow hp h)
