/-! The simp set on connectives, quantifiers and `if`. -/

example (p q : Prop) : (p ∧ q ↔ p) ↔ (p → q) := by simp

example (p q r : Prop) : (p ∧ q ↔ p ∧ r) ↔ (p → (q ↔ r)) := by simp

example (p q : Prop) : (p ∨ q ↔ q) ↔ (p → q) := by simp

example (p : Prop) : (p → ¬p) ↔ ¬p := by simp

example (s : ℕ → Prop) : (∃ n, 3 = n ∧ s n) ↔ s 3 := by simp

example (s : ℕ → Prop) : (∀ n, n = 3 ∨ n = 4 → s n) ↔ s 3 ∧ s 4 := by simp

example (s : ℕ → Prop) : (∃ n, (n = 3 ∨ n = 4) ∧ s n) ↔ s 3 ∨ s 4 := by simp

example (f : ℕ → ℕ) (s : ℕ → Prop) : (∀ m n, f n = m → s m) ↔ ∀ n, s (f n) := by simp

example (f : ℕ → ℕ) (a : ℕ) : ∃ b, f b = f a := by simp

example (p : ℕ × ℕ → Prop) : (∀ x, p x) ↔ ∀ a b, p (a, b) := by simp

example (p : Prop) [Decidable p] (a b : ℕ) : (if ¬p then a else b) = if p then b else a := by simp

example (p : Prop) [Decidable p] (h : (if p then 1 else 2) = 1) : p := by simpa using h

example (p : Prop) [Decidable p] (q : Prop) : (if p then True else q) ↔ (¬p → q) := by simp

theorem unique_solution : ∃! n : ℕ, n = 3 := by simp
