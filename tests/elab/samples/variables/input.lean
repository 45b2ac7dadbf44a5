universe u
variable {α : Type u} (x y : α) (h : x = y)
theorem uses_h : y = x := h.symm
#check uses_h
theorem uses_x : x = x := rfl
#check uses_x
section
variable (n : ℕ)
def addN (m : ℕ) := m + n
#check addN
end
namespace Foo
def bar := 1
theorem bar_eq : bar = 1 := rfl
end Foo
#check Foo.bar_eq
open Foo in
#check bar
#check bar
