-- automatic arguments: found by a tactic when left out
theorem pos (n : Nat) (h : 0 < n := by decide) : 0 < n := h
example : 0 < 3 := pos 3
example : 0 < 0 := pos 0
structure Small where
  n : Nat
  small : n < 10 := by decide
example : Small := { n := 4 }
example : Small := { n := 14 }
example : Small := { n := 2, small := by decide }
example : Small := { small := by decide }
