inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α
namespace Tree
def size {α : Type} : Tree α → ℕ
  | leaf => 0
  | node l _ r => l.size + 1 + r.size
theorem size_leaf {α : Type} : (leaf : Tree α).size = 0 := rfl
theorem size_node {α : Type} (l r : Tree α) (a : α) : (node l a r).size = l.size + 1 + r.size := rfl
def mirror {α : Type} : Tree α → Tree α
  | .leaf => .leaf
  | .node l a r => .node r.mirror a l.mirror
theorem mirror_size {α : Type} (t : Tree α) : t.mirror.size = t.size := by
  induction t with
  | leaf => rfl
  | node l a r ihl ihr => simp [mirror, size, ihl, ihr]; omega
end Tree
def Tree.depth {α : Type} (t : Tree α) : ℕ := match t with
  | .leaf => 0
  | .node l _ r => max l.depth r.depth + 1
def f (n : ℕ) : ℕ := g n + 1
where
  g (n : ℕ) : ℕ := n * 2
example : f 3 = 7 := rfl
#check f.g
def sumTo (n : ℕ) : ℕ := go n 0
where
  go : ℕ → ℕ → ℕ
    | 0, acc => acc
    | k + 1, acc => go k (acc + k + 1)
example : sumTo 4 = 10 := rfl
def f2 (n : ℕ) : ℕ :=
  let rec go : ℕ → ℕ
    | 0 => n
    | k + 1 => go k + 1
  go n
example : f2 4 = 8 := rfl
theorem t (n : ℕ) : n + 0 = n := aux n
where
  aux (m : ℕ) : m + 0 = m := rfl
example : ℕ := h 3
where h (x : ℕ) : ℕ := x
example : ℕ := h 3
where h (x : ℕ) : ℕ := x
def bad : ℕ := k 3
where
  k (x : ℕ) : ℕ := y
instance : Inhabited (Tree ℕ) where
  default := .leaf
structure P where
  x : ℕ
  y : ℕ
def p : P where
  x := 1
  y := 2
