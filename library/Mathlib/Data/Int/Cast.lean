/-!
# Images of integers in a ring

Names and statements are those of Mathlib's `Data/Int/Cast/Basic.lean` and
`Data/Int/Cast/Lemmas.lean`.
-/

universe u

namespace Int

section AddGroupWithOne

variable {R : Type u} [AddGroupWithOne R]

@[simp, norm_cast] theorem cast_natCast (n : Nat) : ((n : Int) : R) = n :=
  AddGroupWithOne.intCast_ofNat n

theorem cast_ofNat' (n : Nat) : ((Int.ofNat n : Int) : R) = n := cast_natCast n

@[simp, norm_cast squash] theorem cast_negSucc (n : Nat) :
    ((Int.negSucc n : Int) : R) = -((n + 1 : Nat) : R) :=
  AddGroupWithOne.intCast_negSucc n

@[simp, norm_cast] theorem cast_zero : ((0 : Int) : R) = 0 :=
  (cast_natCast 0).trans Nat.cast_zero

@[simp, norm_cast] theorem cast_one : ((1 : Int) : R) = 1 :=
  (cast_natCast 1).trans Nat.cast_one

@[simp, norm_cast] theorem cast_ofNat (n : Nat) [Nat.AtLeastTwo n] :
    ((OfNat.ofNat n : Int) : R) = OfNat.ofNat n :=
  cast_natCast n

@[simp, norm_cast] theorem cast_neg (n : Int) : ((-n : Int) : R) = -n := by
  cases n with
  | ofNat n =>
    cases n with
    | zero =>
      show ((0 : Int) : R) = -((0 : Int) : R)
      rw [cast_zero, neg_zero]
    | succ n =>
      show ((Int.negSucc n : Int) : R) = -(((n + 1 : Nat) : Int) : R)
      rw [cast_negSucc, cast_natCast]
  | negSucc n =>
    show (((n + 1 : Nat) : Int) : R) = -((Int.negSucc n : Int) : R)
    rw [cast_negSucc, cast_natCast, neg_neg]

theorem cast_neg_natCast (n : Nat) : ((-(n : Int) : Int) : R) = -(n : R) := by
  rw [cast_neg, cast_natCast]

/-- Images of natural numbers commute, also where addition does not. -/
private theorem neg_cast_add_cast (m n : Nat) : -(m : R) + (n : R) = (n : R) + -(m : R) := by
  have h : (m : R) + n = n + m := by
    rw [← Nat.cast_add, ← Nat.cast_add, Nat.add_comm]
  rw [← add_neg_cancel_right (-(m : R) + n) m, add_assoc (-(m : R)) n m, ← h, neg_add_cancel_left]

@[simp, norm_cast] theorem cast_subNatNat (m n : Nat) : ((subNatNat m n : Int) : R) = m - n := by
  rw [sub_eq_add_neg]
  rcases Nat.le_total n m with h | h
  · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le' h
    rw [Nat.add_comm, subNatNat_add_left, cast_natCast, Nat.add_comm, Nat.cast_add,
      add_neg_cancel_right]
  · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
    have h₁ : subNatNat m (m + k) = -(k : Int) := by
      rw [← Quod.Difference.diff_neg, subNatNat_add_left]
    rw [h₁, cast_neg_natCast, Nat.cast_add, neg_add_rev, ← add_assoc, ← neg_cast_add_cast k m,
      add_neg_cancel_right]

@[simp, norm_cast] theorem cast_add (m n : Int) : ((m + n : Int) : R) = m + n := by
  obtain ⟨a, b, rfl⟩ := Quod.Difference.exists_diff m
  obtain ⟨c, d, rfl⟩ := Quod.Difference.exists_diff n
  rw [Quod.Difference.diff_add, cast_subNatNat, cast_subNatNat, cast_subNatNat, sub_eq_add_neg,
    sub_eq_add_neg, sub_eq_add_neg, Nat.cast_add, Nat.add_comm b d, Nat.cast_add, neg_add_rev,
    add_assoc (a : R) (-b), ← add_assoc (-(b : R)), neg_cast_add_cast b c, add_assoc (a : R) c,
    add_assoc (c : R)]

@[simp, norm_cast] theorem cast_sub (m n : Int) : ((m - n : Int) : R) = m - n := by
  show ((m + -n : Int) : R) = m - n
  rw [cast_add, cast_neg, ← sub_eq_add_neg]

theorem cast_two : ((2 : Int) : R) = 2 := cast_ofNat 2

theorem cast_three : ((3 : Int) : R) = 3 := cast_ofNat 3

theorem cast_four : ((4 : Int) : R) = 4 := cast_ofNat 4

@[simp, norm_cast] theorem cast_ite (P : Prop) [Decidable P] (m n : Int) :
    ((if P then m else n : Int) : R) = if P then (m : R) else (n : R) := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]

end AddGroupWithOne

@[simp, norm_cast] theorem cast_mul {R : Type u} [NonAssocRing R] (m n : Int) :
    ((m * n : Int) : R) = m * n := by
  rcases eq_nat_or_neg m with ⟨a, rfl | rfl⟩ <;> rcases eq_nat_or_neg n with ⟨b, rfl | rfl⟩
  · rw [← natCast_mul, cast_natCast, cast_natCast, cast_natCast, Nat.cast_mul]
  · rw [Int.mul_neg, ← natCast_mul, cast_neg, cast_neg, cast_natCast, cast_natCast, cast_natCast,
      Nat.cast_mul, mul_neg]
  · rw [Int.neg_mul, ← natCast_mul, cast_neg, cast_neg, cast_natCast, cast_natCast, cast_natCast,
      Nat.cast_mul, neg_mul]
  · rw [Int.neg_mul_neg, ← natCast_mul, cast_neg, cast_neg, cast_natCast, cast_natCast,
      cast_natCast, Nat.cast_mul, neg_mul, mul_neg, neg_neg]

@[simp, norm_cast] theorem cast_pow {R : Type u} [Ring R] (n : Int) (m : Nat) :
    ((n ^ m : Int) : R) = (n : R) ^ m := by
  induction m with
  | zero => rw [pow_zero, pow_zero, cast_one]
  | succ m ih => rw [pow_succ, pow_succ, cast_mul, ih]

theorem cast_comm {R : Type u} [NonAssocRing R] (n : Int) (x : R) : n * x = x * n := by
  rcases eq_nat_or_neg n with ⟨a, rfl | rfl⟩
  · rw [cast_natCast, Nat.cast_comm]
  · rw [cast_neg, cast_natCast, neg_mul, mul_neg, Nat.cast_comm]

theorem cast_dvd_cast {R : Type u} [CommRing R] (m n : Int) (h : m ∣ n) : (m : R) ∣ (n : R) := by
  obtain ⟨c, rfl⟩ := h
  exact ⟨(c : R), cast_mul m c⟩

/-! ## Characteristic zero -/

section CharZero

variable {R : Type u} [AddGroupWithOne R] [CharZero R]

@[simp] theorem cast_eq_zero {n : Int} : (n : R) = 0 ↔ n = 0 := by
  refine ⟨fun h => ?_, fun h => by rw [h, cast_zero]⟩
  rcases eq_nat_or_neg n with ⟨a, rfl | rfl⟩
  · rw [cast_natCast, Nat.cast_eq_zero] at h
    rw [h]
    rfl
  · rw [cast_neg_natCast] at h
    have h₁ : (a : R) = 0 := by rw [← neg_neg (a : R), h, neg_zero]
    rw [Nat.cast_eq_zero.mp h₁]
    rfl

@[simp, norm_cast] theorem cast_inj {m n : Int} : (m : R) = n ↔ m = n := by
  refine ⟨fun h => ?_, fun h => by rw [h]⟩
  apply Int.eq_of_sub_eq_zero
  apply (cast_eq_zero (R := R)).mp
  rw [cast_sub, h, sub_eq_add_neg, add_right_neg]

theorem cast_injective : Function.Injective (Int.cast : Int → R) := fun _ _ h => cast_inj.mp h

theorem cast_ne_zero {n : Int} : (n : R) ≠ 0 ↔ n ≠ 0 := not_congr cast_eq_zero

@[simp] theorem cast_eq_one {n : Int} : (n : R) = 1 ↔ n = 1 := by
  rw [← cast_one, cast_inj]

theorem cast_ne_one {n : Int} : (n : R) ≠ 1 ↔ n ≠ 1 := not_congr cast_eq_one

end CharZero

/-! ## Order -/

theorem cast_mono {R : Type u} [OrderedRing R] {m n : Int} (h : m ≤ n) : (m : R) ≤ n := by
  obtain ⟨k, rfl⟩ := le.dest h
  rw [cast_add, cast_natCast]
  have h₁ : (m : R) + 0 ≤ m + k := add_le_add_left (Nat.cast_nonneg k) (m : R)
  rw [add_zero] at h₁
  exact h₁

section StrictOrderedRing

variable {R : Type u} [StrictOrderedRing R]

theorem cast_strictMono' {m n : Int} (h : m < n) : (m : R) < n := by
  have h₁ : ((m + 1 : Int) : R) ≤ n := cast_mono (add_one_le_of_lt h)
  rw [cast_add, cast_one] at h₁
  have h₂ : (m : R) + 0 < m + 1 :=
    add_lt_add_left (lt_of_le_of_ne ZeroLEOneClass.zero_le_one zero_ne_one) (m : R)
  rw [add_zero] at h₂
  exact lt_of_lt_of_le h₂ h₁

@[simp, norm_cast] theorem cast_le {m n : Int} : (m : R) ≤ n ↔ m ≤ n := by
  refine ⟨fun h => ?_, cast_mono⟩
  by_contra hn
  exact not_le_of_lt (cast_strictMono' (Int.not_le.mp hn)) h

@[simp, norm_cast] theorem cast_lt {m n : Int} : (m : R) < n ↔ m < n := by
  refine ⟨fun h => ?_, cast_strictMono'⟩
  by_contra hn
  exact not_le_of_lt h (cast_mono (Int.not_lt.mp hn))

@[simp] theorem cast_nonneg {n : Int} : (0 : R) ≤ n ↔ 0 ≤ n := by
  rw [← cast_zero, cast_le]

@[simp] theorem cast_nonpos {n : Int} : (n : R) ≤ 0 ↔ n ≤ 0 := by
  rw [← cast_zero, cast_le]

@[simp] theorem cast_pos {n : Int} : (0 : R) < n ↔ 0 < n := by
  rw [← cast_zero, cast_lt]

@[simp] theorem cast_lt_zero {n : Int} : (n : R) < 0 ↔ n < 0 := by
  rw [← cast_zero, cast_lt]

end StrictOrderedRing

end Int
