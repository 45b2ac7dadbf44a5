-- expect: failed-to-synthesize
-- text: failed to synthesize
class A (α : Type) where
  a : α
class B (α : Type) where
  b : α
instance instAofB {α : Type} [B α] : A α := ⟨B.b⟩
instance instBofA {α : Type} [A α] : B α := ⟨A.a⟩
theorem t : (A.a : ℕ) = A.a := rfl
