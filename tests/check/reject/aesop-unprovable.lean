-- expect: aesop
theorem not_so (p q : Prop) (h : p) : q := by aesop
