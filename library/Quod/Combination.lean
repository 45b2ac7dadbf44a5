/-!
# `linear_combination (exp := n)`
-/

namespace Quod.Ring

theorem eq_of_combination_pow {R : Type*} [CommRing R] [NoZeroDivisors R] {a b l r : R} (n : ℕ)
    (p : l = r) (h : (a - b) ^ n - (l - r) = 0) : a = b := by
  rw [p, sub_self, sub_zero] at h
  exact sub_eq_zero.mp (pow_eq_zero h)

end Quod.Ring
