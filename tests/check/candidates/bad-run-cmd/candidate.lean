-- expect: syntax|unsupported|type-mismatch
run_cmd Lean.Elab.Command.elabCommand default

theorem t : (2 : ℕ) + 2 = 5 := rfl
