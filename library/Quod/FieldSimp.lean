/-!
# The simp set of `field_simp`

The lemmas that Mathlib marks `@[field_simps]`, as far as they are here.
-/

attribute [field_simps] two_ne_zero three_ne_zero four_ne_zero div_add_div_same add_div' div_add'
  neg_div' div_sub_div sub_div' div_sub' inv_eq_one_div mul_div_assoc' div_div_eq_mul_div div_div
  div_mul_eq_mul_div mul_ne_zero pow_ne_zero div_eq_iff eq_div_iff div_eq_div_iff
