-- expect: no-theorem
def t (p : Prop) (h : p) : Prop := p
