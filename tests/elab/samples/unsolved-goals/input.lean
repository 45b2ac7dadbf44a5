theorem a (p q : Prop) (hp : p) : p ∧ q := by
  constructor
  · exact hp
theorem b (n : ℕ) : n = n + 0 := by
  induction n with
  | zero => rfl
  | succ n ih => skip
theorem c (p : Prop) : p := by
theorem d : 1 = 1 := by
  rfl
  rfl
