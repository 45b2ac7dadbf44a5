-- expect: no-theorem
def nothing : ℕ := 0
