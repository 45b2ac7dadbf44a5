/-!
# Sublists, lists whose elements are related in pairs, lists without duplicates

Names and statements are those of Lean's `Init/Data/List/Basic.lean`, of Batteries'
`Data/List/Pairwise.lean` and `Lemmas.lean`, and of Mathlib's `Data/List/Nodup.lean`.
-/

universe u v

namespace List

variable {α : Type u} {β : Type v}

/-! ## Inclusion -/

protected def Subset (l₁ l₂ : List α) : Prop := ∀ ⦃a : α⦄, a ∈ l₁ → a ∈ l₂

instance instHasSubset : HasSubset (List α) := ⟨List.Subset⟩

theorem subset_def {l₁ l₂ : List α} : l₁ ⊆ l₂ ↔ ∀ {a : α}, a ∈ l₁ → a ∈ l₂ :=
  ⟨fun h _ ha => h ha, fun h _ ha => h ha⟩

@[simp] theorem Subset.refl (l : List α) : l ⊆ l := fun _ h => h

theorem Subset.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ ⊆ l₂) (h₂ : l₂ ⊆ l₃) : l₁ ⊆ l₃ :=
  fun _ h => h₂ (h₁ h)

@[simp] theorem nil_subset (l : List α) : [] ⊆ l := fun a h => absurd h (not_mem_nil a)

@[simp] theorem subset_nil {l : List α} : l ⊆ [] ↔ l = [] :=
  ⟨fun h => eq_nil_iff_forall_not_mem.mpr (fun a ha => not_mem_nil a (h ha)),
   fun h => h ▸ Subset.refl l⟩

theorem subset_cons (a : α) (l : List α) : l ⊆ a :: l := fun _ h => mem_cons_of_mem a h

@[simp] theorem cons_subset {a : α} {l m : List α} : a :: l ⊆ m ↔ a ∈ m ∧ l ⊆ m :=
  ⟨fun h => ⟨h (mem_cons_self a l), fun _ hb => h (mem_cons_of_mem a hb)⟩,
   fun h _ hb => Or.elim (mem_cons.mp hb) (fun e => e ▸ h.1) (fun hb => h.2 hb)⟩

/-- What stays of a list when some elements are left out. -/
inductive Sublist : List α → List α → Prop
  | slnil : Sublist [] []
  | cons {l₁ l₂ : List α} (a : α) : Sublist l₁ l₂ → Sublist l₁ (a :: l₂)
  | cons₂ {l₁ l₂ : List α} (a : α) : Sublist l₁ l₂ → Sublist (a :: l₁) (a :: l₂)

scoped infixl:50 " <+ " => List.Sublist

@[simp] theorem nil_sublist (l : List α) : [] <+ l := by
  induction l with
  | nil => exact Sublist.slnil
  | cons a l ih => exact Sublist.cons a ih

@[simp] theorem Sublist.refl (l : List α) : l <+ l := by
  induction l with
  | nil => exact Sublist.slnil
  | cons a l ih => exact Sublist.cons₂ a ih

theorem Sublist.subset {l₁ l₂ : List α} (h : l₁ <+ l₂) : l₁ ⊆ l₂ := by
  induction h with
  | slnil => exact Subset.refl []
  | cons a _ ih => exact Subset.trans ih (subset_cons a _)
  | cons₂ a _ ih =>
    exact cons_subset.mpr ⟨mem_cons_self a _, Subset.trans ih (subset_cons a _)⟩

theorem Sublist.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ <+ l₂) (h₂ : l₂ <+ l₃) : l₁ <+ l₃ := by
  induction h₂ generalizing l₁ with
  | slnil => exact h₁
  | cons a _ ih => exact Sublist.cons a (ih h₁)
  | cons₂ a _ ih =>
    cases h₁ with
    | cons _ h => exact Sublist.cons a (ih h)
    | cons₂ _ h => exact Sublist.cons₂ a (ih h)

theorem sublist_cons (a : α) (l : List α) : l <+ a :: l := Sublist.cons a (Sublist.refl l)

theorem Sublist.length_le {l₁ l₂ : List α} (h : l₁ <+ l₂) : length l₁ ≤ length l₂ := by
  induction h with
  | slnil => exact Nat.le_refl 0
  | cons a _ ih => exact Nat.le_succ_of_le ih
  | cons₂ a _ ih => exact Nat.succ_le_succ ih

theorem Sublist.eq_of_length {l₁ l₂ : List α} (h : l₁ <+ l₂) (e : length l₁ = length l₂) :
    l₁ = l₂ := by
  induction h with
  | slnil => rfl
  | cons a h _ =>
    have h₁ := h.length_le
    rw [e] at h₁
    exact absurd h₁ (Nat.not_succ_le_self _)
  | cons₂ a _ ih => rw [ih (Nat.succ.inj e)]

@[simp] theorem filter_sublist {p : α → Bool} (l : List α) : filter p l <+ l := by
  induction l with
  | nil => exact Sublist.slnil
  | cons a l ih =>
    by_cases h : p a = true
    · rw [filter_cons_of_pos _ h]
      exact Sublist.cons₂ a ih
    · rw [filter_cons_of_neg _ h]
      exact Sublist.cons a ih

theorem filter_subset {p : α → Bool} (l : List α) : filter p l ⊆ l := (filter_sublist l).subset

theorem Sublist.filter (p : α → Bool) {l₁ l₂ : List α} (h : l₁ <+ l₂) :
    List.filter p l₁ <+ List.filter p l₂ := by
  induction h with
  | slnil => exact Sublist.slnil
  | cons a _ ih =>
    by_cases h : p a = true
    · rw [filter_cons_of_pos _ h]
      exact Sublist.cons a ih
    · rw [filter_cons_of_neg _ h]
      exact ih
  | cons₂ a _ ih =>
    by_cases h : p a = true
    · rw [filter_cons_of_pos _ h, filter_cons_of_pos _ h]
      exact Sublist.cons₂ a ih
    · rw [filter_cons_of_neg _ h, filter_cons_of_neg _ h]
      exact ih

theorem Sublist.map (f : α → β) {l₁ l₂ : List α} (h : l₁ <+ l₂) :
    List.map f l₁ <+ List.map f l₂ := by
  induction h with
  | slnil => exact Sublist.slnil
  | cons a _ ih => exact Sublist.cons (f a) ih
  | cons₂ a _ ih => exact Sublist.cons₂ (f a) ih

@[simp] theorem sublist_append_left (l₁ l₂ : List α) : l₁ <+ l₁ ++ l₂ := by
  induction l₁ with
  | nil => exact nil_sublist l₂
  | cons a l ih => exact Sublist.cons₂ a ih

@[simp] theorem sublist_append_right (l₁ l₂ : List α) : l₂ <+ l₁ ++ l₂ := by
  induction l₁ with
  | nil => exact Sublist.refl l₂
  | cons a l ih => exact Sublist.cons a ih

theorem erase_sublist [BEq α] (a : α) (l : List α) : List.erase l a <+ l := by
  induction l with
  | nil => exact Sublist.slnil
  | cons b l ih =>
    rw [erase_cons]
    by_cases h : (b == a) = true
    · rw [if_pos h]
      exact sublist_cons b l
    · rw [if_neg h]
      exact Sublist.cons₂ b ih

theorem mem_of_mem_erase [BEq α] {a b : α} {l : List α} (h : a ∈ List.erase l b) : a ∈ l :=
  (erase_sublist b l).subset h

/-! ## Pairwise related elements -/

/-- Each element is related to all later ones. -/
inductive Pairwise (R : α → α → Prop) : List α → Prop
  | nil : Pairwise R []
  | cons : ∀ {a : α} {l : List α}, (∀ a', a' ∈ l → R a a') → Pairwise R l → Pairwise R (a :: l)

attribute [simp] Pairwise.nil

@[simp] theorem pairwise_cons {R : α → α → Prop} {a : α} {l : List α} :
    Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l := by
  constructor
  · intro h
    cases h with
    | cons h₁ h₂ => exact ⟨h₁, h₂⟩
  · exact fun h => Pairwise.cons h.1 h.2

section

variable {R S : α → α → Prop}

theorem Pairwise.of_cons {a : α} {l : List α} (p : Pairwise R (a :: l)) : Pairwise R l :=
  (pairwise_cons.mp p).2

theorem rel_of_pairwise_cons {a : α} {l : List α} (p : Pairwise R (a :: l)) {a' : α}
    (h : a' ∈ l) : R a a' :=
  (pairwise_cons.mp p).1 a' h

theorem pairwise_singleton (R : α → α → Prop) (a : α) : Pairwise R [a] := by
  simp

theorem pairwise_pair {a b : α} : Pairwise R [a, b] ↔ R a b := by
  simp

theorem Pairwise.imp (H : ∀ {a b : α}, R a b → S a b) {l : List α} (h : Pairwise R l) :
    Pairwise S l := by
  induction h with
  | nil => exact Pairwise.nil
  | cons h _ ih => exact Pairwise.cons (fun a ha => H (h a ha)) ih

theorem Pairwise.sublist {l₁ l₂ : List α} (h : l₁ <+ l₂) (p : Pairwise R l₂) : Pairwise R l₁ := by
  induction h with
  | slnil => exact p
  | cons a _ ih => exact ih p.of_cons
  | cons₂ a h ih =>
    rw [pairwise_cons] at p
    exact Pairwise.cons (fun b hb => p.1 b (h.subset hb)) (ih p.2)

theorem Pairwise.filter (p : α → Bool) {l : List α} (h : Pairwise R l) :
    Pairwise R (List.filter p l) :=
  Pairwise.sublist (filter_sublist l) h

theorem pairwise_append {l₁ l₂ : List α} : Pairwise R (l₁ ++ l₂) ↔
    Pairwise R l₁ ∧ Pairwise R l₂ ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → R a b := by
  induction l₁ with
  | nil => simp
  | cons a l ih =>
    rw [cons_append, pairwise_cons, pairwise_cons, ih]
    constructor
    · rintro ⟨h₁, h₂, h₃, h₄⟩
      refine ⟨⟨fun b hb => h₁ b (mem_append_left l₂ hb), h₂⟩, h₃, ?_⟩
      intro c hc b hb
      cases mem_cons.mp hc with
      | inl e =>
        rw [e]
        exact h₁ b (mem_append_right l hb)
      | inr hc => exact h₄ c hc b hb
    · rintro ⟨⟨h₁, h₂⟩, h₃, h₄⟩
      refine ⟨?_, h₂, h₃, fun c hc => h₄ c (mem_cons_of_mem a hc)⟩
      intro b hb
      cases mem_append.mp hb with
      | inl hb => exact h₁ b hb
      | inr hb => exact h₄ a (mem_cons_self a l) b hb

theorem pairwise_map (f : β → α) {l : List β} :
    Pairwise R (map f l) ↔ Pairwise (fun a b => R (f a) (f b)) l := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [map_cons, pairwise_cons, pairwise_cons, ih]
    constructor
    · exact fun h => ⟨fun b hb => h.1 (f b) (mem_map_of_mem f hb), h.2⟩
    · refine fun h => ⟨fun b hb => ?_, h.2⟩
      obtain ⟨c, hc, e⟩ := mem_map.mp hb
      rw [← e]
      exact h.1 c hc

instance instDecidablePairwise [DecidableRel R] (l : List α) : Decidable (Pairwise R l) :=
  List.rec (motive := fun l => Decidable (Pairwise R l)) (isTrue Pairwise.nil)
    (fun a l r => @decidable_of_iff _ ((∀ a', a' ∈ l → R a a') ∧ Pairwise R l) pairwise_cons.symm
      (@instDecidableAnd _ _ (decidableBAll (R a) l) r)) l

end

/-! ## Lists without duplicates -/

/-- No element occurs twice. -/
def Nodup (l : List α) : Prop := Pairwise (fun a b => a ≠ b) l

instance nodupDecidable [DecidableEq α] (l : List α) : Decidable (Nodup l) :=
  inferInstanceAs (Decidable (Pairwise (fun a b => a ≠ b) l))

@[simp] theorem nodup_nil : Nodup ([] : List α) := Pairwise.nil

@[simp] theorem nodup_cons {a : α} {l : List α} : Nodup (a :: l) ↔ ¬a ∈ l ∧ Nodup l := by
  show Pairwise (fun a b => a ≠ b) (a :: l) ↔ _
  rw [pairwise_cons]
  exact ⟨fun h => ⟨fun ha => h.1 a ha rfl, h.2⟩, fun h => ⟨fun b hb e => h.1 (e ▸ hb), h.2⟩⟩

theorem Nodup.cons {a : α} {l : List α} (ha : ¬a ∈ l) (hl : Nodup l) : Nodup (a :: l) :=
  nodup_cons.mpr ⟨ha, hl⟩

theorem nodup_singleton (a : α) : Nodup [a] := by
  simp

theorem Nodup.of_cons {a : α} {l : List α} (h : Nodup (a :: l)) : Nodup l := (nodup_cons.mp h).2

theorem Nodup.not_mem {a : α} {l : List α} (h : Nodup (a :: l)) : ¬a ∈ l := (nodup_cons.mp h).1

theorem Nodup.sublist {l₁ l₂ : List α} (h : l₁ <+ l₂) (p : Nodup l₂) : Nodup l₁ :=
  Pairwise.sublist h p

theorem Nodup.filter (p : α → Bool) {l : List α} (h : Nodup l) : Nodup (List.filter p l) :=
  Nodup.sublist (filter_sublist l) h

theorem nodup_append {l₁ l₂ : List α} :
    Nodup (l₁ ++ l₂) ↔ Nodup l₁ ∧ Nodup l₂ ∧ ∀ a, a ∈ l₁ → ¬a ∈ l₂ := by
  show Pairwise (fun a b => a ≠ b) (l₁ ++ l₂) ↔ _
  rw [pairwise_append]
  exact ⟨fun h => ⟨h.1, h.2.1, fun a ha hb => h.2.2 a ha a hb rfl⟩,
    fun h => ⟨h.1, h.2.1, fun a ha b hb e => h.2.2 a ha (e ▸ hb)⟩⟩

theorem Nodup.map_on {f : α → β} {l : List α}
    (H : ∀ x, x ∈ l → ∀ y, y ∈ l → f x = f y → x = y) (d : Nodup l) : Nodup (List.map f l) := by
  induction l with
  | nil => exact nodup_nil
  | cons a l ih =>
    rw [nodup_cons] at d
    rw [map_cons, nodup_cons]
    refine ⟨fun h => ?_, ih (fun x hx y hy => H x (mem_cons_of_mem a hx) y (mem_cons_of_mem a hy))
      d.2⟩
    obtain ⟨b, hb, e⟩ := mem_map.mp h
    have hab : b = a := H b (mem_cons_of_mem a hb) a (mem_cons_self a l) e
    rw [hab] at hb
    exact d.1 hb

protected theorem Nodup.map {f : α → β} {l : List α} (hf : Function.Injective f) (d : Nodup l) :
    Nodup (List.map f l) :=
  Nodup.map_on (fun _ _ _ _ h => hf h) d

theorem Nodup.of_map (f : α → β) {l : List α} (h : Nodup (List.map f l)) : Nodup l := by
  induction l with
  | nil => exact nodup_nil
  | cons a l ih =>
    rw [map_cons, nodup_cons] at h
    exact nodup_cons.mpr ⟨fun ha => h.1 (mem_map_of_mem f ha), ih h.2⟩

theorem inj_on_of_nodup_map {f : α → β} {l : List α} (d : Nodup (map f l)) :
    ∀ ⦃x⦄, x ∈ l → ∀ ⦃y⦄, y ∈ l → f x = f y → x = y := by
  induction l with
  | nil => exact fun x hx => absurd hx (not_mem_nil x)
  | cons a l ih =>
    rw [map_cons, nodup_cons] at d
    intro x hx y hy e
    cases mem_cons.mp hx with
    | inl hxa =>
      cases mem_cons.mp hy with
      | inl hya => rw [hxa, hya]
      | inr hy =>
        rw [hxa] at e
        exact absurd (e ▸ mem_map_of_mem f hy) d.1
    | inr hx =>
      cases mem_cons.mp hy with
      | inl hya =>
        rw [hya] at e
        exact absurd (e ▸ mem_map_of_mem f hx) d.1
      | inr hy => exact ih d.2 hx hy e

protected theorem Nodup.insert [DecidableEq α] {a : α} {l : List α} (h : Nodup l) :
    Nodup (List.insert a l) := by
  by_cases ha : a ∈ l
  · rw [insert_of_mem ha]
    exact h
  · rw [insert_of_not_mem ha]
    exact nodup_cons.mpr ⟨ha, h⟩

theorem Nodup.union [DecidableEq α] (l₁ : List α) {l₂ : List α} (h : Nodup l₂) :
    Nodup (l₁ ∪ l₂) := by
  induction l₁ with
  | nil => exact h
  | cons a l ih => exact Nodup.insert ih

theorem Nodup.inter [DecidableEq α] (l₂ : List α) {l₁ : List α} (h : Nodup l₁) :
    Nodup (l₁ ∩ l₂) :=
  Nodup.filter _ h

theorem Nodup.erase [BEq α] (a : α) {l : List α} (h : Nodup l) : Nodup (List.erase l a) :=
  Nodup.sublist (erase_sublist a l) h

theorem Nodup.mem_erase_iff [BEq α] [LawfulBEq α] {a b : α} {l : List α} (d : Nodup l) :
    a ∈ List.erase l b ↔ a ≠ b ∧ a ∈ l := by
  induction l with
  | nil => simp
  | cons c l ih =>
    rw [nodup_cons] at d
    rw [erase_cons]
    by_cases h : (c == b) = true
    · rw [if_pos h, ← eq_of_beq h, mem_cons]
      constructor
      · intro ha
        exact ⟨fun e => d.1 (e ▸ ha), Or.inr ha⟩
      · rintro ⟨hne, e | ha⟩
        · exact absurd e hne
        · exact ha
    · rw [if_neg h, mem_cons, mem_cons, ih d.2]
      have hcb : c ≠ b := fun e => h ((beq_iff_eq c b).mpr e)
      constructor
      · rintro (e | ⟨hne, ha⟩)
        · exact ⟨e ▸ hcb, Or.inl e⟩
        · exact ⟨hne, Or.inr ha⟩
      · rintro ⟨hne, e | ha⟩
        · exact Or.inl e
        · exact Or.inr ⟨hne, ha⟩

/-! ## Removing duplicates -/

/-- Keeps elements that are related to all that are kept after them. -/
def pwFilter (R : α → α → Prop) [DecidableRel R] (l : List α) : List α :=
  foldr (fun x IH => if ∀ y, y ∈ IH → R x y then x :: IH else IH) [] l

/-- Keeps the last occurrence of each element. -/
def dedup [DecidableEq α] (l : List α) : List α := pwFilter (fun a b => a ≠ b) l

section

variable [DecidableEq α]

@[simp] theorem dedup_nil : dedup ([] : List α) = [] := rfl

theorem dedup_cons_of_mem' {a : α} {l : List α} (h : a ∈ dedup l) : dedup (a :: l) = dedup l :=
  if_neg (fun h₁ => h₁ a h rfl)

theorem dedup_cons_of_not_mem' {a : α} {l : List α} (h : ¬a ∈ dedup l) :
    dedup (a :: l) = a :: dedup l :=
  if_pos (fun _ hb e => h (e ▸ hb))

@[simp] theorem mem_dedup {a : α} {l : List α} : a ∈ dedup l ↔ a ∈ l := by
  induction l with
  | nil => exact Iff.rfl
  | cons b l ih =>
    by_cases h : b ∈ dedup l
    · rw [dedup_cons_of_mem' h, mem_cons, ih]
      refine ⟨Or.inr, fun h₁ => Or.elim h₁ (fun e => ?_) id⟩
      rw [← e] at h
      exact ih.mp h
    · rw [dedup_cons_of_not_mem' h, mem_cons, mem_cons, ih]

@[simp] theorem dedup_cons_of_mem {a : α} {l : List α} (h : a ∈ l) : dedup (a :: l) = dedup l :=
  dedup_cons_of_mem' (mem_dedup.mpr h)

@[simp] theorem dedup_cons_of_not_mem {a : α} {l : List α} (h : ¬a ∈ l) :
    dedup (a :: l) = a :: dedup l :=
  dedup_cons_of_not_mem' (fun h₁ => h (mem_dedup.mp h₁))

theorem nodup_dedup (l : List α) : Nodup (dedup l) := by
  induction l with
  | nil => exact nodup_nil
  | cons a l ih =>
    by_cases h : a ∈ dedup l
    · rw [dedup_cons_of_mem' h]
      exact ih
    · rw [dedup_cons_of_not_mem' h]
      exact nodup_cons.mpr ⟨h, ih⟩

theorem dedup_sublist (l : List α) : dedup l <+ l := by
  induction l with
  | nil => exact Sublist.slnil
  | cons a l ih =>
    by_cases h : a ∈ dedup l
    · rw [dedup_cons_of_mem' h]
      exact Sublist.cons a ih
    · rw [dedup_cons_of_not_mem' h]
      exact Sublist.cons₂ a ih

protected theorem Nodup.dedup {l : List α} (h : Nodup l) : List.dedup l = l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [nodup_cons] at h
    rw [dedup_cons_of_not_mem h.1, ih h.2]

theorem dedup_eq_self {l : List α} : dedup l = l ↔ Nodup l :=
  ⟨fun h => h ▸ nodup_dedup l, fun h => h.dedup⟩

end

end List
