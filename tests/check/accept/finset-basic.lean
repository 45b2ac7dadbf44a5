import Mathlib

open BigOperators Real Nat Topology Rat

/-! Finite sets: membership, equality and bounded statements are decided by the kernel. -/

theorem members : 3 ∈ ({1, 2, 3} : Finset ℕ) ∧ 4 ∉ ({1, 2, 3} : Finset ℕ) := by decide

theorem all_below : ∀ n ∈ Finset.range 100, n < 100 := by decide

theorem some_below : ∃ n ∈ Finset.range 100, n * n = 81 := by decide

theorem union : ({1, 2, 3} : Finset ℕ) ∪ {3, 4} = {1, 2, 3, 4} := by decide

theorem contained : ({1, 2, 3} : Finset ℕ) ⊆ {3, 4, 2, 1} := by decide

theorem ext_by_omega : Finset.filter (fun n => 3 ≤ n) (Finset.range 6) = Finset.Icc 3 5 := by
  ext n
  simp only [Finset.mem_filter, Finset.mem_range, Finset.mem_Icc]
  omega

theorem from_members (S : Finset ℕ) (h : ∀ n, n ∈ S ↔ n = 2 ∨ n = 3) : S = {2, 3} := by
  ext n
  simp only [Finset.mem_insert, Finset.mem_singleton, h]

theorem sum_of_members (S : Finset ℕ) (h : ∀ n, n ∈ S ↔ n = 2 ∨ n = 3) : ∑ k in S, k = 5 := by
  have hS : S = {2, 3} := by
    ext n
    simp [h]
  rw [hS]
  rfl

theorem sized (S : Finset ℕ) (h : S.card = 2) : ∃ a b, a ≠ b ∧ S = {a, b} := Finset.card_eq_two.mp h

theorem simp_mem (n : ℕ) (h : n ∈ Finset.Icc 2 4) : 2 ≤ n ∧ n ≤ 4 := by
  simpa using h

theorem empty_interval (f : ℕ → ℕ) : ∑ k in Finset.Icc 5 3, f k = 0 := by
  simp

theorem sets (s t : Finset ℕ) (h : (s : Set ℕ) ⊆ t) : s ⊆ t := by
  exact_mod_cast h

theorem pigeonhole (f : ℕ → ℕ) (h : ∀ a ∈ Finset.range 5, f a ∈ Finset.range 4) :
    ∃ x ∈ Finset.range 5, ∃ y ∈ Finset.range 5, x ≠ y ∧ f x = f y :=
  Finset.exists_ne_map_eq_of_card_lt_of_maps_to (by decide) h

theorem by_induction (s : Finset ℕ) : ∑ k in s, 2 * k = 2 * ∑ k in s, k := by
  induction s using Finset.induction with
  | empty => rfl
  | insert ha ih => rw [Finset.sum_insert ha, Finset.sum_insert ha, ih, Nat.mul_add]

theorem list_members (a : ℕ) (h : a ∈ [1, 2, 3]) : a = 1 ∨ a = 2 ∨ a = 3 := by
  simpa using h

theorem list_lemmas (l : List ℕ) : (l ++ [1]).length = l.length + 1 ∧ l.reverse.reverse = l := by
  simp
