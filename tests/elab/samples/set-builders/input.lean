#check {x : ℕ | x < 3}
#check {x ∈ ({1, 2} : Set ℕ) | x < 2}
#check {(x, y) : ℕ × ℕ | x = y}
#check ({1, 2, 3} : Set ℕ)
example : (1, 1) ∈ {(x, y) : ℕ × ℕ | x = y} := rfl
example (s : Finset ℕ) : Finset ℕ := {x ∈ s | x < 2}
example : 3 ∈ {n : ℕ | ∃ k, n = 2 * k + 1} := ⟨1, rfl⟩
#check {x | x}
#check ({1, true} : Set ℕ)
example : {x : ℕ | x < 3} := ⟨2, Nat.lt_succ_self 2⟩
#check {x ∈ 3 | x < 2}
