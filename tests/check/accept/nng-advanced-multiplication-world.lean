import Mathlib

/-! Natural Number Game, Advanced Multiplication World. -/

theorem nng_mul_le_mul_right (a b t : ℕ) (h : a ≤ b) : a * t ≤ b * t := by
  obtain ⟨d, rfl⟩ := Nat.exists_eq_add_of_le h
  rw [Nat.add_mul]
  exact Nat.le_add_right (a * t) (d * t)

theorem nng_mul_left_ne_zero (a b : ℕ) (h : a * b ≠ 0) : b ≠ 0 := by
  intro hb
  apply h
  rw [hb, Nat.mul_zero]

theorem nng_eq_succ_of_ne_zero (a : ℕ) (ha : a ≠ 0) : ∃ n, a = n + 1 := by
  cases a with
  | zero => exact absurd rfl ha
  | succ d => exact ⟨d, rfl⟩

theorem nng_one_le_of_ne_zero (a : ℕ) (ha : a ≠ 0) : 1 ≤ a := by
  obtain ⟨n, hn⟩ := nng_eq_succ_of_ne_zero a ha
  rw [hn, Nat.add_comm]
  exact Nat.le_add_right 1 n

theorem nng_le_mul_right (a b : ℕ) (h : a * b ≠ 0) : a ≤ a * b := by
  have hb : b ≠ 0 := nng_mul_left_ne_zero a b h
  have h1 : 1 ≤ b := nng_one_le_of_ne_zero b hb
  have h2 : 1 * a ≤ b * a := nng_mul_le_mul_right 1 b a h1
  rw [Nat.one_mul, Nat.mul_comm] at h2
  exact h2

theorem nng_mul_ne_zero (a b : ℕ) (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := by
  obtain ⟨c, hc⟩ := nng_eq_succ_of_ne_zero a ha
  obtain ⟨d, hd⟩ := nng_eq_succ_of_ne_zero b hb
  rw [hc, hd, Nat.mul_add, Nat.mul_one, ← Nat.add_assoc]
  exact Nat.succ_ne_zero ((c + 1) * d + c)

theorem nng_mul_eq_zero (a b : ℕ) (h : a * b = 0) : a = 0 ∨ b = 0 := by
  by_cases ha : a = 0
  · left
    exact ha
  · by_cases hb : b = 0
    · right
      exact hb
    · exfalso
      exact nng_mul_ne_zero a b ha hb h

theorem nng_mul_left_cancel (a b c : ℕ) (ha : a ≠ 0) (h : a * b = a * c) : b = c := by
  induction b generalizing c with
  | zero =>
    rw [Nat.mul_zero] at h
    cases nng_mul_eq_zero a c h.symm with
    | inl h0 => exact absurd h0 ha
    | inr h0 => exact h0.symm
  | succ d hd =>
    cases c with
    | zero =>
      rw [Nat.mul_zero] at h
      exact absurd h (nng_mul_ne_zero a (d + 1) ha (Nat.succ_ne_zero d))
    | succ e =>
      rw [Nat.mul_add, Nat.mul_add] at h
      have hde : d = e := by
        apply hd
        exact Nat.add_right_cancel h
      rw [hde]

theorem nng_mul_right_eq_self (a b : ℕ) (ha : a ≠ 0) (h : a * b = a) : b = 1 := by
  apply nng_mul_left_cancel a b 1 ha
  rw [Nat.mul_one]
  exact h

theorem nng_mul_right_eq_one (x y : ℕ) (h : x * y = 1) : x = 1 := by
  have hxy : x * y ≠ 0 := by
    rw [h]
    exact Nat.succ_ne_zero 0
  have hx : x ≤ x * y := nng_le_mul_right x y hxy
  rw [h] at hx
  cases x with
  | zero =>
    rw [Nat.zero_mul] at h
    exact absurd h.symm (Nat.succ_ne_zero 0)
  | succ n =>
    have hn : n ≤ 0 := Nat.le_of_succ_le_succ hx
    rw [Nat.le_antisymm hn (Nat.zero_le n), Nat.zero_add]
