-- expect: no-theorem
end Work

theorem t (a : ℕ) : a = a := rfl

namespace Work
