import Mathlib

open Nat

/-! Definitions by recursion unfold by their declared equations. -/

theorem literal : 5 ! = 120 := by simp [Nat.factorial]

theorem successor (n : ℕ) : (n + 1)! = (n + 1) * n ! := by rw [Nat.factorial]

theorem twice (n : ℕ) : (n + 2)! = (n + 2) * ((n + 1) * n !) := by
  unfold Nat.factorial
  unfold Nat.factorial
  rfl

theorem lists : List.map (fun x => x + 1) [1, 2, 3] = [2, 3, 4] := by simp [List.map]

def double (n : ℕ) : ℕ := n + n

theorem double_twice_half (n : ℕ) : double n = 2 * n := by
  rw [double]
  omega

attribute [eqns double_twice_half] double

theorem own (n : ℕ) : double n + double n = 4 * n := by
  rw [double]
  omega

theorem own_simp : double 3 = 6 := by simp only [double]
