/-!
# Parity of sums, differences, products and powers

The rules for even and odd elements of rings, and on ℕ and ℤ the lemmas of the simp set
`parity_simps`.
-/

section Ring

variable {α : Type*}

theorem Odd.mul [Semiring α] {a b : α} (ha : Odd a) (hb : Odd b) : Odd (a * b) := by
  obtain ⟨k, rfl⟩ := ha
  obtain ⟨l, rfl⟩ := hb
  refine ⟨k * (2 * l + 1) + l, ?_⟩
  rw [add_mul, one_mul, mul_add 2, mul_assoc, add_assoc]

theorem Odd.pow [Semiring α] {a : α} (ha : Odd a) {n : ℕ} : Odd (a ^ n) := by
  induction n with
  | zero => rw [pow_zero]; exact odd_one
  | succ n ih => rw [pow_succ]; exact ih.mul ha

theorem Even.pow_of_ne_zero [Semiring α] {a : α} (ha : Even a) {n : ℕ} (hn : n ≠ 0) :
    Even (a ^ n) := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n => rw [pow_succ]; exact ha.mul_left _

theorem Odd.natCast {R : Type*} [Semiring R] {n : ℕ} (hn : Odd n) : Odd (n : R) := by
  obtain ⟨k, rfl⟩ := hn
  exact ⟨k, by push_cast; rfl⟩

theorem Even.natCast {R : Type*} [Semiring R] {n : ℕ} (hn : Even n) : Even (n : R) := by
  obtain ⟨k, rfl⟩ := hn
  exact ⟨k, by push_cast; rfl⟩

theorem Odd.neg [Ring α] {a : α} (ha : Odd a) : Odd (-a) := by
  obtain ⟨k, rfl⟩ := ha
  refine ⟨-k - 1, ?_⟩
  rw [mul_sub, mul_neg, mul_one, neg_add, sub_add, ← one_add_one_eq_two, add_sub_cancel_right,
    sub_eq_add_neg]

@[simp] theorem odd_neg [Ring α] {a : α} : Odd (-a) ↔ Odd a :=
  ⟨fun h => by rw [← neg_neg a]; exact h.neg, Odd.neg⟩

theorem Even.neg [Ring α] {a : α} (ha : Even a) : Even (-a) := by
  obtain ⟨k, rfl⟩ := ha
  exact ⟨-k, by rw [neg_add]⟩

@[simp] theorem even_neg [Ring α] {a : α} : Even (-a) ↔ Even a :=
  ⟨fun h => by rw [← neg_neg a]; exact h.neg, Even.neg⟩

theorem Even.sub [Ring α] {a b : α} (ha : Even a) (hb : Even b) : Even (a - b) := by
  rw [sub_eq_add_neg]; exact ha.add hb.neg

theorem Odd.sub_even [Ring α] {a b : α} (ha : Odd a) (hb : Even b) : Odd (a - b) := by
  rw [sub_eq_add_neg, add_comm]; exact hb.neg.add_odd ha

theorem Even.sub_odd [Ring α] {a b : α} (ha : Even a) (hb : Odd b) : Odd (a - b) := by
  rw [sub_eq_add_neg]; exact ha.add_odd hb.neg

theorem Odd.sub_odd [Ring α] {a b : α} (ha : Odd a) (hb : Odd b) : Even (a - b) := by
  rw [sub_eq_add_neg]; exact ha.add_odd hb.neg

end Ring

namespace Nat

variable {m n : ℕ}

@[parity_simps] theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by
  simp only [even_iff]; omega

theorem even_add' : Even (m + n) ↔ (Odd m ↔ Odd n) := by
  simp only [even_iff, odd_iff]; omega

@[parity_simps] theorem even_add_one : Even (n + 1) ↔ ¬Even n := by
  simp only [even_iff]; omega

@[parity_simps] theorem even_sub (h : n ≤ m) : Even (m - n) ↔ (Even m ↔ Even n) := by
  simp only [even_iff]; omega

theorem even_sub' (h : n ≤ m) : Even (m - n) ↔ (Odd m ↔ Odd n) := by
  simp only [even_iff, odd_iff]; omega

@[parity_simps] theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  rw [← Int.even_coe_nat, Int.natCast_mul, Int.even_mul, Int.even_coe_nat, Int.even_coe_nat]

theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  rw [odd_iff_not_even, odd_iff_not_even, odd_iff_not_even, even_mul, not_or]

theorem Odd.of_mul_left (h : Odd (m * n)) : Odd m := (odd_mul.mp h).1

theorem Odd.of_mul_right (h : Odd (m * n)) : Odd n := (odd_mul.mp h).2

@[parity_simps] theorem even_pow : Even (m ^ n) ↔ Even m ∧ n ≠ 0 := by
  rw [← Int.even_coe_nat, Int.natCast_pow, Int.even_pow, Int.even_coe_nat]

theorem even_pow' (h : n ≠ 0) : Even (m ^ n) ↔ Even m := even_pow.trans (and_iff_left h)

@[parity_simps] theorem odd_add : Odd (m + n) ↔ (Odd m ↔ Even n) := by
  simp only [even_iff, odd_iff]; omega

theorem odd_add' : Odd (m + n) ↔ (Odd n ↔ Even m) := by
  simp only [even_iff, odd_iff]; omega

@[parity_simps] theorem odd_sub (h : n ≤ m) : Odd (m - n) ↔ (Odd m ↔ Even n) := by
  simp only [even_iff, odd_iff]; omega

theorem odd_sub' (h : n ≤ m) : Odd (m - n) ↔ (Odd n ↔ Even m) := by
  simp only [even_iff, odd_iff]; omega

theorem Odd.sub_odd (hm : Odd m) (hn : Odd n) : Even (m - n) := by
  simp only [even_iff, odd_iff] at *; omega

theorem Odd.sub_even (h : n ≤ m) (hm : Odd m) (hn : Even n) : Odd (m - n) := by
  simp only [even_iff, odd_iff] at *; omega

theorem Even.sub_odd (h : n ≤ m) (hm : Even m) (hn : Odd n) : Odd (m - n) := by
  simp only [even_iff, odd_iff] at *; omega

theorem ne_of_odd_add (h : Odd (m + n)) : m ≠ n := by
  simp only [odd_iff] at h; omega

theorem not_even_two_mul_add_one (n : ℕ) : ¬Even (2 * n + 1) := by
  simp only [even_iff]; omega

theorem even_mul_succ_self (n : ℕ) : Even (n * (n + 1)) := by
  rw [even_mul, even_add_one]; exact Classical.em _

theorem even_mul_pred_self : ∀ n : ℕ, Even (n * (n - 1))
  | 0 => by rw [Nat.zero_mul]; exact even_zero
  | n + 1 => by rw [Nat.mul_comm]; exact even_mul_succ_self n

theorem two_mul_div_two_of_even (h : Even n) : 2 * (n / 2) = n := by
  simp only [even_iff] at h; omega

theorem div_two_mul_two_of_even (h : Even n) : n / 2 * 2 = n := by
  simp only [even_iff] at h; omega

theorem two_mul_div_two_add_one_of_odd (h : Odd n) : 2 * (n / 2) + 1 = n := by
  simp only [odd_iff] at h; omega

theorem div_two_mul_two_add_one_of_odd (h : Odd n) : n / 2 * 2 + 1 = n := by
  simp only [odd_iff] at h; omega

theorem one_add_div_two_mul_two_of_odd (h : Odd n) : 1 + n / 2 * 2 = n := by
  simp only [odd_iff] at h; omega

@[simp] theorem not_even_one : ¬Even 1 := by decide

end Nat

theorem Odd.not_two_dvd_nat {n : ℕ} (h : Odd n) : ¬2 ∣ n := by
  simp only [Nat.odd_iff] at h; omega

theorem Int.odd_pow {m : ℤ} {n : ℕ} : Odd (m ^ n) ↔ Odd m ∨ n = 0 := by
  rw [Int.odd_iff_not_even, Int.odd_iff_not_even, Int.even_pow, not_and_or, not_not]

attribute [parity_simps] Int.even_add Int.even_sub Int.even_add_one Int.even_sub_one Int.even_pow
  Int.odd_pow Int.odd_add Int.odd_sub
