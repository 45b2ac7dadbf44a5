structure A where
  x : ℕ
  w : ℕ
structure B extends A where
  y : ℕ
structure C extends B where
  z : ℕ
-- Lean: tests/lean/structInst1.lean
def f2 (c : C) (a : A) : C := { c with toA := a }
-- Lean: tests/lean/structInst1.lean
def f3 (c : C) (a : A) : C := { a, c with x := 0 }
theorem ex1 (a : A) (c : C) : (f3 c a).x = 0 := rfl
theorem ex2 (a : A) (c : C) : (f3 c a).w = a.w := rfl
-- Lean: tests/lean/structInst1.lean
def f4 (c : C) (a : A) : C := { c, a with x := 0 }
theorem ex3 (a : A) (c : C) : (f4 c a).w = c.w := rfl
-- Lean: tests/lean/structInst1.lean
def f5 (c : C) (a : A) := { c, a with x := 0 }
#check f5
-- Lean: tests/lean/structInst1.lean
def f1 (c : C) (a : A) : C := { c with toA := a, x := 0 }
def g1 : B := { x := 1, w := 2, y := 3 }
example : g1.toA.x = 1 := rfl
example : g1.x = 1 := rfl
def g2 : B where
  x := 1
  w := 2
  y := 3
example : g1 = g2 := rfl
def x := 10
def g3 (x w : ℕ) : A := { x, w }
def g4 : B := { g1 with y := 1, q := 2 }
def g5 : B := { 3 with y := 1 }
def g6 : B := { y := 1 }
#check ({ g1 with } : B)
def g7 : A := { x := 1, .. }
def g8 : B := ⟨⟨1, 2⟩, 3⟩
def g9 : A := ⟨1⟩
def g10 : A := ⟨1, 2, 3⟩
def g11 : ℕ := ⟨1⟩
#check ⟨1, 2⟩
