-- expect: syntax|other-statement
alias t := Nat.add_comm
