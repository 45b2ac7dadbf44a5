/-!
# Permutations of lists

Names and statements are those of Batteries' `Data/List/Perm.lean` and of Mathlib's
`Data/List/Perm.lean`.
-/

universe u v w

/-- `f a (f b c) = f b (f a c)`. -/
def LeftCommutative {α : Type u} {β : Type v} (h : α → β → β) : Prop :=
  ∀ (a₁ a₂ : α) (b : β), h a₁ (h a₂ b) = h a₂ (h a₁ b)

/-- `f (f c a) b = f (f c b) a`. -/
def RightCommutative {α : Type u} {β : Type v} (h : β → α → β) : Prop :=
  ∀ (b : β) (a₁ a₂ : α), h (h b a₁) a₂ = h (h b a₂) a₁

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-- The same elements as often, in another order. -/
inductive Perm : List α → List α → Prop
  | nil : Perm [] []
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (x :: l₁) (x :: l₂)
  | swap (x y : α) (l : List α) : Perm (y :: x :: l) (x :: y :: l)
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃

scoped infixl:50 " ~ " => List.Perm

namespace Perm

@[simp, refl] protected theorem refl (l : List α) : l ~ l := by
  induction l with
  | nil => exact Perm.nil
  | cons a l ih => exact Perm.cons a ih

protected theorem rfl {l : List α} : l ~ l := Perm.refl l

theorem of_eq {l₁ l₂ : List α} (h : l₁ = l₂) : l₁ ~ l₂ := h ▸ Perm.refl l₁

protected theorem symm {l₁ l₂ : List α} (h : l₁ ~ l₂) : l₂ ~ l₁ := by
  induction h with
  | nil => exact Perm.nil
  | cons x _ ih => exact Perm.cons x ih
  | swap x y l => exact Perm.swap y x l
  | trans _ _ ih₁ ih₂ => exact Perm.trans ih₂ ih₁

attribute [symm] Perm.symm

attribute [trans] Perm.trans

theorem swap' (x y : α) {l₁ l₂ : List α} (p : l₁ ~ l₂) : y :: x :: l₁ ~ x :: y :: l₂ :=
  (Perm.swap x y l₁).trans (Perm.cons x (Perm.cons y p))

theorem mem_iff {a : α} {l₁ l₂ : List α} (p : l₁ ~ l₂) : a ∈ l₁ ↔ a ∈ l₂ := by
  induction p with
  | nil => exact Iff.rfl
  | cons x _ ih => rw [mem_cons, mem_cons, ih]
  | swap x y l => rw [mem_cons, mem_cons, mem_cons, mem_cons, or_left_comm]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

protected theorem subset {l₁ l₂ : List α} (p : l₁ ~ l₂) : l₁ ⊆ l₂ := fun _ h => p.mem_iff.mp h

theorem length_eq {l₁ l₂ : List α} (p : l₁ ~ l₂) : length l₁ = length l₂ := by
  induction p with
  | nil => rfl
  | cons x _ ih => rw [length_cons, length_cons, ih]
  | swap x y l => rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem append_right {l₁ l₂ : List α} (t : List α) (p : l₁ ~ l₂) : l₁ ++ t ~ l₂ ++ t := by
  induction p with
  | nil => exact Perm.refl t
  | cons x _ ih => exact Perm.cons x ih
  | swap x y l => exact Perm.swap x y (l ++ t)
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem append_left {t₁ t₂ : List α} (l : List α) (p : t₁ ~ t₂) : l ++ t₁ ~ l ++ t₂ := by
  induction l with
  | nil => exact p
  | cons x l ih => exact Perm.cons x ih

theorem append {l₁ l₂ t₁ t₂ : List α} (p₁ : l₁ ~ l₂) (p₂ : t₁ ~ t₂) : l₁ ++ t₁ ~ l₂ ++ t₂ :=
  (p₁.append_right t₁).trans (p₂.append_left l₂)

end Perm

theorem perm_comm {l₁ l₂ : List α} : l₁ ~ l₂ ↔ l₂ ~ l₁ := ⟨Perm.symm, Perm.symm⟩

theorem Perm.eqv (α : Type u) : Equivalence (@Perm α) := ⟨Perm.refl, Perm.symm, Perm.trans⟩

/-- Lists up to their order. -/
instance isSetoid (α : Type u) : Setoid (List α) := ⟨Perm, Perm.eqv α⟩

@[simp] theorem perm_middle {a : α} {l₁ l₂ : List α} : l₁ ++ a :: l₂ ~ a :: (l₁ ++ l₂) := by
  induction l₁ with
  | nil => exact Perm.refl _
  | cons b l ih => exact (Perm.cons b ih).trans (Perm.swap a b (l ++ l₂))

@[simp] theorem perm_append_singleton (a : α) (l : List α) : l ++ [a] ~ a :: l := by
  have h : l ++ [a] ~ a :: (l ++ []) := perm_middle
  rw [append_nil] at h
  exact h

theorem perm_append_comm {l₁ l₂ : List α} : l₁ ++ l₂ ~ l₂ ++ l₁ := by
  induction l₁ with
  | nil =>
    rw [append_nil]
    exact Perm.refl l₂
  | cons a l ih => exact (Perm.cons a ih).trans perm_middle.symm

@[simp] theorem reverse_perm (l : List α) : reverse l ~ l := by
  induction l with
  | nil => exact Perm.nil
  | cons a l ih =>
    rw [reverse_cons]
    exact (perm_append_singleton a _).trans (Perm.cons a ih)

theorem Perm.eq_nil {l : List α} (p : l ~ []) : l = [] := length_eq_zero.mp p.length_eq

@[simp] theorem perm_nil {l₁ : List α} : l₁ ~ [] ↔ l₁ = [] :=
  ⟨Perm.eq_nil, fun e => e ▸ Perm.refl l₁⟩

@[simp] theorem nil_perm {l₁ : List α} : [] ~ l₁ ↔ l₁ = [] := perm_comm.trans perm_nil

@[simp] theorem perm_singleton {a : α} {l : List α} : l ~ [a] ↔ l = [a] := by
  constructor
  · intro p
    obtain ⟨b, e⟩ := length_eq_one.mp p.length_eq
    rw [e] at p
    have h : b ∈ [a] := p.mem_iff.mp (mem_singleton_self b)
    rw [e, mem_singleton.mp h]
  · exact Perm.of_eq

@[simp] theorem singleton_perm {a : α} {l : List α} : [a] ~ l ↔ [a] = l := by
  rw [perm_comm, perm_singleton, eq_comm]

theorem Perm.map (f : α → β) {l₁ l₂ : List α} (p : l₁ ~ l₂) : List.map f l₁ ~ List.map f l₂ := by
  induction p with
  | nil => exact Perm.nil
  | cons x _ ih => exact Perm.cons (f x) ih
  | swap x y l => exact Perm.swap (f x) (f y) (List.map f l)
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.filter (p : α → Bool) {l₁ l₂ : List α} (s : l₁ ~ l₂) :
    List.filter p l₁ ~ List.filter p l₂ := by
  induction s with
  | nil => exact Perm.nil
  | cons x _ ih =>
    rw [filter_cons, filter_cons]
    by_cases h : p x = true
    · rw [if_pos h, if_pos h]
      exact Perm.cons x ih
    · rw [if_neg h, if_neg h]
      exact ih
  | swap x y l =>
    rw [filter_cons, filter_cons, filter_cons, filter_cons]
    by_cases hx : p x = true
    · by_cases hy : p y = true
      · simp only [if_pos hx, if_pos hy]
        exact Perm.swap x y _
      · simp only [if_pos hx, if_neg hy]
        exact Perm.refl _
    · by_cases hy : p y = true
      · simp only [if_neg hx, if_pos hy]
        exact Perm.refl _
      · simp only [if_neg hx, if_neg hy]
        exact Perm.refl _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.foldr_eq {f : α → β → β} {l₁ l₂ : List α} (lcomm : LeftCommutative f)
    (p : l₁ ~ l₂) (b : β) : foldr f b l₁ = foldr f b l₂ := by
  induction p with
  | nil => rfl
  | cons x _ ih => exact congrArg (f x) ih
  | swap x y l => exact lcomm y x (foldr f b l)
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.join {l₁ l₂ : List (List α)} (p : l₁ ~ l₂) : List.join l₁ ~ List.join l₂ := by
  induction p with
  | nil => exact Perm.nil
  | cons x _ ih => exact ih.append_left x
  | swap x y l =>
    rw [join_cons, join_cons, join_cons, join_cons, ← append_assoc, ← append_assoc]
    exact perm_append_comm.append_right _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.pairwise_iff {R : α → α → Prop} (S : ∀ {x y : α}, R x y → R y x) {l₁ l₂ : List α}
    (p : l₁ ~ l₂) : Pairwise R l₁ ↔ Pairwise R l₂ := by
  induction p with
  | nil => exact Iff.rfl
  | cons x h ih =>
    rw [pairwise_cons, pairwise_cons, ih]
    exact ⟨fun h₁ => ⟨fun a ha => h₁.1 a (h.mem_iff.mpr ha), h₁.2⟩,
      fun h₁ => ⟨fun a ha => h₁.1 a (h.mem_iff.mp ha), h₁.2⟩⟩
  | swap x y l =>
    rw [pairwise_cons, pairwise_cons, pairwise_cons, pairwise_cons, forall_mem_cons,
      forall_mem_cons]
    exact ⟨fun h => ⟨⟨S h.1.1, h.2.1⟩, h.1.2, h.2.2⟩, fun h => ⟨⟨S h.1.1, h.2.1⟩, h.1.2, h.2.2⟩⟩
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.nodup_iff {l₁ l₂ : List α} (p : l₁ ~ l₂) : Nodup l₁ ↔ Nodup l₂ :=
  Perm.pairwise_iff (fun h => Ne.symm h) p

/-! ## Removing an element -/

theorem perm_cons_erase [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) :
    l ~ a :: List.erase l a := by
  induction l with
  | nil => exact absurd h (not_mem_nil a)
  | cons b l ih =>
    rw [erase_cons]
    by_cases hb : (b == a) = true
    · rw [if_pos hb, eq_of_beq hb]
    · rw [if_neg hb]
      have ha : a ∈ l := mem_of_ne_of_mem (fun e => hb ((beq_iff_eq b a).mpr e.symm)) h
      exact (Perm.cons b (ih ha)).trans (Perm.swap a b _)

theorem erase_of_not_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : ¬a ∈ l) :
    List.erase l a = l := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    have hb : ¬(b == a) = true := fun e => h (eq_of_beq e ▸ mem_cons_self b l)
    rw [erase_cons, if_neg hb, ih (not_mem_of_not_mem_cons h)]

theorem Perm.erase [BEq α] [LawfulBEq α] (a : α) {l₁ l₂ : List α} (p : l₁ ~ l₂) :
    List.erase l₁ a ~ List.erase l₂ a := by
  induction p with
  | nil => exact Perm.nil
  | cons x h ih =>
    rw [erase_cons, erase_cons]
    by_cases hx : (x == a) = true
    · rw [if_pos hx, if_pos hx]
      exact h
    · rw [if_neg hx, if_neg hx]
      exact Perm.cons x ih
  | swap x y l =>
    rw [erase_cons, erase_cons, erase_cons, erase_cons]
    by_cases hx : (x == a) = true
    · by_cases hy : (y == a) = true
      · simp only [if_pos hx, if_pos hy]
        rw [eq_of_beq hx, eq_of_beq hy]
      · simp only [if_pos hx, if_neg hy]
        exact Perm.refl _
    · by_cases hy : (y == a) = true
      · simp only [if_neg hx, if_pos hy]
        exact Perm.refl _
      · simp only [if_neg hx, if_neg hy]
        exact Perm.swap x y _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

@[simp] theorem erase_cons_head [BEq α] [LawfulBEq α] (a : α) (l : List α) :
    List.erase (a :: l) a = l := by
  rw [erase_cons, if_pos (beq_self_eq_true a)]

theorem Perm.cons_inv {a : α} {l₁ l₂ : List α} (p : a :: l₁ ~ a :: l₂) : l₁ ~ l₂ := by
  have dec : DecidableEq α := fun x y => Classical.propDecidable (x = y)
  have h : List.erase (a :: l₁) a ~ List.erase (a :: l₂) a := p.erase a
  rw [erase_cons_head, erase_cons_head] at h
  exact h

@[simp] theorem perm_cons (a : α) {l₁ l₂ : List α} : a :: l₁ ~ a :: l₂ ↔ l₁ ~ l₂ :=
  ⟨Perm.cons_inv, Perm.cons a⟩

theorem perm_append_left_iff {l₁ l₂ : List α} (l : List α) : l ++ l₁ ~ l ++ l₂ ↔ l₁ ~ l₂ := by
  induction l with
  | nil => exact Iff.rfl
  | cons a l ih => exact (perm_cons a).trans ih

theorem perm_append_right_iff {l₁ l₂ : List α} (l : List α) : l₁ ++ l ~ l₂ ++ l ↔ l₁ ~ l₂ :=
  ⟨fun h => (perm_append_left_iff l).mp (perm_append_comm.trans (h.trans perm_append_comm)),
   Perm.append_right l⟩

/-- Lists without duplicates are permutations when they have the same elements. -/
theorem perm_ext_iff_of_nodup {l₁ l₂ : List α} (d₁ : Nodup l₁) (d₂ : Nodup l₂) :
    l₁ ~ l₂ ↔ ∀ a, a ∈ l₁ ↔ a ∈ l₂ := by
  have dec : DecidableEq α := fun x y => Classical.propDecidable (x = y)
  refine ⟨fun p _ => p.mem_iff, fun h => ?_⟩
  induction l₁ generalizing l₂ with
  | nil =>
    have e : l₂ = [] := eq_nil_iff_forall_not_mem.mpr (fun a ha => not_mem_nil a ((h a).mpr ha))
    rw [e]
  | cons a l₁ ih =>
    rw [nodup_cons] at d₁
    have ha : a ∈ l₂ := (h a).mp (mem_cons_self a l₁)
    refine Perm.trans (Perm.cons a (ih d₁.2 (d₂.erase a) ?_)) (perm_cons_erase ha).symm
    intro b
    rw [d₂.mem_erase_iff, ← h b, mem_cons]
    constructor
    · exact fun hb => ⟨fun e => d₁.1 (e ▸ hb), Or.inr hb⟩
    · exact fun hb => Or.resolve_left hb.2 hb.1

theorem Perm.dedup [DecidableEq α] {l₁ l₂ : List α} (p : l₁ ~ l₂) :
    List.dedup l₁ ~ List.dedup l₂ :=
  (perm_ext_iff_of_nodup (nodup_dedup l₁) (nodup_dedup l₂)).mpr (fun a => by
    rw [mem_dedup, mem_dedup, p.mem_iff])

theorem Perm.insert [DecidableEq α] (a : α) {l₁ l₂ : List α} (p : l₁ ~ l₂) :
    List.insert a l₁ ~ List.insert a l₂ := by
  by_cases h : a ∈ l₁
  · rw [insert_of_mem h, insert_of_mem (p.mem_iff.mp h)]
    exact p
  · rw [insert_of_not_mem h, insert_of_not_mem (fun h₁ => h (p.mem_iff.mpr h₁))]
    exact Perm.cons a p

theorem perm_insert_swap [DecidableEq α] (x y : α) (l : List α) :
    List.insert x (List.insert y l) ~ List.insert y (List.insert x l) := by
  by_cases hx : x ∈ l
  · rw [insert_of_mem hx, insert_of_mem (mem_insert_of_mem hx)]
  · by_cases hy : y ∈ l
    · rw [insert_of_mem hy, insert_of_mem (mem_insert_of_mem hy)]
    · by_cases e : x = y
      · rw [e]
      · rw [insert_of_not_mem hx, insert_of_not_mem hy, insert_of_not_mem, insert_of_not_mem]
        · exact Perm.swap y x l
        · intro h
          exact Or.elim (mem_cons.mp h) (fun e₁ => e e₁.symm) hy
        · intro h
          exact Or.elim (mem_cons.mp h) e hx

theorem Perm.union_right [DecidableEq α] {l₁ l₂ : List α} (t : List α) (p : l₁ ~ l₂) :
    l₁ ∪ t ~ l₂ ∪ t := by
  induction p with
  | nil => exact Perm.refl _
  | cons x _ ih => exact ih.insert x
  | swap x y l => exact perm_insert_swap y x (l ∪ t)
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.union_left [DecidableEq α] (l : List α) {t₁ t₂ : List α} (p : t₁ ~ t₂) :
    l ∪ t₁ ~ l ∪ t₂ := by
  induction l with
  | nil => exact p
  | cons x l ih => exact ih.insert x

theorem Perm.union [DecidableEq α] {l₁ l₂ t₁ t₂ : List α} (p₁ : l₁ ~ l₂) (p₂ : t₁ ~ t₂) :
    l₁ ∪ t₁ ~ l₂ ∪ t₂ :=
  (p₁.union_right t₁).trans (p₂.union_left l₂)

theorem Perm.inter [DecidableEq α] {l₁ l₂ t₁ t₂ : List α} (p₁ : l₁ ~ l₂) (p₂ : t₁ ~ t₂) :
    l₁ ∩ t₁ ~ l₂ ∩ t₂ := by
  have h : l₂ ∩ t₁ = l₂ ∩ t₂ := filter_congr' (fun x _ => Bool.eq_iff_iff.mpr (by
    rw [elem_iff, elem_iff, p₂.mem_iff]))
  rw [← h]
  exact p₁.filter _

/-! ## Deciding -/

/-- Whether `l₁` is a permutation of `l₂`. -/
def isPerm [BEq α] (l₁ l₂ : List α) : Bool :=
  List.rec (motive := fun _ => List α → Bool) isEmpty
    (fun a _ r l₂ => contains l₂ a && r (List.erase l₂ a)) l₁ l₂

theorem isPerm_iff [BEq α] [LawfulBEq α] {l₁ l₂ : List α} : isPerm l₁ l₂ = true ↔ l₁ ~ l₂ := by
  induction l₁ generalizing l₂ with
  | nil =>
    cases l₂ with
    | nil => exact ⟨fun _ => Perm.nil, fun _ => rfl⟩
    | cons b l₂ =>
      exact ⟨fun h => absurd h Bool.false_ne_true, fun h => absurd (nil_perm.mp h) (cons_ne_nil b l₂)⟩
  | cons a l₁ ih =>
    show (contains l₂ a && isPerm l₁ (List.erase l₂ a)) = true ↔ _
    rw [Bool.and_eq_true, ih]
    constructor
    · rintro ⟨h₁, h₂⟩
      exact (Perm.cons a h₂).trans (perm_cons_erase (elem_iff.mp h₁)).symm
    · intro h
      have ha : a ∈ l₂ := h.mem_iff.mp (mem_cons_self a l₁)
      exact ⟨elem_iff.mpr ha, (h.trans (perm_cons_erase ha)).cons_inv⟩

instance decidablePerm [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ ~ l₂) :=
  decidable_of_iff (isPerm l₁ l₂ = true) isPerm_iff

/-! ## Sublists up to order -/

/-- Some permutation of `l₁` is a sublist of `l₂`. -/
def Subperm (l₁ l₂ : List α) : Prop := ∃ l, l ~ l₁ ∧ Sublist l l₂

scoped infixl:50 " <+~ " => List.Subperm

theorem Perm.subperm {l₁ l₂ : List α} (p : l₁ ~ l₂) : l₁ <+~ l₂ := ⟨l₂, p.symm, Sublist.refl l₂⟩

theorem Sublist.subperm {l₁ l₂ : List α} (s : Sublist l₁ l₂) : l₁ <+~ l₂ := ⟨l₁, Perm.refl l₁, s⟩

theorem Subperm.refl (l : List α) : l <+~ l := (Perm.refl l).subperm

theorem exists_perm_sublist {l₁ l₂ l₂' : List α} (s : Sublist l₁ l₂) (p : l₂ ~ l₂') :
    ∃ l₁', l₁' ~ l₁ ∧ Sublist l₁' l₂' := by
  induction p generalizing l₁ with
  | nil => exact ⟨l₁, Perm.refl l₁, s⟩
  | cons x _ ih =>
    cases s with
    | cons _ s =>
      obtain ⟨l, p, s⟩ := ih s
      exact ⟨l, p, Sublist.cons x s⟩
    | cons₂ _ s =>
      obtain ⟨l, p, s⟩ := ih s
      exact ⟨x :: l, Perm.cons x p, Sublist.cons₂ x s⟩
  | swap x y l =>
    cases s with
    | cons _ s =>
      cases s with
      | cons _ s => exact ⟨l₁, Perm.refl l₁, Sublist.cons x (Sublist.cons y s)⟩
      | cons₂ _ s => exact ⟨_, Perm.refl _, Sublist.cons₂ x (Sublist.cons y s)⟩
    | cons₂ _ s =>
      cases s with
      | cons _ s => exact ⟨_, Perm.refl _, Sublist.cons x (Sublist.cons₂ y s)⟩
      | cons₂ _ s => exact ⟨_, Perm.swap _ _ _, Sublist.cons₂ x (Sublist.cons₂ y s)⟩
  | trans _ _ ih₁ ih₂ =>
    obtain ⟨l, p, s⟩ := ih₁ s
    obtain ⟨l', p', s'⟩ := ih₂ s
    exact ⟨l', p'.trans p, s'⟩

theorem Subperm.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ <+~ l₂) (h₂ : l₂ <+~ l₃) : l₁ <+~ l₃ := by
  obtain ⟨s, ps, hs⟩ := h₁
  obtain ⟨t, pt, ht⟩ := h₂
  obtain ⟨r, pr, hr⟩ := exists_perm_sublist hs pt.symm
  exact ⟨r, pr.trans ps, hr.trans ht⟩

theorem Subperm.subset {l₁ l₂ : List α} (h : l₁ <+~ l₂) : l₁ ⊆ l₂ := by
  obtain ⟨l, p, s⟩ := h
  exact Subset.trans p.symm.subset s.subset

theorem Subperm.length_le {l₁ l₂ : List α} (h : l₁ <+~ l₂) : length l₁ ≤ length l₂ := by
  obtain ⟨l, p, s⟩ := h
  rw [← p.length_eq]
  exact s.length_le

theorem Subperm.perm_of_length_le {l₁ l₂ : List α} (h : l₁ <+~ l₂) (hl : length l₂ ≤ length l₁) :
    l₁ ~ l₂ := by
  obtain ⟨l, p, s⟩ := h
  rw [← p.length_eq] at hl
  rw [← s.eq_of_length (Nat.le_antisymm s.length_le hl)]
  exact p.symm

theorem Subperm.antisymm {l₁ l₂ : List α} (h₁ : l₁ <+~ l₂) (h₂ : l₂ <+~ l₁) : l₁ ~ l₂ :=
  h₁.perm_of_length_le h₂.length_le

/-- A list without duplicates is part of every list that has its elements. -/
theorem subperm_of_subset {l₁ l₂ : List α} (d : Nodup l₁) (H : l₁ ⊆ l₂) : l₁ <+~ l₂ := by
  have dec : DecidableEq α := fun x y => Classical.propDecidable (x = y)
  induction l₁ generalizing l₂ with
  | nil => exact (nil_sublist l₂).subperm
  | cons a l₁ ih =>
    rw [nodup_cons] at d
    rw [cons_subset] at H
    have h : l₁ <+~ List.erase l₂ a := by
      refine ih d.2 (fun b hb => ?_)
      have hb₂ : b ∈ l₂ := H.2 hb
      have p := perm_cons_erase H.1
      exact mem_of_ne_of_mem (fun e => d.1 (e ▸ hb)) (p.mem_iff.mp hb₂)
    obtain ⟨l, p, s⟩ := h
    exact Subperm.trans ⟨a :: l, Perm.cons a p, Sublist.cons₂ a s⟩ (perm_cons_erase H.1).symm.subperm

end List
