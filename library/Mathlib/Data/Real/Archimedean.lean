/-!
# ℝ is archimedean; suprema in ℝ

Names and statements are those of Mathlib's `Data/Real/Archimedean.lean`.
-/

namespace Real

/-- A real number is below a natural number, from the construction. -/
instance instArchimedean : Archimedean ℝ := archimedean_iff_nat_le.mpr exists_natCast_ge

noncomputable instance instFloorRing : FloorRing ℝ := Archimedean.floorRing ℝ

theorem exists_isLUB {S : Set ℝ} (hne : S.Nonempty) (hbdd : BddAbove S) : ∃ x : ℝ, IsLUB S x := by
  obtain ⟨b, hb⟩ := hbdd
  obtain ⟨x, hx⟩ := exists_lub S hne ⟨b, fun y hy => hb hy⟩
  exact ⟨x, isLUB_iff_le_iff.mpr hx⟩

theorem exists_isGLB {S : Set ℝ} (hne : S.Nonempty) (hbdd : BddBelow S) : ∃ x : ℝ, IsGLB S x := by
  obtain ⟨b, hb⟩ := hbdd
  obtain ⟨y₀, hy₀⟩ := hne
  have hne' : Set.Nonempty {y : ℝ | -y ∈ S} := ⟨-y₀, by
    show - -y₀ ∈ S
    rw [neg_neg]
    exact hy₀⟩
  have hbdd' : BddAbove {y : ℝ | -y ∈ S} := ⟨-b, fun y hy => le_neg.mpr (hb hy)⟩
  obtain ⟨x, hx⟩ := exists_isLUB hne' hbdd'
  refine ⟨-x, fun y hy => ?_, fun z hz => ?_⟩
  · refine neg_le.mp (hx.1 ?_)
    show - -y ∈ S
    rw [neg_neg]
    exact hy
  · exact le_neg.mpr (hx.2 (fun y hy => le_neg.mpr (hz hy)))

theorem exists_floor (x : ℝ) : ∃ ub : ℤ, (ub : ℝ) ≤ x ∧ ∀ z : ℤ, (z : ℝ) ≤ x → z ≤ ub :=
  ⟨⌊x⌋, Int.floor_le x, fun _ hz => Int.le_floor.mpr hz⟩

end Real
