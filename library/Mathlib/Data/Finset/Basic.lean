/-!
# Finite sets

A finite set is a multiset without duplicates. Membership, equality and inclusion are decidable
and are computed by the kernel.

Names and statements are those of Mathlib's `Data/Finset/Basic.lean`. One definition differs:
`s \ t` is the elements of `s` that are not in `t`, where Mathlib removes one after the other.
-/

universe u v w

/-- Finite sets. -/
structure Finset (α : Type u) where
  val : Multiset α
  nodup : Multiset.Nodup val

namespace Finset

variable {α : Type u} {β : Type v} {γ : Type w}

theorem eq_of_veq {s t : Finset α} (h : s.val = t.val) : s = t := by
  cases s
  cases t
  simpa using h

@[simp] theorem val_inj {s t : Finset α} : s.val = t.val ↔ s = t :=
  ⟨eq_of_veq, congrArg Finset.val⟩

theorem val_injective : Function.Injective (Finset.val : Finset α → Multiset α) :=
  fun _ _ h => eq_of_veq h

@[simp] theorem dedup_eq_self [DecidableEq α] (s : Finset α) : Multiset.dedup s.val = s.val :=
  s.nodup.dedup

instance decidableEq [DecidableEq α] : DecidableEq (Finset α) :=
  fun s t => decidable_of_iff (s.val = t.val) val_inj

/-! ## Membership -/

instance instMembership : Membership α (Finset α) := ⟨fun a s => a ∈ s.val⟩

theorem mem_def {a : α} {s : Finset α} : a ∈ s ↔ a ∈ s.val := Iff.rfl

@[simp] theorem mem_val {a : α} {s : Finset α} : a ∈ s.val ↔ a ∈ s := Iff.rfl

@[simp] theorem mem_mk {a : α} {s : Multiset α} {nd : Multiset.Nodup s} :
    a ∈ Finset.mk s nd ↔ a ∈ s :=
  Iff.rfl

instance decidableMem [_h : DecidableEq α] (a : α) (s : Finset α) : Decidable (a ∈ s) :=
  Multiset.decidableMem a s.val

@[simp] theorem forall_mem_not_eq {s : Finset α} {a : α} : (∀ b ∈ s, ¬a = b) ↔ a ∉ s :=
  ⟨fun h ha => h a ha rfl, fun h _ hb e => h (e ▸ hb)⟩

@[simp] theorem forall_mem_not_eq' {s : Finset α} {a : α} : (∀ b ∈ s, ¬b = a) ↔ a ∉ s :=
  ⟨fun h ha => h a ha rfl, fun h _ hb e => h (e ▸ hb)⟩

/-- The set of the elements. -/
@[coe] def toSet (s : Finset α) : Set α := {a | a ∈ s}

instance instCoeTCSet : CoeTC (Finset α) (Set α) := ⟨toSet⟩

@[simp, norm_cast] theorem mem_coe {a : α} {s : Finset α} :
    a ∈ (s : Set α) ↔ a ∈ (s : Finset α) :=
  Iff.rfl

@[simp] theorem setOf_mem {s : Finset α} : {a | a ∈ s} = (s : Set α) := rfl

instance decidableMem' [DecidableEq α] (a : α) (s : Finset α) : Decidable (a ∈ (s : Set α)) :=
  decidableMem a s

theorem ext_iff {s₁ s₂ : Finset α} : s₁ = s₂ ↔ ∀ a, a ∈ s₁ ↔ a ∈ s₂ :=
  val_inj.symm.trans (Multiset.Nodup.ext s₁.nodup s₂.nodup)

@[ext] theorem ext {s₁ s₂ : Finset α} (h : ∀ a, a ∈ s₁ ↔ a ∈ s₂) : s₁ = s₂ := ext_iff.mpr h

@[simp, norm_cast] theorem coe_inj {s₁ s₂ : Finset α} : (s₁ : Set α) = (s₂ : Set α) ↔ s₁ = s₂ :=
  ⟨fun h => ext (fun a => Iff.of_eq (congrArg (fun s : Set α => a ∈ s) h)), fun h => by rw [h]⟩

theorem coe_injective : Function.Injective (toSet : Finset α → Set α) := fun _ _ h => coe_inj.mp h

/-! ## Inclusion -/

instance instHasSubset : HasSubset (Finset α) := ⟨fun s t => ∀ ⦃a : α⦄, a ∈ s → a ∈ t⟩

instance instHasSSubset : HasSSubset (Finset α) := ⟨fun s t => s ⊆ t ∧ ¬t ⊆ s⟩

theorem subset_def {s t : Finset α} : s ⊆ t ↔ s.val ⊆ t.val := Iff.rfl

theorem ssubset_def {s t : Finset α} : s ⊂ t ↔ s ⊆ t ∧ ¬t ⊆ s := Iff.rfl

@[simp, refl] theorem Subset.refl (s : Finset α) : s ⊆ s := fun _ h => h

protected theorem Subset.rfl {s : Finset α} : s ⊆ s := Subset.refl s

protected theorem subset_of_eq {s t : Finset α} (h : s = t) : s ⊆ t := h ▸ Subset.refl s

theorem Subset.trans {s₁ s₂ s₃ : Finset α} (h₁ : s₁ ⊆ s₂) (h₂ : s₂ ⊆ s₃) : s₁ ⊆ s₃ :=
  fun _ h => h₂ (h₁ h)

theorem mem_of_subset {s₁ s₂ : Finset α} {a : α} (h : s₁ ⊆ s₂) (ha : a ∈ s₁) : a ∈ s₂ := h ha

theorem not_mem_mono {s t : Finset α} (h : s ⊆ t) {a : α} : a ∉ t → a ∉ s := mt (fun ha => h ha)

theorem Subset.antisymm {s₁ s₂ : Finset α} (H₁ : s₁ ⊆ s₂) (H₂ : s₂ ⊆ s₁) : s₁ = s₂ :=
  ext (fun _ => ⟨fun h => H₁ h, fun h => H₂ h⟩)

theorem subset_iff {s₁ s₂ : Finset α} : s₁ ⊆ s₂ ↔ ∀ ⦃x : α⦄, x ∈ s₁ → x ∈ s₂ := Iff.rfl

@[simp, norm_cast] theorem coe_subset {s₁ s₂ : Finset α} :
    (s₁ : Set α) ⊆ (s₂ : Set α) ↔ s₁ ⊆ s₂ :=
  Iff.rfl

@[simp] theorem val_le_iff {s₁ s₂ : Finset α} : s₁.val ≤ s₂.val ↔ s₁ ⊆ s₂ :=
  Multiset.le_iff_subset s₁.nodup

theorem Subset.antisymm_iff {s₁ s₂ : Finset α} : s₁ = s₂ ↔ s₁ ⊆ s₂ ∧ s₂ ⊆ s₁ :=
  ⟨fun h => h ▸ ⟨Subset.refl s₁, Subset.refl s₁⟩, fun h => Subset.antisymm h.1 h.2⟩

theorem not_subset {s t : Finset α} : ¬s ⊆ t ↔ ∃ x ∈ s, x ∉ t := by
  constructor
  · intro h
    by_contra hn
    exact h (fun a ha => by_contra (fun hat => hn ⟨a, ha, hat⟩))
  · rintro ⟨x, hx, hxt⟩ h
    exact hxt (h hx)

instance partialOrder : PartialOrder (Finset α) :=
  @PartialOrder.mk (Finset α)
    (@Preorder.mk (Finset α) ⟨fun s t => s ⊆ t⟩ ⟨fun s t => s ⊂ t⟩ Subset.refl
      (fun _ _ _ h₁ h₂ => Subset.trans h₁ h₂) (fun _ _ => Iff.rfl))
    (fun _ _ h₁ h₂ => Subset.antisymm h₁ h₂)

@[simp] theorem le_iff_subset {s₁ s₂ : Finset α} : s₁ ≤ s₂ ↔ s₁ ⊆ s₂ := Iff.rfl

@[simp] theorem lt_iff_ssubset {s₁ s₂ : Finset α} : s₁ < s₂ ↔ s₁ ⊂ s₂ := Iff.rfl

theorem ssubset_iff_subset_ne {s t : Finset α} : s ⊂ t ↔ s ⊆ t ∧ s ≠ t :=
  ⟨fun h => ⟨h.1, fun e => h.2 (e ▸ Subset.refl s)⟩,
   fun h => ⟨h.1, fun h₁ => h.2 (Subset.antisymm h.1 h₁)⟩⟩

theorem ssubset_iff_of_subset {s₁ s₂ : Finset α} (h : s₁ ⊆ s₂) :
    s₁ ⊂ s₂ ↔ ∃ x ∈ s₂, x ∉ s₁ :=
  ⟨fun h₁ => not_subset.mp h₁.2, fun h₁ => ⟨h, not_subset.mpr h₁⟩⟩

theorem exists_of_ssubset {s₁ s₂ : Finset α} (h : s₁ ⊂ s₂) : ∃ x ∈ s₂, x ∉ s₁ :=
  not_subset.mp h.2

/-! ## The empty set -/

protected def empty : Finset α := ⟨0, Multiset.nodup_zero⟩

instance instEmptyCollection : EmptyCollection (Finset α) := ⟨Finset.empty⟩

instance inhabitedFinset : Inhabited (Finset α) := ⟨∅⟩

/-- There is an element. -/
protected def Nonempty (s : Finset α) : Prop := ∃ x, x ∈ s

@[simp] theorem empty_val : (∅ : Finset α).val = 0 := rfl

@[simp] theorem not_mem_empty (a : α) : a ∉ (∅ : Finset α) := Multiset.not_mem_zero a

@[simp] theorem not_nonempty_empty : ¬(∅ : Finset α).Nonempty :=
  fun ⟨x, hx⟩ => not_mem_empty x hx

theorem ne_empty_of_mem {a : α} {s : Finset α} (h : a ∈ s) : s ≠ ∅ :=
  fun e => not_mem_empty a (e ▸ h)

theorem Nonempty.ne_empty {s : Finset α} (h : s.Nonempty) : s ≠ ∅ :=
  Exists.elim h (fun _ hx => ne_empty_of_mem hx)

theorem Nonempty.exists_mem {s : Finset α} (h : s.Nonempty) : ∃ x, x ∈ s := h

theorem Nonempty.mono {s t : Finset α} (hst : s ⊆ t) (hs : s.Nonempty) : t.Nonempty :=
  Exists.elim hs (fun x hx => ⟨x, hst hx⟩)

@[simp] theorem empty_subset (s : Finset α) : ∅ ⊆ s := fun a h => absurd h (not_mem_empty a)

theorem eq_empty_of_forall_not_mem {s : Finset α} (H : ∀ x, x ∉ s) : s = ∅ :=
  ext (fun a => iff_of_false (H a) (not_mem_empty a))

theorem eq_empty_iff_forall_not_mem {s : Finset α} : s = ∅ ↔ ∀ x, x ∉ s :=
  ⟨fun h x => h ▸ not_mem_empty x, eq_empty_of_forall_not_mem⟩

@[simp] theorem val_eq_zero {s : Finset α} : s.val = 0 ↔ s = ∅ := val_inj (t := ∅)

theorem subset_empty {s : Finset α} : s ⊆ ∅ ↔ s = ∅ :=
  ⟨fun h => Subset.antisymm h (empty_subset s), fun h => h ▸ Subset.refl s⟩

@[simp] theorem not_ssubset_empty (s : Finset α) : ¬s ⊂ ∅ := fun h => h.2 (empty_subset s)

theorem nonempty_of_ne_empty {s : Finset α} (h : s ≠ ∅) : s.Nonempty :=
  by_contra (fun hn => h (eq_empty_of_forall_not_mem (fun x hx => hn ⟨x, hx⟩)))

theorem nonempty_iff_ne_empty {s : Finset α} : s.Nonempty ↔ s ≠ ∅ :=
  ⟨Nonempty.ne_empty, nonempty_of_ne_empty⟩

@[simp] theorem not_nonempty_iff_eq_empty {s : Finset α} : ¬s.Nonempty ↔ s = ∅ :=
  nonempty_iff_ne_empty.not.trans not_not

theorem eq_empty_or_nonempty (s : Finset α) : s = ∅ ∨ s.Nonempty :=
  by_cases (p := s = ∅) Or.inl (fun h => Or.inr (nonempty_of_ne_empty h))

@[simp, norm_cast] theorem coe_empty : ((∅ : Finset α) : Set α) = ∅ :=
  Set.ext (fun a => iff_of_false (not_mem_empty a) id)

@[simp, norm_cast] theorem coe_eq_empty {s : Finset α} : (s : Set α) = ∅ ↔ s = ∅ := by
  rw [← coe_empty, coe_inj]

@[simp, norm_cast] theorem coe_nonempty {s : Finset α} : (s : Set α).Nonempty ↔ s.Nonempty :=
  Iff.rfl

instance instOrderBot : OrderBot (Finset α) := @OrderBot.mk (Finset α) _ ⟨∅⟩ empty_subset

@[simp] theorem bot_eq_empty : (⊥ : Finset α) = ∅ := rfl

@[simp] theorem empty_ssubset {s : Finset α} : ∅ ⊂ s ↔ s.Nonempty :=
  (ssubset_iff_of_subset (empty_subset s)).trans
    ⟨fun ⟨x, hx, _⟩ => ⟨x, hx⟩, fun ⟨x, hx⟩ => ⟨x, hx, not_mem_empty x⟩⟩

/-! ## One element -/

instance instSingleton : Singleton α (Finset α) := ⟨fun a => ⟨{a}, Multiset.nodup_singleton a⟩⟩

@[simp] theorem singleton_val (a : α) : ({a} : Finset α).val = {a} := rfl

@[simp] theorem mem_singleton {a b : α} : b ∈ ({a} : Finset α) ↔ b = a := Multiset.mem_singleton

theorem eq_of_mem_singleton {x y : α} (h : x ∈ ({y} : Finset α)) : x = y := mem_singleton.mp h

theorem not_mem_singleton {a b : α} : a ∉ ({b} : Finset α) ↔ a ≠ b := mem_singleton.not

theorem mem_singleton_self (a : α) : a ∈ ({a} : Finset α) := mem_singleton.mpr rfl

@[simp] theorem singleton_inj {a b : α} : ({a} : Finset α) = {b} ↔ a = b :=
  ⟨fun h => eq_of_mem_singleton (h ▸ mem_singleton_self a), fun h => by rw [h]⟩

theorem singleton_injective : Function.Injective (singleton : α → Finset α) :=
  fun _ _ h => singleton_inj.mp h

@[simp] theorem singleton_nonempty (a : α) : ({a} : Finset α).Nonempty :=
  ⟨a, mem_singleton_self a⟩

@[simp] theorem singleton_ne_empty (a : α) : ({a} : Finset α) ≠ ∅ :=
  (singleton_nonempty a).ne_empty

@[simp, norm_cast] theorem coe_singleton (a : α) : (({a} : Finset α) : Set α) = {a} :=
  Set.ext (fun _ => mem_singleton)

theorem eq_singleton_iff_unique_mem {s : Finset α} {a : α} :
    s = {a} ↔ a ∈ s ∧ ∀ x ∈ s, x = a := by
  constructor
  · intro h
    rw [h]
    exact ⟨mem_singleton_self a, fun x hx => eq_of_mem_singleton hx⟩
  · rintro ⟨ha, h⟩
    exact ext (fun x => ⟨fun hx => mem_singleton.mpr (h x hx),
      fun hx => (eq_of_mem_singleton hx).symm ▸ ha⟩)

theorem eq_singleton_iff_nonempty_unique_mem {s : Finset α} {a : α} :
    s = {a} ↔ s.Nonempty ∧ ∀ x ∈ s, x = a := by
  rw [eq_singleton_iff_unique_mem]
  constructor
  · exact fun h => ⟨⟨a, h.1⟩, h.2⟩
  · rintro ⟨⟨x, hx⟩, h⟩
    exact ⟨h x hx ▸ hx, h⟩

@[simp] theorem singleton_subset_iff {s : Finset α} {a : α} : {a} ⊆ s ↔ a ∈ s :=
  ⟨fun h => h (mem_singleton_self a), fun h _ hx => (eq_of_mem_singleton hx).symm ▸ h⟩

@[simp] theorem subset_singleton_iff {s : Finset α} {a : α} : s ⊆ {a} ↔ s = ∅ ∨ s = {a} := by
  constructor
  · intro h
    cases eq_empty_or_nonempty s with
    | inl h₁ => exact Or.inl h₁
    | inr h₁ =>
      exact Or.inr (eq_singleton_iff_nonempty_unique_mem.mpr
        ⟨h₁, fun x hx => eq_of_mem_singleton (h hx)⟩)
  · rintro (h | h)
    · rw [h]
      exact empty_subset _
    · rw [h]

theorem subset_singleton_iff' {s : Finset α} {a : α} : s ⊆ {a} ↔ ∀ b ∈ s, b = a :=
  ⟨fun h _ hb => eq_of_mem_singleton (h hb), fun h b hb => mem_singleton.mpr (h b hb)⟩

/-! ## Adding an element -/

/-- A new element before the others. -/
def cons (a : α) (s : Finset α) (h : a ∉ s) : Finset α :=
  ⟨Multiset.cons a s.val, Multiset.nodup_cons.mpr ⟨h, s.nodup⟩⟩

@[simp] theorem mem_cons {a b : α} {s : Finset α} {h : a ∉ s} :
    b ∈ cons a s h ↔ b = a ∨ b ∈ s :=
  Multiset.mem_cons

theorem mem_cons_self (a : α) (s : Finset α) {h : a ∉ s} : a ∈ cons a s h :=
  Multiset.mem_cons_self a s.val

@[simp] theorem cons_val {a : α} {s : Finset α} (h : a ∉ s) :
    (cons a s h).val = Multiset.cons a s.val :=
  rfl

section

variable [DecidableEq α]

instance instInsert : Insert α (Finset α) := ⟨fun a s => ⟨_, s.nodup.ndinsert a⟩⟩

theorem insert_def (a : α) (s : Finset α) : insert a s = ⟨_, s.nodup.ndinsert a⟩ := rfl

@[simp] theorem insert_val (a : α) (s : Finset α) :
    (insert a s).val = Multiset.ndinsert a s.val :=
  rfl

theorem insert_val_of_not_mem {a : α} {s : Finset α} (h : a ∉ s) :
    (insert a s).val = Multiset.cons a s.val :=
  Multiset.ndinsert_of_not_mem h

@[simp] theorem mem_insert {a b : α} {s : Finset α} : a ∈ insert b s ↔ a = b ∨ a ∈ s :=
  Multiset.mem_ndinsert

theorem mem_insert_self (a : α) (s : Finset α) : a ∈ insert a s := mem_insert.mpr (Or.inl rfl)

theorem mem_insert_of_mem {a b : α} {s : Finset α} (h : a ∈ s) : a ∈ insert b s :=
  mem_insert.mpr (Or.inr h)

theorem mem_of_mem_insert_of_ne {a b : α} {s : Finset α} (h : b ∈ insert a s) (hne : b ≠ a) :
    b ∈ s :=
  Or.resolve_left (mem_insert.mp h) hne

theorem eq_of_not_mem_of_mem_insert {a b : α} {s : Finset α} (ha : b ∈ insert a s)
    (hb : b ∉ s) : b = a :=
  Or.resolve_right (mem_insert.mp ha) hb

@[simp] theorem insert_empty {a : α} : insert a (∅ : Finset α) = {a} :=
  ext (fun x => by simp)

@[simp] theorem cons_eq_insert (a : α) (s : Finset α) (h : a ∉ s) : cons a s h = insert a s :=
  ext (fun x => by simp)

@[simp, norm_cast] theorem coe_insert (a : α) (s : Finset α) :
    ((insert a s : Finset α) : Set α) = insert a (s : Set α) :=
  Set.ext (fun _ => mem_insert)

@[simp] theorem insert_eq_of_mem {a : α} {s : Finset α} (h : a ∈ s) : insert a s = s :=
  eq_of_veq (Multiset.ndinsert_of_mem h)

@[simp] theorem insert_eq_self {a : α} {s : Finset α} : insert a s = s ↔ a ∈ s :=
  ⟨fun h => h ▸ mem_insert_self a s, insert_eq_of_mem⟩

theorem insert_ne_self {a : α} {s : Finset α} : insert a s ≠ s ↔ a ∉ s := insert_eq_self.not

theorem pair_eq_singleton (a : α) : ({a, a} : Finset α) = {a} :=
  insert_eq_of_mem (mem_singleton_self a)

theorem Insert.comm (a b : α) (s : Finset α) : insert a (insert b s) = insert b (insert a s) :=
  ext (fun x => by rw [mem_insert, mem_insert, mem_insert, mem_insert, or_left_comm])

theorem pair_comm (a b : α) : ({a, b} : Finset α) = {b, a} :=
  ext (fun x => by rw [mem_insert, mem_insert, mem_singleton, mem_singleton, or_comm])

theorem insert_idem (a : α) (s : Finset α) : insert a (insert a s) = insert a s :=
  insert_eq_of_mem (mem_insert_self a s)

@[simp] theorem insert_nonempty (a : α) (s : Finset α) : (insert a s).Nonempty :=
  ⟨a, mem_insert_self a s⟩

@[simp] theorem insert_ne_empty (a : α) (s : Finset α) : insert a s ≠ ∅ :=
  (insert_nonempty a s).ne_empty

theorem insert_subset_iff {a : α} {s t : Finset α} : insert a s ⊆ t ↔ a ∈ t ∧ s ⊆ t :=
  ⟨fun h => ⟨h (mem_insert_self a s), fun _ hb => h (mem_insert_of_mem hb)⟩,
   fun h _ hb => Or.elim (mem_insert.mp hb) (fun e => e ▸ h.1) (fun hb => h.2 hb)⟩

theorem insert_subset {a : α} {s t : Finset α} (ha : a ∈ t) (hs : s ⊆ t) : insert a s ⊆ t :=
  insert_subset_iff.mpr ⟨ha, hs⟩

@[simp] theorem subset_insert (a : α) (s : Finset α) : s ⊆ insert a s :=
  fun _ h => mem_insert_of_mem h

theorem insert_subset_insert (a : α) {s t : Finset α} (h : s ⊆ t) : insert a s ⊆ insert a t :=
  insert_subset (mem_insert_self a t) (Subset.trans h (subset_insert a t))

theorem ssubset_insert {a : α} {s : Finset α} (h : a ∉ s) : s ⊂ insert a s :=
  ⟨subset_insert a s, fun h₁ => h (h₁ (mem_insert_self a s))⟩

end

/-! ## Induction -/

@[elab_as_elim]
theorem cons_induction {p : Finset α → Prop} (empty : p ∅)
    (cons : ∀ (a : α) (s : Finset α) (h : a ∉ s), p s → p (cons a s h)) (s : Finset α) : p s := by
  have key : ∀ (m : Multiset α) (h : Multiset.Nodup m), p ⟨m, h⟩ := by
    intro m
    induction m using Multiset.induction with
    | empty => exact fun _ => empty
    | cons a m ih =>
      intro h
      have h₁ := Multiset.nodup_cons.mp h
      exact cons a ⟨m, h₁.2⟩ h₁.1 (ih h₁.2)
  exact key s.val s.nodup

@[elab_as_elim]
theorem cons_induction_on {p : Finset α → Prop} (s : Finset α) (h₁ : p ∅)
    (h₂ : ∀ ⦃a : α⦄ {s : Finset α} (h : a ∉ s), p s → p (cons a s h)) : p s :=
  cons_induction h₁ (fun _ _ h hs => h₂ h hs) s

@[elab_as_elim]
protected theorem induction {p : Finset α → Prop} [DecidableEq α] (empty : p ∅)
    (insert : ∀ ⦃a : α⦄ {s : Finset α}, a ∉ s → p s → p (insert a s)) (s : Finset α) : p s :=
  cons_induction empty (fun a s h hs => by
    rw [cons_eq_insert]
    exact insert h hs) s

@[elab_as_elim]
protected theorem induction_on {p : Finset α → Prop} [DecidableEq α] (s : Finset α)
    (empty : p ∅) (insert : ∀ ⦃a : α⦄ {s : Finset α}, a ∉ s → p s → p (insert a s)) : p s :=
  Finset.induction empty insert s

theorem exists_mem_empty_iff (p : α → Prop) : (∃ x, x ∈ (∅ : Finset α) ∧ p x) ↔ False := by
  simp

theorem forall_mem_empty_iff (p : α → Prop) : (∀ x, x ∈ (∅ : Finset α) → p x) ↔ True := by
  simp

theorem exists_mem_insert [DecidableEq α] (a : α) (s : Finset α) (p : α → Prop) :
    (∃ x, x ∈ insert a s ∧ p x) ↔ p a ∨ ∃ x, x ∈ s ∧ p x := by
  constructor
  · rintro ⟨x, hx, h⟩
    cases mem_insert.mp hx with
    | inl e => exact Or.inl (e ▸ h)
    | inr hx => exact Or.inr ⟨x, hx, h⟩
  · rintro (h | ⟨x, hx, h⟩)
    · exact ⟨a, mem_insert_self a s, h⟩
    · exact ⟨x, mem_insert_of_mem hx, h⟩

theorem forall_mem_insert [DecidableEq α] (a : α) (s : Finset α) (p : α → Prop) :
    (∀ x, x ∈ insert a s → p x) ↔ p a ∧ ∀ x, x ∈ s → p x := by
  constructor
  · exact fun h => ⟨h a (mem_insert_self a s), fun x hx => h x (mem_insert_of_mem hx)⟩
  · rintro ⟨ha, h⟩ x hx
    exact Or.elim (mem_insert.mp hx) (fun e => e ▸ ha) (h x)

/-! ## Union and intersection -/

section

variable [DecidableEq α]

instance instUnion : Union (Finset α) := ⟨fun s t => ⟨_, t.nodup.ndunion s.val⟩⟩

instance instInter : Inter (Finset α) := ⟨fun s t => ⟨_, s.nodup.ndinter t.val⟩⟩

@[simp] theorem mem_union {a : α} {s t : Finset α} : a ∈ s ∪ t ↔ a ∈ s ∨ a ∈ t :=
  Multiset.mem_ndunion

theorem mem_union_left {a : α} {s : Finset α} (t : Finset α) (h : a ∈ s) : a ∈ s ∪ t :=
  mem_union.mpr (Or.inl h)

theorem mem_union_right {a : α} {t : Finset α} (s : Finset α) (h : a ∈ t) : a ∈ s ∪ t :=
  mem_union.mpr (Or.inr h)

theorem not_mem_union {a : α} {s t : Finset α} : a ∉ s ∪ t ↔ a ∉ s ∧ a ∉ t :=
  mem_union.not.trans not_or

theorem forall_mem_union {s t : Finset α} {p : α → Prop} :
    (∀ a ∈ s ∪ t, p a) ↔ (∀ a ∈ s, p a) ∧ ∀ a ∈ t, p a :=
  ⟨fun h => ⟨fun a ha => h a (mem_union_left t ha), fun a ha => h a (mem_union_right s ha)⟩,
   fun h a ha => Or.elim (mem_union.mp ha) (h.1 a) (h.2 a)⟩

@[simp, norm_cast] theorem coe_union (s₁ s₂ : Finset α) :
    ((s₁ ∪ s₂ : Finset α) : Set α) = (s₁ : Set α) ∪ (s₂ : Set α) :=
  Set.ext (fun _ => mem_union)

theorem union_subset {s t u : Finset α} (hs : s ⊆ u) (ht : t ⊆ u) : s ∪ t ⊆ u :=
  fun _ h => Or.elim (mem_union.mp h) (fun h => hs h) (fun h => ht h)

theorem subset_union_left {s₁ s₂ : Finset α} : s₁ ⊆ s₁ ∪ s₂ := fun _ h => mem_union_left s₂ h

theorem subset_union_right {s₁ s₂ : Finset α} : s₂ ⊆ s₁ ∪ s₂ := fun _ h => mem_union_right s₁ h

theorem union_subset_iff {s t u : Finset α} : s ∪ t ⊆ u ↔ s ⊆ u ∧ t ⊆ u :=
  ⟨fun h => ⟨Subset.trans subset_union_left h, Subset.trans subset_union_right h⟩,
   fun h => union_subset h.1 h.2⟩

theorem union_subset_union {s t u v : Finset α} (hsu : s ⊆ u) (htv : t ⊆ v) : s ∪ t ⊆ u ∪ v :=
  union_subset (Subset.trans hsu subset_union_left) (Subset.trans htv subset_union_right)

theorem union_comm (s₁ s₂ : Finset α) : s₁ ∪ s₂ = s₂ ∪ s₁ :=
  ext (fun x => by rw [mem_union, mem_union, or_comm])

@[simp] theorem union_assoc (s₁ s₂ s₃ : Finset α) : s₁ ∪ s₂ ∪ s₃ = s₁ ∪ (s₂ ∪ s₃) :=
  ext (fun x => by rw [mem_union, mem_union, mem_union, mem_union, or_assoc])

@[simp] theorem union_idempotent (s : Finset α) : s ∪ s = s := ext (fun x => by simp)

theorem union_self (s : Finset α) : s ∪ s = s := union_idempotent s

@[simp] theorem union_empty (s : Finset α) : s ∪ ∅ = s := ext (fun x => by simp)

@[simp] theorem empty_union (s : Finset α) : ∅ ∪ s = s := ext (fun x => by simp)

theorem insert_eq (a : α) (s : Finset α) : insert a s = {a} ∪ s := ext (fun x => by simp)

@[simp] theorem insert_union (a : α) (s t : Finset α) : insert a s ∪ t = insert a (s ∪ t) :=
  ext (fun x => by rw [mem_union, mem_insert, mem_insert, mem_union, or_assoc])

@[simp] theorem union_insert (a : α) (s t : Finset α) : s ∪ insert a t = insert a (s ∪ t) :=
  ext (fun x => by rw [mem_union, mem_insert, mem_insert, mem_union, or_left_comm])

@[simp] theorem union_eq_left {s t : Finset α} : s ∪ t = s ↔ t ⊆ s :=
  ⟨fun h => h ▸ subset_union_right, fun h =>
    Subset.antisymm (union_subset (Subset.refl s) h) subset_union_left⟩

@[simp] theorem union_eq_right {s t : Finset α} : s ∪ t = t ↔ s ⊆ t :=
  ⟨fun h => h ▸ subset_union_left, fun h =>
    Subset.antisymm (union_subset h (Subset.refl t)) subset_union_right⟩

@[simp] theorem mem_inter {a : α} {s₁ s₂ : Finset α} : a ∈ s₁ ∩ s₂ ↔ a ∈ s₁ ∧ a ∈ s₂ :=
  Multiset.mem_ndinter

theorem mem_of_mem_inter_left {a : α} {s₁ s₂ : Finset α} (h : a ∈ s₁ ∩ s₂) : a ∈ s₁ :=
  (mem_inter.mp h).1

theorem mem_of_mem_inter_right {a : α} {s₁ s₂ : Finset α} (h : a ∈ s₁ ∩ s₂) : a ∈ s₂ :=
  (mem_inter.mp h).2

theorem mem_inter_of_mem {a : α} {s₁ s₂ : Finset α} (h₁ : a ∈ s₁) (h₂ : a ∈ s₂) : a ∈ s₁ ∩ s₂ :=
  mem_inter.mpr ⟨h₁, h₂⟩

theorem inter_subset_left {s₁ s₂ : Finset α} : s₁ ∩ s₂ ⊆ s₁ := fun _ h => mem_of_mem_inter_left h

theorem inter_subset_right {s₁ s₂ : Finset α} : s₁ ∩ s₂ ⊆ s₂ :=
  fun _ h => mem_of_mem_inter_right h

theorem subset_inter {s₁ s₂ u : Finset α} (h₁ : s₁ ⊆ s₂) (h₂ : s₁ ⊆ u) : s₁ ⊆ s₂ ∩ u :=
  fun _ h => mem_inter_of_mem (h₁ h) (h₂ h)

@[simp, norm_cast] theorem coe_inter (s₁ s₂ : Finset α) :
    ((s₁ ∩ s₂ : Finset α) : Set α) = (s₁ : Set α) ∩ (s₂ : Set α) :=
  Set.ext (fun _ => mem_inter)

theorem inter_comm (s₁ s₂ : Finset α) : s₁ ∩ s₂ = s₂ ∩ s₁ :=
  ext (fun x => by rw [mem_inter, mem_inter, and_comm])

@[simp] theorem inter_assoc (s₁ s₂ s₃ : Finset α) : s₁ ∩ s₂ ∩ s₃ = s₁ ∩ (s₂ ∩ s₃) :=
  ext (fun x => by rw [mem_inter, mem_inter, mem_inter, mem_inter, and_assoc])

@[simp] theorem inter_self (s : Finset α) : s ∩ s = s := ext (fun x => by simp)

@[simp] theorem inter_empty (s : Finset α) : s ∩ ∅ = ∅ := ext (fun x => by simp)

@[simp] theorem empty_inter (s : Finset α) : ∅ ∩ s = ∅ := ext (fun x => by simp)

@[simp] theorem insert_inter_of_mem {s₁ s₂ : Finset α} {a : α} (h : a ∈ s₂) :
    insert a s₁ ∩ s₂ = insert a (s₁ ∩ s₂) := by
  refine ext (fun x => ?_)
  rw [mem_inter, mem_insert, mem_insert, mem_inter]
  constructor
  · rintro ⟨e | h₁, h₂⟩
    · exact Or.inl e
    · exact Or.inr ⟨h₁, h₂⟩
  · rintro (e | h₁)
    · exact ⟨Or.inl e, e ▸ h⟩
    · exact ⟨Or.inr h₁.1, h₁.2⟩

@[simp] theorem insert_inter_of_not_mem {s₁ s₂ : Finset α} {a : α} (h : a ∉ s₂) :
    insert a s₁ ∩ s₂ = s₁ ∩ s₂ := by
  refine ext (fun x => ?_)
  rw [mem_inter, mem_insert, mem_inter]
  constructor
  · rintro ⟨e | h₁, h₂⟩
    · exact absurd (e ▸ h₂) h
    · exact ⟨h₁, h₂⟩
  · exact fun h₁ => ⟨Or.inr h₁.1, h₁.2⟩

@[simp] theorem inter_insert_of_mem {s₁ s₂ : Finset α} {a : α} (h : a ∈ s₁) :
    s₁ ∩ insert a s₂ = insert a (s₁ ∩ s₂) := by
  rw [inter_comm, insert_inter_of_mem h, inter_comm]

@[simp] theorem inter_insert_of_not_mem {s₁ s₂ : Finset α} {a : α} (h : a ∉ s₁) :
    s₁ ∩ insert a s₂ = s₁ ∩ s₂ := by
  rw [inter_comm, insert_inter_of_not_mem h, inter_comm]

@[simp] theorem singleton_inter_of_mem {a : α} {s : Finset α} (H : a ∈ s) : {a} ∩ s = {a} :=
  ext (fun x => by
    rw [mem_inter, mem_singleton]
    exact ⟨fun h => h.1, fun h => ⟨h, h ▸ H⟩⟩)

@[simp] theorem singleton_inter_of_not_mem {a : α} {s : Finset α} (H : a ∉ s) : {a} ∩ s = ∅ :=
  eq_empty_of_forall_not_mem (fun x hx => H (by
    rw [mem_inter, mem_singleton] at hx
    exact hx.1 ▸ hx.2))

theorem inter_union_distrib_left (s t u : Finset α) : s ∩ (t ∪ u) = s ∩ t ∪ s ∩ u :=
  ext (fun x => by simp only [mem_inter, mem_union, and_or_left])

theorem union_inter_distrib_right (s t u : Finset α) : (s ∪ t) ∩ u = s ∩ u ∪ t ∩ u :=
  ext (fun x => by simp only [mem_inter, mem_union, or_and_right])

theorem union_inter_distrib_left (s t u : Finset α) : s ∪ t ∩ u = (s ∪ t) ∩ (s ∪ u) :=
  ext (fun x => by simp only [mem_inter, mem_union, or_and_left])

@[simp] theorem inter_eq_left {s t : Finset α} : s ∩ t = s ↔ s ⊆ t :=
  ⟨fun h => h ▸ inter_subset_right, fun h =>
    Subset.antisymm inter_subset_left (subset_inter (Subset.refl s) h)⟩

@[simp] theorem inter_eq_right {s t : Finset α} : s ∩ t = t ↔ t ⊆ s :=
  ⟨fun h => h ▸ inter_subset_left, fun h =>
    Subset.antisymm inter_subset_right (subset_inter h (Subset.refl t))⟩

theorem subset_inter_iff {s t u : Finset α} : s ⊆ t ∩ u ↔ s ⊆ t ∧ s ⊆ u :=
  ⟨fun h => ⟨Subset.trans h inter_subset_left, Subset.trans h inter_subset_right⟩,
   fun h => subset_inter h.1 h.2⟩

end

/-! ## Disjoint sets -/

theorem disjoint_left {s t : Finset α} : Disjoint s t ↔ ∀ ⦃a : α⦄, a ∈ s → a ∉ t := by
  constructor
  · intro h a ha hat
    have h₁ : {a} ⊆ (⊥ : Finset α) :=
      h (singleton_subset_iff.mpr ha) (singleton_subset_iff.mpr hat)
    exact not_mem_empty a (h₁ (mem_singleton_self a))
  · exact fun h x hs ht => fun a ha => absurd (ht ha) (h (hs ha))

theorem disjoint_right {s t : Finset α} : Disjoint s t ↔ ∀ ⦃a : α⦄, a ∈ t → a ∉ s := by
  rw [disjoint_comm, disjoint_left]

theorem disjoint_iff_ne {s t : Finset α} : Disjoint s t ↔ ∀ a ∈ s, ∀ b ∈ t, a ≠ b := by
  rw [disjoint_left]
  exact ⟨fun h a ha b hb e => h ha (e ▸ hb), fun h a ha hb => h a ha a hb rfl⟩

theorem not_disjoint_iff {s t : Finset α} : ¬Disjoint s t ↔ ∃ a, a ∈ s ∧ a ∈ t := by
  rw [disjoint_left]
  constructor
  · intro h
    by_contra hn
    exact h (fun a ha hat => hn ⟨a, ha, hat⟩)
  · rintro ⟨a, ha, hat⟩ h
    exact h ha hat

@[simp] theorem disjoint_empty_left (s : Finset α) : Disjoint ∅ s := disjoint_bot_left

@[simp] theorem disjoint_empty_right (s : Finset α) : Disjoint s ∅ := disjoint_bot_right

@[simp] theorem disjoint_singleton_left {a : α} {s : Finset α} : Disjoint {a} s ↔ a ∉ s := by
  rw [disjoint_left]
  exact ⟨fun h => h (mem_singleton_self a), fun h b hb => (eq_of_mem_singleton hb).symm ▸ h⟩

@[simp] theorem disjoint_singleton_right {a : α} {s : Finset α} : Disjoint s {a} ↔ a ∉ s := by
  rw [disjoint_comm, disjoint_singleton_left]

theorem disjoint_singleton {a b : α} : Disjoint ({a} : Finset α) {b} ↔ a ≠ b := by
  rw [disjoint_singleton_left, not_mem_singleton]

@[simp] theorem disjoint_insert_left [DecidableEq α] {a : α} {s t : Finset α} :
    Disjoint (insert a s) t ↔ a ∉ t ∧ Disjoint s t := by
  rw [disjoint_left, disjoint_left]
  exact forall_mem_insert a s (fun x => x ∉ t)

@[simp] theorem disjoint_insert_right [DecidableEq α] {a : α} {s t : Finset α} :
    Disjoint s (insert a t) ↔ a ∉ s ∧ Disjoint s t := by
  rw [disjoint_comm, disjoint_insert_left, disjoint_comm]

@[simp] theorem disjoint_union_left [DecidableEq α] {s t u : Finset α} :
    Disjoint (s ∪ t) u ↔ Disjoint s u ∧ Disjoint t u := by
  rw [disjoint_left, disjoint_left, disjoint_left]
  exact forall_mem_union (p := fun x => x ∉ u)

@[simp] theorem disjoint_union_right [DecidableEq α] {s t u : Finset α} :
    Disjoint s (t ∪ u) ↔ Disjoint s t ∧ Disjoint s u := by
  rw [disjoint_comm, disjoint_union_left, disjoint_comm (a := t), disjoint_comm (a := u)]

theorem disjoint_iff_inter_eq_empty [DecidableEq α] {s t : Finset α} :
    Disjoint s t ↔ s ∩ t = ∅ := by
  rw [disjoint_left, eq_empty_iff_forall_not_mem]
  exact ⟨fun h x hx => h (mem_of_mem_inter_left hx) (mem_of_mem_inter_right hx),
    fun h a ha hat => h a (mem_inter_of_mem ha hat)⟩

instance decidableDisjoint [DecidableEq α] (U V : Finset α) : Decidable (Disjoint U V) :=
  decidable_of_iff (U ∩ V = ∅) disjoint_iff_inter_eq_empty.symm

/-! ## Removing elements -/

section

variable [DecidableEq α]

def erase (s : Finset α) (a : α) : Finset α := ⟨_, s.nodup.erase a⟩

@[simp] theorem erase_val (s : Finset α) (a : α) : (erase s a).val = Multiset.erase s.val a := rfl

@[simp] theorem mem_erase {a b : α} {s : Finset α} : a ∈ erase s b ↔ a ≠ b ∧ a ∈ s :=
  s.nodup.mem_erase_iff

theorem not_mem_erase (a : α) (s : Finset α) : a ∉ erase s a := fun h => (mem_erase.mp h).1 rfl

@[simp] theorem erase_empty (a : α) : erase ∅ a = ∅ := rfl

theorem ne_of_mem_erase {a b : α} {s : Finset α} (h : b ∈ erase s a) : b ≠ a := (mem_erase.mp h).1

theorem mem_of_mem_erase {a b : α} {s : Finset α} (h : b ∈ erase s a) : b ∈ s :=
  (mem_erase.mp h).2

theorem mem_erase_of_ne_of_mem {a b : α} {s : Finset α} (h₁ : a ≠ b) (h₂ : a ∈ s) :
    a ∈ erase s b :=
  mem_erase.mpr ⟨h₁, h₂⟩

@[simp] theorem erase_eq_of_not_mem {a : α} {s : Finset α} (h : a ∉ s) : erase s a = s :=
  eq_of_veq (Multiset.erase_of_not_mem h)

@[simp] theorem erase_insert {a : α} {s : Finset α} (h : a ∉ s) : erase (insert a s) a = s := by
  refine ext (fun x => ?_)
  rw [mem_erase, mem_insert]
  exact ⟨fun h₁ => Or.resolve_left h₁.2 h₁.1, fun h₁ => ⟨fun e => h (e ▸ h₁), Or.inr h₁⟩⟩

@[simp] theorem insert_erase {a : α} {s : Finset α} (h : a ∈ s) : insert a (erase s a) = s := by
  refine ext (fun x => ?_)
  rw [mem_insert, mem_erase]
  constructor
  · rintro (e | h₁)
    · exact e ▸ h
    · exact h₁.2
  · intro hx
    by_cases e : x = a
    · exact Or.inl e
    · exact Or.inr ⟨e, hx⟩

theorem erase_subset (a : α) (s : Finset α) : erase s a ⊆ s := fun _ h => mem_of_mem_erase h

theorem erase_ssubset {a : α} {s : Finset α} (h : a ∈ s) : erase s a ⊂ s :=
  ⟨erase_subset a s, fun h₁ => not_mem_erase a s (h₁ h)⟩

end

/-! ## Selecting elements -/

section

variable (p q : α → Prop) [DecidablePred p] [DecidablePred q]

/-- The elements with property `p`. -/
def filter (s : Finset α) : Finset α := ⟨_, s.nodup.filter p⟩

@[simp] theorem filter_val (s : Finset α) : (filter p s).val = Multiset.filter p s.val := rfl

@[simp] theorem filter_subset (s : Finset α) : filter p s ⊆ s := Multiset.filter_subset p s.val

end

section

variable {p q : α → Prop} [DecidablePred p] [DecidablePred q]

@[simp] theorem mem_filter {s : Finset α} {a : α} : a ∈ filter p s ↔ a ∈ s ∧ p a :=
  Multiset.mem_filter

theorem mem_of_mem_filter {s : Finset α} (x : α) (h : x ∈ filter p s) : x ∈ s :=
  (mem_filter.mp h).1

end

section

variable (p q : α → Prop) [DecidablePred p] [DecidablePred q]

theorem filter_filter (s : Finset α) : filter q (filter p s) = filter (fun a => p a ∧ q a) s :=
  ext (fun x => by simp only [mem_filter, and_assoc])

@[simp] theorem filter_True {h : DecidablePred (fun _ : α => True)} (s : Finset α) :
    @filter α (fun _ => True) h s = s :=
  ext (fun x => by simp)

@[simp] theorem filter_False {h : DecidablePred (fun _ : α => False)} (s : Finset α) :
    @filter α (fun _ => False) h s = ∅ :=
  ext (fun x => by simp)

@[simp] theorem filter_empty : filter p (∅ : Finset α) = ∅ := rfl

theorem filter_subset_filter {s t : Finset α} (h : s ⊆ t) : filter p s ⊆ filter p t := by
  intro a ha
  rw [mem_filter] at ha ⊢
  exact ⟨h ha.1, ha.2⟩

theorem filter_union [DecidableEq α] (s₁ s₂ : Finset α) :
    filter p (s₁ ∪ s₂) = filter p s₁ ∪ filter p s₂ :=
  ext (fun x => by simp only [mem_filter, mem_union, or_and_right])

theorem filter_inter_distrib [DecidableEq α] (s t : Finset α) :
    filter p (s ∩ t) = filter p s ∩ filter p t := by
  refine ext (fun x => ?_)
  simp only [mem_filter, mem_inter]
  exact ⟨fun h => ⟨⟨h.1.1, h.2⟩, h.1.2, h.2⟩, fun h => ⟨⟨h.1.1, h.2.1⟩, h.1.2⟩⟩

theorem filter_or [DecidableEq α] (s : Finset α) :
    filter (fun a => p a ∨ q a) s = filter p s ∪ filter q s :=
  ext (fun x => by simp only [mem_filter, mem_union, and_or_left])

theorem filter_and [DecidableEq α] (s : Finset α) :
    filter (fun a => p a ∧ q a) s = filter p s ∩ filter q s := by
  refine ext (fun x => ?_)
  simp only [mem_filter, mem_inter]
  exact ⟨fun h => ⟨⟨h.1, h.2.1⟩, h.1, h.2.2⟩, fun h => ⟨h.1.1, h.1.2, h.2.2⟩⟩

theorem filter_insert [DecidableEq α] (a : α) (s : Finset α) :
    filter p (insert a s) = if p a then insert a (filter p s) else filter p s := by
  by_cases h : p a
  · rw [if_pos h]
    refine ext (fun x => ?_)
    simp only [mem_filter, mem_insert]
    constructor
    · rintro ⟨e | hx, hp⟩
      · exact Or.inl e
      · exact Or.inr ⟨hx, hp⟩
    · rintro (e | hx)
      · exact ⟨Or.inl e, e ▸ h⟩
      · exact ⟨Or.inr hx.1, hx.2⟩
  · rw [if_neg h]
    refine ext (fun x => ?_)
    simp only [mem_filter, mem_insert]
    constructor
    · rintro ⟨e | hx, hp⟩
      · exact absurd (e ▸ hp) h
      · exact ⟨hx, hp⟩
    · exact fun hx => ⟨Or.inr hx.1, hx.2⟩

theorem filter_singleton (a : α) : filter p {a} = if p a then {a} else ∅ := by
  by_cases h : p a
  · rw [if_pos h]
    refine ext (fun x => ?_)
    rw [mem_filter, mem_singleton]
    exact ⟨fun h₁ => h₁.1, fun e => ⟨e, e ▸ h⟩⟩
  · rw [if_neg h]
    refine eq_empty_of_forall_not_mem (fun x hx => ?_)
    rw [mem_filter, mem_singleton] at hx
    exact h (hx.1 ▸ hx.2)

@[simp, norm_cast] theorem coe_filter (s : Finset α) :
    (filter p s : Set α) = {x | x ∈ s ∧ p x} :=
  Set.ext (fun _ => mem_filter)

end

section

variable {p q : α → Prop} [DecidablePred p] [DecidablePred q]

theorem filter_eq_self {s : Finset α} : filter p s = s ↔ ∀ x ∈ s, p x := by
  constructor
  · intro h x hx
    rw [← h] at hx
    exact (mem_filter.mp hx).2
  · exact fun h => ext (fun x => mem_filter.trans ⟨fun h₁ => h₁.1, fun hx => ⟨hx, h x hx⟩⟩)

theorem filter_eq_empty_iff {s : Finset α} : filter p s = ∅ ↔ ∀ ⦃x : α⦄, x ∈ s → ¬p x := by
  rw [eq_empty_iff_forall_not_mem]
  exact ⟨fun h x hx hp => h x (mem_filter.mpr ⟨hx, hp⟩),
    fun h x hx => h (mem_filter.mp hx).1 (mem_filter.mp hx).2⟩

theorem filter_nonempty_iff {s : Finset α} : (filter p s).Nonempty ↔ ∃ a ∈ s, p a :=
  ⟨fun ⟨x, hx⟩ => ⟨x, mem_filter.mp hx⟩, fun ⟨x, hx⟩ => ⟨x, mem_filter.mpr hx⟩⟩

theorem filter_true_of_mem {s : Finset α} (h : ∀ x ∈ s, p x) : filter p s = s :=
  filter_eq_self.mpr h

theorem filter_false_of_mem {s : Finset α} (h : ∀ x ∈ s, ¬p x) : filter p s = ∅ :=
  filter_eq_empty_iff.mpr h

theorem filter_congr {s : Finset α} (H : ∀ x ∈ s, p x ↔ q x) : filter p s = filter q s :=
  eq_of_veq (Multiset.filter_congr H)

end

@[simp] theorem filter_const (p : Prop) [Decidable p] (s : Finset α) :
    filter (fun _ => p) s = if p then s else ∅ := by
  by_cases h : p
  · rw [if_pos h]
    exact filter_true_of_mem (fun _ _ => h)
  · rw [if_neg h]
    exact filter_false_of_mem (fun _ _ => h)

theorem filter_eq [DecidableEq β] (s : Finset β) (b : β) :
    filter (Eq b) s = if b ∈ s then {b} else ∅ := by
  by_cases h : b ∈ s
  · rw [if_pos h]
    refine ext (fun x => ?_)
    rw [mem_filter, mem_singleton]
    exact ⟨fun h₁ => h₁.2.symm, fun e => ⟨e ▸ h, e.symm⟩⟩
  · rw [if_neg h]
    exact filter_false_of_mem (fun x hx e => h (e ▸ hx))

theorem filter_eq' [DecidableEq β] (s : Finset β) (b : β) :
    filter (fun a => a = b) s = if b ∈ s then {b} else ∅ := by
  rw [← filter_eq]
  exact filter_congr (fun _ _ => eq_comm)

theorem filter_ne [DecidableEq β] (s : Finset β) (b : β) :
    filter (fun a => b ≠ a) s = erase s b := by
  refine ext (fun x => ?_)
  rw [mem_filter, mem_erase]
  exact ⟨fun h => ⟨h.2.symm, h.1⟩, fun h => ⟨h.2, h.1.symm⟩⟩

theorem filter_ne' [DecidableEq β] (s : Finset β) (b : β) :
    filter (fun a => a ≠ b) s = erase s b := by
  refine ext (fun x => ?_)
  rw [mem_filter, mem_erase]
  exact ⟨fun h => ⟨h.2, h.1⟩, fun h => ⟨h.2, h.1⟩⟩

/-! ## Difference -/

section

variable [DecidableEq α]

instance instSDiff : SDiff (Finset α) := ⟨fun s t => filter (fun a => a ∉ t) s⟩

@[simp] theorem mem_sdiff {a : α} {s t : Finset α} : a ∈ s \ t ↔ a ∈ s ∧ a ∉ t := mem_filter

theorem sdiff_eq_filter (s₁ s₂ : Finset α) : s₁ \ s₂ = filter (fun a => a ∉ s₂) s₁ := rfl

@[simp] theorem sdiff_subset {s t : Finset α} : s \ t ⊆ s := fun _ h => (mem_sdiff.mp h).1

@[simp, norm_cast] theorem coe_sdiff (s₁ s₂ : Finset α) :
    ((s₁ \ s₂ : Finset α) : Set α) = (s₁ : Set α) \ (s₂ : Set α) :=
  Set.ext (fun _ => mem_sdiff)

@[simp] theorem sdiff_empty {s : Finset α} : s \ ∅ = s := ext (fun x => by simp)

@[simp] theorem empty_sdiff (s : Finset α) : ∅ \ s = ∅ := ext (fun x => by simp)

protected theorem sdiff_self (s₁ : Finset α) : s₁ \ s₁ = ∅ := ext (fun x => by simp)

@[simp] theorem sdiff_eq_empty_iff_subset {s t : Finset α} : s \ t = ∅ ↔ s ⊆ t := by
  rw [eq_empty_iff_forall_not_mem]
  constructor
  · exact fun h a ha => by_contra (fun hn => h a (mem_sdiff.mpr ⟨ha, hn⟩))
  · exact fun h a ha => (mem_sdiff.mp ha).2 (h (mem_sdiff.mp ha).1)

theorem sdiff_union_of_subset {s₁ s₂ : Finset α} (h : s₁ ⊆ s₂) : s₂ \ s₁ ∪ s₁ = s₂ := by
  refine ext (fun x => ?_)
  rw [mem_union, mem_sdiff]
  constructor
  · rintro (h₁ | h₁)
    · exact h₁.1
    · exact h h₁
  · intro hx
    by_cases h₁ : x ∈ s₁
    · exact Or.inr h₁
    · exact Or.inl ⟨hx, h₁⟩

theorem union_sdiff_of_subset {s t : Finset α} (h : s ⊆ t) : s ∪ t \ s = t := by
  rw [union_comm, sdiff_union_of_subset h]

theorem sdiff_disjoint {s t : Finset α} : Disjoint (t \ s) s :=
  disjoint_left.mpr (fun _ ha => (mem_sdiff.mp ha).2)

theorem disjoint_sdiff {s t : Finset α} : Disjoint s (t \ s) := sdiff_disjoint.symm

theorem sdiff_singleton_eq_erase (a : α) (s : Finset α) : s \ {a} = erase s a := by
  refine ext (fun x => ?_)
  rw [mem_sdiff, mem_erase, mem_singleton, and_comm]

theorem erase_eq (s : Finset α) (a : α) : erase s a = s \ {a} := (sdiff_singleton_eq_erase a s).symm

theorem filter_not (p : α → Prop) [DecidablePred p] (s : Finset α) :
    filter (fun a => ¬p a) s = s \ filter p s := by
  refine ext (fun x => ?_)
  rw [mem_filter, mem_sdiff, mem_filter]
  exact ⟨fun h => ⟨h.1, fun h₁ => h.2 h₁.2⟩, fun h => ⟨h.1, fun h₁ => h.2 ⟨h.1, h₁⟩⟩⟩

end

theorem filter_union_filter_neg_eq [DecidableEq α] (p : α → Prop) [DecidablePred p]
    [(x : α) → Decidable (¬p x)] (s : Finset α) :
    filter p s ∪ filter (fun a => ¬p a) s = s := by
  refine ext (fun x => ?_)
  rw [mem_union, mem_filter, mem_filter]
  constructor
  · rintro (h | h)
    · exact h.1
    · exact h.1
  · intro hx
    by_cases h : p x
    · exact Or.inl ⟨hx, h⟩
    · exact Or.inr ⟨hx, h⟩

theorem disjoint_filter {s : Finset α} {p q : α → Prop} [DecidablePred p] [DecidablePred q] :
    Disjoint (filter p s) (filter q s) ↔ ∀ x ∈ s, p x → ¬q x := by
  rw [disjoint_left]
  exact ⟨fun h x hx hp hq => h (mem_filter.mpr ⟨hx, hp⟩) (mem_filter.mpr ⟨hx, hq⟩),
    fun h x h₁ h₂ => h x (mem_filter.mp h₁).1 (mem_filter.mp h₁).2 (mem_filter.mp h₂).2⟩

theorem disjoint_filter_filter_neg (s t : Finset α) (p : α → Prop) [DecidablePred p]
    [(x : α) → Decidable (¬p x)] : Disjoint (filter p s) (filter (fun a => ¬p a) t) :=
  disjoint_left.mpr (fun _ h₁ h₂ => (mem_filter.mp h₂).2 (mem_filter.mp h₁).2)

/-! ## Deciding statements about all elements -/

/-- The elements with their membership. -/
def attach (s : Finset α) : Finset {x // x ∈ s} :=
  ⟨Multiset.attach s.val, Multiset.nodup_attach s.nodup⟩

@[simp] theorem attach_val (s : Finset α) : s.attach.val = Multiset.attach s.val := rfl

@[simp] theorem mem_attach (s : Finset α) (x : {x // x ∈ s}) : x ∈ s.attach :=
  Multiset.mem_attach s.val x

instance decidableDforallFinset {s : Finset α} {p : (a : α) → a ∈ s → Prop}
    [_hp : (a : α) → (h : a ∈ s) → Decidable (p a h)] :
    Decidable (∀ (a : α) (h : a ∈ s), p a h) :=
  Multiset.decidableDforallMultiset (m := s.val) (p := p)

instance instDecidableRelSubset [DecidableEq α] (s t : Finset α) : Decidable (s ⊆ t) :=
  decidableDforallFinset (s := s) (p := fun a _ => a ∈ t)

instance instDecidableRelSSubset [DecidableEq α] (s t : Finset α) : Decidable (s ⊂ t) :=
  instDecidableAnd

instance instDecidableLE [DecidableEq α] (s t : Finset α) : Decidable (s ≤ t) :=
  instDecidableRelSubset s t

instance instDecidableLT [DecidableEq α] (s t : Finset α) : Decidable (s < t) :=
  instDecidableRelSSubset s t

instance decidableDExistsFinset {s : Finset α} {p : (a : α) → a ∈ s → Prop}
    [_hp : (a : α) → (h : a ∈ s) → Decidable (p a h)] :
    Decidable (∃ (a : α) (h : a ∈ s), p a h) :=
  Multiset.decidableDexistsMultiset (m := s.val) (p := p)

instance decidableExistsAndFinset {s : Finset α} {p : α → Prop}
    [_hp : (a : α) → Decidable (p a)] : Decidable (∃ a, a ∈ s ∧ p a) :=
  Multiset.decidableExistsMultiset (m := s.val)

instance decidableNonempty {s : Finset α} : Decidable s.Nonempty :=
  Quot.recOnSubsingleton (motive := fun m : Multiset α => Decidable (∃ x, x ∈ m)) s.val
    (fun l => List.casesOn (motive := fun l => Decidable (∃ x, x ∈ l)) l
      (isFalse (fun h => Exists.elim h (fun x hx => List.not_mem_nil x hx)))
      (fun a l => isTrue ⟨a, List.mem_cons_self a l⟩))

/-! ## Numbers below `n` -/

/-- `{0, 1, …, n - 1}`. -/
def range (n : ℕ) : Finset ℕ := ⟨Multiset.range n, Multiset.nodup_range n⟩

@[simp] theorem range_val (n : ℕ) : (range n).val = Multiset.range n := rfl

@[simp] theorem mem_range {n m : ℕ} : m ∈ range n ↔ m < n := Multiset.mem_range

@[simp] theorem range_zero : range 0 = ∅ := rfl

@[simp] theorem range_one : range 1 = {0} := rfl

theorem range_succ {n : ℕ} : range (Nat.succ n) = insert n (range n) :=
  ext (fun x => by
    rw [mem_range, mem_insert, mem_range]
    omega)

theorem range_add_one {n : ℕ} : range (n + 1) = insert n (range n) := range_succ

theorem not_mem_range_self {n : ℕ} : n ∉ range n := fun h => Nat.lt_irrefl n (mem_range.mp h)

theorem self_mem_range_succ (n : ℕ) : n ∈ range (n + 1) := mem_range.mpr (Nat.lt_succ_self n)

@[simp] theorem range_subset {n m : ℕ} : range n ⊆ range m ↔ n ≤ m := by
  constructor
  · intro h
    by_contra hn
    have h₁ : m ∈ range n := mem_range.mpr (Nat.not_le.mp hn)
    exact Nat.lt_irrefl m (mem_range.mp (h h₁))
  · exact fun h x hx => mem_range.mpr (Nat.lt_of_lt_of_le (mem_range.mp hx) h)

theorem mem_range_succ_iff {a b : ℕ} : a ∈ range (Nat.succ b) ↔ a ≤ b :=
  mem_range.trans Nat.lt_succ_iff

theorem mem_range_le {n x : ℕ} (hx : x ∈ range n) : x ≤ n := Nat.le_of_lt (mem_range.mp hx)

@[simp] theorem nonempty_range_iff {n : ℕ} : (range n).Nonempty ↔ n ≠ 0 := by
  constructor
  · rintro ⟨x, hx⟩ e
    rw [e] at hx
    exact not_mem_empty x hx
  · exact fun h => ⟨0, mem_range.mpr (Nat.pos_of_ne_zero h)⟩

@[simp] theorem range_eq_empty_iff {n : ℕ} : range n = ∅ ↔ n = 0 := by
  rw [← not_nonempty_iff_eq_empty, nonempty_range_iff, not_not]

theorem nonempty_range_succ {n : ℕ} : (range (n + 1)).Nonempty :=
  nonempty_range_iff.mpr (Nat.succ_ne_zero n)

@[simp] theorem range_filter_eq {n m : ℕ} :
    filter (fun x => x = m) (range n) = if m < n then {m} else ∅ := by
  rw [filter_eq']
  by_cases h : m < n
  · rw [if_pos h, if_pos (mem_range.mpr h)]
  · rw [if_neg h, if_neg (fun h₁ => h (mem_range.mp h₁))]

end Finset

/-! ## From multisets and lists -/

namespace Multiset

variable {α : Type u} [DecidableEq α]

def toFinset (s : Multiset α) : Finset α := ⟨dedup s, nodup_dedup s⟩

@[simp] theorem toFinset_val (s : Multiset α) : s.toFinset.val = dedup s := rfl

@[simp] theorem mem_toFinset {a : α} {s : Multiset α} : a ∈ s.toFinset ↔ a ∈ s := mem_dedup

@[simp] theorem toFinset_zero : toFinset (0 : Multiset α) = ∅ := rfl

@[simp] theorem toFinset_cons (a : α) (s : Multiset α) :
    toFinset (cons a s) = insert a (toFinset s) :=
  Finset.ext (fun x => by simp)

@[simp] theorem toFinset_singleton (a : α) : toFinset ({a} : Multiset α) = {a} :=
  Finset.ext (fun x => by simp)

theorem toFinset_eq {s : Multiset α} (n : Nodup s) : Finset.mk s n = s.toFinset :=
  Finset.eq_of_veq n.dedup.symm

end Multiset

@[simp] theorem Finset.val_toFinset {α : Type u} [DecidableEq α] (s : Finset α) :
    s.val.toFinset = s :=
  Finset.ext (fun x => by simp)

namespace List

variable {α : Type u} [DecidableEq α]

def toFinset (l : List α) : Finset α := Multiset.toFinset l

@[simp] theorem toFinset_coe (l : List α) : (l : Multiset α).toFinset = l.toFinset := rfl

@[simp] theorem mem_toFinset {a : α} {l : List α} : a ∈ l.toFinset ↔ a ∈ l := mem_dedup

@[simp] theorem toFinset_nil : toFinset ([] : List α) = ∅ := rfl

@[simp] theorem toFinset_cons {a : α} {l : List α} :
    toFinset (a :: l) = insert a (toFinset l) :=
  Finset.ext (fun x => by simp)

@[simp] theorem toFinset_append {l l' : List α} :
    toFinset (l ++ l') = toFinset l ∪ toFinset l' :=
  Finset.ext (fun x => by simp)

theorem toFinset_eq {l : List α} (n : Nodup l) : @Finset.mk α l n = l.toFinset :=
  Multiset.toFinset_eq (s := (l : Multiset α)) n

end List
