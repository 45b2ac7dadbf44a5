/-! Categories of a text's own, with precedences. -/
declare_syntax_cat arith
syntax num : arith
syntax ident : arith
syntax:50 arith:50 " + " arith:51 : arith
syntax:60 arith:60 " * " arith:61 : arith
syntax "(" arith ")" : arith
syntax "[arith| " arith "]" : term
macro_rules
  | `([arith| $n:num]) => `(($n : ℤ))
  | `([arith| $x:ident]) => `($x)
  | `([arith| $x + $y]) => `([arith| $x] + [arith| $y])
  | `([arith| $x * $y]) => `([arith| $x] * [arith| $y])
  | `([arith| ($x)]) => `([arith| $x])
example : [arith| 1 + 2 * 3] = 7 := rfl
example : [arith| (1 + 2) * 3] = 9 := rfl
example (k : ℤ) : [arith| k * 2 + 1] = k * 2 + 1 := rfl
#check [arith| 1 + ]
#check [arith| 1 - 2]
example (k : ℤ) : [arith| j * 2] = k := rfl

syntax "foo" frob : term
syntax "bar" : arithmetic
macro_rules | `([arith| $x - $y]) => `($x)

syntax (name := listing) "listing" "{" sepBy(term, " | ") "}" : term
macro_rules
  | `(listing { $[$xs]|* }) => `([$xs,*])
#check listing { 1 | 2 | 3 }
#check listing { }

syntax:65 term:65 " ⊞ " term:66 : term
macro_rules | `($a ⊞ $b) => `($a + 2 * $b)
example : 1 ⊞ 2 ⊞ 3 = 11 := rfl
example : 1 ⊞ (2 ⊞ 3) = 17 := rfl
#check 1 ⊞ true

namespace Quiet
scoped syntax "hush" : term
macro_rules | `(hush) => `(0)
example : hush = 0 := rfl
end Quiet
#check hush
open Quiet
#check hush
