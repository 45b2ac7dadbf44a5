/-!
# Bounds of sets

Upper and lower bounds, least and greatest elements, suprema and infima, Galois connections.

Names and statements are those of Mathlib's `Order/Bounds/Basic.lean` and
`Order/GaloisConnection.lean`.
-/

universe u v

section

variable {α : Type u} [Preorder α]

/-- The elements above all of `s`. -/
def upperBounds (s : Set α) : Set α := {x | ∀ ⦃a : α⦄, a ∈ s → a ≤ x}

/-- The elements below all of `s`. -/
def lowerBounds (s : Set α) : Set α := {x | ∀ ⦃a : α⦄, a ∈ s → x ≤ a}

def BddAbove (s : Set α) : Prop := (upperBounds s).Nonempty

def BddBelow (s : Set α) : Prop := (lowerBounds s).Nonempty

/-- `a` is the least element of `s`. -/
def IsLeast (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ lowerBounds s

/-- `a` is the greatest element of `s`. -/
def IsGreatest (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ upperBounds s

/-- `a` is the least upper bound of `s`. -/
def IsLUB (s : Set α) (a : α) : Prop := IsLeast (upperBounds s) a

/-- `a` is the greatest lower bound of `s`. -/
def IsGLB (s : Set α) (a : α) : Prop := IsGreatest (lowerBounds s) a

variable {s : Set α} {a b : α}

theorem mem_upperBounds : a ∈ upperBounds s ↔ ∀ x ∈ s, x ≤ a := Iff.rfl

theorem mem_lowerBounds : a ∈ lowerBounds s ↔ ∀ x ∈ s, a ≤ x := Iff.rfl

theorem bddAbove_def : BddAbove s ↔ ∃ x : α, ∀ y ∈ s, y ≤ x := Iff.rfl

theorem bddBelow_def : BddBelow s ↔ ∃ x : α, ∀ y ∈ s, x ≤ y := Iff.rfl

theorem IsLeast.isGLB (h : IsLeast s a) : IsGLB s a := ⟨h.2, fun _ hb => hb h.1⟩

theorem IsGreatest.isLUB (h : IsGreatest s a) : IsLUB s a := ⟨h.2, fun _ hb => hb h.1⟩

theorem IsLeast.nonempty (h : IsLeast s a) : s.Nonempty := ⟨a, h.1⟩

theorem IsGreatest.nonempty (h : IsGreatest s a) : s.Nonempty := ⟨a, h.1⟩

theorem IsLeast.bddBelow (h : IsLeast s a) : BddBelow s := ⟨a, h.2⟩

theorem IsGreatest.bddAbove (h : IsGreatest s a) : BddAbove s := ⟨a, h.2⟩

theorem IsLUB.bddAbove (h : IsLUB s a) : BddAbove s := ⟨a, h.1⟩

theorem IsGLB.bddBelow (h : IsGLB s a) : BddBelow s := ⟨a, h.1⟩

theorem isLUB_le_iff (h : IsLUB s a) : a ≤ b ↔ b ∈ upperBounds s :=
  ⟨fun hab _ hx => le_trans (h.1 hx) hab, fun hb => h.2 hb⟩

theorem le_isGLB_iff (h : IsGLB s a) : b ≤ a ↔ b ∈ lowerBounds s :=
  ⟨fun hba _ hx => le_trans hba (h.1 hx), fun hb => h.2 hb⟩

theorem isLUB_iff_le_iff : IsLUB s a ↔ ∀ b : α, a ≤ b ↔ b ∈ upperBounds s :=
  ⟨fun h _ => isLUB_le_iff h, fun h => ⟨(h a).mp (le_refl a), fun b hb => (h b).mpr hb⟩⟩

theorem isGLB_iff_le_iff : IsGLB s a ↔ ∀ b : α, b ≤ a ↔ b ∈ lowerBounds s :=
  ⟨fun h _ => le_isGLB_iff h, fun h => ⟨(h a).mp (le_refl a), fun b hb => (h b).mpr hb⟩⟩

theorem BddAbove.mono {t : Set α} (h : s ⊆ t) : BddAbove t → BddAbove s :=
  fun ⟨b, hb⟩ => ⟨b, fun _ hx => hb (h hx)⟩

theorem BddBelow.mono {t : Set α} (h : s ⊆ t) : BddBelow t → BddBelow s :=
  fun ⟨b, hb⟩ => ⟨b, fun _ hx => hb (h hx)⟩

end

section

variable {α : Type u} [PartialOrder α] {s : Set α} {a b : α}

theorem IsLeast.unique (Ha : IsLeast s a) (Hb : IsLeast s b) : a = b :=
  le_antisymm (Ha.2 Hb.1) (Hb.2 Ha.1)

theorem IsGreatest.unique (Ha : IsGreatest s a) (Hb : IsGreatest s b) : a = b :=
  le_antisymm (Hb.2 Ha.1) (Ha.2 Hb.1)

theorem IsLeast.isLeast_iff_eq (Ha : IsLeast s a) : IsLeast s b ↔ a = b :=
  ⟨Ha.unique, fun h => h ▸ Ha⟩

theorem IsLUB.unique (Ha : IsLUB s a) (Hb : IsLUB s b) : a = b := IsLeast.unique Ha Hb

theorem IsGLB.unique (Ha : IsGLB s a) (Hb : IsGLB s b) : a = b := IsGreatest.unique Ha Hb

end

theorem not_bddAbove_iff {α : Type u} [LinearOrder α] {s : Set α} :
    ¬BddAbove s ↔ ∀ x : α, ∃ y : α, y ∈ s ∧ x < y := by
  constructor
  · intro h x
    by_contra hn
    apply h
    refine ⟨x, fun y hy => ?_⟩
    by_contra hxy
    exact hn ⟨y, hy, not_le.mp hxy⟩
  · rintro h ⟨x, hx⟩
    obtain ⟨y, hy, hxy⟩ := h x
    exact not_le_of_lt hxy (hx hy)

/-! ## Galois connections -/

/-- `l a ≤ b` says the same as `a ≤ u b`. -/
def GaloisConnection {α : Type u} {β : Type v} [Preorder α] [Preorder β] (l : α → β) (u : β → α) :
    Prop :=
  ∀ (a : α) (b : β), l a ≤ b ↔ a ≤ u b
