/-!
# Prelude

The ground everything else stands on: equality, the propositional connectives, the basic data
types, natural numbers as a type, and the classes behind the arithmetic symbols. Only terms are
used here, and recursors in place of pattern matching.

Names, argument order, implicitness and universes are those of Lean's `Init/Prelude.lean` and
`Init/Core.lean`.
-/

universe u v w

/-! ## Functions -/

/-- The identity function. -/
def id {α : Sort u} (a : α) : α := a

/-- Composition of functions, `f ∘ g`. -/
def Function.comp {α : Sort u} {β : Sort v} {δ : Sort w} (f : β → δ) (g : α → β) : α → δ :=
  fun x => f (g x)

/-- The constant function. -/
abbrev Function.const {α : Sort u} (β : Sort v) (a : α) : β → α := fun _ => a

set_option checkBinderAnnotations false in
/-- The instance of `α` that instance search finds. -/
abbrev inferInstance {α : Sort u} [i : α] : α := i

set_option checkBinderAnnotations false in
/-- The instance of `α` that instance search finds, with `α` written out. -/
abbrev inferInstanceAs (α : Sort u) [i : α] : α := i

/-- Marks an argument that instance search determines from the others. -/
@[reducible] def outParam (α : Sort u) : Sort u := α

/-- Marks an argument with a default value. -/
@[reducible] def optParam (α : Sort u) (default : α) : Sort u := α

/-! ## Truth -/

/-- The type with one element, in any universe. -/
inductive PUnit : Sort u where
  | unit : PUnit

/-- The type with one element. -/
abbrev Unit : Type := PUnit

abbrev Unit.unit : Unit := PUnit.unit

/-- The proposition that is true. -/
inductive True : Prop where
  | intro : True

/-- The proposition that is false: it has no proof. -/
inductive False : Prop

/-- The type without elements. -/
inductive Empty : Type

inductive PEmpty : Sort u

/-- `¬a`: from `a` follows anything. -/
def Not (a : Prop) : Prop := a → False

def False.elim {C : Sort u} (h : False) : C := False.rec (fun _ => C) h

def absurd {a : Prop} {b : Sort v} (h₁ : a) (h₂ : Not a) : b := False.elim (h₂ h₁)

theorem trivial : True := True.intro

theorem mt {a b : Prop} (h₁ : a → b) (h₂ : Not b) : Not a := fun ha => h₂ (h₁ ha)

theorem not_false : Not False := id

theorem not_not_intro {p : Prop} (h : p) : Not (Not p) := fun hn => hn h

/-! ## Equality -/

/-- Equality: the least reflexive relation. -/
inductive Eq {α : Sort u} : α → α → Prop where
  | refl (a : α) : Eq a a

@[simp] abbrev Eq.ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a)
    {b : α} (h : Eq a b) : motive b :=
  Eq.rec (motive := fun x _ => motive x) m h

/-- `rfl : a = a`. -/
@[match_pattern] def rfl {α : Sort u} {a : α} : Eq a a := Eq.refl a

@[simp] theorem id_eq {α : Sort u} (a : α) : Eq (id a) a := rfl

theorem Eq.subst {α : Sort u} {motive : α → Prop} {a b : α} (h₁ : Eq a b) (h₂ : motive a) :
    motive b :=
  Eq.rec (motive := fun x _ => motive x) h₂ h₁

theorem Eq.symm {α : Sort u} {a b : α} (h : Eq a b) : Eq b a :=
  Eq.rec (motive := fun x _ => Eq x a) rfl h

theorem Eq.trans {α : Sort u} {a b c : α} (h₁ : Eq a b) (h₂ : Eq b c) : Eq a c :=
  Eq.rec (motive := fun x _ => Eq a x) h₁ h₂

theorem Eq.substr {α : Sort u} {p : α → Prop} {a b : α} (h₁ : Eq b a) (h₂ : p a) : p b :=
  Eq.rec (motive := fun x _ => p x) h₂ (Eq.symm h₁)

/-- Takes a value along an equality of types. -/
def cast {α β : Sort u} (h : Eq α β) (a : α) : β :=
  Eq.rec (motive := fun x _ => x) a h

theorem congrArg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : Eq a₁ a₂) :
    Eq (f a₁) (f a₂) :=
  Eq.rec (motive := fun x _ => Eq (f a₁) (f x)) rfl h

theorem congr {α : Sort u} {β : Sort v} {f₁ f₂ : α → β} {a₁ a₂ : α} (h₁ : Eq f₁ f₂)
    (h₂ : Eq a₁ a₂) : Eq (f₁ a₁) (f₂ a₂) :=
  Eq.rec (motive := fun (f : α → β) _ => Eq (f₁ a₁) (f a₂)) (congrArg f₁ h₂) h₁

theorem congrFun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : Eq f g) (a : α) :
    Eq (f a) (g a) :=
  Eq.rec (motive := fun (x : (x : α) → β x) _ => Eq (f a) (x a)) rfl h

theorem congrArg₂ {α : Sort u} {β : Sort v} {γ : Sort w} (f : α → β → γ) {x x' : α} {y y' : β}
    (hx : Eq x x') (hy : Eq y y') : Eq (f x y) (f x' y') :=
  congr (congrArg f hx) hy

def Eq.mp {α β : Sort u} (h : Eq α β) (a : α) : β :=
  Eq.rec (motive := fun x _ => x) a h

def Eq.mpr {α β : Sort u} (h : Eq α β) (b : β) : α :=
  Eq.rec (motive := fun x _ => x) b (Eq.symm h)

theorem of_eq_true {p : Prop} (h : Eq p True) : p := Eq.mpr h trivial

theorem of_eq_false {p : Prop} (h : Eq p False) : Not p := fun hp => Eq.mp h hp

/-- `a ≠ b`. -/
@[reducible] def Ne {α : Sort u} (a b : α) : Prop := Not (Eq a b)

theorem Ne.intro {α : Sort u} {a b : α} (h : Eq a b → False) : Ne a b := h

theorem Ne.elim {α : Sort u} {a b : α} (h : Ne a b) : Eq a b → False := h

theorem Ne.irrefl {α : Sort u} {a : α} (h : Ne a a) : False := h rfl

theorem Ne.symm {α : Sort u} {a b : α} (h : Ne a b) : Ne b a := fun h₁ => h (Eq.symm h₁)

theorem false_of_ne {α : Sort u} {a : α} : Ne a a → False := Ne.irrefl

theorem ne_of_eq_of_ne {α : Sort u} {a b c : α} (h₁ : Eq a b) (h₂ : Ne b c) : Ne a c :=
  fun h => h₂ (Eq.trans (Eq.symm h₁) h)

theorem ne_of_ne_of_eq {α : Sort u} {a b c : α} (h₁ : Ne a b) (h₂ : Eq b c) : Ne a c :=
  fun h => h₁ (Eq.trans h (Eq.symm h₂))

/-- Equality of values whose types are equal but perhaps not the same text. -/
inductive HEq : {α : Sort u} → α → {β : Sort u} → β → Prop where
  | refl {α : Sort u} (a : α) : HEq a a

@[match_pattern] protected theorem HEq.rfl {α : Sort u} {a : α} : HEq a a := HEq.refl a

theorem eq_of_heq {α : Sort u} {a a' : α} (h : HEq a a') : Eq a a' :=
  have key : ∀ (β : Sort u) (b : β) (_ : HEq a b) (e : Eq α β), Eq (cast e a) b :=
    fun β b h₁ =>
      HEq.rec (motive := fun {β : Sort u} (b : β) (_ : HEq a b) => ∀ e : Eq α β, Eq (cast e a) b)
        (fun _ => rfl) h₁
  key α a' h rfl

theorem heq_of_eq {α : Sort u} {a a' : α} (h : Eq a a') : HEq a a' :=
  Eq.rec (motive := fun x _ => HEq a x) (HEq.refl a) h

theorem HEq.symm {α β : Sort u} {a : α} {b : β} (h : HEq a b) : HEq b a :=
  HEq.rec (motive := fun {β : Sort u} (b : β) (_ : HEq a b) => HEq b a) (HEq.refl a) h

theorem HEq.trans {α β φ : Sort u} {a : α} {b : β} {c : φ} (h₁ : HEq a b) (h₂ : HEq b c) :
    HEq a c :=
  HEq.rec (motive := fun {φ : Sort u} (c : φ) (_ : HEq b c) => HEq a c) h₁ h₂

theorem type_eq_of_heq {α β : Sort u} {a : α} {b : β} (h : HEq a b) : Eq α β :=
  HEq.rec (motive := fun {β : Sort u} (b : β) (_ : HEq a b) => Eq α β) rfl h

/-! ## Connectives -/

/-- `a ∧ b`. -/
structure And (a b : Prop) : Prop where
  intro ::
  left : a
  right : b

/-- `a ∨ b`. -/
inductive Or (a b : Prop) : Prop where
  | inl (h : a) : Or a b
  | inr (h : b) : Or a b

/-- `a ↔ b`. -/
structure Iff (a b : Prop) : Prop where
  intro ::
  mp : a → b
  mpr : b → a

/-- `∃ x, p x`. -/
inductive Exists {α : Sort u} (p : α → Prop) : Prop where
  | intro (w : α) (h : p w) : Exists p

theorem Exists.elim {α : Sort u} {p : α → Prop} {b : Prop} (h₁ : Exists (fun x => p x))
    (h₂ : ∀ a : α, p a → b) : b :=
  Exists.rec (motive := fun _ => b) h₂ h₁

theorem Or.elim {a b c : Prop} (h : Or a b) (left : a → c) (right : b → c) : c :=
  Or.rec (motive := fun _ => c) left right h

theorem Or.intro_left {a : Prop} (b : Prop) (h : a) : Or a b := Or.inl h

theorem Or.intro_right {b : Prop} (a : Prop) (h : b) : Or a b := Or.inr h

theorem Or.resolve_left {a b : Prop} (h : Or a b) (na : Not a) : b :=
  Or.elim h (fun ha => absurd ha na) id

theorem Or.resolve_right {a b : Prop} (h : Or a b) (nb : Not b) : a :=
  Or.elim h id (fun hb => absurd hb nb)

theorem Or.neg_resolve_left {a b : Prop} (h : Or (Not a) b) (ha : a) : b :=
  Or.elim h (fun na => absurd ha na) id

theorem Or.neg_resolve_right {a b : Prop} (h : Or a (Not b)) (nb : b) : a :=
  Or.elim h id (fun hb => absurd nb hb)

/-! ## Data -/

/-- Pairs. -/
structure Prod (α : Type u) (β : Type v) where
  fst : α
  snd : β

/-- Pairs of values whose types may be propositions. -/
structure PProd (α : Sort u) (β : Sort v) where
  fst : α
  snd : β

/-- Pairs whose two types live in one universe. -/
structure MProd (α β : Type u) where
  fst : α
  snd : β

/-- The disjoint union of two types. -/
inductive Sum (α : Type u) (β : Type v) where
  | inl (val : α) : Sum α β
  | inr (val : β) : Sum α β

inductive PSum (α : Sort u) (β : Sort v) where
  | inl (val : α) : PSum α β
  | inr (val : β) : PSum α β

/-- Pairs whose second type depends on the first value. -/
structure Sigma {α : Type u} (β : α → Type v) where
  fst : α
  snd : β fst

structure PSigma {α : Sort u} (β : α → Sort v) where
  fst : α
  snd : β fst

/-- `{x // p x}`: values with a proof. -/
structure Subtype {α : Sort u} (p : α → Prop) where
  val : α
  property : p val

/-- The Booleans. -/
inductive Bool : Type where
  | false : Bool
  | true : Bool

export Bool (false true)

/-- A value or nothing. -/
inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α

export Option (none some)

/-- Finite sequences. -/
inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α

/-- A value in a higher universe. -/
structure ULift (α : Type u) : Type (max u v) where
  up ::
  down : α

structure PLift (α : Sort u) : Type u where
  up ::
  down : α

/-- There is a value of the type. -/
class inductive Nonempty (α : Sort u) : Prop where
  | intro (val : α) : Nonempty α

/-- A chosen value of the type. -/
class Inhabited (α : Sort u) where
  default : α

export Inhabited (default)

protected theorem Nonempty.elim {α : Sort u} {p : Prop} (h₁ : Nonempty α) (h₂ : α → p) : p :=
  Nonempty.rec (motive := fun _ => p) h₂ h₁

instance instNonemptyOfInhabited {α : Sort u} [Inhabited α] : Nonempty α := ⟨default⟩

/-- All values of the type are equal. -/
class Subsingleton (α : Sort u) : Prop where
  intro ::
  allEq : ∀ a b : α, Eq a b

protected theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] (a b : α) : Eq a b :=
  Subsingleton.allEq a b

instance instSubsingletonPUnit : Subsingleton PUnit := ⟨fun _ _ => rfl⟩

theorem proofIrrel {a : Prop} (h₁ h₂ : a) : Eq h₁ h₂ := rfl

theorem proof_irrel {a : Prop} (h₁ h₂ : a) : Eq h₁ h₂ := rfl

instance instSubsingleton (p : Prop) : Subsingleton p := ⟨fun _ _ => rfl⟩

instance instInhabitedPUnit : Inhabited PUnit := ⟨PUnit.unit⟩

instance instInhabitedBool : Inhabited Bool := ⟨false⟩

instance instInhabitedTrue : Inhabited True := ⟨trivial⟩

instance instInhabitedProp : Inhabited Prop := ⟨True⟩

instance instInhabitedOption {α : Type u} : Inhabited (Option α) := ⟨none⟩

instance instInhabitedList {α : Type u} : Inhabited (List α) := ⟨List.nil⟩

theorem Subtype.eq {α : Type u} {p : α → Prop} {a1 a2 : Subtype (fun x => p x)}
    (h : Eq a1.val a2.val) : Eq a1 a2 :=
  have key : ∀ (v : α) (hv : p v), Eq a1.val v → Eq a1 (Subtype.mk v hv) :=
    fun v hv h₁ =>
      Eq.rec (motive := fun x _ => ∀ hx : p x, Eq a1 (Subtype.mk x hx)) (fun _ => rfl) h₁ hv
  key a2.val a2.property h

/-! ## Placeholders -/

/-- What `sorry` stands for. A declaration that rests on it is never accepted. -/
axiom sorryAx (α : Sort u) (synthetic : Bool := false) : α

/-! ## Natural numbers: the type and its numerals -/

/-- The natural numbers. -/
inductive Nat : Type where
  | zero : Nat
  | succ (n : Nat) : Nat

/-- Marks an argument that a tactic finds when it is left out; the number encodes the tactic. -/
@[reducible] def autoParam (α : Sort u) (tactic : Nat) : Sort u := α

/-- What makes the numeral `n` a value of `α`. -/
class OfNat (α : Type u) (_ : Nat) where
  ofNat : α

@[default_instance 100]
instance instOfNatNat (n : Nat) : OfNat Nat n := ⟨n⟩

instance instInhabitedNat : Inhabited Nat := ⟨Nat.zero⟩

/-! ## The classes of the arithmetic symbols -/

class HAdd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAdd : α → β → γ

class HSub (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSub : α → β → γ

class HMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMul : α → β → γ

class HDiv (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hDiv : α → β → γ

class HMod (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMod : α → β → γ

class HPow (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hPow : α → β → γ

class HAppend (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAppend : α → β → γ

class Add (α : Type u) where
  add : α → α → α

class Sub (α : Type u) where
  sub : α → α → α

class Mul (α : Type u) where
  mul : α → α → α

class Neg (α : Type u) where
  neg : α → α

class Div (α : Type u) where
  div : α → α → α

class Mod (α : Type u) where
  mod : α → α → α

/-- `a ∣ b`. -/
class Dvd (α : Type u) where
  dvd : α → α → Prop

class Pow (α : Type u) (β : Type v) where
  pow : α → β → α

class Append (α : Type u) where
  append : α → α → α

class LE (α : Type u) where
  le : α → α → Prop

class LT (α : Type u) where
  lt : α → α → Prop

class Max (α : Type u) where
  max : α → α → α

export Max (max)

class Min (α : Type u) where
  min : α → α → α

export Min (min)

class BEq (α : Type u) where
  beq : α → α → Bool

@[default_instance]
instance instHAdd {α : Type u} [Add α] : HAdd α α α := ⟨fun a b => Add.add a b⟩

@[default_instance]
instance instHSub {α : Type u} [Sub α] : HSub α α α := ⟨fun a b => Sub.sub a b⟩

@[default_instance]
instance instHMul {α : Type u} [Mul α] : HMul α α α := ⟨fun a b => Mul.mul a b⟩

@[default_instance]
instance instHDiv {α : Type u} [Div α] : HDiv α α α := ⟨fun a b => Div.div a b⟩

@[default_instance]
instance instHMod {α : Type u} [Mod α] : HMod α α α := ⟨fun a b => Mod.mod a b⟩

@[default_instance]
instance instHPow {α : Type u} {β : Type v} [Pow α β] : HPow α β α := ⟨fun a b => Pow.pow a b⟩

@[default_instance]
instance instHAppendOfAppend {α : Type u} [Append α] : HAppend α α α :=
  ⟨fun a b => Append.append a b⟩

/-- `a ≥ b` is `b ≤ a`. -/
@[reducible] def GE.ge {α : Type u} [LE α] (a b : α) : Prop := LE.le b a

/-- `a > b` is `b < a`. -/
@[reducible] def GT.gt {α : Type u} [LT α] (a b : α) : Prop := LT.lt b a

/-- Membership, `a ∈ s`. -/
class Membership (α : outParam (Type u)) (γ : Type v) where
  mem : α → γ → Prop

/-! ## Deciding propositions -/

/-- A proof of `p` or a proof of its negation, as data. -/
class inductive Decidable (p : Prop) where
  | isFalse (h : Not p) : Decidable p
  | isTrue (h : p) : Decidable p

def Decidable.decide (p : Prop) [h : Decidable p] : Bool :=
  Decidable.casesOn (motive := fun _ => Bool) h (fun _ => false) (fun _ => true)

export Decidable (isTrue isFalse decide)

abbrev DecidablePred {α : Sort u} (r : α → Prop) := (a : α) → Decidable (r a)

abbrev DecidableRel {α : Sort u} (r : α → α → Prop) := (a b : α) → Decidable (r a b)

abbrev DecidableEq (α : Sort u) := (a b : α) → Decidable (Eq a b)

def decEq {α : Sort u} [inst : DecidableEq α] (a b : α) : Decidable (Eq a b) := inst a b

/-- `if c then t else e`. -/
def ite {α : Sort u} (c : Prop) [h : Decidable c] (t e : α) : α :=
  Decidable.casesOn (motive := fun _ => α) h (fun _ => e) (fun _ => t)

/-- `if h : c then t else e`: the branches know how it was decided. -/
def dite {α : Sort u} (c : Prop) [h : Decidable c] (t : c → α) (e : Not c → α) : α :=
  Decidable.casesOn (motive := fun _ => α) h e t

def cond {α : Type u} (c : Bool) (x y : α) : α :=
  Bool.casesOn (motive := fun _ => α) c y x

def Bool.or (x y : Bool) : Bool := Bool.casesOn (motive := fun _ => Bool) x y true

def Bool.and (x y : Bool) : Bool := Bool.casesOn (motive := fun _ => Bool) x false y

def Bool.not (x : Bool) : Bool := Bool.casesOn (motive := fun _ => Bool) x true false

export Bool (or and not)

instance instDecidableTrue : Decidable True := isTrue trivial

instance instDecidableFalse : Decidable False := isFalse not_false

theorem Bool.false_ne_true (h : Eq false true) : False :=
  Eq.rec (motive := fun b _ => Bool.casesOn (motive := fun _ => Prop) b True False) trivial h

/-! ## Quotients -/

init_quot

/-- The constructor of a quotient identifies related elements. -/
axiom Quot.sound {α : Sort u} {r : α → α → Prop} {a b : α} : r a b → Eq (Quot.mk r a) (Quot.mk r b)

/-- Propositions that imply each other are equal. -/
axiom propext {a b : Prop} : Iff a b → Eq a b

/-- Chooses an element of a type that has one. -/
axiom Classical.choice {α : Sort u} : Nonempty α → α

protected abbrev Quot.liftOn {α : Sort u} {β : Sort v} {r : α → α → Prop} (q : Quot r) (f : α → β)
    (c : ∀ a b : α, r a b → Eq (f a) (f b)) : β :=
  Quot.lift f c q

protected theorem Quot.inductionOn {α : Sort u} {r : α → α → Prop} {motive : Quot r → Prop}
    (q : Quot r) (h : ∀ a : α, motive (Quot.mk r a)) : motive q :=
  Quot.ind h q

/-- Functions with the same values are equal. -/
theorem funext {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : ∀ x : α, Eq (f x) (g x)) :
    Eq f g :=
  congrArg
    (fun (q : Quot (fun f g : (x : α) → β x => ∀ x : α, Eq (f x) (g x))) (x : α) =>
      Quot.liftOn q (fun f => f x) (fun _ _ hfg => hfg x))
    (Quot.sound (r := fun f g : (x : α) → β x => ∀ x : α, Eq (f x) (g x)) h)
