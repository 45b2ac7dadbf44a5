/-!
# Linear arithmetic: natural numbers as integers

How `linarith` moves a fact about natural numbers to the integers. Not meant to be used by name.
-/

namespace Quod.Linarith

theorem int_succ_le {a b : ℤ} (h : a < b) : a + 1 ≤ b := h

theorem cast_atom (n : ℕ) : (n : ℤ) = n := rfl

theorem cast_numeral (n : ℕ) : ((OfNat.ofNat n : ℕ) : ℤ) = OfNat.ofNat n := rfl

theorem cast_nonneg (n : ℕ) : (0 : ℤ) ≤ n := Int.ofNat_nonneg n

theorem cast_succ {n : ℕ} {x : ℤ} (hx : (n : ℤ) = x) : ((Nat.succ n : ℕ) : ℤ) = x + 1 := by
  rw [← hx]
  rfl

theorem cast_add {m n : ℕ} {x y : ℤ} (hx : (m : ℤ) = x) (hy : (n : ℤ) = y) :
    ((m + n : ℕ) : ℤ) = x + y := by
  rw [← hx, ← hy]
  rfl

theorem cast_mul {m n : ℕ} {x y : ℤ} (hx : (m : ℤ) = x) (hy : (n : ℤ) = y) :
    ((m * n : ℕ) : ℤ) = x * y := by
  rw [← hx, ← hy]
  rfl

theorem cast_div {m n : ℕ} {x y : ℤ} (hx : (m : ℤ) = x) (hy : (n : ℤ) = y) :
    ((m / n : ℕ) : ℤ) = x / y := by
  rw [← hx, ← hy]
  rfl

theorem cast_mod {m n : ℕ} {x y : ℤ} (hx : (m : ℤ) = x) (hy : (n : ℤ) = y) :
    ((m % n : ℕ) : ℤ) = x % y := by
  rw [← hx, ← hy]
  rfl

theorem cast_pow {m : ℕ} (k : ℕ) {x : ℤ} (hx : (m : ℤ) = x) : ((m ^ k : ℕ) : ℤ) = x ^ k := by
  rw [← hx]
  induction k with
  | zero => rfl
  | succ k ih =>
    rw [pow_succ, pow_succ, ← ih]
    rfl

theorem nat_le {m n : ℕ} {x y : ℤ} (hx : (m : ℤ) = x) (hy : (n : ℤ) = y) (h : m ≤ n) : x ≤ y := by
  rw [← hx, ← hy]
  exact Int.ofNat_le.mpr h

theorem nat_lt {m n : ℕ} {x y : ℤ} (hx : (m : ℤ) = x) (hy : (n : ℤ) = y) (h : m < n) : x < y := by
  rw [← hx, ← hy]
  exact Int.ofNat_lt.mpr h

theorem nat_eq {m n : ℕ} {x y : ℤ} (hx : (m : ℤ) = x) (hy : (n : ℤ) = y) (h : m = n) : x = y := by
  rw [← hx, ← hy, h]

end Quod.Linarith
