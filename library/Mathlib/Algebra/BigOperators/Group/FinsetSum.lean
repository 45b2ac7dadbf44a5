/-!
# Sums over finite sets

Names and statements are those of Mathlib's `Algebra/BigOperators/Group/Finset.lean`.
-/

universe u v w

namespace Finset

variable {α : Type u} {β : Type v} {γ : Type w}

/-- `∑ x ∈ s, f x` is the sum of the `f x` for `x` in `s`. -/
protected def sum [AddCommMonoid β] (s : Finset α) (f : α → β) : β :=
  Multiset.sum (Multiset.map f s.val)

section

variable [AddCommMonoid β] {s s₁ s₂ : Finset α} {a : α} {f g : α → β}

@[simp] theorem sum_mk (s : Multiset α) (hs : Multiset.Nodup s) (f : α → β) :
    Finset.sum ⟨s, hs⟩ f = Multiset.sum (Multiset.map f s) :=
  rfl

theorem sum_eq_multiset_sum (s : Finset α) (f : α → β) :
    ∑ x ∈ s, f x = Multiset.sum (Multiset.map f s.val) :=
  rfl

@[simp] theorem sum_map_val (s : Finset α) (f : α → β) :
    Multiset.sum (Multiset.map f s.val) = ∑ a ∈ s, f a :=
  rfl

@[simp] theorem sum_empty : ∑ x ∈ (∅ : Finset α), f x = 0 := rfl

@[simp] theorem sum_cons (h : a ∉ s) : ∑ x ∈ cons a s h, f x = f a + ∑ x ∈ s, f x := by
  show Multiset.sum (Multiset.map f (Multiset.cons a s.val)) = _
  rw [Multiset.map_cons, Multiset.sum_cons]
  rfl

@[simp] theorem sum_insert [DecidableEq α] (h : a ∉ s) :
    ∑ x ∈ insert a s, f x = f a + ∑ x ∈ s, f x := by
  rw [← cons_eq_insert a s h, sum_cons]

@[simp] theorem sum_singleton (f : α → β) (a : α) : ∑ x ∈ ({a} : Finset α), f x = f a :=
  Multiset.sum_singleton (f a)

theorem sum_pair [DecidableEq α] {a b : α} (h : a ≠ b) :
    ∑ x ∈ ({a, b} : Finset α), f x = f a + f b := by
  rw [sum_insert (not_mem_singleton.mpr h), sum_singleton]

@[congr] theorem sum_congr (h : s₁ = s₂) (hfg : ∀ x ∈ s₂, f x = g x) :
    Finset.sum s₁ f = Finset.sum s₂ g := by
  show Multiset.sum (Multiset.map f s₁.val) = Multiset.sum (Multiset.map g s₂.val)
  rw [h, Multiset.map_congr rfl hfg]

@[simp] theorem sum_const_zero : ∑ _x ∈ s, (0 : β) = 0 := by
  induction s using Finset.cons_induction with
  | empty => rfl
  | cons a s h ih => rw [sum_cons, ih, zero_add]

theorem sum_eq_zero (h : ∀ x ∈ s, f x = 0) : ∑ x ∈ s, f x = 0 :=
  (sum_congr rfl h).trans sum_const_zero

theorem sum_add_distrib : ∑ x ∈ s, (f x + g x) = (∑ x ∈ s, f x) + ∑ x ∈ s, g x := by
  induction s using Finset.cons_induction with
  | empty => exact (zero_add (0 : β)).symm
  | cons a s h ih => rw [sum_cons, sum_cons, sum_cons, ih, add_add_add_comm]

@[simp] theorem sum_image [DecidableEq α] {s : Finset γ} {g : γ → α}
    (h : ∀ x ∈ s, ∀ y ∈ s, g x = g y → x = y) :
    ∑ x ∈ image g s, f x = ∑ x ∈ s, f (g x) := by
  show Multiset.sum (Multiset.map f (image g s).val) = _
  rw [image_val_of_injOn (fun x hx y hy e => h x hx y hy e), Multiset.map_map]
  rfl

theorem sum_attach (s : Finset α) (f : α → β) : ∑ x ∈ s.attach, f x.val = ∑ x ∈ s, f x := by
  show Multiset.sum (Multiset.map (fun x : {x // x ∈ s} => f x.val) (Multiset.attach s.val)) = _
  have e : Multiset.map (fun x : {x // x ∈ s} => f x.val) (Multiset.attach s.val) =
      Multiset.map f (Multiset.map Subtype.val (Multiset.attach s.val)) :=
    (Multiset.map_map f Subtype.val (Multiset.attach s.val)).symm
  rw [e, Multiset.attach_map_val]
  rfl

theorem sum_union [DecidableEq α] (h : Disjoint s₁ s₂) :
    ∑ x ∈ s₁ ∪ s₂, f x = (∑ x ∈ s₁, f x) + ∑ x ∈ s₂, f x := by
  induction s₁ using Finset.induction with
  | empty => rw [empty_union, sum_empty, zero_add]
  | insert ha ih =>
    rename_i a s
    rw [disjoint_insert_left] at h
    rw [insert_union, sum_insert (fun h₁ => Or.elim (mem_union.mp h₁) ha h.1), ih h.2,
      sum_insert ha, add_assoc]

theorem sum_union_inter [DecidableEq α] :
    (∑ x ∈ s₁ ∪ s₂, f x) + ∑ x ∈ s₁ ∩ s₂, f x = (∑ x ∈ s₁, f x) + ∑ x ∈ s₂, f x := by
  induction s₁ using Finset.induction with
  | empty => rw [empty_union, empty_inter, sum_empty, add_zero, zero_add]
  | insert ha ih =>
    rename_i a s
    rw [insert_union, sum_insert ha]
    by_cases ht : a ∈ s₂
    · rw [insert_eq_of_mem (mem_union_right s ht), insert_inter_of_mem ht,
        sum_insert (fun h₁ => ha (mem_of_mem_inter_left h₁)), add_left_comm, ih, add_assoc]
    · rw [sum_insert (fun h₁ => Or.elim (mem_union.mp h₁) ha ht), insert_inter_of_not_mem ht,
        add_assoc, ih, add_assoc]

theorem sum_filter_add_sum_filter_not (s : Finset α) (p : α → Prop) [DecidablePred p]
    [(x : α) → Decidable (¬p x)] (f : α → β) :
    (∑ x ∈ filter p s, f x) + ∑ x ∈ filter (fun x => ¬p x) s, f x = ∑ x ∈ s, f x := by
  have dec : DecidableEq α := fun a b => Classical.propDecidable (a = b)
  rw [← sum_union (disjoint_filter_filter_neg s s p), filter_union_filter_neg_eq]

theorem sum_sdiff [DecidableEq α] (h : s₁ ⊆ s₂) :
    (∑ x ∈ s₂ \ s₁, f x) + ∑ x ∈ s₁, f x = ∑ x ∈ s₂, f x := by
  rw [← sum_union sdiff_disjoint, sdiff_union_of_subset h]

theorem sum_subset_zero_on_sdiff [DecidableEq α] (h : s₁ ⊆ s₂) (hg : ∀ x ∈ s₂ \ s₁, g x = 0)
    (hfg : ∀ x ∈ s₁, f x = g x) : ∑ i ∈ s₁, f i = ∑ i ∈ s₂, g i := by
  rw [← sum_sdiff h, sum_eq_zero hg, zero_add]
  exact sum_congr rfl hfg

theorem sum_subset (h : s₁ ⊆ s₂) (hf : ∀ x ∈ s₂, x ∉ s₁ → f x = 0) :
    ∑ x ∈ s₁, f x = ∑ x ∈ s₂, f x := by
  have dec : DecidableEq α := fun a b => Classical.propDecidable (a = b)
  exact sum_subset_zero_on_sdiff h
    (fun x hx => hf x (mem_sdiff.mp hx).1 (mem_sdiff.mp hx).2) (fun _ _ => rfl)

theorem sum_filter_of_ne {p : α → Prop} [DecidablePred p] (hp : ∀ x ∈ s, f x ≠ 0 → p x) :
    ∑ x ∈ filter p s, f x = ∑ x ∈ s, f x :=
  sum_subset (filter_subset p s) (fun x hx h => by_contra (fun hn =>
    h (mem_filter.mpr ⟨hx, hp x hx hn⟩)))

theorem sum_filter (p : α → Prop) [DecidablePred p] (f : α → β) :
    ∑ a ∈ filter p s, f a = ∑ a ∈ s, if p a then f a else 0 := by
  have h : ∑ a ∈ filter p s, (if p a then f a else 0) = ∑ a ∈ s, if p a then f a else 0 :=
    sum_filter_of_ne (fun x _ h => by_contra (fun hn => h (if_neg hn)))
  rw [← h]
  exact sum_congr rfl (fun x hx => (if_pos (mem_filter.mp hx).2).symm)

theorem sum_eq_single_of_mem {s : Finset α} {f : α → β} (a : α) (h : a ∈ s)
    (h₀ : ∀ b ∈ s, b ≠ a → f b = 0) : ∑ x ∈ s, f x = f a := by
  rw [← sum_singleton f a]
  exact (sum_subset (singleton_subset_iff.mpr h)
    (fun x hx hn => h₀ x hx (not_mem_singleton.mp hn))).symm

theorem sum_eq_single {s : Finset α} {f : α → β} (a : α) (h₀ : ∀ b ∈ s, b ≠ a → f b = 0)
    (h₁ : a ∉ s → f a = 0) : ∑ x ∈ s, f x = f a := by
  by_cases h : a ∈ s
  · exact sum_eq_single_of_mem a h h₀
  · rw [h₁ h]
    exact sum_eq_zero (fun x hx => h₀ x hx (fun e => h (e ▸ hx)))

@[simp] theorem sum_ite_eq [DecidableEq α] (s : Finset α) (a : α) (b : α → β) :
    (∑ j ∈ s, if a = j then b j else 0) = if a ∈ s then b a else 0 := by
  by_cases h : a ∈ s
  · rw [if_pos h, sum_eq_single_of_mem a h (fun x _ hx => if_neg hx.symm), if_pos rfl]
  · rw [if_neg h]
    exact sum_eq_zero (fun x hx => if_neg (fun e : a = x => h (e.symm ▸ hx)))

@[simp] theorem sum_ite_eq' [DecidableEq α] (s : Finset α) (a : α) (b : α → β) :
    (∑ j ∈ s, if j = a then b j else 0) = if a ∈ s then b a else 0 := by
  by_cases h : a ∈ s
  · rw [if_pos h, sum_eq_single_of_mem a h (fun x _ hx => if_neg hx), if_pos rfl]
  · rw [if_neg h]
    exact sum_eq_zero (fun x hx => if_neg (fun e : x = a => h (e ▸ hx)))

theorem sum_ite {p : α → Prop} [DecidablePred p] (f g : α → β) :
    ∑ x ∈ s, (if p x then f x else g x) =
      (∑ x ∈ filter p s, f x) + ∑ x ∈ filter (fun x => ¬p x) s, g x := by
  rw [← sum_filter_add_sum_filter_not s p]
  have h₁ : ∑ x ∈ filter p s, (if p x then f x else g x) = ∑ x ∈ filter p s, f x :=
    sum_congr rfl (fun x hx => if_pos (mem_filter.mp hx).2)
  have h₂ : ∑ x ∈ filter (fun x => ¬p x) s, (if p x then f x else g x) =
      ∑ x ∈ filter (fun x => ¬p x) s, g x :=
    sum_congr rfl (fun x hx => if_neg (mem_filter.mp hx).2)
  rw [h₁, h₂]

theorem add_sum_erase [DecidableEq α] (s : Finset α) (f : α → β) {a : α} (h : a ∈ s) :
    (f a + ∑ x ∈ erase s a, f x) = ∑ x ∈ s, f x := by
  rw [← sum_insert (not_mem_erase a s), insert_erase h]

theorem sum_erase_add [DecidableEq α] (s : Finset α) (f : α → β) {a : α} (h : a ∈ s) :
    (∑ x ∈ erase s a, f x) + f a = ∑ x ∈ s, f x := by
  rw [add_comm, add_sum_erase s f h]

theorem sum_erase [DecidableEq α] (s : Finset α) {f : α → β} {a : α} (h : f a = 0) :
    ∑ x ∈ erase s a, f x = ∑ x ∈ s, f x := by
  by_cases ha : a ∈ s
  · rw [← add_sum_erase s f ha, h, zero_add]
  · rw [erase_eq_of_not_mem ha]

theorem exists_ne_zero_of_sum_ne_zero (h : ∑ x ∈ s, f x ≠ 0) : ∃ a ∈ s, f a ≠ 0 := by
  by_contra hn
  exact h (sum_eq_zero (fun x hx => by_contra (fun hx₁ => hn ⟨x, hx, hx₁⟩)))

end

section

variable [AddCommMonoid β]

/-- Sums over two sets that a map with an inverse carries into each other. -/
theorem sum_bij' {s : Finset α} {t : Finset γ} {f : α → β} {g : γ → β} (i : (a : α) → a ∈ s → γ)
    (j : (a : γ) → a ∈ t → α) (hi : ∀ (a : α) (ha : a ∈ s), i a ha ∈ t)
    (hj : ∀ (a : γ) (ha : a ∈ t), j a ha ∈ s)
    (left_inv : ∀ (a : α) (ha : a ∈ s), j (i a ha) (hi a ha) = a)
    (right_inv : ∀ (a : γ) (ha : a ∈ t), i (j a ha) (hj a ha) = a)
    (h : ∀ (a : α) (ha : a ∈ s), f a = g (i a ha)) : ∑ x ∈ s, f x = ∑ x ∈ t, g x := by
  have dec : DecidableEq γ := fun a b => Classical.propDecidable (a = b)
  have ht : t = image (fun x : {x // x ∈ s} => i x.val x.property) s.attach := by
    refine ext (fun y => ?_)
    rw [mem_image]
    constructor
    · intro hy
      exact ⟨⟨j y hy, hj y hy⟩, mem_attach s ⟨j y hy, hj y hy⟩, right_inv y hy⟩
    · rintro ⟨x, _, e⟩
      exact e ▸ hi x.val x.property
  rw [ht, sum_image, ← sum_attach s f]
  · exact sum_congr rfl (fun x _ => h x.val x.property)
  · intro x _ y _ e
    apply Subtype.eq
    have key : ∀ (c d : γ) (hc : c ∈ t) (hd : d ∈ t), c = d → j c hc = j d hd := by
      intro c d hc hd e
      subst e
      rfl
    rw [← left_inv x.val x.property, ← left_inv y.val y.property]
    exact key _ _ _ _ e

theorem sum_bij {s : Finset α} {t : Finset γ} {f : α → β} {g : γ → β} (i : (a : α) → a ∈ s → γ)
    (hi : ∀ (a : α) (ha : a ∈ s), i a ha ∈ t)
    (i_inj : ∀ (a₁ : α) (ha₁ : a₁ ∈ s) (a₂ : α) (ha₂ : a₂ ∈ s), i a₁ ha₁ = i a₂ ha₂ → a₁ = a₂)
    (i_surj : ∀ b ∈ t, ∃ (a : α) (ha : a ∈ s), i a ha = b)
    (h : ∀ (a : α) (ha : a ∈ s), f a = g (i a ha)) : ∑ x ∈ s, f x = ∑ x ∈ t, g x := by
  have ex : ∀ (b : γ) (hb : b ∈ t), ∃ a : {x // x ∈ s}, i a.val a.property = b := by
    intro b hb
    obtain ⟨a, ha, e⟩ := i_surj b hb
    exact ⟨⟨a, ha⟩, e⟩
  refine sum_bij' i (fun b hb => (Classical.choose (ex b hb)).val) hi
    (fun b hb => (Classical.choose (ex b hb)).property) ?_ ?_ h
  · intro a ha
    exact i_inj _ _ _ _ (Classical.choose_spec (ex (i a ha) (hi a ha)))
  · exact fun b hb => Classical.choose_spec (ex b hb)

theorem sum_nbij' {s : Finset α} {t : Finset γ} {f : α → β} {g : γ → β} (i : α → γ) (j : γ → α)
    (hi : ∀ a ∈ s, i a ∈ t) (hj : ∀ a ∈ t, j a ∈ s) (left_inv : ∀ a ∈ s, j (i a) = a)
    (right_inv : ∀ a ∈ t, i (j a) = a) (h : ∀ a ∈ s, f a = g (i a)) :
    ∑ x ∈ s, f x = ∑ x ∈ t, g x :=
  sum_bij' (fun a _ => i a) (fun a _ => j a) hi hj left_inv right_inv h

theorem sum_biUnion [DecidableEq α] {s : Finset γ} {t : γ → Finset α} {f : α → β}
    (hs : ∀ x ∈ s, ∀ y ∈ s, x ≠ y → Disjoint (t x) (t y)) :
    ∑ x ∈ Finset.biUnion s t, f x = ∑ x ∈ s, ∑ i ∈ t x, f i := by
  have dec : DecidableEq γ := fun a b => Classical.propDecidable (a = b)
  induction s using Finset.induction with
  | empty => rfl
  | insert ha ih =>
    rename_i a s
    rw [biUnion_insert, sum_union, sum_insert ha, ih]
    · exact fun x hx y hy => hs x (mem_insert_of_mem hx) y (mem_insert_of_mem hy)
    · rw [disjoint_right]
      intro x hx hxa
      obtain ⟨b, hb, hxb⟩ := mem_biUnion.mp hx
      have hd := hs a (mem_insert_self a s) b (mem_insert_of_mem hb) (fun e => ha (e ▸ hb))
      exact disjoint_left.mp hd hxa hxb

theorem sum_comm {s : Finset γ} {t : Finset α} {f : γ → α → β} :
    (∑ x ∈ s, ∑ y ∈ t, f x y) = ∑ y ∈ t, ∑ x ∈ s, f x y := by
  induction s using Finset.cons_induction with
  | empty => exact sum_const_zero.symm
  | cons a s h ih =>
    rw [sum_cons, ih, ← sum_add_distrib]
    exact sum_congr rfl (fun x _ => (sum_cons h).symm)

theorem sum_product {s : Finset γ} {t : Finset α} {f : γ × α → β} :
    ∑ x ∈ s ×ˢ t, f x = ∑ x ∈ s, ∑ y ∈ t, f (x, y) := by
  have dec : DecidableEq γ := fun a b => Classical.propDecidable (a = b)
  have decα : DecidableEq α := fun a b => Classical.propDecidable (a = b)
  have e : s ×ˢ t = Finset.biUnion s (fun a => image (fun b => (a, b)) t) := by
    refine ext (fun p => ?_)
    rw [mem_product, mem_biUnion]
    constructor
    · exact fun h => ⟨p.1, h.1, mem_image.mpr ⟨p.2, h.2, rfl⟩⟩
    · rintro ⟨a, ha, h⟩
      obtain ⟨b, hb, e⟩ := mem_image.mp h
      rw [← e]
      exact ⟨ha, hb⟩
  rw [e, sum_biUnion]
  · exact sum_congr rfl (fun x _ => sum_image (fun a _ b _ e => (Prod.mk.inj e).2))
  · intro x _ y _ hxy
    rw [disjoint_left]
    intro p h₁ h₂
    obtain ⟨b, _, e₁⟩ := mem_image.mp h₁
    obtain ⟨c, _, e₂⟩ := mem_image.mp h₂
    exact hxy (Prod.mk.inj (e₁.trans e₂.symm)).1

theorem sum_product' {s : Finset γ} {t : Finset α} {f : γ → α → β} :
    ∑ x ∈ s ×ˢ t, f x.1 x.2 = ∑ x ∈ s, ∑ y ∈ t, f x y :=
  sum_product (f := fun x : γ × α => f x.1 x.2)

/-! ### Over the numbers below `n` -/

@[simp] theorem sum_range_zero (f : ℕ → β) : ∑ k ∈ range 0, f k = 0 := rfl

theorem sum_range_succ_comm (f : ℕ → β) (n : ℕ) :
    (∑ x ∈ range (n + 1), f x) = f n + ∑ x ∈ range n, f x := by
  rw [range_add_one, sum_insert not_mem_range_self]

theorem sum_range_succ (f : ℕ → β) (n : ℕ) :
    (∑ x ∈ range (n + 1), f x) = (∑ x ∈ range n, f x) + f n := by
  rw [sum_range_succ_comm, add_comm]

theorem sum_range_one (f : ℕ → β) : ∑ k ∈ range 1, f k = f 0 := sum_singleton f 0

theorem sum_range_succ' (f : ℕ → β) (n : ℕ) :
    (∑ k ∈ range (n + 1), f k) = (∑ k ∈ range n, f (k + 1)) + f 0 := by
  induction n with
  | zero => rw [sum_range_one, sum_range_zero, zero_add]
  | succ n ih => rw [sum_range_succ, ih, sum_range_succ, add_right_comm]

theorem sum_range_add (f : ℕ → β) (n m : ℕ) :
    (∑ x ∈ range (n + m), f x) = (∑ x ∈ range n, f x) + ∑ x ∈ range m, f (n + x) := by
  induction m with
  | zero => rw [Nat.add_zero, sum_range_zero, add_zero]
  | succ m ih => rw [← Nat.add_assoc, sum_range_succ, ih, sum_range_succ, add_assoc]

theorem sum_induction {s : Finset α} (f : α → β) (p : β → Prop)
    (hom : ∀ a b, p a → p b → p (a + b)) (unit : p 0) (base : ∀ x ∈ s, p (f x)) :
    p (∑ x ∈ s, f x) := by
  induction s using Finset.cons_induction with
  | empty => exact unit
  | cons a s h ih =>
    rw [sum_cons]
    exact hom _ _ (base a (mem_cons_self a s))
      (ih (fun x hx => base x (mem_cons.mpr (Or.inr hx))))

end

end Finset
