/-! `infixl`, `infixr`, `infix`, `prefix`, `postfix`, `notation`: precedences, scopes. -/
def minus (a b : ℤ) : ℤ := a - b
infixl:65 " ⊖ " => minus
example : 5 ⊖ 3 ⊖ 1 = 1 := rfl
example : 5 ⊖ 3 ⊖ 1 = 3 := rfl
infixr:65 " ⊘ " => minus
example : 5 ⊘ 3 ⊘ 1 = 3 := rfl
infix:50 " ≋ " => fun a b : ℕ => a = b
example : 2 + 2 ≋ 4 := rfl
example (a b c : ℕ) : a ≋ b ≋ c := sorry
prefix:max "√'" => Nat.succ
example : √'2 + 1 = 4 := rfl
postfix:max "!'" => Nat.succ
example : 2!' * 2 = 6 := rfl
prefix:40 "not' " => Not
example (p q : Prop) : (not' p ∧ q) = ¬(p ∧ q) := rfl
notation:65 a " ⋆ " b:66 => a * 10 + b
example : 1 ⋆ 2 ⋆ 3 = 123 := rfl
notation "⟪" x ", " y "⟫" => (x, y)
#check ⟪1, 2⟫
#check ⟪1⟫

section
local infixl:70 " ⊙ " => Nat.add
example : 1 ⊙ 2 = 3 := rfl
end
example : 1 ⊙ 2 = 3 := rfl

namespace Hidden
scoped notation "secret" => 42
example : secret = 42 := rfl
end Hidden
example : secret = 42 := rfl
open Hidden in
example : secret = 42 := rfl
open scoped Hidden
example : secret = 42 := rfl
infixl " ⊝ " => minus
notation => 3
