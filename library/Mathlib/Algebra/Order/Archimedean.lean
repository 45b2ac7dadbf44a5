/-!
# Archimedean groups and rings

Names and statements are those of Mathlib's `Algebra/Order/Archimedean.lean`.
-/

universe u

/-- Every element is below a multiple of any positive one. -/
class Archimedean (α : Type u) [OrderedAddCommMonoid α] : Prop where
  arch : ∀ (x : α) {y : α}, 0 < y → ∃ n : ℕ, x ≤ n • y

theorem exists_nat_ge {α : Type u} [OrderedSemiring α] [Archimedean α] (x : α) : ∃ n : ℕ, x ≤ n := by
  by_cases h : (0 : α) = 1
  · refine ⟨0, le_of_eq ?_⟩
    rw [← mul_one x, ← h, mul_zero, Nat.cast_zero]
  · obtain ⟨n, hn⟩ := Archimedean.arch x (lt_of_le_of_ne (zero_le_one (α := α)) h)
    rw [nsmul_one] at hn
    exact ⟨n, hn⟩

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

instance Nat.instArchimedean : Archimedean ℕ := ⟨fun x {y} hy => ⟨x, by
  rw [nsmul_eq_mul]
  have h : x * 1 ≤ x * y := Nat.mul_le_mul_left x hy
  rw [Nat.mul_one] at h
  exact h⟩⟩

instance Int.instArchimedean : Archimedean ℤ := ⟨fun x {y} hy => ⟨x.toNat, by
  rw [nsmul_eq_mul]
  have h : (x.toNat : ℤ) * 1 ≤ x.toNat * y :=
    Int.mul_le_mul_of_nonneg_left hy (Int.ofNat_zero_le x.toNat)
  rw [Int.mul_one] at h
  exact Int.le_trans (Int.self_le_toNat x) h⟩⟩

theorem archimedean_iff_nat_le {α : Type u} [LinearOrderedField α] :
    Archimedean α ↔ ∀ x : α, ∃ n : ℕ, x ≤ n := by
  refine ⟨fun _ x => exists_nat_ge x, fun h => ⟨fun x {y} hy => ?_⟩⟩
  obtain ⟨n, hn⟩ := h (x / y)
  refine ⟨n, ?_⟩
  rw [nsmul_eq_mul]
  exact (div_le_iff hy).mp hn

theorem archimedean_iff_nat_lt {α : Type u} [LinearOrderedField α] :
    Archimedean α ↔ ∀ x : α, ∃ n : ℕ, x < n :=
  ⟨fun _ x => exists_nat_gt x, fun h => archimedean_iff_nat_le.mpr (fun x => by
    obtain ⟨n, hn⟩ := h x
    exact ⟨n, le_of_lt hn⟩)⟩

instance Rat.instArchimedean : Archimedean ℚ :=
  archimedean_iff_nat_lt.mpr Rat.exists_nat_gt

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
