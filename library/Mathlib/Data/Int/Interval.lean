/-!
# Intervals of integers

Names and statements are those of Mathlib's `Data/Int/Interval.lean`.
-/

namespace Int

/-- `a, a + 1, …`, `n` integers. -/
private def consecutive (a : ℤ) (n : ℕ) : Finset ℤ :=
  ⟨Multiset.map (fun k : ℕ => a + k) (Multiset.range n), Multiset.Nodup.map
    (fun _ _ h => Int.ofNat.inj (Int.add_left_cancel h)) (Multiset.nodup_range n)⟩

private theorem mem_consecutive {a x : ℤ} {n : ℕ} :
    x ∈ consecutive a n ↔ a ≤ x ∧ x < a + n := by
  show x ∈ Multiset.map (fun k : ℕ => a + k) (Multiset.range n) ↔ _
  rw [Multiset.mem_map]
  constructor
  · rintro ⟨k, hk, rfl⟩
    rw [Multiset.mem_range] at hk
    constructor
    · linarith [Int.ofNat_nonneg k]
    · linarith [Int.ofNat_lt.mpr hk]
  · rintro ⟨h₁, h₂⟩
    refine ⟨Int.toNat (x - a), ?_, ?_⟩
    · rw [Multiset.mem_range, Int.toNat_lt (by linarith)]
      linarith
    · show a + (Int.toNat (x - a) : ℤ) = x
      rw [Int.toNat_of_nonneg (by linarith)]
      linarith

private theorem mem_between {a c x : ℤ} : x ∈ consecutive a (Int.toNat (c - a)) ↔ a ≤ x ∧ x < c := by
  rw [mem_consecutive]
  constructor
  · rintro ⟨h₁, h₂⟩
    refine ⟨h₁, ?_⟩
    cases le_total 0 (c - a) with
    | inl h =>
      rw [Int.toNat_of_nonneg h] at h₂
      linarith
    | inr h =>
      rw [Int.toNat_of_nonpos h, Int.ofNat_zero] at h₂
      linarith
  · rintro ⟨h₁, h₂⟩
    refine ⟨h₁, ?_⟩
    rw [Int.toNat_of_nonneg (by linarith)]
    linarith

private theorem card_consecutive (a : ℤ) (n : ℕ) : (consecutive a n).card = n :=
  Eq.trans (Multiset.card_map (fun k : ℕ => a + (k : ℤ)) (Multiset.range n)) (Multiset.card_range n)

instance instLocallyFiniteOrder : LocallyFiniteOrder ℤ where
  finsetIcc a b := consecutive a (Int.toNat (b + 1 - a))
  finsetIco a b := consecutive a (Int.toNat (b - a))
  finsetIoc a b := consecutive (a + 1) (Int.toNat (b - a))
  finsetIoo a b := consecutive (a + 1) (Int.toNat (b - a - 1))
  finset_mem_Icc a b x := by
    rw [mem_between, Int.lt_add_one_iff]
  finset_mem_Ico a b x := mem_between
  finset_mem_Ioc a b x := by
    have e : b - a = b + 1 - (a + 1) := by ring
    rw [e, mem_between, Int.lt_add_one_iff, Int.add_one_le_iff]
  finset_mem_Ioo a b x := by
    have e : b - a - 1 = b - (a + 1) := by ring
    rw [e, mem_between, Int.add_one_le_iff]

open Finset

variable (a b : ℤ)

@[simp] theorem card_Icc : (Icc a b).card = Int.toNat (b + 1 - a) :=
  card_consecutive _ _

@[simp] theorem card_Ico : (Ico a b).card = Int.toNat (b - a) :=
  card_consecutive _ _

@[simp] theorem card_Ioc : (Ioc a b).card = Int.toNat (b - a) :=
  card_consecutive _ _

@[simp] theorem card_Ioo : (Ioo a b).card = Int.toNat (b - a - 1) :=
  card_consecutive _ _

end Int
