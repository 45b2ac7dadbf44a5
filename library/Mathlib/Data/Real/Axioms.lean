/-!
# The real numbers, postulated

There is a complete linearly ordered field: that one axiom, and what `Data/Real/Basic.lean` needs,
taken out of it. To be replaced by a construction, which must bring the same names.
-/

/-- A complete linearly ordered field, with its type. -/
structure CompleteOrderedField : Type 1 where
  carrier : Type
  zero : carrier
  one : carrier
  add : carrier → carrier → carrier
  neg : carrier → carrier
  mul : carrier → carrier → carrier
  inv : carrier → carrier
  le : carrier → carrier → Prop
  add_assoc : ∀ a b c : carrier, add (add a b) c = add a (add b c)
  add_comm : ∀ a b : carrier, add a b = add b a
  zero_add : ∀ a : carrier, add zero a = a
  add_left_neg : ∀ a : carrier, add (neg a) a = zero
  mul_assoc : ∀ a b c : carrier, mul (mul a b) c = mul a (mul b c)
  mul_comm : ∀ a b : carrier, mul a b = mul b a
  one_mul : ∀ a : carrier, mul one a = a
  left_distrib : ∀ a b c : carrier, mul a (add b c) = add (mul a b) (mul a c)
  mul_inv_cancel : ∀ a : carrier, a ≠ zero → mul a (inv a) = one
  inv_zero : inv zero = zero
  zero_ne_one : zero ≠ one
  le_refl : ∀ a : carrier, le a a
  le_trans : ∀ a b c : carrier, le a b → le b c → le a c
  le_antisymm : ∀ a b : carrier, le a b → le b a → a = b
  le_total : ∀ a b : carrier, le a b ∨ le b a
  add_le_add_left : ∀ a b : carrier, le a b → ∀ c : carrier, le (add c a) (add c b)
  mul_nonneg : ∀ a b : carrier, le zero a → le zero b → le zero (mul a b)
  exists_lub : ∀ s : carrier → Prop, (∃ x, s x) → (∃ b, ∀ x, s x → le x b) →
    ∃ b : carrier, ∀ z, le b z ↔ ∀ x, s x → le x z

axiom Real.completeOrderedField : CompleteOrderedField

/-- The real numbers. -/
def Real : Type := Real.completeOrderedField.carrier

namespace Real

instance instZero : Zero ℝ := ⟨completeOrderedField.zero⟩

instance instOne : One ℝ := ⟨completeOrderedField.one⟩

instance instAdd : Add ℝ := ⟨completeOrderedField.add⟩

instance instNeg : Neg ℝ := ⟨completeOrderedField.neg⟩

instance instSub : Sub ℝ := ⟨fun a b => a + -b⟩

instance instMul : Mul ℝ := ⟨completeOrderedField.mul⟩

instance instInv : Inv ℝ := ⟨completeOrderedField.inv⟩

instance instNatCast : NatCast ℝ := ⟨fun n => Nat.rec (motive := fun _ => ℝ) 0 (fun _ x => x + 1) n⟩

instance instIntCast : IntCast ℝ :=
  ⟨fun n => Int.rec (motive := fun _ => ℝ) (fun n => Nat.cast n) (fun n => -Nat.cast (n + 1)) n⟩

instance instLE : LE ℝ := ⟨completeOrderedField.le⟩

instance instLT : LT ℝ := ⟨fun a b => a ≤ b ∧ ¬b ≤ a⟩

theorem add_assoc' : ∀ a b c : ℝ, a + b + c = a + (b + c) := completeOrderedField.add_assoc

theorem add_comm' : ∀ a b : ℝ, a + b = b + a := completeOrderedField.add_comm

theorem zero_add' : ∀ a : ℝ, 0 + a = a := completeOrderedField.zero_add

theorem add_left_neg' : ∀ a : ℝ, -a + a = 0 := completeOrderedField.add_left_neg

theorem mul_assoc' : ∀ a b c : ℝ, a * b * c = a * (b * c) := completeOrderedField.mul_assoc

theorem mul_comm' : ∀ a b : ℝ, a * b = b * a := completeOrderedField.mul_comm

theorem one_mul' : ∀ a : ℝ, 1 * a = a := completeOrderedField.one_mul

theorem left_distrib' : ∀ a b c : ℝ, a * (b + c) = a * b + a * c :=
  completeOrderedField.left_distrib

theorem mul_inv_cancel' : ∀ a : ℝ, a ≠ 0 → a * a⁻¹ = 1 :=
  completeOrderedField.mul_inv_cancel

theorem inv_zero' : (0 : ℝ)⁻¹ = 0 := completeOrderedField.inv_zero

theorem zero_ne_one' : (0 : ℝ) ≠ 1 := completeOrderedField.zero_ne_one

theorem le_refl' : ∀ a : ℝ, a ≤ a := completeOrderedField.le_refl

theorem le_trans' : ∀ a b c : ℝ, a ≤ b → b ≤ c → a ≤ c := completeOrderedField.le_trans

theorem le_antisymm' : ∀ a b : ℝ, a ≤ b → b ≤ a → a = b := completeOrderedField.le_antisymm

theorem le_total' : ∀ a b : ℝ, a ≤ b ∨ b ≤ a := completeOrderedField.le_total

theorem add_le_add_left' : ∀ a b : ℝ, a ≤ b → ∀ c : ℝ, c + a ≤ c + b :=
  completeOrderedField.add_le_add_left

theorem mul_nonneg' : ∀ a b : ℝ, 0 ≤ a → 0 ≤ b → 0 ≤ a * b :=
  completeOrderedField.mul_nonneg

/-- A set with an element and an upper bound has a least upper bound. -/
theorem exists_lub : ∀ s : Set ℝ, (∃ x, x ∈ s) → (∃ b, ∀ x, x ∈ s → x ≤ b) →
    ∃ b : ℝ, ∀ z, b ≤ z ↔ ∀ x, x ∈ s → x ≤ z :=
  completeOrderedField.exists_lub

end Real
