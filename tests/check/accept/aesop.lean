/-! `aesop`: normalisation by simp_all, taking apart, choices that may be taken back. -/

theorem aesop_1 (p q : Prop) (hp : p) (hq : q) : p ∧ q := by aesop

theorem aesop_2 (p q r : Prop) (h : p ∨ q) (hp : p → r) (hq : q → r) : r := by aesop

theorem aesop_3 (α : Type) (P Q : α → Prop) (h : ∃ x, P x ∧ Q x) : ∃ x, Q x := by aesop

theorem aesop_4 (a b : ℕ) (h : a = b) (h2 : b = 3) : a = 3 ∨ a = 4 := by aesop

theorem aesop_5 (p q : Prop) : p ∧ q ↔ q ∧ p := by aesop

theorem aesop_6 (x : ℕ) (h : x = 2 ∨ x = 3) : x < 5 := by aesop

theorem aesop_7 (P : ℕ → Prop) (h : ∀ n, P n → P (n+1)) (h0 : P 0) : P 1 := by aesop

theorem aesop_8 (p q : Prop) (h : ¬(p ∨ q)) : ¬p := by aesop

