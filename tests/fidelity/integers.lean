import Mathlib

/-! Integers: statements that are true only as Lean means them. -/

/-- Division rounds such that the remainder is not negative; by zero it is zero. -/
theorem fid_int_div : (-7 : ℤ) / 2 = -4 := rfl

theorem fid_int_mod : (-7 : ℤ) % 2 = 1 := rfl

theorem fid_int_div_neg : (7 : ℤ) / -2 = -3 := rfl

theorem fid_int_mod_neg : (7 : ℤ) % -2 = 1 := rfl

theorem fid_int_neg_div_neg : (-7 : ℤ) / -2 = 4 := rfl

theorem fid_int_neg_mod_neg : (-7 : ℤ) % -2 = 1 := rfl

theorem fid_int_div_zero : (1 : ℤ) / 0 = 0 := rfl

theorem fid_int_mod_zero : (-3 : ℤ) % 0 = -3 := rfl

theorem fid_int_div_truncated : Int.div (-7) 2 = -3 := rfl

theorem fid_int_mod_truncated : Int.mod (-7) 2 = -1 := rfl

theorem fid_int_fdiv : Int.fdiv 7 (-2) = -4 := rfl

theorem fid_int_fmod : Int.fmod 7 (-2) = -1 := rfl

/-- Subtraction is not truncated; that of ℕ is, before the cast. -/
theorem fid_int_sub : (2 : ℤ) - 3 = -1 := rfl

theorem fid_cast_sub : ((2 - 3 : ℕ) : ℤ) = 0 := rfl

theorem fid_cast_inside (a b : ℕ) : (a - b : ℤ) = (a : ℤ) - (b : ℤ) := rfl

theorem fid_cast_leaf (a : ℕ) (z : ℤ) : a + z = (a : ℤ) + z := rfl

theorem fid_toNat : Int.toNat (-3) = 0 ∧ Int.toNat 3 = 3 := ⟨rfl, rfl⟩

theorem fid_natAbs : Int.natAbs (-3) = 3 ∧ Int.natAbs 3 = 3 := ⟨rfl, rfl⟩

theorem fid_sign : Int.sign (-3) = -1 ∧ Int.sign 0 = 0 ∧ Int.sign 5 = 1 := ⟨rfl, rfl, rfl⟩

theorem fid_negSucc : Int.negSucc 2 = -3 := rfl

/-- `-` binds looser than `^` and tighter than `*`. -/
theorem fid_int_neg_pow : -2 ^ 2 = (-4 : ℤ) := rfl

theorem fid_int_pow_neg : (-2 : ℤ) ^ 3 = -8 := rfl

theorem fid_int_neg_mul (a b : ℤ) : -a * b = (-a) * b := rfl

theorem fid_int_lt (a b : ℤ) : (a < b) = (a + 1 ≤ b) := rfl

theorem fid_int_dvd (a b : ℤ) : (a ∣ b) = ∃ c, b = a * c := rfl

theorem fid_int_dvd_neg : (-2 : ℤ) ∣ 6 := by decide

theorem fid_int_le_characterised (a b : ℤ) : a ≤ b ↔ ∃ n : ℕ, a + n = b :=
  ⟨Int.le.dest, fun ⟨n, h⟩ => Int.le.intro n h⟩

theorem fid_ediv_characterised (a b : ℤ) : a % b + b * (a / b) = a := Int.emod_add_ediv a b

theorem fid_emod_characterised (a b : ℤ) (h : b ≠ 0) : 0 ≤ a % b ∧ a % b < b.natAbs :=
  ⟨Int.emod_nonneg a h, Int.emod_lt_natAbs a h⟩
