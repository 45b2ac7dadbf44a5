/-!
# Further steps of `omega`

Negative divisors, predecessors and numbers below a bound; in the forms of `Quod/Lia.lean`.
-/

namespace Quod.Lia

theorem int_mod_nonneg_neg (a : ℤ) (n : ℕ) (h : Nat.ble 1 n = true) : 0 ≤ a % (-(n : ℤ)) := by
  rw [Int.emod_neg]
  exact int_mod_nonneg a n h

theorem int_mod_lt_neg (a : ℤ) (n : ℕ) (h : Nat.ble 1 n = true) :
    0 ≤ (n : ℤ) - a % (-(n : ℤ)) - 1 := by
  rw [Int.emod_neg]
  exact int_mod_lt a n h

theorem int_not_dvd_neg {a : ℤ} (n : ℕ) (hn : Nat.ble 1 n = true) (h : ¬-(n : ℤ) ∣ a) :
    0 ≤ a % (-(n : ℤ)) - 1 := by
  rw [Int.emod_neg]
  exact int_not_dvd n hn fun k => h (Int.neg_dvd.mpr k)

theorem nat_pred_cases (a : ℕ) : 0 < a ∧ a.pred + 1 = a ∨ a = 0 ∧ a.pred = 0 := by
  cases a with
  | zero => exact Or.inr ⟨rfl, rfl⟩
  | succ a => exact Or.inl ⟨Nat.succ_pos a, rfl⟩

theorem fin_lt {n : ℕ} (i : Fin n) : (0 : ℤ) ≤ (n : ℤ) - ((i : ℕ) : ℤ) - 1 := nat_lt i.isLt

theorem fin_eq {n : ℕ} {a b : Fin n} (h : a = b) : (a : ℕ) = (b : ℕ) := by rw [h]

theorem fin_ne {n : ℕ} {a b : Fin n} (h : ¬a = b) : ¬(a : ℕ) = (b : ℕ) := fun e => h (Fin.ext e)

end Quod.Lia
