import Mathlib

open BigOperators Real Nat Topology Rat

/-! Sums and products over finite sets, computed and rewritten. -/

theorem decided : ∑ k in Finset.range 5, k = 10 := by decide

theorem by_rfl : ∑ k in Finset.range 5, k = 10 := by rfl

theorem long_rfl : ∑ k in Finset.range 1000, k = 499500 := by rfl

theorem long_decide : Finset.card (Finset.filter (fun n => n % 3 = 0) (Finset.range 1000)) = 334 := by
  decide

theorem unfolded : ∑ k in Finset.range 5, k = 10 := by simp [Finset.sum_range_succ]

theorem squares : (∑ x in Finset.range 10, (x + 1) ^ 2) % 10 = 5 := by
  norm_num [Finset.sum_range_succ]

theorem gauss (n : ℕ) : (∑ k in Finset.range (n + 1), k) * 2 = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Finset.sum_range_succ, Nat.add_mul, ih]
    ring

theorem odd_sum (n : ℕ) : ∑ k in Finset.range n, (2 * k + 1) = n ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Finset.sum_range_succ, ih]
    ring

theorem reals (a d : ℝ) : ∑ k in Finset.range 3, (a + k * d) = 3 * a + 3 * d := by
  norm_num [Finset.sum_range_succ]
  ring

theorem top : ∑ k in Finset.Icc 1 12, k = 78 := by
  norm_num [Finset.sum_Icc_succ_top]

theorem constant (b : ℕ) : ∑ _x in Finset.range 7, b = 7 * b := by
  simp

theorem split (f g : ℕ → ℕ) (s : Finset ℕ) :
    ∑ x in s, (f x + g x) = ∑ x in s, f x + ∑ x in s, g x := by
  rw [Finset.sum_add_distrib]

theorem factor (f : ℕ → ℝ) (c : ℝ) (s : Finset ℕ) : c * ∑ x in s, f x = ∑ x in s, c * f x := by
  rw [Finset.mul_sum]

theorem congruent (f g : ℕ → ℕ) (h : ∀ k, f k = g k) :
    ∑ x in Finset.range 9, f x = ∑ x in Finset.range 9, g x :=
  Finset.sum_congr rfl (fun x _ => h x)

theorem pair : ∑ x in ({-1, 5} : Finset ℝ), x = 4 := by
  norm_num [Finset.sum_pair (show (-1 : ℝ) ≠ 5 by norm_num)]

theorem sum_cast (s : Finset ℕ) (f : ℕ → ℕ) : ((∑ x in s, f x : ℕ) : ℝ) = ∑ x in s, (f x : ℝ) := by
  push_cast

theorem reindexed (n : ℕ) :
    ∑ k in Finset.Icc 1 n, (k - 1) = ∑ j in Finset.range n, j := by
  refine Finset.sum_bij' (fun k _ => k - 1) (fun j _ => j + 1) ?_ ?_ ?_ ?_ ?_
  · intro a ha
    simp only [Finset.mem_Icc, Finset.mem_range] at ha ⊢
    omega
  · intro a ha
    simp only [Finset.mem_Icc, Finset.mem_range] at ha ⊢
    omega
  · intro a ha
    rw [Finset.mem_Icc] at ha
    show a - 1 + 1 = a
    omega
  · intro a _
    rfl
  · intro a _
    rfl

theorem filtered : ∑ k in Finset.filter (fun x => 3 ∣ x) (Finset.Icc 1 49), k % 10 = 78 := by
  rfl
