-- expect: no-theorem
namespace Inner
theorem t : (0 : ℕ) = 0 := rfl
end Inner
