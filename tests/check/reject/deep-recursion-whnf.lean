-- expect: max-recursion|max-heartbeats
def slow (n : ℕ) : ℕ := Nat.rec (motive := fun _ => ℕ) 0 (fun _ r => r + 1) n
theorem t : slow 1000000000 = 1000000000 := rfl
