-- Lean: tests/lean/inductionErrors.lean
theorem ex5b (x : ℕ) : 0 + x = x := by
  cases x with
  | zero => done
  | succ y => done
-- Lean: tests/lean/inductionErrors.lean
theorem ex4 (p q : ℕ) : p ≤ q ∨ p > q := by
  cases p using Nat.add
-- Lean: tests/lean/inductionErrors.lean
theorem ex2 (p q : ℕ) : p ≤ q ∨ p > q := by
  cases p, q using elimEx2 with
  | a => skip
inductive Vec : ℕ → Type
  | nil : Vec 0
  | cons : Bool → {n : ℕ} → Vec n → Vec (n + 1)
-- Lean: tests/lean/inductionErrors.lean
theorem ex7 (x : Vec 0) : x = Vec.nil := by
  cases x with
  | nil => rfl
  | cons => done
-- Lean: tests/lean/inductionErrors.lean
theorem ex8 (n : ℕ) : n = n := by
  cases n with
  | zero => rfl
  | suc n => rfl
-- Lean: tests/lean/inductionErrors.lean
theorem ex9 (n : ℕ) : n = n := by
  cases n with
  | _ => rfl
  | zero => rfl
-- Lean: tests/lean/inductionErrors.lean
theorem ex10 (n : ℕ) : n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rfl
  | _ => rfl
-- Lean: tests/lean/inductionErrors.lean
theorem ex11 (n : ℕ) : n = n := by
  induction n with
  | zero => rfl
  | zero => rfl
  | succ n ih => rfl
-- Lean: tests/lean/unsolvedIndCases.lean
theorem un1 (x : ℕ) : 0 + x = x := by
  induction x with
  | zero => skip
  | succ y ih => skip
-- Lean: tests/lean/unsolvedIndCases.lean
theorem un2 (x : ℕ) : 0 + x = x := by
  cases x with
  | zero => rfl
  | succ y => skip
-- Lean: tests/lean/inductionErrors.lean
theorem ex12 (n m : ℕ) (h : n = m) : m = n := by
  induction n + m with
  | zero => exact h.symm
  | succ k ih => exact ih
theorem ex13 (n : ℕ) : n = n := by
  induction n with
  | zero => rfl
theorem ex14 (n : ℕ) : n = n := by
  induction n with
  | zero => rfl
  | succ n ih extra => rfl
theorem ex15 (p : Prop) (h : p) : p := by
  induction h
theorem ex16 (f : ℕ → ℕ) : True := by
  cases f
theorem ex17 (n m : ℕ) (h : n = m) : m = n := by
  induction n generalizing m with
  | zero => exact h.symm
  | succ n ih => exact h.symm
theorem ex18 (n m : ℕ) (h : n = m) : m = n := by
  induction n generalizing z with
  | zero => exact h.symm
  | succ n ih => exact h.symm
