-- expect: candidate-refused
namespace Other
def succ (n : ℕ) : ℕ := n
end Other

export Other (succ)

theorem t : succ 1 = 1 := rfl
