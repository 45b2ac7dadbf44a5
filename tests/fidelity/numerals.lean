import Mathlib

/-! Numerals: which type they take, and what is read as one. -/

theorem fid_numeral_nat : (1 - 2 = 0) = ((1 : ℕ) - 2 = 0) := rfl

theorem fid_numeral_default_sub : 1 - 2 + 2 = 2 := rfl

theorem fid_numeral_default_div : 5 / 2 = 2 := rfl

theorem fid_numeral_by_ascription : (1 - 2 : ℤ) = -1 := rfl

theorem fid_numeral_by_leaf (x : ℝ) (h : x = 1 / 2) : x + x = 1 := by
  rw [h]
  norm_num

theorem fid_numeral_by_variable (z : ℤ) : z + (1 - 2) = z - 1 := by ring

theorem fid_numeral_right_decides : 1 - 2 = (-1 : ℤ) := rfl

theorem fid_numeral_left_decides : (7 : ℚ) / 2 = 3 + 1 / 2 := by norm_num

theorem fid_numeral_relation_decides : (1 / 2 : ℝ) = 1 / 2 ∧ 0 < (1 / 2 : ℝ) := by norm_num

theorem fid_numeral_not_across_relation : ((1 / 2 : ℕ) : ℝ) = 0 := by norm_num

theorem fid_numeral_negative_int : -1 = (-1 : ℤ) := rfl

theorem fid_numeral_negative_div : (-1 : ℤ) / 2 = -1 := rfl

theorem fid_numeral_neg_of_div : -(1 / 2 : ℤ) = 0 := rfl

theorem fid_numeral_real_fraction : (1 / 3 : ℝ) * 3 = 1 := by norm_num

theorem fid_numeral_in_exists : ∃ x, x * 2 = 3 - 4 := ⟨0, rfl⟩

theorem fid_numeral_in_exists_int : ∃ x : ℤ, x * 2 = 3 - 5 := ⟨-1, rfl⟩

theorem fid_numeral_function (f : ℚ → ℚ) : f (1 / 2) = f ((1 : ℚ) / (2 : ℚ)) := rfl

theorem fid_numeral_exponent (x : ℝ) : x ^ 2 = x ^ (2 : ℕ) := rfl

theorem fid_numeral_exponent_sub (x : ℝ) : x ^ (2 - 3) = 1 := by norm_num

theorem fid_numeral_exponent_of_variable (x : ℝ) (n : ℕ) : x ^ (n - n) = 1 := by simp

theorem fid_numeral_base_by_expected : (2 ^ 3 : ℝ) = 8 := by norm_num

theorem fid_numeral_base_half : ((1 / 2) ^ 2 : ℝ) = 1 / 4 := by norm_num

theorem fid_numeral_base_default : (1 / 2) ^ 2 = 0 := rfl

theorem fid_numeral_list : [1 - 2, 3] = [0, 3] := rfl

theorem fid_numeral_pair : (1 - 2, 3 / 2) = (0, 1) := rfl

theorem fid_numeral_pair_typed : ((1 - 2, 3) : ℤ × ℕ) = (-1, 3) := rfl

theorem fid_numeral_set : (1 / 2 : ℝ) ∈ ({x | 2 * x = 1} : Set ℝ) := by
  show 2 * (1 / 2 : ℝ) = 1
  norm_num

theorem fid_numeral_lambda : (fun x : ℝ => x / 2) 1 = 1 / 2 := by norm_num

theorem fid_numeral_lambda_default : (fun x => x / 2) 1 = 0 := rfl

theorem fid_numeral_if : (if 1 - 2 = 0 then 5 else 6) = 5 := rfl

theorem fid_numeral_hex : 0xff = 255 ∧ 0b101 = 5 := ⟨rfl, rfl⟩

theorem fid_numeral_zero_one_field (x : ℝ) : 0 * x = 0 ∧ 1 * x = x := ⟨zero_mul x, one_mul x⟩

theorem fid_numeral_char_zero (m n : ℕ) (h : (m : ℝ) = n) : m = n := Nat.cast_injective h

theorem fid_numeral_two (R : Type) [Ring R] : (2 : R) = 1 + 1 := one_add_one_eq_two.symm

theorem fid_numeral_have (x : ℝ) (h : 2 * x = 1) : x = 1 / 2 := by linarith

theorem fid_numeral_nat_equation : ¬∃ x : ℕ, 2 * x = 1 := by
  rintro ⟨x, hx⟩
  omega

theorem fid_numeral_mixed_products (n : ℕ) (x : ℝ) : 1 / 2 * n + x = (1 : ℝ) / 2 * (n : ℝ) + x := rfl

theorem fid_numeral_parenthesis_joins (n : ℕ) (x : ℝ) : x * (n / 2) = x * ((n : ℝ) / 2) := rfl

theorem fid_numeral_ascription_cuts (n : ℕ) (x : ℝ) :
    x * (n / 2 : ℕ) = x * ((n / 2 : ℕ) : ℝ) := rfl

theorem fid_numeral_exponent_expression (x : ℝ) : x ^ (1 / 2) = 1 := by norm_num
