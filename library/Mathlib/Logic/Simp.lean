/-!
# Simplification of logic

The simp lemmas on connectives, quantifiers, `if` and functions that Lean's core
(`Init/PropLemmas.lean`, `Init/SimpLemmas.lean`, `Init/ByCases.lean`) and Mathlib's
`Logic/Basic.lean`, `Logic/Function/Basic.lean` have beside those of `Init/Core.lean` here.
-/

universe u v w

section Connectives

variable {a b c d : Prop}

@[simp] theorem and_self_left : a ∧ a ∧ b ↔ a ∧ b := by tauto

@[simp] theorem and_self_right : (a ∧ b) ∧ b ↔ a ∧ b := by tauto

@[simp] theorem or_self_left : a ∨ a ∨ b ↔ a ∨ b := by tauto

@[simp] theorem or_self_right : (a ∨ b) ∨ b ↔ a ∨ b := by tauto

@[simp] theorem and_congr_right_iff : (a ∧ b ↔ a ∧ c) ↔ (a → (b ↔ c)) := by tauto

@[simp] theorem and_congr_left_iff : (a ∧ c ↔ b ∧ c) ↔ (c → (a ↔ b)) := by tauto

@[simp] theorem and_iff_left_iff_imp : (a ∧ b ↔ a) ↔ (a → b) := by tauto

@[simp] theorem and_iff_right_iff_imp : (a ∧ b ↔ b) ↔ (b → a) := by tauto

@[simp] theorem iff_self_and : (a ↔ a ∧ b) ↔ (a → b) := by tauto

@[simp] theorem iff_and_self : (a ↔ b ∧ a) ↔ (a → b) := by tauto

@[simp] theorem or_iff_left_iff_imp : (a ∨ b ↔ a) ↔ (b → a) := by tauto

@[simp] theorem or_iff_right_iff_imp : (a ∨ b ↔ b) ↔ (a → b) := by tauto

@[simp] theorem iff_self_or : (a ↔ a ∨ b) ↔ (b → a) := by tauto

@[simp] theorem iff_or_self : (b ↔ a ∨ b) ↔ (a → b) := by tauto

@[simp] theorem imp_not_self : (a → ¬a) ↔ ¬a := by tauto

@[simp] theorem forall_self_imp (a b : Prop) : (a → a → b) ↔ (a → b) := by tauto

@[simp] theorem Classical.imp_iff_left_iff : (b ↔ a → b) ↔ a ∨ b := by tauto

@[simp] theorem Classical.imp_iff_right_iff : (a → b ↔ b) ↔ a ∨ b := by tauto

@[simp] theorem Classical.and_or_imp : a ∧ b ∨ (a → c) ↔ a → b ∨ c := by tauto

theorem and_and_left : a ∧ b ∧ c ↔ (a ∧ b) ∧ a ∧ c := by tauto

theorem and_and_right : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b ∧ c := by tauto

theorem or_or_distrib_left : a ∨ b ∨ c ↔ (a ∨ b) ∨ a ∨ c := by tauto

theorem or_or_distrib_right : (a ∨ b) ∨ c ↔ (a ∨ c) ∨ b ∨ c := by tauto

theorem and_rotate : a ∧ b ∧ c ↔ b ∧ c ∧ a := by tauto

theorem or_rotate : a ∨ b ∨ c ↔ b ∨ c ∨ a := by tauto

theorem imp_imp_imp (h₀ : c → a) (h₁ : b → d) : (a → b) → (c → d) := fun h x => h₁ (h (h₀ x))

theorem iff_of_eq (h : a = b) : a ↔ b := h ▸ Iff.rfl

theorem and_symm_right {α : Sort u} (x y : α) (p : Prop) : p ∧ x = y ↔ p ∧ y = x := by
  rw [eq_comm]

end Connectives

section Quantifiers

variable {α : Sort u} {β : Sort v} {p q : α → Prop} {a' : α} {b : Prop}

@[simp] theorem exists_false : ¬∃ _ : α, False := fun ⟨_, h⟩ => h

@[simp] theorem exists_eq_left' : (∃ a, a' = a ∧ p a) ↔ p a' :=
  ⟨fun ⟨_, e, h⟩ => e ▸ h, fun h => ⟨a', rfl, h⟩⟩

@[simp] theorem exists_eq_right' : (∃ a, p a ∧ a' = a) ↔ p a' :=
  ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨a', h, rfl⟩⟩

@[simp] theorem forall_eq_or_imp : (∀ a, a = a' ∨ q a → p a) ↔ p a' ∧ ∀ a, q a → p a :=
  ⟨fun h => ⟨h a' (Or.inl rfl), fun a ha => h a (Or.inr ha)⟩,
   fun h a ha => ha.elim (fun e => e ▸ h.1) (h.2 a)⟩

@[simp] theorem exists_eq_or_imp : (∃ a, (a = a' ∨ q a) ∧ p a) ↔ p a' ∨ ∃ a, q a ∧ p a :=
  ⟨fun ⟨a, ha, h⟩ => ha.elim (fun e => Or.inl (e ▸ h)) (fun hq => Or.inr ⟨a, hq, h⟩),
   fun h => h.elim (fun h => ⟨a', Or.inl rfl, h⟩) (fun ⟨a, hq, h⟩ => ⟨a, Or.inr hq, h⟩)⟩

@[simp] theorem exists_eq_right_right : (∃ a, p a ∧ b ∧ a = a') ↔ p a' ∧ b :=
  ⟨fun ⟨_, h, hb, e⟩ => ⟨e ▸ h, hb⟩, fun h => ⟨a', h.1, h.2, rfl⟩⟩

@[simp] theorem exists_eq_right_right' : (∃ a, p a ∧ b ∧ a' = a) ↔ p a' ∧ b :=
  ⟨fun ⟨_, h, hb, e⟩ => ⟨e ▸ h, hb⟩, fun h => ⟨a', h.1, h.2, rfl⟩⟩

@[simp] theorem exists_or_eq_left (y : α) (p : α → Prop) : ∃ x : α, x = y ∨ p x := ⟨y, Or.inl rfl⟩

@[simp] theorem exists_or_eq_right (y : α) (p : α → Prop) : ∃ x : α, p x ∨ x = y := ⟨y, Or.inr rfl⟩

@[simp] theorem exists_or_eq_left' (y : α) (p : α → Prop) : ∃ x : α, y = x ∨ p x := ⟨y, Or.inl rfl⟩

@[simp] theorem exists_or_eq_right' (y : α) (p : α → Prop) : ∃ x : α, p x ∨ y = x :=
  ⟨y, Or.inr rfl⟩

@[simp] theorem exists_apply_eq_apply (f : α → β) (a' : α) : ∃ a, f a = f a' := ⟨a', rfl⟩

@[simp] theorem exists_apply_eq_apply' (f : α → β) (a' : α) : ∃ a, f a' = f a := ⟨a', rfl⟩

@[simp] theorem forall_apply_eq_imp_iff {f : α → β} {p : β → Prop} :
    (∀ b, ∀ a, f a = b → p b) ↔ ∀ a, p (f a) :=
  ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩

@[simp] theorem forall_eq_apply_imp_iff {f : α → β} {p : β → Prop} :
    (∀ b, ∀ a, b = f a → p b) ↔ ∀ a, p (f a) :=
  ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩

@[simp] theorem forall_apply_eq_imp_iff₂ {f : α → β} {p : α → Prop} {q : β → Prop} :
    (∀ b, ∀ a, p a → f a = b → q b) ↔ ∀ a, p a → q (f a) :=
  ⟨fun h a ha => h _ a ha rfl, fun h _ a ha e => e ▸ h a ha⟩

@[simp] theorem exists_exists_and_eq_and {f : α → β} {p : α → Prop} {q : β → Prop} :
    (∃ b, (∃ a, p a ∧ f a = b) ∧ q b) ↔ ∃ a, p a ∧ q (f a) :=
  ⟨fun ⟨_, ⟨a, ha, e⟩, h⟩ => ⟨a, ha, e ▸ h⟩, fun ⟨a, ha, h⟩ => ⟨f a, ⟨a, ha, rfl⟩, h⟩⟩

@[simp] theorem exists_exists_eq_and {f : α → β} {p : β → Prop} :
    (∃ b, (∃ a, f a = b) ∧ p b) ↔ ∃ a, p (f a) :=
  ⟨fun ⟨_, ⟨a, e⟩, h⟩ => ⟨a, e ▸ h⟩, fun ⟨a, h⟩ => ⟨f a, ⟨a, rfl⟩, h⟩⟩

@[simp] theorem exists_and_self (P : α → Prop) : (∃ a, P a ∧ P a) ↔ ∃ a, P a :=
  exists_congr fun _ => ⟨And.left, fun h => ⟨h, h⟩⟩

@[simp] theorem exists_prop_eq {p : (a : α) → a = a' → Prop} :
    (∃ (a : α) (h : a = a'), p a h) ↔ p a' rfl :=
  ⟨fun ⟨_, e, h⟩ => by subst e; exact h, fun h => ⟨a', rfl, h⟩⟩

@[simp] theorem exists_prop_eq' {p : (a : α) → a' = a → Prop} :
    (∃ (a : α) (h : a' = a), p a h) ↔ p a' rfl :=
  ⟨fun ⟨_, e, h⟩ => by subst e; exact h, fun h => ⟨a', rfl, h⟩⟩

@[simp] theorem exists_unique_eq : ∃! a : α, a = a' := ⟨a', rfl, fun _ h => h⟩

@[simp] theorem exists_unique_eq' : ∃! a : α, a' = a := ⟨a', rfl, fun _ h => h.symm⟩

@[simp] theorem exists_unique_false : ¬∃! _ : α, False := fun ⟨_, h, _⟩ => h

@[simp] theorem exists_unique_iff_exists [Subsingleton α] {p : α → Prop} :
    (∃! x, p x) ↔ ∃ x, p x :=
  ⟨fun ⟨x, h, _⟩ => ⟨x, h⟩, fun ⟨x, h⟩ => ⟨x, h, fun _ _ => Subsingleton.elim _ _⟩⟩

@[simp] theorem exists_true_left (p : True → Prop) : (∃ x, p x) ↔ p True.intro :=
  ⟨fun ⟨_, h⟩ => h, fun h => ⟨trivial, h⟩⟩

@[simp] theorem forall_true_left (p : True → Prop) : (∀ x, p x) ↔ p True.intro :=
  ⟨fun h => h trivial, fun h _ => h⟩

theorem forall_and_left [Nonempty α] (q : Prop) (p : α → Prop) :
    (∀ x, q ∧ p x) ↔ q ∧ ∀ x, p x := by
  rw [forall_and, forall_const]

theorem forall_and_right [Nonempty α] (p : α → Prop) (q : Prop) :
    (∀ x, p x ∧ q) ↔ (∀ x, p x) ∧ q := by
  rw [forall_and, forall_const]

end Quantifiers

section If

variable {α : Sort u} {P Q : Prop} {a b : α}

@[simp] theorem if_true {_ : Decidable True} (t e : α) : ite True t e = t := if_pos trivial

@[simp] theorem if_false {_ : Decidable False} (t e : α) : ite False t e = e := if_neg id

@[simp] theorem dite_true (t : True → α) (e : ¬True → α) : dite True t e = t True.intro := rfl

@[simp] theorem dite_false (t : False → α) (e : ¬False → α) : dite False t e = e not_false := rfl

@[simp] theorem dite_eq_ite [Decidable P] : (dite P (fun _ => a) (fun _ => b)) = ite P a b := rfl

@[simp] theorem ite_not [Decidable P] (x y : α) : ite (¬P) x y = ite P y x := by
  by_cases h : P
  · rw [if_neg (not_not_intro h), if_pos h]
  · rw [if_pos h, if_neg h]

@[simp] theorem dite_not [Decidable P] (x : ¬P → α) (y : ¬¬P → α) :
    dite (¬P) x y = dite P (fun h => y (not_not_intro h)) x := by
  by_cases h : P
  · rw [dif_neg (not_not_intro h), dif_pos h]
  · rw [dif_pos h, dif_neg h]

@[simp] theorem ite_eq_left_iff [Decidable P] : ite P a b = a ↔ (¬P → b = a) := by
  by_cases h : P
  · simp [h]
  · simp [h]

@[simp] theorem ite_eq_right_iff [Decidable P] : ite P a b = b ↔ (P → a = b) := by
  by_cases h : P
  · simp [h]
  · simp [h]

theorem ite_eq_iff [Decidable P] {c : α} : ite P a b = c ↔ P ∧ a = c ∨ ¬P ∧ b = c := by
  by_cases h : P
  · simp [h]
  · simp [h]

theorem ite_eq_iff' [Decidable P] {c : α} : ite P a b = c ↔ (P → a = c) ∧ (¬P → b = c) := by
  by_cases h : P
  · simp [h]
  · simp [h]

theorem ite_eq_or_eq [Decidable P] (a b : α) : ite P a b = a ∨ ite P a b = b := by
  by_cases h : P
  · exact Or.inl (if_pos h)
  · exact Or.inr (if_neg h)

theorem ite_ne_left_iff [Decidable P] : ite P a b ≠ a ↔ ¬P ∧ a ≠ b := by
  rw [ne_eq, ite_eq_left_iff, Classical.not_imp, ne_eq, eq_comm]

theorem ite_ne_right_iff [Decidable P] : ite P a b ≠ b ↔ P ∧ a ≠ b := by
  rw [ne_eq, ite_eq_right_iff, Classical.not_imp]

theorem apply_ite {β : Sort v} (f : α → β) (P : Prop) [Decidable P] (x y : α) :
    f (ite P x y) = ite P (f x) (f y) := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]

theorem apply_dite {β : Sort v} (f : α → β) (P : Prop) [Decidable P] (x : P → α) (y : ¬P → α) :
    f (dite P x y) = dite P (fun h => f (x h)) (fun h => f (y h)) := by
  by_cases h : P
  · rw [dif_pos h, dif_pos h]
  · rw [dif_neg h, dif_neg h]

theorem ite_and [Decidable P] [Decidable Q] :
    ite (P ∧ Q) a b = ite P (ite Q a b) b := by
  by_cases hp : P
  · by_cases hq : Q
    · rw [if_pos ⟨hp, hq⟩, if_pos hp, if_pos hq]
    · rw [if_neg (fun h => hq h.2), if_pos hp, if_neg hq]
  · rw [if_neg (fun h => hp h.1), if_neg hp]

@[simp] theorem if_true_left [Decidable P] {q : Prop} : ite P True q ↔ (¬P → q) := by
  by_cases h : P
  · simp [h]
  · simp [h]

@[simp] theorem if_false_left [Decidable P] {q : Prop} : ite P False q ↔ ¬P ∧ q := by
  by_cases h : P
  · simp [h]
  · simp [h]

@[simp] theorem if_true_right [Decidable P] {q : Prop} : ite P q True ↔ (P → q) := by
  by_cases h : P
  · simp [h]
  · simp [h]

@[simp] theorem if_false_right [Decidable P] {q : Prop} : ite P q False ↔ P ∧ q := by
  by_cases h : P
  · simp [h]
  · simp [h]

@[simp] theorem decide_true_eq_true (h : Decidable True) : @decide True h = true :=
  decide_eq_true trivial

@[simp] theorem decide_false_eq_false (h : Decidable False) : @decide False h = false :=
  decide_eq_false id

end If

section Types

variable {α : Type u} {β : Type v}

@[simp] theorem heq_eq_eq {α : Sort u} (a b : α) : HEq a b = (a = b) :=
  propext ⟨eq_of_heq, heq_of_eq⟩

@[simp] theorem cast_eq {α : Sort u} (h : α = α) (a : α) : cast h a = a := rfl

@[simp] protected theorem Prod.forall {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) :=
  ⟨fun h a b => h (a, b), fun h ⟨a, b⟩ => h a b⟩

@[simp] protected theorem Prod.exists {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) :=
  ⟨fun ⟨(a, b), h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨(a, b), h⟩⟩

@[simp] theorem Prod.mk.eta (p : α × β) : (p.1, p.2) = p := rfl

theorem Prod.ext_iff {p q : α × β} : p = q ↔ p.1 = q.1 ∧ p.2 = q.2 :=
  ⟨fun h => ⟨by rw [h], by rw [h]⟩, fun ⟨h₁, h₂⟩ => by
    cases p
    cases q
    exact congr (congrArg Prod.mk h₁) h₂⟩

theorem Prod.mk.inj_iff {a₁ a₂ : α} {b₁ b₂ : β} : (a₁, b₁) = (a₂, b₂) ↔ a₁ = a₂ ∧ b₁ = b₂ :=
  Prod.ext_iff

@[simp] protected theorem Subtype.forall {α : Sort u} {p : α → Prop} {q : { a // p a } → Prop} :
    (∀ x, q x) ↔ ∀ a b, q ⟨a, b⟩ :=
  ⟨fun h a b => h ⟨a, b⟩, fun h ⟨a, b⟩ => h a b⟩

@[simp] protected theorem Subtype.exists {α : Sort u} {p : α → Prop} {q : { a // p a } → Prop} :
    (∃ x, q x) ↔ ∃ a b, q ⟨a, b⟩ :=
  ⟨fun ⟨⟨a, b⟩, h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩

end Types

namespace Function

variable {α : Sort u} {β : Sort v} {γ : Sort w} {f : α → β}

@[simp] theorem const_apply {y : β} {x : α} : const α y x = y := rfl

@[simp] theorem const_comp {f : α → β} {c : γ} : const β c ∘ f = const α c := rfl

@[simp] theorem comp_const {f : β → γ} {b : β} : f ∘ const α b = const α (f b) := rfl

@[simp] theorem Injective.of_comp_iff (hf : Injective f) (g : γ → α) :
    Injective (f ∘ g) ↔ Injective g :=
  ⟨fun h => h.of_comp, fun h => hf.comp h⟩

@[simp] theorem Surjective.of_comp_iff (f : α → β) {g : γ → α} (hg : Surjective g) :
    Surjective (f ∘ g) ↔ Surjective f :=
  ⟨fun h => h.of_comp, fun h => h.comp hg⟩

theorem Injective.eq_iff' (I : Injective f) {a b : α} {c : β} (h : f b = c) : f a = c ↔ a = b :=
  h ▸ I.eq_iff

theorem Injective.ne_iff (hf : Injective f) {x y : α} : f x ≠ f y ↔ x ≠ y := not_congr hf.eq_iff

theorem Injective.beq_eq_iff (hf : Injective f) {a b : α} : f a = f b ↔ a = b := hf.eq_iff

theorem not_injective_iff : ¬Injective f ↔ ∃ a b, f a = f b ∧ a ≠ b := by
  constructor
  · intro h
    by_contra hn
    refine h fun a b e => ?_
    by_contra hne
    exact hn ⟨a, b, e, hne⟩
  · rintro ⟨a, b, e, hne⟩ h
    exact hne (h e)

theorem Surjective.exists (hf : Surjective f) {p : β → Prop} : (∃ y, p y) ↔ ∃ x, p (f x) :=
  ⟨fun ⟨y, hy⟩ => let ⟨x, hx⟩ := hf y; ⟨x, by rw [hx]; exact hy⟩, fun ⟨x, hx⟩ => ⟨f x, hx⟩⟩

theorem Bijective.existsUnique (hf : Bijective f) (b : β) : ∃! a : α, f a = b :=
  let ⟨a, ha⟩ := hf.2 b
  ⟨a, ha, fun _ h => hf.1 (h.trans ha.symm)⟩

theorem Bijective.injective (hf : Bijective f) : Injective f := hf.1

theorem Bijective.surjective (hf : Bijective f) : Surjective f := hf.2

theorem bijective_iff_existsUnique (f : α → β) : Bijective f ↔ ∀ b : β, ∃! a : α, f a = b := by
  constructor
  · exact fun h b => h.existsUnique b
  · intro h
    constructor
    · intro a b e
      obtain ⟨c, _, hc⟩ := h (f b)
      rw [hc a e, hc b rfl]
    · intro b
      obtain ⟨a, ha, _⟩ := h b
      exact ⟨a, ha⟩

theorem RightInverse.leftInverse {g : β → α} (h : RightInverse g f) : LeftInverse f g := h

theorem LeftInverse.rightInverse {g : β → α} (h : LeftInverse g f) : RightInverse f g := h

theorem RightInverse.injective {g : β → α} (h : RightInverse f g) : Injective f := by
  intro a b e
  rw [← h a, ← h b, e]

theorem LeftInverse.comp_eq_id {g : β → α} (h : LeftInverse f g) : f ∘ g = id := funext h

theorem RightInverse.comp_eq_id {g : β → α} (h : RightInverse f g) : g ∘ f = id := funext h

theorem bijective_iff_has_inverse :
    Bijective f ↔ ∃ g, LeftInverse g f ∧ RightInverse g f := by
  constructor
  · intro h
    refine ⟨fun b => Classical.choose (h.2 b), fun a => h.1 ?_, fun b => ?_⟩
    · exact Classical.choose_spec (h.2 (f a))
    · exact Classical.choose_spec (h.2 b)
  · rintro ⟨g, h₁, h₂⟩
    exact ⟨h₁.injective, h₂.surjective⟩

section Involutive

variable {α : Sort u} {f : α → α} (h : Involutive f)

@[simp] theorem Involutive.comp_self : f ∘ f = id := funext h

protected theorem Involutive.leftInverse : LeftInverse f f := h

protected theorem Involutive.rightInverse : RightInverse f f := h

protected theorem Involutive.injective : Injective f := LeftInverse.injective h

protected theorem Involutive.surjective : Surjective f := fun x => ⟨f x, h x⟩

protected theorem Involutive.bijective : Bijective f :=
  ⟨Involutive.injective h, Involutive.surjective h⟩

protected theorem Involutive.eq_iff {x y : α} : f x = y ↔ x = f y := by
  constructor
  · intro e
    rw [← e, h]
  · intro e
    rw [e, h]

end Involutive

end Function
