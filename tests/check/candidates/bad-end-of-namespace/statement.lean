namespace Work

theorem t (a b : ℕ) : a = b := by sorry

end Work
