/-!
# Integers as differences of natural numbers

Every integer is `subNatNat m n`, that is `m - n`. Sum, product, negation, equality and order of
such differences are sums, products, equality and order on ℕ; the laws of ℤ follow from those of ℕ.

The theorems in the namespace `Int` have their names and statements from Lean's
`Init/Data/Int/Lemmas.lean`; those in `Quod.Difference` are not meant to be used by name.
-/

namespace Int

@[simp] theorem ofNat_eq_coe {n : Nat} : ofNat n = Nat.cast n := rfl

@[simp] theorem ofNat_zero : ((0 : Nat) : Int) = 0 := rfl

@[simp] theorem ofNat_one : ((1 : Nat) : Int) = 1 := rfl

theorem subNatNat_of_sub_eq_zero {m n : Nat} (h : n - m = 0) :
    subNatNat m n = ((m - n : Nat) : Int) :=
  Eq.rec
    (motive := fun x _ =>
      Nat.casesOn (motive := fun _ => Int) x (ofNat (m - n)) negSucc = ofNat (m - n))
    rfl h.symm

theorem subNatNat_of_sub_eq_succ {m n k : Nat} (h : n - m = Nat.succ k) :
    subNatNat m n = negSucc k :=
  Eq.rec
    (motive := fun x _ =>
      Nat.casesOn (motive := fun _ => Int) x (ofNat (m - n)) negSucc = negSucc k)
    rfl h.symm

theorem subNatNat_of_le {m n : Nat} (h : n ≤ m) : subNatNat m n = ((m - n : Nat) : Int) :=
  subNatNat_of_sub_eq_zero (Nat.sub_eq_zero_of_le h)

theorem subNatNat_of_lt {m n : Nat} (h : m < n) : subNatNat m n = negSucc (Nat.pred (n - m)) :=
  subNatNat_of_sub_eq_succ (Nat.succ_pred (Nat.sub_ne_zero_of_lt h)).symm

theorem subNatNat_add_left {m n : Nat} : subNatNat (m + n) m = (n : Int) := by
  rw [subNatNat_of_le (Nat.le_add_right m n), Nat.add_sub_cancel_left]

theorem subNatNat_add_right {m n : Nat} : subNatNat m (m + n + 1) = negSucc n := by
  apply subNatNat_of_sub_eq_succ
  rw [Nat.add_assoc, Nat.add_sub_cancel_left]

end Int

namespace Quod.Difference

open Int

theorem diff_ofNat (n : Nat) : (n : Int) = subNatNat n 0 := by
  rw [subNatNat_of_le (Nat.zero_le n), Nat.sub_zero]

theorem diff_negSucc (n : Nat) : negSucc n = subNatNat 0 (n + 1) := rfl

theorem exists_diff (a : Int) : ∃ m n : Nat, a = subNatNat m n := by
  cases a with
  | ofNat n => exact ⟨n, 0, diff_ofNat n⟩
  | negSucc n => exact ⟨0, n + 1, diff_negSucc n⟩

theorem diff_add_right (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n := by
  rcases Nat.le_total n m with h | h
  · obtain ⟨i, rfl⟩ := Nat.exists_eq_add_of_le h
    rw [Nat.add_right_comm, subNatNat_add_left, subNatNat_add_left]
  · rcases Nat.eq_or_lt_of_le h with rfl | h
    · rw [subNatNat_of_le (Nat.le_refl _), subNatNat_of_le (Nat.le_refl _), Nat.sub_self, Nat.sub_self]
    · obtain ⟨i, rfl⟩ := Nat.exists_eq_add_of_lt h
      rw [show m + i + 1 + k = m + k + i + 1 by omega, subNatNat_add_right, subNatNat_add_right]

theorem diff_eq {m n k l : Nat} (h : m + l = k + n) : subNatNat m n = subNatNat k l := by
  rw [← diff_add_right m n l, h, ← diff_add_right k l n, Nat.add_comm n l]

theorem diff_eq_iff {m n k l : Nat} : subNatNat m n = subNatNat k l ↔ m + l = k + n := by
  refine ⟨fun h => ?_, diff_eq⟩
  rcases Nat.lt_or_ge m n with h₁ | h₁
  · obtain ⟨i, rfl⟩ := Nat.exists_eq_add_of_lt h₁
    rw [subNatNat_add_right] at h
    rcases Nat.lt_or_ge k l with h₂ | h₂
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_lt h₂
      rw [subNatNat_add_right] at h
      have := negSucc.inj h
      omega
    · rw [subNatNat_of_le h₂] at h
      exact Int.noConfusion h
  · obtain ⟨i, rfl⟩ := Nat.exists_eq_add_of_le h₁
    rw [subNatNat_add_left] at h
    rcases Nat.lt_or_ge k l with h₂ | h₂
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_lt h₂
      rw [subNatNat_add_right] at h
      exact Int.noConfusion h
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_le h₂
      rw [subNatNat_add_left] at h
      have := ofNat.inj h
      omega

theorem diff_add (m n k l : Nat) : subNatNat m n + subNatNat k l = subNatNat (m + k) (n + l) := by
  rcases Nat.lt_or_ge m n with h₁ | h₁
  · obtain ⟨i, rfl⟩ := Nat.exists_eq_add_of_lt h₁
    rw [subNatNat_add_right]
    rcases Nat.lt_or_ge k l with h₂ | h₂
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_lt h₂
      rw [subNatNat_add_right]
      show negSucc (i + j + 1) = _
      rw [diff_negSucc]
      apply diff_eq
      omega
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_le h₂
      rw [subNatNat_add_left]
      show subNatNat j (i + 1) = _
      apply diff_eq
      omega
  · obtain ⟨i, rfl⟩ := Nat.exists_eq_add_of_le h₁
    rw [subNatNat_add_left]
    rcases Nat.lt_or_ge k l with h₂ | h₂
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_lt h₂
      rw [subNatNat_add_right]
      show subNatNat i (j + 1) = _
      apply diff_eq
      omega
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_le h₂
      rw [subNatNat_add_left]
      show ((i + j : Nat) : Int) = _
      rw [diff_ofNat]
      apply diff_eq
      omega

theorem diff_negOfNat (n : Nat) : negOfNat n = subNatNat 0 n := by
  cases n with
  | zero => rfl
  | succ n => rfl

theorem diff_neg (m n : Nat) : -subNatNat m n = subNatNat n m := by
  rcases Nat.lt_or_ge m n with h₁ | h₁
  · obtain ⟨i, rfl⟩ := Nat.exists_eq_add_of_lt h₁
    rw [subNatNat_add_right]
    show ((i + 1 : Nat) : Int) = _
    rw [diff_ofNat]
    apply diff_eq
    omega
  · obtain ⟨i, rfl⟩ := Nat.exists_eq_add_of_le h₁
    rw [subNatNat_add_left]
    show negOfNat i = _
    rw [diff_negOfNat]
    apply diff_eq
    omega

theorem diff_sub (m n k l : Nat) : subNatNat m n - subNatNat k l = subNatNat (m + l) (n + k) := by
  show subNatNat m n + -subNatNat k l = _
  rw [diff_neg, diff_add]

theorem diff_mul (m n k l : Nat) :
    subNatNat m n * subNatNat k l = subNatNat (m * k + n * l) (m * l + n * k) := by
  rcases Nat.lt_or_ge m n with h₁ | h₁
  · obtain ⟨i, rfl⟩ := Nat.exists_eq_add_of_lt h₁
    rw [subNatNat_add_right]
    rcases Nat.lt_or_ge k l with h₂ | h₂
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_lt h₂
      rw [subNatNat_add_right]
      show (((i + 1) * (j + 1) : Nat) : Int) = _
      rw [diff_ofNat]
      apply diff_eq
      simp only [Nat.add_mul, Nat.mul_add, Nat.one_mul, Nat.mul_one]
      omega
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_le h₂
      rw [subNatNat_add_left]
      show negOfNat ((i + 1) * j) = _
      rw [diff_negOfNat]
      apply diff_eq
      simp only [Nat.add_mul, Nat.mul_add, Nat.one_mul, Nat.mul_one]
      omega
  · obtain ⟨i, rfl⟩ := Nat.exists_eq_add_of_le h₁
    rw [subNatNat_add_left]
    rcases Nat.lt_or_ge k l with h₂ | h₂
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_lt h₂
      rw [subNatNat_add_right]
      show negOfNat (i * (j + 1)) = _
      rw [diff_negOfNat]
      apply diff_eq
      simp only [Nat.add_mul, Nat.mul_add, Nat.one_mul, Nat.mul_one]
      omega
    · obtain ⟨j, rfl⟩ := Nat.exists_eq_add_of_le h₂
      rw [subNatNat_add_left]
      show ((i * j : Nat) : Int) = _
      rw [diff_ofNat]
      apply diff_eq
      simp only [Nat.add_mul, Nat.mul_add, Nat.one_mul, Nat.mul_one]
      omega

theorem diff_zero : (0 : Int) = subNatNat 0 0 := rfl

theorem diff_one : (1 : Int) = subNatNat 1 0 := rfl

theorem diff_nonNeg (m n : Nat) : NonNeg (subNatNat m n) ↔ n ≤ m := by
  rcases Nat.lt_or_ge m n with h | h
  · refine ⟨fun h₁ => ?_, fun h₁ => absurd h (Nat.not_lt_of_ge h₁)⟩
    rw [subNatNat_of_lt h] at h₁
    exact (not_nonNeg_negSucc h₁).elim
  · refine ⟨fun _ => h, fun _ => ?_⟩
    rw [subNatNat_of_le h]
    exact NonNeg.mk _

theorem diff_le (m n k l : Nat) : subNatNat m n ≤ subNatNat k l ↔ m + l ≤ k + n := by
  show NonNeg (subNatNat k l - subNatNat m n) ↔ _
  rw [diff_sub, diff_nonNeg, Nat.add_comm l m]

theorem diff_lt (m n k l : Nat) : subNatNat m n < subNatNat k l ↔ m + l < k + n := by
  show subNatNat m n + subNatNat 1 0 ≤ subNatNat k l ↔ _
  rw [diff_add, diff_le]
  omega

/-- All of the above, to rewrite with: a linear statement becomes one on ℕ. -/
theorem diff :
    (∀ m n k l : Nat, subNatNat m n + subNatNat k l = subNatNat (m + k) (n + l)) ∧
    (∀ m n k l : Nat, subNatNat m n - subNatNat k l = subNatNat (m + l) (n + k)) ∧
    (∀ m n : Nat, -subNatNat m n = subNatNat n m) ∧
    (∀ m n k l : Nat, subNatNat m n = subNatNat k l ↔ m + l = k + n) ∧
    (∀ m n k l : Nat, subNatNat m n ≠ subNatNat k l ↔ m + l ≠ k + n) ∧
    (∀ m n k l : Nat, subNatNat m n ≤ subNatNat k l ↔ m + l ≤ k + n) ∧
    (∀ m n k l : Nat, subNatNat m n < subNatNat k l ↔ m + l < k + n) ∧
    (0 : Int) = subNatNat 0 0 ∧ (1 : Int) = subNatNat 1 0 :=
  ⟨diff_add, diff_sub, diff_neg, fun _ _ _ _ => diff_eq_iff,
    fun _ _ _ _ => not_congr diff_eq_iff, diff_le, diff_lt, diff_zero, diff_one⟩

end Quod.Difference
