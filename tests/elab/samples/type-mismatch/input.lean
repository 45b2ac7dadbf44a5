example (p q : Prop) (hp : p) : q := hp
example (n : ℕ) : Prop := n
example (f : ℕ → ℕ) (p : Prop) (h : p) : ℕ := f h
theorem t (n : ℕ) : n + 0 = 1 := rfl
