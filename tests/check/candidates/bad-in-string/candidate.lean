-- expect: unknown-identifier|no-theorem
def text : String := "theorem t : (2 : ℕ) + 2 = 5 := rfl"
