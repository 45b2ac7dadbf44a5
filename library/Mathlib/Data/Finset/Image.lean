/-!
# Images, products and unions of finite sets

Names and statements are those of Mathlib's `Data/Finset/Image.lean`, `Data/Finset/Prod.lean` and
`Data/Finset/Union.lean`.
-/

universe u v w

namespace Finset

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Images -/

section

variable [DecidableEq β] {f g : α → β} {s t : Finset α} {a : α} {b : β}

/-- The values of `f` on `s`. -/
def image (f : α → β) (s : Finset α) : Finset β := (Multiset.map f s.val).toFinset

@[simp] theorem image_val (f : α → β) (s : Finset α) :
    (image f s).val = Multiset.dedup (Multiset.map f s.val) :=
  rfl

@[simp] theorem image_empty (f : α → β) : image f (∅ : Finset α) = ∅ := rfl

@[simp] theorem mem_image : b ∈ image f s ↔ ∃ a ∈ s, f a = b :=
  Multiset.mem_toFinset.trans Multiset.mem_map

theorem mem_image_of_mem (f : α → β) {a : α} (h : a ∈ s) : f a ∈ image f s :=
  mem_image.mpr ⟨a, h, rfl⟩

theorem forall_image {p : β → Prop} : (∀ b ∈ image f s, p b) ↔ ∀ a ∈ s, p (f a) := by
  constructor
  · exact fun h a ha => h (f a) (mem_image_of_mem f ha)
  · intro h b hb
    obtain ⟨a, ha, e⟩ := mem_image.mp hb
    exact e ▸ h a ha

theorem image_congr (h : Set.EqOn f g (s : Set α)) : image f s = image g s := by
  refine ext (fun x => ?_)
  rw [mem_image, mem_image]
  constructor
  · rintro ⟨a, ha, e⟩
    exact ⟨a, ha, (h ha).symm.trans e⟩
  · rintro ⟨a, ha, e⟩
    exact ⟨a, ha, (h ha).trans e⟩

theorem _root_.Function.Injective.mem_finset_image (hf : Function.Injective f) :
    f a ∈ image f s ↔ a ∈ s := by
  constructor
  · intro h
    obtain ⟨c, hc, e⟩ := mem_image.mp h
    exact hf e ▸ hc
  · exact mem_image_of_mem f

@[simp, norm_cast] theorem coe_image : ((image f s : Finset β) : Set β) = Set.image f (s : Set α) :=
  Set.ext (fun _ => mem_image)

protected theorem Nonempty.image (h : s.Nonempty) (f : α → β) : (image f s).Nonempty :=
  Exists.elim h (fun a ha => ⟨f a, mem_image_of_mem f ha⟩)

@[simp] theorem image_nonempty : (image f s).Nonempty ↔ s.Nonempty :=
  ⟨fun ⟨_, hx⟩ => Exists.elim (mem_image.mp hx) (fun a ha => ⟨a, ha.1⟩), fun h => h.image f⟩

@[simp] theorem image_eq_empty : image f s = ∅ ↔ s = ∅ := by
  rw [← not_nonempty_iff_eq_empty, ← not_nonempty_iff_eq_empty, image_nonempty]

@[simp] theorem image_id [DecidableEq α] : image id s = s := ext (fun x => by simp)

@[simp] theorem image_id' [DecidableEq α] : image (fun x => x) s = s := image_id

theorem image_image [DecidableEq γ] {g : β → γ} : image g (image f s) = image (g ∘ f) s := by
  refine ext (fun x => ?_)
  rw [mem_image, mem_image]
  constructor
  · rintro ⟨b, hb, e⟩
    obtain ⟨a, ha, e'⟩ := mem_image.mp hb
    exact ⟨a, ha, by rw [Function.comp_apply, e', e]⟩
  · rintro ⟨a, ha, e⟩
    exact ⟨f a, mem_image_of_mem f ha, e⟩

theorem image_subset_image {s₁ s₂ : Finset α} (h : s₁ ⊆ s₂) : image f s₁ ⊆ image f s₂ := by
  intro b hb
  obtain ⟨a, ha, e⟩ := mem_image.mp hb
  exact mem_image.mpr ⟨a, h ha, e⟩

theorem image_subset_iff {t : Finset β} : image f s ⊆ t ↔ ∀ x ∈ s, f x ∈ t :=
  forall_image (p := fun b => b ∈ t)

theorem image_union [DecidableEq α] {f : α → β} (s₁ s₂ : Finset α) :
    image f (s₁ ∪ s₂) = image f s₁ ∪ image f s₂ := by
  refine ext (fun x => ?_)
  simp only [mem_image, mem_union]
  constructor
  · rintro ⟨a, ha | ha, e⟩
    · exact Or.inl ⟨a, ha, e⟩
    · exact Or.inr ⟨a, ha, e⟩
  · rintro (⟨a, ha, e⟩ | ⟨a, ha, e⟩)
    · exact ⟨a, Or.inl ha, e⟩
    · exact ⟨a, Or.inr ha, e⟩

@[simp] theorem image_singleton (f : α → β) (a : α) : image f {a} = {f a} := by
  refine ext (fun x => ?_)
  rw [mem_image, mem_singleton]
  constructor
  · rintro ⟨b, hb, e⟩
    rw [← e, mem_singleton.mp hb]
  · exact fun e => ⟨a, mem_singleton_self a, e.symm⟩

@[simp] theorem image_insert [DecidableEq α] (f : α → β) (a : α) (s : Finset α) :
    image f (insert a s) = insert (f a) (image f s) := by
  rw [insert_eq, image_union, image_singleton, insert_eq]

theorem filter_image {p : β → Prop} [DecidablePred p] :
    filter p (image f s) = image f (filter (fun a => p (f a)) s) := by
  refine ext (fun x => ?_)
  simp only [mem_image, mem_filter]
  constructor
  · rintro ⟨⟨a, ha, e⟩, h⟩
    exact ⟨a, ⟨ha, e.symm ▸ h⟩, e⟩
  · rintro ⟨a, ⟨ha, h⟩, e⟩
    exact ⟨⟨a, ha, e⟩, e ▸ h⟩

theorem image_const (h : s.Nonempty) (b : β) : image (fun _ : α => b) s = {b} := by
  refine ext (fun x => ?_)
  rw [mem_image, mem_singleton]
  constructor
  · rintro ⟨_, _, e⟩
    exact e.symm
  · exact fun e => Exists.elim h (fun a ha => ⟨a, ha, e.symm⟩)

theorem image_val_of_injOn (H : Set.InjOn f (s : Set α)) :
    (image f s).val = Multiset.map f s.val :=
  (Multiset.Nodup.map_on (fun _ hx _ hy e => H hx hy e) s.nodup).dedup

end

@[simp] theorem attach_image_val [DecidableEq α] {s : Finset α} :
    image Subtype.val s.attach = s := by
  refine ext (fun x => ?_)
  rw [mem_image]
  constructor
  · rintro ⟨a, _, e⟩
    exact e ▸ a.property
  · exact fun h => ⟨⟨x, h⟩, mem_attach s ⟨x, h⟩, rfl⟩

/-! ## Products -/

section

variable {s s' : Finset α} {t t' : Finset β}

/-- All pairs. -/
protected def product (s : Finset α) (t : Finset β) : Finset (α × β) :=
  ⟨_, s.nodup.product t.nodup⟩

instance instSProd : SProd (Finset α) (Finset β) (Finset (α × β)) := ⟨Finset.product⟩

@[simp] theorem mem_product {p : α × β} : p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t := Multiset.mem_product

theorem mk_mem_product {a : α} {b : β} (ha : a ∈ s) (hb : b ∈ t) : (a, b) ∈ s ×ˢ t :=
  mem_product.mpr ⟨ha, hb⟩

theorem product_subset_product (hs : s ⊆ s') (ht : t ⊆ t') : s ×ˢ t ⊆ s' ×ˢ t' := by
  intro p hp
  rw [mem_product] at hp ⊢
  exact ⟨hs hp.1, ht hp.2⟩

@[simp] theorem empty_product (t : Finset β) : (∅ : Finset α) ×ˢ t = ∅ :=
  eq_empty_of_forall_not_mem (fun x hx => not_mem_empty x.1 (mem_product.mp hx).1)

@[simp] theorem product_empty (s : Finset α) : s ×ˢ (∅ : Finset β) = ∅ :=
  eq_empty_of_forall_not_mem (fun x hx => not_mem_empty x.2 (mem_product.mp hx).2)

end

/-! ## Unions -/

section

variable [DecidableEq β] {s s' : Finset α} {t t' : α → Finset β} {b : β}

/-- The union of the sets `t a` for `a` in `s`. -/
protected def biUnion (s : Finset α) (t : α → Finset β) : Finset β :=
  Multiset.foldr (fun a u => t a ∪ u) (fun a b u => by
    show t a ∪ (t b ∪ u) = t b ∪ (t a ∪ u)
    rw [← union_assoc, ← union_assoc, union_comm (t a)]) ∅ s.val

@[simp] theorem biUnion_empty : Finset.biUnion ∅ t = ∅ := rfl

@[simp] theorem mem_biUnion : b ∈ Finset.biUnion s t ↔ ∃ a ∈ s, b ∈ t a := by
  induction s using Finset.cons_induction with
  | empty => simp
  | cons a s h ih =>
    have e : Finset.biUnion (cons a s h) t = t a ∪ Finset.biUnion s t :=
      Multiset.foldr_cons (fun a u => t a ∪ u) _ ∅ a s.val
    rw [e, mem_union, ih]
    constructor
    · rintro (h₁ | ⟨c, hc, h₁⟩)
      · exact ⟨a, mem_cons_self a s, h₁⟩
      · exact ⟨c, mem_cons.mpr (Or.inr hc), h₁⟩
    · rintro ⟨c, hc, h₁⟩
      cases mem_cons.mp hc with
      | inl e₁ => exact Or.inl (e₁ ▸ h₁)
      | inr hc => exact Or.inr ⟨c, hc, h₁⟩

@[simp] theorem biUnion_insert [DecidableEq α] {a : α} :
    Finset.biUnion (insert a s) t = t a ∪ Finset.biUnion s t := by
  refine ext (fun x => ?_)
  rw [mem_biUnion, mem_union, mem_biUnion, exists_mem_insert]

@[simp] theorem singleton_biUnion {a : α} : Finset.biUnion {a} t = t a := by
  refine ext (fun x => ?_)
  rw [mem_biUnion]
  constructor
  · rintro ⟨c, hc, h⟩
    exact mem_singleton.mp hc ▸ h
  · exact fun h => ⟨a, mem_singleton_self a, h⟩

end

end Finset
