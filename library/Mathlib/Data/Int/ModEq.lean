/-!
# Congruence of integers

Names and statements are those of Mathlib's `Data/Int/ModEq.lean`.
-/

namespace Int

/-- `a ≡ b [ZMOD n]`: equal remainders. -/
def ModEq (n a b : Int) : Prop := a % n = b % n

instance instDecidableModEq {n a b : Int} : Decidable (ModEq n a b) := decEq (a % n) (b % n)

@[refl, simp] protected theorem ModEq.refl {n : Int} (a : Int) : a ≡ a [ZMOD n] := Eq.refl (a % n)

protected theorem ModEq.rfl {n a : Int} : a ≡ a [ZMOD n] := ModEq.refl a

@[symm] protected theorem ModEq.symm {n a b : Int} (h : a ≡ b [ZMOD n]) : b ≡ a [ZMOD n] :=
  Eq.symm h

@[trans] protected theorem ModEq.trans {n a b c : Int} (h₁ : a ≡ b [ZMOD n])
    (h₂ : b ≡ c [ZMOD n]) : a ≡ c [ZMOD n] :=
  Eq.trans h₁ h₂

protected theorem ModEq.eq {n a b : Int} (h : a ≡ b [ZMOD n]) : a % n = b % n := h

instance ModEq.instTrans {n : Int} : Trans (ModEq n) (ModEq n) (ModEq n) :=
  ⟨fun h₁ h₂ => ModEq.trans h₁ h₂⟩

theorem modEq_comm {n a b : Int} : a ≡ b [ZMOD n] ↔ b ≡ a [ZMOD n] := ⟨ModEq.symm, ModEq.symm⟩

theorem natCast_modEq_iff {a b n : Nat} : (a : Int) ≡ b [ZMOD n] ↔ a ≡ b [MOD n] := ofNat_inj

theorem modEq_zero_iff_dvd {n a : Int} : a ≡ 0 [ZMOD n] ↔ n ∣ a := by
  show a % n = 0 % n ↔ n ∣ a
  rw [zero_emod, dvd_iff_emod_eq_zero]

theorem modEq_iff_dvd {n a b : Int} : a ≡ b [ZMOD n] ↔ n ∣ b - a := by
  show a % n = b % n ↔ n ∣ b - a
  rw [eq_comm, emod_eq_emod_iff_emod_sub_eq_zero, dvd_iff_emod_eq_zero]

theorem ModEq.dvd {n a b : Int} (h : a ≡ b [ZMOD n]) : n ∣ b - a := modEq_iff_dvd.mp h

theorem modEq_of_dvd {n a b : Int} (h : n ∣ b - a) : a ≡ b [ZMOD n] := modEq_iff_dvd.mpr h

theorem modEq_iff_add_fac {a b n : Int} : a ≡ b [ZMOD n] ↔ ∃ t : Int, b = a + n * t := by
  rw [modEq_iff_dvd]
  constructor
  · rintro ⟨t, h⟩
    exact ⟨t, by rw [← h, Int.add_comm, Int.sub_add_cancel]⟩
  · rintro ⟨t, rfl⟩
    exact ⟨t, Int.add_sub_cancel_left a (n * t)⟩

theorem mod_modEq (a n : Int) : a % n ≡ a [ZMOD n] := emod_emod a n

@[simp] theorem modEq_neg {n a b : Int} : a ≡ b [ZMOD -n] ↔ a ≡ b [ZMOD n] := by
  show a % -n = b % -n ↔ a % n = b % n
  rw [emod_neg, emod_neg]

theorem modEq_zero_iff {a b : Int} : a ≡ b [ZMOD 0] ↔ a = b := by
  show a % 0 = b % 0 ↔ a = b
  rw [emod_zero, emod_zero]

theorem modEq_one {a b : Int} : a ≡ b [ZMOD 1] := by
  show a % 1 = b % 1
  rw [emod_one, emod_one]

protected theorem ModEq.of_dvd {m n a b : Int} (d : m ∣ n) (h : a ≡ b [ZMOD n]) : a ≡ b [ZMOD m] :=
  modEq_of_dvd (Int.dvd_trans d h.dvd)

protected theorem ModEq.add {n a b c d : Int} (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) :
    a + c ≡ b + d [ZMOD n] := by
  have e₁ : a % n = b % n := h₁
  have e₂ : c % n = d % n := h₂
  show (a + c) % n = (b + d) % n
  rw [add_emod, e₁, e₂, ← add_emod]

protected theorem ModEq.add_left {n a b : Int} (c : Int) (h : a ≡ b [ZMOD n]) :
    c + a ≡ c + b [ZMOD n] :=
  ModEq.add (ModEq.refl c) h

protected theorem ModEq.add_right {n a b : Int} (c : Int) (h : a ≡ b [ZMOD n]) :
    a + c ≡ b + c [ZMOD n] :=
  ModEq.add h (ModEq.refl c)

protected theorem ModEq.neg {n a b : Int} (h : a ≡ b [ZMOD n]) : -a ≡ -b [ZMOD n] := neg_emod_eq h

protected theorem ModEq.sub {n a b c d : Int} (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) :
    a - c ≡ b - d [ZMOD n] :=
  ModEq.add h₁ (ModEq.neg h₂)

protected theorem ModEq.sub_left {n a b : Int} (c : Int) (h : a ≡ b [ZMOD n]) :
    c - a ≡ c - b [ZMOD n] :=
  ModEq.sub (ModEq.refl c) h

protected theorem ModEq.sub_right {n a b : Int} (c : Int) (h : a ≡ b [ZMOD n]) :
    a - c ≡ b - c [ZMOD n] :=
  ModEq.sub h (ModEq.refl c)

protected theorem ModEq.mul {n a b c d : Int} (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) :
    a * c ≡ b * d [ZMOD n] := by
  have e₁ : a % n = b % n := h₁
  have e₂ : c % n = d % n := h₂
  show a * c % n = b * d % n
  rw [mul_emod, e₁, e₂, ← mul_emod]

protected theorem ModEq.mul_left {n a b : Int} (c : Int) (h : a ≡ b [ZMOD n]) :
    c * a ≡ c * b [ZMOD n] :=
  ModEq.mul (ModEq.refl c) h

protected theorem ModEq.mul_right {n a b : Int} (c : Int) (h : a ≡ b [ZMOD n]) :
    a * c ≡ b * c [ZMOD n] :=
  ModEq.mul h (ModEq.refl c)

protected theorem ModEq.pow {n a b : Int} (m : Nat) (h : a ≡ b [ZMOD n]) :
    a ^ m ≡ b ^ m [ZMOD n] := by
  have e : a % n = b % n := h
  show a ^ m % n = b ^ m % n
  rw [pow_emod, e, ← pow_emod]

protected theorem ModEq.add_left_cancel {n a b c d : Int} (h₁ : a ≡ b [ZMOD n])
    (h₂ : a + c ≡ b + d [ZMOD n]) : c ≡ d [ZMOD n] := by
  have h := ModEq.sub h₂ h₁
  rw [Int.add_sub_cancel_left, Int.add_sub_cancel_left] at h
  exact h

protected theorem ModEq.add_left_cancel' {n a b : Int} (c : Int) (h : c + a ≡ c + b [ZMOD n]) :
    a ≡ b [ZMOD n] :=
  ModEq.add_left_cancel (ModEq.refl c) h

protected theorem ModEq.add_right_cancel {n a b c d : Int} (h₁ : c ≡ d [ZMOD n])
    (h₂ : a + c ≡ b + d [ZMOD n]) : a ≡ b [ZMOD n] := by
  rw [Int.add_comm a, Int.add_comm b] at h₂
  exact ModEq.add_left_cancel h₁ h₂

protected theorem ModEq.add_right_cancel' {n a b : Int} (c : Int) (h : a + c ≡ b + c [ZMOD n]) :
    a ≡ b [ZMOD n] :=
  ModEq.add_right_cancel (ModEq.refl c) h

theorem ModEq.of_mul_left {n a b : Int} (m : Int) (h : a ≡ b [ZMOD m * n]) : a ≡ b [ZMOD n] :=
  h.of_dvd (Int.dvd_mul_left m n)

theorem ModEq.of_mul_right {n a b : Int} (m : Int) (h : a ≡ b [ZMOD n * m]) : a ≡ b [ZMOD n] :=
  h.of_dvd (Int.dvd_mul_right n m)

theorem modEq_sub (a b : Int) : a ≡ b [ZMOD a - b] :=
  modEq_of_dvd ⟨-1, by rw [Int.mul_neg, Int.mul_one, Int.neg_sub]⟩

@[simp] theorem add_modEq_left {n a : Int} : n + a ≡ a [ZMOD n] := add_emod_self_left

@[simp] theorem add_modEq_right {n a : Int} : a + n ≡ a [ZMOD n] := add_emod_self

theorem modEq_add_fac {a b n : Int} (c : Int) (ha : a ≡ b [ZMOD n]) : a + n * c ≡ b [ZMOD n] :=
  (show (a + n * c) % n = a % n from add_mul_emod_self_left a n c).trans ha

theorem modEq_add_fac_self {a t n : Int} : a + n * t ≡ a [ZMOD n] := modEq_add_fac t ModEq.rfl

theorem exists_unique_equiv (a : Int) {b : Int} (hb : 0 < b) :
    ∃ z : Int, 0 ≤ z ∧ z < b ∧ z ≡ a [ZMOD b] :=
  ⟨a % b, emod_nonneg a (Int.ne_of_gt hb), emod_lt_of_pos a hb, mod_modEq a b⟩

theorem exists_unique_equiv_nat (a : Int) {b : Int} (hb : 0 < b) :
    ∃ z : Nat, (z : Int) < b ∧ (z : Int) ≡ a [ZMOD b] := by
  obtain ⟨z, h₁, h₂, h₃⟩ := exists_unique_equiv a hb
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le h₁
  exact ⟨n, h₂, h₃⟩

end Int
