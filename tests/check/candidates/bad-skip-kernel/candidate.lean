-- expect: decide
set_option debug.skipKernelTC true

theorem t : (2 : ℕ) + 2 = 5 := by decide
