/-! Names of a macro's own are not those of the text around it. -/
macro "plus_five " e:term : term => `(let x := 5; $e + x)
example : (let x := 1; plus_five x) = 6 := rfl
example (x : ℕ) : (plus_five x) = x + 5 := rfl

macro "intro_h" : tactic => `(tactic| intro h)
example (p : Prop) : p → p := by
  intro_h
  exact h
example (p : Prop) : p → p := by
  intro_h
  assumption
example (p : Prop) : p → p ∧ p := by
  intro_h

macro "intro_as " x:ident : tactic => `(tactic| intro $x:ident)
example (p : Prop) : p → p := by
  intro_as h
  exact h

macro "swap" : tactic => `(tactic| (intro h; exact ⟨h.2, h.1⟩))
example (p q : Prop) : p ∧ q → q ∧ p := by swap
example (p q : Prop) (h : p) : p ∧ q → q ∧ p := by swap

-- names mean what they mean where the macro stands
namespace Deep
def secret : ℕ := 3
macro "the_secret" : term => `(secret)
end Deep
example : the_secret = 3 := rfl
example (secret : ℕ) : the_secret = 3 := rfl
#check secret
macro "unknown_name" : term => `(nowhere)
#check unknown_name
example (nowhere : ℕ) : unknown_name = nowhere := rfl

section
variable (n : ℕ)
local macro "the_n" : term => `(n)
example : the_n = n := rfl
end
#check the_n

syntax "some " ident ", " term : term
macro_rules | `(some $x, $p) => `(∃ $x, $p ∧ True)
#check some y, y = 3
example : some y, y = 3 := ⟨3, rfl, trivial⟩
