example (a b c : ℕ) (h : a < b) (k : b < c) : a < c := by exact?
example (a b : ℕ) : a + b = b + a := by exact?
example (p q : Prop) (h : p → q) (hp : p) : q := by solve_by_elim
example (p q r : Prop) (h : p → q) (k : q → r) (hp : p) : r := by apply_rules [k, h]
example (p q : Prop) (h : p) : q := by solve_by_elim
example (a b : ℕ) : a = b := by exact?
example (p : Prop) : p := by apply_assumption
example (p q : Prop) (h : p ∧ q) : p := by solve_by_elim
