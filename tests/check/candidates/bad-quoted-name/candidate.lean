-- expect: other-statement
theorem «t» : True := trivial
