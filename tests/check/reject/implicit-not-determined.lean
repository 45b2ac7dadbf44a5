-- expect: placeholder
-- text: don't know how to synthesize implicit argument
theorem t : True := (fun {α : Type} (_ : 1 = 1) => trivial) rfl
