/-!
# Disjoint elements

Names and statements are those of Mathlib's `Order/Disjoint.lean`.
-/

universe u

/-- Nothing but the least element is below both. -/
def Disjoint {α : Type u} [PartialOrder α] [OrderBot α] (a b : α) : Prop :=
  ∀ ⦃x : α⦄, x ≤ a → x ≤ b → x ≤ ⊥

section

variable {α : Type u} [PartialOrder α] [OrderBot α]

@[simp] theorem bot_le {a : α} : ⊥ ≤ a := OrderBot.bot_le a

@[symm] theorem Disjoint.symm {a b : α} (h : Disjoint a b) : Disjoint b a :=
  fun _ hb ha => h ha hb

theorem disjoint_comm {a b : α} : Disjoint a b ↔ Disjoint b a := ⟨Disjoint.symm, Disjoint.symm⟩

theorem Disjoint.mono {a b c d : α} (h₁ : a ≤ b) (h₂ : c ≤ d) (h : Disjoint b d) :
    Disjoint a c :=
  fun _ ha hc => h (le_trans ha h₁) (le_trans hc h₂)

@[simp] theorem disjoint_bot_left {a : α} : Disjoint ⊥ a := fun _ h _ => h

@[simp] theorem disjoint_bot_right {a : α} : Disjoint a ⊥ := fun _ _ h => h

end
