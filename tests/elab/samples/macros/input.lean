/-! Macros: terms, tactics, commands; repetition; several rules; what goes wrong. -/
macro "closes" : tactic => `(tactic| first | rfl | assumption | trivial)
example : 2 + 2 = 4 := by closes
example (p : Prop) (h : p) : p := by closes
example (p : Prop) : p := by closes

macro "both " h:ident : tactic => `(tactic| (cases $h:ident; constructor <;> assumption))
example (p q : Prop) (h : p ∧ q) : p ∧ q := by both h
example (p q : Prop) (h : p ∧ q) : p ∧ q := by both k

syntax "sum! " "(" term,* ")" : term
macro_rules
  | `(sum! ()) => `(0)
  | `(sum! ($x)) => `($x)
  | `(sum! ($x, $xs,*)) => `($x + sum! ($xs,*))
example : sum! (1, 2, 3) = 6 := rfl
#check sum! (1, 2, 3)
example : sum! () = 0 := rfl

macro "rwa' " rules:rwRuleSeq place:(location)? : tactic =>
  `(tactic| (rw $rules $(place)?; assumption))
example (a b : ℕ) (h : a = b) (k : b = 3) : a = 3 := by rwa' [h]
example (a b : ℕ) (h : a = b) (k : a = 3) : b = 3 := by rwa' [h] at k

macro "twice " t:tactic : tactic => `(tactic| ($t; $t))
example (p q : Prop) : p → q → p := by
  twice intro _
  assumption

macro "constant " n:ident " is " v:term : command => `(def $n := $v)
constant seven is 7
example : seven = 7 := rfl
constant seven is 8

-- the rule declared last is tried first, and the others when it fails
syntax "finish" : tactic
macro_rules | `(tactic| finish) => `(tactic| rfl)
macro_rules | `(tactic| finish) => `(tactic| assumption)
example : 1 = 1 := by finish
example (p : Prop) (h : p) : p := by finish

syntax "nothing" : term
#check nothing
#check sum! (1, 2

-- round in circles
syntax "heads" : term
syntax "tails" : term
macro_rules | `(heads) => `(tails)
macro_rules | `(tails) => `(heads)
#check heads

macro "refuse" : term => Lean.Macro.throwError "not this one"
#check refuse

macro "computes" n:num : term => n
elab "told" : term => sorry
example : sum! (4, 5) = 9 := rfl
