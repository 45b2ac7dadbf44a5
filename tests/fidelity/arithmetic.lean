import Mathlib

/-! Arithmetic on ℕ: statements that are true only as Lean means them. -/

/-- Subtraction is truncated. -/
theorem fid_sub : (2 : ℕ) - 3 = 0 := rfl

theorem fid_sub_add : (2 : ℕ) - 3 + 3 = 3 := rfl

theorem fid_sub_left_assoc : (10 : ℕ) - 3 - 2 = 5 := rfl

/-- Division rounds down, and by zero it is zero. -/
theorem fid_div : (7 : ℕ) / 2 = 3 := rfl

theorem fid_div_zero : (7 : ℕ) / 0 = 0 := rfl

theorem fid_mod : (7 : ℕ) % 2 = 1 := rfl

theorem fid_mod_zero : (7 : ℕ) % 0 = 7 := rfl

theorem fid_pow_zero : (0 : ℕ) ^ 0 = 1 := rfl

theorem fid_pow : (2 : ℕ) ^ 3 = 8 := rfl

/-- Addition and multiplication recurse on the second argument. -/
theorem fid_add_zero (n : ℕ) : n + 0 = n := rfl

theorem fid_add_succ (n m : ℕ) : n + (m + 1) = n + m + 1 := rfl

theorem fid_mul_zero (n : ℕ) : n * 0 = 0 := rfl

theorem fid_mul_succ (n m : ℕ) : n * (m + 1) = n * m + n := rfl

theorem fid_pow_succ (m n : ℕ) : m ^ (n + 1) = m ^ n * m := rfl

theorem fid_pred_zero : Nat.pred 0 = 0 := rfl

/-- `<` is `≤` after a successor, `≤` is built from steps of one. -/
theorem fid_lt (a b : ℕ) : (a < b) = (a + 1 ≤ b) := rfl

theorem fid_le (a b : ℕ) : (a ≤ b) = Nat.le a b := rfl

theorem fid_ge (a b : ℕ) : (a ≥ b) = (b ≤ a) := rfl

theorem fid_gt (a b : ℕ) : (a > b) = (b < a) := rfl

theorem fid_le_characterised (a b : ℕ) : a ≤ b ↔ ∃ c, b = a + c :=
  ⟨Nat.exists_eq_add_of_le, fun ⟨c, hc⟩ => hc ▸ Nat.le_add_right a c⟩

theorem fid_dvd (a b : ℕ) : (a ∣ b) = ∃ c, b = a * c := rfl

theorem fid_dvd_zero : (0 : ℕ) ∣ 0 := ⟨0, rfl⟩

theorem fid_min_max : min 3 5 = 3 ∧ max 3 5 = 5 := ⟨rfl, rfl⟩
