import Mathlib

/-! Natural Number Game, Addition World. -/

theorem nng_add_zero (a : ℕ) : a + 0 = a := rfl

theorem nng_add_succ (a b : ℕ) : a + (b + 1) = a + b + 1 := rfl

theorem nng_zero_add (n : ℕ) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [nng_add_succ 0 n, ih]

theorem nng_succ_add (a b : ℕ) : a + 1 + b = a + b + 1 := by
  induction b with
  | zero => rfl
  | succ b ih => rw [nng_add_succ (a + 1) b, ih, nng_add_succ a b]

theorem nng_add_comm (a b : ℕ) : a + b = b + a := by
  induction b with
  | zero => rw [nng_add_zero, nng_zero_add]
  | succ b ih => rw [nng_add_succ a b, ih, nng_succ_add b a]

theorem nng_add_assoc (a b c : ℕ) : a + b + c = a + (b + c) := by
  induction c with
  | zero => rw [nng_add_zero, nng_add_zero]
  | succ c ih => rw [nng_add_succ (a + b) c, ih, nng_add_succ b c, nng_add_succ a (b + c)]

theorem nng_add_right_comm (a b c : ℕ) : a + b + c = a + c + b := by
  rw [nng_add_assoc, nng_add_comm b c, ← nng_add_assoc]

theorem nng_add_left_comm (a b c : ℕ) : a + (b + c) = b + (a + c) := by
  rw [← nng_add_assoc, nng_add_comm a b, nng_add_assoc]

theorem nng_add_shuffle (a b c d : ℕ) : a + b + (c + d) = a + c + d + b := by
  rw [← nng_add_assoc, nng_add_right_comm a b c, nng_add_right_comm (a + c) b d]
