/-!
# Core

Propositional logic, quantifiers, decidable propositions and classical reasoning: what can be
said about the connectives of the prelude. Only terms are used here.

Names and statements are those of Lean's `Init/Core.lean`, `Init/PropLemmas.lean`,
`Init/SimpLemmas.lean` and `Init/Classical.lean`.
-/

universe u v w u₁ u₂ u₃

/-! ## Implication, conjunction, disjunction, equivalence -/

def Not.elim {a : Prop} {α : Sort u} (H1 : ¬a) (H2 : a) : α := absurd H2 H1

theorem Not.imp {a b : Prop} (H2 : ¬b) (H1 : a → b) : ¬a := fun ha => H2 (H1 ha)

theorem And.symm {a b : Prop} (h : a ∧ b) : b ∧ a := ⟨h.right, h.left⟩

theorem And.imp {a c b d : Prop} (f : a → c) (g : b → d) (h : a ∧ b) : c ∧ d :=
  ⟨f h.left, g h.right⟩

theorem And.imp_left {a b c : Prop} (h : a → b) (hac : a ∧ c) : b ∧ c := ⟨h hac.left, hac.right⟩

theorem And.imp_right {a b c : Prop} (h : a → b) (hca : c ∧ a) : c ∧ b := ⟨hca.left, h hca.right⟩

def And.elim {a b : Prop} {α : Sort u} (f : a → b → α) (h : a ∧ b) : α := f h.left h.right

theorem Or.symm {a b : Prop} (h : a ∨ b) : b ∨ a := Or.elim h Or.inr Or.inl

theorem Or.imp {a c b d : Prop} (f : a → c) (g : b → d) (h : a ∨ b) : c ∨ d :=
  Or.elim h (fun ha => Or.inl (f ha)) (fun hb => Or.inr (g hb))

theorem Or.imp_left {a b c : Prop} (f : a → b) (h : a ∨ c) : b ∨ c := Or.imp f id h

theorem Or.imp_right {b c a : Prop} (f : b → c) (h : a ∨ b) : a ∨ c := Or.imp id f h

theorem Iff.refl (a : Prop) : a ↔ a := ⟨fun h => h, fun h => h⟩

protected theorem Iff.rfl {a : Prop} : a ↔ a := Iff.refl a

theorem Iff.symm {a b : Prop} (h : a ↔ b) : b ↔ a := ⟨h.mpr, h.mp⟩

theorem Iff.trans {a b c : Prop} (h₁ : a ↔ b) (h₂ : b ↔ c) : a ↔ c :=
  ⟨fun ha => h₂.mp (h₁.mp ha), fun hc => h₁.mpr (h₂.mpr hc)⟩

theorem Iff.of_eq {a b : Prop} (h : a = b) : a ↔ b := Eq.subst h (Iff.refl a)

theorem Eq.to_iff {a b : Prop} (h : a = b) : a ↔ b := Iff.of_eq h

theorem Iff.comm {a b : Prop} : (a ↔ b) ↔ (b ↔ a) := ⟨Iff.symm, Iff.symm⟩

theorem iff_comm {a b : Prop} : (a ↔ b) ↔ (b ↔ a) := Iff.comm

theorem And.comm {a b : Prop} : a ∧ b ↔ b ∧ a := ⟨And.symm, And.symm⟩

theorem and_comm {a b : Prop} : a ∧ b ↔ b ∧ a := And.comm

theorem Or.comm {a b : Prop} : a ∨ b ↔ b ∨ a := ⟨Or.symm, Or.symm⟩

theorem or_comm {a b : Prop} : a ∨ b ↔ b ∨ a := Or.comm

theorem iff_of_true {a b : Prop} (ha : a) (hb : b) : a ↔ b := ⟨fun _ => hb, fun _ => ha⟩

theorem iff_of_false {a b : Prop} (ha : ¬a) (hb : ¬b) : a ↔ b :=
  ⟨fun h => absurd h ha, fun h => absurd h hb⟩

theorem iff_true_intro {a : Prop} (h : a) : a ↔ True := iff_of_true h trivial

theorem iff_false_intro {a : Prop} (h : ¬a) : a ↔ False := iff_of_false h id

theorem not_iff_false_intro {a : Prop} (h : a) : ¬a ↔ False := iff_of_false (not_not_intro h) id

theorem not_iff_not_of_iff {a b : Prop} (h : a ↔ b) : ¬a ↔ ¬b := ⟨mt h.mpr, mt h.mp⟩

theorem not_congr {a b : Prop} (h : a ↔ b) : ¬a ↔ ¬b := ⟨mt h.mpr, mt h.mp⟩

theorem and_congr {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∧ b ↔ c ∧ d :=
  ⟨And.imp h₁.mp h₂.mp, And.imp h₁.mpr h₂.mpr⟩

theorem and_congr_left' {a b c : Prop} (h : a ↔ b) : a ∧ c ↔ b ∧ c := and_congr h Iff.rfl

theorem and_congr_right' {a b c : Prop} (h : b ↔ c) : a ∧ b ↔ a ∧ c := and_congr Iff.rfl h

theorem and_congr_right {a b c : Prop} (h : a → (b ↔ c)) : a ∧ b ↔ a ∧ c :=
  ⟨fun hab => ⟨hab.left, (h hab.left).mp hab.right⟩,
   fun hac => ⟨hac.left, (h hac.left).mpr hac.right⟩⟩

theorem and_congr_left {a b c : Prop} (h : c → (a ↔ b)) : a ∧ c ↔ b ∧ c :=
  ⟨fun hac => ⟨(h hac.right).mp hac.left, hac.right⟩,
   fun hbc => ⟨(h hbc.right).mpr hbc.left, hbc.right⟩⟩

theorem or_congr {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∨ b ↔ c ∨ d :=
  ⟨Or.imp h₁.mp h₂.mp, Or.imp h₁.mpr h₂.mpr⟩

theorem or_congr_left {a b c : Prop} (h : a ↔ b) : a ∨ c ↔ b ∨ c := or_congr h Iff.rfl

theorem or_congr_right {a b c : Prop} (h : b ↔ c) : a ∨ b ↔ a ∨ c := or_congr Iff.rfl h

theorem imp_congr {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : (a → b) ↔ (c → d) :=
  ⟨fun hab hc => h₂.mp (hab (h₁.mpr hc)), fun hcd ha => h₂.mpr (hcd (h₁.mp ha))⟩

theorem imp_congr_left {a b c : Prop} (h : a ↔ b) : (a → c) ↔ (b → c) := imp_congr h Iff.rfl

theorem imp_congr_right {a b c : Prop} (h : a → (b ↔ c)) : (a → b) ↔ (a → c) :=
  ⟨fun hab ha => (h ha).mp (hab ha), fun hac ha => (h ha).mpr (hac ha)⟩

theorem iff_congr {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : (a ↔ b) ↔ (c ↔ d) :=
  ⟨fun h => h₁.symm.trans (h.trans h₂), fun h => h₁.trans (h.trans h₂.symm)⟩

theorem and_assoc {a b c : Prop} : (a ∧ b) ∧ c ↔ a ∧ (b ∧ c) :=
  ⟨fun h => ⟨h.left.left, h.left.right, h.right⟩, fun h => ⟨⟨h.left, h.right.left⟩, h.right.right⟩⟩

theorem or_assoc {a b c : Prop} : (a ∨ b) ∨ c ↔ a ∨ (b ∨ c) :=
  ⟨fun h => Or.elim h (fun hab => Or.elim hab Or.inl (fun hb => Or.inr (Or.inl hb)))
      (fun hc => Or.inr (Or.inr hc)),
   fun h => Or.elim h (fun ha => Or.inl (Or.inl ha))
      (fun hbc => Or.elim hbc (fun hb => Or.inl (Or.inr hb)) Or.inr)⟩

theorem and_left_comm {a b c : Prop} : a ∧ (b ∧ c) ↔ b ∧ (a ∧ c) :=
  ⟨fun h => ⟨h.right.left, h.left, h.right.right⟩, fun h => ⟨h.right.left, h.left, h.right.right⟩⟩

theorem and_right_comm {a b c : Prop} : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b :=
  ⟨fun h => ⟨⟨h.left.left, h.right⟩, h.left.right⟩, fun h => ⟨⟨h.left.left, h.right⟩, h.left.right⟩⟩

theorem or_left_comm {a b c : Prop} : a ∨ (b ∨ c) ↔ b ∨ (a ∨ c) :=
  ⟨fun h => Or.elim h (fun ha => Or.inr (Or.inl ha))
      (fun hbc => Or.elim hbc Or.inl (fun hc => Or.inr (Or.inr hc))),
   fun h => Or.elim h (fun hb => Or.inr (Or.inl hb))
      (fun hac => Or.elim hac Or.inl (fun hc => Or.inr (Or.inr hc)))⟩

theorem and_imp {a b c : Prop} : (a ∧ b → c) ↔ (a → b → c) :=
  ⟨fun h ha hb => h ⟨ha, hb⟩, fun h hab => h hab.left hab.right⟩

theorem or_imp {a b c : Prop} : (a ∨ b → c) ↔ (a → c) ∧ (b → c) :=
  ⟨fun h => ⟨fun ha => h (Or.inl ha), fun hb => h (Or.inr hb)⟩,
   fun h hab => Or.elim hab h.left h.right⟩

@[simp] theorem not_and {a b : Prop} : ¬(a ∧ b) ↔ (a → ¬b) := and_imp

theorem not_and' {a b : Prop} : ¬(a ∧ b) ↔ b → ¬a :=
  ⟨fun h hb ha => h ⟨ha, hb⟩, fun h hab => h hab.right hab.left⟩

theorem not_or {p q : Prop} : ¬(p ∨ q) ↔ ¬p ∧ ¬q := or_imp

theorem not_or_intro {a b : Prop} (ha : ¬a) (hb : ¬b) : ¬(a ∨ b) := fun h => Or.elim h ha hb

theorem not_and_of_not_left {a : Prop} (b : Prop) (h : ¬a) : ¬(a ∧ b) := fun hab => h hab.left

theorem not_and_of_not_right (a : Prop) {b : Prop} (h : ¬b) : ¬(a ∧ b) := fun hab => h hab.right

theorem not_and_of_not_or_not {a b : Prop} (h : ¬a ∨ ¬b) : ¬(a ∧ b) :=
  fun hab => Or.elim h (fun na => na hab.left) (fun nb => nb hab.right)

theorem and_not_self {a : Prop} : ¬(a ∧ ¬a) := fun h => h.right h.left

theorem not_and_self {a : Prop} : ¬(¬a ∧ a) := fun h => h.left h.right

@[simp] theorem iff_not_self {a : Prop} : ¬(a ↔ ¬a) :=
  fun h => (fun hna : ¬a => hna (h.mpr hna)) (fun ha => h.mp ha ha)

@[simp] theorem not_iff_self {a : Prop} : ¬(¬a ↔ a) := fun h => iff_not_self h.symm

theorem imp_not_comm {a b : Prop} : (a → ¬b) ↔ (b → ¬a) :=
  ⟨fun h hb ha => h ha hb, fun h ha hb => h hb ha⟩

theorem imp_swap {a b c : Prop} : (a → b → c) ↔ (b → a → c) :=
  ⟨fun h hb ha => h ha hb, fun h ha hb => h hb ha⟩

theorem imp_intro {α β : Prop} (h : α) : β → α := fun _ => h

theorem imp_false {a : Prop} : (a → False) ↔ ¬a := Iff.rfl

theorem imp_self {a : Prop} : (a → a) ↔ True := iff_true_intro (fun h => h)

theorem imp_iff_right {b a : Prop} (ha : a) : (a → b) ↔ b := ⟨fun h => h ha, fun hb _ => hb⟩

theorem imp_iff_not {a b : Prop} (hb : ¬b) : (a → b) ↔ ¬a :=
  ⟨fun h ha => hb (h ha), fun na ha => absurd ha na⟩

theorem and_iff_left {a b : Prop} (hb : b) : a ∧ b ↔ a := ⟨fun h => h.left, fun ha => ⟨ha, hb⟩⟩

theorem and_iff_right {a b : Prop} (ha : a) : a ∧ b ↔ b := ⟨fun h => h.right, fun hb => ⟨ha, hb⟩⟩

theorem and_iff_left_of_imp {a b : Prop} (h : a → b) : a ∧ b ↔ a :=
  ⟨fun hab => hab.left, fun ha => ⟨ha, h ha⟩⟩

theorem and_iff_right_of_imp {a b : Prop} (h : b → a) : a ∧ b ↔ b :=
  ⟨fun hab => hab.right, fun hb => ⟨h hb, hb⟩⟩

theorem or_iff_left {a b : Prop} (hb : ¬b) : a ∨ b ↔ a :=
  ⟨fun h => Or.resolve_right h hb, Or.inl⟩

theorem or_iff_right {a b : Prop} (ha : ¬a) : a ∨ b ↔ b :=
  ⟨fun h => Or.resolve_left h ha, Or.inr⟩

theorem or_iff_left_of_imp {a b : Prop} (hb : b → a) : a ∨ b ↔ a :=
  ⟨fun h => Or.elim h id hb, Or.inl⟩

theorem or_iff_right_of_imp {a b : Prop} (ha : a → b) : a ∨ b ↔ b :=
  ⟨fun h => Or.elim h ha id, Or.inr⟩

theorem and_or_left {a b c : Prop} : a ∧ (b ∨ c) ↔ (a ∧ b) ∨ (a ∧ c) :=
  ⟨fun h => Or.elim h.right (fun hb => Or.inl ⟨h.left, hb⟩) (fun hc => Or.inr ⟨h.left, hc⟩),
   fun h => Or.elim h (fun hab => ⟨hab.left, Or.inl hab.right⟩)
      (fun hac => ⟨hac.left, Or.inr hac.right⟩)⟩

theorem or_and_right {a b c : Prop} : (a ∨ b) ∧ c ↔ (a ∧ c) ∨ (b ∧ c) :=
  ⟨fun h => Or.elim h.left (fun ha => Or.inl ⟨ha, h.right⟩) (fun hb => Or.inr ⟨hb, h.right⟩),
   fun h => Or.elim h (fun hac => ⟨Or.inl hac.left, hac.right⟩)
      (fun hbc => ⟨Or.inr hbc.left, hbc.right⟩)⟩

theorem or_and_left {a b c : Prop} : a ∨ (b ∧ c) ↔ (a ∨ b) ∧ (a ∨ c) :=
  ⟨fun h => Or.elim h (fun ha => ⟨Or.inl ha, Or.inl ha⟩)
      (fun hbc => ⟨Or.inr hbc.left, Or.inr hbc.right⟩),
   fun h => Or.elim h.left Or.inl
      (fun hb => Or.elim h.right Or.inl (fun hc => Or.inr ⟨hb, hc⟩))⟩

theorem and_or_right {a b c : Prop} : (a ∧ b) ∨ c ↔ (a ∨ c) ∧ (b ∨ c) :=
  ⟨fun h => Or.elim h (fun hab => ⟨Or.inl hab.left, Or.inl hab.right⟩)
      (fun hc => ⟨Or.inr hc, Or.inr hc⟩),
   fun h => Or.elim h.right
      (fun hb => Or.elim h.left (fun ha => Or.inl ⟨ha, hb⟩) Or.inr) Or.inr⟩

attribute [refl] Eq.refl HEq.refl Iff.refl

attribute [symm] Eq.symm Ne.symm HEq.symm Iff.symm

attribute [ext] funext propext Subtype.eq

/-! ## Transitivity, for `calc` -/

/-- Steps of `r` and `s` make one of `t`. -/
class Trans {α : Sort u₁} {β : Sort u₂} {γ : Sort u₃} (r : α → β → Sort u)
    (s : β → γ → Sort v) (t : outParam (α → γ → Sort w)) where
  trans : ∀ {a : α} {b : β} {c : γ}, r a b → s b c → t a c

instance instTransEq {α : Sort u₁} {γ : Sort u₂} (r : α → γ → Sort u) : Trans Eq r r :=
  ⟨fun {a _ c} h₁ h₂ => Eq.rec (motive := fun x _ => r x c → r a c) (fun h => h) h₁ h₂⟩

instance instTransEq_1 {α : Sort u₁} {β : Sort u₂} (r : α → β → Sort u) : Trans r Eq r :=
  ⟨fun {a _ _} h₁ h₂ => Eq.rec (motive := fun x _ => r a x) h₁ h₂⟩

instance instTransIff : Trans Iff Iff Iff := ⟨fun h₁ h₂ => Iff.trans h₁ h₂⟩

/-! ## Equations between propositions: the rules of `simp` -/

theorem eq_true {p : Prop} (h : p) : p = True := propext (iff_true_intro h)

theorem eq_false {p : Prop} (h : ¬p) : p = False := propext (iff_false_intro h)

theorem eq_false' {p : Prop} (h : p → False) : p = False := eq_false h

theorem eq_true_of {p : Prop} (h : p) : p = True := eq_true h

theorem iff_iff_eq {a b : Prop} : (a ↔ b) ↔ a = b := ⟨propext, Iff.of_eq⟩

@[simp] theorem eq_iff_iff {p q : Prop} : p = q ↔ (p ↔ q) := iff_iff_eq.symm

theorem eq_self_iff_true {α : Sort u} (a : α) : a = a ↔ True := iff_true_intro rfl

@[simp] theorem eq_self {α : Sort u} (a : α) : (a = a) = True := eq_true rfl

theorem ne_self_iff_false {α : Sort u} (a : α) : a ≠ a ↔ False := not_iff_false_intro rfl

@[simp] theorem ge_iff_le {α : Type u} [LE α] {x y : α} : x ≥ y ↔ y ≤ x := Iff.rfl

@[simp] theorem gt_iff_lt {α : Type u} [LT α] {x y : α} : x > y ↔ y < x := Iff.rfl

@[simp] theorem ne_eq {α : Sort u} (a b : α) : (a ≠ b) = ¬(a = b) := rfl

@[simp] theorem not_true_eq_false : (¬True) = False := eq_false (fun h => h trivial)

@[simp] theorem not_false_eq_true : (¬False) = True := eq_true not_false

theorem not_true : ¬True ↔ False := iff_false_intro (fun h => h trivial)

theorem not_false_iff : ¬False ↔ True := iff_true_intro not_false

@[simp] theorem and_self (p : Prop) : (p ∧ p) = p :=
  propext ⟨fun h => h.left, fun h => ⟨h, h⟩⟩

@[simp] theorem and_true (p : Prop) : (p ∧ True) = p :=
  propext ⟨fun h => h.left, fun h => ⟨h, trivial⟩⟩

@[simp] theorem true_and (p : Prop) : (True ∧ p) = p :=
  propext ⟨fun h => h.right, fun h => ⟨trivial, h⟩⟩

@[simp] theorem and_false (p : Prop) : (p ∧ False) = False := eq_false (fun h => h.right)

@[simp] theorem false_and (p : Prop) : (False ∧ p) = False := eq_false (fun h => h.left)

@[simp] theorem or_self (p : Prop) : (p ∨ p) = p := propext ⟨fun h => Or.elim h id id, Or.inl⟩

@[simp] theorem or_true (p : Prop) : (p ∨ True) = True := eq_true (Or.inr trivial)

@[simp] theorem true_or (p : Prop) : (True ∨ p) = True := eq_true (Or.inl trivial)

@[simp] theorem or_false (p : Prop) : (p ∨ False) = p :=
  propext ⟨fun h => Or.elim h id False.elim, Or.inl⟩

@[simp] theorem false_or (p : Prop) : (False ∨ p) = p :=
  propext ⟨fun h => Or.elim h False.elim id, Or.inr⟩

@[simp] theorem iff_self (p : Prop) : (p ↔ p) = True := eq_true Iff.rfl

@[simp] theorem iff_true (p : Prop) : (p ↔ True) = p :=
  propext ⟨fun h => h.mpr trivial, iff_true_intro⟩

@[simp] theorem true_iff (p : Prop) : (True ↔ p) = p :=
  propext ⟨fun h => h.mp trivial, fun h => (iff_true_intro h).symm⟩

@[simp] theorem iff_false (p : Prop) : (p ↔ False) = ¬p :=
  propext ⟨fun h => h.mp, iff_false_intro⟩

@[simp] theorem false_iff (p : Prop) : (False ↔ p) = ¬p :=
  propext ⟨fun h => h.mpr, fun h => (iff_false_intro h).symm⟩

@[simp] theorem implies_true (α : Sort u) : (α → True) = True := eq_true (fun _ => trivial)

@[simp] theorem false_implies (p : Prop) : (False → p) = True := eq_true False.elim

@[simp] theorem true_implies (p : Prop) : (True → p) = p :=
  propext ⟨fun h => h trivial, fun h _ => h⟩

@[simp] theorem forall_false (p : False → Prop) : (∀ h : False, p h) = True :=
  eq_true (fun h => False.elim h)

attribute [simp] imp_false imp_self and_not_self not_and_self not_or and_imp

theorem implies_congr {p₁ p₂ : Sort u} {q₁ q₂ : Sort v} (h₁ : p₁ = p₂) (h₂ : q₁ = q₂) :
    (p₁ → q₁) = (p₂ → q₂) :=
  Eq.rec (motive := fun p _ => (p₁ → q₁) = (p → q₂))
    (Eq.rec (motive := fun q _ => (p₁ → q₁) = (p₁ → q)) rfl h₂) h₁

theorem forall_congr {α : Sort u} {p q : α → Prop} (h : ∀ a : α, p a = q a) :
    (∀ a : α, p a) = (∀ a : α, q a) :=
  congrArg (fun r : α → Prop => ∀ a : α, r a) (funext h)

theorem implies_dep_congr_ctx {p₁ p₂ q₁ : Prop} (h₁ : p₁ = p₂) {q₂ : p₂ → Prop}
    (h₂ : ∀ h : p₂, q₁ = q₂ h) : (p₁ → q₁) = (∀ h : p₂, q₂ h) :=
  propext ⟨fun f h => Eq.mp (h₂ h) (f (Eq.mpr h₁ h)),
    fun f h => Eq.mpr (h₂ (Eq.mp h₁ h)) (f (Eq.mp h₁ h))⟩

theorem implies_congr_ctx {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ = p₂) (h₂ : p₂ → q₁ = q₂) :
    (p₁ → q₁) = (p₂ → q₂) :=
  implies_dep_congr_ctx h₁ h₂

/-! ## Quantifiers -/

theorem forall_imp {α : Sort u} {p q : α → Prop} (h : ∀ a : α, p a → q a) :
    (∀ a : α, p a) → ∀ a : α, q a :=
  fun hp a => h a (hp a)

theorem Exists.imp {α : Sort u} {p q : α → Prop} (h : ∀ a : α, p a → q a) :
    (∃ a : α, p a) → ∃ a : α, q a :=
  fun he => Exists.elim he (fun a ha => ⟨a, h a ha⟩)

theorem forall_congr' {α : Sort u} {p q : α → Prop} (h : ∀ a : α, p a ↔ q a) :
    (∀ a : α, p a) ↔ ∀ a : α, q a :=
  ⟨fun hp a => (h a).mp (hp a), fun hq a => (h a).mpr (hq a)⟩

theorem exists_congr {α : Sort u} {p q : α → Prop} (h : ∀ a : α, p a ↔ q a) :
    (∃ a : α, p a) ↔ ∃ a : α, q a :=
  ⟨Exists.imp (fun a => (h a).mp), Exists.imp (fun a => (h a).mpr)⟩

theorem exists_imp {α : Sort u} {p : α → Prop} {b : Prop} :
    ((∃ x : α, p x) → b) ↔ ∀ x : α, p x → b :=
  ⟨fun h x hx => h ⟨x, hx⟩, fun h he => Exists.elim he h⟩

@[simp] theorem not_exists {α : Sort u} {p : α → Prop} : (¬∃ x : α, p x) ↔ ∀ x : α, ¬p x :=
  exists_imp

theorem not_exists_of_forall_not {α : Sort u} {p : α → Prop} (h : ∀ x : α, ¬p x) :
    ¬∃ x : α, p x :=
  not_exists.mpr h

theorem forall_not_of_not_exists {α : Sort u} {p : α → Prop} (hne : ¬∃ x : α, p x) :
    ∀ x : α, ¬p x :=
  not_exists.mp hne

theorem not_forall_of_exists_not {α : Sort u} {p : α → Prop} (h : ∃ x : α, ¬p x) :
    ¬∀ x : α, p x :=
  fun hall => Exists.elim h (fun x hx => hx (hall x))

theorem forall_and {α : Sort u} {p q : α → Prop} :
    (∀ x : α, p x ∧ q x) ↔ (∀ x : α, p x) ∧ (∀ x : α, q x) :=
  ⟨fun h => ⟨fun x => (h x).left, fun x => (h x).right⟩, fun h x => ⟨h.left x, h.right x⟩⟩

theorem exists_or {α : Sort u} {p q : α → Prop} :
    (∃ x : α, p x ∨ q x) ↔ (∃ x : α, p x) ∨ ∃ x : α, q x :=
  ⟨fun h => Exists.elim h (fun x hx => Or.imp (fun hp => ⟨x, hp⟩) (fun hq => ⟨x, hq⟩) hx),
   fun h => Or.elim h (Exists.imp (fun _ => Or.inl)) (Exists.imp (fun _ => Or.inr))⟩

@[simp] theorem exists_and_left {α : Sort u} {p : α → Prop} {b : Prop} :
    (∃ x : α, b ∧ p x) ↔ b ∧ ∃ x : α, p x :=
  ⟨fun h => Exists.elim h (fun x hx => ⟨hx.left, x, hx.right⟩),
   fun h => Exists.elim h.right (fun x hx => ⟨x, h.left, hx⟩)⟩

@[simp] theorem exists_and_right {α : Sort u} {p : α → Prop} {b : Prop} :
    (∃ x : α, p x ∧ b) ↔ (∃ x : α, p x) ∧ b :=
  ⟨fun h => Exists.elim h (fun x hx => ⟨⟨x, hx.left⟩, hx.right⟩),
   fun h => Exists.elim h.left (fun x hx => ⟨x, hx, h.right⟩)⟩

@[simp] theorem exists_eq {α : Sort u} {a' : α} : ∃ a : α, a = a' := ⟨a', rfl⟩

@[simp] theorem exists_eq' {α : Sort u} {a' : α} : ∃ a : α, a' = a := ⟨a', rfl⟩

@[simp] theorem exists_eq_left {α : Sort u} {p : α → Prop} {a' : α} :
    (∃ a : α, a = a' ∧ p a) ↔ p a' :=
  ⟨fun h => Exists.elim h (fun _ ha => Eq.subst ha.left ha.right), fun h => ⟨a', rfl, h⟩⟩

@[simp] theorem exists_eq_right {α : Sort u} {p : α → Prop} {a' : α} :
    (∃ a : α, p a ∧ a = a') ↔ p a' :=
  ⟨fun h => Exists.elim h (fun _ ha => Eq.subst ha.right ha.left), fun h => ⟨a', h, rfl⟩⟩

@[simp] theorem forall_eq {α : Sort u} {p : α → Prop} {a' : α} :
    (∀ a : α, a = a' → p a) ↔ p a' :=
  ⟨fun h => h a' rfl, fun h a ha => Eq.subst (Eq.symm ha) h⟩

@[simp] theorem forall_eq' {α : Sort u} {p : α → Prop} {a' : α} :
    (∀ a : α, a' = a → p a) ↔ p a' :=
  ⟨fun h => h a' rfl, fun h a ha => Eq.subst ha h⟩

@[simp] theorem forall_const {b : Prop} (α : Sort u) [i : Nonempty α] : (α → b) ↔ b :=
  ⟨fun h => Nonempty.elim i h, fun hb _ => hb⟩

@[simp] theorem exists_const {b : Prop} (α : Sort u) [i : Nonempty α] : (∃ _ : α, b) ↔ b :=
  ⟨fun h => Exists.elim h (fun _ hb => hb), fun hb => Nonempty.elim i (fun a => ⟨a, hb⟩)⟩

theorem forall_comm {α : Sort u} {β : Sort v} {p : α → β → Prop} :
    (∀ (a : α) (b : β), p a b) ↔ ∀ (b : β) (a : α), p a b :=
  ⟨fun h b a => h a b, fun h a b => h b a⟩

theorem exists_comm {α : Sort u} {β : Sort v} {p : α → β → Prop} :
    (∃ (a : α) (b : β), p a b) ↔ ∃ (b : β) (a : α), p a b :=
  ⟨fun h => Exists.elim h (fun a ha => Exists.elim ha (fun b hb => ⟨b, a, hb⟩)),
   fun h => Exists.elim h (fun b hb => Exists.elim hb (fun a ha => ⟨a, b, ha⟩))⟩

@[simp] theorem forall_exists_index {α : Sort u} {p : α → Prop} {q : (∃ x : α, p x) → Prop} :
    (∀ h : ∃ x : α, p x, q h) ↔ ∀ (x : α) (h : p x), q ⟨x, h⟩ :=
  ⟨fun h x hx => h ⟨x, hx⟩, fun h he => Exists.elim he (fun x hx => h x hx)⟩

/-- There is exactly one `x` with `p x`. -/
def ExistsUnique {α : Sort u} (p : α → Prop) : Prop := ∃ x : α, p x ∧ ∀ y : α, p y → y = x

/-! ## Injectivity of constructors -/

gen_injective_theorems% Prod
gen_injective_theorems% PProd
gen_injective_theorems% MProd
gen_injective_theorems% Subtype
gen_injective_theorems% Sigma
gen_injective_theorems% PSigma
gen_injective_theorems% Sum
gen_injective_theorems% PSum
gen_injective_theorems% Option
gen_injective_theorems% List
gen_injective_theorems% ULift
gen_injective_theorems% PLift

/-! ## Deciding -/

theorem dif_pos {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} :
    dite c t e = t hc :=
  Decidable.casesOn (motive := fun d => @dite α c d t e = t hc) h
    (fun hnc => absurd hc hnc) (fun _ => rfl)

theorem dif_neg {c : Prop} {h : Decidable c} (hnc : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} :
    dite c t e = e hnc :=
  Decidable.casesOn (motive := fun d => @dite α c d t e = e hnc) h
    (fun _ => rfl) (fun hc => absurd hc hnc)

theorem if_pos {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t e : α} : ite c t e = t :=
  Decidable.casesOn (motive := fun d => @ite α c d t e = t) h
    (fun hnc => absurd hc hnc) (fun _ => rfl)

theorem if_neg {c : Prop} {h : Decidable c} (hnc : ¬c) {α : Sort u} {t e : α} : ite c t e = e :=
  Decidable.casesOn (motive := fun d => @ite α c d t e = e) h
    (fun _ => rfl) (fun hc => absurd hc hnc)

@[simp] theorem ite_true {α : Sort u} (a b : α) : (if True then a else b) = a := rfl

@[simp] theorem ite_false {α : Sort u} (a b : α) : (if False then a else b) = b := rfl

@[simp] theorem ite_self {α : Sort u} {c : Prop} {d : Decidable c} (a : α) : ite c a a = a :=
  Decidable.casesOn (motive := fun d => @ite α c d a a = a) d (fun _ => rfl) (fun _ => rfl)

theorem Decidable.em (p : Prop) [d : Decidable p] : p ∨ ¬p :=
  Decidable.casesOn (motive := fun _ => p ∨ ¬p) d Or.inr Or.inl

theorem Decidable.byContradiction {p : Prop} [dec : Decidable p] (h : ¬p → False) : p :=
  Or.elim (Decidable.em p) id (fun hnp => False.elim (h hnp))

def Decidable.byCases {p : Prop} {q : Sort u} [dec : Decidable p] (h1 : p → q) (h2 : ¬p → q) : q :=
  Decidable.casesOn (motive := fun _ => q) dec h2 h1

theorem Decidable.of_not_not {p : Prop} [Decidable p] (h : ¬¬p) : p :=
  Decidable.byContradiction h

@[simp] theorem Decidable.not_not {p : Prop} [Decidable p] : ¬¬p ↔ p :=
  ⟨Decidable.of_not_not, not_not_intro⟩

theorem Decidable.not_and_iff_or_not_not {a b : Prop} [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => Or.elim (Decidable.em a) (fun ha => Or.inr (fun hb => h ⟨ha, hb⟩)) Or.inl,
   not_and_of_not_or_not⟩

theorem of_decide_eq_true {p : Prop} [inst : Decidable p] (h : decide p = true) : p :=
  Decidable.casesOn (motive := fun d => @decide p d = true → p) inst
    (fun _ h₁ => False.elim (Bool.false_ne_true h₁)) (fun hp _ => hp) h

theorem of_decide_eq_false {p : Prop} [inst : Decidable p] (h : decide p = false) : ¬p :=
  Decidable.casesOn (motive := fun d => @decide p d = false → ¬p) inst
    (fun hn _ => hn) (fun _ h₁ => False.elim (Bool.false_ne_true (Eq.symm h₁))) h

theorem decide_eq_true {p : Prop} [inst : Decidable p] (h : p) : decide p = true :=
  Decidable.casesOn (motive := fun d => @decide p d = true) inst
    (fun hn => absurd h hn) (fun _ => rfl)

theorem decide_eq_false {p : Prop} [inst : Decidable p] (h : ¬p) : decide p = false :=
  Decidable.casesOn (motive := fun d => @decide p d = false) inst
    (fun _ => rfl) (fun hp => absurd hp h)

@[simp] theorem decide_eq_true_eq {p : Prop} [Decidable p] : (decide p = true) = p :=
  propext ⟨of_decide_eq_true, decide_eq_true⟩

theorem decide_eq_true_iff (p : Prop) [Decidable p] : decide p = true ↔ p :=
  ⟨of_decide_eq_true, decide_eq_true⟩

def decidable_of_iff {b : Prop} (a : Prop) (h : a ↔ b) [Decidable a] : Decidable b :=
  Decidable.byCases (p := a) (fun ha => isTrue (h.mp ha))
    (fun na => isFalse (fun hb => na (h.mpr hb)))

instance instDecidableAnd {p q : Prop} [dp : Decidable p] [dq : Decidable q] : Decidable (p ∧ q) :=
  Decidable.casesOn (motive := fun _ => Decidable (p ∧ q)) dp
    (fun np => isFalse (fun h => np h.left))
    (fun hp => Decidable.casesOn (motive := fun _ => Decidable (p ∧ q)) dq
      (fun nq => isFalse (fun h => nq h.right)) (fun hq => isTrue ⟨hp, hq⟩))

instance instDecidableOr {p q : Prop} [dp : Decidable p] [dq : Decidable q] : Decidable (p ∨ q) :=
  Decidable.casesOn (motive := fun _ => Decidable (p ∨ q)) dp
    (fun np => Decidable.casesOn (motive := fun _ => Decidable (p ∨ q)) dq
      (fun nq => isFalse (fun h => Or.elim h np nq)) (fun hq => isTrue (Or.inr hq)))
    (fun hp => isTrue (Or.inl hp))

instance instDecidableNot {p : Prop} [dp : Decidable p] : Decidable (¬p) :=
  Decidable.casesOn (motive := fun _ => Decidable (¬p)) dp
    (fun np => isTrue np) (fun hp => isFalse (not_not_intro hp))

instance instDecidableForall {p q : Prop} [dp : Decidable p] [dq : Decidable q] :
    Decidable (p → q) :=
  Decidable.casesOn (motive := fun _ => Decidable (p → q)) dp
    (fun np => isTrue (fun hp => absurd hp np))
    (fun hp => Decidable.casesOn (motive := fun _ => Decidable (p → q)) dq
      (fun nq => isFalse (fun h => nq (h hp))) (fun hq => isTrue (fun _ => hq)))

instance instDecidableIff {p q : Prop} [dp : Decidable p] [dq : Decidable q] :
    Decidable (p ↔ q) :=
  Decidable.casesOn (motive := fun _ => Decidable (p ↔ q)) dp
    (fun np => Decidable.casesOn (motive := fun _ => Decidable (p ↔ q)) dq
      (fun nq => isTrue (iff_of_false np nq)) (fun hq => isFalse (fun h => np (h.mpr hq))))
    (fun hp => Decidable.casesOn (motive := fun _ => Decidable (p ↔ q)) dq
      (fun nq => isFalse (fun h => nq (h.mp hp))) (fun hq => isTrue (iff_of_true hp hq)))

instance instDecidableEqBool : DecidableEq Bool := fun a b =>
  Bool.casesOn (motive := fun a => Decidable (a = b)) a
    (Bool.casesOn (motive := fun b => Decidable (false = b)) b
      (isTrue rfl) (isFalse Bool.false_ne_true))
    (Bool.casesOn (motive := fun b => Decidable (true = b)) b
      (isFalse (fun h => Bool.false_ne_true h.symm)) (isTrue rfl))

theorem Bool.eq_false_of_not_eq_true {b : Bool} (h : ¬b = true) : b = false :=
  Bool.casesOn (motive := fun b => ¬b = true → b = false) b
    (fun _ => rfl) (fun h₁ => absurd rfl h₁) h

theorem Bool.eq_true_of_not_eq_false {b : Bool} (h : ¬b = false) : b = true :=
  Bool.casesOn (motive := fun b => ¬b = false → b = true) b
    (fun h₁ => absurd rfl h₁) (fun _ => rfl) h

theorem eq_false_of_ne_true {b : Bool} (h : b ≠ true) : b = false := Bool.eq_false_of_not_eq_true h

theorem eq_true_of_ne_false {b : Bool} (h : b ≠ false) : b = true := Bool.eq_true_of_not_eq_false h

theorem ne_false_of_eq_true {b : Bool} (h : b = true) : ¬b = false :=
  fun h₁ => Bool.false_ne_true (h₁.symm.trans h)

theorem ne_true_of_eq_false {b : Bool} (h : b = false) : ¬b = true :=
  fun h₁ => Bool.false_ne_true (h.symm.trans h₁)

instance instBEqOfDecidableEq {α : Type u} [DecidableEq α] : BEq α := ⟨fun a b => decide (a = b)⟩

def minOfLe {α : Type u} [LE α] [DecidableRel (@LE.le α _)] : Min α :=
  ⟨fun x y => if x ≤ y then x else y⟩

def maxOfLe {α : Type u} [LE α] [DecidableRel (@LE.le α _)] : Max α :=
  ⟨fun x y => if x ≤ y then y else x⟩

/-! ## Classical reasoning -/

namespace Classical

noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x : α, p x) :
    Subtype (fun x => p x) :=
  choice (Exists.elim h (fun x hx => ⟨⟨x, hx⟩⟩))

noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x : α, p x) : α :=
  (indefiniteDescription p h).val

theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x : α, p x) : p (choose h) :=
  (indefiniteDescription p h).property

/-- Excluded middle, from choice (Diaconescu). -/
theorem em (p : Prop) : p ∨ ¬p :=
  have exU : ∃ x : Prop, x = True ∨ p := ⟨True, Or.inl rfl⟩
  have exV : ∃ x : Prop, x = False ∨ p := ⟨False, Or.inl rfl⟩
  have hu : choose exU = True ∨ p := choose_spec exU
  have hv : choose exV = False ∨ p := choose_spec exV
  have neOr : choose exU ≠ choose exV ∨ p :=
    Or.elim hu
      (fun hut => Or.elim hv
        (fun hvf => Or.inl (fun huv => Eq.mp (hut.symm.trans (huv.trans hvf)) trivial)) Or.inr)
      Or.inr
  have same : p → choose exU = choose exV := fun hp =>
    have hpred : (fun x : Prop => x = True ∨ p) = (fun x : Prop => x = False ∨ p) :=
      funext (fun _ => propext ⟨fun _ => Or.inr hp, fun _ => Or.inr hp⟩)
    Eq.rec (motive := fun (q : Prop → Prop) _ => ∀ h : Exists q, choose exU = choose h)
      (fun _ => rfl) hpred exV
  Or.elim neOr (fun hne => Or.inr (fun hp => hne (same hp))) Or.inl

theorem exists_true_of_nonempty {α : Sort u} (h : Nonempty α) : ∃ _ : α, True :=
  Nonempty.elim h (fun a => ⟨a, trivial⟩)

/-- Every proposition is decidable, classically. -/
noncomputable def propDecidable (a : Prop) : Decidable a :=
  choice (Or.elim (em a) (fun h => ⟨isTrue h⟩) (fun h => ⟨isFalse h⟩))

attribute [scoped instance low] propDecidable

theorem byCases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := Or.elim (em p) hpq hnpq

theorem byContradiction {p : Prop} (h : ¬p → False) : p :=
  Or.elim (em p) id (fun hnp => False.elim (h hnp))

theorem by_contradiction {p : Prop} (h : ¬p → False) : p := byContradiction h

@[simp] theorem not_not {a : Prop} : ¬¬a ↔ a := ⟨fun h => byContradiction h, not_not_intro⟩

@[simp low] theorem not_forall {α : Sort u} {p : α → Prop} : (¬∀ x : α, p x) ↔ ∃ x : α, ¬p x :=
  ⟨fun h => byContradiction (fun hn => h (fun x => byContradiction (fun hx => hn ⟨x, hx⟩))),
   not_forall_of_exists_not⟩

theorem not_exists_not {α : Sort u} {p : α → Prop} : (¬∃ x : α, ¬p x) ↔ ∀ x : α, p x :=
  ⟨fun h x => byContradiction (fun hx => h ⟨x, hx⟩),
   fun h he => Exists.elim he (fun x hx => hx (h x))⟩

theorem forall_or_exists_not {α : Sort u} (P : α → Prop) : (∀ a : α, P a) ∨ ∃ a : α, ¬P a :=
  Or.elim (em (∀ a : α, P a)) Or.inl (fun h => Or.inr (not_forall.mp h))

theorem or_iff_not_imp_left {a b : Prop} : a ∨ b ↔ (¬a → b) :=
  ⟨Or.resolve_left, fun h => Or.elim (em a) Or.inl (fun na => Or.inr (h na))⟩

theorem or_iff_not_imp_right {a b : Prop} : a ∨ b ↔ (¬b → a) :=
  ⟨Or.resolve_right, fun h => Or.elim (em b) Or.inr (fun nb => Or.inl (h nb))⟩

@[simp] theorem not_imp {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨byContradiction (fun na => h (fun ha => absurd ha na)), fun hb => h (fun _ => hb)⟩,
   fun h hab => h.right (hab h.left)⟩

theorem not_and_iff_or_not_not {a b : Prop} : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => Or.elim (em a) (fun ha => Or.inr (fun hb => h ⟨ha, hb⟩)) Or.inl, not_and_of_not_or_not⟩

theorem not_iff {a b : Prop} : ¬(a ↔ b) ↔ (¬a ↔ b) :=
  ⟨fun h => ⟨fun na => byContradiction (fun nb => h (iff_of_false na nb)),
      fun hb ha => h (iff_of_true ha hb)⟩,
   fun h h₁ => iff_not_self (h₁.trans h.symm)⟩

theorem imp_iff_not_or {a b : Prop} : (a → b) ↔ ¬a ∨ b :=
  ⟨fun h => Or.elim (em a) (fun ha => Or.inr (h ha)) Or.inl,
   fun h ha => Or.elim h (fun na => absurd ha na) id⟩

theorem skolem {α : Sort u} {b : α → Sort v} {p : (x : α) → b x → Prop} :
    (∀ x : α, ∃ y : b x, p x y) ↔ ∃ f : (x : α) → b x, ∀ x : α, p x (f x) :=
  ⟨fun h => ⟨fun x => choose (h x), fun x => choose_spec (h x)⟩,
   fun h x => Exists.elim h (fun f hf => ⟨f x, hf x⟩)⟩

theorem axiomOfChoice {α : Sort u} {β : α → Sort v} {r : (x : α) → β x → Prop}
    (h : ∀ x : α, ∃ y : β x, r x y) : ∃ f : (x : α) → β x, ∀ x : α, r x (f x) :=
  skolem.mp h

end Classical

noncomputable def Exists.choose {α : Sort u} {p : α → Prop} (P : ∃ a : α, p a) : α :=
  Classical.choose P

theorem Exists.choose_spec {α : Sort u} {p : α → Prop} (P : ∃ a : α, p a) : p P.choose :=
  Classical.choose_spec P

/-! ## Functions -/

@[simp] theorem Function.comp_apply {α : Sort u} {β : Sort v} {δ : Sort w} {f : β → δ}
    {g : α → β} {x : α} : Function.comp f g x = f (g x) :=
  rfl

@[simp] theorem Function.comp_id {α : Sort u} {β : Sort v} (f : α → β) :
    Function.comp f id = f := rfl

@[simp] theorem Function.id_comp {α : Sort u} {β : Sort v} (f : α → β) :
    Function.comp id f = f := rfl

theorem funext_iff {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} :
    f = g ↔ ∀ x : α, f x = g x :=
  ⟨fun h x => congrFun h x, funext⟩
