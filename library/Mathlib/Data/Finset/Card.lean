/-!
# Sizes of finite sets

Names and statements are those of Mathlib's `Data/Finset/Card.lean`.
-/

universe u v

namespace Finset

variable {α : Type u} {β : Type v} {s t : Finset α} {a b : α}

/-- The number of elements. -/
def card (s : Finset α) : ℕ := Multiset.card s.val

theorem card_def (s : Finset α) : s.card = Multiset.card s.val := rfl

@[simp] theorem card_val (s : Finset α) : Multiset.card s.val = s.card := rfl

@[simp] theorem card_mk {m : Multiset α} {nodup : Multiset.Nodup m} :
    (Finset.mk m nodup).card = Multiset.card m :=
  rfl

@[simp] theorem card_empty : card (∅ : Finset α) = 0 := rfl

theorem card_le_card (h : s ⊆ t) : s.card ≤ t.card := Multiset.card_le_card (val_le_iff.mpr h)

@[simp] theorem card_eq_zero : s.card = 0 ↔ s = ∅ := Multiset.card_eq_zero.trans val_eq_zero

theorem card_ne_zero : s.card ≠ 0 ↔ s.Nonempty := by
  rw [nonempty_iff_ne_empty, ne_eq, card_eq_zero]

theorem card_pos : 0 < s.card ↔ s.Nonempty := Nat.pos_iff_ne_zero.trans card_ne_zero

theorem Nonempty.card_pos (h : s.Nonempty) : 0 < s.card := Finset.card_pos.mpr h

theorem Nonempty.card_ne_zero (h : s.Nonempty) : s.card ≠ 0 := Finset.card_ne_zero.mpr h

theorem card_ne_zero_of_mem (h : a ∈ s) : s.card ≠ 0 := card_ne_zero.mpr ⟨a, h⟩

@[simp] theorem card_singleton (a : α) : card ({a} : Finset α) = 1 := rfl

@[simp] theorem card_cons (h : a ∉ s) : (cons a s h).card = s.card + 1 :=
  Multiset.card_cons a s.val

@[simp] theorem card_range (n : ℕ) : (range n).card = n := Multiset.card_range n

@[simp] theorem card_attach : s.attach.card = s.card := Multiset.card_attach

section

variable [DecidableEq α]

@[simp] theorem card_insert_of_not_mem (h : a ∉ s) : (insert a s).card = s.card + 1 := by
  rw [← cons_eq_insert a s h, card_cons]

theorem card_insert_of_mem (h : a ∈ s) : (insert a s).card = s.card := by
  rw [insert_eq_of_mem h]

theorem card_insert_le (a : α) (s : Finset α) : (insert a s).card ≤ s.card + 1 := by
  by_cases h : a ∈ s
  · rw [insert_eq_of_mem h]
    exact Nat.le_succ s.card
  · rw [card_insert_of_not_mem h]

theorem card_insert_eq_ite : (insert a s).card = if a ∈ s then s.card else s.card + 1 := by
  by_cases h : a ∈ s
  · rw [card_insert_of_mem h, if_pos h]
  · rw [card_insert_of_not_mem h, if_neg h]

@[simp] theorem card_pair (h : a ≠ b) : ({a, b} : Finset α).card = 2 := by
  rw [card_insert_of_not_mem (not_mem_singleton.mpr h), card_singleton]

theorem card_le_two : ({a, b} : Finset α).card ≤ 2 := card_insert_le a {b}

@[simp] theorem card_erase_of_mem (h : a ∈ s) : (s.erase a).card = s.card - 1 := by
  have h₁ : (s.erase a).card + 1 = s.card := Multiset.card_erase_add_one h
  rw [← h₁, Nat.add_sub_cancel]

@[simp] theorem card_erase_add_one (h : a ∈ s) : (s.erase a).card + 1 = s.card :=
  Multiset.card_erase_add_one h

theorem card_erase_lt_of_mem (h : a ∈ s) : (s.erase a).card < s.card := by
  rw [← card_erase_add_one h]
  exact Nat.lt_succ_self _

theorem card_erase_le : (s.erase a).card ≤ s.card := card_le_card (erase_subset a s)

theorem card_image_of_injOn [DecidableEq β] {f : α → β} (H : Set.InjOn f (s : Set α)) :
    (image f s).card = s.card := by
  rw [card_def, image_val_of_injOn H, Multiset.card_map, card_val]

end

theorem card_image_of_injective [DecidableEq β] {f : α → β} (s : Finset α)
    (H : Function.Injective f) : (image f s).card = s.card := by
  rw [card_def, image_val_of_injOn H.injOn, Multiset.card_map, card_val]

theorem card_image_le [DecidableEq β] {f : α → β} : (image f s).card ≤ s.card := by
  rw [card_def, card_def, image_val, ← Multiset.card_map f s.val]
  exact Multiset.card_le_card (Multiset.dedup_le _)

theorem card_filter_le (s : Finset α) (p : α → Prop) [DecidablePred p] :
    (filter p s).card ≤ s.card :=
  card_le_card (filter_subset p s)

theorem eq_of_subset_of_card_le {s t : Finset α} (h : s ⊆ t) (h₂ : t.card ≤ s.card) : s = t :=
  eq_of_veq (Multiset.eq_of_le_of_card_le (val_le_iff.mpr h) h₂)

theorem card_lt_card (h : s ⊂ t) : s.card < t.card := by
  by_contra hn
  exact h.2 (Finset.subset_of_eq (eq_of_subset_of_card_le h.1 (Nat.not_lt.mp hn)).symm)

theorem card_eq_one : s.card = 1 ↔ ∃ a, s = {a} := by
  constructor
  · intro h
    obtain ⟨a, ha⟩ := Multiset.card_eq_one.mp h
    exact ⟨a, eq_of_veq ha⟩
  · rintro ⟨a, rfl⟩
    rfl

theorem card_le_one : s.card ≤ 1 ↔ ∀ a ∈ s, ∀ b ∈ s, a = b := by
  constructor
  · intro h a ha b hb
    cases Nat.lt_or_eq_of_le h with
    | inl h =>
      have h₀ : s.card = 0 := by omega
      rw [card_eq_zero] at h₀
      rw [h₀] at ha
      exact absurd ha (not_mem_empty a)
    | inr h =>
      obtain ⟨c, hc⟩ := card_eq_one.mp h
      rw [hc] at ha hb
      rw [mem_singleton.mp ha, mem_singleton.mp hb]
  · intro h
    cases eq_empty_or_nonempty s with
    | inl e =>
      rw [e]
      exact Nat.zero_le 1
    | inr hs =>
      obtain ⟨c, hc⟩ := hs
      have e : s = {c} := eq_singleton_iff_unique_mem.mpr ⟨hc, fun x hx => h x hx c hc⟩
      rw [e, card_singleton]

theorem one_lt_card : 1 < s.card ↔ ∃ a ∈ s, ∃ b ∈ s, a ≠ b := by
  rw [← Nat.not_le, card_le_one]
  constructor
  · intro h
    by_contra hn
    exact h (fun a ha b hb => by_contra (fun hab => hn ⟨a, ha, b, hb, hab⟩))
  · rintro ⟨a, ha, b, hb, hab⟩ h
    exact hab (h a ha b hb)

theorem card_eq_succ [DecidableEq α] {n : ℕ} :
    s.card = n + 1 ↔ ∃ a t, a ∉ t ∧ insert a t = s ∧ t.card = n := by
  constructor
  · intro h
    have hs : s.Nonempty := card_pos.mp (by omega)
    obtain ⟨a, ha⟩ := hs
    refine ⟨a, s.erase a, not_mem_erase a s, insert_erase ha, ?_⟩
    rw [card_erase_of_mem ha, h, Nat.add_sub_cancel]
  · rintro ⟨a, t, ha, rfl, rfl⟩
    exact card_insert_of_not_mem ha

theorem card_eq_two [DecidableEq α] : s.card = 2 ↔ ∃ x y, x ≠ y ∧ s = {x, y} := by
  constructor
  · intro h
    obtain ⟨a, t, ha, rfl, ht⟩ := card_eq_succ.mp h
    obtain ⟨b, rfl⟩ := card_eq_one.mp ht
    exact ⟨a, b, not_mem_singleton.mp ha, rfl⟩
  · rintro ⟨x, y, h, rfl⟩
    exact card_pair h

theorem card_eq_three [DecidableEq α] :
    s.card = 3 ↔ ∃ x y z, x ≠ y ∧ x ≠ z ∧ y ≠ z ∧ s = {x, y, z} := by
  constructor
  · intro h
    obtain ⟨a, t, ha, rfl, ht⟩ := card_eq_succ.mp h
    obtain ⟨b, c, hbc, rfl⟩ := card_eq_two.mp ht
    rw [mem_insert, mem_singleton, not_or] at ha
    exact ⟨a, b, c, ha.1, ha.2, hbc, rfl⟩
  · rintro ⟨x, y, z, hxy, hxz, hyz, rfl⟩
    rw [card_insert_of_not_mem, card_pair hyz]
    rw [mem_insert, mem_singleton, not_or]
    exact ⟨hxy, hxz⟩

theorem card_union_add_card_inter [DecidableEq α] (s t : Finset α) :
    (s ∪ t).card + (s ∩ t).card = s.card + t.card := by
  induction s using Finset.induction with
  | empty => rw [empty_union, empty_inter, card_empty, Nat.add_zero, Nat.zero_add]
  | insert h ih =>
    rename_i a s
    rw [insert_union, card_insert_of_not_mem h]
    by_cases ht : a ∈ t
    · rw [insert_eq_of_mem (mem_union_right s ht), insert_inter_of_mem ht,
        card_insert_of_not_mem (fun h₁ => h (mem_of_mem_inter_left h₁))]
      omega
    · rw [card_insert_of_not_mem (fun h₁ => Or.elim (mem_union.mp h₁) h ht),
        insert_inter_of_not_mem ht]
      omega

theorem card_union [DecidableEq α] (s t : Finset α) :
    (s ∪ t).card = s.card + t.card - (s ∩ t).card := by
  rw [← card_union_add_card_inter, Nat.add_sub_cancel]

theorem card_union_le [DecidableEq α] (s t : Finset α) : (s ∪ t).card ≤ s.card + t.card := by
  rw [← card_union_add_card_inter]
  exact Nat.le_add_right _ _

theorem card_union_of_disjoint [DecidableEq α] (h : Disjoint s t) :
    (s ∪ t).card = s.card + t.card := by
  rw [← card_union_add_card_inter, disjoint_iff_inter_eq_empty.mp h, card_empty, Nat.add_zero]

theorem card_disjoint_union [DecidableEq α] (h : Disjoint s t) :
    (s ∪ t).card = s.card + t.card :=
  card_union_of_disjoint h

theorem card_sdiff_add_card_eq_card [DecidableEq α] {s t : Finset α} (h : s ⊆ t) :
    (t \ s).card + s.card = t.card := by
  rw [← card_union_of_disjoint sdiff_disjoint, sdiff_union_of_subset h]

theorem card_sdiff [DecidableEq α] (h : s ⊆ t) : (t \ s).card = t.card - s.card := by
  rw [← card_sdiff_add_card_eq_card h, Nat.add_sub_cancel]

theorem filter_card_add_filter_neg_card_eq_card (p : α → Prop) [DecidablePred p]
    [(x : α) → Decidable (¬p x)] :
    (filter p s).card + (filter (fun a => ¬p a) s).card = s.card := by
  have dec : DecidableEq α := fun a b => Classical.propDecidable (a = b)
  rw [← card_union_of_disjoint (disjoint_filter_filter_neg s s p), filter_union_filter_neg_eq]

@[simp] theorem card_product (s : Finset α) (t : Finset β) :
    card (s ×ˢ t) = s.card * t.card :=
  Multiset.card_product s.val t.val

/-- The pigeonhole principle. -/
theorem exists_ne_map_eq_of_card_lt_of_maps_to {t : Finset β} (hc : t.card < s.card) {f : α → β}
    (hf : ∀ a ∈ s, f a ∈ t) : ∃ x ∈ s, ∃ y ∈ s, x ≠ y ∧ f x = f y := by
  have dec : DecidableEq β := fun a b => Classical.propDecidable (a = b)
  have decα : DecidableEq α := fun a b => Classical.propDecidable (a = b)
  by_contra hn
  have hinj : Set.InjOn f (s : Set α) := by
    intro x hx y hy e
    by_contra hxy
    exact hn ⟨x, hx, y, hy, hxy, e⟩
  have h₁ : (image f s).card ≤ t.card := card_le_card (image_subset_iff.mpr hf)
  rw [card_image_of_injOn hinj] at h₁
  exact Nat.lt_irrefl _ (Nat.lt_of_lt_of_le hc h₁)

@[elab_as_elim]
theorem strongInduction {p : Finset α → Prop} (H : ∀ s, (∀ t, t ⊂ s → p t) → p s)
    (s : Finset α) : p s := by
  have key : ∀ n (s : Finset α), s.card < n → p s := by
    intro n
    induction n with
    | zero => exact fun s h => absurd h (Nat.not_lt_zero _)
    | succ n ih =>
      intro s hs
      exact H s (fun t ht => ih t (Nat.lt_of_lt_of_le (card_lt_card ht) (Nat.le_of_lt_succ hs)))
  exact key _ s (Nat.lt_succ_self _)

end Finset

theorem List.card_toFinset {α : Type u} [DecidableEq α] {l : List α} :
    l.toFinset.card = l.dedup.length :=
  rfl

theorem List.toFinset_card_of_nodup {α : Type u} [DecidableEq α] {l : List α} (h : l.Nodup) :
    l.toFinset.card = l.length := by
  rw [List.card_toFinset, h.dedup]

theorem Multiset.card_toFinset {α : Type u} [DecidableEq α] {m : Multiset α} :
    m.toFinset.card = Multiset.card (Multiset.dedup m) :=
  rfl
