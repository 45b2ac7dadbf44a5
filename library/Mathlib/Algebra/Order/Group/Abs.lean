/-!
# Absolute values

Names and statements are those of Mathlib's `Algebra/Order/Group/Abs.lean`,
`Algebra/Order/Group/Unbundled/Abs.lean` and `Algebra/Order/Ring/Abs.lean`.
-/

universe u

section Group

variable {α : Type u} [LinearOrderedAddCommGroup α] {a b c d : α}

theorem abs_eq_max_neg : |a| = max a (-a) := rfl

theorem abs_of_nonneg (h : 0 ≤ a) : |a| = a := max_eq_left (le_trans (neg_nonpos.mpr h) h)

theorem abs_of_pos (h : 0 < a) : |a| = a := abs_of_nonneg (le_of_lt h)

theorem abs_of_nonpos (h : a ≤ 0) : |a| = -a := max_eq_right (le_trans h (neg_nonneg.mpr h))

theorem abs_of_neg (h : a < 0) : |a| = -a := abs_of_nonpos (le_of_lt h)

theorem abs_choice (x : α) : |x| = x ∨ |x| = -x := max_choice x (-x)

theorem abs_cases (a : α) : |a| = a ∧ 0 ≤ a ∨ |a| = -a ∧ a < 0 :=
  Or.imp (fun h => ⟨abs_of_nonneg h, h⟩) (fun h => ⟨abs_of_neg h, h⟩) (le_or_lt 0 a)

@[simp] theorem abs_neg (a : α) : |-a| = |a| := by
  rw [abs_eq_max_neg, neg_neg, max_comm, ← abs_eq_max_neg]

@[simp] theorem abs_zero : |(0 : α)| = 0 := abs_of_nonneg (le_refl 0)

theorem abs_sub_comm (a b : α) : |a - b| = |b - a| := by
  rw [← abs_neg, neg_sub]

theorem le_abs_self (a : α) : a ≤ |a| := le_max_left a (-a)

theorem neg_le_abs (a : α) : -a ≤ |a| := le_max_right a (-a)

theorem neg_le_abs_self (a : α) : -a ≤ |a| := neg_le_abs a

theorem neg_abs_le (a : α) : -|a| ≤ a := neg_le.mp (neg_le_abs a)

theorem neg_abs_le_self (a : α) : -|a| ≤ a := neg_abs_le a

@[simp] theorem abs_nonneg (a : α) : 0 ≤ |a| := by
  cases le_total 0 a with
  | inl h => exact le_trans h (le_abs_self a)
  | inr h => exact le_trans (neg_nonneg.mpr h) (neg_le_abs a)

@[simp] theorem abs_abs (a : α) : |(|a|)| = |a| := abs_of_nonneg (abs_nonneg a)

theorem abs_by_cases (P : α → Prop) {a : α} (h1 : P a) (h2 : P (-a)) : P |a| :=
  Or.elim (abs_choice a) (fun h => h.symm ▸ h1) (fun h => h.symm ▸ h2)

theorem eq_or_eq_neg_of_abs_eq {a b : α} (h : |a| = b) : a = b ∨ a = -b := by
  cases abs_choice a with
  | inl h₁ => exact Or.inl (h₁.symm.trans h)
  | inr h₁ => exact Or.inr (eq_neg_of_eq_neg (h.symm.trans h₁))

theorem abs_eq_abs {a b : α} : |a| = |b| ↔ a = b ∨ a = -b := by
  refine ⟨fun h => ?_, fun h => ?_⟩
  · cases eq_or_eq_neg_of_abs_eq h with
    | inl h₁ =>
      cases abs_choice b with
      | inl h₂ => exact Or.inl (h₁.trans h₂)
      | inr h₂ => exact Or.inr (h₁.trans h₂)
    | inr h₁ =>
      cases abs_choice b with
      | inl h₂ => exact Or.inr (by rw [h₁, h₂])
      | inr h₂ => exact Or.inl (by rw [h₁, h₂, neg_neg])
  · cases h with
    | inl h₁ => rw [h₁]
    | inr h₁ => rw [h₁, abs_neg]

theorem abs_eq (hb : 0 ≤ b) : |a| = b ↔ a = b ∨ a = -b := by
  refine ⟨eq_or_eq_neg_of_abs_eq, fun h => ?_⟩
  cases h with
  | inl h₁ => rw [h₁, abs_of_nonneg hb]
  | inr h₁ => rw [h₁, abs_neg, abs_of_nonneg hb]

@[simp] theorem abs_eq_zero : |a| = 0 ↔ a = 0 := by
  rw [abs_eq (le_refl 0), neg_zero, or_self]

@[simp] theorem abs_pos : 0 < |a| ↔ a ≠ 0 := by
  rw [(abs_nonneg a).lt_iff_ne, ne_comm]
  exact not_congr abs_eq_zero

theorem abs_ne_zero : |a| ≠ 0 ↔ a ≠ 0 := not_congr abs_eq_zero

theorem abs_pos_of_pos (h : 0 < a) : 0 < |a| := abs_pos.mpr (ne_of_gt h)

theorem abs_pos_of_neg (h : a < 0) : 0 < |a| := abs_pos.mpr (ne_of_lt h)

@[simp] theorem abs_nonpos_iff {a : α} : |a| ≤ 0 ↔ a = 0 := by
  rw [(abs_nonneg a).le_iff_eq, abs_eq_zero]

@[simp] theorem abs_eq_self : |a| = a ↔ 0 ≤ a := by
  refine ⟨fun h => ?_, abs_of_nonneg⟩
  rw [← h]
  exact abs_nonneg a

@[simp] theorem abs_eq_neg_self : |a| = -a ↔ a ≤ 0 := by
  rw [← abs_neg, abs_eq_self, neg_nonneg]

theorem abs_le_abs (h₀ : a ≤ b) (h₁ : -a ≤ b) : |a| ≤ |b| := by
  cases abs_choice a with
  | inl h => exact le_of_eq_of_le h (le_trans h₀ (le_abs_self b))
  | inr h => exact le_of_eq_of_le h (le_trans h₁ (le_abs_self b))

theorem abs_le' : |a| ≤ b ↔ a ≤ b ∧ -a ≤ b := max_le_iff

theorem abs_le : |a| ≤ b ↔ -b ≤ a ∧ a ≤ b := by
  rw [abs_le', and_comm, neg_le]

theorem le_abs : a ≤ |b| ↔ a ≤ b ∨ a ≤ -b := le_max_iff

theorem le_abs' : a ≤ |b| ↔ b ≤ -a ∨ a ≤ b := by
  rw [le_abs, or_comm, le_neg]

theorem lt_abs : a < |b| ↔ a < b ∨ a < -b := lt_max_iff

theorem abs_lt : |a| < b ↔ -b < a ∧ a < b := by
  rw [abs_eq_max_neg, max_lt_iff, and_comm, neg_lt]

theorem neg_le_of_abs_le (h : |a| ≤ b) : -b ≤ a := (abs_le.mp h).1

theorem le_of_abs_le (h : |a| ≤ b) : a ≤ b := (abs_le.mp h).2

theorem neg_lt_of_abs_lt (h : |a| < b) : -b < a := (abs_lt.mp h).1

theorem lt_of_abs_lt (h : |a| < b) : a < b := (abs_lt.mp h).2

theorem abs_add (a b : α) : |a + b| ≤ |a| + |b| := by
  rw [abs_le, neg_add]
  exact ⟨add_le_add (neg_abs_le a) (neg_abs_le b), add_le_add (le_abs_self a) (le_abs_self b)⟩

theorem abs_sub (a b : α) : |a - b| ≤ |a| + |b| := by
  rw [sub_eq_add_neg, ← abs_neg b]
  exact abs_add a (-b)

theorem abs_add' (a b : α) : |a| ≤ |b| + |b + a| := by
  have h : |-b + (b + a)| ≤ |-b| + |b + a| := abs_add (-b) (b + a)
  rw [neg_add_cancel_left, abs_neg] at h
  exact h

theorem abs_add_three (a b c : α) : |a + b + c| ≤ |a| + |b| + |c| :=
  le_trans (abs_add (a + b) c) (add_le_add_right (abs_add a b) |c|)

theorem abs_sub_le (a b c : α) : |a - c| ≤ |a - b| + |b - c| := by
  rw [← sub_add_sub_cancel a b c]
  exact abs_add (a - b) (b - c)

theorem abs_sub_abs_le_abs_sub (a b : α) : |a| - |b| ≤ |a - b| := by
  rw [sub_le_iff_le_add]
  have h : |a - b + b| ≤ |a - b| + |b| := abs_add (a - b) b
  rw [sub_add_cancel] at h
  exact h

theorem abs_abs_sub_abs_le_abs_sub (a b : α) : |(|a| - |b|)| ≤ |a - b| := by
  rw [abs_le']
  refine ⟨abs_sub_abs_le_abs_sub a b, ?_⟩
  rw [neg_sub, abs_sub_comm]
  exact abs_sub_abs_le_abs_sub b a

theorem abs_sub_le_iff : |a - b| ≤ c ↔ a - b ≤ c ∧ b - a ≤ c := by
  rw [abs_le', neg_sub]

theorem abs_sub_lt_iff : |a - b| < c ↔ a - b < c ∧ b - a < c := by
  rw [abs_eq_max_neg, max_lt_iff, neg_sub]

theorem sub_le_of_abs_sub_le_left (h : |a - b| ≤ c) : b - c ≤ a :=
  sub_le_comm.mp (abs_sub_le_iff.mp h).2

theorem sub_le_of_abs_sub_le_right (h : |a - b| ≤ c) : a - c ≤ b :=
  sub_le_comm.mp (abs_sub_le_iff.mp h).1

theorem sub_lt_of_abs_sub_lt_left (h : |a - b| < c) : b - c < a :=
  sub_lt_comm.mp (abs_sub_lt_iff.mp h).2

theorem sub_lt_of_abs_sub_lt_right (h : |a - b| < c) : a - c < b :=
  sub_lt_comm.mp (abs_sub_lt_iff.mp h).1

theorem eq_of_abs_sub_eq_zero {a b : α} (h : |a - b| = 0) : a = b :=
  eq_of_sub_eq_zero (abs_eq_zero.mp h)

theorem abs_sub_pos : 0 < |a - b| ↔ a ≠ b := abs_pos.trans sub_ne_zero

theorem abs_sub_nonpos : |a - b| ≤ 0 ↔ a = b := abs_nonpos_iff.trans sub_eq_zero

theorem eq_of_abs_sub_nonpos (h : |a - b| ≤ 0) : a = b := abs_sub_nonpos.mp h

theorem abs_max_le_max_abs_abs : |max a b| ≤ max |a| |b| := by
  cases max_choice a b with
  | inl h => rw [h]; exact le_max_left |a| |b|
  | inr h => rw [h]; exact le_max_right |a| |b|

theorem abs_min_le_max_abs_abs : |min a b| ≤ max |a| |b| := by
  cases min_choice a b with
  | inl h => rw [h]; exact le_max_left |a| |b|
  | inr h => rw [h]; exact le_max_right |a| |b|

theorem max_sub_min_eq_abs (a b : α) : max a b - min a b = |b - a| := by
  cases le_total a b with
  | inl h => rw [max_eq_right h, min_eq_left h, abs_of_nonneg (sub_nonneg.mpr h)]
  | inr h => rw [max_eq_left h, min_eq_right h, abs_of_nonpos (sub_nonpos.mpr h), neg_sub]

theorem max_sub_min_eq_abs' (a b : α) : max a b - min a b = |a - b| := by
  rw [max_sub_min_eq_abs, abs_sub_comm]

end Group
