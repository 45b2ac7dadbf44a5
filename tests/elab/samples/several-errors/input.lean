/-! One term, several errors; what follows from an error is not told. -/
theorem header : 1 + nowhere = 2 ∧ missing = 3 := ⟨gone, lost⟩
example (a b : ℕ) (h : a = b) : a = b ∧ b = a := ⟨k, h.symm⟩
example (a b : ℕ) (h : a = b) : a = b ∧ b = a := ⟨k, l⟩
example : ℕ × ℕ := (true, nowhere)
example (f : ℕ → ℕ → Prop) (h : ∀ x y, f x y) : f 1 2 := h nowhere (gone 2)
example (a : ℕ) : a = a ∧ a + 0 = a := ⟨(rfl : a = a + 1), by exact nowhere⟩
example : (fun x => x + nowhere) 1 = missing := rfl
example (p q : Prop) (hp : p) (f : p → q → p) : p := f (f hp gone) lost
def bad (n : ℕ) : ℕ := nowhere + n + missing
def stuck : Nowhere := 3
example : stuck = stuck := rfl
example : stuck + 1 = 2 := by simp
#check nowhere + missing
example (h : Nowhere 3) (k : Missing) : 1 = 2 := h
example : let x : ℕ := nowhere; x = missing := rfl
example (p : Prop) : p → p := fun h => show p from nowhere h
example : ∃ x : ℕ, x > nowhere := ⟨gone, by exact lost⟩
-- nothing with an error is proved
#print axioms header
-- overloads are tried without telling
example : (2 : ℤ) + nowhere = (missing : ℕ) := sorry
