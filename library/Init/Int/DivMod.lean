/-!
# Integers: divisibility, division and remainder

`a % b + b * (a / b) = a` and `0 ≤ a % b < |b|` characterise quotient and remainder; the other
theorems follow from that.

Names and statements are those of Lean's `Init/Data/Int/DivModLemmas.lean`.
-/

open Quod.Difference

namespace Int

/-! ## Divisibility -/

@[simp] protected theorem dvd_zero (n : Int) : n ∣ 0 := ⟨0, (Int.mul_zero n).symm⟩

@[simp] protected theorem dvd_refl (n : Int) : n ∣ n := ⟨1, (Int.mul_one n).symm⟩

@[simp] protected theorem one_dvd (n : Int) : 1 ∣ n := ⟨n, (Int.one_mul n).symm⟩

protected theorem dvd_trans {a b c : Int} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  obtain ⟨d, rfl⟩ := h₁
  obtain ⟨e, rfl⟩ := h₂
  exact ⟨d * e, Int.mul_assoc a d e⟩

protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩

protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩

@[simp] protected theorem zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 := by
  constructor
  · rintro ⟨c, rfl⟩
    exact Int.zero_mul c
  · rintro rfl
    exact Int.dvd_zero 0

@[simp] protected theorem neg_dvd {a b : Int} : -a ∣ b ↔ a ∣ b := by
  constructor
  · rintro ⟨c, rfl⟩
    exact ⟨-c, Int.neg_mul_comm a c⟩
  · rintro ⟨c, rfl⟩
    exact ⟨-c, (Int.neg_mul_neg a c).symm⟩

@[simp] protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b := by
  constructor
  · rintro ⟨c, hc⟩
    exact ⟨-c, by rw [Int.mul_neg, ← hc, Int.neg_neg]⟩
  · rintro ⟨c, rfl⟩
    exact ⟨-c, (Int.mul_neg a c).symm⟩

protected theorem dvd_add {a b c : Int} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c := by
  obtain ⟨d, rfl⟩ := h₁
  obtain ⟨e, rfl⟩ := h₂
  exact ⟨d + e, (Int.mul_add a d e).symm⟩

protected theorem dvd_sub {a b c : Int} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c :=
  Int.dvd_add h₁ (Int.dvd_neg.mpr h₂)

protected theorem dvd_add_right {a b c : Int} (H : a ∣ b) : a ∣ b + c ↔ a ∣ c := by
  refine ⟨fun h => ?_, Int.dvd_add H⟩
  have h₁ := Int.dvd_sub h H
  rw [Int.add_sub_cancel_left] at h₁
  exact h₁

protected theorem dvd_add_left {a b c : Int} (H : a ∣ c) : a ∣ b + c ↔ a ∣ b := by
  rw [Int.add_comm]
  exact Int.dvd_add_right H

theorem dvd_iff_dvd_of_dvd_sub {a b c : Int} (H : a ∣ b - c) : a ∣ b ↔ a ∣ c := by
  have h : a ∣ b - c + c ↔ a ∣ c := Int.dvd_add_right H
  rw [Int.sub_add_cancel] at h
  exact h

protected theorem dvd_mul_of_dvd_left {a b : Int} (h : a ∣ b) (c : Int) : a ∣ b * c :=
  Int.dvd_trans h (Int.dvd_mul_right b c)

protected theorem dvd_mul_of_dvd_right {a b : Int} (h : a ∣ b) (c : Int) : a ∣ c * b :=
  Int.dvd_trans h (Int.dvd_mul_left c b)

protected theorem mul_dvd_mul {a b c d : Int} (h₁ : a ∣ b) (h₂ : c ∣ d) : a * c ∣ b * d := by
  obtain ⟨e, rfl⟩ := h₁
  obtain ⟨f, rfl⟩ := h₂
  refine ⟨e * f, ?_⟩
  rw [Int.mul_assoc, Int.mul_assoc, Int.mul_left_comm e c f]

theorem natAbs_dvd_natAbs {a b : Int} : natAbs a ∣ natAbs b ↔ a ∣ b := by
  constructor
  · rintro ⟨c, hc⟩
    have h : (natAbs a : Int) ∣ natAbs b := ⟨c, congrArg ofNat hc⟩
    rcases natAbs_eq a with ha | ha <;> rcases natAbs_eq b with hb | hb <;> rw [ha, hb] <;>
      first
        | exact h
        | exact Int.dvd_neg.mpr h
        | exact Int.neg_dvd.mpr h
        | exact Int.neg_dvd.mpr (Int.dvd_neg.mpr h)
  · rintro ⟨c, rfl⟩
    exact ⟨natAbs c, natAbs_mul a c⟩

@[simp, norm_cast] theorem ofNat_dvd {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := by
  rw [← natAbs_dvd_natAbs, natAbs_ofNat, natAbs_ofNat]

@[norm_cast] theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := ofNat_dvd

theorem coe_nat_dvd {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := ofNat_dvd

theorem ofNat_dvd_left {n : Nat} {z : Int} : (n : Int) ∣ z ↔ n ∣ natAbs z := by
  rw [← natAbs_dvd_natAbs, natAbs_ofNat]

theorem ofNat_dvd_right {n : Nat} {z : Int} : z ∣ (n : Int) ↔ natAbs z ∣ n := by
  rw [← natAbs_dvd_natAbs, natAbs_ofNat]

theorem natCast_dvd {n : Int} {m : Nat} : (m : Int) ∣ n ↔ m ∣ natAbs n := ofNat_dvd_left

theorem dvd_natCast {m : Int} {n : Nat} : m ∣ (n : Int) ↔ natAbs m ∣ n := ofNat_dvd_right

@[simp] theorem natAbs_dvd {a b : Int} : (natAbs a : Int) ∣ b ↔ a ∣ b := by
  rw [ofNat_dvd_left, natAbs_dvd_natAbs]

@[simp] theorem dvd_natAbs {a b : Int} : a ∣ natAbs b ↔ a ∣ b := by
  rw [ofNat_dvd_right, natAbs_dvd_natAbs]

theorem natAbs_dvd_self {a : Int} : (natAbs a : Int) ∣ a := natAbs_dvd.mpr (Int.dvd_refl a)

theorem dvd_natAbs_self {a : Int} : a ∣ (natAbs a : Int) := dvd_natAbs.mpr (Int.dvd_refl a)

theorem le_of_dvd {a b : Int} (bpos : 0 < b) (H : a ∣ b) : a ≤ b := by
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt bpos
  exact Int.le_trans le_natAbs (ofNat_le.mpr (Nat.le_of_dvd (Nat.succ_pos n) (dvd_natCast.mp H)))

theorem eq_one_of_dvd_one {a : Int} (H : 0 ≤ a) (H' : a ∣ 1) : a = 1 := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le H
  exact congrArg ofNat (Nat.dvd_one.mp (ofNat_dvd.mp H'))

theorem eq_one_of_mul_eq_one_right {a b : Int} (H : 0 ≤ a) (H' : a * b = 1) : a = 1 :=
  eq_one_of_dvd_one H ⟨b, H'.symm⟩

theorem eq_one_of_mul_eq_one_left {a b : Int} (H : 0 ≤ b) (H' : a * b = 1) : b = 1 :=
  eq_one_of_mul_eq_one_right H ((Int.mul_comm b a).trans H')

theorem dvd_antisymm {a b : Int} (H1 : 0 ≤ a) (H2 : 0 ≤ b) (h₁ : a ∣ b) (h₂ : b ∣ a) : a = b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le H1
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le H2
  exact congrArg ofNat (Nat.dvd_antisymm (ofNat_dvd.mp h₁) (ofNat_dvd.mp h₂))

/-! ## Quotient and remainder characterised -/

theorem div_def (a b : Int) : a / b = Int.ediv a b := rfl

@[simp, norm_cast] theorem ofNat_ediv (m n : Nat) : ((m / n : Nat) : Int) = m / n := rfl

@[simp, norm_cast] theorem ofNat_emod (m n : Nat) : ((m % n : Nat) : Int) = m % n := rfl

@[simp, norm_cast] theorem natCast_div (m n : Nat) : ((m / n : Nat) : Int) = m / n := rfl

@[simp, norm_cast] theorem natCast_mod (m n : Nat) : ((m % n : Nat) : Int) = m % n := rfl

theorem natCast_emod (m n : Nat) : ((m % n : Nat) : Int) = m % n := rfl

theorem emod_ofNat (a : Nat) (b : Int) : (ofNat a) % b = ofNat (a % natAbs b) := rfl

theorem emod_negSucc (m : Nat) (n : Int) :
    negSucc m % n = subNatNat (natAbs n) (Nat.succ (m % natAbs n)) :=
  rfl

theorem ofNat_mod_ofNat (m n : Nat) : (m % n : Int) = ((m % n : Nat) : Int) := rfl

@[simp] protected theorem ediv_zero (a : Int) : a / 0 = 0 := by
  cases a with
  | ofNat n => exact congrArg ofNat (Nat.div_zero n)
  | negSucc n => rfl

theorem emod_add_ediv (a b : Int) : a % b + b * (a / b) = a := by
  have negative : ∀ m n : Nat,
      subNatNat (n + 1) (m % (n + 1) + 1) + (n + 1 : Nat) * negSucc (m / (n + 1)) = negSucc m := by
    intro m n
    have h := Nat.mod_add_div m (n + 1)
    rw [diff_ofNat, diff_negSucc, diff_mul, diff_add, diff_negSucc, diff_eq_iff]
    simp only [Nat.mul_add, Nat.mul_one, Nat.mul_zero, Nat.zero_mul, Nat.zero_add, Nat.add_zero]
    omega
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n => exact congrArg ofNat (Nat.mod_add_div m n)
    | negSucc n =>
      show ((m % (n + 1) : Nat) : Int) + -((n + 1 : Nat) : Int) * -((m / (n + 1) : Nat) : Int) = m
      rw [Int.neg_mul_neg]
      exact congrArg ofNat (Nat.mod_add_div m (n + 1))
  | negSucc m =>
    cases b with
    | ofNat n =>
      cases n with
      | zero =>
        show subNatNat 0 (m % 0 + 1) + 0 * 0 = negSucc m
        rw [Nat.mod_zero, Int.mul_zero, Int.add_zero]
        rfl
      | succ n => exact negative m n
    | negSucc n =>
      show subNatNat (n + 1) (m % (n + 1) + 1) +
        -((n + 1 : Nat) : Int) * -(negSucc (m / (n + 1))) = negSucc m
      rw [Int.neg_mul_neg]
      exact negative m n

theorem ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := by
  rw [Int.add_comm, emod_add_ediv]

theorem emod_add_ediv' (a b : Int) : a % b + a / b * b = a := by
  rw [Int.mul_comm, emod_add_ediv]

theorem ediv_add_emod' (a b : Int) : a / b * b + a % b = a := by
  rw [Int.mul_comm, ediv_add_emod]

theorem emod_def (a b : Int) : a % b = a - b * (a / b) :=
  (Int.sub_eq_of_eq_add (ediv_add_emod a b).symm).symm

theorem emod_nonneg (a : Int) {b : Int} (h : b ≠ 0) : 0 ≤ a % b := by
  cases a with
  | ofNat m => exact ofNat_zero_le _
  | negSucc m =>
    have hlt : m % natAbs b < natAbs b := Nat.mod_lt m (natAbs_pos.mpr h)
    rw [emod_negSucc, diff_zero, diff_le]
    omega

theorem emod_lt_natAbs (a : Int) {b : Int} (h : b ≠ 0) : a % b < natAbs b := by
  cases a with
  | ofNat m => exact ofNat_lt.mpr (Nat.mod_lt m (natAbs_pos.mpr h))
  | negSucc m =>
    have hpos : 0 < natAbs b := natAbs_pos.mpr h
    rw [emod_negSucc, diff_ofNat, diff_lt]
    omega

theorem emod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : a % b < b := by
  have h := emod_lt_natAbs a (Int.ne_of_gt H)
  rw [natAbs_of_nonneg (Int.le_of_lt H)] at h
  exact h

/-- Only one quotient leaves a remainder between `0` and `b`. -/
theorem quotient_unique {b q r q' r' : Int} (h : r + b * q = r' + b * q') (hr : r < b)
    (hr' : 0 ≤ r') (hb : 0 < b) : q' ≤ q := by
  apply Int.not_lt.mp
  intro hlt
  have hle : b * (q + 1) ≤ b * q' :=
    Int.mul_le_mul_of_nonneg_left (add_one_le_of_lt hlt) (Int.le_of_lt hb)
  rw [Int.mul_add, Int.mul_one] at hle
  obtain ⟨x, j, hx⟩ := exists_diff (b * q)
  obtain ⟨y, k, hy⟩ := exists_diff (b * q')
  rw [hx, hy] at h hle
  obtain ⟨b, i, rfl⟩ := exists_diff b
  obtain ⟨r, l, rfl⟩ := exists_diff r
  obtain ⟨r', l', rfl⟩ := exists_diff r'
  simp only [diff] at h hr hr' hle
  omega

protected theorem ediv_emod_unique {a b r q : Int} (h : 0 < b) :
    a / b = q ∧ a % b = r ↔ r + b * q = a ∧ 0 ≤ r ∧ r < b := by
  constructor
  · rintro ⟨rfl, rfl⟩
    exact ⟨emod_add_ediv a b, emod_nonneg a (Int.ne_of_gt h), emod_lt_of_pos a h⟩
  · rintro ⟨e, hr, hlt⟩
    have e₁ : a % b + b * (a / b) = r + b * q := (emod_add_ediv a b).trans e.symm
    have hq : a / b = q :=
      Int.le_antisymm (quotient_unique e₁.symm hlt (emod_nonneg a (Int.ne_of_gt h)) h)
        (quotient_unique e₁ (emod_lt_of_pos a h) hr h)
    rw [hq] at e₁
    exact ⟨hq, Int.add_right_cancel e₁⟩

@[simp] theorem emod_neg (a b : Int) : a % -b = a % b := by
  cases a with
  | ofNat m =>
    show ((m % natAbs (-b) : Nat) : Int) = ((m % natAbs b : Nat) : Int)
    rw [natAbs_neg]
  | negSucc m => rw [emod_negSucc, emod_negSucc, natAbs_neg]

@[simp] protected theorem ediv_neg (a b : Int) : a / -b = -(a / b) := by
  by_cases hb : b = 0
  · rw [hb, Int.neg_zero, Int.ediv_zero, Int.neg_zero]
  · have h : a % b + b * -(a / -b) = a % b + b * (a / b) := by
      rw [emod_add_ediv, ← Int.neg_mul_comm, ← emod_neg, emod_add_ediv]
    have h₁ : -(a / -b) = a / b := Int.eq_of_mul_eq_mul_left hb (Int.add_left_cancel h)
    exact Int.eq_neg_of_eq_neg h₁.symm

theorem add_mul_ediv_right_of_pos (a b : Int) {c : Int} (H : 0 < c) :
    (a + b * c) / c = a / c + b := by
  refine ((Int.ediv_emod_unique H).mpr ⟨?_, emod_nonneg a (Int.ne_of_gt H),
    emod_lt_of_pos a H⟩).left
  rw [Int.mul_add, ← Int.add_assoc, emod_add_ediv, Int.mul_comm c b]

protected theorem add_mul_ediv_right (a b : Int) {c : Int} (H : c ≠ 0) :
    (a + b * c) / c = a / c + b := by
  rcases Int.lt_or_gt_of_ne H with h | h
  · have h₁ := add_mul_ediv_right_of_pos a (-b) (Int.neg_pos_of_neg h)
    rw [Int.neg_mul_neg, Int.ediv_neg, Int.ediv_neg, ← Int.neg_add] at h₁
    exact Int.neg_inj.mp h₁
  · exact add_mul_ediv_right_of_pos a b h

protected theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (H : b ≠ 0) :
    (a + b * c) / b = a / b + c := by
  rw [Int.mul_comm b c, Int.add_mul_ediv_right a c H]

@[simp] theorem add_mul_emod_self {a b c : Int} : (a + b * c) % c = a % c := by
  by_cases h : c = 0
  · rw [h, Int.mul_zero, Int.add_zero]
  · rw [emod_def, emod_def, Int.add_mul_ediv_right a b h, Int.mul_add, Int.mul_comm c b]
    rw [← Int.sub_sub, Int.sub_right_comm, Int.add_sub_cancel]

@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  rw [Int.mul_comm, add_mul_emod_self]

/-! ## Quotients -/

@[simp] protected theorem zero_ediv (b : Int) : 0 / b = 0 := by
  by_cases h : b = 0
  · rw [h, Int.ediv_zero]
  · cases b with
    | ofNat n => exact congrArg ofNat (Nat.zero_div n)
    | negSucc n =>
      show -((0 / (n + 1) : Nat) : Int) = 0
      rw [Nat.zero_div]
      rfl

@[simp] protected theorem mul_ediv_cancel (a : Int) {b : Int} (H : b ≠ 0) : a * b / b = a := by
  have h := Int.add_mul_ediv_right 0 a H
  rw [Int.zero_add, Int.zero_ediv, Int.zero_add] at h
  exact h

@[simp] protected theorem mul_ediv_cancel_left {a : Int} (b : Int) (H : a ≠ 0) :
    a * b / a = b := by
  rw [Int.mul_comm, Int.mul_ediv_cancel b H]

@[simp] protected theorem ediv_self {a : Int} (H : a ≠ 0) : a / a = 1 := by
  have h := Int.mul_ediv_cancel 1 H
  rw [Int.one_mul] at h
  exact h

@[simp] protected theorem ediv_one (a : Int) : a / 1 = a := by
  have h := Int.mul_ediv_cancel a (fun h => Int.zero_ne_one h.symm)
  rw [Int.mul_one] at h
  exact h

theorem ediv_eq_zero_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a / b = 0 := by
  refine ((Int.ediv_emod_unique (r := a) (Int.lt_of_le_of_lt H1 H2)).mpr ⟨?_, H1, H2⟩).left
  rw [Int.mul_zero, Int.add_zero]

theorem ediv_nonneg_iff_of_pos {a b : Int} (h : 0 < b) : 0 ≤ a / b ↔ 0 ≤ a := by
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt h
  cases a with
  | ofNat m => exact iff_of_true (ofNat_zero_le (m / Nat.succ n)) (ofNat_zero_le m)
  | negSucc m =>
    exact iff_of_false (fun h₁ => (negSucc_not_nonneg (m / Nat.succ n)).mp h₁)
      (fun h₁ => (negSucc_not_nonneg m).mp h₁)

theorem ediv_nonneg {a b : Int} (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a / b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le Ha
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le Hb
  exact ofNat_zero_le (m / n)

theorem ediv_nonpos {a b : Int} (Ha : 0 ≤ a) (Hb : b ≤ 0) : a / b ≤ 0 := by
  apply Int.nonpos_of_neg_nonneg
  rw [← Int.ediv_neg]
  exact ediv_nonneg Ha (Int.neg_nonneg_of_nonpos Hb)

theorem ediv_neg' {a b : Int} (Ha : a < 0) (Hb : 0 < b) : a / b < 0 :=
  Int.not_le.mp (fun h => Int.not_le.mpr Ha ((ediv_nonneg_iff_of_pos Hb).mp h))

protected theorem ediv_mul_le (a : Int) {b : Int} (H : b ≠ 0) : a / b * b ≤ a := by
  have h := emod_nonneg a H
  rw [emod_def, Int.mul_comm] at h
  exact Int.le_of_sub_nonneg h

theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  rw [Int.mul_comm]
  exact Int.ediv_mul_le x h

theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  have h₁ := emod_lt_of_pos x h
  rw [emod_def] at h₁
  exact Int.lt_add_of_sub_left_lt h₁

theorem lt_ediv_add_one_mul_self (a : Int) {b : Int} (H : 0 < b) : a < (a / b + 1) * b := by
  rw [Int.add_mul, Int.one_mul, Int.mul_comm (a / b)]
  exact lt_mul_ediv_self_add H

protected theorem le_ediv_of_mul_le {a b c : Int} (H1 : 0 < c) (H2 : a * c ≤ b) : a ≤ b / c := by
  apply le_of_lt_add_one
  apply Int.lt_of_mul_lt_mul_right (b := c) _ (Int.le_of_lt H1)
  exact Int.lt_of_le_of_lt H2 (lt_ediv_add_one_mul_self b H1)

protected theorem mul_le_of_le_ediv {a b c : Int} (H1 : 0 < c) (H2 : a ≤ b / c) : a * c ≤ b :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right H2 (Int.le_of_lt H1))
    (Int.ediv_mul_le b (Int.ne_of_gt H1))

theorem le_ediv_iff_mul_le {a b c : Int} (H : 0 < c) : a ≤ b / c ↔ a * c ≤ b :=
  ⟨Int.mul_le_of_le_ediv H, Int.le_ediv_of_mul_le H⟩

theorem ediv_lt_iff_lt_mul {a b c : Int} (H : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← Int.not_le, ← Int.not_le]
  exact not_congr (le_ediv_iff_mul_le H)

protected theorem ediv_lt_of_lt_mul {a b c : Int} (H : 0 < c) (H' : a < b * c) : a / c < b :=
  (ediv_lt_iff_lt_mul H).mpr H'

protected theorem lt_mul_of_ediv_lt {a b c : Int} (H1 : 0 < c) (H2 : a / c < b) : a < b * c :=
  (ediv_lt_iff_lt_mul H1).mp H2

protected theorem ediv_le_of_le_mul {a b c : Int} (H : 0 < c) (H' : a ≤ b * c) : a / c ≤ b := by
  apply le_of_lt_add_one
  apply Int.ediv_lt_of_lt_mul H
  rw [Int.add_mul, Int.one_mul]
  exact Int.lt_of_le_of_lt H' (Int.lt_add_of_pos_right _ H)

protected theorem ediv_le_ediv {a b c : Int} (H : 0 < c) (H' : a ≤ b) : a / c ≤ b / c :=
  Int.le_ediv_of_mul_le H (Int.le_trans (Int.ediv_mul_le a (Int.ne_of_gt H)) H')

theorem ediv_le_self {a : Int} (b : Int) (Ha : 0 ≤ a) : a / b ≤ a := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le Ha
  cases b with
  | ofNat n => exact ofNat_le.mpr (Nat.div_le_self m n)
  | negSucc n =>
    exact Int.le_trans (ediv_nonpos Ha (Int.le_of_lt (negSucc_lt_zero n))) (ofNat_zero_le m)

/-! ## Remainders -/

@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := by
  show ((0 % natAbs b : Nat) : Int) = 0
  rw [Nat.zero_mod]
  rfl

@[simp] theorem emod_zero (a : Int) : a % 0 = a := by
  rw [emod_def, Int.zero_mul, Int.sub_zero]

@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by
  rw [emod_def, Int.ediv_one, Int.one_mul, Int.sub_self]

@[simp] theorem emod_self {a : Int} : a % a = 0 := by
  have h : (0 + 1 * a) % a = 0 % a := add_mul_emod_self
  rw [Int.zero_add, Int.one_mul, zero_emod] at h
  exact h

theorem emod_eq_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a % b = a := by
  rw [emod_def, ediv_eq_zero_of_lt H1 H2, Int.mul_zero, Int.sub_zero]

@[simp] theorem emod_emod (a b : Int) : a % b % b = a % b := by
  have h : (a % b + b * (a / b)) % b = a % b % b := add_mul_emod_self_left (a % b) b (a / b)
  rw [emod_add_ediv] at h
  exact h.symm

@[simp] theorem add_emod_self {a b : Int} : (a + b) % b = a % b := by
  have h : (a + 1 * b) % b = a % b := add_mul_emod_self
  rw [Int.one_mul] at h
  exact h

@[simp] theorem add_emod_self_left {a b : Int} : (a + b) % a = b % a := by
  rw [Int.add_comm, add_emod_self]

@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  have h : (m % n + k + n * (m / n)) % n = (m % n + k) % n :=
    add_mul_emod_self_left (m % n + k) n (m / n)
  rw [← h, Int.add_right_comm, emod_add_ediv]

@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, emod_add_emod, Int.add_comm]

theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by
  rw [emod_add_emod, add_emod_emod]

theorem add_emod_eq_add_emod_right {m n k : Int} (i : Int) (H : m % n = k % n) :
    (m + i) % n = (k + i) % n := by
  rw [← emod_add_emod, H, emod_add_emod]

theorem add_emod_eq_add_mod_right {m n k : Int} (i : Int) (H : m % n = k % n) :
    (m + i) % n = (k + i) % n :=
  add_emod_eq_add_emod_right i H

theorem add_emod_eq_add_emod_left {m n k : Int} (i : Int) (H : m % n = k % n) :
    (i + m) % n = (i + k) % n := by
  rw [Int.add_comm i m, Int.add_comm i k, add_emod_eq_add_emod_right i H]

theorem emod_add_cancel_right {m n k : Int} (i : Int) :
    (m + i) % n = (k + i) % n ↔ m % n = k % n := by
  refine ⟨fun h => ?_, add_emod_eq_add_emod_right i⟩
  have h₁ := add_emod_eq_add_emod_right (-i) h
  rw [Int.add_neg_cancel_right, Int.add_neg_cancel_right] at h₁
  exact h₁

theorem emod_add_cancel_left {m n k i : Int} : (i + m) % n = (i + k) % n ↔ m % n = k % n := by
  rw [Int.add_comm i m, Int.add_comm i k, emod_add_cancel_right]

theorem emod_sub_cancel_right {m n k : Int} (i : Int) :
    (m - i) % n = (k - i) % n ↔ m % n = k % n :=
  emod_add_cancel_right (-i)

theorem emod_eq_emod_iff_emod_sub_eq_zero {m n k : Int} : m % n = k % n ↔ (m - k) % n = 0 := by
  rw [← emod_sub_cancel_right k, Int.sub_self, zero_emod]

@[simp] theorem mul_emod_left (a b : Int) : a * b % b = 0 := by
  have h : (0 + a * b) % b = 0 % b := add_mul_emod_self
  rw [Int.zero_add, zero_emod] at h
  exact h

@[simp] theorem mul_emod_right (a b : Int) : a * b % a = 0 := by
  rw [Int.mul_comm, mul_emod_left]

@[simp] theorem emod_mul_emod (a b n : Int) : a % n * b % n = a * b % n := by
  have h : (a % n * b + n * (a / n * b)) % n = a % n * b % n :=
    add_mul_emod_self_left (a % n * b) n (a / n * b)
  rw [← Int.mul_assoc, ← Int.add_mul, emod_add_ediv] at h
  exact h.symm

theorem mul_emod (a b n : Int) : a * b % n = a % n * (b % n) % n := by
  rw [emod_mul_emod, Int.mul_comm a (b % n), emod_mul_emod, Int.mul_comm b a]

theorem neg_emod_eq {a b n : Int} (h : a % n = b % n) : -a % n = -b % n := by
  have h₁ : (a + (-a + -b)) % n = (b + (-a + -b)) % n := add_emod_eq_add_emod_right _ h
  rw [Int.add_neg_cancel_left, Int.add_comm (-a), Int.add_neg_cancel_left] at h₁
  exact h₁.symm

theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by
  show (a + -b) % n = (a % n + -(b % n)) % n
  rw [emod_add_emod, ← add_emod_emod a (-(b % n)), neg_emod_eq (emod_emod b n), add_emod_emod]

theorem pow_emod (a : Int) (b : Nat) (n : Int) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih =>
    rw [Int.pow_succ, Int.pow_succ, mul_emod (a ^ b), ih, mul_emod ((a % n) ^ b) (a % n),
      emod_emod]

theorem emod_emod_of_dvd (n : Int) {m k : Int} (h : m ∣ k) : n % k % m = n % m := by
  obtain ⟨c, rfl⟩ := h
  have h₁ : (n % (m * c) + m * (c * (n / (m * c)))) % m = n % (m * c) % m :=
    add_mul_emod_self_left _ m _
  rw [← Int.mul_assoc, emod_add_ediv] at h₁
  exact h₁.symm

theorem emod_two_eq (x : Int) : x % 2 = 0 ∨ x % 2 = 1 := by
  have h₀ : 0 ≤ x % 2 := emod_nonneg x (by decide)
  have h₁ : x % 2 < 2 := emod_lt_of_pos x (by decide)
  rcases Int.lt_trichotomy (x % 2) 1 with h | h | h
  · exact Or.inl (Int.le_antisymm (le_of_lt_add_one h) h₀)
  · exact Or.inr h
  · exact absurd (add_one_le_of_lt h) (Int.not_le.mpr h₁)

theorem emod_two_eq_zero_or_one (n : Int) : n % 2 = 0 ∨ n % 2 = 1 := emod_two_eq n

@[simp] theorem neg_emod_two (i : Int) : -i % 2 = i % 2 := by
  have h : (-i + i * 2) % 2 = -i % 2 := add_mul_emod_self
  rw [← h, Int.mul_two, Int.neg_add_cancel_left]

/-! ## Divisibility by remainders -/

theorem dvd_of_emod_eq_zero {a b : Int} (H : b % a = 0) : a ∣ b := by
  have h := emod_add_ediv b a
  rw [H, Int.zero_add] at h
  exact ⟨b / a, h.symm⟩

theorem emod_eq_zero_of_dvd {a b : Int} (H : a ∣ b) : b % a = 0 := by
  obtain ⟨c, rfl⟩ := H
  exact mul_emod_right a c

theorem dvd_iff_emod_eq_zero {a b : Int} : a ∣ b ↔ b % a = 0 :=
  ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩

instance decidable_dvd {a b : Int} : Decidable (a ∣ b) :=
  decidable_of_iff (b % a = 0) dvd_iff_emod_eq_zero.symm

theorem emod_pos_of_not_dvd {a b : Int} (h : ¬a ∣ b) : a = 0 ∨ 0 < b % a := by
  by_cases ha : a = 0
  · exact Or.inl ha
  · exact Or.inr (Int.lt_of_le_of_ne (emod_nonneg b ha)
      (fun h₁ => h (dvd_of_emod_eq_zero h₁.symm)))

theorem dvd_sub_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ a - c := by
  rw [← h, emod_def, Int.sub_sub_self]
  exact Int.dvd_mul_right _ _

theorem dvd_sub_self_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ a - c := dvd_sub_of_emod_eq h

theorem emod_emod_eq_iff_dvd {m n k : Int} : m % n = k % n ↔ n ∣ m - k := by
  rw [emod_eq_emod_iff_emod_sub_eq_zero, dvd_iff_emod_eq_zero]

protected theorem ediv_mul_cancel {a b : Int} (H : b ∣ a) : a / b * b = a := by
  have h := emod_add_ediv' a b
  rw [emod_eq_zero_of_dvd H, Int.zero_add] at h
  exact h

protected theorem mul_ediv_cancel' {a b : Int} (H : a ∣ b) : a * (b / a) = b := by
  rw [Int.mul_comm, Int.ediv_mul_cancel H]

protected theorem mul_ediv_assoc (a : Int) {b c : Int} (h : c ∣ b) : a * b / c = a * (b / c) := by
  by_cases hc : c = 0
  · rw [hc, Int.ediv_zero, Int.ediv_zero, Int.mul_zero]
  · obtain ⟨d, rfl⟩ := h
    rw [Int.mul_ediv_cancel_left d hc, Int.mul_left_comm, Int.mul_ediv_cancel_left _ hc]

protected theorem mul_ediv_assoc' (b : Int) {a c : Int} (h : c ∣ a) :
    a * b / c = a / c * b := by
  rw [Int.mul_comm, Int.mul_ediv_assoc b h, Int.mul_comm]

theorem neg_ediv_of_dvd {a b : Int} (H : b ∣ a) : -a / b = -(a / b) := by
  rw [Int.neg_eq_neg_one_mul, Int.mul_ediv_assoc _ H, ← Int.neg_eq_neg_one_mul]

theorem add_ediv_of_dvd_right {a b c : Int} (H : c ∣ b) : (a + b) / c = a / c + b / c := by
  by_cases hc : c = 0
  · rw [hc, Int.ediv_zero, Int.ediv_zero, Int.ediv_zero, Int.add_zero]
  · obtain ⟨d, rfl⟩ := H
    rw [Int.add_mul_ediv_left a d hc, Int.mul_ediv_cancel_left d hc]

theorem add_ediv_of_dvd_left {a b c : Int} (H : c ∣ a) : (a + b) / c = a / c + b / c := by
  rw [Int.add_comm, add_ediv_of_dvd_right H, Int.add_comm]

theorem sub_ediv_of_dvd (a : Int) {b c : Int} (hcb : c ∣ b) : (a - b) / c = a / c - b / c := by
  show (a + -b) / c = a / c + -(b / c)
  rw [add_ediv_of_dvd_right (Int.dvd_neg.mpr hcb), neg_ediv_of_dvd hcb]

protected theorem ediv_eq_of_eq_mul_right {a b c : Int} (H1 : b ≠ 0) (H2 : a = b * c) :
    a / b = c := by
  rw [H2, Int.mul_ediv_cancel_left c H1]

protected theorem ediv_eq_of_eq_mul_left {a b c : Int} (H1 : b ≠ 0) (H2 : a = c * b) :
    a / b = c := by
  rw [H2, Int.mul_ediv_cancel c H1]

protected theorem eq_mul_of_ediv_eq_right {a b c : Int} (H1 : b ∣ a) (H2 : a / b = c) :
    a = b * c := by
  rw [← H2, Int.mul_ediv_cancel' H1]

protected theorem eq_mul_of_ediv_eq_left {a b c : Int} (H1 : b ∣ a) (H2 : a / b = c) :
    a = c * b := by
  rw [← H2, Int.ediv_mul_cancel H1]

protected theorem ediv_eq_iff_eq_mul_right {a b c : Int} (H : b ≠ 0) (H' : b ∣ a) :
    a / b = c ↔ a = b * c :=
  ⟨Int.eq_mul_of_ediv_eq_right H', Int.ediv_eq_of_eq_mul_right H⟩

protected theorem ediv_eq_iff_eq_mul_left {a b c : Int} (H : b ≠ 0) (H' : b ∣ a) :
    a / b = c ↔ a = c * b :=
  ⟨Int.eq_mul_of_ediv_eq_left H', Int.ediv_eq_of_eq_mul_left H⟩

theorem mul_ediv_mul_of_pos {a : Int} (b c : Int) (H : 0 < a) : a * b / (a * c) = b / c := by
  rcases Int.lt_trichotomy c 0 with hc | rfl | hc
  · have key : ∀ d : Int, 0 < d → a * b / (a * d) = b / d := fun d hd => by
      refine ((Int.ediv_emod_unique (r := a * (b % d)) (Int.mul_pos H hd)).mpr ⟨?_, ?_, ?_⟩).left
      · rw [Int.mul_assoc, ← Int.mul_add, emod_add_ediv]
      · exact Int.mul_nonneg (Int.le_of_lt H) (emod_nonneg b (Int.ne_of_gt hd))
      · exact Int.mul_lt_mul_of_pos_left (emod_lt_of_pos b hd) H
    have h := key (-c) (Int.neg_pos_of_neg hc)
    rw [Int.mul_neg, Int.ediv_neg, Int.ediv_neg] at h
    exact Int.neg_inj.mp h
  · rw [Int.mul_zero, Int.ediv_zero, Int.ediv_zero]
  · refine ((Int.ediv_emod_unique (r := a * (b % c)) (Int.mul_pos H hc)).mpr ⟨?_, ?_, ?_⟩).left
    · rw [Int.mul_assoc, ← Int.mul_add, emod_add_ediv]
    · exact Int.mul_nonneg (Int.le_of_lt H) (emod_nonneg b (Int.ne_of_gt hc))
    · exact Int.mul_lt_mul_of_pos_left (emod_lt_of_pos b hc) H

theorem mul_ediv_mul_of_pos_left (a : Int) {b : Int} (c : Int) (H : 0 < b) :
    a * b / (c * b) = a / c := by
  rw [Int.mul_comm a b, Int.mul_comm c b, mul_ediv_mul_of_pos a c H]

theorem natAbs_ediv_of_dvd {a b : Int} (H : b ∣ a) : natAbs (a / b) = natAbs a / natAbs b := by
  by_cases hb : b = 0
  · rw [hb, Int.ediv_zero, natAbs_zero, Nat.div_zero]
  · obtain ⟨c, rfl⟩ := H
    rw [Int.mul_ediv_cancel_left c hb, natAbs_mul, Nat.mul_div_cancel_left _ (natAbs_pos.mpr hb)]

theorem dvd_of_mul_dvd_mul_left {a m n : Int} (ha : a ≠ 0) (h : a * m ∣ a * n) : m ∣ n := by
  obtain ⟨c, hc⟩ := h
  rw [Int.mul_assoc] at hc
  exact ⟨c, Int.eq_of_mul_eq_mul_left ha hc⟩

theorem dvd_of_mul_dvd_mul_right {a m n : Int} (ha : a ≠ 0) (h : m * a ∣ n * a) : m ∣ n := by
  rw [Int.mul_comm m a, Int.mul_comm n a] at h
  exact dvd_of_mul_dvd_mul_left ha h

end Int
