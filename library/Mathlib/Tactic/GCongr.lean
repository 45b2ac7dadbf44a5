/-!
# Lemmas of `gcongr`

The theorems of the library that Mathlib marks with `@[gcongr]`.
-/

attribute [gcongr] add_le_add add_le_add_left add_le_add_right add_lt_add_left add_lt_add_right
  mul_le_mul_of_nonneg_left mul_le_mul_of_nonneg_right mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right
