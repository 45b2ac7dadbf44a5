import Mathlib

/-! What texts would say if they were read in another way: none of this may be provable. -/

theorem not_pow_left : 2 ^ 3 ^ 2 = 64 := sorry

theorem not_sub_right : 10 - 3 - 2 = 9 := sorry

theorem not_div_right : 100 / 10 / 5 = 50 := sorry

theorem not_mul_div : 12 / 4 * 3 = 1 := sorry

theorem not_neg_first : -2 ^ 2 = (4 : ℤ) := sorry

theorem not_add_first : 2 + 3 * 4 = 20 := sorry

theorem not_mod_last : 3 + 7 % 4 = 2 := sorry

theorem not_mod_after_mul : 2 * 5 % 3 = 4 := sorry

theorem not_factorial_last : 2 * Nat.factorial 3 = 720 := sorry

theorem not_application_last (f : ℕ → ℕ) (h : ∀ x, f x = 0) : f 1 + 2 = 0 := sorry

theorem not_not_last (p q : Prop) : (¬p ∧ q) ↔ ¬(p ∧ q) := sorry

theorem not_or_first (p q r : Prop) : (p ∨ q ∧ r) ↔ ((p ∨ q) ∧ r) := sorry

theorem not_imp_left (p q r : Prop) : (p → q → r) ↔ ((p → q) → r) := sorry

theorem not_imp_first (p q r : Prop) : (p ∧ q → r) ↔ (p ∧ (q → r)) := sorry

theorem not_iff_first (p q r : Prop) : (p ↔ q ∧ r) ↔ ((p ↔ q) ∧ r) := sorry

theorem not_forall_short (p q : ℕ → Prop) (r : Prop) : (∀ x, p x → r) ↔ ((∀ x, p x) → r) := sorry

theorem not_exists_short (p : ℕ → Prop) (q : Prop) : (∃ x, p x → q) ↔ ((∃ x, p x) → q) := sorry

theorem not_bounded_exists_implies (p : ℕ → Prop) : (∃ x > 0, p x) ↔ (∃ x, x > 0 → p x) := sorry

theorem not_bounded_forall_conjoins (p : ℕ → Prop) : (∀ x > 0, p x) ↔ (∀ x, x > 0 ∧ p x) := sorry

theorem not_quantifiers_swap (p : ℕ → ℕ → Prop) : (∀ x, ∃ y, p x y) ↔ (∃ y, ∀ x, p x y) := sorry

theorem not_unique_is_exists (p : ℕ → Prop) : (∃ x, p x) ↔ (∃! x, p x) := sorry

theorem not_sum_over_plus : ∑ k in Finset.range 4, k + 3 = 18 := sorry

theorem not_sum_over_minus : ∑ k in Finset.range 4, k - 3 = 0 := sorry

theorem not_sum_stops_at_times : ∑ k in Finset.range 4, k * k = 6 * 6 := sorry

theorem not_sum_stops_at_mod : ∑ k in Finset.range 6, k % 3 = 0 := sorry

theorem not_sum_range_closed : ∑ k in Finset.range 5, k = 15 := sorry

theorem not_sum_interval_open : ∑ k in Finset.Icc 1 5, k = 10 := sorry

theorem not_product_empty : ∏ k in Finset.range 0, (k + 1) = 0 := sorry

theorem not_interval_turned : (Finset.Icc 5 1).card = 5 := sorry

theorem not_set_repeats : ({1, 1, 2} : Finset ℕ).card = 3 := sorry

theorem not_list_unordered : [1, 2] = [2, 1] := sorry

theorem not_comp_left_first : ((fun n => n + 1) ∘ (fun n => n * 2)) 3 = 8 := sorry

theorem not_inter_last (s t r : Set ℕ) : s ∪ t ∩ r = (s ∪ t) ∩ r := sorry

theorem not_least_outside : IsLeast {x : ℝ | 0 < x} 0 := sorry

theorem not_greatest_bound : IsGreatest {x : ℝ | x < 3} 3 := sorry

theorem not_interval_contains_end (a b : ℝ) (h : a < b) : a ∈ Set.Ioc a b := sorry

theorem not_strict_subset (s : Set ℕ) : s ⊂ s := sorry

theorem not_monotone_injective (f : ℝ → ℝ) (h : ∀ x y, x ≤ y → f x ≤ f y) : Function.Injective f := sorry
