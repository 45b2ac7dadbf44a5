import Mathlib

/-! Natural Number Game, Advanced Addition World and Algorithm World. -/

theorem nng_succ_ne_succ (m n : ℕ) (h : m ≠ n) : m + 1 ≠ n + 1 := by
  intro h1
  apply h
  exact Nat.succ.inj h1

theorem nng_pred_succ (n : ℕ) : Nat.pred (n + 1) = n := by
  rfl

theorem nng_succ_inj_of_pred (a b : ℕ) (h : a + 1 = b + 1) : a = b := by
  rw [← nng_pred_succ a, h, nng_pred_succ]

theorem nng_add_right_cancel (a b n : ℕ) : a + n = b + n → a = b := by
  intro h
  induction n with
  | zero => exact h
  | succ n ih =>
    apply ih
    exact Nat.succ.inj h

theorem nng_add_left_cancel (a b n : ℕ) : n + a = n + b → a = b := by
  rw [Nat.add_comm n a, Nat.add_comm n b]
  exact nng_add_right_cancel a b n

theorem nng_add_left_eq_self (x y : ℕ) : x + y = y → x = 0 := by
  intro h
  apply nng_add_right_cancel x 0 y
  rw [Nat.zero_add]
  exact h

theorem nng_add_right_eq_self (x y : ℕ) : x + y = x → y = 0 := by
  rw [Nat.add_comm]
  exact nng_add_left_eq_self y x

theorem nng_add_right_eq_zero (a b : ℕ) : a + b = 0 → a = 0 := by
  intro h
  cases b with
  | zero => exact h
  | succ d => exact absurd h (Nat.succ_ne_zero (a + d))

theorem nng_add_left_eq_zero (a b : ℕ) : a + b = 0 → b = 0 := by
  rw [Nat.add_comm]
  exact nng_add_right_eq_zero b a
