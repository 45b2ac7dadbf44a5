/-!
# Products over finite sets

Names and statements are those of Mathlib's `Algebra/BigOperators/Group/Finset.lean`.
-/

universe u v w

namespace Finset

variable {α : Type u} {β : Type v} {γ : Type w}

/-- `∏ x ∈ s, f x` is the product of the `f x` for `x` in `s`. -/
protected def prod [CommMonoid β] (s : Finset α) (f : α → β) : β :=
  Multiset.prod (Multiset.map f s.val)

section

variable [CommMonoid β] {s s₁ s₂ : Finset α} {a : α} {f g : α → β}

@[simp] theorem prod_mk (s : Multiset α) (hs : Multiset.Nodup s) (f : α → β) :
    Finset.prod ⟨s, hs⟩ f = Multiset.prod (Multiset.map f s) :=
  rfl

theorem prod_eq_multiset_prod (s : Finset α) (f : α → β) :
    ∏ x ∈ s, f x = Multiset.prod (Multiset.map f s.val) :=
  rfl

@[simp] theorem prod_map_val (s : Finset α) (f : α → β) :
    Multiset.prod (Multiset.map f s.val) = ∏ a ∈ s, f a :=
  rfl

@[simp] theorem prod_empty : ∏ x ∈ (∅ : Finset α), f x = 1 := rfl

@[simp] theorem prod_cons (h : a ∉ s) : ∏ x ∈ cons a s h, f x = f a * ∏ x ∈ s, f x := by
  show Multiset.prod (Multiset.map f (Multiset.cons a s.val)) = _
  rw [Multiset.map_cons, Multiset.prod_cons]
  rfl

@[simp] theorem prod_insert [DecidableEq α] (h : a ∉ s) :
    ∏ x ∈ insert a s, f x = f a * ∏ x ∈ s, f x := by
  rw [← cons_eq_insert a s h, prod_cons]

@[simp] theorem prod_singleton (f : α → β) (a : α) : ∏ x ∈ ({a} : Finset α), f x = f a :=
  Multiset.prod_singleton (f a)

theorem prod_pair [DecidableEq α] {a b : α} (h : a ≠ b) :
    ∏ x ∈ ({a, b} : Finset α), f x = f a * f b := by
  rw [prod_insert (not_mem_singleton.mpr h), prod_singleton]

@[congr] theorem prod_congr (h : s₁ = s₂) (hfg : ∀ x ∈ s₂, f x = g x) :
    Finset.prod s₁ f = Finset.prod s₂ g := by
  show Multiset.prod (Multiset.map f s₁.val) = Multiset.prod (Multiset.map g s₂.val)
  rw [h, Multiset.map_congr rfl hfg]

@[simp] theorem prod_const_one : ∏ _x ∈ s, (1 : β) = 1 := by
  induction s using Finset.cons_induction with
  | empty => rfl
  | cons a s h ih => rw [prod_cons, ih, one_mul]

theorem prod_eq_one (h : ∀ x ∈ s, f x = 1) : ∏ x ∈ s, f x = 1 :=
  (prod_congr rfl h).trans prod_const_one

theorem prod_mul_distrib : ∏ x ∈ s, f x * g x = (∏ x ∈ s, f x) * ∏ x ∈ s, g x := by
  induction s using Finset.cons_induction with
  | empty => exact (one_mul 1).symm
  | cons a s h ih => rw [prod_cons, prod_cons, prod_cons, ih, mul_mul_mul_comm]

@[simp] theorem prod_image [DecidableEq α] {s : Finset γ} {g : γ → α}
    (h : ∀ x ∈ s, ∀ y ∈ s, g x = g y → x = y) :
    ∏ x ∈ image g s, f x = ∏ x ∈ s, f (g x) := by
  show Multiset.prod (Multiset.map f (image g s).val) = _
  rw [image_val_of_injOn (fun x hx y hy e => h x hx y hy e), Multiset.map_map]
  rfl

theorem prod_attach (s : Finset α) (f : α → β) : ∏ x ∈ s.attach, f x.val = ∏ x ∈ s, f x := by
  show Multiset.prod (Multiset.map (fun x : {x // x ∈ s} => f x.val) (Multiset.attach s.val)) = _
  have e : Multiset.map (fun x : {x // x ∈ s} => f x.val) (Multiset.attach s.val) =
      Multiset.map f (Multiset.map Subtype.val (Multiset.attach s.val)) :=
    (Multiset.map_map f Subtype.val (Multiset.attach s.val)).symm
  rw [e, Multiset.attach_map_val]
  rfl

theorem prod_union [DecidableEq α] (h : Disjoint s₁ s₂) :
    ∏ x ∈ s₁ ∪ s₂, f x = (∏ x ∈ s₁, f x) * ∏ x ∈ s₂, f x := by
  induction s₁ using Finset.induction with
  | empty => rw [empty_union, prod_empty, one_mul]
  | insert ha ih =>
    rename_i a s
    rw [disjoint_insert_left] at h
    rw [insert_union, prod_insert (fun h₁ => Or.elim (mem_union.mp h₁) ha h.1), ih h.2,
      prod_insert ha, mul_assoc]

theorem prod_union_inter [DecidableEq α] :
    (∏ x ∈ s₁ ∪ s₂, f x) * ∏ x ∈ s₁ ∩ s₂, f x = (∏ x ∈ s₁, f x) * ∏ x ∈ s₂, f x := by
  induction s₁ using Finset.induction with
  | empty => rw [empty_union, empty_inter, prod_empty, mul_one, one_mul]
  | insert ha ih =>
    rename_i a s
    rw [insert_union, prod_insert ha]
    by_cases ht : a ∈ s₂
    · rw [insert_eq_of_mem (mem_union_right s ht), insert_inter_of_mem ht,
        prod_insert (fun h₁ => ha (mem_of_mem_inter_left h₁)), mul_left_comm, ih, mul_assoc]
    · rw [prod_insert (fun h₁ => Or.elim (mem_union.mp h₁) ha ht), insert_inter_of_not_mem ht,
        mul_assoc, ih, mul_assoc]

theorem prod_filter_mul_prod_filter_not (s : Finset α) (p : α → Prop) [DecidablePred p]
    [(x : α) → Decidable (¬p x)] (f : α → β) :
    (∏ x ∈ filter p s, f x) * ∏ x ∈ filter (fun x => ¬p x) s, f x = ∏ x ∈ s, f x := by
  have dec : DecidableEq α := fun a b => Classical.propDecidable (a = b)
  rw [← prod_union (disjoint_filter_filter_neg s s p), filter_union_filter_neg_eq]

theorem prod_sdiff [DecidableEq α] (h : s₁ ⊆ s₂) :
    (∏ x ∈ s₂ \ s₁, f x) * ∏ x ∈ s₁, f x = ∏ x ∈ s₂, f x := by
  rw [← prod_union sdiff_disjoint, sdiff_union_of_subset h]

theorem prod_subset_one_on_sdiff [DecidableEq α] (h : s₁ ⊆ s₂) (hg : ∀ x ∈ s₂ \ s₁, g x = 1)
    (hfg : ∀ x ∈ s₁, f x = g x) : ∏ i ∈ s₁, f i = ∏ i ∈ s₂, g i := by
  rw [← prod_sdiff h, prod_eq_one hg, one_mul]
  exact prod_congr rfl hfg

theorem prod_subset (h : s₁ ⊆ s₂) (hf : ∀ x ∈ s₂, x ∉ s₁ → f x = 1) :
    ∏ x ∈ s₁, f x = ∏ x ∈ s₂, f x := by
  have dec : DecidableEq α := fun a b => Classical.propDecidable (a = b)
  exact prod_subset_one_on_sdiff h
    (fun x hx => hf x (mem_sdiff.mp hx).1 (mem_sdiff.mp hx).2) (fun _ _ => rfl)

theorem prod_filter_of_ne {p : α → Prop} [DecidablePred p] (hp : ∀ x ∈ s, f x ≠ 1 → p x) :
    ∏ x ∈ filter p s, f x = ∏ x ∈ s, f x :=
  prod_subset (filter_subset p s) (fun x hx h => by_contra (fun hn =>
    h (mem_filter.mpr ⟨hx, hp x hx hn⟩)))

theorem prod_filter (p : α → Prop) [DecidablePred p] (f : α → β) :
    ∏ a ∈ filter p s, f a = ∏ a ∈ s, if p a then f a else 1 := by
  have h : ∏ a ∈ filter p s, (if p a then f a else 1) = ∏ a ∈ s, if p a then f a else 1 :=
    prod_filter_of_ne (fun x _ h => by_contra (fun hn => h (if_neg hn)))
  rw [← h]
  exact prod_congr rfl (fun x hx => (if_pos (mem_filter.mp hx).2).symm)

theorem prod_eq_single_of_mem {s : Finset α} {f : α → β} (a : α) (h : a ∈ s)
    (h₀ : ∀ b ∈ s, b ≠ a → f b = 1) : ∏ x ∈ s, f x = f a := by
  rw [← prod_singleton f a]
  exact (prod_subset (singleton_subset_iff.mpr h)
    (fun x hx hn => h₀ x hx (not_mem_singleton.mp hn))).symm

theorem prod_eq_single {s : Finset α} {f : α → β} (a : α) (h₀ : ∀ b ∈ s, b ≠ a → f b = 1)
    (h₁ : a ∉ s → f a = 1) : ∏ x ∈ s, f x = f a := by
  by_cases h : a ∈ s
  · exact prod_eq_single_of_mem a h h₀
  · rw [h₁ h]
    exact prod_eq_one (fun x hx => h₀ x hx (fun e => h (e ▸ hx)))

@[simp] theorem prod_ite_eq [DecidableEq α] (s : Finset α) (a : α) (b : α → β) :
    (∏ j ∈ s, if a = j then b j else 1) = if a ∈ s then b a else 1 := by
  by_cases h : a ∈ s
  · rw [if_pos h, prod_eq_single_of_mem a h (fun x _ hx => if_neg hx.symm), if_pos rfl]
  · rw [if_neg h]
    exact prod_eq_one (fun x hx => if_neg (fun e : a = x => h (e.symm ▸ hx)))

@[simp] theorem prod_ite_eq' [DecidableEq α] (s : Finset α) (a : α) (b : α → β) :
    (∏ j ∈ s, if j = a then b j else 1) = if a ∈ s then b a else 1 := by
  by_cases h : a ∈ s
  · rw [if_pos h, prod_eq_single_of_mem a h (fun x _ hx => if_neg hx), if_pos rfl]
  · rw [if_neg h]
    exact prod_eq_one (fun x hx => if_neg (fun e : x = a => h (e ▸ hx)))

theorem prod_ite {p : α → Prop} [DecidablePred p] (f g : α → β) :
    ∏ x ∈ s, (if p x then f x else g x) =
      (∏ x ∈ filter p s, f x) * ∏ x ∈ filter (fun x => ¬p x) s, g x := by
  rw [← prod_filter_mul_prod_filter_not s p]
  have h₁ : ∏ x ∈ filter p s, (if p x then f x else g x) = ∏ x ∈ filter p s, f x :=
    prod_congr rfl (fun x hx => if_pos (mem_filter.mp hx).2)
  have h₂ : ∏ x ∈ filter (fun x => ¬p x) s, (if p x then f x else g x) =
      ∏ x ∈ filter (fun x => ¬p x) s, g x :=
    prod_congr rfl (fun x hx => if_neg (mem_filter.mp hx).2)
  rw [h₁, h₂]

theorem mul_prod_erase [DecidableEq α] (s : Finset α) (f : α → β) {a : α} (h : a ∈ s) :
    (f a * ∏ x ∈ erase s a, f x) = ∏ x ∈ s, f x := by
  rw [← prod_insert (not_mem_erase a s), insert_erase h]

theorem prod_erase_mul [DecidableEq α] (s : Finset α) (f : α → β) {a : α} (h : a ∈ s) :
    (∏ x ∈ erase s a, f x) * f a = ∏ x ∈ s, f x := by
  rw [mul_comm, mul_prod_erase s f h]

theorem prod_erase [DecidableEq α] (s : Finset α) {f : α → β} {a : α} (h : f a = 1) :
    ∏ x ∈ erase s a, f x = ∏ x ∈ s, f x := by
  by_cases ha : a ∈ s
  · rw [← mul_prod_erase s f ha, h, one_mul]
  · rw [erase_eq_of_not_mem ha]

theorem exists_ne_one_of_prod_ne_one (h : ∏ x ∈ s, f x ≠ 1) : ∃ a ∈ s, f a ≠ 1 := by
  by_contra hn
  exact h (prod_eq_one (fun x hx => by_contra (fun hx₁ => hn ⟨x, hx, hx₁⟩)))

end

section

variable [CommMonoid β]

/-- Products over two sets that a map with an inverse carries into each other. -/
theorem prod_bij' {s : Finset α} {t : Finset γ} {f : α → β} {g : γ → β} (i : (a : α) → a ∈ s → γ)
    (j : (a : γ) → a ∈ t → α) (hi : ∀ (a : α) (ha : a ∈ s), i a ha ∈ t)
    (hj : ∀ (a : γ) (ha : a ∈ t), j a ha ∈ s)
    (left_inv : ∀ (a : α) (ha : a ∈ s), j (i a ha) (hi a ha) = a)
    (right_inv : ∀ (a : γ) (ha : a ∈ t), i (j a ha) (hj a ha) = a)
    (h : ∀ (a : α) (ha : a ∈ s), f a = g (i a ha)) : ∏ x ∈ s, f x = ∏ x ∈ t, g x := by
  have dec : DecidableEq γ := fun a b => Classical.propDecidable (a = b)
  have ht : t = image (fun x : {x // x ∈ s} => i x.val x.property) s.attach := by
    refine ext (fun y => ?_)
    rw [mem_image]
    constructor
    · intro hy
      exact ⟨⟨j y hy, hj y hy⟩, mem_attach s ⟨j y hy, hj y hy⟩, right_inv y hy⟩
    · rintro ⟨x, _, e⟩
      exact e ▸ hi x.val x.property
  rw [ht, prod_image, ← prod_attach s f]
  · exact prod_congr rfl (fun x _ => h x.val x.property)
  · intro x _ y _ e
    apply Subtype.eq
    have key : ∀ (c d : γ) (hc : c ∈ t) (hd : d ∈ t), c = d → j c hc = j d hd := by
      intro c d hc hd e
      subst e
      rfl
    rw [← left_inv x.val x.property, ← left_inv y.val y.property]
    exact key _ _ _ _ e

theorem prod_bij {s : Finset α} {t : Finset γ} {f : α → β} {g : γ → β} (i : (a : α) → a ∈ s → γ)
    (hi : ∀ (a : α) (ha : a ∈ s), i a ha ∈ t)
    (i_inj : ∀ (a₁ : α) (ha₁ : a₁ ∈ s) (a₂ : α) (ha₂ : a₂ ∈ s), i a₁ ha₁ = i a₂ ha₂ → a₁ = a₂)
    (i_surj : ∀ b ∈ t, ∃ (a : α) (ha : a ∈ s), i a ha = b)
    (h : ∀ (a : α) (ha : a ∈ s), f a = g (i a ha)) : ∏ x ∈ s, f x = ∏ x ∈ t, g x := by
  have ex : ∀ (b : γ) (hb : b ∈ t), ∃ a : {x // x ∈ s}, i a.val a.property = b := by
    intro b hb
    obtain ⟨a, ha, e⟩ := i_surj b hb
    exact ⟨⟨a, ha⟩, e⟩
  refine prod_bij' i (fun b hb => (Classical.choose (ex b hb)).val) hi
    (fun b hb => (Classical.choose (ex b hb)).property) ?_ ?_ h
  · intro a ha
    exact i_inj _ _ _ _ (Classical.choose_spec (ex (i a ha) (hi a ha)))
  · exact fun b hb => Classical.choose_spec (ex b hb)

theorem prod_nbij' {s : Finset α} {t : Finset γ} {f : α → β} {g : γ → β} (i : α → γ) (j : γ → α)
    (hi : ∀ a ∈ s, i a ∈ t) (hj : ∀ a ∈ t, j a ∈ s) (left_inv : ∀ a ∈ s, j (i a) = a)
    (right_inv : ∀ a ∈ t, i (j a) = a) (h : ∀ a ∈ s, f a = g (i a)) :
    ∏ x ∈ s, f x = ∏ x ∈ t, g x :=
  prod_bij' (fun a _ => i a) (fun a _ => j a) hi hj left_inv right_inv h

theorem prod_biUnion [DecidableEq α] {s : Finset γ} {t : γ → Finset α} {f : α → β}
    (hs : ∀ x ∈ s, ∀ y ∈ s, x ≠ y → Disjoint (t x) (t y)) :
    ∏ x ∈ Finset.biUnion s t, f x = ∏ x ∈ s, ∏ i ∈ t x, f i := by
  have dec : DecidableEq γ := fun a b => Classical.propDecidable (a = b)
  induction s using Finset.induction with
  | empty => rfl
  | insert ha ih =>
    rename_i a s
    rw [biUnion_insert, prod_union, prod_insert ha, ih]
    · exact fun x hx y hy => hs x (mem_insert_of_mem hx) y (mem_insert_of_mem hy)
    · rw [disjoint_right]
      intro x hx hxa
      obtain ⟨b, hb, hxb⟩ := mem_biUnion.mp hx
      have hd := hs a (mem_insert_self a s) b (mem_insert_of_mem hb) (fun e => ha (e ▸ hb))
      exact disjoint_left.mp hd hxa hxb

theorem prod_comm {s : Finset γ} {t : Finset α} {f : γ → α → β} :
    (∏ x ∈ s, ∏ y ∈ t, f x y) = ∏ y ∈ t, ∏ x ∈ s, f x y := by
  induction s using Finset.cons_induction with
  | empty => exact prod_const_one.symm
  | cons a s h ih =>
    rw [prod_cons, ih, ← prod_mul_distrib]
    exact prod_congr rfl (fun x _ => (prod_cons h).symm)

theorem prod_product {s : Finset γ} {t : Finset α} {f : γ × α → β} :
    ∏ x ∈ s ×ˢ t, f x = ∏ x ∈ s, ∏ y ∈ t, f (x, y) := by
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
  rw [e, prod_biUnion]
  · exact prod_congr rfl (fun x _ => prod_image (fun a _ b _ e => (Prod.mk.inj e).2))
  · intro x _ y _ hxy
    rw [disjoint_left]
    intro p h₁ h₂
    obtain ⟨b, _, e₁⟩ := mem_image.mp h₁
    obtain ⟨c, _, e₂⟩ := mem_image.mp h₂
    exact hxy (Prod.mk.inj (e₁.trans e₂.symm)).1

theorem prod_product' {s : Finset γ} {t : Finset α} {f : γ → α → β} :
    ∏ x ∈ s ×ˢ t, f x.1 x.2 = ∏ x ∈ s, ∏ y ∈ t, f x y :=
  prod_product (f := fun x : γ × α => f x.1 x.2)

/-! ### Over the numbers below `n` -/

@[simp] theorem prod_range_zero (f : ℕ → β) : ∏ k ∈ range 0, f k = 1 := rfl

theorem prod_range_succ_comm (f : ℕ → β) (n : ℕ) :
    (∏ x ∈ range (n + 1), f x) = f n * ∏ x ∈ range n, f x := by
  rw [range_add_one, prod_insert not_mem_range_self]

theorem prod_range_succ (f : ℕ → β) (n : ℕ) :
    (∏ x ∈ range (n + 1), f x) = (∏ x ∈ range n, f x) * f n := by
  rw [prod_range_succ_comm, mul_comm]

theorem prod_range_one (f : ℕ → β) : ∏ k ∈ range 1, f k = f 0 := prod_singleton f 0

theorem prod_range_succ' (f : ℕ → β) (n : ℕ) :
    (∏ k ∈ range (n + 1), f k) = (∏ k ∈ range n, f (k + 1)) * f 0 := by
  induction n with
  | zero => rw [prod_range_one, prod_range_zero, one_mul]
  | succ n ih => rw [prod_range_succ, ih, prod_range_succ, mul_right_comm]

theorem prod_range_add (f : ℕ → β) (n m : ℕ) :
    (∏ x ∈ range (n + m), f x) = (∏ x ∈ range n, f x) * ∏ x ∈ range m, f (n + x) := by
  induction m with
  | zero => rw [Nat.add_zero, prod_range_zero, mul_one]
  | succ m ih => rw [← Nat.add_assoc, prod_range_succ, ih, prod_range_succ, mul_assoc]

theorem prod_induction {s : Finset α} (f : α → β) (p : β → Prop)
    (hom : ∀ a b, p a → p b → p (a * b)) (unit : p 1) (base : ∀ x ∈ s, p (f x)) :
    p (∏ x ∈ s, f x) := by
  induction s using Finset.cons_induction with
  | empty => exact unit
  | cons a s h ih =>
    rw [prod_cons]
    exact hom _ _ (base a (mem_cons_self a s))
      (ih (fun x hx => base x (mem_cons.mpr (Or.inr hx))))

end

end Finset
