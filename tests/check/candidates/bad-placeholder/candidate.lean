-- expect: placeholder
theorem t (p : Prop) : p := _
