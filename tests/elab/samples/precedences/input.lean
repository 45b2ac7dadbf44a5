-- Lean: tests/lean/precissues.lean
#check id fun (x : ℕ) => x
-- Lean: tests/lean/precissues.lean
def app1 (x : ℕ) (g : ℕ → ℕ) := g x
#check app1 1 fun x => x
-- Lean: tests/lean/precissues.lean
#check (0 = have x : ℕ := 1; x)
-- Lean: tests/lean/precissues.lean
variable (p q r : Prop)
#check p ↔ ¬q
#check p ∧ ¬q
#check ¬p ∧ q
#check ¬p ↔ q
#check ¬(p = q)
#check ¬p = q
#check id ¬p
#check ℕ → ∀ a : ℕ, a = a
example : 2 + 3 * 4 = 14 := rfl
example : 2 ^ 3 ^ 2 = 512 := rfl
example : 10 - 3 - 2 = 5 := rfl
example (a b : ℤ) : -a + b = (-a) + b := rfl
example (a b : ℤ) : -a * b = -(a * b) := neg_mul a b
example : (p → q → r) = (p → (q → r)) := rfl
example : (p ∧ q ∧ r) = (p ∧ (q ∧ r)) := rfl
example (a b c : ℕ) : (a ∣ b + c) = (a ∣ (b + c)) := rfl
-- a relation does not associate
#check 1 < 2 < 3
-- ↔ does not associate
#check p ↔ q ↔ r
-- Lean: tests/lean/precissues.lean
#check id have x := 1; x
example : -2 ^ 2 = (4 : ℤ) := by norm_num
