def f (x : ℕ) (y : Bool) := x + if y then 1 else 0
def g (x y : ℕ) := x + y
-- Lean: tests/lean/namedHoles.lean
#check f ?x ?x
-- Lean: tests/lean/namedHoles.lean
#check g ?x ?x
-- Lean: tests/lean/namedHoles.lean
def h1 (x : ℕ) : ℕ := by
  refine g ?hole ?hole
  case hole => exact x
theorem ex1 : h1 10 = 20 := rfl
-- Lean: tests/lean/namedHoles.lean
def h2 (x : ℕ) : ℕ := by
  refine g ?hole ?hole
  exact x + x
theorem ex2 : h2 10 = 40 := rfl
-- Lean: tests/lean/namedHoles.lean
def foo (f : ℕ → ℕ) (x : ℕ) := f x
def h4 (x : ℕ) : ℕ := by
  refine foo (fun y => ?hole + 2) ?hole
  exact x
theorem ex4 : h4 10 = 12 := rfl
example : ℕ := _
example (p q : Prop) (hp : p) : p ∧ q := ⟨hp, _⟩
example : ∃ n : ℕ, n = n := ⟨_, rfl⟩
example : ∃ n : ℕ, n = 3 := ⟨_, rfl⟩
-- Lean: tests/lean/1018unknowMVarIssue.lean
example (p : Prop) : p := by
  refine ?a
  case b => trivial
example (p : Prop) (h : p) : p := by
  refine ?a
  case a => exact h
def noType := _
example := fun x => x
theorem t : _ := trivial
#check t
