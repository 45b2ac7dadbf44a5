import Mathlib

/-! `open` and protected names: a protected name is not reached by its last part. -/

open Nat

theorem open_root_name (a b : ℕ) : a + b = b + a := add_comm a b

theorem open_rw (a b c : ℕ) : a + b + c = a + c + b := by
  rw [add_assoc, add_comm b c, ← add_assoc]

theorem open_unprotected (n : ℕ) : succ n ≠ 0 := succ_ne_zero n

theorem open_order (a b : ℕ) (h : a < b) : succ a ≤ b := succ_le_of_lt h

theorem open_le (a b c : ℕ) (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := le_trans h₁ h₂

theorem open_full_name (a b : ℕ) : a * b = b * a := Nat.mul_comm a b

theorem open_header (n : ℕ) : n ∣ n * 2 := ⟨2, rfl⟩

section

open Function Set

theorem open_function {α : Type} (f : α → α) (hf : Injective f) (hs : Surjective f) : Bijective f :=
  ⟨hf, hs⟩

theorem open_set (s t : Set ℕ) (h : s ⊆ t) : s ∩ t = s :=
  Subset.antisymm inter_subset_left (subset_inter (Subset.refl s) h)

end

namespace Nat

theorem in_namespace (n : ℕ) : pred (succ n) = n := pred_succ n

end Nat

theorem dot_call (n : ℕ) : n.succ.pred = n := n.pred_succ
