/-!
# Images of natural numbers in a semiring

Names and statements are those of Mathlib's `Data/Nat/Cast/Defs.lean`, `Data/Nat/Cast/Basic.lean`,
`Data/Nat/Cast/Order/Basic.lean` and `Algebra/CharZero/Defs.lean`.
-/

universe u

attribute [norm_cast] Nat.cast_zero Nat.cast_one Nat.cast_ofNat Nat.cast_succ Nat.cast_id

/-! ## Sums and products -/

section AddMonoidWithOne

variable {R : Type u} [AddMonoidWithOne R]

@[norm_cast] theorem Nat.cast_add_one (n : Nat) : ((n + 1 : Nat) : R) = n + 1 := Nat.cast_succ n

@[simp, norm_cast] theorem Nat.cast_add (m n : Nat) : ((m + n : Nat) : R) = m + n := by
  induction n with
  | zero => rw [Nat.add_zero, Nat.cast_zero, add_zero]
  | succ n ih => rw [← Nat.add_assoc, Nat.cast_add_one, ih, Nat.cast_add_one, add_assoc]

theorem Nat.cast_two : ((2 : Nat) : R) = 2 := rfl

theorem Nat.cast_three : ((3 : Nat) : R) = 3 := rfl

theorem Nat.cast_four : ((4 : Nat) : R) = 4 := rfl

@[simp, norm_cast] theorem Nat.cast_ite (P : Prop) [Decidable P] (m n : Nat) :
    ((if P then m else n : Nat) : R) = if P then (m : R) else (n : R) := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]

end AddMonoidWithOne

@[simp, norm_cast] theorem Nat.cast_mul {R : Type u} [NonAssocSemiring R] (m n : Nat) :
    ((m * n : Nat) : R) = m * n := by
  induction n with
  | zero => rw [Nat.mul_zero, Nat.cast_zero, mul_zero]
  | succ n ih => rw [Nat.mul_add_one, Nat.cast_add, ih, Nat.cast_add_one, _root_.mul_add_one]

@[simp, norm_cast] theorem Nat.cast_pow {R : Type u} [Semiring R] (m n : Nat) :
    ((m ^ n : Nat) : R) = (m : R) ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, Nat.cast_one]
  | succ n ih => rw [pow_succ, pow_succ, Nat.cast_mul, ih]

theorem Nat.cast_comm {R : Type u} [NonAssocSemiring R] (n : Nat) (x : R) : n * x = x * n := by
  induction n with
  | zero => rw [Nat.cast_zero, zero_mul, mul_zero]
  | succ n ih => rw [Nat.cast_add_one, _root_.add_one_mul, _root_.mul_add_one, ih]

theorem Nat.cast_dvd_cast {R : Type u} [Semiring R] {m n : Nat} (h : m ∣ n) : (m : R) ∣ n := by
  obtain ⟨c, rfl⟩ := h
  exact ⟨(c : R), Nat.cast_mul m c⟩

/-! ## Differences -/

section AddGroupWithOne

variable {R : Type u} [AddGroupWithOne R]

@[simp, norm_cast] theorem Nat.cast_sub {m n : Nat} (h : m ≤ n) :
    ((n - m : Nat) : R) = n - m := by
  have h₁ : ((n - m : Nat) : R) + m = n := by
    rw [← Nat.cast_add, Nat.sub_add_cancel h]
  rw [sub_eq_add_neg, ← h₁, add_neg_cancel_right]

@[simp, norm_cast] theorem Nat.cast_pred {n : Nat} (h : 0 < n) : ((n - 1 : Nat) : R) = n - 1 := by
  rw [Nat.cast_sub h, Nat.cast_one]

end AddGroupWithOne

/-! ## Characteristic zero -/

/-- Different natural numbers have different images. -/
class CharZero (R : Type u) [AddMonoidWithOne R] : Prop where
  cast_injective : Function.Injective (Nat.cast : Nat → R)

section CharZero

variable {R : Type u} [AddMonoidWithOne R] [CharZero R]

theorem Nat.cast_injective : Function.Injective (Nat.cast : Nat → R) := CharZero.cast_injective

@[simp, norm_cast] theorem Nat.cast_inj {m n : Nat} : (m : R) = n ↔ m = n :=
  Nat.cast_injective.eq_iff

@[simp, norm_cast] theorem Nat.cast_eq_zero {n : Nat} : (n : R) = 0 ↔ n = 0 := by
  rw [← Nat.cast_zero, Nat.cast_inj]

@[norm_cast] theorem Nat.cast_ne_zero {n : Nat} : (n : R) ≠ 0 ↔ n ≠ 0 :=
  not_congr Nat.cast_eq_zero

theorem Nat.cast_add_one_ne_zero (n : Nat) : (n + 1 : R) ≠ 0 := by
  rw [← Nat.cast_add_one]
  exact Nat.cast_ne_zero.mpr (Nat.succ_ne_zero n)

@[simp, norm_cast] theorem Nat.cast_eq_one {n : Nat} : (n : R) = 1 ↔ n = 1 := by
  rw [← Nat.cast_one, Nat.cast_inj]

@[norm_cast] theorem Nat.cast_ne_one {n : Nat} : (n : R) ≠ 1 ↔ n ≠ 1 := not_congr Nat.cast_eq_one

/-- A numeral is the image of a natural number. -/
theorem OfNat.ofNat_ne_zero (n : Nat) [h : Nat.AtLeastTwo n] : (OfNat.ofNat n : R) ≠ 0 :=
  Nat.cast_ne_zero.mpr (fun h₀ : n = 0 => Nat.not_succ_le_zero 1 (h₀ ▸ h.prop))

theorem OfNat.zero_ne_ofNat (n : Nat) [Nat.AtLeastTwo n] : 0 ≠ (OfNat.ofNat n : R) :=
  (OfNat.ofNat_ne_zero n).symm

theorem OfNat.ofNat_ne_one (n : Nat) [h : Nat.AtLeastTwo n] : (OfNat.ofNat n : R) ≠ 1 :=
  Nat.cast_ne_one.mpr (fun h₁ : n = 1 => Nat.not_succ_le_self 1 (h₁ ▸ h.prop))

theorem OfNat.one_ne_ofNat (n : Nat) [Nat.AtLeastTwo n] : 1 ≠ (OfNat.ofNat n : R) :=
  (OfNat.ofNat_ne_one n).symm

attribute [simp] OfNat.ofNat_ne_zero OfNat.zero_ne_ofNat OfNat.ofNat_ne_one OfNat.one_ne_ofNat

instance NeZero.charZero_one : NeZero (1 : R) :=
  ⟨fun h => Nat.one_ne_zero (Nat.cast_injective (R := R) (by rw [Nat.cast_one, Nat.cast_zero, h]))⟩

instance NeZero.charZero_ofNat {n : Nat} [Nat.AtLeastTwo n] : NeZero (OfNat.ofNat n : R) :=
  ⟨OfNat.ofNat_ne_zero n⟩

end CharZero

instance Nat.instCharZero : CharZero Nat := ⟨fun _ _ h => h⟩

/-! ## Order -/

@[simp] theorem Nat.cast_nonneg {R : Type u} [OrderedSemiring R] (n : Nat) : 0 ≤ (n : R) := by
  induction n with
  | zero => exact le_of_eq Nat.cast_zero.symm
  | succ n ih =>
    rw [Nat.cast_add_one]
    have h : (0 : R) + 0 ≤ n + 1 := add_le_add ih ZeroLEOneClass.zero_le_one
    rw [add_zero] at h
    exact h

theorem Nat.mono_cast {R : Type u} [OrderedSemiring R] {m n : Nat} (h : m ≤ n) : (m : R) ≤ n := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  have h₁ : (m : R) + 0 ≤ m + k := add_le_add_left (Nat.cast_nonneg k) (m : R)
  rw [add_zero, ← Nat.cast_add] at h₁
  exact h₁

section StrictOrderedSemiring

variable {R : Type u} [StrictOrderedSemiring R]

theorem Nat.strictMono_cast' {m n : Nat} (h : m < n) : (m : R) < n := by
  have h₁ : (m : R) + 0 < m + 1 := add_lt_add_left (lt_of_le_of_ne ZeroLEOneClass.zero_le_one zero_ne_one) (m : R)
  rw [add_zero, ← Nat.cast_add_one] at h₁
  exact lt_of_lt_of_le h₁ (Nat.mono_cast h)

@[simp, norm_cast] theorem Nat.cast_lt {m n : Nat} : (m : R) < n ↔ m < n := by
  refine ⟨fun h => ?_, Nat.strictMono_cast'⟩
  by_contra hn
  exact not_le_of_lt h (Nat.mono_cast (Nat.le_of_not_lt hn))

@[simp, norm_cast] theorem Nat.cast_le {m n : Nat} : (m : R) ≤ n ↔ m ≤ n := by
  refine ⟨fun h => ?_, Nat.mono_cast⟩
  by_contra hn
  exact not_le_of_lt (Nat.strictMono_cast' (Nat.lt_of_not_le hn)) h

@[simp, norm_cast] theorem Nat.cast_pos {n : Nat} : (0 : R) < n ↔ 0 < n := by
  rw [← Nat.cast_zero, Nat.cast_lt]

theorem Nat.cast_pos' {n : Nat} (h : 0 < n) : (0 : R) < n := Nat.cast_pos.mpr h

theorem Nat.cast_add_one_pos (n : Nat) : 0 < (n : R) + 1 := by
  rw [← Nat.cast_add_one]
  exact Nat.cast_pos.mpr (Nat.succ_pos n)

@[simp, norm_cast] theorem Nat.one_lt_cast {n : Nat} : 1 < (n : R) ↔ 1 < n := by
  rw [← Nat.cast_one, Nat.cast_lt]

@[simp, norm_cast] theorem Nat.one_le_cast {n : Nat} : 1 ≤ (n : R) ↔ 1 ≤ n := by
  rw [← Nat.cast_one, Nat.cast_le]

@[simp, norm_cast] theorem Nat.cast_lt_one {n : Nat} : (n : R) < 1 ↔ n = 0 := by
  rw [← Nat.cast_one, Nat.cast_lt, Nat.lt_succ_iff, Nat.le_zero]

@[simp, norm_cast] theorem Nat.cast_le_one {n : Nat} : (n : R) ≤ 1 ↔ n ≤ 1 := by
  rw [← Nat.cast_one, Nat.cast_le]

instance (priority := 100) StrictOrderedSemiring.to_charZero : CharZero R := by
  refine ⟨fun m n h => ?_⟩
  rcases Nat.lt_trichotomy m n with h₁ | h₁ | h₁
  · exact absurd h (ne_of_lt (Nat.strictMono_cast' h₁))
  · exact h₁
  · exact absurd h (ne_of_gt (Nat.strictMono_cast' h₁))

end StrictOrderedSemiring
