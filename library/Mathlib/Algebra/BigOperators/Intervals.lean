/-!
# Sums and products over intervals of natural numbers

Names and statements are those of Mathlib's `Algebra/BigOperators/Intervals.lean`.
-/

universe u

namespace Finset

section

variable {M : Type u} [CommMonoid M]

theorem prod_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) :
    (∏ k ∈ Ico a (b + 1), f k) = (∏ k ∈ Ico a b, f k) * f b := by
  rw [Nat.Ico_succ_right_eq_insert_Ico hab, prod_insert right_not_mem_Ico, mul_comm]

theorem prod_eq_prod_Ico_succ_bot {a b : ℕ} (hab : a < b) (f : ℕ → M) :
    ∏ k ∈ Ico a b, f k = f a * ∏ k ∈ Ico (a + 1) b, f k := by
  have ha : a ∉ Ico (a + 1) b := fun h => Nat.not_succ_le_self a (mem_Ico.mp h).1
  rw [← prod_insert ha]
  exact prod_congr (Nat.Ico_insert_succ_left hab).symm (fun _ _ => rfl)

theorem prod_Ico_consecutive (f : ℕ → M) {m n k : ℕ} (hmn : m ≤ n) (hnk : n ≤ k) :
    ((∏ i ∈ Ico m n, f i) * ∏ i ∈ Ico n k, f i) = ∏ i ∈ Ico m k, f i := by
  rw [← Ico_union_Ico_eq_Ico hmn hnk, prod_union (Ico_disjoint_Ico_consecutive m n k)]

theorem prod_Ioc_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) :
    (∏ k ∈ Ioc a (b + 1), f k) = (∏ k ∈ Ioc a b, f k) * f (b + 1) := by
  rw [← Nat.Ico_succ_succ, ← Nat.Ico_succ_succ]
  exact prod_Ico_succ_top (Nat.succ_le_succ hab) f

theorem prod_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (f : ℕ → M) :
    (∏ k ∈ Icc a (b + 1), f k) = (∏ k ∈ Icc a b, f k) * f (b + 1) := by
  rw [← Nat.Ico_succ_right, ← Nat.Ico_succ_right]
  exact prod_Ico_succ_top hab f

theorem prod_range_mul_prod_Ico (f : ℕ → M) {m n : ℕ} (h : m ≤ n) :
    ((∏ k ∈ range m, f k) * ∏ k ∈ Ico m n, f k) = ∏ k ∈ range n, f k := by
  rw [range_eq_Ico, prod_Ico_consecutive f (Nat.zero_le m) h]

theorem prod_Ico_eq_prod_range (f : ℕ → M) (m n : ℕ) :
    ∏ k ∈ Ico m n, f k = ∏ k ∈ range (n - m), f (m + k) := by
  refine prod_nbij' (fun k => k - m) (fun k => m + k) ?_ ?_ ?_ ?_ ?_
  · intro a ha
    show a - m ∈ range (n - m)
    rw [mem_Ico] at ha
    rw [mem_range]
    omega
  · intro a ha
    show m + a ∈ Ico m n
    rw [mem_range] at ha
    rw [mem_Ico]
    omega
  · intro a ha
    rw [mem_Ico] at ha
    show m + (a - m) = a
    omega
  · intro a _
    show m + a - m = a
    omega
  · intro a ha
    rw [mem_Ico] at ha
    show f a = f (m + (a - m))
    rw [Nat.add_sub_of_le ha.1]

theorem prod_range_reflect (f : ℕ → M) (n : ℕ) :
    (∏ j ∈ range n, f (n - 1 - j)) = ∏ j ∈ range n, f j := by
  refine prod_nbij' (fun k => n - 1 - k) (fun k => n - 1 - k) ?_ ?_ ?_ ?_ (fun _ _ => rfl)
  · intro a ha
    show n - 1 - a ∈ range n
    rw [mem_range] at ha ⊢
    omega
  · intro a ha
    show n - 1 - a ∈ range n
    rw [mem_range] at ha ⊢
    omega
  · intro a ha
    rw [mem_range] at ha
    show n - 1 - (n - 1 - a) = a
    omega
  · intro a ha
    rw [mem_range] at ha
    show n - 1 - (n - 1 - a) = a
    omega

end

section

variable {M : Type u} [AddCommMonoid M]

theorem sum_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) :
    (∑ k ∈ Ico a (b + 1), f k) = (∑ k ∈ Ico a b, f k) + f b := by
  rw [Nat.Ico_succ_right_eq_insert_Ico hab, sum_insert right_not_mem_Ico, add_comm]

theorem sum_eq_sum_Ico_succ_bot {a b : ℕ} (hab : a < b) (f : ℕ → M) :
    ∑ k ∈ Ico a b, f k = f a + ∑ k ∈ Ico (a + 1) b, f k := by
  have ha : a ∉ Ico (a + 1) b := fun h => Nat.not_succ_le_self a (mem_Ico.mp h).1
  rw [← sum_insert ha]
  exact sum_congr (Nat.Ico_insert_succ_left hab).symm (fun _ _ => rfl)

theorem sum_Ico_consecutive (f : ℕ → M) {m n k : ℕ} (hmn : m ≤ n) (hnk : n ≤ k) :
    ((∑ i ∈ Ico m n, f i) + ∑ i ∈ Ico n k, f i) = ∑ i ∈ Ico m k, f i := by
  rw [← Ico_union_Ico_eq_Ico hmn hnk, sum_union (Ico_disjoint_Ico_consecutive m n k)]

theorem sum_Ioc_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) :
    (∑ k ∈ Ioc a (b + 1), f k) = (∑ k ∈ Ioc a b, f k) + f (b + 1) := by
  rw [← Nat.Ico_succ_succ, ← Nat.Ico_succ_succ]
  exact sum_Ico_succ_top (Nat.succ_le_succ hab) f

theorem sum_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (f : ℕ → M) :
    (∑ k ∈ Icc a (b + 1), f k) = (∑ k ∈ Icc a b, f k) + f (b + 1) := by
  rw [← Nat.Ico_succ_right, ← Nat.Ico_succ_right]
  exact sum_Ico_succ_top hab f

theorem sum_range_add_sum_Ico (f : ℕ → M) {m n : ℕ} (h : m ≤ n) :
    ((∑ k ∈ range m, f k) + ∑ k ∈ Ico m n, f k) = ∑ k ∈ range n, f k := by
  rw [range_eq_Ico, sum_Ico_consecutive f (Nat.zero_le m) h]

theorem sum_Ico_eq_sum_range (f : ℕ → M) (m n : ℕ) :
    ∑ k ∈ Ico m n, f k = ∑ k ∈ range (n - m), f (m + k) := by
  refine sum_nbij' (fun k => k - m) (fun k => m + k) ?_ ?_ ?_ ?_ ?_
  · intro a ha
    show a - m ∈ range (n - m)
    rw [mem_Ico] at ha
    rw [mem_range]
    omega
  · intro a ha
    show m + a ∈ Ico m n
    rw [mem_range] at ha
    rw [mem_Ico]
    omega
  · intro a ha
    rw [mem_Ico] at ha
    show m + (a - m) = a
    omega
  · intro a _
    show m + a - m = a
    omega
  · intro a ha
    rw [mem_Ico] at ha
    show f a = f (m + (a - m))
    rw [Nat.add_sub_of_le ha.1]

theorem sum_range_reflect (f : ℕ → M) (n : ℕ) :
    (∑ j ∈ range n, f (n - 1 - j)) = ∑ j ∈ range n, f j := by
  refine sum_nbij' (fun k => n - 1 - k) (fun k => n - 1 - k) ?_ ?_ ?_ ?_ (fun _ _ => rfl)
  · intro a ha
    show n - 1 - a ∈ range n
    rw [mem_range] at ha ⊢
    omega
  · intro a ha
    show n - 1 - a ∈ range n
    rw [mem_range] at ha ⊢
    omega
  · intro a ha
    rw [mem_range] at ha
    show n - 1 - (n - 1 - a) = a
    omega
  · intro a ha
    rw [mem_range] at ha
    show n - 1 - (n - 1 - a) = a
    omega

end

theorem prod_Ico_id_eq_factorial (n : ℕ) : (∏ x ∈ Ico 1 (n + 1), x) = Nat.factorial n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [prod_Ico_succ_top (Nat.succ_le_succ (Nat.zero_le n)), ih, Nat.factorial_succ, Nat.mul_comm]

attribute [simp] prod_Ico_id_eq_factorial

@[simp] theorem prod_range_add_one_eq_factorial (n : ℕ) :
    (∏ x ∈ range n, (x + 1)) = Nat.factorial n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prod_range_succ, ih, Nat.factorial_succ, Nat.mul_comm]

/-! ### The sum of the numbers below `n` -/

theorem sum_range_id_mul_two (n : ℕ) : (∑ i ∈ range n, i) * 2 = n * (n - 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ, Nat.add_mul, ih, Nat.add_sub_cancel]
    cases n with
    | zero => rfl
    | succ n =>
      rw [Nat.add_sub_cancel]
      ring

theorem sum_range_id (n : ℕ) : ∑ i ∈ range n, i = n * (n - 1) / 2 := by
  rw [← sum_range_id_mul_two, Nat.mul_div_cancel _ (Nat.succ_pos 1)]

end Finset
