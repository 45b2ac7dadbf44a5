/-!
# Archimedean semirings

Names and statements are those of Mathlib's `Algebra/Order/Archimedean.lean`.

Differences: the class is one of ordered semirings and speaks of images of natural numbers, where
Mathlib's speaks of multiples in an ordered monoid.
-/

universe u

/-- Every element is below a natural number. -/
class Archimedean (α : Type u) [OrderedSemiring α] : Prop where
  exists_nat_ge : ∀ x : α, ∃ n : ℕ, x ≤ n

theorem exists_nat_ge {α : Type u} [OrderedSemiring α] [Archimedean α] (x : α) : ∃ n : ℕ, x ≤ n :=
  Archimedean.exists_nat_ge x

theorem exists_nat_gt {α : Type u} [StrictOrderedSemiring α] [Archimedean α] (x : α) :
    ∃ n : ℕ, x < n := by
  obtain ⟨n, hn⟩ := exists_nat_ge x
  exact ⟨n + 1, lt_of_le_of_lt hn (Nat.cast_lt.mpr (Nat.lt_succ_self n))⟩

theorem exists_int_gt {α : Type u} [StrictOrderedRing α] [Archimedean α] (x : α) :
    ∃ n : ℤ, x < n := by
  obtain ⟨n, hn⟩ := exists_nat_gt x
  refine ⟨n, ?_⟩
  rw [Int.cast_natCast]
  exact hn

theorem exists_int_lt {α : Type u} [StrictOrderedRing α] [Archimedean α] (x : α) :
    ∃ n : ℤ, (n : α) < x := by
  obtain ⟨n, hn⟩ := exists_int_gt (-x)
  refine ⟨-n, ?_⟩
  rw [Int.cast_neg]
  exact neg_lt.mp hn

/-- An integer with a property that does not hold for the next one. -/
theorem Int.exists_last {p : ℤ → Prop} {a b : ℤ} (ha : p a) (hb : ∀ k : ℤ, p k → k ≤ b) :
    ∃ k : ℤ, p k ∧ ¬p (k + 1) := by
  by_contra hn
  have step : ∀ k : ℤ, p k → p (k + 1) := by
    intro k hk
    by_contra hk'
    exact hn ⟨k, hk, hk'⟩
  have all : ∀ k : ℤ, a ≤ k → p k := Int.le_induction ha (fun k _ hk => step k hk)
  have h₂ := hb (b + 1) (all (b + 1) (Int.le_trans (hb a ha) (Int.le_of_lt (Int.lt_succ b))))
  exact Int.not_le.mpr (Int.lt_succ b) h₂

theorem exists_floor {α : Type u} [LinearOrderedRing α] [Archimedean α] (x : α) :
    ∃ fl : ℤ, ∀ z : ℤ, z ≤ fl ↔ (z : α) ≤ x := by
  obtain ⟨a, ha⟩ := exists_int_lt x
  obtain ⟨b, hb⟩ := exists_int_gt x
  obtain ⟨k, hk, hk'⟩ := Int.exists_last (p := fun k : ℤ => (k : α) ≤ x) (le_of_lt ha)
    (fun k hk => le_of_lt (Int.cast_lt.mp (lt_of_le_of_lt hk hb)))
  refine ⟨k, fun z => ⟨fun h => le_trans (Int.cast_le.mpr h) hk, fun h => ?_⟩⟩
  by_contra hn
  exact hk' (le_trans (Int.cast_le.mpr (Int.add_one_le_of_lt (Int.not_le.mp hn))) h)

instance Nat.instArchimedean : Archimedean ℕ := ⟨fun n => ⟨n, le_refl n⟩⟩

instance Int.instArchimedean : Archimedean ℤ := ⟨fun n => ⟨n.toNat, Int.self_le_toNat n⟩⟩

instance Rat.instArchimedean : Archimedean ℚ := ⟨fun q => by
  obtain ⟨n, hn⟩ := Rat.exists_nat_gt q
  exact ⟨n, le_of_lt hn⟩⟩

theorem exists_nat_one_div_lt {α : Type u} [LinearOrderedField α] [Archimedean α] {ε : α}
    (hε : 0 < ε) : ∃ n : ℕ, 1 / (n + 1 : α) < ε := by
  obtain ⟨n, hn⟩ := exists_nat_gt (1 / ε)
  refine ⟨n, ?_⟩
  have hn₁ : (0 : α) < n + 1 := Nat.cast_add_one_pos n
  rw [div_lt_iff hn₁]
  rw [div_lt_iff hε] at hn
  rw [mul_comm]
  have h : (n : α) * ε < (n + 1) * ε := mul_lt_mul_of_pos_right (lt_add_one (n : α)) hε
  exact lt_trans hn h
