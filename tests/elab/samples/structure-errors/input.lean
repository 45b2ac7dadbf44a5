structure A (α : Type) where
  x : α
structure B (α : Type) where
  x : α
-- Lean: tests/lean/struct1.lean
structure S1 : ℕ where
  x : ℕ
-- Lean: tests/lean/struct1.lean
structure S2 extends ℕ → ℕ where
  x : ℕ
-- Lean: tests/lean/struct1.lean
structure S3 extends A ℕ, B Bool where
  y : ℕ
-- Lean: tests/lean/struct1.lean
structure S4 where
  x : ℕ
  x : ℕ
-- Lean: tests/lean/struct1.lean
structure S5 extends A ℕ where
  x : ℕ
-- Lean: tests/lean/struct1.lean
structure S6 extends A ℕ where
  x := true
-- Lean: tests/lean/struct1.lean
structure S7 extends A ℕ where
  x := 3
example : ({} : S7).x = 3 := rfl
-- Lean: tests/lean/struct1.lean
structure S8 where
  x : ℕ := true
-- Lean: tests/lean/struct1.lean
structure S9 where
  mk2 ::
  x : ℕ
#check S9.mk2
-- Lean: tests/lean/univInference.lean
structure S10.{u, v} (α : Sort u) (β : Sort v) : Sort (max u v) where
  a : α
  b : β
structure P where
  x : ℕ
  y : ℕ := x + 1
example : ({ x := 1 } : P).y = 2 := rfl
example : ({ x := 1, y := 5 } : P).y = 5 := rfl
#check ({ y := 1 } : P)
#check ({ x := 1, z := 2 } : P)
#check ({ x := 1, x := 2 } : P)
#check { x := 1 }
#check ({ x := true } : P)
