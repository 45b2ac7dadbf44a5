structure A where
  a : Nat
  b : Nat
structure B where
  b : Nat
  c : Nat
structure C extends A, B where
  d : Nat
example (x : C) : x.toA.b = x.toB.b := rfl
example : C := { a := 1, b := 2, c := 3, d := 4 }
example : C := { a := 1, b := 2, d := 4 }
structure B' where
  b : Bool
structure C' extends A, B' where
  d : Nat
class P (α : Type) where
  p : α
class Q (α : Type) extends P α where
  q : α
class R (α : Type) extends P α where
  r : α
class QR (α : Type) extends Q α, R α
example (α : Type) [QR α] : R α := inferInstance
example (α : Type) [QR α] : (R.toP : P α) = Q.toP := rfl
example (α : Type) [R α] : Q α := inferInstance
structure D extends Nat where
  d : Nat
