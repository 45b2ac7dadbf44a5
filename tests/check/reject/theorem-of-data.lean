-- expect: not-a-proposition
-- text: is not a proposition
theorem t : ℕ := 0
