import Mathlib

/-! Natural Number Game, Tutorial World: `rfl` and `rw`. -/

theorem nng_tutorial_rfl (x q : ℕ) : 37 * x + q = 37 * x + q := by
  rfl

theorem nng_tutorial_rw (x y : ℕ) (h : y = x + 7) : 2 * y = 2 * (x + 7) := by
  rw [h]

theorem nng_two_eq_succ_succ_zero : (2 : ℕ) = Nat.succ (Nat.succ 0) := by
  rfl

theorem nng_tutorial_rw_back (x y : ℕ) (h : y = x + 7) : 2 * (x + 7) = 2 * y := by
  rw [← h]

theorem nng_tutorial_add_zero (a b c : ℕ) : a + (b + 0) + (c + 0) = a + b + c := by
  rw [Nat.add_zero, Nat.add_zero]

theorem nng_tutorial_precision (a b c : ℕ) : a + (b + 0) + (c + 0) = a + b + c := by
  rw [Nat.add_zero c, Nat.add_zero]

theorem nng_succ_eq_add_one (n : ℕ) : Nat.succ n = n + 1 := by
  rfl

theorem nng_two_add_two : (2 : ℕ) + 2 = 4 := by
  rfl
