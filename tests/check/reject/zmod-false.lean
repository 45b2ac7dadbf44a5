-- expect: decide
theorem zmod_false : (3 : ZMod 7) * 4 = 6 := by
  decide
