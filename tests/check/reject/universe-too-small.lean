-- expect: universe-mismatch
theorem t : (Type : Type) = Type := rfl
