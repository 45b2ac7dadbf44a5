/-!
# Equivalence relations and quotients

Names and statements are those of Lean's `Init/Core.lean`.
-/

universe u v w

/-- Reflexive, symmetric and transitive. -/
structure Equivalence {α : Sort u} (r : α → α → Prop) : Prop where
  refl : ∀ x : α, r x x
  symm : ∀ {x y : α}, r x y → r y x
  trans : ∀ {x y z : α}, r x y → r y z → r x z

/-- A type with an equivalence relation, `a ≈ b`. -/
class Setoid (α : Sort u) where
  r : α → α → Prop
  iseqv : Equivalence r

/-- The class of the symbol `≈`. -/
class HasEquiv (α : Sort u) where
  Equiv : α → α → Sort v

instance instHasEquivOfSetoid {α : Sort u} [Setoid α] : HasEquiv.{u, 0} α := ⟨Setoid.r⟩

namespace Setoid

variable {α : Sort u} [Setoid α]

theorem refl (a : α) : a ≈ a := (Setoid.iseqv (α := α)).refl a

theorem symm {a b : α} (hab : a ≈ b) : b ≈ a := (Setoid.iseqv (α := α)).symm hab

theorem trans {a b c : α} (hab : a ≈ b) (hbc : b ≈ c) : a ≈ c :=
  (Setoid.iseqv (α := α)).trans hab hbc

end Setoid

attribute [elab_as_elim] Quot.inductionOn

/-- The classes of a setoid's elements. -/
def Quotient {α : Sort u} (s : Setoid α) : Sort u := @Quot α Setoid.r

namespace Quot

protected theorem liftBeta {α : Sort u} {r : α → α → Prop} {β : Sort v} (f : α → β)
    (c : ∀ a b : α, r a b → f a = f b) (a : α) : Quot.lift f c (Quot.mk r a) = f a :=
  rfl

theorem exists_rep {α : Sort u} {r : α → α → Prop} (q : Quot r) : ∃ a : α, Quot.mk r a = q :=
  Quot.inductionOn q (fun a => ⟨a, rfl⟩)

section

variable {α : Sort u} {r : α → α → Prop} {motive : Quot r → Sort v}

protected def indep (f : (a : α) → motive (Quot.mk r a)) (a : α) : PSigma motive :=
  ⟨Quot.mk r a, f a⟩

protected theorem indepCoherent (f : (a : α) → motive (Quot.mk r a))
    (h : ∀ (a b : α) (p : r a b), Eq.ndrec (f a) (Quot.sound p) = f b) (a b : α) (p : r a b) :
    Quot.indep f a = Quot.indep f b :=
  have key : ∀ (q : Quot r) (e : Quot.mk r a = q) (y : motive q), Eq.ndrec (f a) e = y →
      Quot.indep f a = ⟨q, y⟩ :=
    fun _ e => Eq.rec (motive := fun q e => ∀ y : motive q, Eq.ndrec (f a) e = y →
      Quot.indep f a = ⟨q, y⟩) (fun _ h₁ => congrArg (PSigma.mk (Quot.mk r a)) h₁) e
  key (Quot.mk r b) (Quot.sound p) (f b) (h a b p)

protected theorem liftIndepPr1 (f : (a : α) → motive (Quot.mk r a))
    (h : ∀ (a b : α) (p : r a b), Eq.ndrec (f a) (Quot.sound p) = f b) (q : Quot r) :
    (Quot.lift (Quot.indep f) (Quot.indepCoherent f h) q).fst = q :=
  Quot.ind (β := fun q => (Quot.lift (Quot.indep f) (Quot.indepCoherent f h) q).fst = q)
    (fun _ => rfl) q

/-- A function on a quotient whose type depends on the class. -/
@[elab_as_elim]
protected abbrev rec (f : (a : α) → motive (Quot.mk r a))
    (h : ∀ (a b : α) (p : r a b), Eq.ndrec (f a) (Quot.sound p) = f b) (q : Quot r) : motive q :=
  Eq.ndrec (Quot.lift (Quot.indep f) (Quot.indepCoherent f h) q).snd (Quot.liftIndepPr1 f h q)

@[elab_as_elim]
protected abbrev recOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (h : ∀ (a b : α) (p : r a b), Eq.ndrec (f a) (Quot.sound p) = f b) : motive q :=
  Quot.rec f h q

/-- As `Quot.recOn`, into types with one element at most. -/
@[elab_as_elim]
protected abbrev recOnSubsingleton [h : (a : α) → Subsingleton (motive (Quot.mk r a))]
    (q : Quot r) (f : (a : α) → motive (Quot.mk r a)) : motive q :=
  Quot.rec f (fun _ b _ => (h b).allEq _ (f b)) q

end

end Quot

namespace Quotient

@[inline] protected def mk {α : Sort u} (s : Setoid α) (a : α) : Quotient s := Quot.mk Setoid.r a

protected def mk' {α : Sort u} [s : Setoid α] (a : α) : Quotient s := Quotient.mk s a

theorem sound {α : Sort u} {s : Setoid α} {a b : α} (h : a ≈ b) :
    Quotient.mk s a = Quotient.mk s b :=
  Quot.sound h

protected abbrev lift {α : Sort u} {β : Sort v} {s : Setoid α} (f : α → β)
    (c : ∀ a b : α, a ≈ b → f a = f b) (q : Quotient s) : β :=
  Quot.lift f c q

protected theorem ind {α : Sort u} {s : Setoid α} {motive : Quotient s → Prop}
    (h : ∀ a : α, motive (Quotient.mk s a)) (q : Quotient s) : motive q :=
  Quot.ind h q

protected abbrev liftOn {α : Sort u} {β : Sort v} {s : Setoid α} (q : Quotient s) (f : α → β)
    (c : ∀ a b : α, a ≈ b → f a = f b) : β :=
  Quot.liftOn q f c

@[elab_as_elim]
protected theorem inductionOn {α : Sort u} {s : Setoid α} {motive : Quotient s → Prop}
    (q : Quotient s) (h : ∀ a : α, motive (Quotient.mk s a)) : motive q :=
  Quot.ind h q

theorem exists_rep {α : Sort u} {s : Setoid α} (q : Quotient s) : ∃ a : α, Quotient.mk s a = q :=
  Quot.exists_rep q

@[elab_as_elim]
protected theorem ind₂ {α : Sort u} {β : Sort v} {s₁ : Setoid α} {s₂ : Setoid β}
    {motive : Quotient s₁ → Quotient s₂ → Prop}
    (h : ∀ (a : α) (b : β), motive (Quotient.mk s₁ a) (Quotient.mk s₂ b))
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) : motive q₁ q₂ :=
  Quotient.ind (motive := fun q => motive q q₂)
    (fun a => Quotient.ind (motive := motive (Quotient.mk s₁ a)) (h a) q₂) q₁

@[elab_as_elim]
protected theorem inductionOn₂ {α : Sort u} {β : Sort v} {s₁ : Setoid α} {s₂ : Setoid β}
    {motive : Quotient s₁ → Quotient s₂ → Prop} (q₁ : Quotient s₁) (q₂ : Quotient s₂)
    (h : ∀ (a : α) (b : β), motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ :=
  Quotient.ind₂ (motive := motive) h q₁ q₂

@[elab_as_elim]
protected theorem inductionOn₃ {α : Sort u} {β : Sort v} {φ : Sort w} {s₁ : Setoid α}
    {s₂ : Setoid β} {s₃ : Setoid φ} {motive : Quotient s₁ → Quotient s₂ → Quotient s₃ → Prop}
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) (q₃ : Quotient s₃)
    (h : ∀ (a : α) (b : β) (c : φ),
      motive (Quotient.mk s₁ a) (Quotient.mk s₂ b) (Quotient.mk s₃ c)) : motive q₁ q₂ q₃ :=
  Quotient.ind (motive := fun q => motive q q₂ q₃)
    (fun a => Quotient.ind₂ (motive := motive (Quotient.mk s₁ a)) (h a) q₂ q₃) q₁

/-- A function of two quotients, from one of two representatives. -/
protected abbrev lift₂ {α : Sort u} {β : Sort v} {φ : Sort w} {s₁ : Setoid α} {s₂ : Setoid β}
    (f : α → β → φ)
    (c : ∀ (a₁ : α) (b₁ : β) (a₂ : α) (b₂ : β), a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂)
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) : φ :=
  Quotient.lift (fun a => Quotient.lift (f a) (fun b₁ b₂ h => c a b₁ a b₂ (Setoid.refl a) h) q₂)
    (fun a₁ a₂ h => Quotient.inductionOn
      (motive := fun q₂ =>
        Quotient.lift (f a₁) (fun b₁ b₂ h => c a₁ b₁ a₁ b₂ (Setoid.refl a₁) h) q₂ =
          Quotient.lift (f a₂) (fun b₁ b₂ h => c a₂ b₁ a₂ b₂ (Setoid.refl a₂) h) q₂) q₂
      (fun b => c a₁ b a₂ b h (Setoid.refl b))) q₁

protected abbrev liftOn₂ {α : Sort u} {β : Sort v} {φ : Sort w} {s₁ : Setoid α} {s₂ : Setoid β}
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) (f : α → β → φ)
    (c : ∀ (a₁ : α) (b₁ : β) (a₂ : α) (b₂ : β), a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂) : φ :=
  Quotient.lift₂ f c q₁ q₂

/-- Equal classes have equivalent representatives. -/
theorem exact {α : Sort u} {s : Setoid α} {a b : α} (h : Quotient.mk s a = Quotient.mk s b) :
    a ≈ b :=
  have key : ∀ q : Quotient s, Quotient.mk s a = q →
      Quotient.lift (fun x : α => a ≈ x)
        (fun _ _ h₁ => propext ⟨fun h₂ => Setoid.trans h₂ h₁,
          fun h₂ => Setoid.trans h₂ (Setoid.symm h₁)⟩) q :=
    fun _ e => Eq.subst e (Setoid.refl a)
  key (Quotient.mk s b) h

@[simp] theorem eq {α : Sort u} {r : Setoid α} {x y : α} :
    Quotient.mk r x = Quotient.mk r y ↔ x ≈ y :=
  ⟨Quotient.exact, Quotient.sound⟩

theorem mk_surjective {α : Sort u} {s : Setoid α} (q : Quotient s) : ∃ a : α, Quotient.mk s a = q :=
  Quotient.exists_rep q

@[elab_as_elim]
protected abbrev recOnSubsingleton {α : Sort u} {s : Setoid α} {motive : Quotient s → Sort v}
    [h : (a : α) → Subsingleton (motive (Quotient.mk s a))] (q : Quotient s)
    (f : (a : α) → motive (Quotient.mk s a)) : motive q :=
  Quot.recOnSubsingleton (h := h) q f

@[elab_as_elim]
protected abbrev recOnSubsingleton₂ {α : Sort u} {β : Sort v} {s₁ : Setoid α} {s₂ : Setoid β}
    {motive : Quotient s₁ → Quotient s₂ → Sort w}
    [s : (a : α) → (b : β) → Subsingleton (motive (Quotient.mk s₁ a) (Quotient.mk s₂ b))]
    (q₁ : Quotient s₁) (q₂ : Quotient s₂)
    (g : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ :=
  Quot.recOnSubsingleton (motive := fun q => motive q q₂)
    (h := fun a => ⟨fun x y =>
      Quot.ind (β := fun q : Quotient s₂ => ∀ x y : motive (Quotient.mk s₁ a) q, x = y)
        (fun b => (s a b).allEq) q₂ x y⟩) q₁
    (fun a => Quot.recOnSubsingleton (motive := fun q => motive (Quotient.mk s₁ a) q)
      (h := s a) q₂ (g a))

end Quotient

theorem Decidable.allEq {p : Prop} (a b : Decidable p) : a = b := by
  cases a with
  | isFalse h₁ =>
    cases b with
    | isFalse h₂ => rfl
    | isTrue h₂ => exact absurd h₂ h₁
  | isTrue h₁ =>
    cases b with
    | isFalse h₂ => exact absurd h₁ h₂
    | isTrue h₂ => rfl

instance instSubsingletonDecidable (p : Prop) : Subsingleton (Decidable p) := ⟨Decidable.allEq⟩

/-- Equality of classes is decidable when equivalence is. -/
instance Quotient.decidableEq {α : Sort u} {s : Setoid α} [d : (a b : α) → Decidable (a ≈ b)] :
    DecidableEq (Quotient s) :=
  fun q₁ q₂ => Quotient.recOnSubsingleton₂ (motive := fun q₁ q₂ => Decidable (q₁ = q₂)) q₁ q₂
    (fun a b => decidable_of_iff (a ≈ b) Quotient.eq.symm)
