/-!
# Lists with proofs, products of lists

Names and statements are those of Lean's `Init/Data/List/Attach.lean` and of Mathlib's
`Data/List/Defs.lean` and `Data/List/ProdSigma.lean`.
-/

universe u v w

/-- The class of the symbol `×ˢ`. -/
class SProd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  sprod : α → β → γ

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-- Maps a function that needs a proof for each element. -/
def pmap {P : α → Prop} (f : (a : α) → P a → β) (l : List α) (H : ∀ a, a ∈ l → P a) : List β :=
  List.rec (motive := fun l => (∀ a, a ∈ l → P a) → List β) (fun _ => [])
    (fun a l r H => f a (H a (mem_cons_self a l)) :: r (fun b hb => H b (mem_cons_of_mem a hb))) l H

@[simp] theorem pmap_nil {P : α → Prop} (f : (a : α) → P a → β) :
    pmap f [] (forall_mem_nil P) = [] :=
  rfl

@[simp] theorem pmap_cons {P : α → Prop} (f : (a : α) → P a → β) (a : α) (l : List α)
    (h : ∀ b, b ∈ a :: l → P b) :
    pmap f (a :: l) h = f a (h a (mem_cons_self a l)) ::
      pmap f l (fun b hb => h b (mem_cons_of_mem a hb)) :=
  rfl

/-- The elements with their membership. -/
def attach (l : List α) : List {x // x ∈ l} := pmap Subtype.mk l (fun _ h => h)

theorem map_pmap {P : α → Prop} (g : β → γ) (f : (a : α) → P a → β) (l : List α)
    (H : ∀ a, a ∈ l → P a) : map g (pmap f l H) = pmap (fun a h => g (f a h)) l H := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [pmap_cons, map_cons, ih, pmap_cons]

theorem pmap_eq_map (P : α → Prop) (f : α → β) (l : List α) (H : ∀ a, a ∈ l → P a) :
    pmap (P := P) (fun a _ => f a) l H = map f l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [pmap_cons, map_cons, ih]

@[simp] theorem attach_map_val (l : List α) : map Subtype.val (attach l) = l := by
  show map Subtype.val (pmap Subtype.mk l (fun _ h => h)) = l
  rw [map_pmap]
  show pmap (fun a _ => a) l _ = l
  rw [pmap_eq_map (fun x => x ∈ l) (fun a => a), map_id']

@[simp] theorem mem_attach (l : List α) (x : {x // x ∈ l}) : x ∈ attach l := by
  have h : x.val ∈ map Subtype.val (attach l) := by
    rw [attach_map_val]
    exact x.property
  obtain ⟨y, hy, e⟩ := mem_map.mp h
  rw [← Subtype.eq e]
  exact hy

@[simp] theorem length_attach (l : List α) : length (attach l) = length l := by
  have h := congrArg length (attach_map_val l)
  rw [length_map] at h
  exact h

/-- All pairs. -/
def product (l₁ : List α) (l₂ : List β) : List (α × β) := List.bind l₁ (fun a => map (Prod.mk a) l₂)

instance instSProd : SProd (List α) (List β) (List (α × β)) := ⟨product⟩

@[simp] theorem nil_product (l : List β) : ([] : List α) ×ˢ l = [] := rfl

@[simp] theorem product_cons (a : α) (l₁ : List α) (l₂ : List β) :
    (a :: l₁) ×ˢ l₂ = map (fun b => (a, b)) l₂ ++ l₁ ×ˢ l₂ :=
  rfl

@[simp] theorem mem_product {l₁ : List α} {l₂ : List β} {a : α} {b : β} :
    (a, b) ∈ l₁ ×ˢ l₂ ↔ a ∈ l₁ ∧ b ∈ l₂ := by
  show (a, b) ∈ List.bind l₁ (fun a => map (Prod.mk a) l₂) ↔ _
  rw [mem_bind]
  constructor
  · rintro ⟨c, hc, h⟩
    obtain ⟨d, hd, e⟩ := mem_map.mp h
    rw [Prod.mk.injEq] at e
    exact ⟨e.1 ▸ hc, e.2 ▸ hd⟩
  · rintro ⟨ha, hb⟩
    exact ⟨a, ha, mem_map_of_mem (Prod.mk a) hb⟩

theorem length_product (l₁ : List α) (l₂ : List β) :
    length (l₁ ×ˢ l₂) = length l₁ * length l₂ := by
  induction l₁ with
  | nil => exact (Nat.zero_mul _).symm
  | cons a l ih =>
    rw [product_cons, length_append, length_map, ih, length_cons, Nat.add_one_mul, Nat.add_comm]

theorem Nodup.product {l₁ : List α} {l₂ : List β} (d₁ : Nodup l₁) (d₂ : Nodup l₂) :
    Nodup (l₁ ×ˢ l₂) := by
  induction l₁ with
  | nil => exact nodup_nil
  | cons a l ih =>
    rw [nodup_cons] at d₁
    rw [product_cons, nodup_append]
    refine ⟨Nodup.map (fun b c e => (Prod.mk.inj e).2) d₂, ih d₁.2, ?_⟩
    rintro ⟨b, c⟩ h₁ h₂
    obtain ⟨d, hd, e⟩ := mem_map.mp h₁
    rw [← (Prod.mk.inj e).1] at h₂
    exact d₁.1 (mem_product.mp h₂).1

theorem Perm.product {l₁ l₁' : List α} {l₂ l₂' : List β} (p₁ : Perm l₁ l₁') (p₂ : Perm l₂ l₂') :
    Perm (l₁ ×ˢ l₂) (l₁' ×ˢ l₂') := by
  have h : ∀ k : List α, Perm (k ×ˢ l₂) (k ×ˢ l₂') := by
    intro k
    induction k with
    | nil => exact Perm.nil
    | cons a k ih => exact (p₂.map (Prod.mk a)).append ih
  exact (Perm.join (p₁.map (fun a => List.map (Prod.mk a) l₂))).trans (h l₁')

theorem Perm.pmap {P : α → Prop} (f : (a : α) → P a → β) {l₁ l₂ : List α} (p : Perm l₁ l₂)
    {H₁ : ∀ a, a ∈ l₁ → P a} {H₂ : ∀ a, a ∈ l₂ → P a} :
    Perm (List.pmap f l₁ H₁) (List.pmap f l₂ H₂) := by
  induction p with
  | nil => exact Perm.nil
  | cons x _ ih => exact Perm.cons _ ih
  | swap x y l => exact Perm.swap _ _ _
  | trans p₁ _ ih₁ ih₂ => exact ih₁.trans (ih₂ (H₁ := fun a ha => H₁ a (p₁.mem_iff.mpr ha)))

end List
