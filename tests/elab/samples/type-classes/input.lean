class Elems (γ : Type) (α : outParam Type) where
  first : γ → α
instance : Elems (List ℕ) ℕ := ⟨fun xs => xs.headD 0⟩
example : Elems.first [3, 4] = 3 := rfl
#check Elems.first [3, 4]
-- Lean: tests/lean/defaultInstance.lean
class Foo (α β : Type) where
  f : α → β
export Foo (f)
@[default_instance]
instance : Foo ℕ ℕ := ⟨id⟩
def g (x : ℕ) := f x
-- Lean: tests/lean/defaultInstance.lean
def r (x : Bool) := f x
-- Lean: tests/lean/defaultInstance.lean
def r2 [Foo Bool ℕ] (x : Bool) := (f x : ℕ)
-- Lean: tests/lean/defInst.lean
class Inh (α : Type) where
  dflt : α
instance (priority := low) anyInh : Inh ℕ := ⟨1⟩
instance zeroInh : Inh ℕ := ⟨0⟩
example : (Inh.dflt : ℕ) = 0 := rfl
instance prodInh {α β : Type} [Inh α] [Inh β] : Inh (α × β) := ⟨(Inh.dflt, Inh.dflt)⟩
example : (Inh.dflt : ℕ × ℕ) = (0, 0) := rfl
example : (Inh.dflt : ℕ × ℕ × ℕ) = (0, 0, 0) := rfl
example : (Inh.dflt : Bool × ℕ) = (true, 0) := rfl
class Top (α : Type) where
  top : α
class Left (α : Type) extends Top α
class Right (α : Type) extends Top α
class Both (α : Type) extends Left α, Right α
example (α : Type) [Both α] : (Top.top : α) = Top.top := rfl
example {α : Type} (h : Inh α) : α := Inh.dflt
example {α : Type} (x : α) : α := by
  haveI : Inh α := ⟨x⟩
  exact Inh.dflt
instance : ℕ → ℕ := fun n => n
def notClass (n : ℕ) [n] : ℕ := n
instance bad : Inh Bool := ⟨3⟩
attribute [-instance] zeroInh
example : (Inh.dflt : ℕ) = 1 := rfl
attribute [instance] g
class Loop (n : ℕ) : Prop
instance loops {n : ℕ} [Loop (n + 1)] : Loop n := ⟨⟩
example : Loop 0 := inferInstance
example : Decidable (∀ n : ℕ, n = n) := inferInstance
#synth Inh ℕ
