-- expect: other-statement
def t (p : Prop) (h : p) : Prop := p
