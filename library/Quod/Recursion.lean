/-!
# Recursion on a measure

What definitions that call themselves compile to when no argument gets smaller as a part of
itself, but a natural number (`Quod.fix`) or a pair of them in lexicographic order (`Quod.fixLex`)
does. The recursion is over a bound, so that closed terms compute; `fix_eq` and `fixLex_eq` are
what the functions' equations are proved by.
-/

/-- `F` on everything below a bound. -/
def Quod.fixBelow.{u} {C : Nat → Sort u} (F : (n : Nat) → ((m : Nat) → m < n → C m) → C n)
    (k : Nat) : (m : Nat) → m < k → C m :=
  Nat.rec (motive := fun k => (m : Nat) → m < k → C m) (fun m h => absurd h (Nat.not_lt_zero m))
    (fun _ ih m h => F m fun j hj => ih j (Nat.lt_of_lt_of_le hj (Nat.le_of_lt_succ h))) k

/-- The function whose value at `n` is made by `F` from those at smaller numbers. -/
def Quod.fix.{u} {C : Nat → Sort u} (F : (n : Nat) → ((m : Nat) → m < n → C m) → C n)
    (n : Nat) : C n :=
  Quod.fixBelow F (n + 1) n (Nat.lt_succ_self n)

theorem Quod.fixBelow_succ.{u} {C : Nat → Sort u}
    (F : (n : Nat) → ((m : Nat) → m < n → C m) → C n) (k m : Nat) (h : m < k + 1) :
    Quod.fixBelow F (k + 1) m h =
      F m fun j hj => Quod.fixBelow F k j (Nat.lt_of_lt_of_le hj (Nat.le_of_lt_succ h)) :=
  rfl

theorem Quod.fixBelow_bound.{u} {C : Nat → Sort u}
    (F : (n : Nat) → ((m : Nat) → m < n → C m) → C n) (k : Nat) :
    ∀ (l m : Nat) (h : m < k) (h' : m < l), Quod.fixBelow F k m h = Quod.fixBelow F l m h' := by
  induction k with
  | zero => intro l m h; exact absurd h (Nat.not_lt_zero m)
  | succ k ih =>
    intro l m h h'
    cases l with
    | zero => exact absurd h' (Nat.not_lt_zero m)
    | succ l =>
      exact congrArg (F m) (funext fun j => funext fun hj => ih l j _ _)

theorem Quod.fix_eq.{u} {C : Nat → Sort u} (F : (n : Nat) → ((m : Nat) → m < n → C m) → C n)
    (n : Nat) : Quod.fix F n = F n fun m _ => Quod.fix F m :=
  congrArg (F n) (funext fun j => funext fun hj => Quod.fixBelow_bound F n (j + 1) j hj _)

/-- One step of `Quod.fixLex` with the first component as it is. -/
def Quod.fixInner.{u} {C : Nat × Nat → Sort u}
    (F : (p : Nat × Nat) → ((q : Nat × Nat) → (q.1 < p.1 ∨ q.1 = p.1 ∧ q.2 < p.2) → C q) → C p)
    (a : Nat) (outer : (x : Nat) → x < a → (y : Nat) → C (x, y)) : (b : Nat) → C (a, b) :=
  Quod.fix (C := fun b => C (a, b)) fun b inner =>
    F (a, b) fun q h =>
      if lt : q.1 < a then outer q.1 lt q.2
      else Eq.ndrec (motive := fun x => C (x, q.2)) (inner q.2 (h.resolve_left lt).2)
        (h.resolve_left lt).1.symm

/-- As `Quod.fix`, over pairs in lexicographic order. -/
def Quod.fixLex.{u} {C : Nat × Nat → Sort u}
    (F : (p : Nat × Nat) → ((q : Nat × Nat) → (q.1 < p.1 ∨ q.1 = p.1 ∧ q.2 < p.2) → C q) → C p)
    (p : Nat × Nat) : C p :=
  Quod.fix (C := fun a => (b : Nat) → C (a, b)) (fun a outer => Quod.fixInner F a outer) p.1 p.2

theorem Quod.fixLex_inner.{u} {C : Nat × Nat → Sort u}
    (F : (p : Nat × Nat) → ((q : Nat × Nat) → (q.1 < p.1 ∨ q.1 = p.1 ∧ q.2 < p.2) → C q) → C p)
    (a b : Nat) :
    Quod.fixLex F (a, b) = Quod.fixInner F a (fun x _ y => Quod.fixLex F (x, y)) b :=
  congrFun (Quod.fix_eq (C := fun a => (b : Nat) → C (a, b))
    (fun a outer => Quod.fixInner F a outer) a) b

theorem Quod.fixLex_eq.{u} {C : Nat × Nat → Sort u}
    (F : (p : Nat × Nat) → ((q : Nat × Nat) → (q.1 < p.1 ∨ q.1 = p.1 ∧ q.2 < p.2) → C q) → C p)
    (p : Nat × Nat) : Quod.fixLex F p = F p fun q _ => Quod.fixLex F q := by
  obtain ⟨a, b⟩ := p
  refine (Quod.fixLex_inner F a b).trans ?_
  refine (Quod.fix_eq (C := fun b => C (a, b)) _ b).trans ?_
  refine congrArg (F (a, b)) (funext fun q => funext fun h => ?_)
  by_cases lt : q.1 < a
  · exact dif_pos lt
  · refine (dif_neg lt).trans ?_
    obtain ⟨x, y⟩ := q
    have same : x = a := (h.resolve_left lt).1
    subst same
    exact (Quod.fixLex_inner F x y).symm
