-- expect: other-statement
abbrev Ν := Unit

theorem t (a b : Ν) : a = b := rfl
