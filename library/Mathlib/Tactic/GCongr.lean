/-!
# Lemmas of `gcongr`

The theorems of the library that Mathlib marks with `@[gcongr]`.
-/

attribute [gcongr] add_le_add add_le_add_left add_le_add_right add_lt_add_left
  add_lt_add_of_lt_of_lt add_lt_add_right div_le_div div_le_div_of_nonneg_left
  div_le_div_of_nonneg_right div_lt_div div_lt_div_of_pos_left div_lt_div_of_pos_right
  inv_le_inv_of_le inv_lt_inv_of_lt max_le_max max_le_max_left max_le_max_right min_le_min
  min_le_min_left min_le_min_right mul_le_mul mul_le_mul_of_nonneg_left mul_le_mul_of_nonneg_right
  mul_lt_mul'' mul_lt_mul_of_pos_left mul_lt_mul_of_pos_right neg_le_neg neg_lt_neg pow_le_pow_left
  pow_le_pow_right pow_lt_pow_left pow_lt_pow_right sub_le_sub sub_le_sub_left sub_le_sub_right
  sub_lt_sub sub_lt_sub_left sub_lt_sub_right Int.floor_le_floor Nat.floor_le_floor
  Real.sqrt_le_sqrt Real.sqrt_lt_sqrt
