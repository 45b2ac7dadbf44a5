-- expect: type-mismatch
theorem t (p q : Prop) (h : p ∨ q) : ℕ := Or.rec (motive := fun _ => ℕ) (fun _ => 0) (fun _ => 1) h
