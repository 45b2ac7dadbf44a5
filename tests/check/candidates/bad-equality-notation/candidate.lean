-- expect: other-statement
local infix:50 (priority := 2000) " = " => fun a b => a ≤ b + 100

theorem t : (2 : ℕ) + 2 = 5 := by decide
