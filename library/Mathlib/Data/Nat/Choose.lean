/-!
# Factorials and binomial coefficients

Names and statements are those of Mathlib's `Data/Nat/Factorial/Basic.lean`,
`Data/Nat/Choose/Basic.lean` and `Data/Nat/Choose/Sum.lean`.
-/

universe u

namespace Nat

variable {m n k : ℕ}

/-! ## Factorials -/

theorem mul_factorial_pred (hn : 0 < n) : n * (n - 1).factorial = n.factorial := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_succ_of_ne_zero (Nat.ne_of_gt hn)
  rfl

theorem factorial_dvd_factorial {m n : ℕ} (h : m ≤ n) : m.factorial ∣ n.factorial := by
  induction n, h using Nat.le_induction with
  | base => exact Nat.dvd_refl _
  | succ k _ ih =>
    rw [factorial_succ]
    exact Nat.dvd_mul_left_of_dvd ih _

theorem factorial_le {m n : ℕ} (h : m ≤ n) : m.factorial ≤ n.factorial :=
  Nat.le_of_dvd (factorial_pos n) (factorial_dvd_factorial h)

theorem factorial_mul_pow_le_factorial {m n : ℕ} :
    m.factorial * (m + 1) ^ n ≤ (m + n).factorial := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [← Nat.add_assoc, factorial_succ, pow_succ]
    calc m.factorial * ((m + 1) ^ n * (m + 1)) = (m + 1) * (m.factorial * (m + 1) ^ n) := by ring
      _ ≤ (m + n + 1) * (m + n).factorial := Nat.mul_le_mul (by omega) ih

theorem factorial_lt_of_lt {m n : ℕ} (hn : 0 < n) (h : n < m) : n.factorial < m.factorial := by
  have h₁ : n.factorial < (n + 1).factorial := by
    rw [factorial_succ]
    have := factorial_pos n
    nlinarith
  exact Nat.lt_of_lt_of_le h₁ (factorial_le h)

theorem factorial_lt (hn : 0 < n) : n.factorial < m.factorial ↔ n < m := by
  constructor
  · intro h
    by_contra hle
    exact Nat.not_le_of_gt h (factorial_le (Nat.not_lt.mp hle))
  · exact factorial_lt_of_lt hn

@[simp] theorem one_lt_factorial : 1 < n.factorial ↔ 1 < n := factorial_lt Nat.one_pos

@[simp] theorem factorial_eq_one : n.factorial = 1 ↔ n ≤ 1 := by
  have := factorial_pos n
  rw [← not_lt, ← one_lt_factorial]
  omega

theorem factorial_inj (hn : 1 < n) : n.factorial = m.factorial ↔ n = m := by
  constructor
  · intro h
    rcases Nat.lt_trichotomy n m with hlt | e | hlt
    · exact absurd h (Nat.ne_of_lt (factorial_lt_of_lt (by omega) hlt))
    · exact e
    · by_cases hm : m = 0
      · subst hm
        have := one_lt_factorial.mpr hn
        rw [factorial_zero] at h
        omega
      · exact absurd h (Nat.ne_of_gt (factorial_lt_of_lt (by omega) hlt))
  · exact fun h => by rw [h]

theorem lt_factorial_self {n : ℕ} (hi : 3 ≤ n) : n < n.factorial := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_succ_of_ne_zero (by omega : n ≠ 0)
  rw [succ_eq_add_one, factorial_succ]
  have h := self_le_factorial k
  nlinarith

theorem factorial_le_pow (n : ℕ) : n.factorial ≤ n ^ n := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [factorial_succ, pow_succ, Nat.mul_comm]
    exact Nat.mul_le_mul_right _ (Nat.le_trans ih (Nat.pow_le_pow_left (Nat.le_succ n) n))

/-- `n (n + 1) ⋯ (n + k - 1)`. -/
def ascFactorial (n k : ℕ) : ℕ := Nat.rec 1 (fun k r => (n + k) * r) k

@[simp] theorem ascFactorial_zero (n : ℕ) : n.ascFactorial 0 = 1 := rfl

theorem ascFactorial_succ {n k : ℕ} : n.ascFactorial k.succ = (n + k) * n.ascFactorial k := rfl

theorem factorial_mul_ascFactorial (n k : ℕ) :
    n.factorial * (n + 1).ascFactorial k = (n + k).factorial := by
  induction k with
  | zero => simp
  | succ k ih =>
    rw [ascFactorial_succ, ← Nat.add_assoc, factorial_succ, ← ih]
    ring

/-- `n (n - 1) ⋯ (n - k + 1)`. -/
def descFactorial (n k : ℕ) : ℕ := Nat.rec 1 (fun k r => (n - k) * r) k

@[simp] theorem descFactorial_zero (n : ℕ) : n.descFactorial 0 = 1 := rfl

@[simp] theorem descFactorial_succ (n k : ℕ) :
    n.descFactorial (k + 1) = (n - k) * n.descFactorial k := rfl

theorem descFactorial_one (n : ℕ) : n.descFactorial 1 = n := by simp

theorem factorial_mul_descFactorial {n k : ℕ} (h : k ≤ n) :
    (n - k).factorial * n.descFactorial k = n.factorial := by
  induction k with
  | zero => simp
  | succ k ih =>
    rw [← ih (by omega), descFactorial_succ, ← Nat.mul_assoc]
    have e : n - k = n - (k + 1) + 1 := by omega
    have e' : (n - k).factorial = (n - k) * (n - (k + 1)).factorial := by
      rw [e, factorial_succ]
    rw [e', Nat.mul_comm (n - (k + 1)).factorial]

theorem descFactorial_self (n : ℕ) : n.descFactorial n = n.factorial := by
  have h := factorial_mul_descFactorial (Nat.le_refl n)
  rwa [Nat.sub_self, factorial_zero, Nat.one_mul] at h

/-! ## Binomial coefficients -/

/-- The number of ways to choose `k` of `n` things. -/
def choose (n : ℕ) : ℕ → ℕ :=
  Nat.rec (fun k => Nat.rec 1 (fun _ _ => 0) k)
    (fun _ row k => Nat.rec 1 (fun k _ => row k + row (k + 1)) k) n

@[simp] theorem choose_zero_right (n : ℕ) : choose n 0 = 1 := by
  cases n with
  | zero => rfl
  | succ n => rfl

@[simp] theorem choose_zero_succ (k : ℕ) : choose 0 (succ k) = 0 := rfl

theorem choose_succ_succ (n k : ℕ) : choose (succ n) (succ k) = choose n k + choose n (succ k) :=
  rfl

theorem choose_succ_succ' (n k : ℕ) : choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl

attribute [eqns Nat.choose_zero_right Nat.choose_zero_succ Nat.choose_succ_succ] choose

theorem choose_eq_zero_of_lt {n k : ℕ} (h : n < k) : choose n k = 0 := by
  induction n generalizing k with
  | zero =>
    obtain ⟨k, rfl⟩ := Nat.exists_eq_succ_of_ne_zero (by omega : k ≠ 0)
    rfl
  | succ n ih =>
    obtain ⟨k, rfl⟩ := Nat.exists_eq_succ_of_ne_zero (by omega : k ≠ 0)
    rw [succ_eq_add_one, choose_succ_succ', ih (by omega), ih (by omega)]

@[simp] theorem choose_self (n : ℕ) : choose n n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ', ih, choose_eq_zero_of_lt (Nat.lt_succ_self n)]

@[simp] theorem choose_succ_self (n : ℕ) : choose n (succ n) = 0 :=
  choose_eq_zero_of_lt (Nat.lt_succ_self n)

@[simp] theorem choose_one_right (n : ℕ) : choose n 1 = n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [choose_succ_succ', choose_zero_right, Nat.zero_add, ih, Nat.add_comm]

theorem succ_mul_choose_eq (n k : ℕ) : succ n * choose n k = choose (succ n) (succ k) * succ k := by
  induction n generalizing k with
  | zero =>
    cases k with
    | zero => rfl
    | succ k => simp [choose_succ_succ]
  | succ n ih =>
    cases k with
    | zero => simp
    | succ k =>
      have h₁ := ih k
      have h₂ := ih (k + 1)
      rw [choose_succ_succ (succ n), choose_succ_succ n k]
      rw [choose_succ_succ n k] at h₁
      simp only [succ_eq_add_one] at *
      rw [choose_succ_succ' n (k + 1)] at *
      nlinarith

theorem choose_mul_factorial_mul_factorial {n k : ℕ} (hk : k ≤ n) :
    choose n k * k.factorial * (n - k).factorial = n.factorial := by
  induction n generalizing k with
  | zero =>
    obtain rfl := Nat.eq_zero_of_le_zero hk
    rfl
  | succ n ih =>
    cases k with
    | zero => simp
    | succ k =>
      have h := succ_mul_choose_eq n k
      rw [Nat.add_sub_add_right, factorial_succ, factorial_succ, ← ih (by omega : k ≤ n)]
      calc choose (n + 1) (k + 1) * ((k + 1) * k.factorial) * (n - k).factorial
          = choose (succ n) (succ k) * succ k * k.factorial * (n - k).factorial := by
            simp only [succ_eq_add_one]
            ring
        _ = (n + 1) * (choose n k * k.factorial * (n - k).factorial) := by
            rw [← h, succ_eq_add_one]
            ring

theorem choose_eq_factorial_div_factorial {n k : ℕ} (hk : k ≤ n) :
    choose n k = n.factorial / (k.factorial * (n - k).factorial) := by
  rw [← choose_mul_factorial_mul_factorial hk, Nat.mul_assoc]
  exact (Nat.mul_div_cancel _ (Nat.mul_pos (factorial_pos k) (factorial_pos _))).symm

theorem add_choose (i j : ℕ) :
    (i + j).choose j = (i + j).factorial / (i.factorial * j.factorial) := by
  rw [choose_eq_factorial_div_factorial (Nat.le_add_left j i), Nat.add_sub_cancel, Nat.mul_comm]

theorem add_choose_mul_factorial_mul_factorial (i j : ℕ) :
    (i + j).choose j * i.factorial * j.factorial = (i + j).factorial := by
  have h := choose_mul_factorial_mul_factorial (Nat.le_add_left j i)
  rw [Nat.add_sub_cancel] at h
  rw [← h, Nat.mul_right_comm]

theorem factorial_mul_factorial_dvd_factorial {n k : ℕ} (hk : k ≤ n) :
    k.factorial * (n - k).factorial ∣ n.factorial :=
  ⟨choose n k, by rw [← choose_mul_factorial_mul_factorial hk]; ring⟩

theorem factorial_mul_factorial_dvd_factorial_add (i j : ℕ) :
    i.factorial * j.factorial ∣ (i + j).factorial :=
  ⟨(i + j).choose j, by rw [← add_choose_mul_factorial_mul_factorial]; ring⟩

@[simp] theorem choose_symm {n k : ℕ} (hk : k ≤ n) : choose n (n - k) = choose n k := by
  rw [choose_eq_factorial_div_factorial hk, choose_eq_factorial_div_factorial (Nat.sub_le n k),
    Nat.sub_sub_self hk, Nat.mul_comm]

theorem choose_symm_of_eq_add {n a b : ℕ} (h : n = a + b) : choose n a = choose n b := by
  rw [← choose_symm (by omega : a ≤ n), h, Nat.add_sub_cancel_left]

theorem choose_symm_add {a b : ℕ} : choose (a + b) a = choose (a + b) b :=
  choose_symm_of_eq_add rfl

theorem choose_symm_diff {n k : ℕ} (hk : k ≤ n) : choose n k = choose n (n - k) :=
  (choose_symm hk).symm

theorem choose_pos {n k : ℕ} (h : k ≤ n) : 0 < choose n k := by
  apply Nat.pos_of_ne_zero
  intro e
  have := choose_mul_factorial_mul_factorial h
  rw [e, Nat.zero_mul, Nat.zero_mul] at this
  exact factorial_ne_zero n this.symm

theorem choose_eq_zero_iff {n k : ℕ} : n.choose k = 0 ↔ n < k := by
  constructor
  · intro h
    by_contra hle
    exact Nat.ne_of_gt (choose_pos (Nat.not_lt.mp hle)) h
  · exact choose_eq_zero_of_lt

theorem choose_ne_zero_iff {n k : ℕ} : n.choose k ≠ 0 ↔ k ≤ n := by
  rw [ne_eq, choose_eq_zero_iff, Nat.not_lt]

@[simp] theorem choose_succ_self_right (n : ℕ) : (n + 1).choose n = n + 1 := by
  rw [choose_symm_of_eq_add rfl, choose_one_right]

theorem choose_symm_half (m : ℕ) : choose (2 * m + 1) (m + 1) = choose (2 * m + 1) m :=
  choose_symm_of_eq_add (by omega)

theorem choose_succ_right_eq (n k : ℕ) : choose n (k + 1) * (k + 1) = choose n k * (n - k) := by
  by_cases h : k ≤ n
  · have h₁ := succ_mul_choose_eq n k
    rw [choose_succ_succ] at h₁
    obtain ⟨d, rfl⟩ := Nat.exists_eq_add_of_le h
    rw [Nat.add_sub_cancel_left]
    simp only [succ_eq_add_one] at h₁
    nlinarith
  · rw [choose_eq_zero_of_lt (by omega : n < k), choose_eq_zero_of_lt (by omega : n < k + 1)]
    simp

theorem choose_mul_succ_eq (n k : ℕ) : n.choose k * (n + 1) = (n + 1).choose k * (n + 1 - k) := by
  cases k with
  | zero => simp
  | succ k =>
    rw [← choose_succ_right_eq, Nat.mul_comm]
    by_cases h : k + 1 ≤ n
    · have h₁ := succ_mul_choose_eq n (k + 1)
      simp only [succ_eq_add_one] at h₁
      have h₂ := choose_succ_right_eq (n + 1) (k + 1)
      rw [h₁]
    · have h₁ := succ_mul_choose_eq n (k + 1)
      simp only [succ_eq_add_one] at h₁
      rw [h₁]

theorem choose_two_right (n : ℕ) : choose n 2 = n * (n - 1) / 2 := by
  have h := choose_succ_right_eq n 1
  rw [choose_one_right] at h
  rw [← h, Nat.mul_div_cancel _ (by omega)]

theorem choose_le_succ (a c : ℕ) : choose a c ≤ choose a.succ c := by
  cases c with
  | zero => simp
  | succ c =>
    rw [choose_succ_succ]
    exact Nat.le_add_left _ _

theorem choose_le_add (a b c : ℕ) : choose a c ≤ choose (a + b) c := by
  induction b with
  | zero => exact Nat.le_refl _
  | succ b ih => exact Nat.le_trans ih (choose_le_succ (a + b) c)

theorem choose_le_choose {a b : ℕ} (c : ℕ) (h : a ≤ b) : choose a c ≤ choose b c := by
  obtain ⟨d, rfl⟩ := Nat.exists_eq_add_of_le h
  exact choose_le_add a d c

theorem choose_mul {n k s : ℕ} (hkn : k ≤ n) (hsk : s ≤ k) :
    n.choose k * k.choose s = n.choose s * (n - s).choose (k - s) := by
  have h₁ := choose_mul_factorial_mul_factorial hkn
  have h₂ := choose_mul_factorial_mul_factorial hsk
  have h₃ := choose_mul_factorial_mul_factorial (Nat.le_trans hsk hkn)
  have h₄ := choose_mul_factorial_mul_factorial (by omega : k - s ≤ n - s)
  rw [show n - s - (k - s) = n - k by omega] at h₄
  have hpos : 0 < s.factorial * (k - s).factorial * (n - k).factorial :=
    Nat.mul_pos (Nat.mul_pos (factorial_pos s) (factorial_pos _)) (factorial_pos _)
  apply Nat.eq_of_mul_eq_mul_right hpos
  calc n.choose k * k.choose s * (s.factorial * (k - s).factorial * (n - k).factorial)
      = n.choose k * (k.choose s * s.factorial * (k - s).factorial) * (n - k).factorial := by ring
    _ = n.factorial := by rw [h₂, h₁]
    _ = n.choose s * s.factorial * (n - s).factorial := h₃.symm
    _ = n.choose s * s.factorial *
          ((n - s).choose (k - s) * (k - s).factorial * (n - k).factorial) := by rw [h₄]
    _ = n.choose s * (n - s).choose (k - s) *
          (s.factorial * (k - s).factorial * (n - k).factorial) := by ring

end Nat

open Finset

/-- The binomial theorem. -/
theorem add_pow {R : Type u} [CommSemiring R] (x y : R) (n : ℕ) :
    (x + y) ^ n = ∑ m ∈ range (n + 1), x ^ m * y ^ (n - m) * (Nat.choose n m : R) := by
  induction n with
  | zero => simp
  | succ n ih =>
    have last : x ^ (n + 1) * y ^ (n - (n + 1)) * (Nat.choose n (n + 1) : R) = 0 := by
      rw [Nat.choose_eq_zero_of_lt (Nat.lt_succ_self n), Nat.cast_zero, mul_zero]
    have shift := sum_range_succ' (fun m => x ^ m * y ^ (n - m) * (Nat.choose n m : R)) (n + 1)
    rw [sum_range_succ, last, add_zero] at shift
    have step : ∀ m ∈ range (n + 1),
        x ^ (m + 1) * y ^ (n + 1 - (m + 1)) * (Nat.choose (n + 1) (m + 1) : R) =
          x * (x ^ m * y ^ (n - m) * (Nat.choose n m : R)) +
          y * (x ^ (m + 1) * y ^ (n - (m + 1)) * (Nat.choose n (m + 1) : R)) := by
      intro m hm
      rw [mem_range] at hm
      rw [Nat.add_sub_add_right, Nat.choose_succ_succ', Nat.cast_add]
      by_cases h : m = n
      · subst h
        rw [Nat.choose_eq_zero_of_lt (Nat.lt_succ_self m), Nat.cast_zero]
        ring
      · have e : n - m = n - (m + 1) + 1 := by omega
        rw [e]
        ring
    rw [sum_range_succ', sum_congr rfl step, sum_add_distrib, ← mul_sum, ← mul_sum, ← ih, pow_succ]
    have first : x ^ 0 * y ^ (n + 1 - 0) * (Nat.choose (n + 1) 0 : R) =
        y * (x ^ 0 * y ^ (n - 0) * (Nat.choose n 0 : R)) := by
      rw [Nat.choose_zero_right, Nat.choose_zero_right, Nat.sub_zero, Nat.sub_zero]
      ring
    rw [first, add_assoc, ← mul_add, ← shift, ← ih]
    ring

namespace Nat

theorem sum_range_choose (n : ℕ) : (∑ m ∈ range (n + 1), choose n m) = 2 ^ n := by
  have h := add_pow (1 : ℕ) 1 n
  simpa using h.symm

theorem sum_Icc_choose (n k : ℕ) : ∑ m ∈ Icc k n, m.choose k = (n + 1).choose (k + 1) := by
  by_cases hle : k ≤ n
  · induction n, hle using Nat.le_induction with
    | base => simp
    | succ n hn ih =>
      rw [sum_Icc_succ_top (by omega), ih, choose_succ_succ' (n + 1), Nat.add_comm]
  · rw [choose_eq_zero_of_lt (by omega : n + 1 < k + 1), Icc_eq_empty (by omega), sum_empty]

end Nat

theorem Int.alternating_sum_range_choose {n : ℕ} :
    (∑ m ∈ range (n + 1), ((-1) ^ m * (Nat.choose n m : ℤ) : ℤ)) = if n = 0 then 1 else 0 := by
  have h := add_pow (-1 : ℤ) 1 n
  simp only [one_pow, mul_one] at h
  rw [← h]
  by_cases hn : n = 0
  · subst hn
    simp
  · rw [if_neg hn, add_left_neg, zero_pow hn]
