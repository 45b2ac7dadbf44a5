/-!
# Monotone functions

Names and statements are those of Mathlib's `Order/Monotone/Basic.lean`.
-/

universe u v

section

variable {α : Type u} {β : Type v} [Preorder α] [Preorder β]

def Monotone (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f a ≤ f b

def Antitone (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f b ≤ f a

def MonotoneOn (f : α → β) (s : Set α) : Prop :=
  ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a ≤ b → f a ≤ f b

def AntitoneOn (f : α → β) (s : Set α) : Prop :=
  ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a ≤ b → f b ≤ f a

def StrictMono (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f a < f b

def StrictAnti (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f b < f a

def StrictMonoOn (f : α → β) (s : Set α) : Prop :=
  ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a < b → f a < f b

def StrictAntiOn (f : α → β) (s : Set α) : Prop :=
  ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a < b → f b < f a

end

section

variable {α : Type u} {β : Type v} [LinearOrder α] [Preorder β] {f : α → β} {s : Set α}

theorem StrictMonoOn.le_iff_le (hf : StrictMonoOn f s) {a b : α} (ha : a ∈ s) (hb : b ∈ s) :
    f a ≤ f b ↔ a ≤ b := by
  refine ⟨fun h => le_of_not_lt fun h₁ => lt_irrefl _ (lt_of_lt_of_le (hf hb ha h₁) h), fun h => ?_⟩
  cases h.lt_or_eq with
  | inl h => exact (hf ha hb h).le
  | inr h => rw [h]

theorem StrictMonoOn.lt_iff_lt (hf : StrictMonoOn f s) {a b : α} (ha : a ∈ s) (hb : b ∈ s) :
    f a < f b ↔ a < b :=
  ⟨fun h => lt_of_not_le fun h₁ => lt_irrefl _ (lt_of_lt_of_le h ((hf.le_iff_le hb ha).mpr h₁)),
    fun h => hf ha hb h⟩

theorem StrictMonoOn.injOn (hf : StrictMonoOn f s) : Set.InjOn f s := fun _ ha _ hb h =>
  le_antisymm ((hf.le_iff_le ha hb).mp h.le) ((hf.le_iff_le hb ha).mp h.ge)

theorem StrictAntiOn.le_iff_le (hf : StrictAntiOn f s) {a b : α} (ha : a ∈ s) (hb : b ∈ s) :
    f a ≤ f b ↔ b ≤ a := by
  refine ⟨fun h => le_of_not_lt fun h₁ => lt_irrefl _ (lt_of_lt_of_le (hf ha hb h₁) h), fun h => ?_⟩
  cases h.lt_or_eq with
  | inl h => exact (hf hb ha h).le
  | inr h => rw [h]

theorem StrictAntiOn.lt_iff_lt (hf : StrictAntiOn f s) {a b : α} (ha : a ∈ s) (hb : b ∈ s) :
    f a < f b ↔ b < a :=
  ⟨fun h => lt_of_not_le fun h₁ => lt_irrefl _ (lt_of_lt_of_le h ((hf.le_iff_le hb ha).mpr h₁)),
    fun h => hf hb ha h⟩

theorem StrictAntiOn.injOn (hf : StrictAntiOn f s) : Set.InjOn f s := fun _ ha _ hb h =>
  le_antisymm ((hf.le_iff_le hb ha).mp h.ge) ((hf.le_iff_le ha hb).mp h.le)

theorem StrictMono.le_iff_le (hf : StrictMono f) {a b : α} : f a ≤ f b ↔ a ≤ b := by
  refine ⟨fun h => le_of_not_lt fun h₁ => lt_irrefl _ (lt_of_lt_of_le (hf h₁) h), fun h => ?_⟩
  cases h.lt_or_eq with
  | inl h => exact (hf h).le
  | inr h => rw [h]

theorem StrictMono.lt_iff_lt (hf : StrictMono f) {a b : α} : f a < f b ↔ a < b :=
  ⟨fun h => lt_of_not_le fun h₁ => lt_irrefl _ (lt_of_lt_of_le h (hf.le_iff_le.mpr h₁)),
    fun h => hf h⟩

protected theorem StrictMono.monotone (hf : StrictMono f) : Monotone f :=
  fun _ _ h => hf.le_iff_le.mpr h

theorem StrictMono.injective (hf : StrictMono f) : Function.Injective f := fun _ _ h =>
  le_antisymm (hf.le_iff_le.mp h.le) (hf.le_iff_le.mp h.ge)

end
