theorem one_two (n : ℕ) : n = 1 ↔ n + 1 = 2 := by omega
alias one_two' := one_two
#check one_two'
@[simp] protected alias Foo.bar := one_two
#check Foo.bar
alias ⟨two_of_one, one_of_two⟩ := one_two
#check two_of_one
#check one_of_two
example : 1 + 1 = 2 := two_of_one 1 rfl
alias ⟨_, _root_.Baz.back⟩ := one_two
#check Baz.back
alias add' := Nat.add
example : add' 1 2 = 3 := rfl
alias one_two' := one_two
alias nothing := nowhere
alias ⟨a, b⟩ := Nat.add_comm
alias ⟨a⟩ := one_two
