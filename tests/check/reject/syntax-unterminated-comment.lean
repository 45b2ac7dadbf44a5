-- expect: syntax
-- text: unterminated comment
theorem t : 1 = 1 := by rfl
/- this comment never ends
