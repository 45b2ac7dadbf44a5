/-!
# Sets

Sets of elements of a type, their operations, and membership in each.

Names and statements are those of Mathlib's `Init/Set.lean`, `Data/Set/Defs.lean` and
`Data/Set/Basic.lean`.
-/

universe u v w

/-! ## The classes of the symbols -/

class EmptyCollection (α : Type u) where
  emptyCollection : α

class Union (α : Type u) where
  union : α → α → α

class Inter (α : Type u) where
  inter : α → α → α

class SDiff (α : Type u) where
  sdiff : α → α → α

class HasCompl (α : Type u) where
  compl : α → α

class HasSubset (α : Type u) where
  Subset : α → α → Prop

class HasSSubset (α : Type u) where
  SSubset : α → α → Prop

class Insert (α : outParam (Type u)) (γ : Type v) where
  insert : α → γ → γ

class Singleton (α : outParam (Type u)) (β : Type v) where
  singleton : α → β

export Insert (insert)

export Singleton (singleton)

/-! ## Definitions -/

/-- A set of elements of `α` is a predicate on `α`. -/
def Set (α : Type u) : Type u := α → Prop

/-- `{x | p x}`. -/
def setOf {α : Type u} (p : α → Prop) : Set α := p

namespace Set

protected def Mem {α : Type u} (a : α) (s : Set α) : Prop := s a

instance instMembership {α : Type u} : Membership α (Set α) := ⟨Set.Mem⟩

@[ext] theorem ext {α : Type u} {a b : Set α} (h : ∀ x : α, x ∈ a ↔ x ∈ b) : a = b :=
  funext (fun x => propext (h x))

protected def Subset {α : Type u} (s₁ s₂ : Set α) : Prop := ∀ a : α, a ∈ s₁ → a ∈ s₂

instance instLE {α : Type u} : LE (Set α) := ⟨fun s t => ∀ ⦃a : α⦄, a ∈ s → a ∈ t⟩

instance instHasSubset {α : Type u} : HasSubset (Set α) := ⟨fun s t => s ≤ t⟩

instance instHasSSubset {α : Type u} : HasSSubset (Set α) := ⟨fun s t => s ⊆ t ∧ ¬t ⊆ s⟩

instance instEmptyCollection {α : Type u} : EmptyCollection (Set α) := ⟨setOf (fun _ => False)⟩

def univ {α : Type u} : Set α := setOf (fun _ => True)

protected def insert {α : Type u} (a : α) (s : Set α) : Set α := setOf (fun b => b = a ∨ b ∈ s)

instance instInsert {α : Type u} : Insert α (Set α) := ⟨Set.insert⟩

protected def singleton {α : Type u} (a : α) : Set α := setOf (fun b => b = a)

instance instSingletonSet {α : Type u} : Singleton α (Set α) := ⟨Set.singleton⟩

protected def union {α : Type u} (s₁ s₂ : Set α) : Set α := setOf (fun a => a ∈ s₁ ∨ a ∈ s₂)

instance instUnion {α : Type u} : Union (Set α) := ⟨Set.union⟩

protected def inter {α : Type u} (s₁ s₂ : Set α) : Set α := setOf (fun a => a ∈ s₁ ∧ a ∈ s₂)

instance instInter {α : Type u} : Inter (Set α) := ⟨Set.inter⟩

protected def compl {α : Type u} (s : Set α) : Set α := setOf (fun a => ¬a ∈ s)

instance instHasCompl {α : Type u} : HasCompl (Set α) := ⟨Set.compl⟩

protected def diff {α : Type u} (s t : Set α) : Set α := setOf (fun a => a ∈ s ∧ ¬a ∈ t)

instance instSDiffSet {α : Type u} : SDiff (Set α) := ⟨Set.diff⟩

/-- All subsets. -/
def powerset {α : Type u} (s : Set α) : Set (Set α) := setOf (fun t => t ⊆ s)

def image {α : Type u} {β : Type v} (f : α → β) (s : Set α) : Set β :=
  setOf (fun b => ∃ a : α, a ∈ s ∧ f a = b)

def preimage {α : Type u} {β : Type v} (f : α → β) (s : Set β) : Set α := setOf (fun a => f a ∈ s)

def range {α : Type u} {ι : Sort v} (f : ι → α) : Set α := setOf (fun x => ∃ y : ι, f y = x)

protected def Nonempty {α : Type u} (s : Set α) : Prop := ∃ x : α, x ∈ s

/-! ## Membership -/

section

variable {α : Type u} {β : Type v}

@[simp] theorem mem_setOf_eq {x : α} {p : α → Prop} : (x ∈ setOf p) = p x := rfl

theorem mem_setOf {a : α} {p : α → Prop} : a ∈ setOf p ↔ p a := Iff.rfl

@[simp] theorem mem_univ (x : α) : x ∈ @univ α := trivial

@[simp] theorem mem_empty_iff_false (x : α) : x ∈ (∅ : Set α) ↔ False := Iff.rfl

theorem not_mem_empty (x : α) : ¬x ∈ (∅ : Set α) := id

@[simp] theorem mem_union (x : α) (a b : Set α) : x ∈ a ∪ b ↔ x ∈ a ∨ x ∈ b := Iff.rfl

@[simp] theorem mem_inter_iff (x : α) (a b : Set α) : x ∈ a ∩ b ↔ x ∈ a ∧ x ∈ b := Iff.rfl

@[simp] theorem mem_compl_iff (s : Set α) (x : α) : x ∈ sᶜ ↔ ¬x ∈ s := Iff.rfl

@[simp] theorem mem_diff {s t : Set α} (x : α) : x ∈ s \ t ↔ x ∈ s ∧ ¬x ∈ t := Iff.rfl

@[simp] theorem mem_insert_iff {x a : α} {s : Set α} : x ∈ Insert.insert a s ↔ x = a ∨ x ∈ s :=
  Iff.rfl

@[simp] theorem mem_singleton_iff {a b : α} : a ∈ (Singleton.singleton b : Set α) ↔ a = b :=
  Iff.rfl

@[simp] theorem mem_powerset_iff (x s : Set α) : x ∈ powerset s ↔ x ⊆ s := Iff.rfl

@[simp] theorem mem_image (f : α → β) (s : Set α) (y : β) : y ∈ image f s ↔ ∃ x, x ∈ s ∧ f x = y :=
  Iff.rfl

@[simp] theorem mem_preimage {f : α → β} {s : Set β} {a : α} : a ∈ preimage f s ↔ f a ∈ s := Iff.rfl

@[simp] theorem mem_range {ι : Sort w} {f : ι → α} {x : α} : x ∈ range f ↔ ∃ y, f y = x := Iff.rfl

theorem mem_range_self {ι : Sort w} {f : ι → α} (i : ι) : f i ∈ range f := ⟨i, rfl⟩

theorem mem_image_of_mem (f : α → β) {x : α} {a : Set α} (h : x ∈ a) : f x ∈ image f a :=
  ⟨x, h, rfl⟩

/-! ## Inclusion -/

theorem subset_def {s t : Set α} : (s ⊆ t) = ∀ x, x ∈ s → x ∈ t := rfl

@[simp, refl] theorem Subset.refl (a : Set α) : a ⊆ a := fun _ h => h

theorem Subset.rfl {s : Set α} : s ⊆ s := Subset.refl s

theorem Subset.trans {a b c : Set α} (ab : a ⊆ b) (bc : b ⊆ c) : a ⊆ c := fun _ h => bc (ab h)

instance instTransSubset : @Trans (Set α) (Set α) (Set α) HasSubset.Subset HasSubset.Subset
    HasSubset.Subset :=
  ⟨fun h₁ h₂ => Subset.trans h₁ h₂⟩

theorem Subset.antisymm {a b : Set α} (h₁ : a ⊆ b) (h₂ : b ⊆ a) : a = b :=
  ext (fun _ => ⟨fun h => h₁ h, fun h => h₂ h⟩)

theorem Subset.antisymm_iff {a b : Set α} : a = b ↔ a ⊆ b ∧ b ⊆ a :=
  ⟨fun e => Eq.subst (motive := fun c => a ⊆ c ∧ c ⊆ a) e ⟨Subset.refl a, Subset.refl a⟩,
   fun h => Subset.antisymm h.left h.right⟩

theorem mem_of_mem_of_subset {x : α} {s t : Set α} (hx : x ∈ s) (h : s ⊆ t) : x ∈ t := h hx

theorem not_subset {s t : Set α} : ¬s ⊆ t ↔ ∃ a, a ∈ s ∧ ¬a ∈ t :=
  ⟨fun h => Classical.byContradiction (fun hn => h (fun a ha =>
      Classical.byContradiction (fun hat => hn ⟨a, ha, hat⟩))),
   fun he h => Exists.elim he (fun _ ha => ha.right (h ha.left))⟩

@[simp] theorem empty_subset (s : Set α) : ∅ ⊆ s := fun _ h => False.elim h

@[simp] theorem subset_univ (s : Set α) : s ⊆ univ := fun _ _ => trivial

theorem subset_empty_iff {s : Set α} : s ⊆ ∅ ↔ s = ∅ :=
  ⟨fun h => Subset.antisymm h (empty_subset s), fun h => h ▸ Subset.refl s⟩

theorem eq_empty_iff_forall_not_mem {s : Set α} : s = ∅ ↔ ∀ x, ¬x ∈ s :=
  ⟨fun e x hx => Eq.mp (congrFun e x) hx,
   fun h => Subset.antisymm (fun x hx => False.elim (h x hx)) (empty_subset s)⟩

@[simp] theorem subset_union_left {s t : Set α} : s ⊆ s ∪ t := fun _ => Or.inl

@[simp] theorem subset_union_right {s t : Set α} : t ⊆ s ∪ t := fun _ => Or.inr

theorem union_subset {s t r : Set α} (sr : s ⊆ r) (tr : t ⊆ r) : s ∪ t ⊆ r :=
  fun _ h => Or.elim h (fun hs => sr hs) (fun ht => tr ht)

@[simp] theorem inter_subset_left {s t : Set α} : s ∩ t ⊆ s := fun _ h => h.left

@[simp] theorem inter_subset_right {s t : Set α} : s ∩ t ⊆ t := fun _ h => h.right

theorem subset_inter {s t r : Set α} (rs : r ⊆ s) (rt : r ⊆ t) : r ⊆ s ∩ t :=
  fun _ h => ⟨rs h, rt h⟩

/-! ## Equations -/

@[simp] theorem union_self (a : Set α) : a ∪ a = a :=
  ext (fun _ => ⟨fun h => Or.elim h id id, Or.inl⟩)

@[simp] theorem inter_self (a : Set α) : a ∩ a = a :=
  ext (fun _ => ⟨fun h => h.left, fun h => ⟨h, h⟩⟩)

theorem union_comm (a b : Set α) : a ∪ b = b ∪ a := ext (fun _ => or_comm)

theorem inter_comm (a b : Set α) : a ∩ b = b ∩ a := ext (fun _ => and_comm)

theorem union_assoc (a b c : Set α) : a ∪ b ∪ c = a ∪ (b ∪ c) := ext (fun _ => or_assoc)

theorem inter_assoc (a b c : Set α) : a ∩ b ∩ c = a ∩ (b ∩ c) := ext (fun _ => and_assoc)

theorem inter_union_distrib_left (s t r : Set α) : s ∩ (t ∪ r) = s ∩ t ∪ s ∩ r :=
  ext (fun _ => and_or_left)

theorem union_inter_distrib_left (s t r : Set α) : s ∪ t ∩ r = (s ∪ t) ∩ (s ∪ r) :=
  ext (fun _ => or_and_left)

@[simp] theorem union_empty (a : Set α) : a ∪ ∅ = a :=
  ext (fun _ => ⟨fun h => Or.elim h id False.elim, Or.inl⟩)

@[simp] theorem inter_empty (a : Set α) : a ∩ ∅ = ∅ :=
  ext (fun _ => ⟨fun h => h.right, fun h => False.elim h⟩)

@[simp] theorem union_univ (s : Set α) : s ∪ univ = univ :=
  ext (fun _ => ⟨fun _ => trivial, Or.inr⟩)

@[simp] theorem inter_univ (a : Set α) : a ∩ univ = a :=
  ext (fun _ => ⟨fun h => h.left, fun h => ⟨h, trivial⟩⟩)

@[simp] theorem compl_compl (s : Set α) : sᶜᶜ = s := ext (fun _ => Classical.not_not)

theorem compl_union (s t : Set α) : (s ∪ t)ᶜ = sᶜ ∩ tᶜ := ext (fun _ => not_or)

theorem compl_inter (s t : Set α) : (s ∩ t)ᶜ = sᶜ ∪ tᶜ :=
  ext (fun _ => Classical.not_and_iff_or_not_not)

theorem diff_eq (s t : Set α) : s \ t = s ∩ tᶜ := rfl

end

end Set
