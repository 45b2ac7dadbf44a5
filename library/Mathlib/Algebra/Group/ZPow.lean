/-!
# Powers with integer exponents

Names and statements are those of Mathlib's `Algebra/Group/Basic.lean`,
`Algebra/GroupWithZero/Basic.lean`, `Algebra/GroupWithZero/Units/Basic.lean` and
`Algebra/Order/Field/Power.lean`.
-/

universe u

section DivInvMonoid

variable {G : Type u} [DivInvMonoid G]

@[simp, norm_cast] theorem zpow_natCast (a : G) (n : ℕ) : a ^ (n : ℤ) = a ^ n := rfl

theorem zpow_coe_nat (a : G) (n : ℕ) : a ^ (n : ℤ) = a ^ n := rfl

theorem zpow_ofNat (a : G) (n : ℕ) [Nat.AtLeastTwo n] :
    a ^ (OfNat.ofNat n : ℤ) = a ^ (OfNat.ofNat n : ℕ) :=
  rfl

@[simp] theorem zpow_negSucc (a : G) (n : ℕ) : a ^ Int.negSucc n = (a ^ (n + 1))⁻¹ := rfl

@[simp] theorem zpow_zero (a : G) : a ^ (0 : ℤ) = 1 := pow_zero a

@[simp] theorem zpow_one (a : G) : a ^ (1 : ℤ) = a := pow_one a

theorem zpow_two (a : G) : a ^ (2 : ℤ) = a * a := pow_two a

theorem zpow_neg_one (a : G) : a ^ (-1 : ℤ) = a⁻¹ := by
  have h : a ^ (-1 : ℤ) = (a ^ 1)⁻¹ := rfl
  rw [h, pow_one]

end DivInvMonoid

section DivisionMonoid

variable {α : Type u} [DivisionMonoid α]

@[simp] theorem zpow_neg (a : α) (n : ℤ) : a ^ (-n) = (a ^ n)⁻¹ := by
  cases n with
  | ofNat k =>
    cases k with
    | zero =>
      have h : (a ^ (0 : ℤ)) = (a ^ (0 : ℤ))⁻¹ := by rw [zpow_zero, inv_one]
      exact h
    | succ k => rfl
  | negSucc k =>
    rw [zpow_negSucc, inv_inv]
    rfl

@[simp] theorem one_zpow (n : ℤ) : (1 : α) ^ n = 1 := by
  cases n with
  | ofNat k => exact one_pow k
  | negSucc k => rw [zpow_negSucc, one_pow, inv_one]

theorem inv_zpow (a : α) (n : ℤ) : a⁻¹ ^ n = (a ^ n)⁻¹ := by
  cases n with
  | ofNat k => exact inv_pow a k
  | negSucc k => rw [zpow_negSucc, zpow_negSucc, inv_pow]

@[simp] theorem inv_zpow' (a : α) (n : ℤ) : a⁻¹ ^ n = a ^ (-n) := by
  rw [inv_zpow, zpow_neg]

theorem one_div_zpow (a : α) (n : ℤ) : (1 / a) ^ n = 1 / a ^ n := by
  rw [one_div, one_div, inv_zpow]

theorem zpow_mul (a : α) (m n : ℤ) : a ^ (m * n) = (a ^ m) ^ n := by
  have nat : ∀ (b : α) (k l : ℕ), b ^ ((k : ℤ) * (l : ℤ)) = (b ^ (k : ℤ)) ^ (l : ℤ) := by
    intro b k l
    rw [← Int.natCast_mul, zpow_natCast, zpow_natCast, zpow_natCast, pow_mul]
  rcases Int.eq_nat_or_neg m with ⟨k, rfl | rfl⟩ <;> rcases Int.eq_nat_or_neg n with ⟨l, rfl | rfl⟩
  · exact nat a k l
  · rw [Int.mul_neg, zpow_neg, zpow_neg, nat]
  · rw [Int.neg_mul, zpow_neg, nat, zpow_neg, inv_zpow]
  · rw [Int.neg_mul_neg, nat, zpow_neg, zpow_neg, inv_zpow, inv_inv]

theorem zpow_mul' (a : α) (m n : ℤ) : a ^ (m * n) = (a ^ n) ^ m := by
  rw [Int.mul_comm, zpow_mul]

end DivisionMonoid

section DivisionCommMonoid

variable {α : Type u} [DivisionCommMonoid α]

theorem mul_zpow (a b : α) (n : ℤ) : (a * b) ^ n = a ^ n * b ^ n := by
  cases n with
  | ofNat k => exact mul_pow a b k
  | negSucc k => rw [zpow_negSucc, zpow_negSucc, zpow_negSucc, mul_pow, mul_inv]

@[simp] theorem div_zpow (a b : α) (n : ℤ) : (a / b) ^ n = a ^ n / b ^ n := by
  rw [div_eq_mul_inv, mul_zpow, inv_zpow, ← div_eq_mul_inv]

end DivisionCommMonoid

section GroupWithZero

variable {G₀ : Type u} [GroupWithZero G₀] {a : G₀}

theorem zpow_ne_zero (n : ℤ) (h : a ≠ 0) : a ^ n ≠ 0 := by
  cases n with
  | ofNat k => exact pow_ne_zero k h
  | negSucc k =>
    rw [zpow_negSucc]
    exact inv_ne_zero (pow_ne_zero (k + 1) h)

theorem zpow_ne_zero_of_ne_zero (h : a ≠ 0) (n : ℤ) : a ^ n ≠ 0 := zpow_ne_zero n h

theorem eq_zero_of_zpow_eq_zero {n : ℤ} (h : a ^ n = 0) : a = 0 := by
  by_contra ha
  exact zpow_ne_zero n ha h

theorem zpow_eq_zero {n : ℤ} (h : a ^ n = 0) : a = 0 := eq_zero_of_zpow_eq_zero h

theorem zero_zpow (n : ℤ) (h : n ≠ 0) : (0 : G₀) ^ n = 0 := by
  cases n with
  | ofNat k => exact zero_pow (fun hk => h (by rw [hk]; rfl))
  | negSucc k => rw [zpow_negSucc, zero_pow (Nat.succ_ne_zero k), inv_zero]

theorem zpow_eq_zero_iff {n : ℤ} (hn : n ≠ 0) : a ^ n = 0 ↔ a = 0 :=
  ⟨eq_zero_of_zpow_eq_zero, fun h => by rw [h, zero_zpow n hn]⟩

theorem zpow_add_one₀ (ha : a ≠ 0) (n : ℤ) : a ^ (n + 1) = a ^ n * a := by
  cases n with
  | ofNat k => exact pow_succ a k
  | negSucc k =>
    cases k with
    | zero =>
      have h : a ^ (Int.negSucc 0 + 1) = a ^ (0 : ℤ) := rfl
      rw [h, zpow_zero, zpow_negSucc, Nat.zero_add, pow_one, inv_mul_cancel ha]
    | succ k =>
      have h : a ^ (Int.negSucc (k + 1) + 1) = a ^ Int.negSucc k := rfl
      rw [h, zpow_negSucc, zpow_negSucc, pow_succ' a (k + 1), mul_inv_rev,
        inv_mul_cancel_right₀ ha]

theorem zpow_sub_one₀ (ha : a ≠ 0) (n : ℤ) : a ^ (n - 1) = a ^ n * a⁻¹ := by
  have h : a ^ (n - 1 + 1) = a ^ (n - 1) * a := zpow_add_one₀ ha (n - 1)
  rw [Int.sub_add_cancel] at h
  rw [h, mul_inv_cancel_right₀ ha]

theorem zpow_add₀ (ha : a ≠ 0) (m n : ℤ) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n using Int.induction_on with
  | hz => rw [Int.add_zero, zpow_zero, mul_one]
  | hp n ih => rw [← Int.add_assoc, zpow_add_one₀ ha, ih, mul_assoc, ← zpow_add_one₀ ha]
  | hn n ih => rw [← Int.add_sub_assoc, zpow_sub_one₀ ha, ih, mul_assoc, ← zpow_sub_one₀ ha]

theorem zpow_one_add₀ (h : a ≠ 0) (i : ℤ) : a ^ (1 + i) = a * a ^ i := by
  rw [zpow_add₀ h, zpow_one]

theorem zpow_sub₀ (ha : a ≠ 0) (m n : ℤ) : a ^ (m - n) = a ^ m / a ^ n := by
  rw [Int.sub_eq_add_neg, zpow_add₀ ha, zpow_neg, div_eq_mul_inv]

theorem zpow_neg_mul_zpow_self (n : ℤ) (ha : a ≠ 0) : a ^ (-n) * a ^ n = 1 := by
  rw [zpow_neg, inv_mul_cancel (zpow_ne_zero n ha)]

end GroupWithZero

/-! ## Order -/

section LinearOrderedSemifield

variable {α : Type u} [LinearOrderedSemifield α] {a : α} {m n : ℤ}

theorem zpow_pos_of_pos (ha : 0 < a) (n : ℤ) : 0 < a ^ n := by
  cases n with
  | ofNat k => exact pow_pos ha k
  | negSucc k =>
    rw [zpow_negSucc]
    exact inv_pos.mpr (pow_pos ha (k + 1))

theorem zpow_nonneg (ha : 0 ≤ a) (n : ℤ) : 0 ≤ a ^ n := by
  cases n with
  | ofNat k => exact pow_nonneg ha k
  | negSucc k =>
    rw [zpow_negSucc]
    exact inv_nonneg.mpr (pow_nonneg ha (k + 1))

theorem one_le_zpow_of_nonneg (ha : 1 ≤ a) (hn : 0 ≤ n) : 1 ≤ a ^ n := by
  obtain ⟨k, rfl⟩ := Int.eq_ofNat_of_zero_le hn
  rw [zpow_natCast]
  exact one_le_pow_of_one_le ha k

theorem zpow_le_one_of_nonpos (ha : 1 ≤ a) (hn : n ≤ 0) : a ^ n ≤ 1 := by
  have h : 1 ≤ a ^ (-n) := one_le_zpow_of_nonneg ha (Int.neg_nonneg_of_nonpos hn)
  rw [zpow_neg] at h
  rw [← inv_inv (a ^ n)]
  exact inv_le_one h

theorem zpow_le_of_le (ha : 1 ≤ a) (h : m ≤ n) : a ^ m ≤ a ^ n := by
  have ha₀ : a ≠ 0 := ne_of_gt (lt_of_lt_of_le zero_lt_one ha)
  have h₁ : a ^ n = a ^ m * a ^ (n - m) := by
    rw [← zpow_add₀ ha₀, Int.add_comm, Int.sub_add_cancel]
  rw [h₁]
  apply le_mul_of_one_le_right (zpow_nonneg (le_trans zero_le_one ha) m)
  exact one_le_zpow_of_nonneg ha (Int.sub_nonneg_of_le h)

theorem one_lt_zpow (ha : 1 < a) (n : ℤ) (hn : 0 < n) : 1 < a ^ n := by
  obtain ⟨k, rfl⟩ := Int.eq_ofNat_of_zero_le (Int.le_of_lt hn)
  rw [zpow_natCast]
  exact one_lt_pow ha (fun hk => by rw [hk] at hn; exact Int.lt_irrefl 0 hn)

end LinearOrderedSemifield

section LinearOrderedField

variable {α : Type u} [LinearOrderedField α]

theorem zpow_two_nonneg (a : α) : 0 ≤ a ^ (2 : ℤ) := by
  rw [zpow_two]
  exact mul_self_nonneg a

end LinearOrderedField
