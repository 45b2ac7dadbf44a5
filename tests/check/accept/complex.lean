import Mathlib

/-! Complex numbers: parts, `simp`, `ring`, `field_simp`, conjugation, absolute value. -/

namespace QuodTest

open ComplexConjugate

theorem parts (z : ℂ) (h : z = 2 + 3 * Complex.I) : z.re = 2 ∧ z.im = 3 := by
  subst h
  simp

theorem by_parts (z w : ℂ) (h₁ : z.re = w.re) (h₂ : z.im = w.im) : z = w := by
  rw [Complex.ext_iff]
  exact ⟨h₁, h₂⟩

theorem product : (2 + Complex.I) * (2 - Complex.I) = 5 := by
  ring_nf
  simp [Complex.ext_iff]
  norm_num

theorem powers_of_I : Complex.I ^ 6 = -1 := by
  rw [show 6 = 4 + 2 from rfl, pow_add, Complex.I_pow_four, Complex.I_sq, one_mul]

theorem division (z : ℂ) (h : z ≠ 0) : z * (3 / z) = 3 := by
  field_simp

theorem square (a b : ℂ) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by ring

theorem cast_of_real (x y : ℝ) (h : (x : ℂ) + y = 3) : x + y = 3 := by exact_mod_cast h

theorem conjugate (z : ℂ) : z * conj z = ((z.re ^ 2 + z.im ^ 2 : ℝ) : ℂ) := by
  rw [Complex.mul_conj, Complex.normSq_apply, sq, sq]

theorem absolute : Complex.abs (3 + 4 * Complex.I) = 5 := by
  rw [Complex.abs_apply, Complex.normSq_apply]
  simp
  rw [Real.sqrt_eq_iff_mul_self_eq] <;> norm_num

theorem unfolded (z : ℂ) : Complex.normSq z = z.re * z.re + z.im * z.im := by
  simp [Complex.normSq]

theorem triangle (a b : ℂ) : Complex.abs (a - b) ≤ Complex.abs a + Complex.abs b := by
  have h : Complex.abs (a - b) = Complex.abs (a + -b) := by ring_nf
  rw [h]
  calc
    Complex.abs (a + -b) ≤ Complex.abs a + Complex.abs (-b) := by apply Complex.abs.add_le
    _ = Complex.abs a + Complex.abs b := by simp [Complex.abs.map_neg]

theorem power_of_norm (a : ℂ) : Complex.abs (a ^ 3) = Complex.abs a ^ 3 := by
  simp [Complex.abs.map_pow]

theorem no_order_needed (z : ℂ) (h : 2 * z = 6) : z = 3 := by linear_combination h / 2

end QuodTest
