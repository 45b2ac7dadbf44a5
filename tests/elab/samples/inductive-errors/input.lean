-- Lean: tests/lean/inductive1.lean
inductive T1 : ℕ
-- Lean: tests/lean/inductive1.lean
namespace Boo
def T2.bla := 10
inductive T2 : Type where
  | bla : T2
def T3 := 20
inductive T3 : Type where
  | bla : T3
end Boo
-- Lean: tests/lean/inductive1.lean
inductive T4 : ℕ → Type where
  | z
-- Lean: tests/lean/inductive1.lean
inductive T5 : ℕ → Type where
  | z : T5
-- Lean: tests/lean/inductive1.lean
inductive T6 : Type where
  | z : ℕ
-- Lean: tests/lean/inductive1.lean
inductive T7 : Type where
  | nil : T7
  | cons : cons2 → T7
-- Lean: tests/lean/univInference.lean
inductive T8.{u, v} (α : Sort u) (β : Sort v) : Sort (max u v) where
  | mk (a : α) (b : β)
inductive Vec (α : Type u) : ℕ → Type u where
  | nil : Vec α 0
  | cons {n} (head : α) (tail : Vec α n) : Vec α (n + 1)
#check @Vec.cons
#check @Vec.rec
inductive Twice where
  | a | b | a
-- Lean: tests/lean/univInference.lean
inductive Small : Type where
  | mk (α : Type) : Small
inductive Acc' (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : ∀ y, r y x → Acc' r y) : Acc' r x
#check @Acc'.rec
inductive Ok | yes | no
example : Ok := .yes
partial inductive T9 : Type where
  | a
noncomputable inductive T10 : Type where
  | a
