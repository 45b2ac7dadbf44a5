/-!
# Everyday theorems on rings and fields

Names and statements are those of Mathlib's `Algebra/Ring/Defs.lean`, `Algebra/Ring/Commute.lean`,
`Algebra/Ring/Basic.lean` and `Algebra/Field/Basic.lean`.
-/

universe u

/-! ## Semirings -/

section Semiring

variable {α : Type u}

theorem one_add_mul [NonAssocSemiring α] (a b : α) : (1 + a) * b = b + a * b := by
  rw [add_mul, one_mul]

theorem mul_one_add [NonAssocSemiring α] (a b : α) : a * (1 + b) = a + a * b := by
  rw [mul_add, mul_one]

theorem distrib_three_right [Mul α] [Add α] [RightDistribClass α] (a b c d : α) :
    (a + b + c) * d = a * d + b * d + c * d := by
  rw [add_mul, add_mul]

theorem add_mul_self_eq [CommSemiring α] (a b : α) :
    (a + b) * (a + b) = a * a + 2 * a * b + b * b := by
  rw [← pow_two, add_sq, pow_two, pow_two]

theorem add_sq' [CommSemiring α] (a b : α) : (a + b) ^ 2 = a ^ 2 + b ^ 2 + 2 * a * b := by
  rw [add_sq, add_right_comm]

@[simp] theorem mul_ite [Mul α] (P : Prop) [Decidable P] (a b c : α) :
    (a * if P then b else c) = if P then a * b else a * c := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]

@[simp] theorem ite_mul [Mul α] (P : Prop) [Decidable P] (a b c : α) :
    (if P then a else b) * c = if P then a * c else b * c := by
  by_cases h : P
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]

theorem mul_boole [MulZeroOneClass α] (P : Prop) [Decidable P] (a : α) :
    (a * if P then 1 else 0) = if P then a else 0 := by
  rw [mul_ite, mul_one, mul_zero]

end Semiring

/-! ## Negation -/

section Negation

variable {α : Type u}

theorem neg_mul_neg [Mul α] [HasDistribNeg α] (a b : α) : -a * -b = a * b := by
  rw [neg_mul, mul_neg, neg_neg]

theorem neg_mul_eq_neg_mul [Mul α] [HasDistribNeg α] (a b : α) : -(a * b) = -a * b :=
  (neg_mul a b).symm

theorem neg_mul_eq_mul_neg [Mul α] [HasDistribNeg α] (a b : α) : -(a * b) = a * -b :=
  (mul_neg a b).symm

theorem neg_mul_comm [Mul α] [HasDistribNeg α] (a b : α) : -a * b = a * -b := by
  rw [neg_mul, mul_neg]

theorem neg_eq_neg_one_mul [MulOneClass α] [HasDistribNeg α] (a : α) : -a = -1 * a := by
  rw [neg_mul, one_mul]

theorem mul_neg_one [MulOneClass α] [HasDistribNeg α] (a : α) : a * -1 = -a := by
  rw [mul_neg, mul_one]

theorem neg_one_mul [MulOneClass α] [HasDistribNeg α] (a : α) : -1 * a = -a := by
  rw [neg_mul, one_mul]

theorem neg_sq [Monoid α] [HasDistribNeg α] (a : α) : (-a) ^ 2 = a ^ 2 := by
  rw [pow_two, pow_two, neg_mul_neg]

theorem neg_pow_two [Monoid α] [HasDistribNeg α] (a : α) : (-a) ^ 2 = a ^ 2 := neg_sq a

theorem neg_one_sq [Monoid α] [HasDistribNeg α] : (-1 : α) ^ 2 = 1 := by
  rw [neg_sq, one_pow]

theorem neg_one_pow_two [Monoid α] [HasDistribNeg α] : (-1 : α) ^ 2 = 1 := neg_one_sq

theorem neg_one_pow_eq_or [Monoid α] [HasDistribNeg α] (n : ℕ) :
    (-1 : α) ^ n = 1 ∨ (-1 : α) ^ n = -1 := by
  induction n with
  | zero => exact Or.inl (pow_zero _)
  | succ n ih =>
    rw [pow_succ]
    cases ih with
    | inl h => exact Or.inr (by rw [h, one_mul])
    | inr h => exact Or.inl (by rw [h, neg_mul_neg, one_mul])

theorem neg_pow [Monoid α] [HasDistribNeg α] (a : α) (n : ℕ) : (-a) ^ n = (-1) ^ n * a ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, one_mul]
  | succ n ih =>
    rw [pow_succ, ih, pow_succ (-1 : α), pow_succ a, mul_neg, mul_neg_one, neg_mul, mul_assoc]

end Negation

/-! ## Rings -/

section Ring

variable {α : Type u}

theorem mul_sub_left_distrib [NonUnitalNonAssocRing α] (a b c : α) :
    a * (b - c) = a * b - a * c := by
  rw [sub_eq_add_neg, mul_add, mul_neg, ← sub_eq_add_neg]

theorem mul_sub [NonUnitalNonAssocRing α] (a b c : α) : a * (b - c) = a * b - a * c :=
  mul_sub_left_distrib a b c

theorem mul_sub_right_distrib [NonUnitalNonAssocRing α] (a b c : α) :
    (a - b) * c = a * c - b * c := by
  rw [sub_eq_add_neg, add_mul, neg_mul, ← sub_eq_add_neg]

theorem sub_mul [NonUnitalNonAssocRing α] (a b c : α) : (a - b) * c = a * c - b * c :=
  mul_sub_right_distrib a b c

theorem sub_one_mul [NonAssocRing α] (a b : α) : (a - 1) * b = a * b - b := by
  rw [sub_mul, one_mul]

theorem mul_sub_one [NonAssocRing α] (a b : α) : a * (b - 1) = a * b - a := by
  rw [mul_sub, mul_one]

theorem one_sub_mul [NonAssocRing α] (a b : α) : (1 - a) * b = b - a * b := by
  rw [sub_mul, one_mul]

theorem mul_one_sub [NonAssocRing α] (a b : α) : a * (1 - b) = a - a * b := by
  rw [mul_sub, mul_one]

theorem mul_self_sub_mul_self [CommRing α] (a b : α) : a * a - b * b = (a + b) * (a - b) := by
  rw [add_mul, mul_sub, mul_sub, mul_comm b a, sub_add_sub_cancel]

theorem mul_self_sub_one [NonAssocRing α] (a : α) : a * a - 1 = (a + 1) * (a - 1) := by
  rw [add_mul, mul_sub, mul_one, one_mul, sub_add_sub_cancel]

theorem sq_sub_sq [CommRing α] (a b : α) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [pow_two, pow_two, mul_self_sub_mul_self]

theorem pow_two_sub_pow_two [CommRing α] (a b : α) : a ^ 2 - b ^ 2 = (a + b) * (a - b) :=
  sq_sub_sq a b

theorem sub_sq [CommRing α] (a b : α) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := by
  rw [sub_eq_add_neg, add_sq, neg_sq, mul_neg, ← sub_eq_add_neg]

theorem sub_pow_two [CommRing α] (a b : α) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := sub_sq a b

theorem sub_sq' [CommRing α] (a b : α) : (a - b) ^ 2 = a ^ 2 + b ^ 2 - 2 * a * b := by
  rw [sub_sq, sub_add_eq_add_sub]

theorem mul_self_eq_mul_self_iff [CommRing α] [NoZeroDivisors α] {a b : α} :
    a * a = b * b ↔ a = b ∨ a = -b := by
  rw [← sub_eq_zero, mul_self_sub_mul_self, mul_eq_zero, or_comm, sub_eq_zero,
    add_eq_zero_iff_eq_neg]

theorem mul_self_eq_one_iff [NonAssocRing α] [NoZeroDivisors α] {a : α} :
    a * a = 1 ↔ a = 1 ∨ a = -1 := by
  rw [← sub_eq_zero, mul_self_sub_one, mul_eq_zero, or_comm, sub_eq_zero, add_eq_zero_iff_eq_neg]

theorem sq_eq_sq_iff_eq_or_eq_neg [CommRing α] [NoZeroDivisors α] {a b : α} :
    a ^ 2 = b ^ 2 ↔ a = b ∨ a = -b := by
  rw [pow_two, pow_two, mul_self_eq_mul_self_iff]

theorem eq_or_eq_neg_of_sq_eq_sq [CommRing α] [NoZeroDivisors α] (a b : α) (h : a ^ 2 = b ^ 2) :
    a = b ∨ a = -b :=
  sq_eq_sq_iff_eq_or_eq_neg.mp h

@[simp] theorem sq_eq_one_iff [Ring α] [NoZeroDivisors α] {a : α} :
    a ^ 2 = 1 ↔ a = 1 ∨ a = -1 := by
  rw [pow_two, mul_self_eq_one_iff]

theorem sq_ne_one_iff [Ring α] [NoZeroDivisors α] {a : α} : a ^ 2 ≠ 1 ↔ a ≠ 1 ∧ a ≠ -1 :=
  (not_congr sq_eq_one_iff).trans not_or

theorem vieta_formula_quadratic [CommRing α] {b c x : α} (h : x * x - b * x + c = 0) :
    ∃ y : α, y * y - b * y + c = 0 ∧ x + y = b ∧ x * y = c := by
  have hc : c = x * (b - x) := by
    rw [eq_neg_of_add_eq_zero_right h, neg_sub, mul_sub, mul_comm x b]
  refine ⟨b - x, ?_, add_sub_cancel x b, hc.symm⟩
  rw [hc, mul_sub, mul_comm (b - x) b, sub_sub_cancel_left, mul_comm x, add_left_neg]

theorem succ_ne_self [NonAssocRing α] [Nontrivial α] (a : α) : a + 1 ≠ a :=
  fun h => one_ne_zero (add_right_eq_self.mp h)

theorem pred_ne_self [NonAssocRing α] [Nontrivial α] (a : α) : a - 1 ≠ a :=
  fun h => one_ne_zero (sub_eq_self.mp h)

end Ring

instance (priority := 100) NoZeroDivisors.to_isCancelMulZero {α : Type u} [Ring α]
    [NoZeroDivisors α] : IsCancelMulZero α :=
  @IsCancelMulZero.mk α _ _
    ⟨fun {a b c} ha h => by
      rw [← sub_eq_zero, ← mul_sub, mul_eq_zero] at h
      exact eq_of_sub_eq_zero (Or.resolve_left h ha)⟩
    ⟨fun {a b c} hb h => by
      rw [← sub_eq_zero, ← sub_mul, mul_eq_zero] at h
      exact eq_of_sub_eq_zero (Or.resolve_right h hb)⟩

instance (priority := 100) IsDomain.to_noZeroDivisors (α : Type u) [Ring α] [IsDomain α] :
    NoZeroDivisors α := by
  refine ⟨fun {a b} h => ?_⟩
  by_cases ha : a = 0
  · exact Or.inl ha
  · exact Or.inr (mul_left_cancel₀ ha (by rw [h, mul_zero]))

instance (priority := 100) DivisionRing.isDomain {α : Type u} [DivisionRing α] : IsDomain α :=
  @IsDomain.mk α _ GroupWithZero.toIsCancelMulZero _

/-! ## Division and addition -/

section DivisionSemiring

variable {α : Type u} [DivisionSemiring α] {a b c : α}

theorem add_div (a b c : α) : (a + b) / c = a / c + b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, add_mul]

theorem div_add_div_same (a b c : α) : a / c + b / c = (a + b) / c := (add_div a b c).symm

theorem same_add_div (h : b ≠ 0) : (b + a) / b = 1 + a / b := by
  rw [add_div, div_self h]

theorem div_add_same (h : b ≠ 0) : (a + b) / b = a / b + 1 := by
  rw [add_div, div_self h]

theorem one_add_div (h : b ≠ 0) : 1 + a / b = (b + a) / b := (same_add_div h).symm

theorem div_add_one (h : b ≠ 0) : a / b + 1 = (a + b) / b := (div_add_same h).symm

theorem add_div_eq_mul_add_div (a b : α) (hc : c ≠ 0) : a + b / c = (a * c + b) / c := by
  rw [add_div, mul_div_cancel_right₀ a hc]

theorem add_div' (a b c : α) (hc : c ≠ 0) : b + a / c = (b * c + a) / c := by
  rw [add_div, mul_div_cancel_right₀ b hc]

theorem div_add' (a b c : α) (hc : c ≠ 0) : a / c + b = (a + b * c) / c := by
  rw [add_div, mul_div_cancel_right₀ b hc]

theorem inv_add_inv' (ha : a ≠ 0) (hb : b ≠ 0) : a⁻¹ + b⁻¹ = a⁻¹ * (a + b) * b⁻¹ := by
  rw [mul_add, inv_mul_cancel ha, add_mul, one_mul, mul_assoc, mul_inv_cancel hb, mul_one,
    add_comm]

end DivisionSemiring

section NegDiv

variable {K : Type u} [DivisionMonoid K] [HasDistribNeg K] {a b : K}

theorem inv_neg_one : (-1 : K)⁻¹ = -1 :=
  inv_eq_of_mul_eq_one_right (by rw [neg_mul_neg, one_mul])

theorem inv_neg : (-a)⁻¹ = -a⁻¹ := by
  rw [neg_eq_neg_one_mul a, mul_inv_rev, inv_neg_one, mul_neg_one]

theorem neg_inv : -a⁻¹ = (-a)⁻¹ := inv_neg.symm

theorem neg_div (a b : K) : -b / a = -(b / a) := by
  rw [div_eq_mul_inv, neg_mul, ← div_eq_mul_inv]

theorem neg_div' (a b : K) : -(b / a) = -b / a := (neg_div a b).symm

theorem div_neg (a : K) : a / -b = -(a / b) := by
  rw [div_eq_mul_inv, inv_neg, mul_neg, ← div_eq_mul_inv]

theorem div_neg_eq_neg_div (a b : K) : b / -a = -(b / a) := div_neg b

@[simp] theorem neg_div_neg_eq (a b : K) : -a / -b = a / b := by
  rw [div_neg, neg_div, neg_neg]

theorem one_div_neg_one_eq_neg_one : (1 : K) / -1 = -1 := by
  rw [one_div, inv_neg_one]

theorem one_div_neg_eq_neg_one_div (a : K) : 1 / -a = -(1 / a) := div_neg 1

end NegDiv

section DivisionRing

variable {K : Type u} [DivisionRing K] {a b c d : K}

@[simp] theorem div_neg_self (h : a ≠ 0) : a / -a = -1 := by
  rw [div_neg, div_self h]

@[simp] theorem neg_div_self (h : a ≠ 0) : -a / a = -1 := by
  rw [neg_div, div_self h]

theorem sub_div (a b c : K) : (a - b) / c = a / c - b / c := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, sub_mul]

theorem div_sub_div_same (a b c : K) : a / c - b / c = (a - b) / c := (sub_div a b c).symm

theorem same_sub_div (h : b ≠ 0) : (b - a) / b = 1 - a / b := by
  rw [sub_div, div_self h]

theorem one_sub_div (h : b ≠ 0) : 1 - a / b = (b - a) / b := (same_sub_div h).symm

theorem div_sub_same (h : b ≠ 0) : (a - b) / b = a / b - 1 := by
  rw [sub_div, div_self h]

theorem div_sub_one (h : b ≠ 0) : a / b - 1 = (a - b) / b := (div_sub_same h).symm

theorem inv_sub_inv' (ha : a ≠ 0) (hb : b ≠ 0) : a⁻¹ - b⁻¹ = a⁻¹ * (b - a) * b⁻¹ := by
  rw [mul_sub, inv_mul_cancel ha, sub_mul, one_mul, mul_assoc, mul_inv_cancel hb, mul_one]

end DivisionRing

section Semifield

variable {α : Type u} [Semifield α] {a b c d : α}

theorem div_add_div (a : α) (c : α) (hb : b ≠ 0) (hd : d ≠ 0) :
    a / b + c / d = (a * d + b * c) / (b * d) := by
  rw [add_div, mul_div_mul_right a b hd, mul_div_mul_left c d hb]

theorem one_div_add_one_div (ha : a ≠ 0) (hb : b ≠ 0) : 1 / a + 1 / b = (a + b) / (a * b) := by
  rw [div_add_div 1 1 ha hb, one_mul, mul_one, add_comm]

theorem inv_add_inv (ha : a ≠ 0) (hb : b ≠ 0) : a⁻¹ + b⁻¹ = (a + b) / (a * b) := by
  rw [← one_div_add_one_div ha hb, one_div, one_div]

end Semifield

section Field

variable {K : Type u} [Field K] {a b c d : K}

theorem div_sub_div (a : K) {b : K} (c : K) {d : K} (hb : b ≠ 0) (hd : d ≠ 0) :
    a / b - c / d = (a * d - b * c) / (b * d) := by
  rw [sub_div, mul_div_mul_right a b hd, mul_div_mul_left c d hb]

theorem inv_sub_inv {a b : K} (ha : a ≠ 0) (hb : b ≠ 0) : a⁻¹ - b⁻¹ = (b - a) / (a * b) := by
  rw [← one_div, ← one_div, div_sub_div 1 1 ha hb, one_mul, mul_one]

theorem sub_div' (a b c : K) (hc : c ≠ 0) : b - a / c = (b * c - a) / c := by
  rw [sub_div, mul_div_cancel_right₀ b hc]

theorem div_sub' (a b c : K) (hc : c ≠ 0) : a / c - b = (a - c * b) / c := by
  rw [sub_div, mul_div_cancel_left₀ b hc]

end Field
