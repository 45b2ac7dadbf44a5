/-! The first error of a block is told, its goal admitted; the proof around it goes on. -/
example (a b : ℕ) (h : a = b) : a = b ∧ b = a := by
  have h1 : a = b := gone
  have h2 : b = a := by
    rfl
    exact lost
  exact ⟨h1, h2⟩
example (a b : ℕ) (h : a = b) : a = b ∧ b = a := by
  constructor
  · exact gone
  · exact lost
example (a b : ℕ) (h : a = b) : a = b ∧ b = a := by
  constructor
  · rw [gone]
    exact lost
  · skip
example (n : ℕ) : n = n := by
  cases n with
  | zero => exact gone
  | succ n => skip
example (n : ℕ) : n + 0 = n := by
  induction n
  case zero => exact gone
  case succ n ih => exact lost
example (p q : Prop) (hp : p) : p ∧ q := by
  refine ⟨gone, ?_⟩
  exact lost
example (p : Prop) (hp : p) : p := by
  obtain ⟨x, y⟩ : p ∧ p := gone
  exact x
example (p q r : Prop) (hp : p) : p := by
  suffices h : q from gone
  exact lost
example : 1 = 1 := by
  first
    | exact gone
    | rfl
example : 1 = 1 := by
  try exact gone
  rfl
example (a b : ℕ) : a = b := by
  calc
    a = a := gone
    _ = b := lost
example (p : Prop) (hp : p) : p ∧ p := by
  constructor <;> exact gone
theorem admitted (p : Prop) : p := by
  have h : p := by assumption
  exact h
#print axioms admitted
theorem after_syntax_error (p : Prop) (hp : p) : p := by
  exact hp )
example (p : Prop) (hp : p) : p := by
  exact hp
example (p : Prop) (hp : p) : p ∧ p := by
  exact ⟨hp,
example (p : Prop) (hp : p) : p := hp
