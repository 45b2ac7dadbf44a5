-- Lean: tests/lean/missingExplicitWithForwardNamedDep.lean
def f (x y z : ℕ) := x + y + z
#check f (z := 10)
-- Lean: tests/lean/missingExplicitWithForwardNamedDep.lean
def g {α : Type} (_a b : α) := b
#check g (b := 10)
-- Lean: tests/lean/missingExplicitWithForwardNamedDep.lean
def h (α : Type) (_a b : α) := b
#check h (b := true)
#check f (w := 1)
example : f (y := 1) 2 3 = 6 := rfl
#check f 1 (x := 2) 3 4
def opt (x : ℕ) (y : ℕ := 5) : ℕ := x + y
example : opt 1 = 6 := rfl
example : opt 1 2 = 3 := rfl
example : opt (y := 1) 1 = 2 := rfl
#check opt
def three (a b c : ℕ) : Prop := a = b ∧ b = c
example (h : three 1 1 1) : 1 = 1 := h.1
#check f 1 2 3 4
#check f (x := 1) (x := 2)
example : ∃ n, n = 3 := Exists.intro (w := 3) rfl
def str ⦃n : ℕ⦄ (h : 0 < n) : n ≠ 0 := Nat.pos_iff_ne_zero.mp h
#check str
#check @str 3
example : (3 : ℕ) ≠ 0 := str (by decide)
