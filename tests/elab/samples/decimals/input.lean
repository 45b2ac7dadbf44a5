example : (0.5 : ℚ) + 0.5 = 1 := by norm_num
example : (1.25 : ℝ) * 4 = 5 := by norm_num
example (x : ℝ) (h : x > 2.5) : 2 * x > 5 := by linarith
example : (2.5e1 : ℚ) = 25 := by norm_num
example : (0.5 : ℕ) = 0 := rfl
example : (0.1 : ℚ) + 0.2 = 0.4 := by norm_num
#check 1.5
#check 1.
