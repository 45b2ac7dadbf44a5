namespace A
def f (n : ℕ) : ℕ := n
def k : ℕ := 1
end A
namespace B
def f (b : Bool) : Bool := b
def k : ℕ := 2
end B
open A B
#check f 1
#check f true
#check f (3 : ℤ)
#check k
#check A.k
open NoSuchNamespace
#check f
open A hiding k
open B renaming k → kk
#check kk
open A (nothing)
namespace C
protected def p : ℕ := 3
def q : ℕ := 4
end C
open C
#check p
#check q
#check C.p
private def hidden : ℕ := 5
example : hidden = 5 := rfl
namespace D
def Nat.twice (n : ℕ) : ℕ := n + n
def _root_.Nat.thrice (n : ℕ) : ℕ := n + n + n
example (n : ℕ) : n.thrice = n + n + n := rfl
#check Nat.twice
end D
#check Nat.twice
#check D.Nat.twice
namespace E
def e1 : ℕ := 1
end E
export E (e1)
#check e1
-- Lean: tests/lean/openScoped.lean
example (f g : ℕ → ℕ) : ℕ := if f = g then 1 else 2
section
open Classical
noncomputable example (f g : ℕ → ℕ) : ℕ := if f = g then 1 else 2
end
section
open scoped Classical
noncomputable example (f g : ℕ → ℕ) : ℕ := if f = g then 1 else 2
end
