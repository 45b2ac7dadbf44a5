/-!
# Multisets

Lists up to their order. Each operation on lists that respects permutations is one on multisets;
on a multiset that is given by a list, it computes.

Names and statements are those of Mathlib's `Data/Multiset/Basic.lean`.
-/

universe u v w

open List

/-- Finite collections whose elements may occur several times. -/
def Multiset (α : Type u) : Type u := Quotient (List.isSetoid α)

namespace Multiset

variable {α : Type u} {β : Type v} {γ : Type w}

/-- The multiset of a list's elements. -/
@[coe] def ofList (l : List α) : Multiset α := Quot.mk _ l

instance instCoeList : Coe (List α) (Multiset α) := ⟨ofList⟩

@[simp] theorem quot_mk_to_coe (l : List α) : @Eq (Multiset α) (Quotient.mk _ l) l := rfl

@[simp] theorem quot_mk_to_coe'' (l : List α) : @Eq (Multiset α) (Quot.mk Setoid.r l) l := rfl

@[simp] theorem coe_eq_coe {l₁ l₂ : List α} : (l₁ : Multiset α) = l₂ ↔ l₁ ~ l₂ :=
  ⟨fun h => Quotient.exact h, fun h => Quotient.sound h⟩

/-- Every multiset is that of a list. -/
protected theorem ind {p : Multiset α → Prop} (h : ∀ l : List α, p l) (s : Multiset α) : p s :=
  Quot.ind h s

instance instDecidableEquivList [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ ≈ l₂) :=
  inferInstanceAs (Decidable (l₁ ~ l₂))

instance decidableEq [DecidableEq α] : DecidableEq (Multiset α) :=
  inferInstanceAs (DecidableEq (Quotient (List.isSetoid α)))

/-! ## The empty multiset, adding an element -/

protected def zero : Multiset α := (([] : List α) : Multiset α)

instance instZero : Zero (Multiset α) := ⟨Multiset.zero⟩

instance instEmptyCollection : EmptyCollection (Multiset α) := ⟨0⟩

instance inhabitedMultiset : Inhabited (Multiset α) := ⟨0⟩

@[simp] theorem coe_nil : (([] : List α) : Multiset α) = 0 := rfl

@[simp] theorem empty_eq_zero : (∅ : Multiset α) = 0 := rfl

@[simp] theorem coe_eq_zero (l : List α) : (l : Multiset α) = 0 ↔ l = [] :=
  coe_eq_coe.trans perm_nil

def cons (a : α) (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l => ((a :: l : List α) : Multiset α))
    (fun _ _ p => Quot.sound (Perm.cons a p))

infixr:67 " ::ₘ " => Multiset.cons

instance instInsert : Insert α (Multiset α) := ⟨cons⟩

@[simp] theorem insert_eq_cons (a : α) (s : Multiset α) : insert a s = a ::ₘ s := rfl

@[simp] theorem cons_coe (a : α) (l : List α) : (a ::ₘ l : Multiset α) = (a :: l : List α) := rfl

instance instSingleton : Singleton α (Multiset α) := ⟨fun a => a ::ₘ 0⟩

@[simp] theorem cons_zero (a : α) : a ::ₘ 0 = {a} := rfl

@[simp] theorem coe_singleton (a : α) : ([a] : Multiset α) = {a} := rfl

theorem cons_swap (a b : α) (s : Multiset α) : a ::ₘ b ::ₘ s = b ::ₘ a ::ₘ s :=
  Quot.inductionOn s (fun l => Quotient.sound (Perm.swap b a l))

@[simp] theorem cons_inj_right (a : α) {s t : Multiset α} : a ::ₘ s = a ::ₘ t ↔ s = t :=
  Quotient.inductionOn₂ s t (fun l₁ l₂ =>
    (coe_eq_coe (l₁ := a :: l₁) (l₂ := a :: l₂)).trans
      ((perm_cons a).trans (coe_eq_coe (l₁ := l₁) (l₂ := l₂)).symm))

@[elab_as_elim]
protected theorem induction {p : Multiset α → Prop} (empty : p 0)
    (cons : ∀ (a : α) (s : Multiset α), p s → p (a ::ₘ s)) (s : Multiset α) : p s :=
  Quot.inductionOn s (fun l => by
    induction l with
    | nil => exact empty
    | cons a l ih => exact cons a _ ih)

@[elab_as_elim]
protected theorem induction_on {p : Multiset α → Prop} (s : Multiset α) (empty : p 0)
    (cons : ∀ (a : α) (s : Multiset α), p s → p (a ::ₘ s)) : p s :=
  Multiset.induction empty cons s

/-! ## Membership -/

def Mem (a : α) (s : Multiset α) : Prop :=
  Quot.liftOn s (fun l => a ∈ l) (fun _ _ p => propext (Perm.mem_iff p))

instance instMembership : Membership α (Multiset α) := ⟨Mem⟩

@[simp] theorem mem_coe {a : α} {l : List α} : a ∈ (l : Multiset α) ↔ a ∈ l := Iff.rfl

instance decidableMem [DecidableEq α] (a : α) (s : Multiset α) : Decidable (a ∈ s) :=
  Quot.recOnSubsingleton s (fun l => inferInstanceAs (Decidable (a ∈ l)))

@[simp] theorem mem_cons {a b : α} {s : Multiset α} : a ∈ b ::ₘ s ↔ a = b ∨ a ∈ s :=
  Quot.inductionOn s (fun _ => List.mem_cons)

theorem mem_cons_of_mem {a b : α} {s : Multiset α} (h : a ∈ s) : a ∈ b ::ₘ s :=
  mem_cons.mpr (Or.inr h)

@[simp] theorem mem_cons_self (a : α) (s : Multiset α) : a ∈ a ::ₘ s := mem_cons.mpr (Or.inl rfl)

@[simp] theorem not_mem_zero (a : α) : ¬a ∈ (0 : Multiset α) := List.not_mem_nil a

@[simp] theorem mem_singleton {a b : α} : b ∈ ({a} : Multiset α) ↔ b = a := List.mem_singleton

theorem mem_singleton_self (a : α) : a ∈ ({a} : Multiset α) := mem_singleton.mpr rfl

theorem eq_zero_of_forall_not_mem {s : Multiset α} (h : ∀ x, ¬x ∈ s) : s = 0 :=
  Quot.inductionOn (motive := fun s : Multiset α => (∀ x, ¬x ∈ s) → s = 0) s
    (fun l h => by
      have e : l = [] := eq_nil_iff_forall_not_mem.mpr h
      rw [e]
      rfl) h

theorem eq_zero_iff_forall_not_mem {s : Multiset α} : s = 0 ↔ ∀ a, ¬a ∈ s :=
  ⟨fun h a => h ▸ not_mem_zero a, eq_zero_of_forall_not_mem⟩

@[simp] theorem cons_ne_zero {a : α} {m : Multiset α} : a ::ₘ m ≠ 0 :=
  fun h => not_mem_zero a (h ▸ mem_cons_self a m)

@[simp] theorem zero_ne_cons {a : α} {m : Multiset α} : 0 ≠ a ::ₘ m := Ne.symm cons_ne_zero

theorem exists_cons_of_mem {s : Multiset α} {a : α} (h : a ∈ s) : ∃ t, s = a ::ₘ t :=
  Quot.inductionOn (motive := fun s : Multiset α => a ∈ s → ∃ t, s = a ::ₘ t) s
    (fun l h => by
      obtain ⟨l₁, l₂, e⟩ := append_of_mem h
      rw [e]
      exact ⟨((l₁ ++ l₂ : List α) : Multiset α), Quotient.sound perm_middle⟩) h

/-! ## Inclusion and order -/

protected def Subset (s t : Multiset α) : Prop := ∀ ⦃a : α⦄, a ∈ s → a ∈ t

instance instHasSubset : HasSubset (Multiset α) := ⟨Multiset.Subset⟩

@[simp] theorem coe_subset {l₁ l₂ : List α} : (l₁ : Multiset α) ⊆ l₂ ↔ l₁ ⊆ l₂ := Iff.rfl

@[simp] theorem Subset.refl (s : Multiset α) : s ⊆ s := fun _ h => h

theorem Subset.trans {s t u : Multiset α} (h₁ : s ⊆ t) (h₂ : t ⊆ u) : s ⊆ u :=
  fun _ h => h₂ (h₁ h)

/-- `s ≤ t`: each element occurs in `t` at least as often as in `s`. -/
protected def Le (s t : Multiset α) : Prop :=
  Quotient.liftOn₂ s t (fun l₁ l₂ => l₁ <+~ l₂) (fun _ _ _ _ p₁ p₂ =>
    propext ⟨fun h => (Perm.subperm (Perm.symm p₁)).trans (h.trans (Perm.subperm p₂)),
      fun h => (Perm.subperm p₁).trans (h.trans (Perm.subperm (Perm.symm p₂)))⟩)

instance instLE : LE (Multiset α) := ⟨Multiset.Le⟩

@[simp] theorem coe_le {l₁ l₂ : List α} : (l₁ : Multiset α) ≤ l₂ ↔ l₁ <+~ l₂ := Iff.rfl

theorem subset_of_le {s t : Multiset α} : s ≤ t → s ⊆ t :=
  Quotient.inductionOn₂ s t (fun _ _ h => Subperm.subset h)

/-! ## Size -/

def card (s : Multiset α) : Nat := Quot.liftOn s length (fun _ _ p => Perm.length_eq p)

@[simp] theorem coe_card (l : List α) : card (l : Multiset α) = length l := rfl

@[simp] theorem card_zero : card (0 : Multiset α) = 0 := rfl

@[simp] theorem card_cons (a : α) (s : Multiset α) : card (a ::ₘ s) = card s + 1 :=
  Quot.inductionOn s (fun _ => rfl)

@[simp] theorem card_singleton (a : α) : card ({a} : Multiset α) = 1 := rfl

theorem card_le_card {s t : Multiset α} : s ≤ t → card s ≤ card t :=
  Quotient.inductionOn₂ s t (fun _ _ h => Subperm.length_le h)

theorem eq_of_le_of_card_le {s t : Multiset α} : s ≤ t → card t ≤ card s → s = t :=
  Quotient.inductionOn₂ s t (fun _ _ h h₁ => Quotient.sound (Subperm.perm_of_length_le h h₁))

@[simp] theorem card_eq_zero {s : Multiset α} : card s = 0 ↔ s = 0 :=
  Quot.inductionOn s (fun l => length_eq_zero.trans (coe_eq_zero l).symm)

theorem card_pos {s : Multiset α} : 0 < card s ↔ s ≠ 0 :=
  Nat.pos_iff_ne_zero.trans (not_congr card_eq_zero)

theorem card_eq_one {s : Multiset α} : card s = 1 ↔ ∃ a, s = {a} := by
  constructor
  · refine Quot.inductionOn (motive := fun s : Multiset α => card s = 1 → ∃ a, s = {a}) s ?_
    intro l h
    obtain ⟨a, e⟩ := length_eq_one.mp h
    rw [e]
    exact ⟨a, rfl⟩
  · rintro ⟨a, rfl⟩
    rfl

/-! ## Sums of multisets -/

protected def add (s₁ s₂ : Multiset α) : Multiset α :=
  Quotient.liftOn₂ s₁ s₂ (fun l₁ l₂ => ((l₁ ++ l₂ : List α) : Multiset α))
    (fun _ _ _ _ p₁ p₂ => Quot.sound (Perm.append p₁ p₂))

instance instAdd : Add (Multiset α) := ⟨Multiset.add⟩

@[simp] theorem coe_add (s t : List α) : (s + t : Multiset α) = (s ++ t : List α) := rfl

@[simp] theorem cons_add (a : α) (s t : Multiset α) : a ::ₘ s + t = a ::ₘ (s + t) :=
  Quotient.inductionOn₂ s t (fun _ _ => rfl)

@[simp] theorem zero_add (s : Multiset α) : 0 + s = s := Quot.inductionOn s (fun _ => rfl)

protected theorem add_comm (s t : Multiset α) : s + t = t + s :=
  Quotient.inductionOn₂ s t (fun _ _ => Quotient.sound perm_append_comm)

protected theorem add_assoc (s t u : Multiset α) : s + t + u = s + (t + u) :=
  Quotient.inductionOn₃ s t u (fun l₁ l₂ l₃ => congrArg ofList (append_assoc l₁ l₂ l₃))

@[simp] theorem mem_add {a : α} {s t : Multiset α} : a ∈ s + t ↔ a ∈ s ∨ a ∈ t :=
  Quotient.inductionOn₂ s t (fun _ _ => mem_append)

@[simp] theorem card_add (s t : Multiset α) : card (s + t) = card s + card t :=
  Quotient.inductionOn₂ s t (fun l₁ l₂ => length_append l₁ l₂)

/-! ## Repeating an element -/

def replicate (n : Nat) (a : α) : Multiset α := List.replicate n a

@[simp] theorem replicate_zero (a : α) : replicate 0 a = 0 := rfl

@[simp] theorem replicate_succ (a : α) (n : Nat) : replicate (n + 1) a = a ::ₘ replicate n a := rfl

@[simp] theorem card_replicate (n : Nat) (a : α) : card (replicate n a) = n := length_replicate n a

theorem mem_replicate {a b : α} {n : Nat} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := List.mem_replicate

theorem eq_of_mem_replicate {a b : α} {n : Nat} (h : b ∈ replicate n a) : b = a :=
  (mem_replicate.mp h).2

/-! ## Maps -/

def map (f : α → β) (s : Multiset α) : Multiset β :=
  Quot.liftOn s (fun l => (List.map f l : Multiset β)) (fun _ _ p => Quot.sound (Perm.map f p))

@[simp] theorem map_coe (f : α → β) (l : List α) : map f l = List.map f l := rfl

@[simp] theorem map_zero (f : α → β) : map f 0 = 0 := rfl

@[simp] theorem map_cons (f : α → β) (a : α) (s : Multiset α) :
    map f (a ::ₘ s) = f a ::ₘ map f s :=
  Quot.inductionOn s (fun _ => rfl)

@[simp] theorem map_singleton (f : α → β) (a : α) : map f {a} = {f a} := rfl

@[simp] theorem map_add (f : α → β) (s t : Multiset α) : map f (s + t) = map f s + map f t :=
  Quotient.inductionOn₂ s t (fun l₁ l₂ => congrArg ofList (List.map_append f l₁ l₂))

@[simp] theorem mem_map {f : α → β} {b : β} {s : Multiset α} :
    b ∈ map f s ↔ ∃ a, a ∈ s ∧ f a = b :=
  Quot.inductionOn s (fun _ => List.mem_map)

theorem mem_map_of_mem (f : α → β) {a : α} {s : Multiset α} (h : a ∈ s) : f a ∈ map f s :=
  mem_map.mpr ⟨a, h, rfl⟩

@[simp] theorem card_map (f : α → β) (s : Multiset α) : card (map f s) = card s :=
  Quot.inductionOn s (fun l => length_map l f)

@[simp] theorem map_map (g : β → γ) (f : α → β) (s : Multiset α) :
    map g (map f s) = map (g ∘ f) s :=
  Quot.inductionOn s (fun l => congrArg ofList (List.map_map g f l))

@[simp] theorem map_id (s : Multiset α) : map id s = s :=
  Quot.inductionOn s (fun l => congrArg ofList (List.map_id l))

@[simp] theorem map_id' (s : Multiset α) : map (fun x => x) s = s := map_id s

theorem map_congr {f g : α → β} {s t : Multiset α} (h : s = t) (hfg : ∀ x, x ∈ t → f x = g x) :
    map f s = map g t := by
  rw [h]
  exact Quot.inductionOn (motive := fun t : Multiset α => (∀ x, x ∈ t → f x = g x) →
    map f t = map g t) t (fun l h₁ => congrArg ofList (List.map_congr h₁)) hfg

@[simp] theorem map_const' (s : Multiset α) (b : β) : map (fun _ => b) s = replicate (card s) b := by
  induction s using Multiset.induction with
  | empty => rfl
  | cons a s ih => rw [map_cons, ih, card_cons, replicate_succ]

/-! ## Folding -/

def foldr (f : α → β → β) (H : LeftCommutative f) (b : β) (s : Multiset α) : β :=
  Quot.liftOn s (fun l => List.foldr f b l) (fun _ _ p => Perm.foldr_eq H p b)

@[simp] theorem foldr_zero (f : α → β → β) (H : LeftCommutative f) (b : β) :
    foldr f H b 0 = b :=
  rfl

@[simp] theorem foldr_cons (f : α → β → β) (H : LeftCommutative f) (b : β) (a : α)
    (s : Multiset α) : foldr f H b (a ::ₘ s) = f a (foldr f H b s) :=
  Quot.inductionOn s (fun _ => rfl)

@[simp] theorem foldr_singleton (f : α → β → β) (H : LeftCommutative f) (b : β) (a : α) :
    foldr f H b {a} = f a b :=
  rfl

@[simp] theorem foldr_add (f : α → β → β) (H : LeftCommutative f) (b : β) (s t : Multiset α) :
    foldr f H b (s + t) = foldr f H (foldr f H b t) s :=
  Quotient.inductionOn₂ s t (fun l₁ l₂ => List.foldr_append f b l₁ l₂)

@[simp] theorem coe_foldr (f : α → β → β) (H : LeftCommutative f) (b : β) (l : List α) :
    foldr f H b l = List.foldr f b l :=
  rfl

/-! ## Selecting elements -/

section

variable (p : α → Prop) [DecidablePred p]

def filter (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l => (List.filter (fun a => decide (p a)) l : Multiset α))
    (fun _ _ h => Quot.sound (Perm.filter _ h))

@[simp] theorem filter_coe (l : List α) :
    filter p l = List.filter (fun a => decide (p a)) l :=
  rfl

@[simp] theorem filter_zero : filter p 0 = 0 := rfl

@[simp] theorem filter_add (s t : Multiset α) : filter p (s + t) = filter p s + filter p t :=
  Quotient.inductionOn₂ s t (fun l₁ l₂ => congrArg ofList (List.filter_append l₁ l₂))

end

section

variable {p : α → Prop} [DecidablePred p]

@[simp] theorem filter_cons_of_pos {a : α} (s : Multiset α) (h : p a) :
    filter p (a ::ₘ s) = a ::ₘ filter p s :=
  Quot.inductionOn s (fun l => congrArg ofList
    (List.filter_cons_of_pos (p := fun a => decide (p a)) l (decide_eq_true h)))

@[simp] theorem filter_cons_of_neg {a : α} (s : Multiset α) (h : ¬p a) :
    filter p (a ::ₘ s) = filter p s :=
  Quot.inductionOn s (fun l => congrArg ofList
    (List.filter_cons_of_neg (p := fun a => decide (p a)) l (fun e => h (of_decide_eq_true e))))

@[simp] theorem mem_filter {a : α} {s : Multiset α} : a ∈ filter p s ↔ a ∈ s ∧ p a :=
  Quot.inductionOn s (fun _ => List.mem_filter.trans
    (and_congr Iff.rfl ⟨of_decide_eq_true, decide_eq_true⟩))

theorem filter_congr {q : α → Prop} [DecidablePred q] {s : Multiset α}
    (h : ∀ x, x ∈ s → (p x ↔ q x)) : filter p s = filter q s :=
  Quot.inductionOn (motive := fun s : Multiset α => (∀ x, x ∈ s → (p x ↔ q x)) →
    filter p s = filter q s) s (fun _ h => congrArg ofList (List.filter_congr' (fun x hx =>
      decide_eq_decide.mpr (h x hx)))) h

theorem filter_le (p : α → Prop) [DecidablePred p] (s : Multiset α) : filter p s ≤ s :=
  Quot.inductionOn s (fun l => Sublist.subperm (List.filter_sublist l))

theorem filter_subset (p : α → Prop) [DecidablePred p] (s : Multiset α) : filter p s ⊆ s :=
  subset_of_le (filter_le p s)

end

/-! ## Removing an element -/

def erase [DecidableEq α] (s : Multiset α) (a : α) : Multiset α :=
  Quot.liftOn s (fun l => (List.erase l a : Multiset α)) (fun _ _ p => Quot.sound (Perm.erase a p))

@[simp] theorem coe_erase [DecidableEq α] (l : List α) (a : α) :
    erase (l : Multiset α) a = List.erase l a :=
  rfl

@[simp] theorem cons_erase [DecidableEq α] {s : Multiset α} {a : α} :
    a ∈ s → a ::ₘ erase s a = s :=
  Quot.inductionOn (motive := fun s : Multiset α => a ∈ s → a ::ₘ erase s a = s) s
    (fun _ h => Quot.sound (Perm.symm (perm_cons_erase h)))

@[simp] theorem erase_of_not_mem [DecidableEq α] {s : Multiset α} {a : α} :
    ¬a ∈ s → erase s a = s :=
  Quot.inductionOn (motive := fun s : Multiset α => ¬a ∈ s → erase s a = s) s
    (fun _ h => congrArg ofList (List.erase_of_not_mem h))

theorem erase_le [DecidableEq α] (a : α) (s : Multiset α) : erase s a ≤ s :=
  Quot.inductionOn s (fun l => Sublist.subperm (List.erase_sublist a l))

theorem card_erase_add_one [DecidableEq α] {a : α} {s : Multiset α} (h : a ∈ s) :
    card (erase s a) + 1 = card s := by
  rw [← card_cons a, cons_erase h]

/-! ## Elements with their membership -/

def pmap {P : α → Prop} (f : (a : α) → P a → β) (s : Multiset α) :
    (∀ a, a ∈ s → P a) → Multiset β :=
  Quot.recOn (motive := fun s : Multiset α => (∀ a, a ∈ s → P a) → Multiset β) s
    (fun l H => (List.pmap f l H : Multiset β))
    (fun l₁ l₂ p => funext (fun H => by
      have key : ∀ (s : Multiset α) (e : (l₁ : Multiset α) = s) (H : ∀ a, a ∈ s → P a),
          Eq.ndrec (motive := fun s : Multiset α => (∀ a, a ∈ s → P a) → Multiset β)
            (fun H : ∀ a, a ∈ l₁ → P a => (List.pmap f l₁ H : Multiset β)) e H =
          (List.pmap f l₁ (fun a ha => H a (e ▸ ha)) : Multiset β) := by
        intro s e H
        subst e
        rfl
      exact (key _ (Quot.sound p) H).trans (Quot.sound (Perm.pmap f p))))

def attach (s : Multiset α) : Multiset {x // x ∈ s} := pmap Subtype.mk s (fun _ h => h)

@[simp] theorem mem_attach (s : Multiset α) (x : {x // x ∈ s}) : x ∈ attach s :=
  Quot.inductionOn (motive := fun s : Multiset α => ∀ x : {x // x ∈ s}, x ∈ attach s) s
    (fun l x => List.mem_attach l x) x

@[simp] theorem attach_map_val (s : Multiset α) : map Subtype.val (attach s) = s :=
  Quot.inductionOn s (fun l => congrArg ofList (List.attach_map_val l))

@[simp] theorem card_attach {m : Multiset α} : card (attach m) = card m := by
  rw [← card_map Subtype.val, attach_map_val]

/-! ## Deciding statements about all elements -/

protected def decidableForallMultiset {m : Multiset α} {p : α → Prop}
    [(a : α) → Decidable (p a)] : Decidable (∀ a, a ∈ m → p a) :=
  Quot.recOnSubsingleton (motive := fun m : Multiset α => Decidable (∀ a, a ∈ m → p a)) m
    (fun l => inferInstanceAs (Decidable (∀ a, a ∈ l → p a)))

instance decidableDforallMultiset {m : Multiset α} {p : (a : α) → a ∈ m → Prop}
    [_hp : (a : α) → (h : a ∈ m) → Decidable (p a h)] :
    Decidable (∀ (a : α) (h : a ∈ m), p a h) :=
  @decidable_of_iff _ (∀ x : {x // x ∈ m}, x ∈ attach m → p x.val x.property)
    ⟨fun h a ha => h ⟨a, ha⟩ (mem_attach m ⟨a, ha⟩), fun h x _ => h x.val x.property⟩
    (Multiset.decidableForallMultiset (m := attach m) (p := fun x => p x.val x.property))

protected def decidableExistsMultiset {m : Multiset α} {p : α → Prop} [DecidablePred p] :
    Decidable (∃ x, x ∈ m ∧ p x) :=
  Quot.recOnSubsingleton (motive := fun m : Multiset α => Decidable (∃ x, x ∈ m ∧ p x)) m
    (fun l => inferInstanceAs (Decidable (∃ x, x ∈ l ∧ p x)))

instance decidableDexistsMultiset {m : Multiset α} {p : (a : α) → a ∈ m → Prop}
    [_hp : (a : α) → (h : a ∈ m) → Decidable (p a h)] :
    Decidable (∃ (a : α) (h : a ∈ m), p a h) :=
  @decidable_of_iff _ (∃ x : {x // x ∈ m}, x ∈ attach m ∧ p x.val x.property)
    ⟨fun ⟨x, _, h⟩ => ⟨x.val, x.property, h⟩,
     fun ⟨a, ha, h⟩ => ⟨⟨a, ha⟩, mem_attach m ⟨a, ha⟩, h⟩⟩
    (Multiset.decidableExistsMultiset (m := attach m) (p := fun x => p x.val x.property))

/-! ## Multisets without duplicates -/

/-- No element occurs twice. -/
def Nodup (s : Multiset α) : Prop :=
  Quot.liftOn s List.Nodup (fun _ _ p => propext (Perm.nodup_iff p))

@[simp] theorem coe_nodup {l : List α} : Nodup (l : Multiset α) ↔ List.Nodup l := Iff.rfl

@[simp] theorem nodup_zero : Nodup (0 : Multiset α) := List.nodup_nil

@[simp] theorem nodup_cons {a : α} {s : Multiset α} : Nodup (a ::ₘ s) ↔ ¬a ∈ s ∧ Nodup s :=
  Quot.inductionOn s (fun _ => List.nodup_cons)

theorem Nodup.cons {a : α} {s : Multiset α} (m : ¬a ∈ s) (n : Nodup s) : Nodup (a ::ₘ s) :=
  nodup_cons.mpr ⟨m, n⟩

@[simp] theorem nodup_singleton (a : α) : Nodup ({a} : Multiset α) := List.nodup_singleton a

theorem nodup_of_le {s t : Multiset α} : s ≤ t → Nodup t → Nodup s :=
  Quotient.inductionOn₂ s t (fun _ _ h d => by
    obtain ⟨l, p, sub⟩ := h
    exact (Perm.nodup_iff p).mp (List.Nodup.sublist sub d))

theorem Nodup.ext {s t : Multiset α} :
    Nodup s → Nodup t → (s = t ↔ ∀ a, a ∈ s ↔ a ∈ t) :=
  Quotient.inductionOn₂ s t (fun _ _ d₁ d₂ =>
    (coe_eq_coe).trans (List.perm_ext_iff_of_nodup d₁ d₂))

theorem le_iff_subset {s t : Multiset α} : Nodup s → (s ≤ t ↔ s ⊆ t) :=
  Quotient.inductionOn₂ s t (fun _ _ d => ⟨Subperm.subset, List.subperm_of_subset d⟩)

instance nodupDecidable [DecidableEq α] (s : Multiset α) : Decidable (Nodup s) :=
  Quot.recOnSubsingleton s (fun l => List.nodupDecidable l)

theorem Nodup.filter (p : α → Prop) [DecidablePred p] {s : Multiset α} :
    Nodup s → Nodup (Multiset.filter p s) :=
  Quot.inductionOn (motive := fun s : Multiset α => Nodup s → Nodup (Multiset.filter p s)) s
    (fun _ h => List.Nodup.filter _ h)

theorem Nodup.map_on {f : α → β} {s : Multiset α} :
    (∀ x, x ∈ s → ∀ y, y ∈ s → f x = f y → x = y) → Nodup s → Nodup (Multiset.map f s) :=
  Quot.inductionOn (motive := fun s : Multiset α =>
    (∀ x, x ∈ s → ∀ y, y ∈ s → f x = f y → x = y) → Nodup s → Nodup (Multiset.map f s)) s
    (fun _ H h => List.Nodup.map_on H h)

theorem Nodup.map {f : α → β} {s : Multiset α} (hf : Function.Injective f) (h : Nodup s) :
    Nodup (Multiset.map f s) :=
  Nodup.map_on (fun _ _ _ _ e => hf e) h

theorem Nodup.erase [DecidableEq α] (a : α) {s : Multiset α} :
    Nodup s → Nodup (Multiset.erase s a) :=
  Quot.inductionOn (motive := fun s : Multiset α => Nodup s → Nodup (Multiset.erase s a)) s
    (fun _ h => List.Nodup.erase a h)

theorem Nodup.mem_erase_iff [DecidableEq α] {a b : α} {s : Multiset α} :
    Nodup s → (a ∈ Multiset.erase s b ↔ a ≠ b ∧ a ∈ s) :=
  Quot.inductionOn (motive := fun s : Multiset α => Nodup s →
    (a ∈ Multiset.erase s b ↔ a ≠ b ∧ a ∈ s)) s (fun _ h => List.Nodup.mem_erase_iff h)

theorem nodup_attach {s : Multiset α} : Nodup s → Nodup (attach s) :=
  Quot.inductionOn (motive := fun s : Multiset α => Nodup s → Nodup (attach s)) s
    (fun l h => List.Nodup.of_map Subtype.val (by
      show List.Nodup (List.map Subtype.val (List.attach l))
      rw [List.attach_map_val]
      exact h))

section

variable [DecidableEq α]

/-- Each element once. -/
def dedup (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l => (List.dedup l : Multiset α)) (fun _ _ p => Quot.sound (Perm.dedup p))

@[simp] theorem coe_dedup (l : List α) : dedup (l : Multiset α) = List.dedup l := rfl

@[simp] theorem dedup_zero : dedup (0 : Multiset α) = 0 := rfl

@[simp] theorem mem_dedup {a : α} {s : Multiset α} : a ∈ dedup s ↔ a ∈ s :=
  Quot.inductionOn s (fun _ => List.mem_dedup)

@[simp] theorem nodup_dedup (s : Multiset α) : Nodup (dedup s) :=
  Quot.inductionOn s (fun l => List.nodup_dedup l)

theorem dedup_eq_self {s : Multiset α} : dedup s = s ↔ Nodup s :=
  ⟨fun h => h ▸ nodup_dedup s, fun h =>
    Quot.inductionOn (motive := fun s : Multiset α => Nodup s → dedup s = s) s
      (fun _ h => congrArg ofList (List.Nodup.dedup h)) h⟩

protected theorem Nodup.dedup {s : Multiset α} (h : Nodup s) : Multiset.dedup s = s :=
  dedup_eq_self.mpr h

theorem dedup_le (s : Multiset α) : dedup s ≤ s :=
  Quot.inductionOn s (fun l => Sublist.subperm (List.dedup_sublist l))

/-! ## Set operations -/

/-- `a` and the elements of `s`, `a` only when it is new. -/
def ndinsert (a : α) (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l => (List.insert a l : Multiset α)) (fun _ _ p => Quot.sound (Perm.insert a p))

@[simp] theorem ndinsert_of_mem {a : α} {s : Multiset α} : a ∈ s → ndinsert a s = s :=
  Quot.inductionOn (motive := fun s : Multiset α => a ∈ s → ndinsert a s = s) s
    (fun _ h => congrArg ofList (List.insert_of_mem h))

@[simp] theorem ndinsert_of_not_mem {a : α} {s : Multiset α} : ¬a ∈ s → ndinsert a s = a ::ₘ s :=
  Quot.inductionOn (motive := fun s : Multiset α => ¬a ∈ s → ndinsert a s = a ::ₘ s) s
    (fun _ h => congrArg ofList (List.insert_of_not_mem h))

@[simp] theorem mem_ndinsert {a b : α} {s : Multiset α} : a ∈ ndinsert b s ↔ a = b ∨ a ∈ s :=
  Quot.inductionOn s (fun _ => List.mem_insert_iff)

theorem Nodup.ndinsert (a : α) {s : Multiset α} : Nodup s → Nodup (Multiset.ndinsert a s) :=
  Quot.inductionOn (motive := fun s : Multiset α => Nodup s → Nodup (Multiset.ndinsert a s)) s
    (fun _ h => List.Nodup.insert h)

def ndunion (s t : Multiset α) : Multiset α :=
  Quotient.liftOn₂ s t (fun l₁ l₂ => ((l₁ ∪ l₂ : List α) : Multiset α))
    (fun _ _ _ _ p₁ p₂ => Quot.sound (Perm.union p₁ p₂))

@[simp] theorem mem_ndunion {s t : Multiset α} {a : α} : a ∈ ndunion s t ↔ a ∈ s ∨ a ∈ t :=
  Quotient.inductionOn₂ s t (fun _ _ => List.mem_union_iff)

theorem Nodup.ndunion (s : Multiset α) {t : Multiset α} :
    Nodup t → Nodup (Multiset.ndunion s t) :=
  Quotient.inductionOn₂ s t (fun l₁ _ h => List.Nodup.union l₁ h)

def ndinter (s t : Multiset α) : Multiset α := filter (fun a => a ∈ t) s

@[simp] theorem mem_ndinter {s t : Multiset α} {a : α} : a ∈ ndinter s t ↔ a ∈ s ∧ a ∈ t :=
  mem_filter

theorem Nodup.ndinter {s : Multiset α} (t : Multiset α) (h : Nodup s) :
    Nodup (Multiset.ndinter s t) :=
  Nodup.filter _ h

end

/-! ## Numbers below `n` -/

def range (n : Nat) : Multiset Nat := List.range n

theorem coe_range (n : Nat) : (List.range n : Multiset Nat) = range n := rfl

@[simp] theorem range_zero : range 0 = 0 := rfl

@[simp] theorem range_succ (n : Nat) : range (n + 1) = n ::ₘ range n := by
  show ((List.range (n + 1) : List Nat) : Multiset Nat) = _
  rw [List.range_succ]
  exact Quot.sound (perm_append_singleton n (List.range n))

@[simp] theorem card_range (n : Nat) : card (range n) = n := length_range n

@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := List.mem_range

theorem not_mem_range_self {n : Nat} : ¬n ∈ range n := List.not_mem_range_self

theorem nodup_range (n : Nat) : Nodup (range n) := List.nodup_range n

/-! ## Products -/

def product (s : Multiset α) (t : Multiset β) : Multiset (α × β) :=
  Quotient.liftOn₂ s t (fun l₁ l₂ => ((l₁ ×ˢ l₂ : List (α × β)) : Multiset (α × β)))
    (fun _ _ _ _ p₁ p₂ => Quot.sound (Perm.product p₁ p₂))

instance instSProd : SProd (Multiset α) (Multiset β) (Multiset (α × β)) := ⟨product⟩

@[simp] theorem mem_product {s : Multiset α} {t : Multiset β} {p : α × β} :
    p ∈ product s t ↔ p.1 ∈ s ∧ p.2 ∈ t :=
  Quotient.inductionOn₂ s t (fun _ _ => List.mem_product (a := p.1) (b := p.2))

@[simp] theorem card_product (s : Multiset α) (t : Multiset β) :
    card (product s t) = card s * card t :=
  Quotient.inductionOn₂ s t (fun l₁ l₂ => length_product l₁ l₂)

theorem Nodup.product {s : Multiset α} {t : Multiset β} :
    Nodup s → Nodup t → Nodup (Multiset.product s t) :=
  Quotient.inductionOn₂ s t (fun _ _ d₁ d₂ => List.Nodup.product d₁ d₂)

end Multiset
