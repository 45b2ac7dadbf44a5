/-!
# Booleans

Operations on Booleans, and the class of a Boolean equality that agrees with `=`.

Names and statements are those of Lean's `Init/Core.lean`, `Init/SimpLemmas.lean` and
`Init/Data/Bool.lean`.
-/

universe u v

/-- A Boolean equality that agrees with `=`. -/
class LawfulBEq (α : Type u) [BEq α] : Prop where
  eq_of_beq : ∀ {a b : α}, (a == b) = true → a = b
  rfl : ∀ {a : α}, (a == a) = true

theorem eq_of_beq {α : Type u} [BEq α] [LawfulBEq α] {a b : α} (h : (a == b) = true) : a = b :=
  LawfulBEq.eq_of_beq h

instance instLawfulBEq {α : Type u} [DecidableEq α] : LawfulBEq α :=
  ⟨fun h => of_decide_eq_true h, decide_eq_true (Eq.refl _)⟩

@[simp] theorem beq_self_eq_true {α : Type u} [BEq α] [LawfulBEq α] (a : α) : (a == a) = true :=
  LawfulBEq.rfl

@[simp] theorem beq_iff_eq {α : Type u} [BEq α] [LawfulBEq α] (a b : α) :
    (a == b) = true ↔ a = b :=
  ⟨eq_of_beq, fun h => h ▸ beq_self_eq_true a⟩

/-- `a != b`. -/
@[reducible] def bne {α : Type u} [BEq α] (a b : α) : Bool := !(a == b)

@[simp] theorem beq_eq_false_iff_ne {α : Type u} [BEq α] [LawfulBEq α] (a b : α) :
    (a == b) = false ↔ a ≠ b :=
  ⟨fun h e => Bool.false_ne_true (h.symm.trans ((beq_iff_eq a b).mpr e)),
   fun h => Bool.eq_false_of_not_eq_true (fun e => h (eq_of_beq e))⟩

namespace Bool

@[simp] theorem not_true : (!true) = false := rfl

@[simp] theorem not_false : (!false) = true := rfl

@[simp] theorem not_not (b : Bool) : (!!b) = b := by
  cases b <;> rfl

@[simp] theorem true_and (b : Bool) : (true && b) = b := rfl

@[simp] theorem false_and (b : Bool) : (false && b) = false := rfl

@[simp] theorem and_true (b : Bool) : (b && true) = b := by
  cases b <;> rfl

@[simp] theorem and_false (b : Bool) : (b && false) = false := by
  cases b <;> rfl

@[simp] theorem and_self (b : Bool) : (b && b) = b := by
  cases b <;> rfl

@[simp] theorem true_or (b : Bool) : (true || b) = true := rfl

@[simp] theorem false_or (b : Bool) : (false || b) = b := rfl

@[simp] theorem or_true (b : Bool) : (b || true) = true := by
  cases b <;> rfl

@[simp] theorem or_false (b : Bool) : (b || false) = b := by
  cases b <;> rfl

@[simp] theorem or_self (b : Bool) : (b || b) = b := by
  cases b <;> rfl

@[simp] theorem and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) := by
  cases a <;> cases b <;> exact propext (by decide)

@[simp] theorem or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) := by
  cases a <;> cases b <;> exact propext (by decide)

@[simp] theorem not_eq_true (b : Bool) : (¬b = true) = (b = false) := by
  cases b <;> exact propext (by decide)

@[simp] theorem not_eq_false (b : Bool) : (¬b = false) = (b = true) := by
  cases b <;> exact propext (by decide)

theorem eq_false_or_eq_true (b : Bool) : b = true ∨ b = false := by
  cases b <;> decide

@[simp] theorem not_eq_true' (b : Bool) : ((!b) = true) = (b = false) := by
  cases b <;> exact propext (by decide)

@[simp] theorem not_eq_false' (b : Bool) : ((!b) = false) = (b = true) := by
  cases b <;> exact propext (by decide)

theorem eq_iff_iff {a b : Bool} : a = b ↔ (a = true ↔ b = true) := by
  cases a <;> cases b <;> decide

end Bool

/-! ## Conditions -/

@[simp] theorem decide_True {h : Decidable True} : @decide True h = true := by
  cases h with
  | isTrue _ => rfl
  | isFalse h => exact absurd trivial h

@[simp] theorem decide_False {h : Decidable False} : @decide False h = false := by
  cases h with
  | isTrue h => exact False.elim h
  | isFalse _ => rfl

@[simp] theorem decide_eq_false_iff_not {p : Prop} [Decidable p] : decide p = false ↔ ¬p :=
  ⟨of_decide_eq_false, decide_eq_false⟩

@[simp] theorem decide_not {p : Prop} [h : Decidable p] : decide (¬p) = !decide p := by
  cases h <;> rfl

@[simp] theorem Bool.decide_coe (b : Bool) [h : Decidable (b = true)] :
    @decide (b = true) h = b := by
  cases h with
  | isTrue h => exact h.symm
  | isFalse h => exact (Bool.eq_false_of_not_eq_true h).symm

@[simp] theorem Bool.decide_and (p q : Prop) [Decidable p] [Decidable q] [h : Decidable (p ∧ q)] :
    @decide (p ∧ q) h = (decide p && decide q) :=
  Bool.eq_iff_iff.mpr (by simp)

@[simp] theorem Bool.decide_or (p q : Prop) [Decidable p] [Decidable q] [h : Decidable (p ∨ q)] :
    @decide (p ∨ q) h = (decide p || decide q) :=
  Bool.eq_iff_iff.mpr (by simp)

@[simp] theorem cond_true {α : Type u} (a b : α) : cond true a b = a := rfl

@[simp] theorem cond_false {α : Type u} (a b : α) : cond false a b = b := rfl

theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} :
    decide p = decide q ↔ (p ↔ q) :=
  ⟨fun h => ⟨fun hp => of_decide_eq_true (h.symm.trans (decide_eq_true hp)),
      fun hq => of_decide_eq_true (h.trans (decide_eq_true hq))⟩,
   fun h => Bool.eq_iff_iff.mpr (by simp [h])⟩

/-! ## Deciding equality of pairs and options -/

instance instDecidableEqProd {α : Type u} {β : Type v} [DecidableEq α] [DecidableEq β] :
    DecidableEq (α × β) :=
  fun a b => decidable_of_iff (a.1 = b.1 ∧ a.2 = b.2)
    ⟨fun h => congrArg₂ Prod.mk h.1 h.2, fun h => ⟨congrArg Prod.fst h, congrArg Prod.snd h⟩⟩

instance instDecidableEqOption {α : Type u} [DecidableEq α] : DecidableEq (Option α)
  | none, none => isTrue rfl
  | none, some _ => isFalse (fun h => Option.noConfusion h)
  | some _, none => isFalse (fun h => Option.noConfusion h)
  | some a, some b => decidable_of_iff (a = b) (Iff.of_eq (Option.some.injEq a b).symm)

instance Subtype.instDecidableEq {α : Type u} {p : α → Prop} [DecidableEq α] :
    DecidableEq {x : α // p x} :=
  fun a b => decidable_of_iff (a.val = b.val) ⟨Subtype.eq, congrArg Subtype.val⟩
