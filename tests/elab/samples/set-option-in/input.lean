set_option maxRecDepth 1000 in
theorem a : 2 + 2 = 4 := rfl
theorem b : 2 + 2 = 4 := by
  set_option maxRecDepth 2000 in
  rfl
def c := set_option pp.all true in 3
#check c
open Nat in
theorem d (n : ℕ) : n ! > 0 := factorial_pos n
theorem e (n : ℕ) : succ n = n + 1 := rfl
theorem f (n : ℕ) : n ≤ n + 1 := by
  open Nat in
  exact le_succ n
theorem g : ℕ := open Nat in succ 2
set_option autoImplicit false in
-- Lean: tests/lean/autoBoundImplicits1.lean
def h (x : α) := x
set_option noSuchOption true
set_option autoImplicit 3
set_option pp.all maybe
