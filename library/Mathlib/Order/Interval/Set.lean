/-!
# Intervals as sets

Names and statements are those of Mathlib's `Order/Interval/Set/Defs.lean` and
`Order/Interval/Set/Basic.lean`.
-/

universe u

namespace Set

variable {α : Type u} [Preorder α] {a b x : α}

def Ioo (a b : α) : Set α := {x | a < x ∧ x < b}

def Ico (a b : α) : Set α := {x | a ≤ x ∧ x < b}

def Iio (b : α) : Set α := {x | x < b}

def Icc (a b : α) : Set α := {x | a ≤ x ∧ x ≤ b}

def Iic (b : α) : Set α := {x | x ≤ b}

def Ioc (a b : α) : Set α := {x | a < x ∧ x ≤ b}

def Ici (a : α) : Set α := {x | a ≤ x}

def Ioi (a : α) : Set α := {x | a < x}

@[simp] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := Iff.rfl

@[simp] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := Iff.rfl

@[simp] theorem mem_Iio : x ∈ Iio b ↔ x < b := Iff.rfl

@[simp] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := Iff.rfl

@[simp] theorem mem_Iic : x ∈ Iic b ↔ x ≤ b := Iff.rfl

@[simp] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := Iff.rfl

@[simp] theorem mem_Ici : x ∈ Ici a ↔ a ≤ x := Iff.rfl

@[simp] theorem mem_Ioi : x ∈ Ioi a ↔ a < x := Iff.rfl

theorem left_mem_Icc : a ∈ Icc a b ↔ a ≤ b := ⟨fun h => h.2, fun h => ⟨le_refl a, h⟩⟩

theorem right_mem_Icc : b ∈ Icc a b ↔ a ≤ b := ⟨fun h => h.1, fun h => ⟨h, le_refl b⟩⟩

theorem left_mem_Ico : a ∈ Ico a b ↔ a < b := ⟨fun h => h.2, fun h => ⟨le_refl a, h⟩⟩

theorem right_mem_Ioc : b ∈ Ioc a b ↔ a < b := ⟨fun h => h.1, fun h => ⟨h, le_refl b⟩⟩

theorem left_mem_Ici : a ∈ Ici a := le_refl a

theorem right_mem_Iic : a ∈ Iic a := le_refl a

theorem Ioo_subset_Icc_self : Ioo a b ⊆ Icc a b := fun _ h => ⟨le_of_lt h.1, le_of_lt h.2⟩

theorem Ico_subset_Icc_self : Ico a b ⊆ Icc a b := fun _ h => ⟨h.1, le_of_lt h.2⟩

theorem Ioc_subset_Icc_self : Ioc a b ⊆ Icc a b := fun _ h => ⟨le_of_lt h.1, h.2⟩

theorem Ioo_subset_Ioc_self : Ioo a b ⊆ Ioc a b := fun _ h => ⟨h.1, le_of_lt h.2⟩

theorem Ioo_subset_Ico_self : Ioo a b ⊆ Ico a b := fun _ h => ⟨le_of_lt h.1, h.2⟩

theorem Icc_subset_Icc {a₁ a₂ b₁ b₂ : α} (h₁ : a₂ ≤ a₁) (h₂ : b₁ ≤ b₂) :
    Icc a₁ b₁ ⊆ Icc a₂ b₂ :=
  fun _ h => ⟨le_trans h₁ h.1, le_trans h.2 h₂⟩

@[simp] theorem nonempty_Icc : (Icc a b).Nonempty ↔ a ≤ b :=
  ⟨fun ⟨_, h⟩ => le_trans h.1 h.2, fun h => ⟨a, left_mem_Icc.mpr h⟩⟩

@[simp] theorem Icc_self {α : Type u} [PartialOrder α] (a : α) : Icc a a = {a} :=
  Set.ext (fun _ => ⟨fun h => le_antisymm h.2 h.1, fun h => ⟨ge_of_eq h, le_of_eq h⟩⟩)

end Set
