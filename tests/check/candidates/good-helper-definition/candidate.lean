-- expect: accepted
def myDouble (n : ℕ) : ℕ := 2 * n

theorem myDouble_eq (n : ℕ) : n + n = myDouble n := (Nat.two_mul n).symm

theorem t (a : ℕ) : a + a = 2 * a := myDouble_eq a
