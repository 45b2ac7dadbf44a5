theorem several (a b : ℕ) (h : a = b) : b = a ∧ a + 0 = b := by
  have first : a = b + 1 := by
    exact h
  have second : b = a := by
    rw [nowhere]
    exact missing
  constructor
  · exact second
  · omega
