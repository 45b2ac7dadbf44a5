-- expect: failed-to-synthesize
-- text: failed to synthesize
class Coloured (α : Type) where
  colour : ℕ
section
local instance instColouredNat : Coloured ℕ := ⟨3⟩
theorem inside : Coloured.colour ℕ = 3 := rfl
end
theorem outside : Coloured.colour ℕ = 3 := rfl
