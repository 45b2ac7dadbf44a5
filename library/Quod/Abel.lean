/-!
# Equations of abelian groups

`abel` reads both sides of an equation as terms over variables. Each variable occurs in a term so
many times plainly and so many times negated; two terms are equal when the counts agree. The
lemmas have no counterpart in Mathlib and are not meant to be used by name.
-/

namespace Quod.Abel

inductive Term : Type where
  | zero : Term
  | var (i : ℕ) : Term
  | add (a b : Term) : Term
  | neg (a : Term) : Term
  | sub (a b : Term) : Term
  | smul (k : ℕ) (a : Term) : Term

/-- How often a variable stands in a term, plainly (`false`) or negated (`true`). -/
def count (t : Term) : Bool → ℕ → ℕ :=
  Term.rec (fun _ _ => 0) (fun j s i => cond s 0 (cond (Nat.beq i j) 1 0))
    (fun _ _ f g s i => f s i + g s i) (fun _ f s i => f (!s) i)
    (fun _ _ f g s i => f s i + g (!s) i) (fun k _ f s i => k * f s i) t

/-- Whether all variables are below a bound. -/
def bounded (n : ℕ) (t : Term) : Bool :=
  Term.rec true (fun j => Nat.ble (j + 1) n) (fun _ _ f g => f && g) (fun _ f => f)
    (fun _ _ f g => f && g) (fun _ _ f => f) t

def sameCounts (s t : Term) (n : ℕ) : Bool :=
  Nat.rec true
    (fun i r => r && Nat.beq (count s false i + count t true i) (count t false i + count s true i))
    n

def check (n : ℕ) (s t : Term) : Bool := bounded n s && (bounded n t && sameCounts s t n)

variable {G : Type*} [AddCommGroup G] (v : ℕ → G)

def eval (t : Term) : G :=
  Term.rec 0 v (fun _ _ a b => a + b) (fun _ a => -a) (fun _ _ a b => a - b) (fun k _ a => k • a) t

theorem both {a b : Bool} (h : (a && b) = true) : a = true ∧ b = true := by
  cases a with
  | false => exact absurd h Bool.false_ne_true
  | true => exact ⟨rfl, h⟩

theorem beq_false {a b : ℕ} (h : a ≠ b) : Nat.beq a b = false :=
  Bool.eq_false_of_not_eq_true fun e => h (Nat.eq_of_beq_eq_true e)

/-- `∑ i < n, f i • v i` -/
def total (f : ℕ → ℕ) (n : ℕ) : G := Nat.rec 0 (fun i r => r + f i • v i) n

theorem total_add (f g : ℕ → ℕ) (n : ℕ) :
    total v (fun i => f i + g i) n = total v f n + total v g n := by
  induction n with
  | zero => exact (add_zero (0 : G)).symm
  | succ n ih =>
    show total v (fun i => f i + g i) n + (f n + g n) • v n =
      total v f n + f n • v n + (total v g n + g n • v n)
    rw [ih, add_nsmul, add_add_add_comm]

theorem total_mul (k : ℕ) (f : ℕ → ℕ) (n : ℕ) :
    total v (fun i => k * f i) n = k • total v f n := by
  induction n with
  | zero => exact (nsmul_zero k).symm
  | succ n ih =>
    show total v (fun i => k * f i) n + (k * f n) • v n = k • (total v f n + f n • v n)
    rw [ih, nsmul_add, mul_nsmul']

theorem total_zero (n : ℕ) : total v (fun _ => 0) n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    show total v (fun _ => 0) n + 0 • v n = 0
    rw [ih, zero_nsmul, add_zero]

theorem total_var_low (j n : ℕ) (h : n ≤ j) :
    total v (fun i => cond (Nat.beq i j) 1 0) n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    show total v (fun i => cond (Nat.beq i j) 1 0) n + (cond (Nat.beq n j) 1 0) • v n = 0
    have hn : Nat.beq n j = false := beq_false (by omega)
    rw [ih (by omega), hn, zero_add]
    exact zero_nsmul (v n)

theorem total_var (j n : ℕ) (h : j < n) :
    total v (fun i => cond (Nat.beq i j) 1 0) n = v j := by
  induction n with
  | zero => omega
  | succ n ih =>
    show total v (fun i => cond (Nat.beq i j) 1 0) n + (cond (Nat.beq n j) 1 0) • v n = v j
    by_cases e : n = j
    · subst e
      rw [total_var_low v n n (Nat.le_refl n), Nat.beq_refl, zero_add]
      exact one_nsmul (v n)
    · have hn : Nat.beq n j = false := beq_false e
      rw [ih (by omega), hn]
      show v j + 0 • v n = v j
      rw [zero_nsmul, add_zero]

theorem eval_add_total (n : ℕ) (t : Term) (h : bounded n t = true) :
    eval v t + total v (count t true) n = total v (count t false) n := by
  induction t with
  | zero => exact zero_add _
  | var j =>
    have hj : j + 1 ≤ n := Nat.le_of_ble_eq_true h
    show v j + total v (fun _ => 0) n = total v (fun i => cond (Nat.beq i j) 1 0) n
    rw [total_zero, add_zero, total_var v j n hj]
  | add a b iha ihb =>
    have hab := both h
    show eval v a + eval v b + total v (fun i => count a true i + count b true i) n =
      total v (fun i => count a false i + count b false i) n
    rw [total_add, total_add, add_add_add_comm, iha hab.1, ihb hab.2]
  | neg a ih =>
    show -eval v a + total v (count a false) n = total v (count a true) n
    rw [← ih h, neg_add_cancel_left]
  | sub a b iha ihb =>
    have hab := both h
    show eval v a - eval v b + total v (fun i => count a true i + count b false i) n =
      total v (fun i => count a false i + count b true i) n
    rw [total_add, total_add, ← iha hab.1, ← ihb hab.2, sub_eq_add_neg, add_add_add_comm,
      neg_add_cancel_left, add_assoc]
  | smul k a ih =>
    show k • eval v a + total v (fun i => k * count a true i) n =
      total v (fun i => k * count a false i) n
    rw [total_mul, total_mul, ← nsmul_add, ih h]

theorem total_congr (f g : ℕ → ℕ) (n : ℕ) (h : ∀ i, i < n → f i = g i) :
    total v f n = total v g n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    show total v f n + f n • v n = total v g n + g n • v n
    rw [ih (fun i hi => h i (by omega)), h n (by omega)]

theorem sameCounts_of (s t : Term) (n : ℕ) (h : sameCounts s t n = true) (i : ℕ) (hi : i < n) :
    count s false i + count t true i = count t false i + count s true i := by
  induction n with
  | zero => omega
  | succ n ih =>
    have hn := both h
    by_cases e : i = n
    · subst e
      exact Nat.eq_of_beq_eq_true hn.2
    · exact ih hn.1 (by omega)

theorem eq_of_check (n : ℕ) (s t : Term) (h : check n s t = true) : eval v s = eval v t := by
  have h₁ := both h
  have h₂ := both h₁.2
  have hs := eval_add_total v n s h₁.1
  have ht := eval_add_total v n t h₂.1
  have hc := total_congr v _ _ n (sameCounts_of s t n h₂.2)
  rw [total_add, total_add, ← hs, ← ht, add_assoc, add_assoc,
    add_comm (total v (count t true) n)] at hc
  exact add_right_cancel hc

end Quod.Abel
