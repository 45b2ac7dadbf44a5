inductive Colour | red | green (n : ℕ)
def c1 : Colour := .red
def c2 : Colour := .green 3
def c3 : Colour := .blue
#check .red
def c4 : Option Colour := some .red
def isRed : Colour → Bool
  | .red => true
  | .green _ => false
def Colour.next (k : ℕ) (c : Colour) : Colour := .green k
#check c1.next 3
example : c1.next 3 = .green 3 := rfl
#check c1.nothing
def List.second {α : Type} (xs : List α) (d : α) : α := (xs.tail).headD d
example : [1, 2, 3].second 0 = 2 := rfl
example (p : ℕ × ℕ × ℕ) : p.2.1 = p.snd.fst := rfl
example (p : ℕ × ℕ) : p.3 = 1 := rfl
example (n : ℕ) : n.1 = 1 := rfl
example (f : ℕ → ℕ) : (f ∘ f) 1 = f (f 1) := rfl
example : ([1, 2] |>.length) = 2 := rfl
example : (2 |> Nat.succ) = 3 := rfl
example : Nat.succ <| Nat.succ <| 1 = 3 := rfl
example : (Nat.succ <| Nat.succ <| 1) = 3 := rfl
example : (Nat.succ $ 1) = 2 := rfl
example : (· + 1) 2 = 3 := rfl
example : List.map (· * 2) [1, 2] = [2, 4] := rfl
example : (· - ·) 5 3 = 2 := rfl
#check · + 1
namespace Colour
example : Colour := red
end Colour
example : Colour := red
