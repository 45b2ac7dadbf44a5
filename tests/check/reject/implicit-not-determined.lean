-- expect: placeholder
theorem t : True := (fun {α : Type} (_ : 1 = 1) => trivial) rfl
