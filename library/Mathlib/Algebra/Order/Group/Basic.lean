/-!
# Everyday theorems on ordered groups

Names and statements are those of Mathlib's `Algebra/Order/Group/Defs.lean` and
`Algebra/Order/Group/MinMax.lean`.
-/

universe u

section OrderedAddCommGroup

variable {α : Type u} [OrderedAddCommGroup α] {a b c d : α}

/-! ## Negation -/

@[simp] theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := by
  rw [← add_le_add_iff_left (a + b), add_neg_cancel_right, add_comm a b, add_neg_cancel_right]

@[simp] theorem neg_lt_neg_iff : -a < -b ↔ b < a := by
  rw [← add_lt_add_iff_left (a + b), add_neg_cancel_right, add_comm a b, add_neg_cancel_right]

theorem neg_le_neg (h : a ≤ b) : -b ≤ -a := neg_le_neg_iff.mpr h

theorem neg_lt_neg (h : a < b) : -b < -a := neg_lt_neg_iff.mpr h

theorem le_of_neg_le_neg (h : -a ≤ -b) : b ≤ a := neg_le_neg_iff.mp h

theorem lt_of_neg_lt_neg (h : -a < -b) : b < a := neg_lt_neg_iff.mp h

@[simp] theorem Left.neg_nonpos_iff : -a ≤ 0 ↔ 0 ≤ a := by
  rw [← neg_zero, neg_le_neg_iff, neg_zero]

@[simp] theorem Left.nonneg_neg_iff : 0 ≤ -a ↔ a ≤ 0 := by
  rw [← neg_zero, neg_le_neg_iff, neg_zero]

@[simp] theorem Left.neg_neg_iff : -a < 0 ↔ 0 < a := by
  rw [← neg_zero, neg_lt_neg_iff, neg_zero]

@[simp] theorem Left.neg_pos_iff : 0 < -a ↔ a < 0 := by
  rw [← neg_zero, neg_lt_neg_iff, neg_zero]

theorem neg_nonpos : -a ≤ 0 ↔ 0 ≤ a := Left.neg_nonpos_iff

theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := Left.nonneg_neg_iff

theorem neg_lt_zero : -a < 0 ↔ 0 < a := Left.neg_neg_iff

theorem neg_neg_iff_pos : -a < 0 ↔ 0 < a := Left.neg_neg_iff

theorem neg_pos : 0 < -a ↔ a < 0 := Left.neg_pos_iff

theorem neg_nonneg_of_nonpos (h : a ≤ 0) : 0 ≤ -a := neg_nonneg.mpr h

theorem neg_nonpos_of_nonneg (h : 0 ≤ a) : -a ≤ 0 := neg_nonpos.mpr h

theorem neg_pos_of_neg (h : a < 0) : 0 < -a := neg_pos.mpr h

theorem neg_neg_of_pos (h : 0 < a) : -a < 0 := neg_lt_zero.mpr h

theorem nonpos_of_neg_nonneg (h : 0 ≤ -a) : a ≤ 0 := neg_nonneg.mp h

theorem nonneg_of_neg_nonpos (h : -a ≤ 0) : 0 ≤ a := neg_nonpos.mp h

theorem neg_of_neg_pos (h : 0 < -a) : a < 0 := neg_pos.mp h

theorem pos_of_neg_neg (h : -a < 0) : 0 < a := neg_lt_zero.mp h

theorem neg_le : -a ≤ b ↔ -b ≤ a := by
  rw [← neg_le_neg_iff, neg_neg]

theorem le_neg : a ≤ -b ↔ b ≤ -a := by
  rw [← neg_le_neg_iff, neg_neg]

theorem neg_lt : -a < b ↔ -b < a := by
  rw [← neg_lt_neg_iff, neg_neg]

theorem lt_neg : a < -b ↔ b < -a := by
  rw [← neg_lt_neg_iff, neg_neg]

theorem neg_le_of_neg_le (h : -a ≤ b) : -b ≤ a := neg_le.mp h

theorem le_neg_of_le_neg (h : a ≤ -b) : b ≤ -a := le_neg.mp h

theorem neg_lt_of_neg_lt (h : -a < b) : -b < a := neg_lt.mp h

theorem lt_neg_of_lt_neg (h : a < -b) : b < -a := lt_neg.mp h

theorem neg_le_self (h : 0 ≤ a) : -a ≤ a := le_trans (neg_nonpos.mpr h) h

theorem neg_lt_self (h : 0 < a) : -a < a := lt_trans (neg_lt_zero.mpr h) h

theorem neg_le_iff_add_nonneg : -a ≤ b ↔ 0 ≤ b + a := by
  rw [← add_le_add_iff_right a, add_left_neg]

theorem neg_le_iff_add_nonneg' : -a ≤ b ↔ 0 ≤ a + b := by
  rw [neg_le_iff_add_nonneg, add_comm]

theorem neg_lt_iff_pos_add : -a < b ↔ 0 < b + a := by
  rw [← add_lt_add_iff_right a, add_left_neg]

theorem neg_lt_iff_pos_add' : -a < b ↔ 0 < a + b := by
  rw [neg_lt_iff_pos_add, add_comm]

@[simp] theorem le_neg_add_iff_add_le : b ≤ -a + c ↔ a + b ≤ c := by
  rw [← add_le_add_iff_left a, add_neg_cancel_left]

@[simp] theorem neg_add_le_iff_le_add : -b + a ≤ c ↔ a ≤ b + c := by
  rw [← add_le_add_iff_left b, add_neg_cancel_left]

@[simp] theorem lt_neg_add_iff_add_lt : b < -a + c ↔ a + b < c := by
  rw [← add_lt_add_iff_left a, add_neg_cancel_left]

@[simp] theorem neg_add_lt_iff_lt_add : -b + a < c ↔ a < b + c := by
  rw [← add_lt_add_iff_left b, add_neg_cancel_left]

@[simp] theorem add_neg_le_iff_le_add : a + -b ≤ c ↔ a ≤ c + b := by
  rw [← add_le_add_iff_right b, neg_add_cancel_right]

@[simp] theorem le_add_neg_iff_add_le : c ≤ a + -b ↔ c + b ≤ a := by
  rw [← add_le_add_iff_right b, neg_add_cancel_right]

@[simp] theorem add_neg_lt_iff_lt_add : a + -b < c ↔ a < c + b := by
  rw [← add_lt_add_iff_right b, neg_add_cancel_right]

@[simp] theorem lt_add_neg_iff_add_lt : c < a + -b ↔ c + b < a := by
  rw [← add_lt_add_iff_right b, neg_add_cancel_right]

/-! ## Subtraction -/

theorem sub_le_sub_iff_right (c : α) : a - c ≤ b - c ↔ a ≤ b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_le_add_iff_right]

theorem sub_le_sub_iff_left (a : α) {b c : α} : a - b ≤ a - c ↔ c ≤ b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_le_add_iff_left, neg_le_neg_iff]

@[simp] theorem sub_lt_sub_iff_right (c : α) : a - c < b - c ↔ a < b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_lt_add_iff_right]

@[simp] theorem sub_lt_sub_iff_left (a : α) {b c : α} : a - b < a - c ↔ c < b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_lt_add_iff_left, neg_lt_neg_iff]

theorem sub_le_sub_right (h : a ≤ b) (c : α) : a - c ≤ b - c := (sub_le_sub_iff_right c).mpr h

theorem sub_le_sub_left (h : a ≤ b) (c : α) : c - b ≤ c - a := (sub_le_sub_iff_left c).mpr h

theorem sub_lt_sub_right (h : a < b) (c : α) : a - c < b - c := (sub_lt_sub_iff_right c).mpr h

theorem sub_lt_sub_left (h : a < b) (c : α) : c - b < c - a := (sub_lt_sub_iff_left c).mpr h

theorem sub_le_sub (hab : a ≤ b) (hcd : c ≤ d) : a - d ≤ b - c :=
  le_trans (sub_le_sub_left hcd a) (sub_le_sub_right hab c)

theorem sub_lt_sub (hab : a < b) (hcd : c < d) : a - d < b - c :=
  lt_trans (sub_lt_sub_left hcd a) (sub_lt_sub_right hab c)

@[simp] theorem sub_nonneg {a b : α} : 0 ≤ a - b ↔ b ≤ a := by
  rw [← sub_self a, sub_le_sub_iff_left]

theorem sub_nonpos {a b : α} : a - b ≤ 0 ↔ a ≤ b := by
  rw [← sub_self a, sub_le_sub_iff_left]

@[simp] theorem sub_pos {a b : α} : 0 < a - b ↔ b < a := by
  rw [← sub_self a, sub_lt_sub_iff_left]

@[simp] theorem sub_neg {a b : α} : a - b < 0 ↔ a < b := by
  rw [← sub_self a, sub_lt_sub_iff_left]

theorem sub_lt_zero {a b : α} : a - b < 0 ↔ a < b := sub_neg

theorem le_of_sub_nonneg (h : 0 ≤ a - b) : b ≤ a := sub_nonneg.mp h

theorem sub_nonneg_of_le (h : b ≤ a) : 0 ≤ a - b := sub_nonneg.mpr h

theorem le_of_sub_nonpos (h : a - b ≤ 0) : a ≤ b := sub_nonpos.mp h

theorem sub_nonpos_of_le (h : a ≤ b) : a - b ≤ 0 := sub_nonpos.mpr h

theorem lt_of_sub_pos (h : 0 < a - b) : b < a := sub_pos.mp h

theorem sub_pos_of_lt (h : b < a) : 0 < a - b := sub_pos.mpr h

theorem lt_of_sub_neg (h : a - b < 0) : a < b := sub_neg.mp h

theorem sub_neg_of_lt (h : a < b) : a - b < 0 := sub_neg.mpr h

theorem le_sub_iff_add_le : a ≤ c - b ↔ a + b ≤ c := by
  rw [← add_le_add_iff_right b, sub_add_cancel]

@[simp] theorem sub_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c := by
  rw [← add_le_add_iff_right c, sub_add_cancel]

theorem le_sub_iff_add_le' : b ≤ c - a ↔ a + b ≤ c := by
  rw [le_sub_iff_add_le, add_comm]

theorem sub_le_iff_le_add' : a - b ≤ c ↔ a ≤ b + c := by
  rw [sub_le_iff_le_add, add_comm]

theorem lt_sub_iff_add_lt : a < c - b ↔ a + b < c := by
  rw [← add_lt_add_iff_right b, sub_add_cancel]

theorem sub_lt_iff_lt_add : a - c < b ↔ a < b + c := by
  rw [← add_lt_add_iff_right c, sub_add_cancel]

theorem lt_sub_iff_add_lt' : b < c - a ↔ a + b < c := by
  rw [lt_sub_iff_add_lt, add_comm]

theorem sub_lt_iff_lt_add' : a - b < c ↔ a < b + c := by
  rw [sub_lt_iff_lt_add, add_comm]

theorem add_le_of_le_sub_right (h : a ≤ c - b) : a + b ≤ c := le_sub_iff_add_le.mp h

theorem le_sub_right_of_add_le (h : a + b ≤ c) : a ≤ c - b := le_sub_iff_add_le.mpr h

theorem add_le_of_le_sub_left (h : b ≤ c - a) : a + b ≤ c := le_sub_iff_add_le'.mp h

theorem le_sub_left_of_add_le (h : a + b ≤ c) : b ≤ c - a := le_sub_iff_add_le'.mpr h

theorem le_add_of_sub_right_le (h : a - c ≤ b) : a ≤ b + c := sub_le_iff_le_add.mp h

theorem sub_right_le_of_le_add (h : a ≤ b + c) : a - c ≤ b := sub_le_iff_le_add.mpr h

theorem le_add_of_sub_left_le (h : a - b ≤ c) : a ≤ b + c := sub_le_iff_le_add'.mp h

theorem sub_left_le_of_le_add (h : a ≤ b + c) : a - b ≤ c := sub_le_iff_le_add'.mpr h

theorem add_lt_of_lt_sub_right (h : a < c - b) : a + b < c := lt_sub_iff_add_lt.mp h

theorem lt_sub_right_of_add_lt (h : a + b < c) : a < c - b := lt_sub_iff_add_lt.mpr h

theorem add_lt_of_lt_sub_left (h : b < c - a) : a + b < c := lt_sub_iff_add_lt'.mp h

theorem lt_sub_left_of_add_lt (h : a + b < c) : b < c - a := lt_sub_iff_add_lt'.mpr h

theorem lt_add_of_sub_right_lt (h : a - c < b) : a < b + c := sub_lt_iff_lt_add.mp h

theorem sub_right_lt_of_lt_add (h : a < b + c) : a - c < b := sub_lt_iff_lt_add.mpr h

theorem lt_add_of_sub_left_lt (h : a - b < c) : a < b + c := sub_lt_iff_lt_add'.mp h

theorem sub_left_lt_of_lt_add (h : a < b + c) : a - b < c := sub_lt_iff_lt_add'.mpr h

theorem sub_le_comm : a - b ≤ c ↔ a - c ≤ b := by
  rw [sub_le_iff_le_add', sub_le_iff_le_add]

theorem le_sub_comm : a ≤ b - c ↔ c ≤ b - a := by
  rw [le_sub_iff_add_le, le_sub_iff_add_le']

theorem sub_lt_comm : a - b < c ↔ a - c < b := by
  rw [sub_lt_iff_lt_add', sub_lt_iff_lt_add]

theorem lt_sub_comm : a < b - c ↔ c < b - a := by
  rw [lt_sub_iff_add_lt, lt_sub_iff_add_lt']

theorem sub_le_sub_iff : a - b ≤ c - d ↔ a + d ≤ c + b := by
  rw [sub_le_iff_le_add, sub_add_eq_add_sub, le_sub_iff_add_le]

theorem sub_lt_sub_iff : a - b < c - d ↔ a + d < c + b := by
  rw [sub_lt_iff_lt_add, sub_add_eq_add_sub, lt_sub_iff_add_lt]

@[simp] theorem neg_le_sub_iff_le_add : -b ≤ a - c ↔ c ≤ a + b := by
  rw [le_sub_iff_add_le, neg_add_le_iff_le_add, add_comm]

theorem neg_le_sub_iff_le_add' : -a ≤ b - c ↔ c ≤ a + b := by
  rw [neg_le_sub_iff_le_add, add_comm]

@[simp] theorem neg_lt_sub_iff_lt_add : -a < b - c ↔ c < b + a := by
  rw [lt_sub_iff_add_lt, neg_add_lt_iff_lt_add, add_comm]

@[simp] theorem sub_le_self_iff (a : α) {b : α} : a - b ≤ a ↔ 0 ≤ b := by
  rw [sub_eq_add_neg, add_le_iff_nonpos_right, neg_nonpos]

@[simp] theorem le_sub_self_iff (a : α) {b : α} : a ≤ a - b ↔ b ≤ 0 := by
  rw [sub_eq_add_neg, le_add_iff_nonneg_right, neg_nonneg]

@[simp] theorem sub_lt_self_iff (a : α) {b : α} : a - b < a ↔ 0 < b := by
  rw [sub_eq_add_neg, add_lt_iff_neg_left, neg_lt_zero]

theorem sub_le_self (a : α) {b : α} (h : 0 ≤ b) : a - b ≤ a := (sub_le_self_iff a).mpr h

theorem sub_lt_self (a : α) {b : α} (h : 0 < b) : a - b < a := (sub_lt_self_iff a).mpr h

end OrderedAddCommGroup

section LinearOrderedAddCommGroup

variable {α : Type u} [LinearOrderedAddCommGroup α] {a b c : α}

theorem eq_zero_of_neg_eq (h : -a = a) : a = 0 := by
  cases lt_trichotomy a 0 with
  | inl h₁ => exact absurd (lt_trans h₁ (lt_of_lt_of_eq (neg_pos.mpr h₁) h)) (lt_irrefl a)
  | inr h₁ =>
    cases h₁ with
    | inl h₂ => exact h₂
    | inr h₂ =>
      have h₃ : -a < a := lt_trans (neg_lt_zero.mpr h₂) h₂
      exact absurd h (ne_of_lt h₃)

@[simp] theorem neg_le_self_iff : -a ≤ a ↔ 0 ≤ a := by
  refine ⟨fun h => ?_, neg_le_self⟩
  apply le_of_not_lt
  intro h₁
  exact lt_irrefl a (lt_of_lt_of_le (lt_trans h₁ (neg_pos.mpr h₁)) h)

@[simp] theorem neg_lt_self_iff : -a < a ↔ 0 < a := by
  refine ⟨fun h => ?_, neg_lt_self⟩
  apply lt_of_not_le
  intro h₁
  exact lt_irrefl a (lt_of_le_of_lt (le_trans h₁ (neg_nonneg.mpr h₁)) h)

@[simp] theorem le_neg_self_iff : a ≤ -a ↔ a ≤ 0 := by
  rw [← neg_nonneg, ← neg_le_self_iff, neg_neg]

@[simp] theorem lt_neg_self_iff : a < -a ↔ a < 0 := by
  rw [← neg_pos, ← neg_lt_self_iff, neg_neg]

theorem le_of_forall_pos_lt_add (h : ∀ ε : α, 0 < ε → a < b + ε) : a ≤ b := by
  apply le_of_not_lt
  intro hab
  have h₁ : a < b + (a - b) := h (a - b) (sub_pos.mpr hab)
  rw [add_sub_cancel] at h₁
  exact lt_irrefl a h₁

theorem max_sub_sub_right (a b c : α) : max (a - c) (b - c) = max a b - c := by
  cases le_total a b with
  | inl h => rw [max_eq_right h, max_eq_right (sub_le_sub_right h c)]
  | inr h => rw [max_eq_left h, max_eq_left (sub_le_sub_right h c)]

theorem min_sub_sub_right (a b c : α) : min (a - c) (b - c) = min a b - c := by
  cases le_total a b with
  | inl h => rw [min_eq_left h, min_eq_left (sub_le_sub_right h c)]
  | inr h => rw [min_eq_right h, min_eq_right (sub_le_sub_right h c)]

theorem max_neg_neg (a b : α) : max (-a) (-b) = -min a b := by
  cases le_total a b with
  | inl h => rw [min_eq_left h, max_eq_left (neg_le_neg h)]
  | inr h => rw [min_eq_right h, max_eq_right (neg_le_neg h)]

theorem min_neg_neg (a b : α) : min (-a) (-b) = -max a b := by
  cases le_total a b with
  | inl h => rw [max_eq_right h, min_eq_right (neg_le_neg h)]
  | inr h => rw [max_eq_left h, min_eq_left (neg_le_neg h)]

end LinearOrderedAddCommGroup

section MinMax

variable {α : Type u} [LinearOrder α] [AddCommSemigroup α]

@[simp] theorem min_add_max (a b : α) : min a b + max a b = a + b := by
  cases le_total a b with
  | inl h => rw [min_eq_left h, max_eq_right h]
  | inr h => rw [min_eq_right h, max_eq_left h, add_comm]

@[simp] theorem max_add_min (a b : α) : max a b + min a b = a + b := by
  rw [add_comm, min_add_max]

theorem max_add_add_right [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)]
    (a b c : α) : max (a + c) (b + c) = max a b + c := by
  cases le_total a b with
  | inl h => rw [max_eq_right h, max_eq_right (add_le_add_right h c)]
  | inr h => rw [max_eq_left h, max_eq_left (add_le_add_right h c)]

theorem max_add_add_left [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] (a b c : α) :
    max (a + b) (a + c) = a + max b c := by
  cases le_total b c with
  | inl h => rw [max_eq_right h, max_eq_right (add_le_add_left h a)]
  | inr h => rw [max_eq_left h, max_eq_left (add_le_add_left h a)]

theorem min_add_add_right [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)]
    (a b c : α) : min (a + c) (b + c) = min a b + c := by
  cases le_total a b with
  | inl h => rw [min_eq_left h, min_eq_left (add_le_add_right h c)]
  | inr h => rw [min_eq_right h, min_eq_right (add_le_add_right h c)]

theorem min_add_add_left [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] (a b c : α) :
    min (a + b) (a + c) = a + min b c := by
  cases le_total b c with
  | inl h => rw [min_eq_left h, min_eq_left (add_le_add_left h a)]
  | inr h => rw [min_eq_right h, min_eq_right (add_le_add_left h a)]

end MinMax
