theorem c (a b c : ℕ) (h : a = b) (k : b = c) : a = c :=
  calc a = b := h
    _ = c := k
theorem l (a b c : ℕ) (h : a ≤ b) (k : b = c) : a ≤ c :=
  calc
    a ≤ b := h
    _ = c := k
theorem s (p : Prop) (h : p) : p := show p from h
theorem f (p q : Prop) (hp : p) (h : p → q) : q := by
  suffices hh : p from h hh
  exact hp
theorem bad (a b c : ℕ) (h : a = b) (k : a = c) : a = c :=
  calc a = b := h
    _ = c := k
