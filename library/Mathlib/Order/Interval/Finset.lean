/-!
# Intervals as finite sets

Orders whose intervals are finite, and the natural numbers as one of them.

Names and statements are those of Mathlib's `Order/Interval/Finset/Defs.lean`, `Basic.lean` and
`Nat.lean`.
-/

universe u

/-- An order in which the elements between two others are finitely many. -/
class LocallyFiniteOrder (α : Type u) [Preorder α] where
  finsetIcc : α → α → Finset α
  finsetIco : α → α → Finset α
  finsetIoc : α → α → Finset α
  finsetIoo : α → α → Finset α
  finset_mem_Icc : ∀ a b x : α, x ∈ finsetIcc a b ↔ a ≤ x ∧ x ≤ b
  finset_mem_Ico : ∀ a b x : α, x ∈ finsetIco a b ↔ a ≤ x ∧ x < b
  finset_mem_Ioc : ∀ a b x : α, x ∈ finsetIoc a b ↔ a < x ∧ x ≤ b
  finset_mem_Ioo : ∀ a b x : α, x ∈ finsetIoo a b ↔ a < x ∧ x < b

/-- An order in which the elements below another are finitely many. -/
class LocallyFiniteOrderBot (α : Type u) [Preorder α] where
  finsetIio : α → Finset α
  finsetIic : α → Finset α
  finset_mem_Iic : ∀ a x : α, x ∈ finsetIic a ↔ x ≤ a
  finset_mem_Iio : ∀ a x : α, x ∈ finsetIio a ↔ x < a

namespace Finset

section LocallyFiniteOrder

variable {α : Type u} [Preorder α] [LocallyFiniteOrder α] {a b c x : α}

/-- `{x | a ≤ x ≤ b}`. -/
def Icc (a b : α) : Finset α := LocallyFiniteOrder.finsetIcc a b

/-- `{x | a ≤ x < b}`. -/
def Ico (a b : α) : Finset α := LocallyFiniteOrder.finsetIco a b

/-- `{x | a < x ≤ b}`. -/
def Ioc (a b : α) : Finset α := LocallyFiniteOrder.finsetIoc a b

/-- `{x | a < x < b}`. -/
def Ioo (a b : α) : Finset α := LocallyFiniteOrder.finsetIoo a b

@[simp] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := LocallyFiniteOrder.finset_mem_Icc a b x

@[simp] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := LocallyFiniteOrder.finset_mem_Ico a b x

@[simp] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := LocallyFiniteOrder.finset_mem_Ioc a b x

@[simp] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := LocallyFiniteOrder.finset_mem_Ioo a b x

@[simp, norm_cast] theorem coe_Icc (a b : α) : (Icc a b : Set α) = Set.Icc a b :=
  Set.ext (fun _ => mem_Icc)

@[simp, norm_cast] theorem coe_Ico (a b : α) : (Ico a b : Set α) = Set.Ico a b :=
  Set.ext (fun _ => mem_Ico)

@[simp, norm_cast] theorem coe_Ioc (a b : α) : (Ioc a b : Set α) = Set.Ioc a b :=
  Set.ext (fun _ => mem_Ioc)

@[simp, norm_cast] theorem coe_Ioo (a b : α) : (Ioo a b : Set α) = Set.Ioo a b :=
  Set.ext (fun _ => mem_Ioo)

@[simp] theorem nonempty_Icc : (Icc a b).Nonempty ↔ a ≤ b :=
  ⟨fun ⟨_, h⟩ => le_trans (mem_Icc.mp h).1 (mem_Icc.mp h).2,
   fun h => ⟨a, mem_Icc.mpr ⟨le_refl a, h⟩⟩⟩

@[simp] theorem nonempty_Ico : (Ico a b).Nonempty ↔ a < b :=
  ⟨fun ⟨_, h⟩ => lt_of_le_of_lt (mem_Ico.mp h).1 (mem_Ico.mp h).2,
   fun h => ⟨a, mem_Ico.mpr ⟨le_refl a, h⟩⟩⟩

@[simp] theorem nonempty_Ioc : (Ioc a b).Nonempty ↔ a < b :=
  ⟨fun ⟨_, h⟩ => lt_of_lt_of_le (mem_Ioc.mp h).1 (mem_Ioc.mp h).2,
   fun h => ⟨b, mem_Ioc.mpr ⟨h, le_refl b⟩⟩⟩

@[simp] theorem Icc_eq_empty_iff : Icc a b = ∅ ↔ ¬a ≤ b := by
  rw [← not_nonempty_iff_eq_empty, nonempty_Icc]

@[simp] theorem Ico_eq_empty_iff : Ico a b = ∅ ↔ ¬a < b := by
  rw [← not_nonempty_iff_eq_empty, nonempty_Ico]

@[simp] theorem Ioc_eq_empty_iff : Ioc a b = ∅ ↔ ¬a < b := by
  rw [← not_nonempty_iff_eq_empty, nonempty_Ioc]

theorem Icc_eq_empty (h : ¬a ≤ b) : Icc a b = ∅ := Icc_eq_empty_iff.mpr h

theorem Ico_eq_empty (h : ¬a < b) : Ico a b = ∅ := Ico_eq_empty_iff.mpr h

theorem Ioc_eq_empty (h : ¬a < b) : Ioc a b = ∅ := Ioc_eq_empty_iff.mpr h

@[simp] theorem Ioo_eq_empty (h : ¬a < b) : Ioo a b = ∅ :=
  eq_empty_of_forall_not_mem (fun _ hx => h (lt_trans (mem_Ioo.mp hx).1 (mem_Ioo.mp hx).2))

@[simp] theorem Icc_eq_empty_of_lt (h : b < a) : Icc a b = ∅ := Icc_eq_empty (not_le_of_lt h)

@[simp] theorem Ico_eq_empty_of_le (h : b ≤ a) : Ico a b = ∅ := Ico_eq_empty (not_lt_of_le h)

@[simp] theorem Ioc_eq_empty_of_le (h : b ≤ a) : Ioc a b = ∅ := Ioc_eq_empty (not_lt_of_le h)

@[simp] theorem Ioo_eq_empty_of_le (h : b ≤ a) : Ioo a b = ∅ := Ioo_eq_empty (not_lt_of_le h)

theorem left_mem_Icc : a ∈ Icc a b ↔ a ≤ b :=
  mem_Icc.trans ⟨fun h => h.2, fun h => ⟨le_refl a, h⟩⟩

theorem left_mem_Ico : a ∈ Ico a b ↔ a < b :=
  mem_Ico.trans ⟨fun h => h.2, fun h => ⟨le_refl a, h⟩⟩

theorem right_mem_Icc : b ∈ Icc a b ↔ a ≤ b :=
  mem_Icc.trans ⟨fun h => h.1, fun h => ⟨h, le_refl b⟩⟩

theorem right_mem_Ioc : b ∈ Ioc a b ↔ a < b :=
  mem_Ioc.trans ⟨fun h => h.1, fun h => ⟨h, le_refl b⟩⟩

theorem left_not_mem_Ioc : a ∉ Ioc a b := fun h => lt_irrefl a (mem_Ioc.mp h).1

theorem left_not_mem_Ioo : a ∉ Ioo a b := fun h => lt_irrefl a (mem_Ioo.mp h).1

theorem right_not_mem_Ico : b ∉ Ico a b := fun h => lt_irrefl b (mem_Ico.mp h).2

theorem right_not_mem_Ioo : b ∉ Ioo a b := fun h => lt_irrefl b (mem_Ioo.mp h).2

theorem Icc_subset_Icc {a₁ a₂ b₁ b₂ : α} (ha : a₂ ≤ a₁) (hb : b₁ ≤ b₂) :
    Icc a₁ b₁ ⊆ Icc a₂ b₂ :=
  fun _ h => mem_Icc.mpr ⟨le_trans ha (mem_Icc.mp h).1, le_trans (mem_Icc.mp h).2 hb⟩

theorem Ico_subset_Ico {a₁ a₂ b₁ b₂ : α} (ha : a₂ ≤ a₁) (hb : b₁ ≤ b₂) :
    Ico a₁ b₁ ⊆ Ico a₂ b₂ :=
  fun _ h => mem_Ico.mpr ⟨le_trans ha (mem_Ico.mp h).1, lt_of_lt_of_le (mem_Ico.mp h).2 hb⟩

theorem Ico_subset_Icc_self : Ico a b ⊆ Icc a b :=
  fun _ h => mem_Icc.mpr ⟨(mem_Ico.mp h).1, le_of_lt (mem_Ico.mp h).2⟩

theorem Ioc_subset_Icc_self : Ioc a b ⊆ Icc a b :=
  fun _ h => mem_Icc.mpr ⟨le_of_lt (mem_Ioc.mp h).1, (mem_Ioc.mp h).2⟩

theorem Ioo_subset_Icc_self : Ioo a b ⊆ Icc a b :=
  fun _ h => mem_Icc.mpr ⟨le_of_lt (mem_Ioo.mp h).1, le_of_lt (mem_Ioo.mp h).2⟩

theorem Ioo_subset_Ico_self : Ioo a b ⊆ Ico a b :=
  fun _ h => mem_Ico.mpr ⟨le_of_lt (mem_Ioo.mp h).1, (mem_Ioo.mp h).2⟩

theorem Ioo_subset_Ioc_self : Ioo a b ⊆ Ioc a b :=
  fun _ h => mem_Ioc.mpr ⟨(mem_Ioo.mp h).1, le_of_lt (mem_Ioo.mp h).2⟩

theorem Ico_self (a : α) : Ico a a = ∅ := Ico_eq_empty (lt_irrefl a)

theorem Ioc_self (a : α) : Ioc a a = ∅ := Ioc_eq_empty (lt_irrefl a)

theorem Ioo_self (a : α) : Ioo a a = ∅ := Ioo_eq_empty (lt_irrefl a)

end LocallyFiniteOrder

section LocallyFiniteOrderBot

variable {α : Type u} [Preorder α] [LocallyFiniteOrderBot α] {a x : α}

/-- `{x | x ≤ b}`. -/
def Iic (b : α) : Finset α := LocallyFiniteOrderBot.finsetIic b

/-- `{x | x < b}`. -/
def Iio (b : α) : Finset α := LocallyFiniteOrderBot.finsetIio b

@[simp] theorem mem_Iic : x ∈ Iic a ↔ x ≤ a := LocallyFiniteOrderBot.finset_mem_Iic a x

@[simp] theorem mem_Iio : x ∈ Iio a ↔ x < a := LocallyFiniteOrderBot.finset_mem_Iio a x

end LocallyFiniteOrderBot

instance LocallyFiniteOrder.toLocallyFiniteOrderBot {α : Type u} [Preorder α] [OrderBot α]
    [LocallyFiniteOrder α] : LocallyFiniteOrderBot α where
  finsetIio b := Ico ⊥ b
  finsetIic b := Icc ⊥ b
  finset_mem_Iic a x := mem_Icc.trans ⟨fun h => h.2, fun h => ⟨OrderBot.bot_le x, h⟩⟩
  finset_mem_Iio a x := mem_Ico.trans ⟨fun h => h.2, fun h => ⟨OrderBot.bot_le x, h⟩⟩

section PartialOrder

variable {α : Type u} [PartialOrder α] [LocallyFiniteOrder α] {a b c : α}

@[simp] theorem Icc_self (a : α) : Icc a a = {a} :=
  ext (fun x => by
    rw [mem_Icc, mem_singleton]
    exact ⟨fun h => le_antisymm h.2 h.1, fun h => ⟨ge_of_eq h, le_of_eq h⟩⟩)

@[simp] theorem Icc_eq_singleton_iff : Icc a b = {c} ↔ a = c ∧ b = c := by
  constructor
  · intro h
    have hc : c ∈ Icc a b := h ▸ mem_singleton_self c
    rw [mem_Icc] at hc
    have hab : a ≤ b := le_trans hc.1 hc.2
    have ha : a ∈ ({c} : Finset α) := h ▸ left_mem_Icc.mpr hab
    have hb : b ∈ ({c} : Finset α) := h ▸ right_mem_Icc.mpr hab
    exact ⟨mem_singleton.mp ha, mem_singleton.mp hb⟩
  · rintro ⟨rfl, rfl⟩
    exact Icc_self b

theorem Ico_disjoint_Ico_consecutive (a b c : α) : Disjoint (Ico a b) (Ico b c) :=
  disjoint_left.mpr (fun _ h₁ h₂ => not_le_of_lt (mem_Ico.mp h₁).2 (mem_Ico.mp h₂).1)

@[simp] theorem Ico_insert_right [DecidableEq α] (h : a ≤ b) : insert b (Ico a b) = Icc a b :=
  ext (fun x => by
    rw [mem_insert, mem_Ico, mem_Icc, le_iff_lt_or_eq (a := x)]
    constructor
    · rintro (rfl | hx)
      · exact ⟨h, Or.inr rfl⟩
      · exact ⟨hx.1, Or.inl hx.2⟩
    · rintro ⟨h₁, h₂ | h₂⟩
      · exact Or.inr ⟨h₁, h₂⟩
      · exact Or.inl h₂)

@[simp] theorem Ioc_insert_left [DecidableEq α] (h : a ≤ b) : insert a (Ioc a b) = Icc a b :=
  ext (fun x => by
    rw [mem_insert, mem_Ioc, mem_Icc]
    constructor
    · rintro (rfl | hx)
      · exact ⟨le_refl x, h⟩
      · exact ⟨le_of_lt hx.1, hx.2⟩
    · rintro ⟨h₁, h₂⟩
      cases eq_or_lt_of_le h₁ with
      | inl e => exact Or.inl e.symm
      | inr h₁ => exact Or.inr ⟨h₁, h₂⟩)

@[simp] theorem Icc_erase_left [DecidableEq α] (a b : α) : erase (Icc a b) a = Ioc a b :=
  ext (fun x => by
    rw [mem_erase, mem_Icc, mem_Ioc]
    exact ⟨fun h => ⟨lt_of_le_of_ne h.2.1 h.1.symm, h.2.2⟩,
      fun h => ⟨(ne_of_lt h.1).symm, le_of_lt h.1, h.2⟩⟩)

@[simp] theorem Icc_erase_right [DecidableEq α] (a b : α) : erase (Icc a b) b = Ico a b :=
  ext (fun x => by
    rw [mem_erase, mem_Icc, mem_Ico]
    exact ⟨fun h => ⟨h.2.1, lt_of_le_of_ne h.2.2 h.1⟩,
      fun h => ⟨ne_of_lt h.2, h.1, le_of_lt h.2⟩⟩)

end PartialOrder

section LinearOrder

variable {α : Type u} [LinearOrder α] [LocallyFiniteOrder α] {a b c : α}

theorem Ico_union_Ico_eq_Ico {a b c : α} (hab : a ≤ b) (hbc : b ≤ c) :
    Ico a b ∪ Ico b c = Ico a c :=
  ext (fun x => by
    rw [mem_union, mem_Ico, mem_Ico, mem_Ico]
    constructor
    · rintro (h | h)
      · exact ⟨h.1, lt_of_lt_of_le h.2 hbc⟩
      · exact ⟨le_trans hab h.1, h.2⟩
    · intro h
      cases lt_or_le x b with
      | inl h₁ => exact Or.inl ⟨h.1, h₁⟩
      | inr h₁ => exact Or.inr ⟨h₁, h.2⟩)

end LinearOrder

end Finset

/-! ## The natural numbers -/

instance Nat.instLocallyFiniteOrder : LocallyFiniteOrder ℕ where
  finsetIcc a b := ⟨List.range' a (b + 1 - a), List.nodup_range' _ _⟩
  finsetIco a b := ⟨List.range' a (b - a), List.nodup_range' _ _⟩
  finsetIoc a b := ⟨List.range' (a + 1) (b - a), List.nodup_range' _ _⟩
  finsetIoo a b := ⟨List.range' (a + 1) (b - a - 1), List.nodup_range' _ _⟩
  finset_mem_Icc a b x := by
    show x ∈ List.range' a (b + 1 - a) ↔ _
    rw [List.mem_range'_1]
    omega
  finset_mem_Ico a b x := by
    show x ∈ List.range' a (b - a) ↔ _
    rw [List.mem_range'_1]
    omega
  finset_mem_Ioc a b x := by
    show x ∈ List.range' (a + 1) (b - a) ↔ _
    rw [List.mem_range'_1]
    omega
  finset_mem_Ioo a b x := by
    show x ∈ List.range' (a + 1) (b - a - 1) ↔ _
    rw [List.mem_range'_1]
    omega

namespace Nat

open Finset

variable (a b c : ℕ)

theorem Icc_eq_range' : Icc a b = ⟨List.range' a (b + 1 - a), List.nodup_range' _ _⟩ := rfl

theorem Ico_eq_range' : Ico a b = ⟨List.range' a (b - a), List.nodup_range' _ _⟩ := rfl

theorem Ioc_eq_range' : Ioc a b = ⟨List.range' (a + 1) (b - a), List.nodup_range' _ _⟩ := rfl

theorem Ioo_eq_range' : Ioo a b = ⟨List.range' (a + 1) (b - a - 1), List.nodup_range' _ _⟩ := rfl

@[simp] theorem card_Icc : (Icc a b).card = b + 1 - a := List.length_range' _ _ _

@[simp] theorem card_Ico : (Ico a b).card = b - a := List.length_range' _ _ _

@[simp] theorem card_Ioc : (Ioc a b).card = b - a := List.length_range' _ _ _

@[simp] theorem card_Ioo : (Ioo a b).card = b - a - 1 := List.length_range' _ _ _

@[simp] theorem card_Iic : (Iic b).card = b + 1 := List.length_range' _ _ _

@[simp] theorem card_Iio : (Iio b).card = b := List.length_range' _ _ _

@[simp] theorem Ico_zero_eq_range : Ico 0 = range :=
  funext (fun n => Finset.ext (fun x => by
    rw [mem_Ico, mem_range]
    omega))

theorem _root_.Finset.range_eq_Ico : range = Ico 0 := Ico_zero_eq_range.symm

theorem Iio_eq_range : Iio = range :=
  funext (fun n => Finset.ext (fun x => by rw [mem_Iio, mem_range]))

theorem range_eq_Icc_zero_sub_one (n : ℕ) (hn : n ≠ 0) : range n = Icc 0 (n - 1) :=
  Finset.ext (fun x => by
    rw [mem_Icc, mem_range]
    omega)

theorem Icc_succ_left : Icc (Nat.succ a) b = Ioc a b :=
  Finset.ext (fun x => by rw [mem_Icc, mem_Ioc, Nat.succ_le_iff])

theorem Ico_succ_right : Ico a (Nat.succ b) = Icc a b :=
  Finset.ext (fun x => by rw [mem_Ico, mem_Icc, Nat.lt_succ_iff])

theorem Ico_succ_left : Ico (Nat.succ a) b = Ioo a b :=
  Finset.ext (fun x => by rw [mem_Ico, mem_Ioo, Nat.succ_le_iff])

theorem Icc_pred_right {b : ℕ} (h : 0 < b) : Icc a (b - 1) = Ico a b :=
  Finset.ext (fun x => by
    rw [mem_Icc, mem_Ico]
    omega)

theorem Ico_succ_succ : Ico (Nat.succ a) (Nat.succ b) = Ioc a b :=
  Finset.ext (fun x => by rw [mem_Ico, mem_Ioc, Nat.succ_le_iff, Nat.lt_succ_iff])

@[simp] theorem Ico_succ_singleton : Ico a (a + 1) = {a} :=
  Finset.ext (fun x => by
    rw [mem_Ico, mem_singleton]
    omega)

@[simp] theorem Ioc_succ_singleton : Ioc b (b + 1) = {b + 1} :=
  Finset.ext (fun x => by
    rw [mem_Ioc, mem_singleton]
    omega)

variable {a b c}

theorem Ico_succ_right_eq_insert_Ico (h : a ≤ b) : Ico a (b + 1) = insert b (Ico a b) :=
  Finset.ext (fun x => by
    rw [mem_Ico, mem_insert, mem_Ico]
    omega)

theorem Ico_insert_succ_left (h : a < b) : insert a (Ico (Nat.succ a) b) = Ico a b :=
  Finset.ext (fun x => by
    rw [mem_insert, mem_Ico, mem_Ico, Nat.succ_eq_add_one]
    omega)

end Nat
