/-!
# Signs of functions

Steps of `positivity` for rounding, parts of fractions and casts of fractions. Not meant to be used
by name.
-/

universe u

namespace Quod.Positivity

variable {α : Type u}

theorem floor_nonneg [LinearOrderedRing α] [FloorRing α] {a : α} (h : 0 ≤ a) : 0 ≤ ⌊a⌋ :=
  Int.floor_nonneg.mpr h

theorem ceil_pos [LinearOrderedRing α] [FloorRing α] {a : α} (h : 0 < a) : 0 < ⌈a⌉ := by
  rw [Int.lt_ceil, Int.cast_zero]
  exact h

theorem ceil_nonneg [LinearOrderedRing α] [FloorRing α] {a : α} (h : 0 ≤ a) : 0 ≤ ⌈a⌉ := by
  rw [← Int.cast_le (R := α), Int.cast_zero]
  exact le_trans h (Int.le_ceil a)

theorem rat_num_pos {q : ℚ} (h : 0 < q) : 0 < q.num := Rat.num_pos.mpr h

theorem rat_num_nonneg {q : ℚ} (h : 0 ≤ q) : 0 ≤ q.num := Rat.num_nonneg.mpr h

theorem rat_num_ne {q : ℚ} (h : q ≠ 0) : q.num ≠ 0 := fun e => h (Rat.num_eq_zero.mp e)

theorem natAbs_pos {z : ℤ} (h : z ≠ 0) : 0 < z.natAbs := Int.natAbs_pos.mpr h

theorem rat_cast_pos [LinearOrderedField α] {q : ℚ} (h : 0 < q) : 0 < (q : α) := Rat.cast_pos.mpr h

theorem rat_cast_nonneg [LinearOrderedField α] {q : ℚ} (h : 0 ≤ q) : 0 ≤ (q : α) :=
  Rat.cast_nonneg.mpr h

theorem rat_cast_ne [LinearOrderedField α] {q : ℚ} (h : q ≠ 0) : (q : α) ≠ 0 :=
  Rat.cast_ne_zero.mpr h

end Quod.Positivity
