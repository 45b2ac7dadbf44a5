/-!
# Functions on sets

Names and statements are those of Mathlib's `Data/Set/Function.lean`.
-/

universe u v w

namespace Set

variable {α : Type u} {β : Type v} {γ : Type w}

/-- `f` sends `s` into `t`. -/
def MapsTo (f : α → β) (s : Set α) (t : Set β) : Prop := ∀ ⦃x : α⦄, x ∈ s → f x ∈ t

/-- `f` sends different elements of `s` to different values. -/
def InjOn (f : α → β) (s : Set α) : Prop :=
  ∀ ⦃a₁ : α⦄, a₁ ∈ s → ∀ ⦃a₂ : α⦄, a₂ ∈ s → f a₁ = f a₂ → a₁ = a₂

/-- Each element of `t` is the value of one of `s`. -/
def SurjOn (f : α → β) (s : Set α) (t : Set β) : Prop := t ⊆ image f s

def BijOn (f : α → β) (s : Set α) (t : Set β) : Prop := MapsTo f s t ∧ InjOn f s ∧ SurjOn f s t

/-- Equal values on `s`. -/
def EqOn (f₁ f₂ : α → β) (s : Set α) : Prop := ∀ ⦃x : α⦄, x ∈ s → f₁ x = f₂ x

theorem InjOn.eq_iff {f : α → β} {s : Set α} (h : InjOn f s) {a b : α} (ha : a ∈ s) (hb : b ∈ s) :
    f a = f b ↔ a = b :=
  ⟨fun e => h ha hb e, congrArg f⟩

theorem injOn_of_injective {f : α → β} {s : Set α} (h : Function.Injective f) : InjOn f s :=
  fun _ _ _ _ e => h e

theorem InjOn.mono {f : α → β} {s₁ s₂ : Set α} (h : s₁ ⊆ s₂) (ht : InjOn f s₂) : InjOn f s₁ :=
  fun _ hx _ hy e => ht (h hx) (h hy) e

end Set

theorem Function.Injective.injOn {α : Type u} {β : Type v} {f : α → β} {s : Set α}
    (h : Function.Injective f) : Set.InjOn f s :=
  fun _ _ _ _ e => h e
