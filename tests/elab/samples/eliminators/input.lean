inductive Vec (α : Type u) : ℕ → Type u where
  | nil : Vec α 0
  | cons : α → Vec α n → Vec α (n + 1)
-- Lean: tests/lean/elabAsElim.lean
def f1 (xs : Vec α n) : ℕ := Vec.casesOn xs 0 fun _ _ => 1
-- Lean: tests/lean/elabAsElim.lean
def f2 (xs : Vec α n) : ℕ := xs.casesOn 0
-- Lean: tests/lean/elabAsElim.lean
def f3 (x : ℕ) : ℕ → (ℕ → ℕ) → ℕ := x.casesOn
-- Lean: tests/lean/elabAsElim.lean
def f4 (xs : List ℕ) : xs ≠ [] → xs.length > 0 :=
  xs.casesOn (by intros; contradiction) (by intros; simp)
-- Lean: tests/lean/elabAsElim.lean
def f5 (xs : List ℕ) (h : xs ≠ []) : xs.length > 0 :=
  xs.casesOn (fun h => absurd rfl h) (fun _ _ _ => Nat.zero_lt_succ ..) h
-- Lean: tests/lean/elabAsElim.lean
def f6 (x : ℕ) := 2 * x.casesOn 0 id
example : f6 (x + 1) = 2 * x := rfl
-- Lean: tests/lean/elabAsElim.lean
def f7 (xs : Vec α n) : ℕ := xs.casesOn (extra := 10) 0
-- Lean: tests/lean/elabAsElim.lean
example (h₁ : a = b) (h₂ : b = c) : a = c := Eq.rec h₂ h₁.symm
-- Lean: tests/lean/elabAsElim.lean
example (h : False) : a = c := h.rec
example (h : False) : a = c := h.elim
-- Lean: tests/lean/elabAsElim.lean
example : ∀ x, x ≥ 0 := Nat.rec (Nat.le_refl 0) (fun _ ih => Nat.le_succ_of_le ih)
-- Lean: tests/lean/elabAsElim.lean
@[elab_as_elim] theorem subst' {p : (b : α) → a = b → Prop} (h₁ : a = b) (h₂ : p a rfl) : p b h₁ := by
  cases h₁
  assumption
example (h₁ : a = b) (h₂ : b = c) : a = c := subst' h₁.symm h₂
-- Lean: tests/lean/elabAsElim.lean
theorem not_or_not' : (¬p ∨ ¬q) → ¬(p ∧ q) := fun h ⟨hp, hq⟩ => h.rec (fun h1 => h1 hp) (fun h2 => h2 hq)
-- Lean: tests/lean/elabAsElim.lean
noncomputable def f9 : ℕ → ℕ := Nat.rec 0 (fun x _ => x)
example := Nat.rec (0 : ℕ) (fun x _ => x) 3
#check Nat.rec
