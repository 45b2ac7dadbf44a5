example (x : ℕ) : let y := x; y = x := rfl
example (p q : Prop) (h : p ∧ q) : q ∧ p := have ⟨a, b⟩ := h; ⟨b, a⟩
example (p : Prop) (hp : p) : p := haveI := hp; this
example : ℕ := letI x := 3; x + x
example (p q : Prop) (h : p ∧ q) : q := by
  have ⟨_, b⟩ := h
  exact b
example (p q : Prop) (hp : p) (h : p → q) : q := by
  suffices p from h this
  exact hp
example (p : Prop) : p := have h : p := trivial; h
example (p : Prop) : p := by
  have h : p
  exact h
example (p q : Prop) (hp : p) : q := by
  suffices q from this
  exact hp
example : ℕ := let x : Bool := 3; x
example (p q : Prop) (hp : p) : p ∧ q := by
  have ⟨a, b⟩ := hp
  exact ⟨a, b⟩
