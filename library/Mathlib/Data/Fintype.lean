/-!
# Finite types, finite sets of them; `Fin n`

Names and statements are those of Mathlib's `Data/Fintype/Basic.lean`, `Data/Fintype/Card.lean`,
`Data/Set/Finite.lean` and of Lean's `Init/Data/Fin/Basic.lean`.
-/

universe u v

theorem Subtype.val_injective {α : Sort u} {p : α → Prop} :
    Function.Injective (Subtype.val : { x // p x } → α) := by
  rintro ⟨a, ha⟩ ⟨b, hb⟩ h
  have e : a = b := h
  subst e
  rfl

/-! ## Finite types -/

/-- A type with the list of all its values. -/
class Fintype (α : Type u) where
  elems : Finset α
  complete : ∀ x : α, x ∈ elems

namespace Finset

variable {α : Type u} {β : Type v} [Fintype α]

/-- All values of a finite type. -/
def univ : Finset α := Fintype.elems

@[simp] theorem mem_univ (x : α) : x ∈ (univ : Finset α) := Fintype.complete x

theorem mem_univ_val (x : α) : x ∈ (univ : Finset α).val := mem_univ x

@[simp] theorem subset_univ (s : Finset α) : s ⊆ univ := fun a _ => mem_univ a

theorem eq_univ_iff_forall {s : Finset α} : s = univ ↔ ∀ x, x ∈ s :=
  ⟨fun h x => h ▸ mem_univ x, fun h => ext fun x => ⟨fun _ => mem_univ x, fun _ => h x⟩⟩

@[simp] theorem coe_univ : ((univ : Finset α) : Set α) = Set.univ :=
  Set.ext fun x => ⟨fun _ => trivial, fun _ => mem_univ x⟩

@[simp] theorem univ_inter [DecidableEq α] (s : Finset α) : univ ∩ s = s := by
  ext x
  simp

@[simp] theorem inter_univ [DecidableEq α] (s : Finset α) : s ∩ univ = s := by
  ext x
  simp

@[simp] theorem filter_mem_univ' [DecidableEq α] (s : Finset α) :
    univ.filter (fun x => x ∈ s) = s := by
  ext x
  simp

theorem mem_filter_univ {p : α → Prop} [DecidablePred p] (x : α) :
    x ∈ univ.filter p ↔ p x := by
  simp

end Finset

namespace Fintype

/-- The number of values. -/
def card (α : Type u) [Fintype α] : ℕ := (Finset.univ : Finset α).card

end Fintype

theorem Finset.card_univ {α : Type u} [Fintype α] : (Finset.univ : Finset α).card = Fintype.card α :=
  rfl

theorem Finset.card_le_univ {α : Type u} [Fintype α] (s : Finset α) : s.card ≤ Fintype.card α :=
  Finset.card_le_card (Finset.subset_univ s)

instance Fintype.subsingleton (α : Type u) : Subsingleton (Fintype α) := by
  constructor
  rintro ⟨s, hs⟩ ⟨t, ht⟩
  have e : s = t := Finset.ext fun x => ⟨fun _ => ht x, fun _ => hs x⟩
  subst e
  rfl

instance Bool.fintype : Fintype Bool where
  elems := {true, false}
  complete := by
    intro x
    cases x <;> decide

instance Fintype.decidableForallFintype {α : Type u} {p : α → Prop} [DecidablePred p]
    [Fintype α] : Decidable (∀ a, p a) :=
  decidable_of_iff (∀ a ∈ (Finset.univ : Finset α), p a)
    ⟨fun h a => h a (Finset.mem_univ a), fun h a _ => h a⟩

instance Fintype.decidableExistsFintype {α : Type u} {p : α → Prop} [DecidablePred p]
    [Fintype α] : Decidable (∃ a, p a) :=
  decidable_of_iff (∃ a ∈ (Finset.univ : Finset α), p a)
    ⟨fun ⟨a, _, h⟩ => ⟨a, h⟩, fun ⟨a, h⟩ => ⟨a, Finset.mem_univ a, h⟩⟩

/-! ## Finite sets -/

/-- A set as the type of its elements. -/
instance Set.instCoeSort {α : Type u} : CoeSort (Set α) (Type u) := ⟨fun s => { x // x ∈ s }⟩

namespace Set

variable {α : Type u} {s t : Set α} {a : α}

/-- The elements of a set that is finite as a type. -/
def toFinset (s : Set α) [Fintype s] : Finset α :=
  ⟨(Finset.univ : Finset s).val.map Subtype.val,
    (Finset.univ : Finset s).nodup.map Subtype.val_injective⟩

@[simp] theorem mem_toFinset {s : Set α} [Fintype s] {a : α} : a ∈ s.toFinset ↔ a ∈ s := by
  show a ∈ Multiset.map Subtype.val (Finset.univ : Finset s).val ↔ a ∈ s
  rw [Multiset.mem_map]
  constructor
  · rintro ⟨⟨x, hx⟩, _, rfl⟩
    exact hx
  · intro h
    exact ⟨⟨a, h⟩, Finset.mem_univ _, rfl⟩

@[simp] theorem coe_toFinset (s : Set α) [Fintype s] : (s.toFinset : Set α) = s :=
  Set.ext fun _ => mem_toFinset

@[simp] theorem toFinset_card {s : Set α} [Fintype s] : s.toFinset.card = Fintype.card s :=
  Multiset.card_map _ _

@[simp] theorem toFinset_inj {s t : Set α} [hs : Fintype s] [ht : Fintype t] :
    s.toFinset = t.toFinset ↔ s = t := by
  constructor
  · intro h
    ext x
    rw [← mem_toFinset (s := s), ← mem_toFinset (s := t), h]
  · rintro rfl
    exact congrArg (fun i => @toFinset α s i) (Subsingleton.elim hs ht)

/-- The set has finitely many elements. -/
def Finite (s : Set α) : Prop := ∃ t : Finset α, ∀ x, x ∈ t ↔ x ∈ s

protected def Infinite (s : Set α) : Prop := ¬s.Finite

/-- The elements of a finite set. -/
noncomputable def Finite.toFinset {s : Set α} (h : s.Finite) : Finset α := Classical.choose h

@[simp] theorem Finite.mem_toFinset {s : Set α} (h : s.Finite) : a ∈ h.toFinset ↔ a ∈ s :=
  Classical.choose_spec h a

@[simp] theorem Finite.coe_toFinset {s : Set α} (h : s.Finite) : (h.toFinset : Set α) = s :=
  Set.ext fun _ => h.mem_toFinset

theorem toFinite (s : Set α) [Fintype s] : s.Finite := ⟨s.toFinset, fun _ => mem_toFinset⟩

theorem Finite.subset (hs : s.Finite) (ht : t ⊆ s) : t.Finite := by
  have dec : DecidablePred (fun x => x ∈ t) := fun x => Classical.propDecidable (x ∈ t)
  obtain ⟨f, hf⟩ := hs
  refine ⟨f.filter (fun x => x ∈ t), fun x => ?_⟩
  rw [Finset.mem_filter, hf]
  exact ⟨And.right, fun h => ⟨ht h, h⟩⟩

@[simp] theorem finite_empty : (∅ : Set α).Finite :=
  ⟨∅, fun x => ⟨fun h => absurd h (Finset.not_mem_empty x), fun h => h.elim⟩⟩

@[simp] theorem finite_singleton (a : α) : ({a} : Set α).Finite :=
  ⟨{a}, fun _ => Finset.mem_singleton⟩

theorem Finite.union (hs : s.Finite) (ht : t.Finite) : (s ∪ t).Finite := by
  have dec : DecidableEq α := fun x y => Classical.propDecidable (x = y)
  obtain ⟨f, hf⟩ := hs
  obtain ⟨g, hg⟩ := ht
  refine ⟨f ∪ g, fun x => ?_⟩
  rw [Finset.mem_union, hf, hg]
  rfl

theorem Finite.insert (a : α) (hs : s.Finite) : (Insert.insert a s).Finite := by
  have dec : DecidableEq α := fun x y => Classical.propDecidable (x = y)
  obtain ⟨f, hf⟩ := hs
  refine ⟨Insert.insert a f, fun x => ?_⟩
  rw [Finset.mem_insert, hf]
  rfl

theorem Finite.inter_of_left (hs : s.Finite) (t : Set α) : (s ∩ t).Finite :=
  hs.subset fun _ h => h.1

theorem Finite.inter_of_right (ht : t.Finite) (s : Set α) : (s ∩ t).Finite :=
  ht.subset fun _ h => h.2

theorem Finite.image {β : Type v} (f : α → β) (hs : s.Finite) : (f '' s).Finite := by
  have dec : DecidableEq β := fun x y => Classical.propDecidable (x = y)
  obtain ⟨t, ht⟩ := hs
  refine ⟨t.image f, fun x => ?_⟩
  rw [Finset.mem_image]
  constructor
  · rintro ⟨a, ha, e⟩
    exact ⟨a, (ht a).mp ha, e⟩
  · rintro ⟨a, ha, e⟩
    exact ⟨a, (ht a).mpr ha, e⟩

theorem _root_.Finset.finite_toSet (s : Finset α) : (s : Set α).Finite :=
  ⟨s, fun _ => Iff.rfl⟩

/-- The number of elements; 0 for an infinite set. -/
noncomputable def ncard (s : Set α) : ℕ :=
  @dite ℕ s.Finite (Classical.propDecidable s.Finite) (fun h => h.toFinset.card) (fun _ => 0)

theorem ncard_eq_toFinset_card (s : Set α) (hs : s.Finite) : s.ncard = hs.toFinset.card :=
  dif_pos (h := Classical.propDecidable s.Finite) hs

@[simp] theorem ncard_coe_Finset (s : Finset α) : (s : Set α).ncard = s.card := by
  rw [ncard_eq_toFinset_card _ s.finite_toSet]
  congr 1
  ext x
  rw [Finite.mem_toFinset]
  rfl

theorem ncard_eq_toFinset_card' (s : Set α) [Fintype s] : s.ncard = s.toFinset.card := by
  rw [← ncard_coe_Finset, coe_toFinset]

@[simp] theorem ncard_empty (α : Type u) : (∅ : Set α).ncard = 0 := by
  rw [← Finset.coe_empty, ncard_coe_Finset, Finset.card_empty]

@[simp] theorem ncard_singleton (a : α) : ({a} : Set α).ncard = 1 := by
  rw [← Finset.coe_singleton, ncard_coe_Finset, Finset.card_singleton]

end Set

theorem Set.finite_Icc_nat (a b : ℕ) : (Set.Icc a b).Finite :=
  ⟨Finset.Icc a b, fun x => by rw [Finset.mem_Icc, Set.mem_Icc]⟩

theorem Set.finite_Icc_int (a b : ℤ) : (Set.Icc a b).Finite :=
  ⟨Finset.Icc a b, fun x => by rw [Finset.mem_Icc, Set.mem_Icc]⟩

/-! ## Numbers below a bound -/

/-- The natural numbers below `n`. -/
structure Fin (n : ℕ) where
  val : ℕ
  isLt : val < n

attribute [coe] Fin.val

namespace Fin

variable {n : ℕ}

instance coeToNat : Coe (Fin n) ℕ := ⟨Fin.val⟩

@[ext] theorem ext {a b : Fin n} (h : (a : ℕ) = b) : a = b := by
  cases a
  cases b
  have e : _ = _ := h
  simp only at e
  subst e
  rfl

theorem ext_iff {a b : Fin n} : a = b ↔ (a : ℕ) = b := ⟨fun h => by rw [h], ext⟩

theorem val_inj {a b : Fin n} : a.1 = b.1 ↔ a = b := ext_iff.symm

theorem val_injective : Function.Injective (@Fin.val n) := fun _ _ => ext

instance instDecidableEq : DecidableEq (Fin n) := fun a b =>
  decidable_of_iff (a.val = b.val) val_inj

@[simp] theorem eta (a : Fin n) (h : (a : ℕ) < n) : (⟨(a : ℕ), h⟩ : Fin n) = a := rfl

@[simp] theorem is_lt (a : Fin n) : (a : ℕ) < n := a.2

theorem val_mk {m : ℕ} (h : m < n) : (⟨m, h⟩ : Fin n).val = m := rfl

/-- `a` modulo `n + 1`. -/
protected def ofNat {n : ℕ} (a : ℕ) : Fin (n + 1) := ⟨a % (n + 1), Nat.mod_lt a (Nat.succ_pos n)⟩

instance instOfNat {n i : ℕ} : OfNat (Fin (n + 1)) i := ⟨Fin.ofNat i⟩

instance instLT : LT (Fin n) := ⟨fun a b => a.val < b.val⟩

instance instLE : LE (Fin n) := ⟨fun a b => a.val ≤ b.val⟩

instance instDecidableLt (a b : Fin n) : Decidable (a < b) := Nat.decLt a.val b.val

instance instDecidableLe (a b : Fin n) : Decidable (a ≤ b) := Nat.decLe a.val b.val

theorem lt_def {a b : Fin n} : a < b ↔ a.1 < b.1 := Iff.rfl

theorem le_def {a b : Fin n} : a ≤ b ↔ a.1 ≤ b.1 := Iff.rfl

@[simp] theorem val_zero (n : ℕ) : (0 : Fin (n + 1)).val = 0 := Nat.zero_mod (n + 1)

/-- The next number, in a larger bound. -/
def succ (a : Fin n) : Fin (n + 1) := ⟨a.1 + 1, Nat.succ_lt_succ a.2⟩

/-- The largest number below `n + 1`. -/
def last (n : ℕ) : Fin (n + 1) := ⟨n, Nat.lt_succ_self n⟩

/-- The same number under a larger bound. -/
def castSucc (a : Fin n) : Fin (n + 1) := ⟨a.1, Nat.lt_succ_of_lt a.2⟩

@[simp] theorem val_succ (j : Fin n) : (j.succ : ℕ) = j + 1 := rfl

@[simp] theorem val_last (n : ℕ) : (last n : ℕ) = n := rfl

instance fintype (n : ℕ) : Fintype (Fin n) where
  elems := ((Finset.range n).attach).image (fun x => ⟨x.1, Finset.mem_range.mp x.2⟩)
  complete := by
    intro x
    rw [Finset.mem_image]
    exact ⟨⟨x.1, Finset.mem_range.mpr x.2⟩, Finset.mem_attach _ _, rfl⟩

end Fin

@[simp] theorem Fintype.card_fin (n : ℕ) : Fintype.card (Fin n) = n := by
  show Finset.card (Finset.image _ _) = n
  rw [Finset.card_image_of_injective, Finset.card_attach, Finset.card_range]
  rintro ⟨a, ha⟩ ⟨b, hb⟩ h
  have e := congrArg Fin.val h
  exact Subtype.val_injective e

@[simp] theorem Finset.card_fin (n : ℕ) : (Finset.univ : Finset (Fin n)).card = n :=
  Fintype.card_fin n
