-- expect: type-mismatch
theorem t : (Type : Type) = Type := rfl
