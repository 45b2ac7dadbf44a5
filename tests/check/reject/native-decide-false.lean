-- expect: decide
theorem compiled : 2 + 2 = 5 := by native_decide
