/-! What tactics and notations of the surface language rest on: decimals, `lift`, `choose!`. -/

universe u v

/-- Decimal literals: `1.5` is `ofScientific 15 true 1`, that is 15 tenths. -/
class OfScientific (α : Type u) where
  ofScientific (mantissa : ℕ) (exponentSign : Bool) (decimalExponent : ℕ) : α

instance DivisionRing.toOfScientific {K : Type u} [DivisionRing K] : OfScientific K where
  ofScientific m s e := match s with
    | true => (Nat.cast m : K) / Nat.cast (10 ^ e)
    | false => (Nat.cast (m * 10 ^ e) : K)

/-- `x : α` with `p x` is the image of some `y : β`. -/
class CanLift (α : Sort u) (β : Sort v) (coe : outParam (β → α)) (p : outParam (α → Prop)) :
    Prop where
  prf : ∀ x : α, p x → ∃ y : β, coe y = x

instance : CanLift ℤ ℕ (fun n => n) (fun x => 0 ≤ x) where
  prf x hx := ⟨x.toNat, Int.toNat_of_nonneg hx⟩

instance Subtype.canLift {α : Sort u} (p : α → Prop) :
    CanLift α (Subtype p) Subtype.val p where
  prf x hx := ⟨⟨x, hx⟩, rfl⟩

theorem nonempty_of_exists {α : Sort u} {p : α → Prop} : (∃ x, p x) → Nonempty α
  | ⟨w, _⟩ => ⟨w⟩

namespace Classical

/-- Some element with the property, if there is one. -/
noncomputable def epsilon {α : Sort u} [h : Nonempty α] (p : α → Prop) : α :=
  if hp : ∃ x, p x then choose hp else choice h

theorem epsilon_spec_aux {α : Sort u} (h : Nonempty α) (p : α → Prop) :
    (∃ y, p y) → p (@epsilon α h p) := fun hp => by
  have e : @epsilon α h p = choose hp := dif_pos hp
  rw [e]
  exact choose_spec hp

theorem epsilon_spec {α : Sort u} {p : α → Prop} (hex : ∃ y, p y) :
    p (@epsilon α (nonempty_of_exists hex) p) :=
  epsilon_spec_aux (nonempty_of_exists hex) p hex

end Classical
