-- Lean: tests/lean/binopIssues.lean
example (n : ℕ) (i : ℤ) : n + i = i + n := by rw [Int.add_comm]
-- Lean: tests/lean/binopIssues.lean
def f1 (a : ℤ) (b c : ℕ) : ℤ := a + (b - c)
def f2 (a : ℤ) (b c : ℕ) : ℤ := (b - c) + a
#print f1
#print f2
example (n : ℕ) (i : ℤ) (h : i = n) : i - n = 0 := by omega
instance : Coe Bool ℕ := ⟨fun b => if b then 1 else 0⟩
def c : ℕ := true
example : c = 1 := rfl
structure Evens where
  val : ℕ
  even : 2 ∣ val
instance : Coe Evens ℕ := ⟨Evens.val⟩
example (e : Evens) : ℕ := e
example (e : Evens) : (e : ℕ) = e.val := rfl
example (e : Evens) : e + 1 = 1 + e.val := by rw [add_comm]
structure Hom where
  toFun : ℕ → ℕ
instance : CoeFun Hom (fun _ => ℕ → ℕ) := ⟨Hom.toFun⟩
example (h : Hom) : h 2 = h.toFun 2 := rfl
structure Carrier where
  type : Type
instance : CoeSort Carrier Type := ⟨Carrier.type⟩
example (s : Carrier) (x : s) : s.type := x
example (n : ℕ) : (↑n : ℤ) = n := rfl
#check (↑(3 : ℕ) : ℤ)
example (i : ℤ) : ℕ := i
example (e : Evens) : ℤ := e
#check ↑(3 : ℕ)
example (h : ℕ) : h 2 = 3 := rfl
example (x : (3 : ℕ)) : True := trivial
example (b : Bool) (h : b) : b = true := h
example (p : ℕ → Bool) : Prop := ∀ n, p n
example (x : ℝ) (n : ℕ) : x * n = n * x := mul_comm _ _
example (x : ℝ) (n : ℕ) (h : x = n) : n = x := h
