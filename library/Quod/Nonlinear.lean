/-!
# Products of inequalities

What `nlinarith` multiplies hypotheses with. Not meant to be used by name.
-/

namespace Quod.Nonlinear

theorem mul_le {p q r s : ℕ} (h₁ : p ≤ q) (h₂ : r ≤ s) : p * s + q * r ≤ p * r + q * s := by
  obtain ⟨u, rfl⟩ := Nat.exists_eq_add_of_le h₁
  obtain ⟨v, rfl⟩ := Nat.exists_eq_add_of_le h₂
  have h : p * r + (p + u) * (r + v) = p * (r + v) + (p + u) * r + u * v := by ring1
  rw [h]
  exact Nat.le_add_right _ _

end Quod.Nonlinear
