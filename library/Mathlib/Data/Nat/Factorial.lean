/-!
# Factorials

Names and statements are those of Mathlib's `Data/Nat/Factorial/Basic.lean`.
-/

/-- `n !`, the product of the numbers from 1 to `n`. -/
def Nat.factorial (n : Nat) : Nat :=
  Nat.rec (motive := fun _ => Nat) 1 (fun k r => Nat.succ k * r) n

@[simp] theorem Nat.factorial_zero : Nat.factorial 0 = 1 := rfl

theorem Nat.factorial_succ (n : Nat) : Nat.factorial (n + 1) = (n + 1) * Nat.factorial n := rfl

attribute [eqns Nat.factorial_zero Nat.factorial_succ] Nat.factorial

@[simp] theorem Nat.factorial_one : Nat.factorial 1 = 1 := rfl

@[simp] theorem Nat.factorial_two : Nat.factorial 2 = 2 := rfl

theorem Nat.factorial_pos (n : Nat) : 0 < Nat.factorial n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih => exact Nat.mul_pos (Nat.succ_pos n) ih

theorem Nat.factorial_ne_zero (n : Nat) : Nat.factorial n ≠ 0 := Nat.ne_of_gt (Nat.factorial_pos n)

theorem Nat.dvd_factorial {m n : Nat} (hm : 0 < m) (h : m ≤ n) : m ∣ Nat.factorial n := by
  induction n with
  | zero => exact absurd hm (Nat.not_lt_of_ge h)
  | succ n ih =>
    rw [Nat.factorial_succ]
    cases Nat.lt_or_eq_of_le h with
    | inl hlt =>
      exact Nat.dvd_trans (ih (Nat.le_of_lt_succ hlt)) (Nat.dvd_mul_left (Nat.factorial n) (n + 1))
    | inr he =>
      rw [he]
      exact Nat.dvd_mul_right (n + 1) (Nat.factorial n)

theorem Nat.self_le_factorial (n : Nat) : n ≤ Nat.factorial n := by
  cases n with
  | zero => exact Nat.zero_le (Nat.factorial 0)
  | succ n => exact Nat.le_of_dvd (Nat.factorial_pos (n + 1)) (Nat.dvd_factorial (Nat.succ_pos n)
      (Nat.le_refl (n + 1)))
