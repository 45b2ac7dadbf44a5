-- expect: accepted
namespace Mine

theorem _root_.t (a b : ℕ) : a + b = b + a := Nat.add_comm a b

end Mine
