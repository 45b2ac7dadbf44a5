-- expect: other-statement
theorem t : ∀ n : ℕ, ∃ m : ℕ, m < n + 1 := fun n => ⟨n, Nat.lt_succ_self n⟩
