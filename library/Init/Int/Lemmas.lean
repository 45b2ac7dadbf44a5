/-!
# Integers: addition and subtraction

The theorems of groups for ℤ, under the names and with the statements of Lean's
`Init/Data/Int/Lemmas.lean`.
-/

open Quod.Difference

namespace Int

/-! ## Addition and negation -/

theorem default_eq_zero : default = (0 : Int) := rfl

protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) :=
  _root_.add_left_comm a b c

protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b :=
  _root_.add_right_comm a b c

@[simp] protected theorem neg_inj {a b : Int} : -a = -b ↔ a = b := _root_.neg_inj

@[simp] protected theorem neg_eq_zero {a : Int} : -a = 0 ↔ a = 0 := _root_.neg_eq_zero

protected theorem neg_ne_zero {a : Int} : -a ≠ 0 ↔ a ≠ 0 := _root_.neg_ne_zero

protected theorem add_right_neg (a : Int) : a + -a = 0 := _root_.add_right_neg a

protected theorem neg_eq_of_add_eq_zero {a b : Int} (h : a + b = 0) : -a = b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff] at *
  omega

protected theorem eq_neg_of_eq_neg {a b : Int} (h : a = -b) : b = -a := _root_.eq_neg_of_eq_neg h

protected theorem eq_neg_comm {a b : Int} : a = -b ↔ b = -a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

protected theorem neg_eq_comm {a b : Int} : -a = b ↔ -b = a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b :=
  _root_.neg_add_cancel_left a b

protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b :=
  _root_.add_neg_cancel_left a b

protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a :=
  _root_.add_neg_cancel_right a b

protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a :=
  _root_.neg_add_cancel_right a b

protected theorem add_left_cancel {a b c : Int} (h : a + b = a + c) : b = c :=
  _root_.add_left_cancel h

@[simp] protected theorem add_left_inj {a b : Int} (c : Int) : a + c = b + c ↔ a = b :=
  _root_.add_left_inj c

@[simp] protected theorem add_right_inj {b c : Int} (a : Int) : a + b = a + c ↔ b = c :=
  _root_.add_right_inj a

protected theorem neg_add {a b : Int} : -(a + b) = -a + -b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

/-! ## Subtraction -/

protected theorem sub_eq_add_neg {a b : Int} : a - b = a + -b := rfl

theorem add_neg_one (i : Int) : i + -1 = i - 1 := rfl

@[simp] protected theorem sub_zero (a : Int) : a - 0 = a := _root_.sub_zero a

@[simp] protected theorem zero_sub (a : Int) : 0 - a = -a := _root_.zero_sub a

protected theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 :=
  _root_.sub_eq_zero_of_eq h

protected theorem sub_eq_zero {a b : Int} : a - b = 0 ↔ a = b := _root_.sub_eq_zero

protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := _root_.sub_sub a b c

protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := _root_.sub_sub_self a b

@[simp] protected theorem sub_neg (a b : Int) : a - -b = a + b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

@[simp] protected theorem add_sub_cancel (a b : Int) : a + b - b = a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) :=
  _root_.add_sub_assoc a b c

protected theorem sub_right_comm (a b c : Int) : a - b - c = a - c - b :=
  _root_.sub_right_comm a b c

protected theorem sub_add_comm (a b c : Int) : a - b + c = a + c - b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  obtain ⟨c, k, rfl⟩ := exists_diff c
  simp only [diff]
  omega

protected theorem eq_add_of_sub_eq {a b c : Int} (h : a - c = b) : a = b + c :=
  _root_.eq_add_of_sub_eq h

protected theorem sub_eq_of_eq_add {a b c : Int} (h : a = b + c) : a - b = c := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  obtain ⟨c, k, rfl⟩ := exists_diff c
  simp only [diff] at *
  omega

protected theorem sub_eq_iff_eq_add {a b c : Int} : a - b = c ↔ a = c + b :=
  _root_.sub_eq_iff_eq_add

protected theorem sub_eq_iff_eq_add' {a b c : Int} : a - b = c ↔ a = b + c :=
  _root_.sub_eq_iff_eq_add'

@[simp] protected theorem sub_left_inj {a b c : Int} : a - c = b - c ↔ a = b := _root_.sub_left_inj

@[simp] protected theorem sub_right_inj {a b c : Int} : a - b = a - c ↔ b = c :=
  _root_.sub_right_inj

@[simp] protected theorem sub_add_sub_cancel (a b c : Int) : a - b + (b - c) = a - c :=
  _root_.sub_add_sub_cancel a b c

end Int
