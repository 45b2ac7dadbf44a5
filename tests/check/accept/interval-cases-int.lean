/-! `interval_cases` on ℤ, and bounds that leave no value. -/

theorem interval_1 (x : ℤ) (h : -2 ≤ x) (h2 : x < 3) (h3 : x * x = 4) : x = 2 ∨ x = -2 := by
  interval_cases x <;> simp_all

theorem interval_2 (x : ℤ) (h : 0 < x) (h2 : x ≤ 3) (P : ℤ → Prop) (h1 : P 1) (h3 : P 2) (h4 : P 3) : P x := by
  interval_cases x
  · exact h1
  · exact h3
  · exact h4

theorem interval_3 (x : ℤ) (h : ¬ x ≤ 4) (h2 : x < 6) : x = 5 := by
  interval_cases x
  rfl

theorem interval_4 (x : ℤ) (h : 5 < x) (h2 : x < 6) : False := by
  interval_cases x

theorem interval_5 (n : ℕ) (h : 3 ≤ n) (h2 : n ≤ 4) : n = 3 ∨ n = 4 := by
  interval_cases n <;> simp

theorem interval_6 (n : ℕ) (h2 : n < 0) : n = 3 := by
  interval_cases n

theorem interval_7 (n : ℕ) (h : 5 ≤ n) (h2 : n < 3) : n = 3 := by
  interval_cases n

theorem interval_8 (x : ℤ) (h : -2 ≤ x) (h2 : x < -5) : x = 3 := by
  interval_cases x
