-- expect: type-mismatch|application-type-mismatch
def side (p q : Prop) (h : p ∨ q) : ℕ := Or.rec (motive := fun _ => ℕ) (fun _ => 0) (fun _ => 1) h
theorem t : 1 = 1 := rfl
