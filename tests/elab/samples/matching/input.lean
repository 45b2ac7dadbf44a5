def pred' : ℕ → ℕ
  | 0 => 0
  | n + 1 => n
theorem p3 : pred' 3 = 2 := rfl
def isZero (n : ℕ) : Bool := match n with
  | 0 => true
  | _ => false
theorem swap {p q : Prop} : p ∨ q → q ∨ p := fun
  | .inl h => .inr h
  | .inr h => .inl h
theorem ex (p : ℕ → Prop) (h : ∃ n, p n ∧ 0 < n) : ∃ n, p n := by
  have ⟨n, hn, _⟩ := h
  exact ⟨n, hn⟩
def incomplete (n : ℕ) : ℕ := match n with
  | 0 => 1
