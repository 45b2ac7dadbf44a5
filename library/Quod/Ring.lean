/-!
# Steps of polynomial arithmetic

The lemmas of which the proofs of `ring` are made. A polynomial is kept as
`k * c + (k' * c' + … + 0)` with monomials `k` of the form `x ^ e * (y ^ f * … * 1)` and natural
numbers `c`. They have no counterpart in Mathlib and are not meant to be used by name.
-/

universe u

namespace Quod.Ring

variable {R : Type u} [CommSemiring R]

theorem cast_succ (n : ℕ) : (Nat.cast (n + 1) : R) = Nat.cast n + 1 := Nat.cast_succ n

theorem cast_add (m n : ℕ) : (Nat.cast (m + n) : R) = Nat.cast m + Nat.cast n := by
  induction n with
  | zero => rw [Nat.add_zero, Nat.cast_zero, add_zero]
  | succ n ih => rw [← Nat.add_assoc, cast_succ, cast_succ, ih, add_assoc]

theorem cast_mul (m n : ℕ) : (Nat.cast (m * n) : R) = Nat.cast m * Nat.cast n := by
  induction n with
  | zero => rw [Nat.mul_zero, Nat.cast_zero, mul_zero]
  | succ n ih => rw [Nat.mul_add, Nat.mul_one, cast_add, cast_succ, ih, mul_add, mul_one]

theorem add_of {a a' b b' r : R} (ha : a = a') (hb : b = b') (h : a' + b' = r) : a + b = r := by
  rw [ha, hb, h]

theorem mul_of {a a' b b' r : R} (ha : a = a') (hb : b = b') (h : a' * b' = r) : a * b = r := by
  rw [ha, hb, h]

theorem pow_zero_of (a : R) : a ^ 0 = 1 * Nat.cast 1 + 0 := by
  rw [pow_zero, Nat.cast_one, mul_one, add_zero]

theorem pow_succ_of {a a' r s : R} {n : ℕ} (hn : a ^ n = r) (ha : a = a') (h : r * a' = s) :
    a ^ (n + 1) = s := by
  rw [pow_succ, hn, ← h, ← ha]

theorem pow_add_of {a r s t : R} {m n : ℕ} (hm : a ^ m = r) (hn : a ^ n = s) (h : r * s = t) :
    a ^ (m + n) = t := by
  rw [pow_add, hm, hn, h]

theorem atom (x : R) : x = x ^ 1 * 1 * Nat.cast 1 + 0 := by
  rw [pow_one, mul_one, Nat.cast_one, mul_one, add_zero]

theorem atom_pow (x : R) (n : ℕ) : x ^ n = x ^ n * 1 * Nat.cast 1 + 0 := by
  rw [mul_one, Nat.cast_one, mul_one, add_zero]

theorem numeral (c : ℕ) {x : R} (h : Nat.cast c = x) : x = 1 * Nat.cast c + 0 := by
  rw [one_mul, add_zero, h]

theorem zero_merge (b : R) : 0 + b = b := zero_add b

theorem merge_zero (a : R) : a + 0 = a := add_zero a

theorem merge_left (t : R) {a b r : R} (h : a + b = r) : t + a + b = t + r := by
  rw [add_assoc, h]

theorem merge_right (t : R) {a b r : R} (h : a + b = r) : a + (t + b) = t + r := by
  rw [add_left_comm, h]

theorem merge_same (k : R) (c d : ℕ) {a b r : R} (h : a + b = r) :
    k * Nat.cast c + a + (k * Nat.cast d + b) = k * Nat.cast (c + d) + r := by
  rw [cast_add, mul_add, add_add_add_comm, h]

theorem zero_times (b : R) : 0 * b = 0 := zero_mul b

theorem mul_step (t : R) {a b r s u : R} (h₁ : t * b = r) (h₂ : a * b = s) (h₃ : r + s = u) :
    (t + a) * b = u := by
  rw [add_mul, h₁, h₂, h₃]

theorem term_zero (t : R) : t * 0 = 0 := mul_zero t

theorem term_step (t : R) {s b u r : R} (h₁ : t * s = u) (h₂ : t * b = r) :
    t * (s + b) = u + r := by
  rw [mul_add, h₁, h₂]

theorem term_mul (c d : ℕ) {k l r : R} (h : k * l = r) :
    k * Nat.cast c * (l * Nat.cast d) = r * Nat.cast (c * d) := by
  rw [cast_mul, mul_mul_mul_comm, h]

theorem one_times (b : R) : 1 * b = b := one_mul b

theorem times_one (a : R) : a * 1 = a := mul_one a

theorem pow_left (x : R) (e : ℕ) {a b r : R} (h : a * b = r) : x ^ e * a * b = x ^ e * r := by
  rw [mul_assoc, h]

theorem pow_right (x : R) (e : ℕ) {a b r : R} (h : a * b = r) : a * (x ^ e * b) = x ^ e * r := by
  rw [mul_left_comm, h]

theorem pow_same (x : R) (e f : ℕ) {a b r : R} (h : a * b = r) :
    x ^ e * a * (x ^ f * b) = x ^ (e + f) * r := by
  rw [pow_add, mul_mul_mul_comm, h]

end Quod.Ring
