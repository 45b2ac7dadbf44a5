theorem before : 1 + 1 = 2 := rfl
theorem broken (n : ℕ : n = n := rfl
theorem after_binder : 2 + 2 = 4 := rfl
def noValue : ℕ
theorem after_missing_value : before = before := rfl
example : 1 = 1 := by
  have h : 2 = 2 :=
  rfl
theorem after_tactic : 3 = 3 := rfl
#check (1 +
#check after_tactic
example := 
example (h : 1 = 1) : 1 = 1 := by
  exact h)
theorem last : 5 = 5 := rfl
#check last
theorem : 1 = 1 := rfl
end Nowhere
#check last
/-- a docstring before nothing -/
