#check ∀ x > 0, x = 1
#check ∃ x > 0, x = 1
#check ∀ x ∈ ({1} : Set ℕ), x = 1
#check ∃ x ≥ 1, ∃ y < x, y = 0
#check ∃! x : ℕ, x = 1
#check ∀ x y : ℕ, x = y
#check ∃ x, x > 0 ∧ x < 5
#check ∀ x > , x = 1
#check ∃ x > true, x
#check ∀ (x > 0) (y > 0), x = y
#check ∀ x ∼ 0, x = 1
