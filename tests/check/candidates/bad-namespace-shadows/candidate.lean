-- expect: other-statement
namespace Mine
def Nat.pred (n : ℕ) : ℕ := n

theorem _root_.t : Nat.pred 1 = 1 := rfl
end Mine
