/-- Doubles a number. -/
def twice (n : ℕ) := n + n
/-- A pair of numbers. -/
structure Pair where
  /-- the first -/
  fst : ℕ
  /-- the second -/
  snd : ℕ
/-- Colours. -/
inductive Colour where
  /-- as blood -/
  | red
  /-- as the sky -/
  | blue
/-! A text between declarations. -/
example : twice 2 = 4 := rfl
/- a comment /- within a comment -/ that goes on -/
example : Colour.red ≠ Colour.blue := by decide
/-- two -/
/-- docstrings -/
def two := 2
#check two
