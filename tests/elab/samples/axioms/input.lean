theorem choice_free (p : Prop) (h : p) : p := h
#print axioms choice_free
theorem my_em (p : Prop) : p ∨ ¬p := Classical.em p
#print axioms my_em
theorem unfinished : 1 = 2 := sorry
#print axioms unfinished
