/-!
# From ℕ to ℤ, to ℚ, to ℝ

The lemmas by which `zify`, `qify` and `rify` move a proposition along the casts.
-/

namespace Mathlib.Tactic

@[zify_simps] theorem Zify.natCast_eq (a b : ℕ) : a = b ↔ (a : ℤ) = (b : ℤ) := Int.ofNat_inj.symm

@[zify_simps] theorem Zify.natCast_le (a b : ℕ) : a ≤ b ↔ (a : ℤ) ≤ (b : ℤ) := Int.ofNat_le.symm

@[zify_simps] theorem Zify.natCast_lt (a b : ℕ) : a < b ↔ (a : ℤ) < (b : ℤ) := Int.ofNat_lt.symm

@[zify_simps] theorem Zify.natCast_ne (a b : ℕ) : a ≠ b ↔ (a : ℤ) ≠ (b : ℤ) :=
  not_congr Int.ofNat_inj.symm

@[zify_simps] theorem Zify.natCast_dvd (a b : ℕ) : a ∣ b ↔ (a : ℤ) ∣ (b : ℤ) :=
  Int.natCast_dvd_natCast.symm

@[qify_simps] theorem Qify.intCast_eq (a b : ℤ) : a = b ↔ (a : ℚ) = (b : ℚ) := Int.cast_inj.symm

@[qify_simps] theorem Qify.intCast_le (a b : ℤ) : a ≤ b ↔ (a : ℚ) ≤ (b : ℚ) := Int.cast_le.symm

@[qify_simps] theorem Qify.intCast_lt (a b : ℤ) : a < b ↔ (a : ℚ) < (b : ℚ) := Int.cast_lt.symm

@[qify_simps] theorem Qify.intCast_ne (a b : ℤ) : a ≠ b ↔ (a : ℚ) ≠ (b : ℚ) :=
  not_congr Int.cast_inj.symm

@[rify_simps] theorem Rify.ratCast_eq (a b : ℚ) : a = b ↔ (a : ℝ) = (b : ℝ) := Rat.cast_inj.symm

@[rify_simps] theorem Rify.ratCast_le (a b : ℚ) : a ≤ b ↔ (a : ℝ) ≤ (b : ℝ) := Rat.cast_le.symm

@[rify_simps] theorem Rify.ratCast_lt (a b : ℚ) : a < b ↔ (a : ℝ) < (b : ℝ) := Rat.cast_lt.symm

@[rify_simps] theorem Rify.ratCast_ne (a b : ℚ) : a ≠ b ↔ (a : ℝ) ≠ (b : ℝ) :=
  not_congr Rat.cast_inj.symm

end Mathlib.Tactic
