/-!
# Floor and ceiling

Names and statements are those of Mathlib's `Algebra/Order/Floor.lean`.
-/

universe u

/-! ## Floor and ceiling as integers -/

/-- A ring whose elements have an integer part. -/
class FloorRing (α : Type u) [LinearOrderedRing α] where
  floor : α → ℤ
  ceil : α → ℤ
  gc_coe_floor : GaloisConnection (fun z : ℤ => (z : α)) floor
  gc_ceil_coe : GaloisConnection ceil (fun z : ℤ => (z : α))

/-- It suffices to know the floor. -/
def FloorRing.ofFloor (α : Type u) [LinearOrderedRing α] (floor : α → ℤ)
    (gc_coe_floor : GaloisConnection (fun z : ℤ => (z : α)) floor) : FloorRing α :=
  ⟨floor, fun a => -floor (-a), gc_coe_floor, fun a z => by
    have h := gc_coe_floor (-z) (-a)
    show -floor (-a) ≤ z ↔ a ≤ (z : α)
    rw [neg_le, ← h]
    show ((-z : ℤ) : α) ≤ -a ↔ a ≤ (z : α)
    rw [Int.cast_neg, neg_le_neg_iff]⟩

namespace Int

variable {α : Type u} [LinearOrderedRing α] [FloorRing α]

/-- The greatest integer that is at most `a`, `⌊a⌋`. -/
def floor : α → ℤ := FloorRing.floor

/-- The least integer that is at least `a`, `⌈a⌉`. -/
def ceil : α → ℤ := FloorRing.ceil

/-- `a - ⌊a⌋`. -/
def fract (a : α) : α := a - ⌊a⌋

variable {z : ℤ} {a b : α}

theorem gc_coe_floor : GaloisConnection (fun z : ℤ => (z : α)) floor := FloorRing.gc_coe_floor

theorem gc_ceil_coe : GaloisConnection ceil (fun z : ℤ => (z : α)) := FloorRing.gc_ceil_coe

theorem le_floor : z ≤ ⌊a⌋ ↔ (z : α) ≤ a := (gc_coe_floor z a).symm

theorem floor_lt : ⌊a⌋ < z ↔ a < z := by
  rw [← Int.not_le, ← not_le]
  exact not_congr le_floor

theorem floor_le (a : α) : (⌊a⌋ : α) ≤ a := le_floor.mp (Int.le_refl ⌊a⌋)

theorem floor_nonneg : 0 ≤ ⌊a⌋ ↔ 0 ≤ a := by
  rw [le_floor, Int.cast_zero]

theorem floor_nonpos (ha : a ≤ 0) : ⌊a⌋ ≤ 0 := by
  rw [← Int.cast_nonpos (R := α)]
  exact le_trans (floor_le a) ha

@[simp] theorem lt_floor_add_one (a : α) : a < ⌊a⌋ + 1 := by
  have h : ⌊a⌋ < ⌊a⌋ + 1 := Int.lt_succ ⌊a⌋
  rw [floor_lt, Int.cast_add, Int.cast_one] at h
  exact h

theorem lt_succ_floor (a : α) : a < (Int.succ ⌊a⌋ : ℤ) := floor_lt.mp (Int.lt_succ ⌊a⌋)

@[simp] theorem sub_one_lt_floor (a : α) : a - 1 < ⌊a⌋ := sub_lt_iff_lt_add.mpr (lt_floor_add_one a)

theorem floor_eq_iff : ⌊a⌋ = z ↔ (z : α) ≤ a ∧ a < z + 1 := by
  rw [Int.le_antisymm_iff, ← le_floor, and_comm, ← Int.lt_add_one_iff (a := ⌊a⌋), floor_lt,
    Int.cast_add, Int.cast_one]

@[simp] theorem floor_intCast (z : ℤ) : ⌊(z : α)⌋ = z :=
  floor_eq_iff.mpr ⟨le_refl (z : α), lt_add_one (z : α)⟩

@[simp] theorem floor_natCast (n : ℕ) : ⌊(n : α)⌋ = n := by
  rw [← Int.cast_natCast, floor_intCast]

@[simp] theorem floor_zero : ⌊(0 : α)⌋ = 0 := by
  rw [← Int.cast_zero, floor_intCast]

@[simp] theorem floor_one : ⌊(1 : α)⌋ = 1 := by
  rw [← Int.cast_one, floor_intCast]

@[simp] theorem floor_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    ⌊(OfNat.ofNat n : α)⌋ = (OfNat.ofNat n : ℤ) :=
  floor_natCast n

theorem floor_le_floor (x y : α) (h : x ≤ y) : ⌊x⌋ ≤ ⌊y⌋ := le_floor.mpr (le_trans (floor_le x) h)

theorem floor_pos : 0 < ⌊a⌋ ↔ 1 ≤ a := by
  rw [← Int.add_one_le_iff, Int.zero_add, le_floor, Int.cast_one]

@[simp] theorem floor_add_int (a : α) (z : ℤ) : ⌊a + z⌋ = ⌊a⌋ + z := by
  rw [floor_eq_iff, Int.cast_add]
  refine ⟨add_le_add_right (floor_le a) (z : α), ?_⟩
  rw [add_right_comm]
  exact add_lt_add_right (lt_floor_add_one a) (z : α)

@[simp] theorem floor_int_add (z : ℤ) (a : α) : ⌊(z : α) + a⌋ = z + ⌊a⌋ := by
  rw [_root_.add_comm, floor_add_int, Int.add_comm]

@[simp] theorem floor_add_nat (a : α) (n : ℕ) : ⌊a + n⌋ = ⌊a⌋ + n := by
  rw [← Int.cast_natCast, floor_add_int]

@[simp] theorem floor_nat_add (n : ℕ) (a : α) : ⌊(n : α) + a⌋ = n + ⌊a⌋ := by
  rw [← Int.cast_natCast, floor_int_add]

@[simp] theorem floor_add_one (a : α) : ⌊a + 1⌋ = ⌊a⌋ + 1 := by
  rw [← Int.cast_one, floor_add_int]

@[simp] theorem floor_sub_int (a : α) (z : ℤ) : ⌊a - z⌋ = ⌊a⌋ - z := by
  rw [_root_.sub_eq_add_neg, ← Int.cast_neg, floor_add_int]
  rfl

@[simp] theorem floor_sub_nat (a : α) (n : ℕ) : ⌊a - n⌋ = ⌊a⌋ - n := by
  rw [← Int.cast_natCast, floor_sub_int]

@[simp] theorem floor_sub_one (a : α) : ⌊a - 1⌋ = ⌊a⌋ - 1 := by
  rw [← Int.cast_one, floor_sub_int]

theorem le_floor_add (a b : α) : ⌊a⌋ + ⌊b⌋ ≤ ⌊a + b⌋ := by
  rw [le_floor, Int.cast_add]
  exact add_le_add (floor_le a) (floor_le b)

@[simp] theorem self_sub_floor (a : α) : a - ⌊a⌋ = fract a := rfl

@[simp] theorem floor_add_fract (a : α) : (⌊a⌋ : α) + fract a = a := add_sub_cancel (⌊a⌋ : α) a

@[simp] theorem fract_add_floor (a : α) : fract a + ⌊a⌋ = a := _root_.sub_add_cancel a (⌊a⌋ : α)

@[simp] theorem self_sub_fract (a : α) : a - fract a = ⌊a⌋ := sub_sub_cancel a (⌊a⌋ : α)

@[simp] theorem fract_nonneg (a : α) : 0 ≤ fract a := sub_nonneg.mpr (floor_le a)

theorem fract_lt_one (a : α) : fract a < 1 := by
  have h := lt_floor_add_one a
  rw [_root_.add_comm] at h
  exact sub_lt_iff_lt_add.mpr h

@[simp] theorem fract_intCast (z : ℤ) : fract (z : α) = 0 := by
  show (z : α) - (⌊(z : α)⌋ : α) = 0
  rw [floor_intCast, _root_.sub_self]

@[simp] theorem fract_natCast (n : ℕ) : fract (n : α) = 0 := by
  rw [← Int.cast_natCast, fract_intCast]

@[simp] theorem fract_zero : fract (0 : α) = 0 := by
  have h := fract_intCast (α := α) 0
  rw [Int.cast_zero] at h
  exact h

@[simp] theorem fract_one : fract (1 : α) = 0 := by
  rw [← Int.cast_one, fract_intCast]

@[simp] theorem fract_add_int (a : α) (m : ℤ) : fract (a + m) = fract a := by
  show a + m - (⌊a + (m : α)⌋ : α) = a - ⌊a⌋
  rw [floor_add_int, Int.cast_add, add_sub_add_right_eq_sub]

@[simp] theorem fract_add_nat (a : α) (m : ℕ) : fract (a + m) = fract a := by
  rw [← Int.cast_natCast, fract_add_int]

theorem floor_fract (a : α) : ⌊fract a⌋ = 0 := by
  rw [floor_eq_iff, Int.cast_zero, _root_.zero_add]
  exact ⟨fract_nonneg a, fract_lt_one a⟩

attribute [simp] floor_fract

theorem fract_eq_iff {a b : α} : fract a = b ↔ 0 ≤ b ∧ b < 1 ∧ ∃ z : ℤ, a - b = z := by
  constructor
  · rintro rfl
    exact ⟨fract_nonneg a, fract_lt_one a, ⌊a⌋, self_sub_fract a⟩
  · rintro ⟨h₀, h₁, z, hz⟩
    have ha : a = z + b := (sub_eq_iff_eq_add.mp hz)
    have hf : ⌊a⌋ = z := by
      rw [ha, floor_eq_iff]
      refine ⟨le_add_of_nonneg_right h₀, add_lt_add_left h₁ (z : α)⟩
    show a - (⌊a⌋ : α) = b
    rw [hf, ha, add_sub_cancel_left]

theorem fract_eq_self {a : α} : fract a = a ↔ 0 ≤ a ∧ a < 1 := by
  rw [fract_eq_iff]
  exact ⟨fun h => ⟨h.1, h.2.1⟩, fun h => ⟨h.1, h.2, 0, by rw [_root_.sub_self, Int.cast_zero]⟩⟩

attribute [simp] fract_eq_self

/-! ## Ceiling -/

theorem ceil_le : ⌈a⌉ ≤ z ↔ a ≤ z := gc_ceil_coe a z

theorem lt_ceil : z < ⌈a⌉ ↔ (z : α) < a := by
  rw [← Int.not_le, ← not_le]
  exact not_congr ceil_le

theorem le_ceil (a : α) : a ≤ ⌈a⌉ := ceil_le.mp (Int.le_refl ⌈a⌉)

theorem ceil_lt_add_one (a : α) : (⌈a⌉ : α) < a + 1 := by
  have h : ⌈a⌉ - 1 < ⌈a⌉ := Int.sub_lt_self ⌈a⌉ Int.zero_lt_one
  rw [lt_ceil, Int.cast_sub, Int.cast_one] at h
  exact sub_lt_iff_lt_add.mp h

theorem ceil_eq_iff : ⌈a⌉ = z ↔ (z : α) - 1 < a ∧ a ≤ z := by
  rw [Int.le_antisymm_iff, ceil_le, and_comm, ← Int.sub_one_lt_iff, lt_ceil, Int.cast_sub,
    Int.cast_one]

@[simp] theorem ceil_intCast (z : ℤ) : ⌈(z : α)⌉ = z :=
  ceil_eq_iff.mpr ⟨sub_one_lt (z : α), le_refl (z : α)⟩

@[simp] theorem ceil_natCast (n : ℕ) : ⌈(n : α)⌉ = n := by
  rw [← Int.cast_natCast, ceil_intCast]

@[simp] theorem ceil_zero : ⌈(0 : α)⌉ = 0 := by
  rw [← Int.cast_zero, ceil_intCast]

@[simp] theorem ceil_one : ⌈(1 : α)⌉ = 1 := by
  rw [← Int.cast_one, ceil_intCast]

@[simp] theorem ceil_ofNat (n : ℕ) [Nat.AtLeastTwo n] :
    ⌈(OfNat.ofNat n : α)⌉ = (OfNat.ofNat n : ℤ) :=
  ceil_natCast n

theorem floor_neg : ⌊-a⌋ = -⌈a⌉ := by
  rw [floor_eq_iff, Int.cast_neg]
  refine ⟨neg_le_neg (le_ceil a), ?_⟩
  have h := ceil_lt_add_one a
  rw [← sub_lt_iff_lt_add] at h
  have h₁ := neg_lt_neg h
  rw [_root_.neg_sub, _root_.sub_eq_add_neg, _root_.add_comm] at h₁
  exact h₁

theorem ceil_neg : ⌈-a⌉ = -⌊a⌋ := by
  rw [← _root_.neg_neg a, floor_neg, _root_.neg_neg, _root_.neg_neg]

@[simp] theorem ceil_add_int (a : α) (z : ℤ) : ⌈a + z⌉ = ⌈a⌉ + z := by
  have h := floor_sub_int (-a) z
  rw [_root_.sub_eq_add_neg, ← neg_add, floor_neg, floor_neg] at h
  rw [← _root_.neg_neg ⌈a + (z : α)⌉, h, _root_.neg_sub, sub_neg_eq_add, _root_.add_comm]

@[simp] theorem ceil_add_nat (a : α) (n : ℕ) : ⌈a + n⌉ = ⌈a⌉ + n := by
  rw [← Int.cast_natCast, ceil_add_int]

@[simp] theorem ceil_add_one (a : α) : ⌈a + 1⌉ = ⌈a⌉ + 1 := by
  rw [← Int.cast_one, ceil_add_int]

theorem ceil_le_ceil (x y : α) (h : x ≤ y) : ⌈x⌉ ≤ ⌈y⌉ := ceil_le.mpr (le_trans h (le_ceil y))

theorem ceil_pos : 0 < ⌈a⌉ ↔ 0 < a := by
  rw [lt_ceil, Int.cast_zero]

theorem floor_le_ceil (a : α) : ⌊a⌋ ≤ ⌈a⌉ := by
  rw [← Int.cast_le (R := α)]
  exact le_trans (floor_le a) (le_ceil a)

end Int

instance Int.instFloorRing : FloorRing ℤ :=
  ⟨fun z => z, fun z => z, fun _ _ => Iff.rfl, fun _ _ => Iff.rfl⟩

instance Rat.instFloorRing : FloorRing ℚ := FloorRing.ofFloor ℚ (fun q => q.num / q.den) (by
  intro z q
  show (z : ℚ) ≤ q ↔ z ≤ q.num / q.den
  rw [Int.le_ediv_iff_mul_le q.den_int_pos, Rat.le_def]
  show z * q.den ≤ q.num * ((1 : ℕ) : ℤ) ↔ z * q.den ≤ q.num
  rw [Int.natCast_one, Int.mul_one])

/-- The floor that an archimedean ring has. -/
noncomputable def Archimedean.floorRing (α : Type u) [LinearOrderedRing α] [Archimedean α] :
    FloorRing α :=
  FloorRing.ofFloor α (fun a => Classical.choose (exists_floor a))
    (fun z a => (Classical.choose_spec (exists_floor a) z).symm)

/-! ## Floor and ceiling as natural numbers -/

/-- An ordered semiring whose elements have a natural part. -/
class FloorSemiring (α : Type u) [OrderedSemiring α] where
  floor : α → ℕ
  ceil : α → ℕ
  floor_of_neg : ∀ {a : α}, a < 0 → floor a = 0
  gc_floor : ∀ {a : α} {n : ℕ}, 0 ≤ a → (n ≤ floor a ↔ (n : α) ≤ a)
  gc_ceil : GaloisConnection ceil (fun n : ℕ => (n : α))

instance (priority := 100) FloorRing.toFloorSemiring {α : Type u} [LinearOrderedRing α]
    [FloorRing α] : FloorSemiring α where
  floor a := (Int.floor a).toNat
  ceil a := (Int.ceil a).toNat
  floor_of_neg h := Int.toNat_of_nonpos (Int.floor_nonpos (le_of_lt h))
  gc_floor := fun {a n} ha => by
    show n ≤ (Int.floor a).toNat ↔ (n : α) ≤ a
    rw [← Int.ofNat_le, Int.toNat_of_nonneg (Int.floor_nonneg.mpr ha), Int.le_floor,
      Int.cast_natCast]
  gc_ceil := by
    intro a n
    show (Int.ceil a).toNat ≤ n ↔ a ≤ (n : α)
    rw [Int.toNat_le, Int.ceil_le, Int.cast_natCast]

namespace Nat

section

variable {α : Type u} [OrderedSemiring α] [FloorSemiring α]

/-- The greatest natural number that is at most `a`, `⌊a⌋₊`; `0` when there is none. -/
def floor : α → ℕ := FloorSemiring.floor

/-- The least natural number that is at least `a`, `⌈a⌉₊`. -/
def ceil : α → ℕ := FloorSemiring.ceil

end

variable {α : Type u} [LinearOrderedSemiring α] [FloorSemiring α] {a : α} {n : ℕ}

theorem le_floor_iff (ha : 0 ≤ a) : n ≤ ⌊a⌋₊ ↔ (n : α) ≤ a := FloorSemiring.gc_floor ha

theorem le_floor (h : (n : α) ≤ a) : n ≤ ⌊a⌋₊ := by
  have h₀ : 0 ≤ a := _root_.le_trans (Nat.cast_nonneg n) h
  exact (le_floor_iff h₀).mpr h

theorem floor_lt (ha : 0 ≤ a) : ⌊a⌋₊ < n ↔ a < n := by
  rw [← Nat.not_le, ← _root_.not_le]
  exact not_congr (le_floor_iff ha)

theorem floor_le (ha : 0 ≤ a) : (⌊a⌋₊ : α) ≤ a := (le_floor_iff ha).mp (Nat.le_refl ⌊a⌋₊)

theorem floor_of_nonpos (ha : a ≤ 0) : ⌊a⌋₊ = 0 := by
  rcases eq_or_lt_of_le ha with h | h
  · by_contra hn
    have h₁ : ((1 : ℕ) : α) ≤ a := (le_floor_iff (le_of_eq h.symm)).mp (Nat.pos_of_ne_zero hn)
    have h₂ : (0 : α) < (1 : ℕ) := Nat.cast_pos.mpr Nat.zero_lt_one
    rw [h] at h₁
    exact not_le_of_lt h₂ h₁
  · exact FloorSemiring.floor_of_neg h

theorem lt_succ_floor (a : α) : a < (Nat.succ ⌊a⌋₊ : ℕ) := by
  rcases le_total 0 a with h | h
  · exact (floor_lt h).mp (Nat.lt_succ_self ⌊a⌋₊)
  · exact lt_of_le_of_lt h (Nat.cast_pos.mpr (Nat.succ_pos ⌊a⌋₊))

theorem lt_floor_add_one (a : α) : a < ⌊a⌋₊ + 1 := by
  have h := lt_succ_floor a
  rw [Nat.cast_succ] at h
  exact h

theorem floor_eq_iff (ha : 0 ≤ a) : ⌊a⌋₊ = n ↔ (n : α) ≤ a ∧ a < n + 1 := by
  rw [← le_floor_iff ha, ← Nat.cast_add_one, ← floor_lt ha, Nat.lt_succ_iff,
    Nat.le_antisymm_iff, and_comm]

@[simp] theorem floor_natCast (n : ℕ) : ⌊(n : α)⌋₊ = n := by
  have h₀ : (0 : α) ≤ n := Nat.cast_nonneg n
  exact (floor_eq_iff h₀).mpr ⟨_root_.le_refl (n : α), _root_.lt_add_one (n : α)⟩

@[simp] theorem floor_zero : ⌊(0 : α)⌋₊ = 0 := floor_of_nonpos (_root_.le_refl 0)

@[simp] theorem floor_one : ⌊(1 : α)⌋₊ = 1 := by
  rw [← Nat.cast_one, floor_natCast]

theorem floor_le_floor (x y : α) (h : x ≤ y) : ⌊x⌋₊ ≤ ⌊y⌋₊ := by
  rcases le_total 0 x with hx | hx
  · exact le_floor (_root_.le_trans (floor_le hx) h)
  · rw [floor_of_nonpos hx]
    exact Nat.zero_le ⌊y⌋₊

theorem gc_ceil_coe : GaloisConnection (ceil : α → ℕ) (fun n : ℕ => (n : α)) :=
  FloorSemiring.gc_ceil

@[simp] theorem ceil_le : ⌈a⌉₊ ≤ n ↔ a ≤ n := gc_ceil_coe a n

theorem lt_ceil : n < ⌈a⌉₊ ↔ (n : α) < a := by
  rw [← Nat.not_le, ← _root_.not_le]
  exact not_congr ceil_le

theorem le_ceil (a : α) : a ≤ ⌈a⌉₊ := ceil_le.mp (Nat.le_refl ⌈a⌉₊)

@[simp] theorem ceil_natCast (n : ℕ) : ⌈(n : α)⌉₊ = n :=
  Nat.le_antisymm (ceil_le.mpr (_root_.le_refl (n : α))) (Nat.cast_le.mp (le_ceil (n : α)))

@[simp] theorem ceil_zero : ⌈(0 : α)⌉₊ = 0 := by
  rw [← Nat.cast_zero, ceil_natCast]

@[simp] theorem ceil_one : ⌈(1 : α)⌉₊ = 1 := by
  rw [← Nat.cast_one, ceil_natCast]

theorem ceil_pos : 0 < ⌈a⌉₊ ↔ 0 < a := by
  rw [lt_ceil, Nat.cast_zero]

theorem ceil_eq_zero : ⌈a⌉₊ = 0 ↔ a ≤ 0 := by
  rw [← Nat.le_zero, ceil_le, Nat.cast_zero]

end Nat
