import Mathlib

/-! Order, absolute value, minimum and maximum, floor and ceiling. -/

theorem fid_abs_int : |(-3 : ℤ)| = 3 ∧ |(3 : ℤ)| = 3 ∧ |(0 : ℤ)| = 0 := by decide

theorem fid_abs_real (x : ℝ) (h : x < 0) : |x| = -x := abs_of_neg h

theorem fid_abs_max (x : ℝ) : |x| = max x (-x) := rfl

theorem fid_abs_nonneg (x : ℝ) : 0 ≤ |x| := abs_nonneg x

theorem fid_abs_square (x : ℝ) : |x| ^ 2 = x ^ 2 := sq_abs x

theorem fid_abs_sub_leaf (a b : ℕ) : |(a : ℤ) - b| = |(b : ℤ) - a| := abs_sub_comm _ _

theorem fid_abs_of_nat_sub : |((2 - 3 : ℕ) : ℤ)| = 0 := rfl

theorem fid_abs_of_int_sub : |(2 - 3 : ℤ)| = 1 := rfl

theorem fid_abs_product (x y : ℝ) : |x * y| = |x| * |y| := abs_mul x y

theorem fid_abs_inside_sum (x y : ℝ) : |x + y| ≤ |x| + |y| := abs_add x y

theorem fid_abs_then_mul (x : ℝ) : |x| * 2 = |x * 2| := by
  rw [abs_mul, abs_of_pos (by norm_num : (0 : ℝ) < 2)]

theorem fid_min_real (x y : ℝ) (h : x ≤ y) : min x y = x ∧ max x y = y :=
  ⟨min_eq_left h, max_eq_right h⟩

theorem fid_min_int : min (-3) (2 : ℤ) = -3 ∧ max (-3) (2 : ℤ) = 2 := by decide

theorem fid_min_application : min 3 5 + 1 = 4 := rfl

theorem fid_le_and_lt (x y : ℝ) : x < y ↔ x ≤ y ∧ x ≠ y := lt_iff_le_and_ne

theorem fid_ge_turned (x y : ℝ) : (x ≥ y) = (y ≤ x) := rfl

theorem fid_gt_turned (x y : ℝ) : (x > y) = (y < x) := rfl

theorem fid_not_lt_real (x y : ℝ) : ¬x < y ↔ y ≤ x := not_lt

theorem fid_dense (x y : ℝ) (h : x < y) : ∃ z, x < z ∧ z < y := exists_between h

theorem fid_int_discrete (x : ℤ) (h₁ : 0 < x) (h₂ : x < 2) : x = 1 := by omega

theorem fid_square_nonneg (x : ℝ) : 0 ≤ x ^ 2 := sq_nonneg x

theorem fid_floor_half : ⌊(7 / 2 : ℝ)⌋ = 3 := by
  rw [Int.floor_eq_iff]
  norm_num

theorem fid_floor_negative_half : ⌊(-7 / 2 : ℝ)⌋ = -4 := by
  rw [Int.floor_eq_iff]
  norm_num

theorem fid_ceil_half : ⌈(7 / 2 : ℝ)⌉ = 4 := by
  rw [Int.ceil_eq_iff]
  norm_num

theorem fid_ceil_negative_half : ⌈(-7 / 2 : ℝ)⌉ = -3 := by
  rw [Int.ceil_eq_iff]
  norm_num

theorem fid_floor_of_int (z : ℤ) : ⌊(z : ℝ)⌋ = z := Int.floor_intCast z

theorem fid_floor_le (x : ℝ) : (⌊x⌋ : ℝ) ≤ x := Int.floor_le x

theorem fid_lt_floor_add_one (x : ℝ) : x < ⌊x⌋ + 1 := Int.lt_floor_add_one x

theorem fid_le_ceil (x : ℝ) : x ≤ ⌈x⌉ := Int.le_ceil x

theorem fid_floor_is_integer (x : ℝ) : ∃ z : ℤ, z = ⌊x⌋ := ⟨⌊x⌋, rfl⟩

theorem fid_nat_floor : ⌊(7 / 2 : ℝ)⌋₊ = 3 := by
  rw [Nat.floor_eq_iff (by norm_num)]
  norm_num

theorem fid_nat_floor_negative : ⌊(-7 / 2 : ℝ)⌋₊ = 0 := by
  rw [Nat.floor_of_nonpos]
  norm_num

theorem fid_nat_ceil_negative : ⌈(-7 / 2 : ℝ)⌉₊ = 0 := by
  rw [Nat.ceil_eq_zero]
  norm_num

theorem fid_floor_add_int (x : ℝ) (z : ℤ) : ⌊x + z⌋ = ⌊x⌋ + z := Int.floor_add_int x z

theorem fid_fract (x : ℝ) : Int.fract x = x - ⌊x⌋ := rfl

theorem fid_fract_negative : Int.fract (-1 / 2 : ℚ) = 1 / 2 := by
  have h : ⌊(-1 / 2 : ℚ)⌋ = -1 := by
    rw [Int.floor_eq_iff]
    norm_num
  rw [Int.fract, h]
  norm_num

theorem fid_least_in (s : Set ℕ) (a : ℕ) (h : IsLeast s a) : a ∈ s := h.1

theorem fid_least_unique (s : Set ℝ) (a b : ℝ) (ha : IsLeast s a) (hb : IsLeast s b) : a = b :=
  le_antisymm (ha.2 hb.1) (hb.2 ha.1)

theorem fid_no_least_open : ¬∃ a, IsLeast {x : ℝ | 0 < x} a := by
  rintro ⟨a, ha, h⟩
  have ha' : 0 < a := ha
  have h₂ : a ≤ a / 2 := h (show 0 < a / 2 by linarith)
  linarith

theorem fid_greatest_closed : IsGreatest {x : ℝ | x ≤ 3} 3 := ⟨le_refl 3, fun _ h => h⟩

theorem fid_upper_bounds (s : Set ℝ) (a : ℝ) : (a ∈ upperBounds s) = ∀ ⦃x⦄, x ∈ s → x ≤ a := rfl

theorem fid_lower_bounds (s : Set ℝ) (a : ℝ) : (a ∈ lowerBounds s) = ∀ ⦃x⦄, x ∈ s → a ≤ x := rfl

theorem fid_monotone (f : ℝ → ℝ) : Monotone f = ∀ ⦃a b⦄, a ≤ b → f a ≤ f b := rfl

theorem fid_strict_mono (f : ℝ → ℝ) : StrictMono f = ∀ ⦃a b⦄, a < b → f a < f b := rfl

theorem fid_antitone (f : ℝ → ℝ) : Antitone f = ∀ ⦃a b⦄, a ≤ b → f b ≤ f a := rfl

theorem fid_strict_anti (f : ℝ → ℝ) : StrictAnti f = ∀ ⦃a b⦄, a < b → f b < f a := rfl
