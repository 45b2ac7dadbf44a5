#check fun x : ℝ => x = ((-1) ^ 3)⁻¹
#check (2 ^ 3)
#check fun (x : ℝ) (n : ℕ) => x ^ n
#check fun (x : ℕ) => x - 1
#check -1
example : (2 : ℤ) ^ 3 = 8 := rfl
example (h : (1 : ℕ) = 2) : (1 : ℤ) = 2 := mod_cast h
#check fun (x : Bool) => x ^ 2
#check fun (x : Bool) => x + 1
example : 2 ^ 3 = true := rfl
#check (-1 : ℕ)
example (h : (1 : ℕ) = 2) : (1 : ℤ) = 3 := mod_cast h
