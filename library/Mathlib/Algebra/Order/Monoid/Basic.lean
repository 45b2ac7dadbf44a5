/-!
# Everyday theorems on sums in an order

Names and statements are those of Mathlib's `Algebra/Order/Monoid/Unbundled/Basic.lean` and
`Algebra/Order/Monoid/NatCast.lean`.
-/

universe u

variable {α : Type u}

section Add

variable [Add α] {a b c d : α}

theorem le_of_add_le_add_right [LE α]
    [ContravariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)]
    (bc : b + a ≤ c + a) : b ≤ c :=
  ContravariantClass.elim (μ := Function.swap fun x y : α => x + y) (r := fun x y : α => x ≤ y) a bc

theorem lt_of_add_lt_add_right [LT α]
    [ContravariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)]
    (bc : b + a < c + a) : b < c :=
  ContravariantClass.elim (μ := Function.swap fun x y : α => x + y) (r := fun x y : α => x < y) a bc

@[simp] theorem add_le_add_iff_left [LE α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)]
    [ContravariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] (a : α) {b c : α} : a + b ≤ a + c
    ↔ b ≤ c :=
  ⟨le_of_add_le_add_left, fun h => add_le_add_left h a⟩

@[simp] theorem add_le_add_iff_right [LE α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)]
    [ContravariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] (a : α) {b c : α} :
    b + a ≤ c + a ↔ b ≤ c :=
  ⟨le_of_add_le_add_right, fun h => add_le_add_right h a⟩

@[simp] theorem add_lt_add_iff_left [LT α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x < y)]
    [ContravariantClass α α (fun x y => x + y) (fun x y => x < y)] (a : α) {b c : α} : a + b < a + c
    ↔ b < c :=
  ⟨lt_of_add_lt_add_left, fun h => add_lt_add_left h a⟩

@[simp] theorem add_lt_add_iff_right [LT α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)]
    [ContravariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)] (a : α) {b c : α} :
    b + a < c + a ↔ b < c :=
  ⟨lt_of_add_lt_add_right, fun h => add_lt_add_right h a⟩

theorem add_lt_add_of_lt_of_lt [Preorder α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x < y)]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)] (h₁ : a < b)
    (h₂ : c < d) : a + c < b + d :=
  lt_trans (add_lt_add_left h₂ a) (add_lt_add_right h₁ d)

theorem add_lt_add [Preorder α] [CovariantClass α α (fun x y => x + y) (fun x y => x < y)]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)] (h₁ : a < b)
    (h₂ : c < d) : a + c < b + d :=
  add_lt_add_of_lt_of_lt h₁ h₂

theorem add_lt_add_of_le_of_lt [Preorder α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x < y)]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] (h₁ : a ≤ b)
    (h₂ : c < d) : a + c < b + d :=
  lt_of_lt_of_le (add_lt_add_left h₂ a) (add_le_add_right h₁ d)

theorem add_lt_add_of_lt_of_le [Preorder α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)] (h₁ : a < b)
    (h₂ : c ≤ d) : a + c < b + d :=
  lt_of_le_of_lt (add_le_add_left h₂ a) (add_lt_add_right h₁ d)

theorem add_le_add_three [Preorder α] [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] {e f : α} (h₁ : a ≤ d)
    (h₂ : b ≤ e) (h₃ : c ≤ f) : a + b + c ≤ d + e + f :=
  add_le_add (add_le_add h₁ h₂) h₃

end Add

section Zero

variable [AddZeroClass α] {a b c d : α}

theorem le_add_of_nonneg_right [LE α] [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)]
    (h : 0 ≤ b) : a ≤ a + b := by
  have h₁ : a + 0 ≤ a + b := add_le_add_left h a
  rw [add_zero] at h₁
  exact h₁

theorem add_le_of_nonpos_right [LE α] [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)]
    (h : b ≤ 0) : a + b ≤ a := by
  have h₁ : a + b ≤ a + 0 := add_le_add_left h a
  rw [add_zero] at h₁
  exact h₁

theorem le_add_of_nonneg_left [LE α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] (h : 0 ≤ b) : a ≤ b + a
    := by
  have h₁ : 0 + a ≤ b + a := add_le_add_right h a
  rw [zero_add] at h₁
  exact h₁

theorem add_le_of_nonpos_left [LE α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] (h : b ≤ 0) : b + a ≤ a
    := by
  have h₁ : b + a ≤ 0 + a := add_le_add_right h a
  rw [zero_add] at h₁
  exact h₁

theorem lt_add_of_pos_right [LT α] [CovariantClass α α (fun x y => x + y) (fun x y => x < y)]
    (a : α) {b : α} (h : 0 < b) : a < a + b := by
  have h₁ : a + 0 < a + b := add_lt_add_left h a
  rw [add_zero] at h₁
  exact h₁

theorem add_lt_of_neg_right [LT α] [CovariantClass α α (fun x y => x + y) (fun x y => x < y)]
    (a : α) {b : α} (h : b < 0) : a + b < a := by
  have h₁ : a + b < a + 0 := add_lt_add_left h a
  rw [add_zero] at h₁
  exact h₁

theorem lt_add_of_pos_left [LT α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)] (a : α) {b : α}
    (h : 0 < b) : a < b + a := by
  have h₁ : 0 + a < b + a := add_lt_add_right h a
  rw [zero_add] at h₁
  exact h₁

theorem add_lt_of_neg_left [LT α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)] (a : α) {b : α}
    (h : b < 0) : b + a < a := by
  have h₁ : b + a < 0 + a := add_lt_add_right h a
  rw [zero_add] at h₁
  exact h₁

@[simp] theorem le_add_iff_nonneg_right [LE α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)]
    [ContravariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] (a : α) {b : α} : a ≤ a + b ↔ 0 ≤
    b := by
  have h : a + 0 ≤ a + b ↔ 0 ≤ b := add_le_add_iff_left a
  rw [add_zero] at h
  exact h

@[simp] theorem le_add_iff_nonneg_left [LE α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)]
    [ContravariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] (a : α) {b : α} : a
    ≤ b + a ↔ 0 ≤ b := by
  have h : 0 + a ≤ b + a ↔ 0 ≤ b := add_le_add_iff_right a
  rw [zero_add] at h
  exact h

@[simp] theorem add_le_iff_nonpos_right [LE α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)]
    [ContravariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] (a : α) {b : α} : a + b ≤ a ↔ b ≤
    0 := by
  have h : a + b ≤ a + 0 ↔ b ≤ 0 := add_le_add_iff_left a
  rw [add_zero] at h
  exact h

@[simp] theorem add_le_iff_nonpos_left [LE α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)]
    [ContravariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] {a b : α} : a + b ≤
    b ↔ a ≤ 0 := by
  have h : a + b ≤ 0 + b ↔ a ≤ 0 := add_le_add_iff_right b
  rw [zero_add] at h
  exact h

@[simp] theorem lt_add_iff_pos_right [LT α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x < y)]
    [ContravariantClass α α (fun x y => x + y) (fun x y => x < y)] (a : α) {b : α} : a < a + b ↔ 0 <
    b := by
  have h : a + 0 < a + b ↔ 0 < b := add_lt_add_iff_left a
  rw [add_zero] at h
  exact h

@[simp] theorem lt_add_iff_pos_left [LT α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)]
    [ContravariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)] (a : α) {b : α} : a
    < b + a ↔ 0 < b := by
  have h : 0 + a < b + a ↔ 0 < b := add_lt_add_iff_right a
  rw [zero_add] at h
  exact h

@[simp] theorem add_lt_iff_neg_left [LT α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x < y)]
    [ContravariantClass α α (fun x y => x + y) (fun x y => x < y)] {a b : α} : a + b < a ↔ b < 0 :=
    by
  have h : a + b < a + 0 ↔ b < 0 := add_lt_add_iff_left a
  rw [add_zero] at h
  exact h

@[simp] theorem add_lt_iff_neg_right [LT α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)]
    [ContravariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)] {a : α} (b : α) : a
    + b < b ↔ a < 0 := by
  have h : a + b < 0 + b ↔ a < 0 := add_lt_add_iff_right b
  rw [zero_add] at h
  exact h

theorem le_add_of_le_of_nonneg [Preorder α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] (hbc : b ≤ c) (ha : 0 ≤ a) : b ≤ c +
    a :=
  le_trans hbc (le_add_of_nonneg_right ha)

theorem lt_add_of_lt_of_nonneg [Preorder α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] (hbc : b < c) (ha : 0 ≤ a) : b < c +
    a :=
  lt_of_lt_of_le hbc (le_add_of_nonneg_right ha)

theorem lt_add_of_le_of_pos [Preorder α] [CovariantClass α α (fun x y => x + y) (fun x y => x < y)]
    (hbc : b ≤ c) (ha : 0 < a) : b < c + a :=
  lt_of_le_of_lt hbc (lt_add_of_pos_right c ha)

theorem lt_add_of_lt_of_pos [Preorder α] [CovariantClass α α (fun x y => x + y) (fun x y => x < y)]
    (hbc : b < c) (ha : 0 < a) : b < c + a :=
  lt_trans hbc (lt_add_of_pos_right c ha)

theorem le_add_of_nonneg_of_le [Preorder α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] (ha : 0 ≤ a)
    (hbc : b ≤ c) : b ≤ a + c :=
  le_trans hbc (le_add_of_nonneg_left ha)

theorem lt_add_of_nonneg_of_lt [Preorder α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] (ha : 0 ≤ a)
    (hbc : b < c) : b < a + c :=
  lt_of_lt_of_le hbc (le_add_of_nonneg_left ha)

theorem lt_add_of_pos_of_le [Preorder α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)] (ha : 0 < a)
    (hbc : b ≤ c) : b < a + c :=
  lt_of_le_of_lt hbc (lt_add_of_pos_left c ha)

theorem lt_add_of_pos_of_lt [Preorder α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)] (ha : 0 < a)
    (hbc : b < c) : b < a + c :=
  lt_trans hbc (lt_add_of_pos_left c ha)

theorem add_le_of_le_of_nonpos [Preorder α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] (hbc : b ≤ c) (ha : a ≤ 0) : b + a ≤
    c :=
  le_trans (add_le_of_nonpos_right ha) hbc

theorem add_le_of_nonpos_of_le [Preorder α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] (ha : a ≤ 0)
    (hbc : b ≤ c) : a + b ≤ c :=
  le_trans (add_le_of_nonpos_left ha) hbc

theorem add_lt_of_lt_of_nonpos [Preorder α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] (hbc : b < c) (ha : a ≤ 0) : b + a <
    c :=
  lt_of_le_of_lt (add_le_of_nonpos_right ha) hbc

theorem add_lt_of_nonpos_of_lt [Preorder α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] (ha : a ≤ 0)
    (hbc : b < c) : a + b < c :=
  lt_of_le_of_lt (add_le_of_nonpos_left ha) hbc

theorem add_nonneg [Preorder α] [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)]
    (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b :=
  le_add_of_le_of_nonneg ha hb

theorem add_pos_of_nonneg_of_pos [Preorder α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x < y)] (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b
    :=
  lt_add_of_le_of_pos ha hb

theorem add_pos_of_pos_of_nonneg [Preorder α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b
    :=
  lt_add_of_lt_of_nonneg ha hb

theorem add_pos [Preorder α] [CovariantClass α α (fun x y => x + y) (fun x y => x < y)] (ha : 0 < a)
    (hb : 0 < b) : 0 < a + b := lt_add_of_lt_of_pos ha hb

theorem add_nonpos [Preorder α] [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)]
    (ha : a ≤ 0) (hb : b ≤ 0) : a + b ≤ 0 :=
  add_le_of_le_of_nonpos ha hb

theorem add_neg_of_neg_of_nonpos [Preorder α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] (ha : a < 0) (hb : b ≤ 0) : a + b < 0
    :=
  add_lt_of_lt_of_nonpos ha hb

theorem add_neg_of_nonpos_of_neg [Preorder α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x < y)] (ha : a ≤ 0) (hb : b < 0) : a + b < 0
    :=
  lt_of_lt_of_le (add_lt_of_neg_right a hb) ha

theorem add_neg [Preorder α] [CovariantClass α α (fun x y => x + y) (fun x y => x < y)] (ha : a < 0)
    (hb : b < 0) : a + b < 0 :=
  lt_trans (add_lt_of_neg_right a hb) ha

theorem add_eq_zero_iff' [PartialOrder α] [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] (ha : 0 ≤ a)
    (hb : 0 ≤ b) : a + b = 0 ↔ a = 0 ∧ b = 0 := by
  refine ⟨fun h => ⟨?_, ?_⟩, fun h => by rw [h.1, h.2, add_zero]⟩
  · exact le_antisymm (le_of_le_of_eq (le_add_of_nonneg_right hb) h) ha
  · exact le_antisymm (le_of_le_of_eq (le_add_of_nonneg_left ha) h) hb

end Zero

/-! ## Zero, one, two -/

@[simp] theorem zero_le_one [Zero α] [One α] [LE α] [ZeroLEOneClass α] : (0 : α) ≤ 1 :=
  ZeroLEOneClass.zero_le_one

theorem zero_le_one' (α : Type u) [Zero α] [One α] [LE α] [ZeroLEOneClass α] : (0 : α) ≤ 1 :=
  zero_le_one

@[simp] theorem zero_lt_one [Zero α] [One α] [PartialOrder α] [ZeroLEOneClass α] [NeZero (1 : α)] :
    (0 : α) < 1 :=
  lt_of_le_of_ne zero_le_one (NeZero.ne' 1)

theorem zero_lt_one' (α : Type u) [Zero α] [One α] [PartialOrder α] [ZeroLEOneClass α]
    [NeZero (1 : α)] : (0 : α) < 1 :=
  zero_lt_one

theorem one_pos [Zero α] [One α] [PartialOrder α] [ZeroLEOneClass α] [NeZero (1 : α)] : (0 : α) < 1
    :=
  zero_lt_one

theorem lt_add_one [One α] [AddZeroClass α] [PartialOrder α] [ZeroLEOneClass α] [NeZero (1 : α)]
    [CovariantClass α α (fun x y => x + y) (fun x y => x < y)] (a : α) : a < a + 1 :=
  lt_add_of_pos_right a zero_lt_one

theorem lt_one_add [One α] [AddZeroClass α] [PartialOrder α] [ZeroLEOneClass α] [NeZero (1 : α)]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x < y)] (a : α) : a < 1 + a :=
  lt_add_of_pos_left a zero_lt_one

theorem one_le_two [AddMonoidWithOne α] [LE α] [ZeroLEOneClass α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] : (1 : α) ≤ 2 := by
  rw [← one_add_one_eq_two]
  exact le_add_of_nonneg_right zero_le_one

theorem one_le_two' [AddMonoidWithOne α] [LE α] [ZeroLEOneClass α]
    [CovariantClass α α (Function.swap fun x y => x + y) (fun x y => x ≤ y)] : (1 : α) ≤ 2 := by
  rw [← one_add_one_eq_two]
  exact le_add_of_nonneg_left zero_le_one

section Numerals

variable [AddMonoidWithOne α]

theorem two_add_one_eq_three : 2 + 1 = (3 : α) := (Nat.cast_succ 2).symm

theorem three_add_one_eq_four : 3 + 1 = (4 : α) := (Nat.cast_succ 3).symm

theorem zero_le_two [Preorder α] [ZeroLEOneClass α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] : (0 : α) ≤ 2 :=
  le_trans zero_le_one one_le_two

theorem zero_le_three [Preorder α] [ZeroLEOneClass α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] : (0 : α) ≤ 3 := by
  rw [← two_add_one_eq_three]
  exact add_nonneg zero_le_two zero_le_one

theorem zero_le_four [Preorder α] [ZeroLEOneClass α]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] : (0 : α) ≤ 4 := by
  rw [← three_add_one_eq_four]
  exact add_nonneg zero_le_three zero_le_one

theorem one_lt_two [PartialOrder α] [ZeroLEOneClass α] [NeZero (1 : α)]
    [CovariantClass α α (fun x y => x + y) (fun x y => x < y)] : (1 : α) < 2 := by
  rw [← one_add_one_eq_two]
  exact lt_add_one 1

@[simp] theorem zero_lt_two [PartialOrder α] [ZeroLEOneClass α] [NeZero (1 : α)]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] : (0 : α) < 2 :=
  lt_of_lt_of_le zero_lt_one one_le_two

@[simp] theorem zero_lt_three [PartialOrder α] [ZeroLEOneClass α] [NeZero (1 : α)]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] : (0 : α) < 3 := by
  rw [← two_add_one_eq_three]
  exact add_pos_of_pos_of_nonneg zero_lt_two zero_le_one

@[simp] theorem zero_lt_four [PartialOrder α] [ZeroLEOneClass α] [NeZero (1 : α)]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] : (0 : α) < 4 := by
  rw [← three_add_one_eq_four]
  exact add_pos_of_pos_of_nonneg zero_lt_three zero_le_one

theorem two_pos [PartialOrder α] [ZeroLEOneClass α] [NeZero (1 : α)]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] : (0 : α) < 2 := zero_lt_two

theorem three_pos [PartialOrder α] [ZeroLEOneClass α] [NeZero (1 : α)]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] : (0 : α) < 3 := zero_lt_three

theorem four_pos [PartialOrder α] [ZeroLEOneClass α] [NeZero (1 : α)]
    [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] : (0 : α) < 4 := zero_lt_four

theorem zero_lt_two' (α : Type u) [AddMonoidWithOne α] [PartialOrder α] [ZeroLEOneClass α]
    [NeZero (1 : α)] [CovariantClass α α (fun x y => x + y) (fun x y => x ≤ y)] : (0 : α) < 2 :=
  zero_lt_two

end Numerals
