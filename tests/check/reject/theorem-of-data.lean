-- expect: theorem-type-is-not-prop
-- text: is not a proposition
theorem t : ℕ := 0
