-- Quotients: lifting computes, equality is decided by the relation, and the universe of `≈` is found.

def parity : Setoid ℕ where
  r a b := a % 2 = b % 2
  iseqv := ⟨fun _ => rfl, Eq.symm, Eq.trans⟩

instance (a b : ℕ) : Decidable (@HasEquiv.Equiv ℕ (@instHasEquivOfSetoid ℕ parity) a b) :=
  inferInstanceAs (Decidable (a % 2 = b % 2))

example {α : Type} [Setoid α] (a b c : α) (h : a ≈ b) (h' : c ≈ b) : a ≈ c :=
  Setoid.trans h (Setoid.symm h')

def isOdd (q : Quotient parity) : Prop := Quotient.lift (fun n : ℕ => n % 2 = 1)
  (fun a b h => congrArg (fun x => x = 1) h) q

theorem isOdd_three : isOdd (Quotient.mk parity 3) := rfl

theorem equal_classes : Quotient.mk parity 3 = Quotient.mk parity 5 := Quotient.sound rfl

theorem decided : Quotient.mk parity 3 = Quotient.mk parity 1235 ∧
    Quotient.mk parity 3 ≠ Quotient.mk parity 4 := by
  decide
