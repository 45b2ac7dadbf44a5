-- expect: already-declared
def Small (n : ℕ) : Prop := n ≤ 30

theorem t : Small 10 := Nat.le_add_right 10 20
