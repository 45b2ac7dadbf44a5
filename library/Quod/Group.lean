/-!
# Equations of groups

`group` reads both sides of an equation as terms over variables and compares them as reduced words.
The lemmas have no counterpart in Mathlib and are not meant to be used by name.
-/

namespace Quod.Group

inductive Term : Type where
  | one : Term
  | var (i : ℕ) : Term
  | mul (a b : Term) : Term
  | inv (a : Term) : Term
  | div (a b : Term) : Term
  | pow (a : Term) (n : ℕ) : Term

def differ (s u : Bool) : Bool := cond s (!u) u

/-- A variable, or its inverse (`true`), before a reduced word. -/
def cons (i : ℕ) (s : Bool) (w : List (ℕ × Bool)) : List (ℕ × Bool) :=
  List.rec [(i, s)]
    (fun x w _ => cond (Nat.beq i x.1 && differ s x.2) w ((i, s) :: x :: w)) w

/-- The reduced word of a term, or of its inverse (`true`), before a reduced word. -/
def push (t : Term) : Bool → List (ℕ × Bool) → List (ℕ × Bool) :=
  Term.rec (fun _ w => w) cons (fun _ _ f g s w => cond s (g s (f s w)) (f s (g s w)))
    (fun _ f s w => f (!s) w)
    (fun _ _ f g s w => cond s (g (!s) (f s w)) (f s (g (!s) w)))
    (fun _ n f s w => Nat.rec w (fun _ r => f s r) n) t

def sameWord (v : List (ℕ × Bool)) : List (ℕ × Bool) → Bool :=
  List.rec (fun w => List.rec true (fun _ _ _ => false) w)
    (fun x _ f w => List.rec false
      (fun y w _ => Nat.beq x.1 y.1 && (!differ x.2 y.2 && f w)) w) v

def check (s t : Term) : Bool := sameWord (push s false []) (push t false [])

variable {G : Type*} [Group G] (v : ℕ → G)

def eval (t : Term) : G :=
  Term.rec 1 v (fun _ _ a b => a * b) (fun _ a => a⁻¹) (fun _ _ a b => a / b) (fun _ n a => a ^ n) t

def letter (i : ℕ) (s : Bool) : G := cond s (v i)⁻¹ (v i)

def word (w : List (ℕ × Bool)) : G := List.rec 1 (fun x _ r => letter v x.1 x.2 * r) w

def signed (x : G) (s : Bool) : G := cond s x⁻¹ x

theorem word_cons (i : ℕ) (s : Bool) (w : List (ℕ × Bool)) :
    word v (cons i s w) = letter v i s * word v w := by
  cases w with
  | nil => rfl
  | cons x w =>
    obtain ⟨j, u⟩ := x
    show word v (cond (Nat.beq i j && differ s u) w ((i, s) :: (j, u) :: w)) =
      letter v i s * (letter v j u * word v w)
    cases e : Nat.beq i j with
    | false => rfl
    | true =>
      have hij := Nat.eq_of_beq_eq_true e
      subst hij
      cases s with
      | false =>
        cases u with
        | false => rfl
        | true => exact (mul_inv_cancel_left (v i) (word v w)).symm
      | true =>
        cases u with
        | false => exact (inv_mul_cancel_left (v i) (word v w)).symm
        | true => rfl

theorem word_push (t : Term) (s : Bool) (w : List (ℕ × Bool)) :
    word v (push t s w) = signed (eval v t) s * word v w := by
  induction t generalizing s w with
  | one =>
    cases s with
    | false => exact (one_mul (word v w)).symm
    | true =>
      show word v w = (1 : G)⁻¹ * word v w
      rw [inv_one, one_mul]
  | var i => exact word_cons v i s w
  | mul a b iha ihb =>
    cases s with
    | false =>
      show word v (push a false (push b false w)) = eval v a * eval v b * word v w
      rw [iha, ihb, mul_assoc]
      rfl
    | true =>
      show word v (push b true (push a true w)) = (eval v a * eval v b)⁻¹ * word v w
      rw [ihb, iha, mul_inv_rev, mul_assoc]
      rfl
  | inv a ih =>
    cases s with
    | false => exact ih true w
    | true =>
      show word v (push a false w) = (eval v a)⁻¹⁻¹ * word v w
      rw [ih, inv_inv]
      rfl
  | div a b iha ihb =>
    cases s with
    | false =>
      show word v (push a false (push b true w)) = eval v a / eval v b * word v w
      rw [iha, ihb, div_eq_mul_inv, mul_assoc]
      rfl
    | true =>
      show word v (push b false (push a true w)) = (eval v a / eval v b)⁻¹ * word v w
      rw [ihb, iha, div_eq_mul_inv, mul_inv_rev, inv_inv, mul_assoc]
      rfl
  | pow a n ih =>
    have step : ∀ k : ℕ, word v (Nat.rec w (fun _ r => push a s r) k) =
        signed (eval v a ^ k) s * word v w := by
      intro k
      induction k with
      | zero =>
        cases s with
        | false =>
          show word v w = eval v a ^ 0 * word v w
          rw [pow_zero, one_mul]
        | true =>
          show word v w = (eval v a ^ 0)⁻¹ * word v w
          rw [pow_zero, inv_one, one_mul]
      | succ k ihk =>
        show word v (push a s (Nat.rec w (fun _ r => push a s r) k)) = _
        rw [ih, ihk]
        cases s with
        | false =>
          show eval v a * (eval v a ^ k * word v w) = eval v a ^ (k + 1) * word v w
          rw [pow_succ', mul_assoc]
        | true =>
          show (eval v a)⁻¹ * ((eval v a ^ k)⁻¹ * word v w) = (eval v a ^ (k + 1))⁻¹ * word v w
          rw [pow_succ, mul_inv_rev, mul_assoc]
    exact step n

theorem eq_of_sameWord (x y : List (ℕ × Bool)) (h : sameWord x y = true) :
    word v x = word v y := by
  induction x generalizing y with
  | nil =>
    cases y with
    | nil => rfl
    | cons _ _ => exact absurd h Bool.false_ne_true
  | cons a x ih =>
    cases y with
    | nil => exact absurd h Bool.false_ne_true
    | cons b y =>
      obtain ⟨i, s⟩ := a
      obtain ⟨j, u⟩ := b
      have h₁ := Abel.both h
      have h₂ := Abel.both h₁.2
      have hij : i = j := Nat.eq_of_beq_eq_true h₁.1
      have hsu : s = u := by
        have h₃ := h₂.1
        cases s with
        | false => cases u with
          | false => rfl
          | true => exact absurd h₃ Bool.false_ne_true
        | true => cases u with
          | false => exact absurd h₃ Bool.false_ne_true
          | true => rfl
      show letter v i s * word v x = letter v j u * word v y
      rw [hij, hsu, ih y h₂.2]

theorem eq_of_check (s t : Term) (h : check s t = true) : eval v s = eval v t := by
  have e := eq_of_sameWord v _ _ h
  rw [word_push, word_push] at e
  exact mul_right_cancel e

end Quod.Group
