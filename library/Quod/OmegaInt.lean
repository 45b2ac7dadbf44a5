/-!
# Order on ℤ

What the arithmetic of `omega` and `interval_cases` on ℤ begins with. Not meant to be used by name.
-/

namespace Quod.OmegaInt

theorem not_le {a b : ℤ} (h : ¬a ≤ b) : b < a := Int.not_le.mp h

theorem not_lt {a b : ℤ} (h : ¬a < b) : b ≤ a := Int.not_lt.mp h

theorem lt_or_gt {a b : ℤ} (h : ¬a = b) : a < b ∨ b < a := by
  cases Int.le_total a b with
  | inl h' =>
    left
    apply Int.not_le.mp
    intro h''
    exact h (Int.le_antisymm h' h'')
  | inr h' =>
    right
    apply Int.not_le.mp
    intro h''
    exact h (Int.le_antisymm h'' h')

end Quod.OmegaInt
