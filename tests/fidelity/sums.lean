import Mathlib

open Finset

/-! Sums and products: what they range over, and where their bodies end. -/

theorem fid_sum_range_stops : ∑ k in range 5, k = 10 := rfl

theorem fid_sum_range_succ (n : ℕ) (f : ℕ → ℝ) : ∑ k in range (n + 1), f k = ∑ k in range n, f k + f n :=
  Finset.sum_range_succ f n

theorem fid_sum_Icc : ∑ k in Icc 1 5, k = 15 := by decide

theorem fid_sum_Ico : ∑ k in Ico 1 5, k = 10 := by decide

theorem fid_sum_Ioc : ∑ k in Ioc 1 5, k = 14 := by decide

theorem fid_sum_Icc_turned : ∑ k in Icc 5 1, k = 0 := by decide

theorem fid_prod_Icc : ∏ k in Icc 1 5, k = 120 := by decide

theorem fid_prod_range_zero : ∏ k in range 5, k = 0 := by decide

theorem fid_prod_turned : ∏ k in Icc 5 1, k = 1 := by decide

theorem fid_sum_minus_outside : ∑ k in range 4, k - 3 = 3 := by decide

theorem fid_sum_minus_inside : ∑ k in range 4, (k - 3) = 0 := by decide

theorem fid_sum_plus_outside : ∑ k in range 4, k + 3 = 9 := by decide

theorem fid_sum_plus_inside : ∑ k in range 4, (k + 3) = 18 := by decide

theorem fid_sum_times_inside : ∑ k in range 4, k * 3 = 18 := by decide

theorem fid_sum_div_inside : ∑ k in range 4, k / 2 = 2 := by decide

theorem fid_sum_div_outside : (∑ k in range 4, k) / 2 = 3 := by decide

theorem fid_sum_mod_reads_inside : ∑ k in range 6, k % 3 = 6 := by decide

theorem fid_sum_pow_inside : ∑ k in range 4, k ^ 2 = 14 := by decide

theorem fid_sum_pow_outside : (∑ k in range 4, k) ^ 2 = 36 := by decide

theorem fid_sum_neg_inside (f : ℕ → ℤ) (s : Finset ℕ) : ∑ k in s, -f k = ∑ k in s, (-f k) := rfl

theorem fid_sum_smul_inside (f : ℕ → ℤ) (s : Finset ℕ) : ∑ k in s, 2 • f k = ∑ k in s, (2 • f k) := rfl

theorem fid_sum_times_left (f : ℕ → ℤ) (s : Finset ℕ) (c : ℤ) :
    c * ∑ k in s, f k = ∑ k in s, c * f k := Finset.mul_sum s f c

theorem fid_sum_relation_outside (f g : ℕ → ℤ) (s : Finset ℕ) :
    (∑ k in s, f k ≤ ∑ k in s, g k) = ((∑ k in s, f k) ≤ (∑ k in s, g k)) := rfl

theorem fid_sum_two_sums (f g : ℕ → ℤ) (s : Finset ℕ) :
    ∑ k in s, f k + ∑ k in s, g k = (∑ k in s, f k) + (∑ k in s, g k) := rfl

theorem fid_sum_product_of_sums (f g : ℕ → ℤ) (s t : Finset ℕ) :
    ∑ i in s, ∑ j in t, f i * g j = ∑ i in s, (∑ j in t, (f i * g j)) := rfl

theorem fid_sum_then_and (f : ℕ → ℕ) (s : Finset ℕ) (p : Prop) :
    (∑ k in s, f k = 3 ∧ p) = ((∑ k in s, f k = 3) ∧ p) := rfl

theorem fid_sum_mem_notation (f : ℕ → ℕ) (s : Finset ℕ) : ∑ k ∈ s, f k = ∑ k in s, f k := rfl

theorem fid_sum_of_type (f : ℕ → ℕ) (s : Finset ℕ) : ∑ k in s, f k = Finset.sum s (fun k => f k) := rfl

theorem fid_prod_of_type (f : ℕ → ℕ) (s : Finset ℕ) : ∏ k in s, f k = Finset.prod s (fun k => f k) := rfl

theorem fid_sum_constant (n : ℕ) : ∑ _k in range n, 2 = n * 2 := by simp

theorem fid_sum_real_halves : ∑ k in range 3, (1 / 2 : ℝ) = 3 / 2 := by
  simp
  norm_num

theorem fid_sum_nat_halves : ∑ _k in range 3, 1 / 2 = 0 := by decide

theorem fid_sum_cast_leaf : ∑ k in range 3, (k : ℝ) / 2 = 3 / 2 := by
  norm_num [Finset.sum_range_succ]

theorem fid_sum_cast_outside : ((∑ k in range 3, k / 2 : ℕ) : ℝ) = 1 := by
  norm_num [Finset.sum_range_succ]

theorem fid_sum_cast (f : ℕ → ℕ) (s : Finset ℕ) :
    ((∑ k in s, f k : ℕ) : ℝ) = ∑ k in s, (f k : ℝ) := Nat.cast_sum s f

theorem fid_sum_filter (f : ℕ → ℕ) :
    ∑ k in (range 6).filter (fun k => k % 2 = 0), k = 6 := by decide

theorem fid_sum_set_once : ∑ k in ({1, 1, 2} : Finset ℕ), k = 3 := by decide

theorem fid_sum_image_once : ∑ k in (range 4).image (fun n => n / 2), k = 1 := by decide

theorem fid_sum_nat_sub_terms : ∑ k in range 3, (1 - k) = 1 := by decide

theorem fid_sum_int_sub_terms : ∑ k in range 3, (1 - (k : ℤ)) = 0 := by decide

theorem fid_prod_succ (n : ℕ) : ∏ k in range n, (k + 1) = n.factorial := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Finset.prod_range_succ, ih, Nat.factorial_succ, Nat.mul_comm]

theorem fid_card_filter : ((range 10).filter (fun n => 3 ∣ n)).card = 4 := by decide

theorem fid_card_Icc : (Icc 3 7).card = 5 ∧ (Ioo 3 7).card = 3 ∧ (Icc 7 3).card = 0 := by decide

theorem fid_range_shift : range 3 = {0, 1, 2} ∧ 3 ∉ range 3 := by decide

theorem fid_interval_int : (Icc (-2) 2 : Finset ℤ).card = 5 := by decide
