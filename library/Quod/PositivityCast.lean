/-!
# Signs of casts

Steps of `positivity` for integers in an ordered ring. Not meant to be used by name.
-/

universe u

namespace Quod.Positivity

variable {α : Type u} [LinearOrderedRing α]

theorem int_cast_pos {n : ℤ} (h : 0 < n) : 0 < (n : α) := Int.cast_pos.mpr h

theorem int_cast_nonneg {n : ℤ} (h : 0 ≤ n) : 0 ≤ (n : α) := Int.cast_nonneg.mpr h

theorem int_cast_ne {n : ℤ} (h : n ≠ 0) : (n : α) ≠ 0 := Int.cast_ne_zero.mpr h

end Quod.Positivity
