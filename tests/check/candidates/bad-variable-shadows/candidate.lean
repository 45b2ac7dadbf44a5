-- expect: other-statement
variable (Nat.succ : ℕ → ℕ) (h : Nat.succ 1 = 5)

theorem t : (3 : ℕ) < Nat.succ 1 := by omega
