/-!
# Congruences

What is missing in `Data/Nat/ModEq.lean` and `Data/Int/ModEq.lean` here, under Mathlib's names:
congruence by divisibility, cancellation, Chinese remainders.
-/

namespace Int

variable {m n a b c d : ℤ}

theorem _root_.Dvd.dvd.modEq_zero_int (h : n ∣ a) : a ≡ 0 [ZMOD n] := modEq_zero_iff_dvd.mpr h

theorem _root_.Dvd.dvd.zero_modEq_int (h : n ∣ a) : 0 ≡ a [ZMOD n] :=
  (modEq_zero_iff_dvd.mpr h).symm

@[simp] theorem neg_modEq_neg : -a ≡ -b [ZMOD n] ↔ a ≡ b [ZMOD n] := by
  constructor
  · intro h
    have := h.neg
    rwa [neg_neg, neg_neg] at this
  · exact ModEq.neg

protected theorem ModEq.mul_left' (h : a ≡ b [ZMOD n]) : c * a ≡ c * b [ZMOD c * n] := by
  rw [modEq_iff_dvd, ← mul_sub]
  exact mul_dvd_mul_left c h.dvd

protected theorem ModEq.mul_right' (h : a ≡ b [ZMOD n]) : a * c ≡ b * c [ZMOD n * c] := by
  rw [modEq_iff_dvd, ← sub_mul]
  exact mul_dvd_mul_right h.dvd c

theorem ModEq.cancel_right_div_gcd (hm : 0 < m) (h : a * c ≡ b * c [ZMOD m]) :
    a ≡ b [ZMOD m / gcd m c] := by
  have hg : 0 < gcd m c := gcd_pos_of_ne_zero_left c (ne_of_gt hm)
  have hg' : (gcd m c : ℤ) ≠ 0 := Int.natCast_ne_zero.mpr (Nat.ne_of_gt hg)
  rw [modEq_iff_dvd] at h ⊢
  rw [← sub_mul] at h
  refine dvd_of_dvd_mul_left_of_gcd_one (c := c / gcd m c) ?_ (gcd_div_gcd_div_gcd hg)
  obtain ⟨u, hu⟩ := gcd_dvd_left (a := m) (b := c)
  obtain ⟨v, hv⟩ := gcd_dvd_right (a := m) (b := c)
  obtain ⟨w, hw⟩ := h
  have hu' : m / gcd m c = u := Int.ediv_eq_of_eq_mul_right hg' hu
  have hv' : c / gcd m c = v := Int.ediv_eq_of_eq_mul_right hg' hv
  rw [hu', hv']
  refine ⟨w, mul_left_cancel₀ hg' ?_⟩
  calc (gcd m c : ℤ) * ((b - a) * v) = (b - a) * (gcd m c * v) := by ring
    _ = m * w := by rw [← hv, hw]
    _ = gcd m c * u * w := by rw [← hu]
    _ = gcd m c * (u * w) := by ring

theorem ModEq.cancel_left_div_gcd (hm : 0 < m) (h : c * a ≡ c * b [ZMOD m]) :
    a ≡ b [ZMOD m / gcd m c] :=
  ModEq.cancel_right_div_gcd hm (by rwa [mul_comm a, mul_comm b])

theorem ModEq.of_div (h : a / c ≡ b / c [ZMOD m / c]) (ha : c ∣ a) (hb : c ∣ b) (hm : c ∣ m) :
    a ≡ b [ZMOD m] := by
  have := ModEq.mul_left' (c := c) h
  rwa [Int.mul_ediv_cancel' ha, Int.mul_ediv_cancel' hb, Int.mul_ediv_cancel' hm] at this

theorem modEq_and_modEq_iff_modEq_mul {a b m n : ℤ} (hmn : m.natAbs.Coprime n.natAbs) :
    a ≡ b [ZMOD m] ∧ a ≡ b [ZMOD n] ↔ a ≡ b [ZMOD m * n] := by
  rw [modEq_iff_dvd, modEq_iff_dvd, modEq_iff_dvd]
  constructor
  · rintro ⟨h₁, h₂⟩
    rw [← natAbs_dvd_natAbs] at h₁ h₂ ⊢
    rw [natAbs_mul]
    exact hmn.mul_dvd_of_dvd_of_dvd h₁ h₂
  · intro h
    exact ⟨dvd_trans (dvd_mul_right m n) h, dvd_trans (dvd_mul_left n m) h⟩

theorem gcd_a_modEq (a b : ℕ) : (a : ℤ) * Nat.gcdA a b ≡ Nat.gcd a b [ZMOD b] := by
  rw [modEq_iff_dvd, Nat.gcd_eq_gcd_ab]
  exact ⟨Nat.gcdB a b, by ring⟩

theorem modEq_sub_fac {a b n : ℤ} (c : ℤ) (ha : a ≡ b [ZMOD n]) : a - n * c ≡ b [ZMOD n] := by
  have h := modEq_add_fac (-c) ha
  rwa [mul_neg, ← sub_eq_add_neg] at h

theorem mod_coprime {a b : ℕ} (hab : Nat.Coprime a b) : ∃ y : ℤ, a * y ≡ 1 [ZMOD b] := by
  refine ⟨Nat.gcdA a b, ?_⟩
  have h := gcd_a_modEq a b
  rwa [hab.gcd_eq_one] at h

theorem exists_unique_equiv' (a : ℤ) {b : ℤ} (hb : 0 < b) :
    ∃ z : ℤ, 0 ≤ z ∧ z < b ∧ z ≡ a [ZMOD b] :=
  exists_unique_equiv a hb

@[simp] theorem mod_mul_right_mod (a b c : ℤ) : a % (b * c) % b = a % b :=
  Int.emod_emod_of_dvd a (dvd_mul_right b c)

@[simp] theorem mod_mul_left_mod (a b c : ℤ) : a % (b * c) % c = a % c :=
  Int.emod_emod_of_dvd a (dvd_mul_left c b)

end Int

namespace Nat

variable {m n a b c d : ℕ}

theorem modEq_iff_dvd : a ≡ b [MOD n] ↔ (n : ℤ) ∣ b - a := by
  rw [← Int.natCast_modEq_iff, Int.modEq_iff_dvd]

theorem ModEq.dvd (h : a ≡ b [MOD n]) : (n : ℤ) ∣ b - a := modEq_iff_dvd.mp h

theorem modEq_of_dvd (h : (n : ℤ) ∣ b - a) : a ≡ b [MOD n] := modEq_iff_dvd.mpr h

theorem modEq_iff_dvd' (h : a ≤ b) : a ≡ b [MOD n] ↔ n ∣ b - a := by
  rw [modEq_iff_dvd, ← Int.ofNat_dvd, Int.ofNat_sub h]

theorem modEq_comm : a ≡ b [MOD n] ↔ b ≡ a [MOD n] := ⟨ModEq.symm, ModEq.symm⟩

protected theorem ModEq.comm : a ≡ b [MOD n] ↔ b ≡ a [MOD n] := ⟨ModEq.symm, ModEq.symm⟩

theorem _root_.Dvd.dvd.modEq_zero_nat (h : n ∣ a) : a ≡ 0 [MOD n] := modEq_zero_iff_dvd.mpr h

theorem _root_.Dvd.dvd.zero_modEq_nat (h : n ∣ a) : 0 ≡ a [MOD n] :=
  (modEq_zero_iff_dvd.mpr h).symm

theorem ModEq.of_dvd (d : m ∣ n) (h : a ≡ b [MOD n]) : a ≡ b [MOD m] :=
  modEq_of_dvd (dvd_trans (Int.ofNat_dvd.mpr d) h.dvd)

theorem ModEq.of_mul_left (m : ℕ) (h : a ≡ b [MOD m * n]) : a ≡ b [MOD n] :=
  h.of_dvd (Nat.dvd_mul_left n m)

theorem ModEq.of_mul_right (m : ℕ) (h : a ≡ b [MOD n * m]) : a ≡ b [MOD n] :=
  h.of_dvd (Nat.dvd_mul_right n m)

protected theorem ModEq.mul_left' (c : ℕ) (h : a ≡ b [MOD n]) : c * a ≡ c * b [MOD c * n] := by
  rw [ModEq, Nat.mul_mod_mul_left, Nat.mul_mod_mul_left, show a % n = b % n from h]

protected theorem ModEq.mul_right' (c : ℕ) (h : a ≡ b [MOD n]) : a * c ≡ b * c [MOD n * c] := by
  rw [Nat.mul_comm a, Nat.mul_comm b, Nat.mul_comm n]
  exact h.mul_left' c

protected theorem ModEq.add_left_cancel (h₁ : a ≡ b [MOD n]) (h₂ : a + c ≡ b + d [MOD n]) :
    c ≡ d [MOD n] := by
  rw [← Int.natCast_modEq_iff] at *
  push_cast at h₂
  exact h₁.add_left_cancel h₂

protected theorem ModEq.add_left_cancel' (c : ℕ) (h : c + a ≡ c + b [MOD n]) : a ≡ b [MOD n] :=
  ModEq.rfl.add_left_cancel h

protected theorem ModEq.add_right_cancel (h₁ : c ≡ d [MOD n]) (h₂ : a + c ≡ b + d [MOD n]) :
    a ≡ b [MOD n] := by
  rw [Nat.add_comm a, Nat.add_comm b] at h₂
  exact h₁.add_left_cancel h₂

protected theorem ModEq.add_right_cancel' (c : ℕ) (h : a + c ≡ b + c [MOD n]) : a ≡ b [MOD n] :=
  ModEq.rfl.add_right_cancel h

protected theorem ModEq.mul_left_cancel' {a b c m : ℕ} (hc : c ≠ 0)
    (h : c * a ≡ c * b [MOD c * m]) : a ≡ b [MOD m] := by
  rw [ModEq, Nat.mul_mod_mul_left, Nat.mul_mod_mul_left] at h
  exact Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero hc) h

protected theorem ModEq.mul_left_cancel_iff' {a b c m : ℕ} (hc : c ≠ 0) :
    c * a ≡ c * b [MOD c * m] ↔ a ≡ b [MOD m] :=
  ⟨ModEq.mul_left_cancel' hc, ModEq.mul_left' c⟩

protected theorem ModEq.mul_right_cancel' {a b c m : ℕ} (hc : c ≠ 0)
    (h : a * c ≡ b * c [MOD m * c]) : a ≡ b [MOD m] := by
  rw [Nat.mul_comm a, Nat.mul_comm b, Nat.mul_comm m] at h
  exact ModEq.mul_left_cancel' hc h

protected theorem ModEq.mul_right_cancel_iff' {a b c m : ℕ} (hc : c ≠ 0) :
    a * c ≡ b * c [MOD m * c] ↔ a ≡ b [MOD m] :=
  ⟨ModEq.mul_right_cancel' hc, ModEq.mul_right' c⟩

theorem ModEq.of_div (h : a / c ≡ b / c [MOD m / c]) (ha : c ∣ a) (hb : c ∣ b) (hm : c ∣ m) :
    a ≡ b [MOD m] := by
  have := h.mul_left' c
  rwa [Nat.mul_div_cancel' ha, Nat.mul_div_cancel' hb, Nat.mul_div_cancel' hm] at this

theorem modEq_sub (h : b ≤ a) : a ≡ b [MOD a - b] :=
  (modEq_iff_dvd' h).mpr (Nat.dvd_refl _) |>.symm

theorem modEq_one : a ≡ b [MOD 1] := by
  rw [ModEq, Nat.mod_one, Nat.mod_one]

@[simp] theorem modEq_zero_iff : a ≡ b [MOD 0] ↔ a = b := by
  rw [ModEq, Nat.mod_zero, Nat.mod_zero]

@[simp] theorem add_modEq_left : n + a ≡ a [MOD n] := by
  rw [ModEq, Nat.add_mod_left]

@[simp] theorem add_modEq_right : a + n ≡ a [MOD n] := by
  rw [ModEq, Nat.add_mod_right]

theorem ModEq.le_of_lt_add (h1 : a ≡ b [MOD m]) (h2 : a < b + m) : a ≤ b := by
  by_contra hlt
  have h3 := (modEq_iff_dvd' (by omega : b ≤ a)).mp h1.symm
  have := Nat.le_of_dvd (by omega) h3
  omega

theorem ModEq.add_le_of_lt (h1 : a ≡ b [MOD m]) (h2 : a < b) : a + m ≤ b := by
  have h3 := (modEq_iff_dvd' (by omega : a ≤ b)).mp h1
  have := Nat.le_of_dvd (by omega) h3
  omega

theorem ModEq.dvd_iff (h : a ≡ b [MOD m]) (hdm : d ∣ m) : d ∣ a ↔ d ∣ b := by
  rw [← modEq_zero_iff_dvd, ← modEq_zero_iff_dvd]
  have := h.of_dvd hdm
  exact ⟨this.symm.trans, this.trans⟩

theorem ModEq.gcd_eq (h : a ≡ b [MOD m]) : gcd a m = gcd b m := by
  rw [gcd_comm a, gcd_comm b, ← gcd_add_mod m a, ← gcd_add_mod m b, show a % m = b % m from h]

theorem ModEq.eq_of_abs_lt (h : a ≡ b [MOD m]) (h2 : |(b : ℤ) - a| < m) : a = b := by
  have h3 := Int.eq_zero_of_dvd_of_natAbs_lt_natAbs h.dvd (by
    rw [abs_lt] at h2
    omega)
  omega

theorem ModEq.eq_of_lt_of_lt (h : a ≡ b [MOD m]) (ha : a < m) (hb : b < m) : a = b := by
  rwa [ModEq, Nat.mod_eq_of_lt ha, Nat.mod_eq_of_lt hb] at h

theorem ModEq.cancel_left_div_gcd (hm : 0 < m) (h : c * a ≡ c * b [MOD m]) :
    a ≡ b [MOD m / gcd m c] := by
  rw [← Int.natCast_modEq_iff] at h ⊢
  push_cast at h ⊢
  exact Int.ModEq.cancel_left_div_gcd (Int.ofNat_lt.mpr hm) h

theorem ModEq.cancel_right_div_gcd (hm : 0 < m) (h : a * c ≡ b * c [MOD m]) :
    a ≡ b [MOD m / gcd m c] := by
  rw [Nat.mul_comm a, Nat.mul_comm b] at h
  exact h.cancel_left_div_gcd hm

theorem ModEq.cancel_left_div_gcd' (hm : 0 < m) (hcd : c ≡ d [MOD m])
    (h : c * a ≡ d * b [MOD m]) : a ≡ b [MOD m / gcd m c] :=
  (h.trans (hcd.symm.mul_right b)).cancel_left_div_gcd hm

theorem ModEq.cancel_right_div_gcd' (hm : 0 < m) (hcd : c ≡ d [MOD m])
    (h : a * c ≡ b * d [MOD m]) : a ≡ b [MOD m / gcd m c] := by
  rw [Nat.mul_comm a, Nat.mul_comm b] at h
  exact ModEq.cancel_left_div_gcd' hm hcd h

theorem ModEq.cancel_left_of_coprime (hmc : gcd m c = 1) (h : c * a ≡ c * b [MOD m]) :
    a ≡ b [MOD m] := by
  rw [modEq_iff_dvd] at h ⊢
  push_cast at h
  rw [← mul_sub] at h
  apply Int.dvd_of_dvd_mul_right_of_gcd_one h
  exact hmc

theorem ModEq.cancel_right_of_coprime (hmc : gcd m c = 1) (h : a * c ≡ b * c [MOD m]) :
    a ≡ b [MOD m] :=
  ModEq.cancel_left_of_coprime hmc (by rwa [Nat.mul_comm c, Nat.mul_comm c])

theorem modEq_and_modEq_iff_modEq_mul {a b m n : ℕ} (hmn : m.Coprime n) :
    a ≡ b [MOD m] ∧ a ≡ b [MOD n] ↔ a ≡ b [MOD m * n] := by
  rw [← Int.natCast_modEq_iff, ← Int.natCast_modEq_iff, ← Int.natCast_modEq_iff, Nat.cast_mul]
  exact Int.modEq_and_modEq_iff_modEq_mul hmn

theorem mod_lcm (hn : a ≡ b [MOD n]) (hm : a ≡ b [MOD m]) : a ≡ b [MOD lcm n m] := by
  rcases Nat.le_total a b with h | h
  · rw [modEq_iff_dvd' h] at *
    exact lcm_dvd hn hm
  · rw [modEq_comm, modEq_iff_dvd' h] at *
    exact lcm_dvd hn hm

theorem coprime_of_mul_modEq_one (b : ℕ) {a n : ℕ} (h : a * b ≡ 1 [MOD n]) : a.Coprime n := by
  have h₁ := (h.of_dvd (gcd_dvd_right a n)).dvd_iff (Nat.dvd_refl _)
  exact Nat.dvd_one.mp (h₁.mp (Nat.dvd_mul_right_of_dvd (gcd_dvd_left a n) b))

/-- A number in two residue classes whose moduli have no common divisor. -/
theorem exists_modEq_and_modEq (co : n.Coprime m) (a b : ℕ) :
    ∃ k, k ≡ a [MOD n] ∧ k ≡ b [MOD m] := by
  obtain ⟨x, hx⟩ := Int.mod_coprime co
  obtain ⟨y, hy⟩ := Int.mod_coprime co.symm
  by_cases h0 : n * m = 0
  · rcases co.eq_of_mul_eq_zero h0 with ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩
    · exact ⟨a, ModEq.rfl, modEq_one⟩
    · exact ⟨b, modEq_one, ModEq.rfl⟩
  · obtain ⟨k, hk⟩ := Int.exists_unique_equiv_nat (m * y * a + n * x * b)
      (Int.ofNat_lt.mpr (Nat.pos_of_ne_zero h0))
    have hk' := hk.2
    push_cast at hk'
    refine ⟨k, ?_, ?_⟩
    · rw [← Int.natCast_modEq_iff]
      refine (hk'.of_mul_right _).trans ?_
      have h₁ := (hy.mul_right a).add (Int.modEq_zero_iff_dvd.mpr
        (⟨x * b, by ring⟩ : (n : ℤ) ∣ n * x * b))
      rwa [one_mul, add_zero] at h₁
    · rw [← Int.natCast_modEq_iff]
      refine (hk'.of_mul_left _).trans ?_
      have h₁ := (Int.modEq_zero_iff_dvd.mpr (⟨y * a, by ring⟩ : (m : ℤ) ∣ m * y * a)).add
        (hx.mul_right b)
      rwa [one_mul, zero_add] at h₁

/-- A number in two residue classes whose moduli have no common divisor. -/
def chineseRemainder (co : n.Coprime m) (a b : ℕ) : { k // k ≡ a [MOD n] ∧ k ≡ b [MOD m] } :=
  let k := Nat.gcdA n m * n * b + Nat.gcdB n m * m * a
  ⟨if n * m = 0 then (if n = 0 then a else b) else (k % (n * m)).toNat, by
    have e := Nat.gcd_eq_gcd_ab n m
    rw [co.gcd_eq_one] at e
    by_cases h0 : n * m = 0
    · rw [if_pos h0]
      rcases co.eq_of_mul_eq_zero h0 with ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩
      · exact ⟨ModEq.rfl, modEq_one⟩
      · exact ⟨modEq_one, ModEq.rfl⟩
    · rw [if_neg h0]
      have hpos : (0 : ℤ) < n * m := by exact_mod_cast Nat.pos_of_ne_zero h0
      have hk : ((k % (n * m)).toNat : ℤ) ≡ k [ZMOD n * m] := by
        rw [Int.toNat_of_nonneg (Int.emod_nonneg _ (ne_of_gt hpos))]
        exact Int.mod_modEq k _
      rw [← Int.natCast_modEq_iff, ← Int.natCast_modEq_iff]
      refine ⟨(hk.of_mul_right _).trans ?_, (hk.of_mul_left _).trans ?_⟩
      · rw [Int.modEq_iff_dvd]
        exact ⟨Nat.gcdA n m * (a - b), by
          show (a : ℤ) - (Nat.gcdA n m * n * b + Nat.gcdB n m * m * a) = _
          push_cast at e
          linear_combination (a : ℤ) * e⟩
      · rw [Int.modEq_iff_dvd]
        exact ⟨Nat.gcdB n m * (b - a), by
          show (b : ℤ) - (Nat.gcdA n m * n * b + Nat.gcdB n m * m * a) = _
          push_cast at e
          linear_combination (b : ℤ) * e⟩⟩

theorem chineseRemainder_modEq_unique (co : n.Coprime m) {a b z : ℕ} (hzan : z ≡ a [MOD n])
    (hzbm : z ≡ b [MOD m]) : z ≡ chineseRemainder co a b [MOD n * m] :=
  (modEq_and_modEq_iff_modEq_mul co).mp
    ⟨hzan.trans (chineseRemainder co a b).2.1.symm, hzbm.trans (chineseRemainder co a b).2.2.symm⟩

/-! ## Remainders of sums -/

theorem add_mod_add_ite (a b c : ℕ) :
    ((a + b) % c + if c ≤ a % c + b % c then c else 0) = a % c + b % c := by
  by_cases hc : c = 0
  · subst hc
    simp
  · have ha := Nat.mod_lt a (Nat.pos_of_ne_zero hc)
    have hb := Nat.mod_lt b (Nat.pos_of_ne_zero hc)
    by_cases h : c ≤ a % c + b % c
    · rw [if_pos h, Nat.add_mod]
      have e : (a % c + b % c) % c = a % c + b % c - c := by
        rw [Nat.mod_eq_sub_mod h, Nat.mod_eq_of_lt (by omega)]
      omega
    · rw [if_neg h, Nat.add_mod, Nat.mod_eq_of_lt (by omega), Nat.add_zero]

theorem add_mod_of_add_mod_lt {a b c : ℕ} (hc : a % c + b % c < c) :
    (a + b) % c = a % c + b % c := by
  rw [← add_mod_add_ite, if_neg (by omega), Nat.add_zero]

theorem add_mod_add_of_le_add_mod {a b c : ℕ} (hc : c ≤ a % c + b % c) :
    (a + b) % c + c = a % c + b % c := by
  rw [← add_mod_add_ite, if_pos hc]

theorem add_div {a b c : ℕ} (hc0 : 0 < c) :
    (a + b) / c = a / c + b / c + if c ≤ a % c + b % c then 1 else 0 := by
  have h := add_mod_add_ite a b c
  have e := Nat.div_add_mod (a + b) c
  have ea := Nat.div_add_mod a c
  have eb := Nat.div_add_mod b c
  apply Nat.eq_of_mul_eq_mul_left hc0
  rw [Nat.mul_add, Nat.mul_add]
  by_cases hle : c ≤ a % c + b % c
  · rw [if_pos hle] at h ⊢
    rw [Nat.mul_one]
    omega
  · rw [if_neg hle] at h ⊢
    rw [Nat.mul_zero]
    omega

theorem add_div_eq_of_add_mod_lt {a b c : ℕ} (hc : a % c + b % c < c) :
    (a + b) / c = a / c + b / c := by
  by_cases h : c = 0
  · omega
  · rw [add_div (Nat.pos_of_ne_zero h), if_neg (by omega), Nat.add_zero]

theorem add_div_le_add_div (a b c : ℕ) : a / c + b / c ≤ (a + b) / c := by
  by_cases h : c = 0
  · subst h
    simp
  · rw [add_div (Nat.pos_of_ne_zero h)]
    exact Nat.le_add_right _ _

theorem odd_mul_odd {n m : ℕ} (hn : n % 2 = 1) (hm : m % 2 = 1) : n * m % 2 = 1 := by
  norm_num [Nat.mul_mod, hn, hm]

theorem odd_of_mod_four_eq_one {n : ℕ} (h : n % 4 = 1) : n % 2 = 1 := by omega

theorem odd_of_mod_four_eq_three {n : ℕ} (h : n % 4 = 3) : n % 2 = 1 := by omega

theorem odd_mod_four_iff {n : ℕ} : n % 2 = 1 ↔ n % 4 = 1 ∨ n % 4 = 3 := by omega

theorem mod_eq_of_modEq {a b n : ℕ} (h : a ≡ b [MOD n]) (hb : b < n) : a % n = b := by
  rw [show a % n = b % n from h, Nat.mod_eq_of_lt hb]

end Nat
