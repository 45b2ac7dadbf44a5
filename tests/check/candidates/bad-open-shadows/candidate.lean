-- expect: other-statement
namespace Mine.Nat
def pred (n : ℕ) : ℕ := n
end Mine.Nat

open Mine

theorem t : Mine.Nat.pred 1 = 1 := rfl
