-- expect: syntax|no-theorem
theorem ｔ : True := trivial
