infixl:65 " ⊞ " => fun (a b : ℕ) => a + 2 * b
#check 1 ⊞ 2 ⊞ 3
example : 1 ⊞ 2 ⊞ 3 = 11 := rfl
infixr:67 " ⊠ " => HMul.hMul
example (a b c : ℕ) : a ⊠ b ⊠ c = a * (b * c) := rfl
notation "‖" x "‖₁" => Nat.succ x
example : ‖3‖₁ = 4 := rfl
notation:50 a " ≡₂ " b => a % 2 = b % 2
example : 4 ≡₂ 6 := rfl
prefix:max "√√" => Nat.sqrt
postfix:max "!!" => Nat.succ
example : 3!! = 4 := rfl
#check (√√9 : Bool)
section
local infixl:65 " ⊖ " => HSub.hSub
example : 5 ⊖ 2 = 3 := rfl
end
#check 5 ⊖ 2
namespace Foo
scoped notation "𝟘" => (0 : ℕ)
#check 𝟘
end Foo
#check 𝟘
section
open Foo
#check 𝟘
end
infix:50 " ≺ " => LT.lt
example : 1 ≺ 2 := by decide
#check 1 ≺ 2 ≺ 3
notation "bad" x:65 " of " => x +
