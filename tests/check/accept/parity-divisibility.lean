import Mathlib

/-! Even, odd, divisibility, remainders and gcd on ℕ. -/

theorem parity_even_add (m n : ℕ) (hm : Even m) (hn : Even n) : Even (m + n) := by
  obtain ⟨a, ha⟩ := hm
  obtain ⟨b, hb⟩ := hn
  use a + b
  rw [ha, hb, add_add_add_comm]

theorem parity_odd_add_odd (m n : ℕ) (hm : Odd m) (hn : Odd n) : Even (m + n) := hm.add_odd hn

theorem parity_even_mul (m n : ℕ) (hm : Even m) : Even (m * n) := hm.mul_right n

theorem parity_succ (n : ℕ) (h : Even n) : Odd (n + 1) := h.add_one

theorem parity_mod (n : ℕ) : Even n ↔ n % 2 = 0 := Nat.even_iff

theorem parity_or (n : ℕ) : Even n ∨ Odd n := Nat.even_or_odd n

theorem parity_mul_succ (n : ℕ) : Even (n * (n + 1)) := by
  rcases Nat.even_or_odd n with h | h
  · exact h.mul_right (n + 1)
  · exact h.add_one.mul_left n

theorem parity_consecutive (n : ℕ) (h : Even n) : ¬Even (n + 1) := by
  rw [← Nat.odd_iff_not_even]
  exact h.add_one

theorem dvd_sample (a b c : ℕ) (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  obtain ⟨k, hk⟩ := h₁
  obtain ⟨l, hl⟩ := h₂
  use k * l
  rw [hl, hk, mul_assoc]

theorem dvd_linear (a b c x y : ℕ) (hb : a ∣ b) (hc : a ∣ c) : a ∣ b * x + c * y :=
  dvd_add (dvd_mul_of_dvd_left hb x) (dvd_mul_of_dvd_left hc y)

theorem mod_sample (a b n : ℕ) (h : a % n = b % n) (c : ℕ) : (a + c) % n = (b + c) % n := by
  rw [Nat.add_mod, h, ← Nat.add_mod]

theorem mod_mul_sample (a b n : ℕ) (h : a % n = b % n) (c : ℕ) : a * c % n = b * c % n := by
  rw [Nat.mul_mod, h, ← Nat.mul_mod]

theorem gcd_sample : Nat.gcd 12 18 = 6 := rfl

theorem gcd_symm (a b : ℕ) : Nat.gcd a b = Nat.gcd b a := Nat.gcd_comm a b

theorem coprime_sample : Nat.Coprime 8 15 := rfl

theorem cancel_sample (a b c : ℕ) (ha : a ≠ 0) (h : a * b = a * c) : b = c := mul_left_cancel₀ ha h

theorem strong_induction_sample (p : ℕ → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : ℕ) : p n :=
  Nat.strong_induction_on n h
