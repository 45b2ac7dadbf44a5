def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2
example : double 4 = 8 := rfl
example (n : Nat) : double (n + 1) = double n + 2 := by rw [double]
def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)
example : fib 7 = 13 := rfl
def up (n : Nat) : Nat := up (n + 1)
def same : Nat → Nat
  | n => same n
def length {α : Type} : List α → Nat
  | [] => 0
  | _ :: xs => length xs + 1
example : length [true, false] = 2 := rfl
theorem zeroAdd : ∀ n : Nat, 0 + n = n
  | 0 => rfl
  | n + 1 => by rw [← Nat.add_assoc, zeroAdd n]
def halves : Nat → Nat
  | n + 2 => halves (n - 1)
  | _ => 0
def value : Nat := value + 1
