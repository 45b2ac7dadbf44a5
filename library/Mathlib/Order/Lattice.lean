/-!
# Lattices

The classes of Mathlib's `Order/Lattice.lean`. A linear order is a lattice, with `max` and `min` for
`⊔` and `⊓`.
-/

universe u

/-- `a ⊔ b`. -/
class Sup (α : Type u) where
  sup : α → α → α

/-- `a ⊓ b`. -/
class Inf (α : Type u) where
  inf : α → α → α

class SemilatticeSup (α : Type u) where
  [toSup : Sup α]
  [toPartialOrder : PartialOrder α]
  le_sup_left : ∀ a b : α, a ≤ a ⊔ b
  le_sup_right : ∀ a b : α, b ≤ a ⊔ b
  sup_le : ∀ a b c : α, a ≤ c → b ≤ c → a ⊔ b ≤ c

attribute [instance] SemilatticeSup.toSup SemilatticeSup.toPartialOrder

class SemilatticeInf (α : Type u) where
  [toInf : Inf α]
  [toPartialOrder : PartialOrder α]
  inf_le_left : ∀ a b : α, a ⊓ b ≤ a
  inf_le_right : ∀ a b : α, a ⊓ b ≤ b
  le_inf : ∀ a b c : α, a ≤ b → a ≤ c → a ≤ b ⊓ c

attribute [instance] SemilatticeInf.toInf SemilatticeInf.toPartialOrder

class Lattice (α : Type u) where
  [toSemilatticeSup : SemilatticeSup α]
  [toInf : Inf α]
  inf_le_left : ∀ a b : α, a ⊓ b ≤ a
  inf_le_right : ∀ a b : α, a ⊓ b ≤ b
  le_inf : ∀ a b c : α, a ≤ b → a ≤ c → a ≤ b ⊓ c

attribute [instance] Lattice.toSemilatticeSup Lattice.toInf

instance Lattice.toSemilatticeInf {α : Type u} [Lattice α] : SemilatticeInf α :=
  ⟨Lattice.inf_le_left, Lattice.inf_le_right, Lattice.le_inf⟩

section LinearOrder

variable {α : Type u} [LinearOrder α]

theorem min_def (a b : α) : min a b = if a ≤ b then a else b :=
  LinearOrder.min_def a b

theorem max_def (a b : α) : max a b = if a ≤ b then b else a :=
  LinearOrder.max_def a b

@[simp] theorem min_eq_left {a b : α} (h : a ≤ b) : min a b = a := (min_def a b).trans (if_pos h)

@[simp] theorem max_eq_right {a b : α} (h : a ≤ b) : max a b = b := (max_def a b).trans (if_pos h)

@[simp] theorem min_eq_right {a b : α} (h : b ≤ a) : min a b = b := by
  by_cases hab : a ≤ b
  · exact (min_eq_left hab).trans (le_antisymm hab h)
  · exact (min_def a b).trans (if_neg hab)

@[simp] theorem max_eq_left {a b : α} (h : b ≤ a) : max a b = a := by
  by_cases hab : a ≤ b
  · exact (max_eq_right hab).trans (le_antisymm h hab)
  · exact (max_def a b).trans (if_neg hab)

theorem min_le_left (a b : α) : min a b ≤ a :=
  Or.elim (le_total a b) (fun h => le_of_eq (min_eq_left h))
    (fun h => le_trans (le_of_eq (min_eq_right h)) h)

theorem min_le_right (a b : α) : min a b ≤ b :=
  Or.elim (le_total a b) (fun h => le_trans (le_of_eq (min_eq_left h)) h)
    (fun h => le_of_eq (min_eq_right h))

theorem le_min {a b c : α} (h₁ : c ≤ a) (h₂ : c ≤ b) : c ≤ min a b :=
  Or.elim (le_total a b) (fun h => le_trans h₁ (le_of_eq (min_eq_left h).symm))
    (fun h => le_trans h₂ (le_of_eq (min_eq_right h).symm))

theorem le_max_left (a b : α) : a ≤ max a b :=
  Or.elim (le_total a b) (fun h => le_trans h (le_of_eq (max_eq_right h).symm))
    (fun h => le_of_eq (max_eq_left h).symm)

theorem le_max_right (a b : α) : b ≤ max a b :=
  Or.elim (le_total a b) (fun h => le_of_eq (max_eq_right h).symm)
    (fun h => le_trans h (le_of_eq (max_eq_left h).symm))

theorem max_le {a b c : α} (h₁ : a ≤ c) (h₂ : b ≤ c) : max a b ≤ c :=
  Or.elim (le_total a b) (fun h => le_trans (le_of_eq (max_eq_right h)) h₂)
    (fun h => le_trans (le_of_eq (max_eq_left h)) h₁)

end LinearOrder

instance LinearOrder.toLattice {α : Type u} [o : LinearOrder α] : Lattice α :=
  @Lattice.mk α
    (@SemilatticeSup.mk α ⟨max⟩ LinearOrder.toPartialOrder le_max_left le_max_right
      (fun _ _ _ => max_le))
    ⟨min⟩ min_le_left min_le_right (fun _ _ _ => le_min)

theorem sup_eq_max {α : Type u} [LinearOrder α] {a b : α} : a ⊔ b = max a b := rfl

theorem inf_eq_min {α : Type u} [LinearOrder α] {a b : α} : a ⊓ b = min a b := rfl
