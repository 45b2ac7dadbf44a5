-- expect: sorry
theorem t : (2 : ℕ) + 2 = 5 :=
  have h : 4 = 5 := sorry
  h
