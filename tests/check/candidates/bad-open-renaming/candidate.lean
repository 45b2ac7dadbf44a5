-- expect: other-statement
namespace Other
def Nat.pred (n : ℕ) : ℕ := n
end Other

open Other

theorem t (n : ℕ) : Other.Nat.pred n = n := rfl
