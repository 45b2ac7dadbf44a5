/-! `omega` on ℤ: rounding, remainders, divisibility, conversions to ℕ. -/

theorem omega_int_1 (a b : ℤ) (h : a < b) : a + 1 ≤ b := by omega

theorem omega_int_2 (a b : ℤ) (h : 2 * a + 3 * b = 7) (h2 : a - b = 1) : a = 2 := by omega

theorem omega_int_3 (a : ℤ) (h : a % 2 = 1) : (a + 1) % 2 = 0 := by omega

theorem omega_int_4 (a : ℤ) : a % 5 < 5 ∧ 0 ≤ a % 5 := by omega

theorem omega_int_5 (a b : ℤ) (h : -a ≤ -b) : b ≤ a := by omega

theorem omega_int_6 (n : ℕ) : (0 : ℤ) ≤ n := by omega

theorem omega_int_7 (n m : ℕ) (h : (n : ℤ) = m + 2) : m < n := by omega

theorem omega_int_8 (x : ℤ) (h : x ≠ 3) (h2 : 2 < x) : 4 ≤ x := by omega

theorem omega_int_9 (x : ℤ) (h : 4 ∣ x) : x % 2 = 0 := by omega

theorem omega_int_10 (x : ℤ) (h : ¬ 2 ∣ x) : x % 2 = 1 := by omega

theorem omega_int_11 (x : ℤ) (h : x.natAbs = 3) : x = 3 ∨ x = -3 := by omega

theorem omega_int_12 (x : ℤ) (h : 0 ≤ x) : (x.toNat : ℤ) = x := by omega

theorem omega_int_13 (x y : ℤ) (h : x / 2 = 3) : x = 6 ∨ x = 7 := by omega

theorem omega_int_14 : (-7 : ℤ) / 2 = -4 := by omega

theorem omega_int_15 (x : ℤ) (h : -3 * x < 6) : -2 < x := by omega

