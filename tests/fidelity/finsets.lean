import Mathlib

open BigOperators Nat

/-! Finite sets, sums and products: true only under Mathlib's meaning. -/

theorem fid_range (n : ℕ) : n ∉ Finset.range n ∧ ∀ k, k < n → k ∈ Finset.range n :=
  ⟨Finset.not_mem_range_self, fun _ h => Finset.mem_range.mpr h⟩

theorem fid_range_zero : Finset.range 0 = ∅ := rfl

theorem fid_sum_empty (f : ℕ → ℕ) : ∑ k in Finset.range 0, f k = 0 := rfl

theorem fid_prod_empty (f : ℕ → ℕ) : ∏ k in Finset.range 0, f k = 1 := rfl

theorem fid_sum_range (f : ℕ → ℕ) : ∑ k in Finset.range 3, f k = f 0 + f 1 + f 2 := by
  simp [Finset.sum_range_succ]

theorem fid_prod_range (f : ℕ → ℕ) : ∏ k ∈ Finset.range 3, f k = f 0 * f 1 * f 2 := by
  simp [Finset.prod_range_succ]

/-! The body of `∑` and `∏` reaches up to `*`, not up to `+`. -/

theorem fid_sum_precedence (f : ℕ → ℕ) (s : Finset ℕ) (c : ℕ) :
    ∑ k in s, f k + c = (∑ k in s, f k) + c := rfl

theorem fid_sum_product (f : ℕ → ℕ) (s : Finset ℕ) (c : ℕ) :
    ∑ k in s, f k * c = ∑ k in s, (f k * c) := rfl

theorem fid_prod_product (f : ℕ → ℕ) (s : Finset ℕ) (c : ℕ) :
    ∏ k in s, f k * c = ∏ k in s, (f k * c) := rfl

theorem fid_product_of_sum (f : ℕ → ℕ) (s : Finset ℕ) (c : ℕ) :
    c * ∑ k in s, f k = c * (∑ k in s, f k) := rfl

theorem fid_sum_mod (f : ℕ → ℕ) (s : Finset ℕ) :
    ∑ k in s, f k % 7 = ∑ k in s, (f k % 7) := rfl

theorem fid_sum_mod_outside : (∑ k in Finset.range 5, k) % 7 = 3 := rfl

theorem fid_sum_mod_inside : ∑ k in Finset.range 9, k % 7 = 22 := rfl

theorem fid_sum_relation (f : ℕ → ℕ) (s : Finset ℕ) (c : ℕ) :
    (∑ k in s, f k = c) = ((∑ k in s, f k) = c) := rfl

/-! Intervals contain their closed ends, and are empty when turned around. -/

theorem fid_Icc : Finset.Icc 2 5 = {2, 3, 4, 5} := by decide

theorem fid_Ico : Finset.Ico 2 5 = {2, 3, 4} := by decide

theorem fid_Ioc : Finset.Ioc 2 5 = {3, 4, 5} := by decide

theorem fid_Ioo : Finset.Ioo 2 5 = {3, 4} := by decide

theorem fid_Icc_turned : Finset.Icc 5 2 = (∅ : Finset ℕ) := by decide

theorem fid_Icc_one : Finset.Icc 3 3 = ({3} : Finset ℕ) := by decide

theorem fid_Icc_int : Finset.Icc (-1) 2 = ({-1, 0, 1, 2} : Finset ℤ) := by decide

theorem fid_Icc_set (a b x : ℕ) : (x ∈ Set.Icc a b) = (a ≤ x ∧ x ≤ b) := rfl

/-! Elements count once, in any order. -/

theorem fid_once : ({1, 1, 2} : Finset ℕ) = {2, 1} := by decide

theorem fid_card_once : ({1, 1, 2} : Finset ℕ).card = 2 := by decide

theorem fid_card_range (n : ℕ) : (Finset.range n).card = n := Finset.card_range n

theorem fid_filter : Finset.filter (fun n => n % 3 = 1) (Finset.range 8) = {1, 4, 7} := by decide

theorem fid_filter_dot : (Finset.range 8).filter (fun n => n % 3 = 1) = {7, 4, 1} := by decide

theorem fid_finset_image : (Finset.range 4).image (fun n => n / 2) = {0, 1} := by decide

theorem fid_sdiff : ({1, 2, 3} : Finset ℕ) \ {2, 4} = {1, 3} := by decide

theorem fid_finset_ssubset : ({1, 2} : Finset ℕ) ⊂ {1, 2, 3} ∧ ¬({1, 2} : Finset ℕ) ⊂ {1, 2} := by decide

theorem fid_erase : ({1, 2, 3} : Finset ℕ).erase 2 = {1, 3} := by decide

theorem fid_product_card : (Finset.range 3 ×ˢ Finset.range 4).card = 12 := by decide

/-! Lists keep order and repetition. -/

theorem fid_list : [1, 2] ≠ [2, 1] ∧ [1, 1].length = 2 ∧ [1, 2] ++ [3] = [1, 2, 3] := by decide

theorem fid_list_sum : [1, 2, 3].sum = 6 ∧ [2, 3, 4].prod = 24 ∧ ([] : List ℕ).prod = 1 := by decide

theorem fid_list_pairwise : [1, 2, 3].Pairwise (· ≠ ·) ∧ ¬[1, 2, 1].Pairwise (· ≠ ·) := by decide

theorem fid_nsmul (n : ℕ) (x : ℝ) : (n + 1) • x = n • x + x := succ_nsmul x n
