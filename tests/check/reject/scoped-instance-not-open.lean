-- expect: failed-to-synthesize
-- text: failed to synthesize
noncomputable def decide_anything (p : Prop) : Decidable p := inferInstance
theorem t : 1 = 1 := rfl
