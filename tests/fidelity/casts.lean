import Mathlib

/-! Casts between ℕ, ℤ, ℚ and ℝ: where they stand, and what they keep. -/

/-! A cast outside is taken after the operation, one at the leaves before it. -/

theorem fid_cast_nat_sub_outside : (((2 : ℕ) - 3 : ℕ) : ℤ) = 0 := rfl

theorem fid_cast_nat_sub_leaf : ((2 : ℕ) : ℤ) - ((3 : ℕ) : ℤ) = -1 := rfl

theorem fid_cast_ascription_leaves (a b : ℕ) : ((a - b : ℤ) = (a : ℤ) - (b : ℤ)) = True := by
  simp

theorem fid_cast_up_arrow (a b : ℕ) : ((↑(a + b) : ℤ)) = ((a + b : ℕ) : ℤ) := rfl

theorem fid_cast_up_arrow_sub : (↑((2 : ℕ) - 3) : ℤ) = 0 := rfl

theorem fid_cast_add (a b : ℕ) : ((a + b : ℕ) : ℤ) = (a : ℤ) + b := Nat.cast_add a b

theorem fid_cast_mul (a b : ℕ) : ((a * b : ℕ) : ℝ) = (a : ℝ) * b := Nat.cast_mul a b

theorem fid_cast_pow (a n : ℕ) : ((a ^ n : ℕ) : ℝ) = (a : ℝ) ^ n := Nat.cast_pow a n

theorem fid_cast_sub_of_le (a b : ℕ) (h : b ≤ a) : ((a - b : ℕ) : ℤ) = (a : ℤ) - b :=
  Nat.cast_sub h

theorem fid_cast_sub_fails : ((2 - 3 : ℕ) : ℤ) ≠ (2 : ℕ) - (3 : ℕ) := by decide

theorem fid_cast_sub_real : ((2 - 3 : ℕ) : ℝ) = 0 := by norm_num

theorem fid_cast_div_int : ((7 / 2 : ℕ) : ℤ) = (7 : ℤ) / 2 := rfl

theorem fid_cast_div_real : ((7 / 2 : ℕ) : ℝ) = 3 := by norm_num

theorem fid_cast_div_real_differs : ((7 / 2 : ℕ) : ℝ) ≠ (7 : ℝ) / 2 := by norm_num

theorem fid_cast_int_div_rat : (((-7) / 2 : ℤ) : ℚ) = -4 := by norm_num

theorem fid_cast_div_leaf (n : ℕ) : ((n : ℝ) / 2) * 2 = n := by ring

theorem fid_cast_div_outside : ((5 / 2 : ℕ) : ℝ) * 2 = 4 := by norm_num

theorem fid_cast_mod (a b : ℕ) : ((a % b : ℕ) : ℤ) = (a : ℤ) % b := rfl

theorem fid_cast_leaf_under_pow (a : ℕ) (x : ℝ) : x + a ^ 2 = x + (a : ℝ) ^ 2 := rfl

theorem fid_cast_exponent_stays (n : ℕ) (x : ℝ) : x ^ n = Monoid.npow n x := rfl

theorem fid_cast_mixed_product (a : ℕ) (z : ℤ) (x : ℚ) : x * (a * z) = x * ((a : ℚ) * (z : ℚ)) := rfl

theorem fid_cast_mixed_relation (a : ℕ) (x : ℝ) : (a < x) = ((a : ℝ) < x) := rfl

theorem fid_cast_mixed_relation_right (a : ℕ) (x : ℝ) : (x = a) = (x = (a : ℝ)) := rfl

theorem fid_cast_relation_tree (a b : ℕ) (z : ℤ) : (a - b = z) = ((a : ℤ) - (b : ℤ) = z) := rfl

theorem fid_cast_mixed_gives_negative : ∃ a b : ℕ, ∃ z : ℤ, a - b = z ∧ z < 0 :=
  ⟨2, 3, -1, rfl, by decide⟩

theorem fid_cast_function_argument (f : ℝ → ℝ) (n : ℕ) : f n = f (n : ℝ) := rfl

theorem fid_cast_function_argument_sum (f : ℝ → ℝ) (n : ℕ) : f (n + 1) = f ((n : ℝ) + 1) := rfl

theorem fid_cast_argument_sub (f : ℤ → ℤ) (a b : ℕ) : f (a - b) = f ((a : ℤ) - (b : ℤ)) := rfl

theorem fid_cast_injective (a b : ℕ) : (a : ℝ) = b ↔ a = b := Nat.cast_inj

theorem fid_cast_lt (a b : ℕ) : (a : ℝ) < b ↔ a < b := Nat.cast_lt

theorem fid_cast_int_lt (a b : ℤ) : (a : ℝ) < b ↔ a < b := Int.cast_lt

theorem fid_cast_nonneg (n : ℕ) : (0 : ℝ) ≤ n := Nat.cast_nonneg n

theorem fid_cast_int_of_nat (n : ℕ) : ((n : ℤ) : ℝ) = (n : ℝ) := Int.cast_natCast n

theorem fid_cast_rat_of_int (z : ℤ) : ((z : ℚ) : ℝ) = (z : ℝ) := Rat.cast_intCast z

theorem fid_cast_rat_half : ((1 / 2 : ℚ) : ℝ) = 1 / 2 := by norm_num

theorem fid_cast_numeral : ((5 : ℕ) : ℝ) = 5 := Nat.cast_ofNat

theorem fid_cast_zero_one : ((0 : ℕ) : ℝ) = 0 ∧ ((1 : ℕ) : ℝ) = 1 := ⟨Nat.cast_zero, Nat.cast_one⟩

theorem fid_cast_neg_int : ((-3 : ℤ) : ℝ) = -3 := by norm_num

theorem fid_cast_natAbs (z : ℤ) : (z.natAbs : ℤ) = |z| := by
  rcases le_total 0 z with h | h
  · rw [abs_of_nonneg h]
    omega
  · rw [abs_of_nonpos h]
    omega

theorem fid_cast_toNat_of_nonneg (z : ℤ) (h : 0 ≤ z) : (z.toNat : ℤ) = z := Int.toNat_of_nonneg h

theorem fid_cast_toNat_neg : ((-5 : ℤ).toNat : ℤ) = 0 := rfl

theorem fid_cast_lost_by_toNat : ((-5 : ℤ).toNat : ℤ) ≠ -5 := by decide
