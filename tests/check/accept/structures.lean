import Mathlib

/-! Definitions, inductive types and structures of one's own. -/

namespace QuodTest

/-- A point of a grid. -/
structure Point where
  x : ℕ
  y : ℕ

def Point.swap (p : Point) : Point := ⟨p.y, p.x⟩

theorem Point.swap_swap (p : Point) : p.swap.swap = p := by
  rfl

theorem Point.swap_x (a b : ℕ) : (Point.swap ⟨a, b⟩).x = b := by
  rfl

inductive Tree where
  | leaf : Tree
  | node (left right : Tree) : Tree

theorem tree_cases (p : Tree → Prop) (hl : p Tree.leaf) (hn : ∀ a b, p (Tree.node a b)) (t : Tree) :
    p t := by
  cases t with
  | leaf => exact hl
  | node a b => exact hn a b

theorem tree_induction (p : Tree → Prop) (hl : p Tree.leaf)
    (hn : ∀ a b, p a → p b → p (Tree.node a b)) (t : Tree) : p t := by
  induction t with
  | leaf => exact hl
  | node a b iha ihb => exact hn a b iha ihb

inductive Even' : ℕ → Prop where
  | zero : Even' 0
  | step (n : ℕ) (h : Even' n) : Even' (n + 2)

theorem even'_four : Even' 4 := by
  apply Even'.step
  apply Even'.step
  exact Even'.zero

theorem even'_add (m n : ℕ) (hm : Even' m) (hn : Even' n) : Even' (m + n) := by
  induction hn with
  | zero => exact hm
  | step k _ ih => exact Even'.step (m + k) ih

def double (n : ℕ) : ℕ := n + n

theorem double_add (m n : ℕ) : double (m + n) = double m + double n := by
  show m + n + (m + n) = m + m + (n + n)
  rw [Nat.add_assoc, Nat.add_assoc, Nat.add_left_comm n m n]

class Pointed (α : Type) where
  point : α

instance : Pointed ℕ := ⟨7⟩

theorem pointed_nat : (Pointed.point : ℕ) = 7 := rfl

section
variable {α : Type} (f : α → α)

def twice (a : α) : α := f (f a)

theorem twice_id (a : α) : twice id a = a := rfl

end

end QuodTest

open QuodTest in
theorem open_in_works (n : ℕ) : double n = n + n := rfl
