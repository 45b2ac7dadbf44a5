import Mathlib

/-! Constructors are injective, patterns may be lists, and `cases` keeps the names of indices. -/

theorem cons_ne : [1, 2] = [3, 4] → False := by
  simp

theorem pair_eq (a b c d : ℕ) : (a, b) = (c, d) ↔ a = c ∧ b = d := by
  simp

theorem cons_inj (a b : ℕ) (l : List ℕ) (h : a :: l = b :: l) : a = b := (List.cons.inj h).1

theorem some_inj (a b : ℕ) (h : some a = some b) : a = b := by
  simpa using h

structure Marked where
  x : ℕ
  same : x = x
  y : ℕ

theorem marked (a b c d : ℕ) (h : a = a) (h' : b = b) (e : Marked.mk a h c = ⟨b, h', d⟩) :
    a = b ∧ c = d := by
  rwa [Marked.mk.injEq] at e

inductive Vec : ℕ → Type where
  | nil : Vec 0
  | cons {n : ℕ} (a : ℕ) (v : Vec n) : Vec (n + 1)

theorem vec (n a b : ℕ) (v w : Vec n) (h : Vec.cons a v = Vec.cons b w) : a = b ∧ v = w := by
  simpa using h

theorem sigma_inj (f : ℕ → Type) (a b : ℕ) (x : f a) (y : f b) (h : Sigma.mk a x = ⟨b, y⟩) :
    a = b ∧ HEq x y :=
  Sigma.mk.inj h

def firstOr (l : List ℕ) : ℕ :=
  match l with
  | [] => 0
  | [_] => 7
  | a :: _ => a

theorem firstOr_three : firstOr [3, 4] = 3 ∧ firstOr [3] = 7 ∧ firstOr [] = 0 := ⟨rfl, rfl, rfl⟩

inductive Small : List ℕ → Prop
  | nil : Small []
  | cons (a : ℕ) {l : List ℕ} : a < 10 → Small l → Small (a :: l)

theorem small_tail (l : List ℕ) (h : Small (3 :: l)) : Small l := by
  cases h with
  | cons _ _ h => exact h

theorem small_tail' (a : ℕ) (l : List ℕ) (h : Small (a :: l)) : a < 10 := by
  cases h
  assumption
