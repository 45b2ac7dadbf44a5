import Mathlib

/-! Natural Number Game, Implication World: `exact`, `apply`, `intro`, `≠`. -/

theorem nng_exact (x y z : ℕ) (h1 : x + y = 37) (h2 : 3 * x + z = 42) : x + y = 37 := by
  exact h1

theorem nng_exact_practice (x y : ℕ) (h : 0 + x = 0 + y + 2) : x = y + 2 := by
  rw [Nat.zero_add, Nat.zero_add] at h
  exact h

theorem nng_apply (x y : ℕ) (h1 : x = 37) (h2 : x = 37 → y = 42) : y = 42 := by
  have h3 := h2 h1
  exact h3

theorem nng_apply_goal (x y : ℕ) (h1 : x = 37) (h2 : x = 37 → y = 42) : y = 42 := by
  apply h2
  exact h1

theorem nng_succ_inj (a b : ℕ) (h : a + 1 = b + 1) : a = b := Nat.succ.inj h

theorem nng_succ_inj_practice (x : ℕ) (h : x + 1 = 4) : x = 3 := by
  apply nng_succ_inj
  exact h

theorem nng_intro (x : ℕ) : x = 37 → x = 37 := by
  intro h
  exact h

theorem nng_intro_practice (x y : ℕ) : x + 1 = y + 1 → x = y := by
  intro h
  exact nng_succ_inj x y h

theorem nng_ne (x y : ℕ) (h1 : x = y) (h2 : x ≠ y) : False := by
  apply h2
  exact h1

theorem nng_zero_ne_succ (a : ℕ) : 0 ≠ a + 1 := by
  intro h
  exact Nat.succ_ne_zero a h.symm

theorem nng_zero_ne_one : (0 : ℕ) ≠ 1 := by
  intro h
  exact nng_zero_ne_succ 0 h

theorem nng_one_ne_zero : (1 : ℕ) ≠ 0 := by
  intro h
  exact nng_zero_ne_one h.symm

theorem nng_two_add_two_ne_five : (2 : ℕ) + 2 ≠ 5 := by
  intro h
  have h4 : (0 : ℕ) = 1 :=
    Nat.succ.inj (Nat.succ.inj (Nat.succ.inj (Nat.succ.inj h)))
  exact nng_zero_ne_one h4
