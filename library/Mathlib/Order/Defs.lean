/-!
# Orders

The classes of Mathlib's `Init/Order/Defs.lean` and the basic theorems about them.

Differences from Mathlib: `LinearOrder` has no `compare` yet, and `lt` of a `Preorder` has no
default.
-/

universe u

class Preorder (α : Type u) where
  [toLE : LE α]
  [toLT : LT α]
  le_refl : ∀ a : α, a ≤ a
  le_trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c
  lt_iff_le_not_le : ∀ a b : α, a < b ↔ a ≤ b ∧ ¬b ≤ a

attribute [instance] Preorder.toLE Preorder.toLT

class PartialOrder (α : Type u) where
  [toPreorder : Preorder α]
  le_antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b

attribute [instance] PartialOrder.toPreorder

class LinearOrder (α : Type u) where
  [toPartialOrder : PartialOrder α]
  [toMin : Min α]
  [toMax : Max α]
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a
  decidableLE : DecidableRel (fun a b : α => a ≤ b)
  decidableEq : DecidableEq α
  decidableLT : DecidableRel (fun a b : α => a < b)
  min_def : ∀ a b : α, min a b = @ite α (a ≤ b) (decidableLE a b) a b
  max_def : ∀ a b : α, max a b = @ite α (a ≤ b) (decidableLE a b) b a

attribute [instance] LinearOrder.toPartialOrder LinearOrder.toMin LinearOrder.toMax

instance (priority := 900) instDecidableLe_mathlib {α : Type u} [LinearOrder α] (a b : α) :
    Decidable (a ≤ b) :=
  LinearOrder.decidableLE a b

instance (priority := 900) instDecidableLt_mathlib {α : Type u} [LinearOrder α] (a b : α) :
    Decidable (a < b) :=
  LinearOrder.decidableLT a b

instance (priority := 900) instDecidableEq_mathlib {α : Type u} [LinearOrder α] (a b : α) :
    Decidable (a = b) :=
  LinearOrder.decidableEq a b

section Preorder

variable {α : Type u} [Preorder α]

@[simp] theorem le_refl (a : α) : a ≤ a := Preorder.le_refl a

theorem le_rfl {a : α} : a ≤ a := le_refl a

theorem le_trans {a b c : α} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := Preorder.le_trans a b c h₁ h₂

theorem ge_trans {a b c : α} (h₁ : a ≥ b) (h₂ : b ≥ c) : a ≥ c := le_trans h₂ h₁

theorem lt_iff_le_not_le {a b : α} : a < b ↔ a ≤ b ∧ ¬b ≤ a := Preorder.lt_iff_le_not_le a b

theorem lt_of_le_not_le {a b : α} (h₁ : a ≤ b) (h₂ : ¬b ≤ a) : a < b :=
  lt_iff_le_not_le.mpr ⟨h₁, h₂⟩

theorem le_of_eq {a b : α} (h : a = b) : a ≤ b := Eq.subst (motive := fun x => a ≤ x) h (le_refl a)

theorem ge_of_eq {a b : α} (h : a = b) : a ≥ b := le_of_eq h.symm

theorem le_of_lt {a b : α} (h : a < b) : a ≤ b := (lt_iff_le_not_le.mp h).left

theorem not_le_of_lt {a b : α} (h : a < b) : ¬b ≤ a := (lt_iff_le_not_le.mp h).right

theorem not_le_of_gt {a b : α} (h : a > b) : ¬a ≤ b := not_le_of_lt h

theorem not_lt_of_le {a b : α} (h : a ≤ b) : ¬b < a := fun h₁ => not_le_of_lt h₁ h

theorem not_lt_of_ge {a b : α} (h : a ≥ b) : ¬a < b := not_lt_of_le h

theorem lt_irrefl (a : α) : ¬a < a := fun h => not_le_of_lt h (le_refl a)

theorem lt_of_lt_of_le {a b c : α} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  lt_of_le_not_le (le_trans (le_of_lt h₁) h₂) (fun h => not_le_of_lt h₁ (le_trans h₂ h))

theorem lt_of_le_of_lt {a b c : α} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  lt_of_le_not_le (le_trans h₁ (le_of_lt h₂)) (fun h => not_le_of_lt h₂ (le_trans h h₁))

theorem lt_trans {a b c : α} (h₁ : a < b) (h₂ : b < c) : a < c := lt_of_lt_of_le h₁ (le_of_lt h₂)

theorem gt_trans {a b c : α} (h₁ : a > b) (h₂ : b > c) : a > c := lt_trans h₂ h₁

theorem ne_of_lt {a b : α} (h : a < b) : a ≠ b :=
  fun e => lt_irrefl a (Eq.subst (motive := fun x => a < x) e.symm h)

theorem ne_of_gt {a b : α} (h : a > b) : a ≠ b := (ne_of_lt h).symm

theorem ne_of_gt' {a b : α} (h : b < a) : a ≠ b := (ne_of_lt h).symm

theorem lt_asymm {a b : α} (h : a < b) : ¬b < a := fun h₁ => lt_irrefl a (lt_trans h h₁)

theorem not_lt_of_lt {a b : α} (h : a < b) : ¬b < a := lt_asymm h

theorem lt_of_lt_of_eq {a b c : α} (h₁ : a < b) (h₂ : b = c) : a < c :=
  Eq.subst (motive := fun x => a < x) h₂ h₁

theorem LE.le.trans {a b c : α} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := le_trans h₁ h₂

theorem LE.le.trans_lt {a b c : α} (h₁ : a ≤ b) (h₂ : b < c) : a < c := lt_of_le_of_lt h₁ h₂

theorem LT.lt.trans {a b c : α} (h₁ : a < b) (h₂ : b < c) : a < c := lt_trans h₁ h₂

theorem LT.lt.trans_le {a b c : α} (h₁ : a < b) (h₂ : b ≤ c) : a < c := lt_of_lt_of_le h₁ h₂

theorem LT.lt.le {a b : α} (h : a < b) : a ≤ b := le_of_lt h

theorem LT.lt.ne {a b : α} (h : a < b) : a ≠ b := ne_of_lt h

theorem LT.lt.ne' {a b : α} (h : a < b) : b ≠ a := (ne_of_lt h).symm

theorem LT.lt.not_le {a b : α} (h : a < b) : ¬b ≤ a := not_le_of_lt h

theorem LE.le.not_lt {a b : α} (h : a ≤ b) : ¬b < a := not_lt_of_le h

theorem Eq.le {a b : α} (h : a = b) : a ≤ b := le_of_eq h

theorem Eq.ge {a b : α} (h : a = b) : b ≤ a := le_of_eq h.symm

attribute [refl] le_refl

attribute [trans] le_trans lt_trans lt_of_lt_of_le lt_of_le_of_lt

instance instTransLE : @Trans α α α LE.le LE.le LE.le := ⟨fun h₁ h₂ => le_trans h₁ h₂⟩

instance instTransLT : @Trans α α α LT.lt LT.lt LT.lt := ⟨fun h₁ h₂ => lt_trans h₁ h₂⟩

instance instTransLTLE : @Trans α α α LT.lt LE.le LT.lt := ⟨fun h₁ h₂ => lt_of_lt_of_le h₁ h₂⟩

instance instTransLELT : @Trans α α α LE.le LT.lt LT.lt := ⟨fun h₁ h₂ => lt_of_le_of_lt h₁ h₂⟩

instance instTransGE : @Trans α α α GE.ge GE.ge GE.ge := ⟨fun h₁ h₂ => ge_trans h₁ h₂⟩

instance instTransGT : @Trans α α α GT.gt GT.gt GT.gt := ⟨fun h₁ h₂ => gt_trans h₁ h₂⟩

instance instTransGTGE : @Trans α α α GT.gt GE.ge GT.gt := ⟨fun h₁ h₂ => lt_of_le_of_lt h₂ h₁⟩

instance instTransGEGT : @Trans α α α GE.ge GT.gt GT.gt := ⟨fun h₁ h₂ => lt_of_lt_of_le h₂ h₁⟩

end Preorder

section PartialOrder

variable {α : Type u} [PartialOrder α]

theorem le_antisymm {a b : α} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b :=
  PartialOrder.le_antisymm a b h₁ h₂

theorem LE.le.antisymm {a b : α} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := le_antisymm h₁ h₂

theorem le_antisymm_iff {a b : α} : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨le_of_eq h, le_of_eq h.symm⟩, fun h => le_antisymm h.left h.right⟩

theorem lt_of_le_of_ne {a b : α} (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b :=
  lt_of_le_not_le h₁ (fun h => h₂ (le_antisymm h₁ h))

theorem lt_iff_le_and_ne {a b : α} : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨le_of_lt h, ne_of_lt h⟩, fun h => lt_of_le_of_ne h.left h.right⟩

theorem eq_or_lt_of_le {a b : α} (h : a ≤ b) : a = b ∨ a < b :=
  Or.elim (em (a = b)) Or.inl (fun hne => Or.inr (lt_of_le_of_ne h hne))

theorem lt_or_eq_of_le {a b : α} (h : a ≤ b) : a < b ∨ a = b := Or.symm (eq_or_lt_of_le h)

theorem le_iff_lt_or_eq {a b : α} : a ≤ b ↔ a < b ∨ a = b :=
  ⟨lt_or_eq_of_le, fun h => Or.elim h le_of_lt le_of_eq⟩

theorem le_iff_eq_or_lt {a b : α} : a ≤ b ↔ a = b ∨ a < b :=
  ⟨eq_or_lt_of_le, fun h => Or.elim h le_of_eq le_of_lt⟩

theorem eq_of_le_of_not_lt {a b : α} (hab : a ≤ b) (hba : ¬a < b) : a = b :=
  Or.resolve_right (eq_or_lt_of_le hab) hba

end PartialOrder

section LinearOrder

variable {α : Type u} [LinearOrder α]

theorem le_total (a b : α) : a ≤ b ∨ b ≤ a := LinearOrder.le_total a b

theorem le_of_not_ge {a b : α} (h : ¬a ≥ b) : a ≤ b := Or.resolve_left (le_total b a) h

theorem le_of_not_le {a b : α} (h : ¬a ≤ b) : b ≤ a := Or.resolve_left (le_total a b) h

theorem lt_of_not_ge {a b : α} (h : ¬a ≥ b) : a < b := lt_of_le_not_le (le_of_not_ge h) h

theorem le_of_not_lt {a b : α} (h : ¬b < a) : a ≤ b :=
  by_contra (fun hn => h (lt_of_not_ge hn))

theorem le_of_not_gt {a b : α} (h : ¬a > b) : a ≤ b := le_of_not_lt h

@[simp] theorem not_lt {a b : α} : ¬a < b ↔ b ≤ a := ⟨le_of_not_lt, not_lt_of_le⟩

@[simp] theorem not_le {a b : α} : ¬a ≤ b ↔ b < a := ⟨lt_of_not_ge, not_le_of_lt⟩

theorem lt_or_ge (a b : α) : a < b ∨ a ≥ b :=
  Or.elim (em (a < b)) Or.inl (fun h => Or.inr (le_of_not_lt h))

theorem lt_or_le (a b : α) : a < b ∨ b ≤ a := lt_or_ge a b

theorem le_or_lt (a b : α) : a ≤ b ∨ b < a := Or.symm (lt_or_ge b a)

theorem lt_trichotomy (a b : α) : a < b ∨ a = b ∨ b < a :=
  Or.elim (lt_or_le a b) Or.inl
    (fun h => Or.inr (Or.elim (eq_or_lt_of_le h) (fun e => Or.inl e.symm) Or.inr))

theorem lt_or_gt_of_ne {a b : α} (h : a ≠ b) : a < b ∨ a > b :=
  Or.elim (lt_trichotomy a b) Or.inl (fun h₁ => Or.inr (Or.resolve_left h₁ h))

theorem ne_iff_lt_or_gt {a b : α} : a ≠ b ↔ a < b ∨ a > b :=
  ⟨lt_or_gt_of_ne, fun h => Or.elim h ne_of_lt ne_of_gt⟩

end LinearOrder
