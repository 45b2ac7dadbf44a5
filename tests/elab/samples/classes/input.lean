class Doubles (α : Type) where
  double : α → α
instance : Doubles ℕ := ⟨fun n => n + n⟩
instance {α β : Type} [Doubles α] [Doubles β] : Doubles (α × β) :=
  ⟨fun p => (Doubles.double p.1, Doubles.double p.2)⟩
theorem pairs : Doubles.double ((1, 2) : ℕ × ℕ) = (2, 4) := rfl
#check @Doubles.double
example : Doubles.double true = true := rfl
def four {α : Type} [Doubles α] (x : α) := Doubles.double (Doubles.double x)
theorem f : four 3 = 12 := rfl
