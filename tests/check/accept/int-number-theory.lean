import Mathlib

/-! ℤ: greatest common divisors, congruence, parity, induction. -/

theorem int_gcd_eval : Int.gcd (-12) 18 = 6 := rfl

theorem int_gcd_bezout (a b : ℤ) (h : Int.gcd a b = 1) : IsCoprime a b :=
  Int.gcd_eq_one_iff_coprime.mp h

theorem int_modEq (a b : ℤ) (h : a ≡ b [ZMOD 7]) : a ^ 2 + 3 ≡ b ^ 2 + 3 [ZMOD 7] :=
  (h.pow 2).add_right 3

theorem int_modEq_decide : (100 : ℤ) ≡ -5 [ZMOD 7] := by decide

theorem int_modEq_calc (a : ℤ) (h : a ≡ 3 [ZMOD 5]) : a * a ≡ 4 [ZMOD 5] :=
  calc a * a ≡ 3 * 3 [ZMOD 5] := h.mul h
    _ ≡ 4 [ZMOD 5] := by decide

theorem int_even_or_odd (n : ℤ) : Even (n * (n + 1)) := Int.even_mul_succ_self n

theorem int_odd_sq (n : ℤ) (h : Odd n) : Odd (n * n) := Int.odd_mul.mpr ⟨h, h⟩

theorem int_induction (n : ℤ) : n * 0 = 0 := by
  refine Int.induction_on n ?_ ?_ ?_
  · rfl
  · intro i _
    exact mul_zero _
  · intro i _
    exact mul_zero _

theorem int_mod_cases (n : ℤ) (h : n % 2 = 1) : Odd n := Int.odd_iff.mpr h
