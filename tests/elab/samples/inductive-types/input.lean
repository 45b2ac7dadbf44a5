inductive Tree (α : Type) where
  | leaf : Tree α
  | node (l : Tree α) (x : α) (r : Tree α) : Tree α
#check Tree
#check @Tree.node
#check @Tree.rec
inductive Even' : ℕ → Prop where
  | zero : Even' 0
  | step (n : ℕ) : Even' n → Even' (n + 2)
theorem four : Even' 4 := .step 2 (.step 0 .zero)
theorem not_one : ¬ Even' 1 := fun h => nomatch h
inductive Bad where
  | mk : (Bad → ℕ) → Bad
def isLeaf {α : Type} : Tree α → Bool
  | .leaf => true
  | .node _ _ _ => false
theorem l : isLeaf (.leaf : Tree ℕ) = true := rfl
