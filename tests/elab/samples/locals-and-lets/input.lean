-- Lean: tests/lean/letFun.lean
example (a : ℕ) (h1 : a = 0) : (let x := a + 1; x + x) = 2 := by
  simp [h1]
-- Lean: tests/lean/shadow.lean
theorem ex1 {α} (x : α) (h : x = x) (x : α) : x = x := h
example : ∃ n : ℕ, n > 0 :=
  have ⟨a, b⟩ := (3, 4)
  ⟨1, by decide⟩
example (p q : Prop) (h : p ∧ q) : q :=
  have ⟨_, hq⟩ := h
  hq
example (h : ∃ n : ℕ, n = 3 ∧ True) : True :=
  let ⟨_, _, t⟩ := h
  t
example : (let f (n : ℕ) := n + 1; f 2) = 3 := rfl
example (n : ℕ) : n = n := by
  let m := n + 1
  have h : m = n + 1 := rfl
  rfl
example (p : Prop) (hp : p) : p := by
  have : p := hp
  exact this
example (p : Prop) (hp : p) : p := by
  have := hp
  exact this
example (p q : Prop) (hp : p) : q := by
  have h : q := hp
  exact h
example (n : ℕ) : n + 0 = n := show n = n from rfl
example (n : ℕ) : n + 0 = n := show n + 1 = n from rfl
example (p q : Prop) (hp : p) (h : p → q) : q := by
  suffices hq : p → q from hq hp
  exact h
example (p q : Prop) (hp : p) (h : p → q) : q :=
  suffices hp' : p from h hp'
  hp
example (n : ℕ) : n = n := by
  have h : noSuch n := trivial
  rfl
example : ℕ := let x := 3
example : let x := 5; x = 5 := rfl
example : let x := 5; x = 5 := by
  intro x
  rfl
example (f : ℕ → ℕ) : f = fun x => f x := rfl
example : (fun x : ℕ => x) 3 = 3 := by
  let y : Bool := 3
  rfl
