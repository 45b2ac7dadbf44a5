/-!
# Logic, under the names that Mathlib uses

Classical logic in the root namespace, unique existence, and injective, surjective and bijective
functions.

Names and statements are those of Mathlib's `Logic/Basic.lean`, `Init/Logic.lean`,
`Init/Function.lean` and `Logic/Function/Basic.lean`.
-/

universe u v w

/-! ## Equality -/

theorem congr_arg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : a₁ = a₂) :
    f a₁ = f a₂ :=
  congrArg f h

theorem congr_fun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : f = g) (a : α) :
    f a = g a :=
  congrFun h a

/-! ## Propositions -/

theorem and_true_iff (p : Prop) : p ∧ True ↔ p := by rw [and_true]

theorem true_and_iff (p : Prop) : True ∧ p ↔ p := by rw [true_and]

theorem and_false_iff (p : Prop) : p ∧ False ↔ False := by rw [and_false]

theorem false_and_iff (p : Prop) : False ∧ p ↔ False := by rw [false_and]

theorem or_true_iff (p : Prop) : p ∨ True ↔ True := by rw [or_true]

theorem true_or_iff (p : Prop) : True ∨ p ↔ True := by rw [true_or]

theorem or_false_iff (p : Prop) : p ∨ False ↔ p := by rw [or_false]

theorem false_or_iff (p : Prop) : False ∨ p ↔ p := by rw [false_or]

theorem iff_true_iff {a : Prop} : (a ↔ True) ↔ a := by rw [iff_true]

theorem iff_false_iff {a : Prop} : (a ↔ False) ↔ ¬a := by rw [iff_false]

theorem em (p : Prop) : p ∨ ¬p := Classical.em p

theorem em' (p : Prop) : ¬p ∨ p := Or.symm (Classical.em p)

theorem or_not {p : Prop} : p ∨ ¬p := Classical.em p

theorem by_contradiction {p : Prop} (h : ¬p → False) : p := Classical.byContradiction h

theorem by_contra {p : Prop} (h : ¬p → False) : p := Classical.byContradiction h

theorem by_cases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := Or.elim (em p) hpq hnpq

theorem of_not_not {a : Prop} (h : ¬¬a) : a := Classical.byContradiction h

export Classical (not_not not_forall)

theorem not_not_not {a : Prop} : ¬¬¬a ↔ ¬a := Classical.not_not

theorem not_ne_iff {α : Sort u} {a b : α} : ¬a ≠ b ↔ a = b := Classical.not_not

theorem eq_or_ne {α : Sort u} (x y : α) : x = y ∨ x ≠ y := em (x = y)

theorem ne_or_eq {α : Sort u} (x y : α) : x ≠ y ∨ x = y := em' (x = y)

theorem ne_comm {α : Sort u} {a b : α} : a ≠ b ↔ b ≠ a := ⟨Ne.symm, Ne.symm⟩

theorem eq_comm {α : Sort u} {a b : α} : a = b ↔ b = a := ⟨Eq.symm, Eq.symm⟩

theorem of_not_imp {a b : Prop} (h : ¬(a → b)) : a := (Classical.not_imp.mp h).left

theorem not_of_not_imp {b a : Prop} (h : ¬(a → b)) : ¬b := (Classical.not_imp.mp h).right

theorem Not.imp_symm {a b : Prop} (h : ¬a → b) (hb : ¬b) : a := of_not_not (fun na => hb (h na))

theorem not_imp_comm {a b : Prop} : (¬a → b) ↔ (¬b → a) := ⟨Not.imp_symm, Not.imp_symm⟩

@[simp] theorem not_imp_self {a : Prop} : (¬a → a) ↔ a :=
  ⟨fun h => by_contra (fun na => na (h na)), fun ha _ => ha⟩

theorem not_imp_not {a b : Prop} : (¬a → ¬b) ↔ (b → a) :=
  ⟨fun h hb => by_contra (fun na => h na hb), mt⟩

protected theorem Function.mt {a b : Prop} (h : a → b) : ¬b → ¬a := mt h

protected theorem Function.mtr {a b : Prop} (h : ¬a → ¬b) : b → a := not_imp_not.mp h

theorem not_imp {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b := Classical.not_imp

theorem peirce (a b : Prop) (h : (a → b) → a) : a :=
  by_contra (fun na => na (h (fun ha => absurd ha na)))

theorem not_iff_not {a b : Prop} : (¬a ↔ ¬b) ↔ (a ↔ b) :=
  ⟨fun h => ⟨not_imp_not.mp h.mpr, not_imp_not.mp h.mp⟩, not_congr⟩

theorem not_iff_comm {a b : Prop} : (¬a ↔ b) ↔ (¬b ↔ a) :=
  ⟨fun h => ⟨fun nb => by_contra (fun na => nb (h.mp na)), fun ha hb => h.mpr hb ha⟩,
   fun h => ⟨fun na => by_contra (fun nb => na (h.mp nb)), fun hb ha => h.mpr ha hb⟩⟩

theorem iff_not_comm {a b : Prop} : (a ↔ ¬b) ↔ (b ↔ ¬a) :=
  ⟨fun h => ⟨fun hb ha => h.mp ha hb, fun na => by_contra (fun nb => na (h.mpr nb))⟩,
   fun h => ⟨fun ha hb => h.mp hb ha, fun nb => by_contra (fun na => nb (h.mpr na))⟩⟩

theorem not_iff {a b : Prop} : ¬(a ↔ b) ↔ (¬a ↔ b) := Classical.not_iff

theorem imp_iff_not_or {a b : Prop} : (a → b) ↔ ¬a ∨ b := Classical.imp_iff_not_or

theorem imp_iff_or_not {a b : Prop} : (b → a) ↔ a ∨ ¬b := Iff.trans imp_iff_not_or or_comm

theorem not_or_of_imp {a b : Prop} (h : a → b) : ¬a ∨ b := imp_iff_not_or.mp h

theorem or_iff_not_imp_left {a b : Prop} : a ∨ b ↔ (¬a → b) := Classical.or_iff_not_imp_left

theorem or_iff_not_imp_right {a b : Prop} : a ∨ b ↔ (¬b → a) := Classical.or_iff_not_imp_right

theorem not_and_or {a b : Prop} : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Classical.not_and_iff_or_not_not

theorem or_iff_not_and_not {a b : Prop} : a ∨ b ↔ ¬(¬a ∧ ¬b) :=
  ⟨fun h hn => Or.elim h hn.left hn.right,
   fun h => by_contra (fun hn => h ⟨fun ha => hn (Or.inl ha), fun hb => hn (Or.inr hb)⟩)⟩

theorem and_iff_not_or_not {a b : Prop} : a ∧ b ↔ ¬(¬a ∨ ¬b) :=
  ⟨fun h hn => Or.elim hn (fun na => na h.left) (fun nb => nb h.right),
   fun h => ⟨by_contra (fun na => h (Or.inl na)), by_contra (fun nb => h (Or.inr nb))⟩⟩

theorem and_or_imp {a b c : Prop} : a ∧ b ∨ (a → c) ↔ (a → b ∨ c) :=
  ⟨fun h ha => Or.elim h (fun hab => Or.inl hab.right) (fun hac => Or.inr (hac ha)),
   fun h => Or.elim (em a)
    (fun ha => Or.elim (h ha) (fun hb => Or.inl ⟨ha, hb⟩) (fun hc => Or.inr (fun _ => hc)))
    (fun na => Or.inr (fun ha => absurd ha na))⟩

theorem iff_iff_and_or_not_and_not {a b : Prop} : (a ↔ b) ↔ a ∧ b ∨ ¬a ∧ ¬b :=
  ⟨fun h => Or.elim (em a) (fun ha => Or.inl ⟨ha, h.mp ha⟩)
      (fun na => Or.inr ⟨na, fun hb => na (h.mpr hb)⟩),
   fun h => Or.elim h (fun hab => iff_of_true hab.left hab.right)
      (fun hab => iff_of_false hab.left hab.right)⟩

theorem imp_and {a b c : Prop} : (a → b ∧ c) ↔ (a → b) ∧ (a → c) :=
  ⟨fun h => ⟨fun ha => (h ha).left, fun ha => (h ha).right⟩, fun h ha => ⟨h.left ha, h.right ha⟩⟩

theorem imp_or {a b c : Prop} : (a → b ∨ c) ↔ (a → b) ∨ (a → c) :=
  ⟨fun h => Or.elim (em a)
      (fun ha => Or.elim (h ha) (fun hb => Or.inl (fun _ => hb)) (fun hc => Or.inr (fun _ => hc)))
      (fun na => Or.inl (fun ha => absurd ha na)),
   fun h ha => Or.elim h (fun hb => Or.inl (hb ha)) (fun hc => Or.inr (hc ha))⟩

theorem Or.elim3 {a b c d : Prop} (h : a ∨ b ∨ c) (ha : a → d) (hb : b → d) (hc : c → d) : d :=
  Or.elim h ha (fun h₂ => Or.elim h₂ hb hc)

theorem Or.imp3 {a b c d e f : Prop} (had : a → d) (hbe : b → e) (hcf : c → f) :
    a ∨ b ∨ c → d ∨ e ∨ f :=
  Or.imp had (Or.imp hbe hcf)

theorem Iff.not {a b : Prop} (h : a ↔ b) : ¬a ↔ ¬b := not_congr h

theorem Iff.and {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∧ b ↔ c ∧ d := and_congr h₁ h₂

theorem Iff.or {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∨ b ↔ c ∨ d := or_congr h₁ h₂

theorem Iff.imp {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : (a → b) ↔ (c → d) :=
  imp_congr h₁ h₂

theorem Iff.iff {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : (a ↔ b) ↔ (c ↔ d) :=
  iff_congr h₁ h₂

theorem Iff.eq {a b : Prop} (h : a ↔ b) : a = b := propext h

/-! ## Quantifiers -/

theorem not_forall_not {α : Sort u} {p : α → Prop} : (¬∀ x : α, ¬p x) ↔ ∃ x : α, p x :=
  ⟨fun h => by_contra (fun hn => h (fun x hx => hn ⟨x, hx⟩)),
   fun h hall => Exists.elim h (fun x hx => hall x hx)⟩

theorem not_exists_not {α : Sort u} {p : α → Prop} : (¬∃ x : α, ¬p x) ↔ ∀ x : α, p x :=
  Classical.not_exists_not

theorem forall_swap {α : Sort u} {β : Sort v} {p : α → β → Prop} :
    (∀ (x : α) (y : β), p x y) ↔ ∀ (y : β) (x : α), p x y :=
  forall_comm

theorem exists_swap {α : Sort u} {β : Sort v} {p : α → β → Prop} :
    (∃ (x : α) (y : β), p x y) ↔ ∃ (y : β) (x : α), p x y :=
  exists_comm

theorem forall_or_left {α : Sort u} {q : Prop} {p : α → Prop} :
    (∀ x : α, q ∨ p x) ↔ q ∨ ∀ x : α, p x :=
  ⟨fun h => Or.elim (em q) Or.inl (fun nq => Or.inr (fun x => Or.resolve_left (h x) nq)),
   fun h x => Or.elim h Or.inl (fun hp => Or.inr (hp x))⟩

@[simp] theorem exists_prop {a b : Prop} : (∃ _ : a, b) ↔ a ∧ b :=
  ⟨fun h => Exists.elim h (fun ha hb => ⟨ha, hb⟩), fun h => ⟨h.left, h.right⟩⟩

theorem forall_true_iff {α : Sort u} : (α → True) ↔ True := iff_true_intro (fun _ => trivial)

theorem ExistsUnique.intro {α : Sort u} {p : α → Prop} (w : α) (h₁ : p w)
    (h₂ : ∀ y : α, p y → y = w) : ExistsUnique p :=
  ⟨w, h₁, h₂⟩

theorem ExistsUnique.elim {α : Sort u} {p : α → Prop} {b : Prop} (h₂ : ExistsUnique p)
    (h₁ : ∀ x : α, p x → (∀ y : α, p y → y = x) → b) : b :=
  Exists.elim h₂ (fun w hw => h₁ w hw.left hw.right)

theorem ExistsUnique.exists {α : Sort u} {p : α → Prop} (h : ExistsUnique p) : ∃ x : α, p x :=
  Exists.elim h (fun x hx => ⟨x, hx.left⟩)

theorem ExistsUnique.unique {α : Sort u} {p : α → Prop} (h : ExistsUnique p) {y₁ y₂ : α}
    (py₁ : p y₁) (py₂ : p y₂) : y₁ = y₂ :=
  Exists.elim h (fun _ hx => Eq.trans (hx.right y₁ py₁) (Eq.symm (hx.right y₂ py₂)))

/-! ## Functions -/

/-- `f a = f b` only when `a = b`. -/
def Function.Injective {α : Sort u} {β : Sort v} (f : α → β) : Prop :=
  ∀ ⦃a₁ a₂ : α⦄, f a₁ = f a₂ → a₁ = a₂

/-- Each `b` is some `f a`. -/
def Function.Surjective {α : Sort u} {β : Sort v} (f : α → β) : Prop :=
  ∀ b : β, ∃ a : α, f a = b

def Function.Bijective {α : Sort u} {β : Sort v} (f : α → β) : Prop :=
  Function.Injective f ∧ Function.Surjective f

/-- `g (f x) = x`. -/
def Function.LeftInverse {α : Sort u} {β : Sort v} (g : β → α) (f : α → β) : Prop :=
  ∀ x : α, g (f x) = x

/-- `f (g x) = x`. -/
def Function.RightInverse {α : Sort u} {β : Sort v} (g : β → α) (f : α → β) : Prop :=
  Function.LeftInverse f g

namespace Function

theorem Injective.comp {α : Sort u} {β : Sort v} {φ : Sort w} {g : β → φ} {f : α → β}
    (hg : Injective g) (hf : Injective f) : Injective (g ∘ f) :=
  fun _ _ h => hf (hg h)

theorem Surjective.comp {α : Sort u} {β : Sort v} {φ : Sort w} {g : β → φ} {f : α → β}
    (hg : Surjective g) (hf : Surjective f) : Surjective (g ∘ f) :=
  fun c => Exists.elim (hg c) (fun b hb => Exists.elim (hf b)
    (fun a ha => ⟨a, Eq.trans (congrArg g ha) hb⟩))

theorem Bijective.comp {α : Sort u} {β : Sort v} {φ : Sort w} {g : β → φ} {f : α → β}
    (hg : Bijective g) (hf : Bijective f) : Bijective (g ∘ f) :=
  ⟨Injective.comp hg.left hf.left, Surjective.comp hg.right hf.right⟩

theorem injective_id {α : Sort u} : Injective (@id α) := fun _ _ h => h

theorem surjective_id {α : Sort u} : Surjective (@id α) := fun a => ⟨a, rfl⟩

theorem bijective_id {α : Sort u} : Bijective (@id α) := ⟨injective_id, surjective_id⟩

theorem LeftInverse.injective {α : Sort u} {β : Sort v} {g : β → α} {f : α → β}
    (h : LeftInverse g f) : Injective f :=
  fun a b hf => Eq.trans (Eq.symm (h a)) (Eq.trans (congrArg g hf) (h b))

theorem RightInverse.surjective {α : Sort u} {β : Sort v} {f : α → β} {g : β → α}
    (h : RightInverse g f) : Surjective f :=
  fun y => ⟨g y, h y⟩

theorem LeftInverse.surjective {α : Sort u} {β : Sort v} {f : α → β} {g : β → α}
    (h : LeftInverse f g) : Surjective f :=
  RightInverse.surjective h

theorem Injective.eq_iff {α : Sort u} {β : Sort v} {f : α → β} (I : Injective f) {a b : α} :
    f a = f b ↔ a = b :=
  ⟨fun h => I h, congrArg f⟩

theorem Injective.ne {α : Sort u} {β : Sort v} {f : α → β} (hf : Injective f) {a₁ a₂ : α}
    (h : a₁ ≠ a₂) : f a₁ ≠ f a₂ :=
  fun e => h (hf e)

theorem Injective.of_comp {α : Sort u} {β : Sort v} {φ : Sort w} {g : β → φ} {f : α → β}
    (I : Injective (g ∘ f)) : Injective f :=
  fun _ _ h => I (congrArg g h)

theorem Surjective.of_comp {α : Sort u} {β : Sort v} {φ : Sort w} {g : β → φ} {f : α → β}
    (S : Surjective (g ∘ f)) : Surjective g :=
  fun c => Exists.elim (S c) (fun a ha => ⟨f a, ha⟩)

theorem Surjective.forall {α : Sort u} {β : Sort v} {f : α → β} (hf : Surjective f)
    {p : β → Prop} : (∀ y : β, p y) ↔ ∀ x : α, p (f x) :=
  ⟨fun h x => h (f x), fun h y => Exists.elim (hf y) (fun x hx => Eq.subst hx (h x))⟩

end Function

theorem Nat.succ_injective : Function.Injective Nat.succ := fun _ _ h => Nat.succ_inj.mp h
