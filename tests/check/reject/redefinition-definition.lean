-- expect: already-declared
-- text: 'Nat.add' has already been declared
def Nat.add (n m : Nat) : Nat := 0
theorem t : Nat.add 1 1 = 0 := rfl
