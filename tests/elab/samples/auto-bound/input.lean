-- Lean: tests/lean/autoBoundImplicits1.lean
def myid (a : α) := a
#check @myid
#check myid 10
theorem ex1 (a : α) : myid a = a := rfl
-- Lean: tests/lean/autoBoundImplicits1.lean
def cnst (b : β) : α → β := fun _ => b
theorem ex2 (b : β) (a : α) : cnst b a = b := rfl
def double [Add α] (a : α) := a + a
#check @double
-- Lean: tests/lean/autoBoundImplicits1.lean
inductive Tree (α β : Type) where
  | leaf1 : α → Tree α β
  | leaf2 : β → Tree α β
  | node : Tree α β → Tree α β → Tree α β
inductive Elem : α → Tree α β → Prop where
  | leaf1 : (a : α) → Elem a (Tree.leaf1 (β := β) a)
  | left : (a : α) → (l r : Tree α β) → Elem a l → Elem a (Tree.node l r)
#check @Elem
-- Lean: tests/lean/autoBoundImplicits1.lean
def pair (a : α₁) := (a, a)
#check @pair
-- Lean: tests/lean/autoBoundImplicits1.lean
def apply' {α : Type u₁} {β : α → Type u₂} (f : (a : α) → β a) (a : α) : β a := f a
#check @apply'
-- Lean: tests/lean/autoBoundImplicits1.lean
set_option relaxedAutoImplicit false in
def relaxed (xs : List size) := xs
-- Lean: tests/lean/autoBoundImplicits1.lean
set_option autoImplicit false in
def strict (xs : List γ) := xs
variable (xs : List ι)
def fromVariable := xs
#check @fromVariable
theorem valueNotBound : 1 = 1 := by exact foo zz
def inBody := someFreeName
theorem ne_binder {x : α} (h : x ≠ y) : y ≠ x := fun k => h k.symm
#check @ne_binder
