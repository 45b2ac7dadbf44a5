-- Lean: autoBoundImplicits1
def myid (a : α) := a
#check @myid
#check myid 10
theorem ex1 (a : α) : myid a = a := rfl
-- Lean: autoBoundImplicits1
def cnst (b : β) : α → β := fun _ => b
theorem ex2 (b : β) (a : α) : cnst b a = b := rfl
-- Lean: autoBoundImplicits2
def double [Add α] (a : α) := a + a
#check @double
-- Lean: autoBoundImplicits1
inductive Tree (α β : Type) where
  | leaf1 : α → Tree α β
  | leaf2 : β → Tree α β
  | node : Tree α β → Tree α β → Tree α β
inductive Elem : α → Tree α β → Prop where
  | leaf1 : (a : α) → Elem a (Tree.leaf1 (β := β) a)
  | left : (a : α) → (l r : Tree α β) → Elem a l → Elem a (Tree.node l r)
#check @Elem
-- Lean: autoBoundImplicits1
def pair (a : α₁) := (a, a)
#check @pair
-- Lean: autoBoundImplicits1
def apply' {α : Type u₁} {β : α → Type u₂} (f : (a : α) → β a) (a : α) : β a := f a
#check @apply'
-- Lean: autoBoundImplicits1
set_option relaxedAutoImplicit false in
def relaxed (xs : List size) := xs
-- Lean: autoBoundImplicits1
set_option autoImplicit false in
def strict (xs : List γ) := xs
-- Lean: autoBoundImplicits3
variable (xs : List ι)
def fromVariable := xs
#check @fromVariable
theorem valueNotBound : 1 = 1 := by exact foo zz
def inBody := someFreeName
theorem ne_binder {x : α} (h : x ≠ y) : y ≠ x := fun k => h k.symm
#check @ne_binder
