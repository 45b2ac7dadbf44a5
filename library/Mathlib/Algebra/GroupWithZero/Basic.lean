/-!
# Everyday theorems on monoids and groups with a zero

Names and statements are those of Mathlib's `Algebra/GroupWithZero/Basic.lean`, `Defs.lean`,
`Units/Basic.lean` and `NeZero.lean`.
-/

universe u

section MulZeroClass

variable {M₀ : Type u}

@[simp] theorem mul_eq_zero [MulZeroClass M₀] [NoZeroDivisors M₀] {a b : M₀} :
    a * b = 0 ↔ a = 0 ∨ b = 0 :=
  ⟨NoZeroDivisors.eq_zero_or_eq_zero_of_mul_eq_zero,
   fun h => Or.elim h (fun ha => by rw [ha, zero_mul]) (fun hb => by rw [hb, mul_zero])⟩

theorem mul_ne_zero [MulZeroClass M₀] [NoZeroDivisors M₀] {a b : M₀} (ha : a ≠ 0) (hb : b ≠ 0) :
    a * b ≠ 0 :=
  fun h => Or.elim (mul_eq_zero.mp h) ha hb

theorem mul_self_eq_zero [MulZeroClass M₀] [NoZeroDivisors M₀] {a : M₀} : a * a = 0 ↔ a = 0 :=
  ⟨fun h => Or.elim (mul_eq_zero.mp h) id id, fun h => by rw [h, zero_mul]⟩

theorem left_ne_zero_of_mul [MulZeroClass M₀] {a b : M₀} (h : a * b ≠ 0) : a ≠ 0 :=
  fun ha => h (by rw [ha, zero_mul])

theorem right_ne_zero_of_mul [MulZeroClass M₀] {a b : M₀} (h : a * b ≠ 0) : b ≠ 0 :=
  fun hb => h (by rw [hb, mul_zero])

theorem ne_zero_and_ne_zero_of_mul [MulZeroClass M₀] {a b : M₀} (h : a * b ≠ 0) :
    a ≠ 0 ∧ b ≠ 0 :=
  ⟨left_ne_zero_of_mul h, right_ne_zero_of_mul h⟩

theorem mul_eq_zero_of_left [MulZeroClass M₀] {a : M₀} (h : a = 0) (b : M₀) : a * b = 0 := by
  rw [h, zero_mul]

theorem mul_eq_zero_of_right [MulZeroClass M₀] (a : M₀) {b : M₀} (h : b = 0) : a * b = 0 := by
  rw [h, mul_zero]

theorem mul_eq_zero_of_ne_zero_imp_eq_zero [MulZeroClass M₀] {a b : M₀} (h : a ≠ 0 → b = 0) :
    a * b = 0 := by
  by_cases ha : a = 0
  · rw [ha, zero_mul]
  · rw [h ha, mul_zero]

variable [MulZeroClass M₀] [NoZeroDivisors M₀] {a b c : M₀}

@[simp] theorem zero_eq_mul : 0 = a * b ↔ a = 0 ∨ b = 0 := eq_comm.trans mul_eq_zero

theorem mul_ne_zero_iff : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := (not_congr mul_eq_zero).trans not_or

theorem mul_eq_zero_comm : a * b = 0 ↔ b * a = 0 := by
  rw [mul_eq_zero, mul_eq_zero, or_comm]

theorem mul_ne_zero_comm : a * b ≠ 0 ↔ b * a ≠ 0 := not_congr mul_eq_zero_comm

theorem eq_zero_of_mul_self_eq_zero (h : a * a = 0) : a = 0 := mul_self_eq_zero.mp h

theorem zero_eq_mul_self : 0 = a * a ↔ a = 0 := eq_comm.trans mul_self_eq_zero

theorem mul_self_ne_zero : a * a ≠ 0 ↔ a ≠ 0 := not_congr mul_self_eq_zero

theorem zero_ne_mul_self : 0 ≠ a * a ↔ a ≠ 0 := not_congr zero_eq_mul_self

end MulZeroClass

section MonoidWithZero

variable {M₀ : Type u} [MonoidWithZero M₀]

theorem left_ne_zero_of_mul_eq_one [Nontrivial M₀] {a b : M₀} (h : a * b = 1) : a ≠ 0 :=
  left_ne_zero_of_mul (fun h₁ => zero_ne_one (h₁.symm.trans h))

theorem right_ne_zero_of_mul_eq_one [Nontrivial M₀] {a b : M₀} (h : a * b = 1) : b ≠ 0 :=
  right_ne_zero_of_mul (fun h₁ => zero_ne_one (h₁.symm.trans h))

@[simp] theorem zero_pow {n : ℕ} (h : n ≠ 0) : (0 : M₀) ^ n = 0 := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rw [pow_succ, mul_zero]

theorem zero_pow_eq (n : ℕ) : (0 : M₀) ^ n = if n = 0 then 1 else 0 := by
  by_cases h : n = 0
  · rw [if_pos h, h, pow_zero]
  · rw [if_neg h, zero_pow h]

theorem ne_zero_pow {a : M₀} {n : ℕ} (hn : n ≠ 0) (ha : a ^ n ≠ 0) : a ≠ 0 :=
  fun h => ha (by rw [h, zero_pow hn])

theorem pow_eq_zero [NoZeroDivisors M₀] {a : M₀} {n : ℕ} (h : a ^ n = 0) : a = 0 := by
  induction n with
  | zero =>
    rw [pow_zero] at h
    rw [← mul_one a, h, mul_zero]
  | succ n ih =>
    rw [pow_succ] at h
    exact Or.elim (mul_eq_zero.mp h) ih id

@[simp] theorem pow_eq_zero_iff [NoZeroDivisors M₀] {a : M₀} {n : ℕ} (hn : n ≠ 0) :
    a ^ n = 0 ↔ a = 0 :=
  ⟨pow_eq_zero, fun h => by rw [h, zero_pow hn]⟩

theorem pow_ne_zero_iff [NoZeroDivisors M₀] {a : M₀} {n : ℕ} (hn : n ≠ 0) : a ^ n ≠ 0 ↔ a ≠ 0 :=
  not_congr (pow_eq_zero_iff hn)

theorem pow_ne_zero [NoZeroDivisors M₀] {a : M₀} (n : ℕ) (h : a ≠ 0) : a ^ n ≠ 0 :=
  fun h₁ => h (pow_eq_zero h₁)

theorem sq_eq_zero_iff [NoZeroDivisors M₀] {a : M₀} : a ^ 2 = 0 ↔ a = 0 :=
  pow_eq_zero_iff (Nat.succ_ne_zero 1)

@[simp] theorem zero_pow_eq_zero [Nontrivial M₀] {n : ℕ} : (0 : M₀) ^ n = 0 ↔ n ≠ 0 := by
  refine ⟨fun h hn => ?_, zero_pow⟩
  rw [hn, pow_zero] at h
  exact one_ne_zero h

@[simp] theorem pow_eq_zero_iff' [NoZeroDivisors M₀] [Nontrivial M₀] {a : M₀} {n : ℕ} :
    a ^ n = 0 ↔ a = 0 ∧ n ≠ 0 := by
  by_cases hn : n = 0
  · rw [hn, pow_zero]
    exact iff_of_false one_ne_zero (fun h => h.2 rfl)
  · rw [pow_eq_zero_iff hn]
    exact (and_iff_left hn).symm

theorem eq_zero_of_zero_eq_one (h : (0 : M₀) = 1) (a : M₀) : a = 0 := by
  rw [← mul_one a, ← h, mul_zero]

end MonoidWithZero

section Cancel

variable {M₀ : Type u}

theorem mul_left_inj' [Mul M₀] [Zero M₀] [IsRightCancelMulZero M₀] {a b c : M₀} (hc : c ≠ 0) :
    a * c = b * c ↔ a = b :=
  ⟨mul_right_cancel₀ hc, fun h => by rw [h]⟩

theorem mul_right_inj' [Mul M₀] [Zero M₀] [IsLeftCancelMulZero M₀] {a b c : M₀} (ha : a ≠ 0) :
    a * b = a * c ↔ b = c :=
  ⟨mul_left_cancel₀ ha, fun h => by rw [h]⟩

theorem mul_right_injective₀ [Mul M₀] [Zero M₀] [IsLeftCancelMulZero M₀] {a : M₀} (ha : a ≠ 0) :
    Function.Injective (fun x : M₀ => a * x) :=
  fun _ _ h => mul_left_cancel₀ ha h

theorem mul_left_injective₀ [Mul M₀] [Zero M₀] [IsRightCancelMulZero M₀] {b : M₀} (hb : b ≠ 0) :
    Function.Injective (fun a : M₀ => a * b) :=
  fun _ _ h => mul_right_cancel₀ hb h

variable [MonoidWithZero M₀] [IsCancelMulZero M₀] {a b c : M₀}

@[simp] theorem mul_eq_mul_right_iff : a * c = b * c ↔ a = b ∨ c = 0 := by
  by_cases hc : c = 0
  · rw [hc, mul_zero, mul_zero]
    exact iff_of_true rfl (Or.inr rfl)
  · rw [mul_left_inj' hc]
    exact (or_iff_left hc).symm

@[simp] theorem mul_eq_mul_left_iff : a * b = a * c ↔ b = c ∨ a = 0 := by
  by_cases ha : a = 0
  · rw [ha, zero_mul, zero_mul]
    exact iff_of_true rfl (Or.inr rfl)
  · rw [mul_right_inj' ha]
    exact (or_iff_left ha).symm

theorem mul_right_eq_self₀ : a * b = a ↔ b = 1 ∨ a = 0 := by
  have h : a * b = a ↔ a * b = a * 1 := by rw [mul_one]
  rw [h, mul_eq_mul_left_iff]

theorem mul_left_eq_self₀ : a * b = b ↔ a = 1 ∨ b = 0 := by
  have h : a * b = b ↔ a * b = 1 * b := by rw [one_mul]
  rw [h, mul_eq_mul_right_iff]

@[simp] theorem mul_eq_left₀ (ha : a ≠ 0) : a * b = a ↔ b = 1 := by
  rw [mul_right_eq_self₀]
  exact or_iff_left ha

@[simp] theorem mul_eq_right₀ (hb : b ≠ 0) : a * b = b ↔ a = 1 := by
  rw [mul_left_eq_self₀]
  exact or_iff_left hb

@[simp] theorem left_eq_mul₀ (ha : a ≠ 0) : a = a * b ↔ b = 1 := eq_comm.trans (mul_eq_left₀ ha)

@[simp] theorem right_eq_mul₀ (hb : b ≠ 0) : b = a * b ↔ a = 1 :=
  eq_comm.trans (mul_eq_right₀ hb)

theorem eq_zero_of_mul_eq_self_right (h₁ : b ≠ 1) (h₂ : a * b = a) : a = 0 :=
  Or.resolve_left (mul_right_eq_self₀.mp h₂) h₁

theorem eq_zero_of_mul_eq_self_left (h₁ : b ≠ 1) (h₂ : b * a = a) : a = 0 :=
  Or.resolve_left (mul_left_eq_self₀.mp h₂) h₁

theorem eq_zero_or_one_of_sq_eq_self (hx : a ^ 2 = a) : a = 0 ∨ a = 1 := by
  rw [pow_two] at hx
  exact Or.symm (mul_right_eq_self₀.mp hx)

end Cancel

section GroupWithZero

variable {G₀ : Type u} [GroupWithZero G₀] {a b c : G₀}

@[simp] theorem zero_div (a : G₀) : 0 / a = 0 := by
  rw [div_eq_mul_inv, zero_mul]

@[simp] theorem div_zero (a : G₀) : a / 0 = 0 := by
  rw [div_eq_mul_inv, inv_zero, mul_zero]

@[simp] theorem div_self (h : a ≠ 0) : a / a = 1 := by
  rw [div_eq_mul_inv, mul_inv_cancel h]

@[simp] theorem div_mul_cancel₀ (a : G₀) (h : b ≠ 0) : a / b * b = a := by
  rw [div_eq_mul_inv, inv_mul_cancel_right₀ h]

@[simp] theorem inv_eq_zero : a⁻¹ = 0 ↔ a = 0 := by
  rw [inv_eq_iff_eq_inv, inv_zero]

@[simp] theorem zero_eq_inv : 0 = a⁻¹ ↔ 0 = a :=
  eq_comm.trans (inv_eq_zero.trans eq_comm)

theorem one_div_ne_zero (h : a ≠ 0) : 1 / a ≠ 0 := by
  rw [one_div]
  exact inv_ne_zero h

theorem ne_zero_of_one_div_ne_zero (h : 1 / a ≠ 0) : a ≠ 0 :=
  fun ha => h (by rw [ha, div_zero])

theorem eq_zero_of_one_div_eq_zero (h : 1 / a = 0) : a = 0 := by
  rw [one_div, inv_eq_zero] at h
  exact h

@[simp] theorem mul_self_mul_inv (a : G₀) : a * a * a⁻¹ = a := by
  by_cases h : a = 0
  · rw [h, inv_zero, mul_zero]
  · rw [mul_assoc, mul_inv_cancel h, mul_one]

@[simp] theorem mul_inv_mul_self (a : G₀) : a * a⁻¹ * a = a := by
  by_cases h : a = 0
  · rw [h, inv_zero, mul_zero]
  · rw [mul_inv_cancel h, one_mul]

@[simp] theorem inv_mul_mul_self (a : G₀) : a⁻¹ * a * a = a := by
  by_cases h : a = 0
  · rw [h, inv_zero, mul_zero]
  · rw [inv_mul_cancel h, one_mul]

@[simp] theorem mul_self_div_self (a : G₀) : a * a / a = a := by
  rw [div_eq_mul_inv, mul_self_mul_inv]

@[simp] theorem div_self_mul_self (a : G₀) : a / a * a = a := by
  rw [div_eq_mul_inv, mul_inv_mul_self]

@[simp] theorem div_self_mul_self' (a : G₀) : a / (a * a) = a⁻¹ := by
  by_cases h : a = 0
  · rw [h, mul_zero, div_zero, inv_zero]
  · rw [div_mul_eq_div_div_swap, div_self h, one_div]

@[simp] theorem div_div_self (a : G₀) : a / (a / a) = a := by
  rw [div_div_eq_mul_div, mul_self_div_self]

theorem div_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a / b ≠ 0 := by
  rw [div_eq_mul_inv]
  exact mul_ne_zero ha (inv_ne_zero hb)

@[simp] theorem div_eq_zero_iff : a / b = 0 ↔ a = 0 ∨ b = 0 := by
  rw [div_eq_mul_inv, mul_eq_zero, inv_eq_zero]

theorem div_ne_zero_iff : a / b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := (not_congr div_eq_zero_iff).trans not_or

theorem eq_mul_inv_iff_mul_eq₀ (hc : c ≠ 0) : a = b * c⁻¹ ↔ a * c = b :=
  ⟨fun h => by rw [h, inv_mul_cancel_right₀ hc], fun h => by rw [← h, mul_inv_cancel_right₀ hc]⟩

theorem eq_inv_mul_iff_mul_eq₀ (hb : b ≠ 0) : a = b⁻¹ * c ↔ b * a = c :=
  ⟨fun h => by rw [h, mul_inv_cancel_left₀ hb], fun h => by rw [← h, inv_mul_cancel_left₀ hb]⟩

theorem inv_mul_eq_iff_eq_mul₀ (ha : a ≠ 0) : a⁻¹ * b = c ↔ b = a * c :=
  ⟨fun h => by rw [← h, mul_inv_cancel_left₀ ha], fun h => by rw [h, inv_mul_cancel_left₀ ha]⟩

theorem mul_inv_eq_iff_eq_mul₀ (hb : b ≠ 0) : a * b⁻¹ = c ↔ a = c * b :=
  ⟨fun h => by rw [← h, inv_mul_cancel_right₀ hb], fun h => by rw [h, mul_inv_cancel_right₀ hb]⟩

theorem mul_inv_eq_one₀ (hb : b ≠ 0) : a * b⁻¹ = 1 ↔ a = b := by
  rw [mul_inv_eq_iff_eq_mul₀ hb, one_mul]

theorem inv_mul_eq_one₀ (ha : a ≠ 0) : a⁻¹ * b = 1 ↔ a = b := by
  rw [inv_mul_eq_iff_eq_mul₀ ha, mul_one, eq_comm]

theorem mul_eq_one_iff_eq_inv₀ (hb : b ≠ 0) : a * b = 1 ↔ a = b⁻¹ :=
  ⟨eq_inv_of_mul_eq_one_left, fun h => by rw [h, inv_mul_cancel hb]⟩

theorem mul_eq_one_iff_inv_eq₀ (ha : a ≠ 0) : a * b = 1 ↔ a⁻¹ = b :=
  ⟨inv_eq_of_mul_eq_one_right, fun h => by rw [← h, mul_inv_cancel ha]⟩

theorem mul_eq_of_eq_mul_inv₀ (ha : a ≠ 0) (h : a = c * b⁻¹) : a * b = c := by
  have hb : b ≠ 0 := fun hb => ha (by rw [h, hb, inv_zero, mul_zero])
  rw [h, inv_mul_cancel_right₀ hb]

theorem mul_eq_of_eq_inv_mul₀ (hb : b ≠ 0) (h : b = a⁻¹ * c) : a * b = c := by
  have ha : a ≠ 0 := fun ha => hb (by rw [h, ha, inv_zero, zero_mul])
  rw [h, mul_inv_cancel_left₀ ha]

theorem eq_mul_of_inv_mul_eq₀ (hc : c ≠ 0) (h : b⁻¹ * a = c) : a = b * c := by
  have hb : b ≠ 0 := fun hb => hc (by rw [← h, hb, inv_zero, zero_mul])
  rw [← h, mul_inv_cancel_left₀ hb]

theorem eq_mul_of_mul_inv_eq₀ (hb : b ≠ 0) (h : a * c⁻¹ = b) : a = b * c := by
  have hc : c ≠ 0 := fun hc => hb (by rw [← h, hc, inv_zero, mul_zero])
  rw [← h, inv_mul_cancel_right₀ hc]

theorem mul_one_div_cancel (h : a ≠ 0) : a * (1 / a) = 1 := by
  rw [one_div, mul_inv_cancel h]

theorem one_div_mul_cancel (h : a ≠ 0) : 1 / a * a = 1 := by
  rw [one_div, inv_mul_cancel h]

theorem div_left_inj' (hc : c ≠ 0) : a / c = b / c ↔ a = b := by
  rw [div_eq_mul_inv, div_eq_mul_inv, mul_left_inj' (inv_ne_zero hc)]

theorem div_eq_iff (hb : b ≠ 0) : a / b = c ↔ a = c * b := by
  rw [div_eq_mul_inv, mul_inv_eq_iff_eq_mul₀ hb]

theorem eq_div_iff (hb : b ≠ 0) : c = a / b ↔ c * b = a := by
  rw [div_eq_mul_inv, eq_mul_inv_iff_mul_eq₀ hb]

theorem div_eq_iff_mul_eq (hb : b ≠ 0) : a / b = c ↔ c * b = a := by
  rw [div_eq_iff hb, eq_comm]

theorem eq_div_iff_mul_eq (hc : c ≠ 0) : a = b / c ↔ a * c = b := eq_div_iff hc

theorem div_eq_of_eq_mul (hb : b ≠ 0) (h : a = c * b) : a / b = c := (div_eq_iff hb).mpr h

theorem eq_div_of_mul_eq (hc : c ≠ 0) (h : a * c = b) : a = b / c := (eq_div_iff hc).mpr h

theorem div_eq_one_iff_eq (hb : b ≠ 0) : a / b = 1 ↔ a = b := by
  rw [div_eq_iff hb, one_mul]

theorem div_mul_cancel_right₀ (hb : b ≠ 0) (a : G₀) : b / (a * b) = a⁻¹ := by
  rw [div_eq_mul_inv, mul_inv_rev, mul_inv_cancel_left₀ hb]

theorem div_mul_left (hb : b ≠ 0) : b / (a * b) = 1 / a := by
  rw [div_mul_cancel_right₀ hb, one_div]

theorem mul_div_mul_right (a b : G₀) (hc : c ≠ 0) : a * c / (b * c) = a / b := by
  rw [div_mul_eq_div_div_swap, mul_div_cancel_right₀ a hc]

theorem mul_mul_div (a : G₀) (hb : b ≠ 0) : a = a * b * (1 / b) := by
  rw [one_div, mul_inv_cancel_right₀ hb]

theorem div_div_div_cancel_right (a : G₀) (hc : c ≠ 0) : a / c / (b / c) = a / b := by
  rw [div_div_eq_mul_div, div_mul_cancel₀ a hc]

theorem div_mul_div_cancel (a : G₀) (hc : c ≠ 0) : a / c * (c / b) = a / b := by
  rw [mul_div_assoc', div_mul_cancel₀ a hc]

theorem div_mul_cancel_of_imp (h : b = 0 → a = 0) : a / b * b = a := by
  by_cases hb : b = 0
  · rw [hb, mul_zero, h hb]
  · rw [div_mul_cancel₀ a hb]

theorem mul_div_cancel_of_imp (h : b = 0 → a = 0) : a * b / b = a := by
  by_cases hb : b = 0
  · rw [hb, div_zero, h hb]
  · rw [mul_div_cancel_right₀ a hb]

theorem pow_sub₀ (a : G₀) {m n : ℕ} (ha : a ≠ 0) (h : n ≤ m) :
    a ^ (m - n) = a ^ m * (a ^ n)⁻¹ := by
  rw [← pow_sub_mul_pow a h, mul_inv_cancel_right₀ (pow_ne_zero n ha)]

end GroupWithZero

section CommGroupWithZero

variable {G₀ : Type u} [CommGroupWithZero G₀] {a b c d : G₀}

theorem div_mul_cancel_left₀ (ha : a ≠ 0) (b : G₀) : a / (a * b) = b⁻¹ := by
  rw [mul_comm, div_mul_cancel_right₀ ha]

theorem div_mul_right (b : G₀) (ha : a ≠ 0) : a / (a * b) = 1 / b := by
  rw [div_mul_cancel_left₀ ha, one_div]

theorem mul_div_cancel_left_of_imp (h : a = 0 → b = 0) : a * b / a = b := by
  rw [mul_comm, mul_div_cancel_of_imp h]

theorem mul_div_cancel_of_imp' (h : b = 0 → a = 0) : b * (a / b) = a := by
  rw [mul_comm, div_mul_cancel_of_imp h]

theorem mul_div_cancel₀ (a : G₀) (hb : b ≠ 0) : b * (a / b) = a := by
  rw [mul_comm, div_mul_cancel₀ a hb]

theorem mul_div_cancel' (a : G₀) (hb : b ≠ 0) : b * (a / b) = a := mul_div_cancel₀ a hb

theorem mul_div_mul_left (a b : G₀) (hc : c ≠ 0) : c * a / (c * b) = a / b := by
  rw [mul_comm c a, mul_comm c b, mul_div_mul_right a b hc]

theorem div_eq_div_iff (hb : b ≠ 0) (hd : d ≠ 0) : a / b = c / d ↔ a * d = c * b := by
  rw [div_eq_iff hb, div_mul_eq_mul_div, eq_div_iff hd]

theorem mul_eq_mul_of_div_eq_div (a c : G₀) (hb : b ≠ 0) (hd : d ≠ 0) (h : a / b = c / d) :
    a * d = c * b :=
  (div_eq_div_iff hb hd).mp h

theorem div_eq_div_iff_div_eq_div' (hb : b ≠ 0) (hc : c ≠ 0) :
    a / b = c / d ↔ a / c = b / d := by
  rw [div_eq_iff hb, div_eq_iff hc, div_mul_eq_mul_div, div_mul_eq_mul_div, mul_comm c b]

theorem div_div_cancel' (ha : a ≠ 0) : a / (a / b) = b := by
  rw [div_div_eq_mul_div, mul_div_cancel_left₀ b ha]

theorem div_div_cancel_left' (ha : a ≠ 0) : a / b / a = b⁻¹ := by
  rw [div_div, mul_comm, div_mul_cancel_left₀ ha]

theorem div_helper (b : G₀) (h : a ≠ 0) : 1 / (a * b) * a = 1 / b := by
  rw [div_mul_eq_mul_div, one_mul, div_mul_right b h]

theorem div_div_div_cancel_left' (a b : G₀) (hc : c ≠ 0) : c / a / (c / b) = b / a := by
  rw [div_div_div_eq, mul_comm a c, mul_div_mul_left b a hc]

theorem div_sq_cancel (a b : G₀) : a ^ 2 * b / a = a * b := by
  by_cases h : a = 0
  · rw [h, div_zero, zero_mul]
  · rw [pow_two, mul_assoc, mul_div_cancel_left₀ _ h]

end CommGroupWithZero
