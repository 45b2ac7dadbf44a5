/-!
# Steps of linear arithmetic

The lemmas of which the proofs of `omega` and `linarith` on ℕ are made: sums are kept in the form
`x * c + (y * d + … + k)`, inequalities are scaled, added, cancelled and divided. They have no
counterpart in Mathlib and are not meant to be used by name.
-/

namespace Quod.Omega

theorem merge_same (x c d : Nat) {a b r : Nat} (h : a + b = r) :
    x * c + a + (x * d + b) = x * (c + d) + r := by
  rw [Nat.add_assoc, Nat.add_left_comm a, ← Nat.add_assoc, ← Nat.mul_add, h]

theorem merge_left (x c : Nat) {a b r : Nat} (h : a + b = r) : x * c + a + b = x * c + r := by
  rw [Nat.add_assoc, h]

theorem merge_right (y d : Nat) {a b r : Nat} (h : a + b = r) : a + (y * d + b) = y * d + r := by
  rw [Nat.add_left_comm, h]

theorem scale_step (x c k : Nat) {a r : Nat} (h : a * k = r) :
    (x * c + a) * k = x * (c * k) + r := by
  rw [Nat.add_mul, Nat.mul_assoc, h]

theorem add_of {a a' b b' r : Nat} (ha : a = a') (hb : b = b') (h : a' + b' = r) : a + b = r := by
  rw [ha, hb, h]

theorem mul_of {a a' k r : Nat} (ha : a = a') (h : a' * k = r) : a * k = r := by
  rw [ha, h]

theorem mul_of_left {k b b' r : Nat} (hb : b = b') (h : b' * k = r) : k * b = r := by
  rw [hb, Nat.mul_comm, h]

theorem atom (x : Nat) : x = x * 1 + 0 := by
  rw [Nat.mul_one, Nat.add_zero]

theorem le_of {a a' b b' : Nat} (ha : a = a') (hb : b = b') (h : a ≤ b) : a' ≤ b' := by
  rw [← ha, ← hb]
  exact h

theorem cancel {a b p q c : Nat} (ha : p + c = a) (hb : q + c = b) (h : a ≤ b) : p ≤ q := by
  rw [← ha, ← hb] at h
  exact Nat.le_of_add_le_add_right h

theorem combine {p q r s : Nat} (k l : Nat) (h₁ : p ≤ q) (h₂ : r ≤ s) :
    p * k + r * l ≤ q * k + s * l :=
  Nat.add_le_add (Nat.mul_le_mul_right k h₁) (Nat.mul_le_mul_right l h₂)

theorem lt_of_mul_lt_mul {a b g : Nat} (h : a * g < b * g) : a < b := by
  by_contra hn
  exact Nat.lt_irrefl _ (Nat.lt_of_lt_of_le h (Nat.mul_le_mul_right g (Nat.le_of_not_lt hn)))

theorem tighten_right {p q p' q' g j f : Nat} (hp : p' * g = p) (hq : q' * g + j = q)
    (hj : j < (f + 1) * g) (h : p ≤ q) : p' ≤ q' + f := by
  apply Nat.le_of_lt_succ
  apply lt_of_mul_lt_mul (g := g)
  rw [hp]
  apply Nat.lt_of_le_of_lt h
  rw [← hq]
  show q' * g + j < (q' + (f + 1)) * g
  rw [Nat.add_mul]
  exact Nat.add_lt_add_left hj _

theorem tighten_left {p q p' q' g k c : Nat} (hp : p' * g + k = p) (hq : q' * g = q)
    (hk : c * g < k) (h : p ≤ q) : p' + (c + 1) ≤ q' := by
  apply lt_of_mul_lt_mul (g := g)
  rw [Nat.add_mul, hq]
  apply Nat.lt_of_lt_of_le _ h
  rw [← hp]
  exact Nat.add_lt_add_left hk _

theorem sub_cases (a b : Nat) : b ≤ a ∧ a - b + b = a ∨ a ≤ b ∧ a - b = 0 := by
  cases Nat.le_total b a with
  | inl h => exact Or.inl ⟨h, Nat.sub_add_cancel h⟩
  | inr h => exact Or.inr ⟨h, Nat.sub_eq_zero_of_le h⟩

theorem div_mod (a c : Nat) : c * (a / c) + a % c = a := Nat.div_add_mod a c

theorem mod_pos_of_not_dvd {d n : Nat} (h : ¬d ∣ n) : 0 < n % d := by
  apply Nat.pos_of_ne_zero
  intro hn
  exact h (Nat.dvd_of_mod_eq_zero hn)

theorem mod_eq_zero_of_dvd {d n : Nat} (h : d ∣ n) : n % d = 0 := Nat.mod_eq_zero_of_dvd h

end Quod.Omega
