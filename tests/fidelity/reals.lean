import Mathlib

/-! Real numbers: ℝ is a complete linearly ordered field, which fixes it up to isomorphism. -/

theorem fid_real_field : ∃ _ : LinearOrderedField ℝ, True := ⟨inferInstance, trivial⟩

theorem fid_real_complete (s : Set ℝ) (h : s.Nonempty) (b : BddAbove s) : ∃ x, IsLUB s x :=
  Real.exists_isLUB h b

theorem fid_real_archimedean (x : ℝ) : ∃ n : ℕ, x < n := exists_nat_gt x

/-- Division by zero is zero. -/
theorem fid_real_div_zero (x : ℝ) : x / 0 = 0 ∧ (0 : ℝ)⁻¹ = 0 := ⟨div_zero x, inv_zero⟩

theorem fid_real_cast_succ (n : ℕ) : ((n + 1 : ℕ) : ℝ) = n + 1 := Nat.cast_succ n

theorem fid_real_cast_neg (n : ℤ) : ((-n : ℤ) : ℝ) = -n := Int.cast_neg n

theorem fid_real_numeral : (3 : ℝ) = 1 + 1 + 1 := by linarith

theorem fid_real_sub (a b : ℝ) : a - b = a + -b := sub_eq_add_neg a b

theorem fid_real_lt (a b : ℝ) : a < b ↔ a ≤ b ∧ ¬b ≤ a := lt_iff_le_not_le

theorem fid_is_least (s : Set ℝ) (a : ℝ) : IsLeast s a ↔ a ∈ s ∧ ∀ x ∈ s, a ≤ x := Iff.rfl

theorem fid_is_greatest (s : Set ℝ) (a : ℝ) : IsGreatest s a ↔ a ∈ s ∧ ∀ x ∈ s, x ≤ a := Iff.rfl

theorem fid_is_lub (s : Set ℝ) (a : ℝ) :
    IsLUB s a ↔ (∀ x ∈ s, x ≤ a) ∧ ∀ b, (∀ x ∈ s, x ≤ b) → a ≤ b := Iff.rfl

/-- Floor and ceiling. -/
theorem fid_floor (x : ℝ) (z : ℤ) : ⌊x⌋ = z ↔ z ≤ x ∧ x < z + 1 := Int.floor_eq_iff

theorem fid_ceil (x : ℝ) (z : ℤ) : ⌈x⌉ = z ↔ z - 1 < x ∧ x ≤ z := Int.ceil_eq_iff

theorem fid_nat_floor_neg (x : ℝ) (h : x ≤ 0) : ⌊x⌋₊ = 0 := Nat.floor_of_nonpos h

theorem fid_rat_floor : ⌊(-1 / 2 : ℚ)⌋ = -1 := by
  rw [Int.floor_eq_iff]
  push_cast
  constructor <;> linarith
