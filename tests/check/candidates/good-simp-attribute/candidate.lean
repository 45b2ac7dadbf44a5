-- expect: accepted
attribute [local simp] double

theorem t : double 2 = 4 := by simp
