/-!
# Divisors

Names and statements are those of Mathlib's `NumberTheory/Divisors.lean`.
-/

open Finset

universe u

namespace Nat

variable {m n p : ℕ}

/-- The divisors of `n`; none for 0. -/
def divisors (n : ℕ) : Finset ℕ := (Ico 1 (n + 1)).filter (fun d => d ∣ n)

/-- The divisors of `n` other than `n`; none for 0. -/
def properDivisors (n : ℕ) : Finset ℕ := (Ico 1 n).filter (fun d => d ∣ n)

@[simp] theorem mem_divisors : n ∈ divisors m ↔ n ∣ m ∧ m ≠ 0 := by
  rw [divisors, mem_filter, mem_Ico]
  constructor
  · rintro ⟨⟨h₁, h₂⟩, h⟩
    exact ⟨h, by rintro rfl; omega⟩
  · rintro ⟨h, hm⟩
    have := Nat.le_of_dvd (Nat.pos_of_ne_zero hm) h
    have := Nat.pos_of_dvd_of_pos h (Nat.pos_of_ne_zero hm)
    exact ⟨⟨by omega, by omega⟩, h⟩

@[simp] theorem mem_properDivisors : n ∈ properDivisors m ↔ n ∣ m ∧ n < m := by
  rw [properDivisors, mem_filter, mem_Ico]
  constructor
  · rintro ⟨⟨h₁, h₂⟩, h⟩
    exact ⟨h, h₂⟩
  · rintro ⟨h, hm⟩
    have := Nat.pos_of_dvd_of_pos h (by omega)
    exact ⟨⟨by omega, by omega⟩, h⟩

@[simp] theorem filter_dvd_eq_divisors (h : n ≠ 0) :
    (Finset.range n.succ).filter (fun d => d ∣ n) = n.divisors := by
  ext d
  rw [mem_filter, mem_range, mem_divisors]
  constructor
  · exact fun hd => ⟨hd.2, h⟩
  · exact fun hd => ⟨Nat.lt_succ_of_le (Nat.le_of_dvd (Nat.pos_of_ne_zero h) hd.1), hd.1⟩

theorem insert_self_properDivisors (h : n ≠ 0) : insert n (properDivisors n) = divisors n := by
  ext d
  rw [mem_insert, mem_properDivisors, mem_divisors]
  constructor
  · rintro (rfl | hd)
    · exact ⟨Nat.dvd_refl d, h⟩
    · exact ⟨hd.1, h⟩
  · rintro ⟨hd, _⟩
    have := Nat.le_of_dvd (Nat.pos_of_ne_zero h) hd
    by_cases e : d = n
    · exact Or.inl e
    · exact Or.inr ⟨hd, by omega⟩

theorem one_mem_divisors : 1 ∈ divisors n ↔ n ≠ 0 := by simp

theorem mem_divisors_self (n : ℕ) (h : n ≠ 0) : n ∈ n.divisors :=
  mem_divisors.mpr ⟨Nat.dvd_refl n, h⟩

theorem dvd_of_mem_divisors {m : ℕ} (h : n ∈ divisors m) : n ∣ m := (mem_divisors.mp h).1

theorem divisor_le {m : ℕ} (h : n ∈ divisors m) : n ≤ m := by
  rw [mem_divisors] at h
  exact Nat.le_of_dvd (Nat.pos_of_ne_zero h.2) h.1

theorem pos_of_mem_divisors {m : ℕ} (h : m ∈ n.divisors) : 0 < m := by
  rw [mem_divisors] at h
  exact Nat.pos_of_dvd_of_pos h.1 (Nat.pos_of_ne_zero h.2)

theorem divisors_subset_of_dvd {m : ℕ} (hzero : n ≠ 0) (h : m ∣ n) : divisors m ⊆ divisors n := by
  intro d hd
  rw [mem_divisors] at *
  exact ⟨Nat.dvd_trans hd.1 h, hzero⟩

@[simp] theorem divisors_zero : divisors 0 = ∅ := rfl

@[simp] theorem properDivisors_zero : properDivisors 0 = ∅ := rfl

@[simp] theorem divisors_one : divisors 1 = {1} := by decide

@[simp] theorem properDivisors_one : properDivisors 1 = ∅ := by decide

@[simp] theorem nonempty_divisors : (divisors n).Nonempty ↔ n ≠ 0 :=
  ⟨fun ⟨_, h⟩ => (mem_divisors.mp h).2, fun h => ⟨n, mem_divisors_self n h⟩⟩

@[simp] theorem divisors_eq_empty : divisors n = ∅ ↔ n = 0 := by
  constructor
  · intro h
    by_contra hn
    have := mem_divisors_self n hn
    rw [h] at this
    exact not_mem_empty n this
  · rintro rfl
    rfl

theorem properDivisors_subset_divisors : properDivisors n ⊆ divisors n := by
  intro d hd
  rw [mem_properDivisors] at hd
  exact mem_divisors.mpr ⟨hd.1, by omega⟩

theorem sum_divisors_eq_sum_properDivisors_add_self :
    ∑ i ∈ divisors n, i = (∑ i ∈ properDivisors n, i) + n := by
  by_cases h : n = 0
  · subst h
    rfl
  · rw [← insert_self_properDivisors h, sum_insert, Nat.add_comm]
    rw [mem_properDivisors]
    omega

theorem mem_divisors_prime_pow {p : ℕ} (pp : p.Prime) (k : ℕ) {x : ℕ} :
    x ∈ divisors (p ^ k) ↔ ∃ j ≤ k, x = p ^ j := by
  rw [mem_divisors, dvd_prime_pow pp]
  exact and_iff_left (Nat.ne_of_gt (Nat.pos_pow_of_pos k pp.pos))

theorem Prime.divisors {p : ℕ} (pp : p.Prime) : Nat.divisors p = {1, p} := by
  ext d
  rw [mem_divisors, mem_insert, mem_singleton, dvd_prime pp]
  exact and_iff_left pp.ne_zero

theorem Prime.properDivisors {p : ℕ} (pp : p.Prime) : Nat.properDivisors p = {1} := by
  ext d
  rw [mem_properDivisors, mem_singleton, dvd_prime pp]
  have := pp.one_lt
  omega

theorem Prime.sum_divisors {α : Type u} [AddCommMonoid α] {p : ℕ} {f : ℕ → α} (h : p.Prime) :
    ∑ x ∈ p.divisors, f x = f p + f 1 := by
  rw [h.divisors, sum_pair h.ne_one.symm, add_comm]

theorem Prime.prod_divisors {α : Type u} [CommMonoid α] {p : ℕ} {f : ℕ → α} (h : p.Prime) :
    ∏ x ∈ p.divisors, f x = f p * f 1 := by
  rw [h.divisors, prod_pair h.ne_one.symm, mul_comm]

attribute [simp] Prime.sum_divisors Prime.prod_divisors

theorem divisors_injective : Function.Injective divisors := by
  intro a b h
  apply (dvd_left_iff_eq (m := a) (n := b)).mp
  intro d
  by_cases ha : a = 0
  · subst ha
    rw [divisors_zero] at h
    rw [divisors_eq_empty.mp h.symm]
  · have hb : b ≠ 0 := by
      rintro rfl
      exact ha (divisors_eq_empty.mp h)
    have e : d ∈ divisors a ↔ d ∈ divisors b := by rw [h]
    rw [mem_divisors, mem_divisors] at e
    exact ⟨fun hd => (e.mp ⟨hd, ha⟩).1, fun hd => (e.mpr ⟨hd, hb⟩).1⟩

@[simp] theorem divisors_inj {a b : ℕ} : a.divisors = b.divisors ↔ a = b :=
  divisors_injective.eq_iff

/-- The pairs of numbers whose product is `n`; none for 0. -/
def divisorsAntidiagonal (n : ℕ) : Finset (ℕ × ℕ) :=
  ((Ico 1 (n + 1)) ×ˢ (Ico 1 (n + 1))).filter (fun x => x.1 * x.2 = n)

@[simp] theorem mem_divisorsAntidiagonal {x : ℕ × ℕ} :
    x ∈ divisorsAntidiagonal n ↔ x.1 * x.2 = n ∧ n ≠ 0 := by
  rw [divisorsAntidiagonal, mem_filter, mem_product, mem_Ico, mem_Ico]
  constructor
  · rintro ⟨⟨h₁, h₂⟩, h⟩
    exact ⟨h, by omega⟩
  · rintro ⟨h, hn⟩
    have h₁ : x.1 ∣ n := ⟨x.2, h.symm⟩
    have h₂ : x.2 ∣ n := ⟨x.1, by rw [Nat.mul_comm, h]⟩
    have hn0 := Nat.pos_of_ne_zero hn
    have := Nat.le_of_dvd hn0 h₁
    have := Nat.le_of_dvd hn0 h₂
    have := Nat.pos_of_dvd_of_pos h₁ hn0
    have := Nat.pos_of_dvd_of_pos h₂ hn0
    exact ⟨⟨⟨by omega, by omega⟩, by omega, by omega⟩, h⟩

/-! ## Square roots -/

/-- The root of `n`, found from that of a quarter. -/
private def sqrtFuel (fuel : ℕ) : ℕ → ℕ :=
  Nat.rec (fun _ => 0) (fun _ next n => if n = 0 then 0 else
    if (2 * next (n / 4) + 1) * (2 * next (n / 4) + 1) ≤ n then 2 * next (n / 4) + 1
    else 2 * next (n / 4)) fuel

private theorem sqrtFuel_spec (f : ℕ) : ∀ n, n ≤ f →
    sqrtFuel f n * sqrtFuel f n ≤ n ∧ n < (sqrtFuel f n + 1) * (sqrtFuel f n + 1) := by
  induction f with
  | zero =>
    intro n hn
    obtain rfl := Nat.eq_zero_of_le_zero hn
    exact ⟨Nat.le_refl 0, Nat.zero_lt_one⟩
  | succ f ih =>
    intro n hn
    have e : sqrtFuel (f + 1) n = if n = 0 then 0 else
        if (2 * sqrtFuel f (n / 4) + 1) * (2 * sqrtFuel f (n / 4) + 1) ≤ n
        then 2 * sqrtFuel f (n / 4) + 1 else 2 * sqrtFuel f (n / 4) := rfl
    rw [e]
    by_cases h0 : n = 0
    · subst h0
      exact ⟨Nat.le_refl 0, Nat.zero_lt_one⟩
    · rw [if_neg h0]
      have hq := ih (n / 4) (by omega)
      revert hq
      generalize sqrtFuel f (n / 4) = q
      rintro ⟨h₁, h₂⟩
      have h₃ : 4 * (n / 4) ≤ n := Nat.mul_div_le n 4
      have h₄ : n < 4 * (n / 4) + 4 := by omega
      by_cases h : (2 * q + 1) * (2 * q + 1) ≤ n
      · rw [if_pos h]
        exact ⟨h, by nlinarith⟩
      · rw [if_neg h]
        exact ⟨by nlinarith, Nat.not_le.mp h⟩

/-- The largest `r` with `r * r ≤ n`. -/
def sqrt (n : ℕ) : ℕ := sqrtFuel n n

private theorem sqrt_spec (n : ℕ) : sqrt n * sqrt n ≤ n ∧ n < (sqrt n + 1) * (sqrt n + 1) :=
  sqrtFuel_spec n n (Nat.le_refl n)

theorem sqrt_le (n : ℕ) : sqrt n * sqrt n ≤ n := (sqrt_spec n).1

theorem sqrt_le' (n : ℕ) : sqrt n ^ 2 ≤ n := by
  rw [Nat.pow_two]
  exact sqrt_le n

theorem lt_succ_sqrt (n : ℕ) : n < succ (sqrt n) * succ (sqrt n) := (sqrt_spec n).2

theorem lt_succ_sqrt' (n : ℕ) : n < succ (sqrt n) ^ 2 := by
  rw [Nat.pow_two]
  exact lt_succ_sqrt n

theorem le_sqrt : m ≤ sqrt n ↔ m * m ≤ n := by
  constructor
  · exact fun h => Nat.le_trans (Nat.mul_le_mul h h) (sqrt_le n)
  · intro h
    exact Nat.le_of_lt_succ (mul_self_lt_mul_self_iff.mp (Nat.lt_of_le_of_lt h (lt_succ_sqrt n)))

theorem le_sqrt' : m ≤ sqrt n ↔ m ^ 2 ≤ n := by
  rw [Nat.pow_two, le_sqrt]

theorem sqrt_lt : sqrt m < n ↔ m < n * n := by
  rw [← Nat.not_le, le_sqrt, Nat.not_le]

theorem sqrt_lt' : sqrt m < n ↔ m < n ^ 2 := by
  rw [Nat.pow_two, sqrt_lt]

theorem sqrt_le_self (n : ℕ) : sqrt n ≤ n := Nat.le_trans (le_mul_self _) (sqrt_le n)

theorem sqrt_le_sqrt (h : m ≤ n) : sqrt m ≤ sqrt n := le_sqrt.mpr (Nat.le_trans (sqrt_le m) h)

theorem eq_sqrt {a : ℕ} : a = sqrt n ↔ a * a ≤ n ∧ n < (a + 1) * (a + 1) := by
  constructor
  · rintro rfl
    exact sqrt_spec n
  · rintro ⟨h₁, h₂⟩
    rw [← le_sqrt] at h₁
    rw [← sqrt_lt] at h₂
    omega

theorem eq_sqrt' {a : ℕ} : a = sqrt n ↔ a ^ 2 ≤ n ∧ n < (a + 1) ^ 2 := by
  rw [Nat.pow_two, Nat.pow_two, eq_sqrt]

@[simp] theorem sqrt_eq (n : ℕ) : sqrt (n * n) = n :=
  (eq_sqrt.mpr ⟨Nat.le_refl _, by nlinarith⟩).symm

@[simp] theorem sqrt_eq' (n : ℕ) : sqrt (n ^ 2) = n := by
  rw [Nat.pow_two, sqrt_eq]

@[simp] theorem sqrt_zero : sqrt 0 = 0 := rfl

@[simp] theorem sqrt_one : sqrt 1 = 1 := rfl

@[simp] theorem sqrt_eq_zero : sqrt n = 0 ↔ n = 0 := by
  have h : sqrt n < 1 ↔ n < 1 * 1 := sqrt_lt
  omega

theorem sqrt_pos : 0 < sqrt n ↔ 0 < n := by
  have := @sqrt_eq_zero n
  omega

theorem exists_mul_self (x : ℕ) : (∃ n, n * n = x) ↔ sqrt x * sqrt x = x := by
  constructor
  · rintro ⟨n, rfl⟩
    rw [sqrt_eq]
  · exact fun h => ⟨sqrt x, h⟩

theorem exists_mul_self' (x : ℕ) : (∃ n, n ^ 2 = x) ↔ sqrt x ^ 2 = x := by
  simpa only [Nat.pow_two] using exists_mul_self x

theorem sqrt_add_eq {a : ℕ} (n : ℕ) (h : a ≤ n + n) : sqrt (n * n + a) = n :=
  (eq_sqrt.mpr ⟨Nat.le_add_right _ _, by nlinarith⟩).symm

theorem not_exists_sq (hl : m * m < n) (hr : n < (m + 1) * (m + 1)) : ¬∃ t, t * t = n := by
  rintro ⟨t, rfl⟩
  have := mul_self_lt_mul_self_iff.mp hl
  have := mul_self_lt_mul_self_iff.mp hr
  omega

theorem prime_def_le_sqrt {p : ℕ} : Prime p ↔ 2 ≤ p ∧ ∀ m, 2 ≤ m → m ≤ sqrt p → ¬m ∣ p := by
  rw [prime_def_lt']
  refine and_congr_right fun h2 => ⟨fun h m hm hle => ?_, fun h m hm hlt hd => ?_⟩
  · apply h m hm
    have h₁ := le_sqrt.mp hle
    nlinarith
  · obtain ⟨c, hc⟩ := hd
    rcases Nat.le_total m c with hmc | hcm
    · exact h m hm (le_sqrt.mpr (by rw [hc]; exact Nat.mul_le_mul_left m hmc)) ⟨c, hc⟩
    · refine h c ?_ (le_sqrt.mpr (by rw [hc]; exact Nat.mul_le_mul_right c hcm))
        ⟨m, by rw [hc, Nat.mul_comm]⟩
      by_contra hlt'
      have h₃ : c = 0 ∨ c = 1 := by omega
      rcases h₃ with rfl | rfl
      · omega
      · omega

end Nat

/-- `a` is the square of something. -/
def IsSquare {α : Type u} [Mul α] (a : α) : Prop := ∃ r, a = r * r

@[simp] theorem isSquare_mul_self {α : Type u} [Mul α] (m : α) : IsSquare (m * m) := ⟨m, rfl⟩

theorem isSquare_iff_exists_sq {α : Type u} [Monoid α] (m : α) : IsSquare m ↔ ∃ c, m = c ^ 2 := by
  simp only [IsSquare, pow_two]

theorem IsSquare.exists_sq {α : Type u} [Monoid α] (m : α) (h : IsSquare m) : ∃ c, m = c ^ 2 :=
  (isSquare_iff_exists_sq m).mp h

theorem isSquare_of_exists_sq {α : Type u} [Monoid α] (m : α) (h : ∃ c, m = c ^ 2) : IsSquare m :=
  (isSquare_iff_exists_sq m).mpr h

@[simp] theorem isSquare_one {α : Type u} [MulOneClass α] : IsSquare (1 : α) :=
  ⟨1, (mul_one 1).symm⟩

@[simp] theorem isSquare_zero {α : Type u} [MulZeroClass α] : IsSquare (0 : α) :=
  ⟨0, (mul_zero 0).symm⟩

@[simp] theorem IsSquare.sq {α : Type u} [Monoid α] (r : α) : IsSquare (r ^ 2) := ⟨r, pow_two r⟩

theorem IsSquare.nonneg {α : Type u} [LinearOrderedRing α] {a : α} (h : IsSquare a) : 0 ≤ a := by
  obtain ⟨r, rfl⟩ := h
  exact mul_self_nonneg r

instance Nat.decidableIsSquare (m : ℕ) : Decidable (IsSquare m) :=
  decidable_of_iff (Nat.sqrt m * Nat.sqrt m = m)
    ⟨fun h => ⟨Nat.sqrt m, h.symm⟩, fun ⟨r, hr⟩ => by rw [hr, Nat.sqrt_eq]⟩

theorem Int.isSquare_natCast_iff {n : ℕ} : IsSquare (n : ℤ) ↔ IsSquare n := by
  constructor
  · rintro ⟨r, hr⟩
    exact ⟨r.natAbs, by
      have h := congrArg Int.natAbs hr
      rwa [Int.natAbs_mul, Int.natAbs_cast] at h⟩
  · rintro ⟨r, rfl⟩
    exact ⟨r, by push_cast⟩
