/-!
# Steps of linear arithmetic on ℤ

`omega` reads an integer `e` as a difference of natural numbers, `e + q = p`, and reasons about
these. Not meant to be used by name.
-/

namespace Quod.OmegaInt

theorem atom (z : ℤ) : z + ((-z).toNat : ℕ) = (z.toNat : ℕ) := by
  cases Int.le_total 0 z with
  | inl h =>
    have h' : -z ≤ 0 := by linarith
    rw [Int.toNat_of_nonneg h, Int.toNat_of_nonpos h']
    exact Int.add_zero z
  | inr h =>
    have h' : 0 ≤ -z := by linarith
    rw [Int.toNat_of_nonneg h', Int.toNat_of_nonpos h]
    exact Int.add_right_neg z

theorem cast (n : ℕ) : (n : ℤ) + ((0 : ℕ) : ℤ) = (n : ℕ) := Int.add_zero _

/-- A literal, `h` by computation. -/
theorem literal {z : ℤ} (p q : ℕ) (h : z + (q : ℤ) = (p : ℤ)) : z + (q : ℤ) = (p : ℤ) := h

theorem add_of {a b : ℤ} {p q r s : ℕ} (ha : a + (q : ℤ) = p) (hb : b + (s : ℤ) = r) :
    a + b + ((q + s : ℕ) : ℤ) = ((p + r : ℕ) : ℤ) := by
  show a + b + ((q : ℤ) + s) = (p : ℤ) + r
  linarith

theorem sub_of {a b : ℤ} {p q r s : ℕ} (ha : a + (q : ℤ) = p) (hb : b + (s : ℤ) = r) :
    a - b + ((q + r : ℕ) : ℤ) = ((p + s : ℕ) : ℤ) := by
  show a - b + ((q : ℤ) + r) = (p : ℤ) + s
  linarith

theorem neg_of {a : ℤ} {p q : ℕ} (ha : a + (q : ℤ) = p) : -a + (p : ℤ) = (q : ℕ) := by
  linarith

theorem mul_of {a b : ℤ} {p q r s : ℕ} (ha : a + (q : ℤ) = p) (hb : b + (s : ℤ) = r) :
    a * b + ((p * s + q * r : ℕ) : ℤ) = ((p * r + q * s : ℕ) : ℤ) := by
  have ha' : a = p - q := by linarith
  have hb' : b = r - s := by linarith
  show a * b + ((p : ℤ) * s + (q : ℤ) * r) = (p : ℤ) * r + (q : ℤ) * s
  rw [ha', hb']
  ring

theorem le_of {a b : ℤ} {p q r s : ℕ} (ha : a + (q : ℤ) = p) (hb : b + (s : ℤ) = r)
    (h : a ≤ b) : p + s ≤ r + q := by
  apply Int.ofNat_le.mp
  show (p : ℤ) + s ≤ (r : ℤ) + q
  linarith

theorem lt_of {a b : ℤ} {p q r s : ℕ} (ha : a + (q : ℤ) = p) (hb : b + (s : ℤ) = r)
    (h : a < b) : p + s + 1 ≤ r + q := by
  apply Int.ofNat_le.mp
  show (p : ℤ) + s + 1 ≤ (r : ℤ) + q
  have h' : a + 1 ≤ b := h
  linarith

theorem not_le {a b : ℤ} (h : ¬a ≤ b) : b < a := Int.not_le.mp h

theorem not_lt {a b : ℤ} (h : ¬a < b) : b ≤ a := Int.not_lt.mp h

theorem le_of_eq {a b : ℤ} (h : a = b) : a ≤ b := Int.le_of_eq h

theorem ge_of_eq {a b : ℤ} (h : a = b) : b ≤ a := Int.le_of_eq h.symm

theorem lt_or_gt {a b : ℤ} (h : ¬a = b) : a < b ∨ b < a := by
  cases Int.le_total a b with
  | inl h' =>
    left
    apply Int.not_le.mp
    intro h''
    exact h (Int.le_antisymm h' h'')
  | inr h' =>
    right
    apply Int.not_le.mp
    intro h''
    exact h (Int.le_antisymm h'' h')

theorem lt_of_le {a b : ℤ} (h : a ≤ b) : a < b + 1 := by linarith

theorem not_lt_of_le {x v : ℤ} (h : v ≤ x) (h' : x < v) : False := by linarith

theorem eq_or_lt {x v : ℤ} (h : x < v + 1) : x = v ∨ x < v := by
  cases Int.le_total v x with
  | inl h' =>
    left
    linarith [show x + 1 ≤ v + 1 from h]
  | inr h' =>
    by_cases h'' : x = v
    · exact Or.inl h''
    · cases lt_or_gt h'' with
      | inl h₁ => exact Or.inr h₁
      | inr h₁ => exact (not_lt_of_le h' h₁).elim

theorem div_mod (a c : ℤ) : c * (a / c) + a % c = a := Int.ediv_add_emod a c

theorem mod_nonneg (a c : ℤ) (h : decide (0 < c) = true) : 0 ≤ a % c := by
  have h' : 0 < c := of_decide_eq_true h
  apply Int.emod_nonneg
  intro e
  rw [e] at h'
  exact Int.lt_irrefl 0 h'

theorem mod_lt (a c : ℤ) (h : decide (0 < c) = true) : a % c < c :=
  Int.emod_lt_of_pos a (of_decide_eq_true h)

theorem mod_eq_zero {c a : ℤ} (h : c ∣ a) : a % c = 0 := Int.emod_eq_zero_of_dvd h

theorem mod_pos {c a : ℤ} (hc : decide (0 < c) = true) (h : ¬c ∣ a) : 0 < a % c := by
  apply Int.not_le.mp
  intro h'
  exact h (Int.dvd_of_emod_eq_zero (Int.le_antisymm h' (mod_nonneg a c hc)))

theorem toNat_cases (z : ℤ) : 0 ≤ z ∧ ((z.toNat : ℕ) : ℤ) = z ∨ z ≤ 0 ∧ z.toNat = 0 := by
  cases Int.le_total 0 z with
  | inl h => exact Or.inl ⟨h, Int.toNat_of_nonneg h⟩
  | inr h => exact Or.inr ⟨h, Int.toNat_of_nonpos h⟩

theorem natAbs_cases (z : ℤ) :
    0 ≤ z ∧ ((z.natAbs : ℕ) : ℤ) = z ∨ z ≤ 0 ∧ ((z.natAbs : ℕ) : ℤ) = -z := by
  cases Int.le_total 0 z with
  | inl h => exact Or.inl ⟨h, Int.natAbs_of_nonneg h⟩
  | inr h => exact Or.inr ⟨h, Int.ofNat_natAbs_of_nonpos h⟩

end Quod.OmegaInt
