example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?_, ?_⟩
  · exact hp
  · exact hq
example (p : ℕ → Prop) (h : ∀ x, p x) : ∀ x, p x ∧ True := by
  refine' fun x => ⟨_, trivial⟩
  exact h x
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?left, hq⟩
  case left => exact hp
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨_, hq⟩
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?_, hq⟩
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨hp, hp⟩
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine hp
