-- expect: sorry
theorem t : (0 : ℕ) = 1 := sorryAx _ true
