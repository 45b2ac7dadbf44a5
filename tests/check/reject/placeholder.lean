-- expect: placeholder
-- text: don't know how to synthesize placeholder
theorem t : ∃ n : ℕ, n = n := ⟨_, rfl⟩
