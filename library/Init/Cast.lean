/-!
# Coercions and casts

The classes by which a term gets another type, `↑x`, and the image of a natural number in a type.
A coercion `CoeT α a β` is a chain: at most one `CoeHead`, any number of `CoeOut`, any number of
`Coe`, at most one `CoeTail`.

Names and statements are those of Lean's `Init/Coe.lean` and `Init/Data/Cast.lean`.
-/

universe u v w

/-- An argument that may be known or be found. -/
@[reducible] def semiOutParam (α : Sort u) : Sort u := α

class Coe (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β

/-- Chains of `Coe`. -/
class CoeTC (α : Sort u) (β : Sort v) where
  coe : α → β

instance instCoeTC_1 {α : Sort u} {β : Sort v} {γ : Sort w} [Coe β γ] [CoeTC α β] : CoeTC α γ :=
  ⟨fun a => Coe.coe (CoeTC.coe a : β)⟩

instance instCoeTC {α : Sort u} {β : Sort v} [Coe α β] : CoeTC α β := ⟨fun a => Coe.coe a⟩

instance instCoeTC_2 {α : Sort u} : CoeTC α α := ⟨fun a => a⟩

/-- A coercion that the source determines. -/
class CoeOut (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β

class CoeOTC (α : Sort u) (β : Sort v) where
  coe : α → β

instance instCoeOTC {α : Sort u} {β : Sort v} {γ : Sort w} [CoeOut α β] [CoeOTC β γ] :
    CoeOTC α γ :=
  ⟨fun a => CoeOTC.coe (CoeOut.coe a : β)⟩

instance instCoeOTC_1 {α : Sort u} {β : Sort v} [CoeTC α β] : CoeOTC α β := ⟨fun a => CoeTC.coe a⟩

instance instCoeOTC_2 {α : Sort u} : CoeOTC α α := ⟨fun a => a⟩

/-- A coercion that may stand only at the start of a chain. -/
class CoeHead (α : Sort u) (β : semiOutParam (Sort v)) where
  coe : α → β

class CoeHTC (α : Sort u) (β : Sort v) where
  coe : α → β

instance instCoeHTC {α : Sort u} {β : Sort v} {γ : Sort w} [CoeHead α β] [CoeOTC β γ] :
    CoeHTC α γ :=
  ⟨fun a => CoeOTC.coe (CoeHead.coe a : β)⟩

instance instCoeHTC_1 {α : Sort u} {β : Sort v} [CoeOTC α β] : CoeHTC α β :=
  ⟨fun a => CoeOTC.coe a⟩

instance instCoeHTC_2 {α : Sort u} : CoeHTC α α := ⟨fun a => a⟩

/-- A coercion that may stand only at the end of a chain. -/
class CoeTail (α : semiOutParam (Sort u)) (β : Sort v) where
  coe : α → β

class CoeHTCT (α : Sort u) (β : Sort v) where
  coe : α → β

instance instCoeHTCT {α : Sort u} {β : Sort v} {γ : Sort w} [CoeTail β γ] [CoeHTC α β] :
    CoeHTCT α γ :=
  ⟨fun a => CoeTail.coe (CoeHTC.coe a : β)⟩

instance instCoeHTCT_1 {α : Sort u} {β : Sort v} [CoeHTC α β] : CoeHTCT α β :=
  ⟨fun a => CoeHTC.coe a⟩

instance instCoeHTCT_2 {α : Sort u} : CoeHTCT α α := ⟨fun a => a⟩

/-- A coercion of one value. -/
class CoeDep (α : Sort u) (_ : α) (β : Sort v) where
  coe : β

/-- What the elaborator looks for. -/
class CoeT (α : Sort u) (_ : α) (β : Sort v) where
  coe : β

instance instCoeT {α : Sort u} {β : Sort v} {a : α} [CoeHTCT α β] : CoeT α a β :=
  ⟨CoeHTCT.coe a⟩

instance instCoeT_1 {α : Sort u} {β : Sort v} {a : α} [CoeDep α a β] : CoeT α a β :=
  ⟨CoeDep.coe a⟩

instance instCoeT_2 {α : Sort u} {a : α} : CoeT α a α := ⟨a⟩

/-- A value that can be applied to arguments. -/
class CoeFun (α : Sort u) (γ : outParam (α → Sort v)) where
  coe : (f : α) → γ f

/-- A value that can stand for a type. -/
class CoeSort (α : Sort u) (β : outParam (Sort v)) where
  coe : α → β

instance boolToProp : Coe Bool Prop := ⟨fun b => b = true⟩

instance boolToSort : CoeSort Bool Prop := ⟨fun b => b = true⟩

instance decPropToBool (p : Prop) [Decidable p] : CoeDep Prop p Bool := ⟨decide p⟩

instance optionCoe {α : Type u} : Coe α (Option α) := ⟨some⟩

instance subtypeCoe {α : Sort v} {p : α → Prop} : CoeOut (Subtype p) α := ⟨fun v => v.val⟩

/-! ## Natural numbers in another type -/

/-- The image of a natural number, `(n : R)`. -/
class NatCast (R : Type u) where
  natCast : Nat → R

instance instNatCastNat : NatCast Nat := ⟨fun n => n⟩

@[coe, reducible] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R := NatCast.natCast

instance instCoeTailNat {R : Type u} [NatCast R] : CoeTail Nat R := ⟨Nat.cast⟩

instance instCoeHTCTNat {R : Type u} [NatCast R] : CoeHTCT Nat R := ⟨Nat.cast⟩
