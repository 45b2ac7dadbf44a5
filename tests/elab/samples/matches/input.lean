-- Lean: tests/lean/match1.lean
def h1 (b : Bool) : ℕ := match b with
  | true => 0
  | false => 10
example : h1 false = 10 := rfl
-- Lean: tests/lean/match1.lean
def h2 (x : List ℕ) : ℕ := match x with
  | [x1, x2] => x1 + x2
  | x :: _ => x
  | _ => 0
example : h2 [1, 2] = 3 := rfl
example : h2 [10, 4, 5] = 10 := rfl
-- Lean: tests/lean/match1.lean
inductive Image {α β : Type} (f : α → β) : β → Type where
  | mk (a : α) : Image f (f a)
def inv {α β : Type} {f : α → β} {b : β} (t : Image f b) : α :=
  match b, t with
  | _, Image.mk a => a
-- Lean: tests/lean/match1.lean
theorem foo {p q} (h : p ∨ q) : q ∨ p :=
  match h with
  | Or.inl h => Or.inr h
  | Or.inr h => Or.inl h
-- Lean: tests/lean/match1.lean
structure S where
  (x y z : ℕ := 0)
def f1 : S → S := fun { x := x, .. } => { y := x }
theorem ex2 : f1 { x := 10 } = { y := 10 } := rfl
-- Lean: tests/lean/match1.lean
#check fun (a, b) => (a : ℕ) + b
#check fun (a, b) => a && b
-- Lean: tests/lean/match1.lean
def two : Option ℕ → Option ℕ → Option ℕ
  | some a, some b => some (a + b)
  | _, _ => none
example : two (some 1) (some 2) = some 3 := rfl
-- Lean: tests/lean/match1.lean
example (e : Empty) : False := nomatch e
-- Lean: tests/lean/matchMultAlt.lean
inductive D | mon | tue | wed | sat | sun
def weekend : D → Bool
  | .sat | .sun => true
  | _ => false
example : weekend .sun = true := rfl
def missing : D → ℕ
  | .mon => 1
  | .tue => 2
def redundant : Bool → ℕ
  | true => 1
  | false => 2
  | true => 3
def wrong : Bool → ℕ
  | .yes => 1
  | _ => 2
def tooMany : ℕ → ℕ
  | .succ a b => a
  | _ => 2
def arity : ℕ → ℕ → ℕ
  | 0, 1 => 1
  | _ => 2
example (n : ℕ) : ℕ := match n, 3 with
  | 0 => 1
  | _, _ => 2
example (n : ℕ) (h : n = 2) : n ≠ 3 := match hn : n with
  | 0 => by omega
  | k + 1 => by omega
inductive Vec (α : Type) : ℕ → Type where
  | nil : Vec α 0
  | cons : α → Vec α n → Vec α (n + 1)
def Vec.head : Vec α (n + 1) → α
  | .cons a _ => a
def Vec.zip : Vec α n → Vec β n → Vec (α × β) n
  | .nil, .nil => .nil
  | .cons a as, .cons b bs => .cons (a, b) (zip as bs)
#check @Vec.zip
