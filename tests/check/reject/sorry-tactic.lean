-- expect: sorry
-- text: declaration uses 'sorry'
theorem t (a b : ℕ) : a * b = b * a := by
  have h : a = a := rfl
  sorry
