-- Lean: tests/lean/rewrite.lean
theorem ex1 {α} (as bs : List α) : as.reverse.reverse ++ [] ++ [] ++ bs ++ bs = as ++ (bs ++ bs) := by
  rw [List.append_nil, List.append_nil, List.reverse_reverse]
  rw [← List.append_assoc]
-- Lean: tests/lean/rewrite.lean
theorem ex2 {α} (as bs : List α) : as.reverse.reverse ++ [] ++ [] ++ bs ++ bs = as ++ (bs ++ bs) := by
  rewrite [List.reverse_reverse, List.reverse_reverse]
  done
-- Lean: tests/lean/rewrite.lean
theorem ex3 (x y z : ℕ) (h₁ : 0 + x = y) (h₂ : 0 + y = z) : x = z := by
  rewrite [Nat.zero_add] at h₁ h₂
  subst x
  subst y
  exact rfl
-- Lean: tests/lean/rewrite.lean
theorem ex4 (x y z : ℕ) (h₁ : 0 + x = y) (h₂ : 0 + y = z) : x = z := by
  rewrite [Nat.zero_add] at *
  subst x
  subst y
  exact rfl
-- Lean: tests/lean/rewrite.lean
theorem ex5 (x y z : ℕ) (h₁ : 0 + x = y) (h₂ : 0 + y = z) : x = z := by
  rewrite [List.append_assoc] at *
  done
-- Lean: tests/lean/rewrite.lean
theorem ex6 (p q r : Prop) (h₁ : q → r) (h₂ : p ↔ q) (h₃ : p) : r := by
  rw [← h₂] at h₁
  exact h₁ h₃
-- Lean: tests/lean/rewrite.lean
example (α : Type) (p : Prop) (a b c : α) (h : p → a = b) : a = c := by
  rw [h _]
-- Lean: tests/lean/rewrite.lean
theorem ex7 (m n k : ℕ) (h : 0 + n = m) (h : k = m) : k = n := by
  rw [Nat.zero_add] at *
  refine Eq.trans h ?hole
  apply Eq.symm
  assumption
theorem foo : 2 = 2 := rfl
example (a b : ℕ) (foo : a = b) : a + 1 = b + 1 := by rw [foo]
example (n : ℕ) (i : Fin n) (h : n = n + 0) : (i : ℕ) < n := by
  rw [h]
example (a b : ℕ) : a + b = b + a := by
  rw [Nat.add_comm b]
example (a b : ℕ) : a + b = b + a := by
  rw [Nat.add_comm, noSuchLemma]
example (a b : ℕ) (h : a < b) : a = b := by
  rw [h]
example (a : ℕ) : a = a + 0 := by
  rw [Nat.add_zero] at k
def dbl (n : ℕ) := n + n
example : dbl 2 = 4 := by rw [dbl]
example (f : ℕ → ℕ) (h : ∀ x, f x = x) : f (f 1) = 1 := by rw [h, h]
