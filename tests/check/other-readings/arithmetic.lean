import Mathlib

/-! What arithmetic would say under another convention than Lean's: none of this may be provable. -/

theorem not_nat_sub_negative : ((2 - 3 : ℕ) : ℤ) = -1 := sorry

theorem not_nat_sub_add (a b : ℕ) : a - b + b = a := sorry

theorem not_nat_div_exact : 7 / 2 * 2 = 7 := sorry

theorem not_nat_div_up : 7 / 2 = 4 := sorry

theorem not_nat_div_zero_identity (n : ℕ) : n / 0 = n := sorry

theorem not_nat_mod_zero (n : ℕ) : n % 0 = 0 := sorry

theorem not_nat_zero_pow : 0 ^ 0 = 0 := sorry

theorem not_nat_gcd_zero : Nat.gcd 0 5 = 0 := sorry

theorem not_nat_prime_one : Nat.Prime 1 := sorry

theorem not_nat_factorial_zero : Nat.factorial 0 = 0 := sorry

theorem not_nat_zero_dvd : 0 ∣ 5 := sorry

theorem not_nat_coprime_zero : Nat.Coprime 0 0 := sorry

theorem not_nat_range_closed : 3 ∈ Finset.range 3 := sorry

theorem not_nat_range_from_one : Finset.range 3 = {1, 2, 3} := sorry

theorem not_int_div_truncated : (-7 : ℤ) / 2 = -3 := sorry

theorem not_int_mod_truncated : (-7 : ℤ) % 2 = -1 := sorry

theorem not_int_div_floored : (7 : ℤ) / -2 = -4 := sorry

theorem not_int_mod_floored : (7 : ℤ) % -2 = -1 := sorry

theorem not_int_div_zero : (7 : ℤ) / 0 = 7 := sorry

theorem not_int_natAbs : ((-3 : ℤ).natAbs : ℤ) = -3 := sorry

theorem not_int_toNat : (-3 : ℤ).toNat = 3 := sorry

theorem not_rat_div_whole : (1 / 2 : ℚ) = 0 := sorry

theorem not_rat_cast_div : ((7 / 2 : ℕ) : ℚ) = 7 / 2 := sorry

theorem not_real_div_self (x : ℝ) : x / x = 1 := sorry

theorem not_real_div_zero (x : ℝ) : x / 0 = x := sorry

theorem not_real_half_whole : (1 / 2 : ℝ) = 0 := sorry

theorem not_real_sqrt_square (x : ℝ) : Real.sqrt (x ^ 2) = x := sorry

theorem not_real_sqrt_negative : Real.sqrt (-4) = 2 := sorry

theorem not_real_sqrt_negated : Real.sqrt (-4) = -2 := sorry

theorem not_real_exponent_root (x : ℝ) (h : 0 ≤ x) : x ^ (1 / 2) = Real.sqrt x := sorry

theorem not_real_abs : |(-3 : ℝ)| = -3 := sorry

theorem not_real_integer (x : ℝ) (h₁ : 0 < x) (h₂ : x < 2) : x = 1 := sorry

theorem not_floor_towards_zero : ⌊(-7 / 2 : ℝ)⌋ = -3 := sorry

theorem not_ceil_away : ⌈(-7 / 2 : ℝ)⌉ = -4 := sorry

theorem not_fract_signed : Int.fract (-1 / 2 : ℚ) = -1 / 2 := sorry

theorem not_cast_sub (a b : ℕ) : ((a - b : ℕ) : ℤ) = (a : ℤ) - b := sorry

theorem not_cast_tree (a b : ℕ) : (a - b : ℤ) = ((a - b : ℕ) : ℤ) := sorry

theorem not_default_int : 1 - 2 + 2 = 1 := sorry

theorem not_default_rat : 1 / 2 + 1 / 2 = 1 := sorry

theorem not_exists_default : ∃ x, x + 1 = 0 := sorry
