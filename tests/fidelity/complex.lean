import Mathlib

/-! Complex numbers: pairs of real numbers, which their operations fix. -/

theorem fid_complex_eta (z : ℂ) : z = ⟨z.re, z.im⟩ := rfl

theorem fid_complex_ofReal (x : ℝ) : (x : ℂ) = ⟨x, 0⟩ := rfl

theorem fid_complex_I : Complex.I = ⟨0, 1⟩ := rfl

theorem fid_complex_add (a b c d : ℝ) : (⟨a, b⟩ + ⟨c, d⟩ : ℂ) = ⟨a + c, b + d⟩ := rfl

theorem fid_complex_mul (a b c d : ℝ) :
    (⟨a, b⟩ * ⟨c, d⟩ : ℂ) = ⟨a * c - b * d, a * d + b * c⟩ := rfl

theorem fid_complex_numeral : (3 : ℂ) = ⟨3, 0⟩ := rfl

theorem fid_complex_sub (z w : ℂ) : z - w = z + -w := sub_eq_add_neg z w

theorem fid_complex_inv (z : ℂ) (h : z ≠ 0) : z * z⁻¹ = 1 := mul_inv_cancel h

theorem fid_complex_div_zero (z : ℂ) : z / 0 = 0 := div_zero z

theorem fid_complex_conj (z : ℂ) : star z = ⟨z.re, -z.im⟩ := rfl

theorem fid_complex_starRingEnd (z : ℂ) : starRingEnd ℂ z = star z := rfl

theorem fid_complex_normSq (z : ℂ) : Complex.normSq z = z.re * z.re + z.im * z.im := rfl

theorem fid_complex_abs (z : ℂ) : Complex.abs z = √(z.re * z.re + z.im * z.im) := rfl

theorem fid_complex_abs_cast (x : ℝ) : Complex.abs x = |x| := Complex.abs_ofReal x

theorem fid_complex_natCast (n : ℕ) : (n : ℂ) = ((n : ℝ) : ℂ) := rfl

theorem fid_complex_ratCast (q : ℚ) : (q : ℂ) = ((q : ℝ) : ℂ) := (Complex.ofReal_ratCast q).symm
