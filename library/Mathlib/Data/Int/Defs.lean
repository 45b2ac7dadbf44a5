/-!
# Integers: induction, absolute values, divisibility

Names and statements are those of Mathlib's `Data/Int/Defs.lean`.
-/

universe u

namespace Int

/-- The next integer. -/
def succ (a : Int) : Int := a + 1

/-- The integer before. -/
def pred (a : Int) : Int := a - 1

theorem natCast_succ (n : Nat) : ((Nat.succ n : Nat) : Int) = Int.succ n := rfl

theorem pred_succ (a : Int) : pred (succ a) = a := Int.add_sub_cancel a 1

theorem succ_pred (a : Int) : succ (pred a) = a := Int.sub_add_cancel a 1

theorem lt_succ_self (a : Int) : a < succ a := Int.lt_succ a

theorem pred_self_lt (a : Int) : pred a < a := Int.sub_lt_self a Int.zero_lt_one

protected theorem one_pos : 0 < (1 : Int) := Int.zero_lt_one

protected theorem one_ne_zero : (1 : Int) ≠ 0 := fun h => Int.zero_ne_one h.symm

protected theorem one_nonneg : 0 ≤ (1 : Int) := Int.zero_le_one

@[simp] theorem ofNat_eq_natCast (n : Nat) : Int.ofNat n = n := rfl

theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := ofNat_eq_zero

theorem natCast_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := ofNat_ne_zero

theorem natCast_ne_zero_iff_pos {n : Nat} : (n : Int) ≠ 0 ↔ 0 < n :=
  natCast_ne_zero.trans Nat.pos_iff_ne_zero.symm

theorem natCast_succ_pos (n : Nat) : 0 < ((Nat.succ n : Nat) : Int) := ofNat_succ_pos n

@[simp] theorem natCast_nonpos_iff {n : Nat} : (n : Int) ≤ 0 ↔ n = 0 := ofNat_nonpos_iff

@[norm_cast] theorem natCast_pred_of_pos {n : Nat} (h : 0 < n) :
    ((n - 1 : Nat) : Int) = (n : Int) - 1 :=
  ofNat_sub h

@[simp] theorem natAbs_cast (n : Nat) : natAbs (n : Int) = n := rfl

theorem ofNat_injective : Function.Injective ofNat := fun _ _ h => ofNat.inj h

theorem le_add_one_iff {m n : Int} : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := by
  constructor
  · intro h
    rcases lt_or_eq_of_le h with h₁ | h₁
    · exact Or.inl (le_of_lt_add_one h₁)
    · exact Or.inr h₁
  · rintro (h | h)
    · exact le_add_one h
    · exact le_of_eq h

protected theorem mul_le_mul_iff_of_pos_right {a b c : Int} (ha : 0 < a) :
    b * a ≤ c * a ↔ b ≤ c :=
  ⟨fun h => Int.le_of_mul_le_mul_right h ha,
    fun h => Int.mul_le_mul_of_nonneg_right h (Int.le_of_lt ha)⟩

protected theorem mul_nonneg_iff_of_pos_right {a b : Int} (hb : 0 < b) : 0 ≤ a * b ↔ 0 ≤ a := by
  have h := Int.mul_le_mul_iff_of_pos_right (b := 0) (c := a) hb
  rw [Int.zero_mul] at h
  exact h

/-! ## Induction -/

@[elab_as_elim] protected theorem induction_on {p : Int → Prop} (i : Int) (hz : p 0)
    (hp : ∀ i : Nat, p i → p (i + 1)) (hn : ∀ i : Nat, p (-i) → p (-i - 1)) : p i := by
  have up : ∀ n : Nat, p n := by
    intro n
    induction n with
    | zero => exact hz
    | succ n ih => exact hp n ih
  have down : ∀ n : Nat, p (-(n : Int)) := by
    intro n
    induction n with
    | zero => exact hz
    | succ n ih =>
      have h : -((n + 1 : Nat) : Int) = -(n : Int) - 1 := by
        rw [Int.natCast_add, Int.neg_add]
        rfl
      rw [h]
      exact hn n ih
  rcases eq_nat_or_neg i with ⟨n, rfl | rfl⟩
  · exact up n
  · exact down n

protected theorem le_induction {P : Int → Prop} {m : Int} (h0 : P m)
    (h1 : ∀ n : Int, m ≤ n → P n → P (n + 1)) (n : Int) (h : m ≤ n) : P n := by
  obtain ⟨k, rfl⟩ := le.dest h
  clear h
  induction k with
  | zero =>
    rw [Int.natCast_zero, Int.add_zero]
    exact h0
  | succ k ih =>
    have h₁ := h1 (m + k) (le.intro k rfl) ih
    rw [Int.add_assoc] at h₁
    exact h₁

protected theorem le_induction_down {P : Int → Prop} {m : Int} (h0 : P m)
    (h1 : ∀ n : Int, n ≤ m → P n → P (n - 1)) (n : Int) (h : n ≤ m) : P n := by
  have key : P (-(-n)) := by
    refine Int.le_induction (P := fun k => P (-k)) (m := -m) ?_ (fun k hk ih => ?_) (-n)
      (Int.neg_le_neg h)
    · show P (- -m)
      rw [Int.neg_neg]
      exact h0
    · show P (-(k + 1))
      rw [Int.neg_add]
      exact h1 (-k) (by rw [← Int.neg_neg m]; exact Int.neg_le_neg hk) ih
  rw [Int.neg_neg] at key
  exact key

/-- An integer and all above it, once it holds for natural numbers. -/
theorem forall_nonneg {p : Int → Prop} (h : ∀ n : Nat, p n) (z : Int) (hz : 0 ≤ z) : p z := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le hz
  exact h n

/-! ## Absolute values -/

theorem natAbs_pow (n : Int) (k : Nat) : natAbs (n ^ k) = natAbs n ^ k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [Int.pow_succ, natAbs_mul, ih, Nat.pow_succ]

theorem natAbs_sq (x : Int) : (natAbs x : Int) ^ 2 = x ^ 2 := by
  rw [_root_.pow_two, _root_.pow_two, natAbs_mul_self']

theorem natAbs_pow_two (x : Int) : (natAbs x : Int) ^ 2 = x ^ 2 := natAbs_sq x

theorem natAbs_add_of_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) :
    natAbs (a + b) = natAbs a + natAbs b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le ha
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le hb
  rfl

theorem natAbs_le_of_dvd_ne_zero {m n : Int} (hmn : m ∣ n) (hn : n ≠ 0) : natAbs m ≤ natAbs n :=
  Nat.le_of_dvd (natAbs_pos.mpr hn) (natAbs_dvd_natAbs.mpr hmn)

theorem natAbs_eq_of_dvd_dvd {m n : Int} (hmn : m ∣ n) (hnm : n ∣ m) : natAbs m = natAbs n :=
  Nat.dvd_antisymm (natAbs_dvd_natAbs.mpr hmn) (natAbs_dvd_natAbs.mpr hnm)

theorem natAbs_eq_natAbs_iff {a b : Int} : natAbs a = natAbs b ↔ a = b ∨ a = -b := by
  constructor
  · intro h
    rcases natAbs_eq a with ha | ha <;> rcases natAbs_eq b with hb | hb <;> rw [ha, hb, h]
    · exact Or.inl rfl
    · exact Or.inr (Int.neg_neg _).symm
    · exact Or.inr rfl
    · exact Or.inl rfl
  · rintro (h | h)
    · rw [h]
    · rw [h, natAbs_neg]

theorem natAbs_eq_iff {a : Int} {n : Nat} : natAbs a = n ↔ a = n ∨ a = -(n : Int) :=
  natAbs_eq_natAbs_iff (b := n)

/-! ## Remainders -/

@[simp] theorem emod_two_ne_one {n : Int} : ¬n % 2 = 1 ↔ n % 2 = 0 := by
  rcases emod_two_eq n with h | h <;> rw [h]
  · exact iff_of_true (fun h => Int.zero_ne_one h) rfl
  · exact iff_of_false (fun h => h rfl) Int.one_ne_zero

@[simp] theorem emod_two_ne_zero {n : Int} : ¬n % 2 = 0 ↔ n % 2 = 1 := by
  rw [← emod_two_ne_one]
  exact Classical.not_not

theorem one_emod_two : (1 : Int) % 2 = 1 := rfl

@[simp] theorem two_dvd_ne_zero {n : Int} : ¬2 ∣ n ↔ n % 2 = 1 := by
  rw [dvd_iff_emod_eq_zero, emod_two_ne_zero]

theorem eq_zero_of_dvd_of_nonneg_of_lt {m n : Int} (hm : 0 ≤ m) (hmn : m < n) (hnm : n ∣ m) :
    m = 0 := by
  rw [← emod_eq_of_lt hm hmn]
  exact emod_eq_zero_of_dvd hnm

theorem eq_zero_of_dvd_of_natAbs_lt_natAbs {m n : Int} (hmn : m ∣ n) (hnm : natAbs n < natAbs m) :
    n = 0 := by
  by_contra h
  exact Nat.not_le_of_gt hnm (natAbs_le_of_dvd_ne_zero hmn h)

theorem ediv_dvd_of_dvd {m n : Int} (hmn : m ∣ n) : n / m ∣ n :=
  ⟨m, (Int.ediv_mul_cancel hmn).symm⟩

theorem eq_mul_div_of_mul_eq_mul_of_dvd_left {a b c d : Int} (hb : b ≠ 0) (hbc : b ∣ c)
    (h : b * a = c * d) : a = c / b * d := by
  obtain ⟨k, rfl⟩ := hbc
  rw [Int.mul_ediv_cancel_left k hb]
  rw [Int.mul_assoc] at h
  exact Int.eq_of_mul_eq_mul_left hb h

/-! ## The natural part -/

@[simp] theorem toNat_eq_zero {n : Int} : toNat n = 0 ↔ n ≤ 0 := by
  refine ⟨fun h => ?_, toNat_of_nonpos⟩
  have h₁ := self_le_toNat n
  rw [h] at h₁
  exact h₁

theorem toNat_lt' {m : Int} {n : Nat} (hn : n ≠ 0) : toNat m < n ↔ m < n := by
  cases m with
  | ofNat m => exact ofNat_lt.symm
  | negSucc m =>
    exact iff_of_true (Nat.pos_of_ne_zero hn)
      (Int.lt_of_lt_of_le (negSucc_lt_zero m) (ofNat_zero_le n))

theorem toNat_lt_toNat {a b : Int} (hb : 0 < b) : toNat a < toNat b ↔ a < b := by
  rw [toNat_lt' (fun h => Int.not_le.mpr hb (toNat_eq_zero.mp h)), toNat_of_nonneg (Int.le_of_lt hb)]

@[simp] theorem toNat_sub_of_le {a b : Int} (h : b ≤ a) : (toNat (a - b) : Int) = a - b :=
  toNat_of_nonneg (Int.sub_nonneg_of_le h)

theorem lt_of_toNat_lt {a b : Int} (h : toNat a < toNat b) : a < b := by
  by_contra hn
  exact Nat.not_le_of_gt h (toNat_le_toNat (Int.not_lt.mp hn))

@[simp] theorem pow_eq (m : Int) (n : Nat) : Int.pow m n = m ^ n := rfl

end Int
