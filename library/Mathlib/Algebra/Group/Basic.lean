/-!
# Everyday theorems on groups and on inverses

Names and statements are those of Mathlib's `Algebra/Group/Basic.lean` and `Algebra/Group/Defs.lean`.
Of each pair of an additive and a multiplicative theorem both are here where both are used: the
additive ones for groups, the multiplicative ones for `DivisionMonoid`, which fields are.
-/

universe u

/-! ## Monoids -/

section Monoid

variable {M : Type u}

theorem mul_rotate [CommSemigroup M] (a b c : M) : a * b * c = b * c * a := by
  rw [mul_assoc, mul_comm]

theorem mul_rotate' [CommSemigroup M] (a b c : M) : a * (b * c) = b * (c * a) := by
  rw [mul_left_comm, mul_comm a c]

theorem add_rotate' [AddCommSemigroup M] (a b c : M) : a + (b + c) = b + (c + a) := by
  rw [add_left_comm, add_comm a c]

@[simp] theorem add_right_eq_self [AddMonoid M] [IsLeftCancelAdd M] {a b : M} :
    a + b = a ↔ b = 0 :=
  ⟨fun h => add_left_cancel (h.trans (add_zero a).symm), fun h => by rw [h, add_zero]⟩

@[simp] theorem self_eq_add_right [AddMonoid M] [IsLeftCancelAdd M] {a b : M} :
    a = a + b ↔ b = 0 :=
  eq_comm.trans add_right_eq_self

@[simp] theorem add_left_eq_self [AddMonoid M] [IsRightCancelAdd M] {a b : M} :
    a + b = b ↔ a = 0 :=
  ⟨fun h => add_right_cancel (h.trans (zero_add b).symm), fun h => by rw [h, zero_add]⟩

@[simp] theorem self_eq_add_left [AddMonoid M] [IsRightCancelAdd M] {a b : M} :
    b = a + b ↔ a = 0 :=
  eq_comm.trans add_left_eq_self

theorem add_right_ne_self [AddMonoid M] [IsLeftCancelAdd M] {a b : M} : a + b ≠ a ↔ b ≠ 0 :=
  not_congr add_right_eq_self

theorem add_left_ne_self [AddMonoid M] [IsRightCancelAdd M] {a b : M} : a + b ≠ b ↔ a ≠ 0 :=
  not_congr add_left_eq_self

theorem add_ne_add_right [Add M] [IsLeftCancelAdd M] (a : M) {b c : M} : a + b ≠ a + c ↔ b ≠ c :=
  not_congr (add_right_inj a)

theorem add_ne_add_left [Add M] [IsRightCancelAdd M] (a : M) {b c : M} : b + a ≠ c + a ↔ b ≠ c :=
  not_congr (add_left_inj a)

theorem pow_mul_comm' [Monoid M] (a : M) (n : ℕ) : a ^ n * a = a * a ^ n := by
  rw [← pow_succ, ← pow_succ']

theorem pow_mul_comm [Monoid M] (a : M) (m n : ℕ) : a ^ m * a ^ n = a ^ n * a ^ m := by
  rw [← pow_add, ← pow_add, Nat.add_comm]

theorem pow_right_comm [Monoid M] (a : M) (m n : ℕ) : (a ^ m) ^ n = (a ^ n) ^ m := by
  rw [← pow_mul, ← pow_mul, Nat.mul_comm]

theorem pow_mul_pow_sub [Monoid M] (a : M) {m n : ℕ} (h : m ≤ n) :
    a ^ m * a ^ (n - m) = a ^ n := by
  rw [← pow_add, Nat.add_comm, Nat.sub_add_cancel h]

theorem pow_sub_mul_pow [Monoid M] (a : M) {m n : ℕ} (h : m ≤ n) :
    a ^ (n - m) * a ^ m = a ^ n := by
  rw [← pow_add, Nat.sub_add_cancel h]

theorem mul_pow_sub_one [Monoid M] {n : ℕ} (hn : n ≠ 0) (a : M) : a * a ^ (n - 1) = a ^ n := by
  rw [← pow_succ', Nat.sub_add_cancel (Nat.pos_of_ne_zero hn)]

theorem pow_sub_one_mul [Monoid M] {n : ℕ} (hn : n ≠ 0) (a : M) : a ^ (n - 1) * a = a ^ n := by
  rw [← pow_succ, Nat.sub_add_cancel (Nat.pos_of_ne_zero hn)]

end Monoid

/-! ## Negation -/

section Negation

variable {G : Type u}

theorem neg_injective [InvolutiveNeg G] : Function.Injective (Neg.neg : G → G) :=
  fun a b h => by rw [← neg_neg a, h, neg_neg]

@[simp] theorem neg_inj [InvolutiveNeg G] {a b : G} : -a = -b ↔ a = b :=
  ⟨fun h => neg_injective h, fun h => by rw [h]⟩

theorem neg_eq_iff_eq_neg [InvolutiveNeg G] {a b : G} : -a = b ↔ a = -b :=
  ⟨fun h => by rw [← h, neg_neg], fun h => by rw [h, neg_neg]⟩

theorem eq_neg_of_eq_neg [InvolutiveNeg G] {a b : G} (h : a = -b) : b = -a := by
  rw [h, neg_neg]

theorem eq_neg_iff_eq_neg [InvolutiveNeg G] {a b : G} : a = -b ↔ b = -a :=
  ⟨eq_neg_of_eq_neg, eq_neg_of_eq_neg⟩

theorem neg_eq_of_neg_eq [InvolutiveNeg G] {a b : G} (h : -a = b) : -b = a := by
  rw [← h, neg_neg]

@[simp] theorem zero_sub [SubNegMonoid G] (a : G) : 0 - a = -a := by
  rw [sub_eq_add_neg, zero_add]

theorem neg_eq_zero_sub [SubNegMonoid G] (a : G) : -a = 0 - a := (zero_sub a).symm

theorem add_sub_assoc [SubNegMonoid G] (a b c : G) : a + b - c = a + (b - c) := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_assoc]

theorem add_sub_assoc' [SubNegMonoid G] (a b c : G) : a + (b - c) = a + b - c :=
  (add_sub_assoc a b c).symm

theorem add_sub [SubNegMonoid G] (a b c : G) : a + (b - c) = a + b - c := add_sub_assoc' a b c

@[simp] theorem sub_zero [SubNegZeroMonoid G] (a : G) : a - 0 = a := by
  rw [sub_eq_add_neg, neg_zero, add_zero]

@[simp] theorem sub_neg_eq_add [SubtractionMonoid G] (a b : G) : a - -b = a + b := by
  rw [sub_eq_add_neg, neg_neg]

@[simp] theorem neg_sub [SubtractionMonoid G] (a b : G) : -(a - b) = b - a := by
  rw [sub_eq_add_neg, neg_add_rev, neg_neg, ← sub_eq_add_neg]

theorem neg_eq_of_add_eq_zero_left [SubtractionMonoid G] {a b : G} (h : a + b = 0) : -b = a := by
  rw [← neg_eq_of_add_eq_zero_right h, neg_neg]

theorem eq_neg_of_add_eq_zero_left [SubtractionMonoid G] {a b : G} (h : a + b = 0) : a = -b :=
  (neg_eq_of_add_eq_zero_left h).symm

theorem eq_neg_of_add_eq_zero_right [SubtractionMonoid G] {a b : G} (h : a + b = 0) : b = -a :=
  (neg_eq_of_add_eq_zero_right h).symm

@[simp] theorem neg_eq_zero [SubtractionMonoid G] {a : G} : -a = 0 ↔ a = 0 := by
  rw [neg_eq_iff_eq_neg, neg_zero]

@[simp] theorem zero_eq_neg [SubtractionMonoid G] {a : G} : 0 = -a ↔ a = 0 :=
  eq_comm.trans neg_eq_zero

theorem neg_ne_zero [SubtractionMonoid G] {a : G} : -a ≠ 0 ↔ a ≠ 0 := not_congr neg_eq_zero

theorem sub_add_eq_sub_sub_swap [SubtractionMonoid G] (a b c : G) : a - (b + c) = a - c - b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, sub_eq_add_neg, neg_add_rev, add_assoc]

end Negation

section SubtractionCommMonoid

variable {G : Type u} [SubtractionCommMonoid G] (a b c d : G)

theorem neg_add : -(a + b) = -a + -b := by
  rw [neg_add_rev, add_comm]

theorem sub_eq_neg_add : a - b = -b + a := by
  rw [sub_eq_add_neg, add_comm]

theorem neg_add_eq_sub : -a + b = b - a := (sub_eq_neg_add b a).symm

theorem neg_add' : -(a + b) = -a - b := by
  rw [neg_add, sub_eq_add_neg]

@[simp] theorem neg_sub_neg : -a - -b = b - a := by
  rw [sub_neg_eq_add, neg_add_eq_sub]

theorem sub_right_comm : a - b - c = a - c - b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, sub_eq_add_neg, sub_eq_add_neg, add_right_comm]

theorem sub_sub : a - b - c = a - (b + c) := by
  rw [sub_right_comm, ← sub_add_eq_sub_sub_swap]

theorem sub_add_eq_sub_sub : a - (b + c) = a - b - c := (sub_sub a b c).symm

theorem sub_add : a - b + c = a - (b - c) := by
  rw [sub_eq_add_neg a (b - c), neg_sub, sub_eq_add_neg, sub_eq_add_neg, add_assoc, add_comm (-b)]

theorem sub_sub_eq_add_sub : a - (b - c) = a + c - b := by
  rw [← sub_add, sub_eq_add_neg, sub_eq_add_neg, add_right_comm]

theorem add_sub_left_comm : a + (b - c) = b + (a - c) := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_left_comm]

theorem add_sub_right_comm : a + b - c = a - c + b := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_right_comm]

theorem sub_add_eq_add_sub : a - b + c = a + c - b := (add_sub_right_comm a c b).symm

theorem add_comm_sub : a - b + c = a + (c - b) := by
  rw [sub_add_eq_add_sub, add_sub_assoc]

theorem sub_add_comm : a - b + c = c - b + a := by
  rw [sub_add_eq_add_sub, add_comm a c, add_sub_right_comm]

theorem sub_sub_sub_comm : a - b - (c - d) = a - c - (b - d) := by
  rw [sub_eq_add_neg, neg_sub, sub_eq_add_neg a c, sub_eq_add_neg a b, sub_eq_add_neg d c,
    sub_eq_add_neg (a + -c), neg_sub, sub_eq_add_neg d b, add_assoc, add_assoc,
    add_left_comm (-b) d, add_left_comm (-c) d, add_comm (-b) (-c)]

theorem sub_add_sub_comm : a - b + (c - d) = a + c - (b + d) := by
  rw [sub_eq_add_neg, sub_eq_add_neg, sub_eq_add_neg, neg_add, add_add_add_comm]

theorem add_sub_add_comm : a + b - (c + d) = a - c + (b - d) := (sub_add_sub_comm a c b d).symm

end SubtractionCommMonoid

/-! ## Additive groups -/

section AddGroup

variable {G : Type u} [AddGroup G] {a b c d : G}

@[simp] theorem sub_self (a : G) : a - a = 0 := by
  rw [sub_eq_add_neg, add_right_neg]

@[simp] theorem sub_add_cancel (a b : G) : a - b + b = a := by
  rw [sub_eq_add_neg, neg_add_cancel_right]

@[simp] theorem add_sub_cancel_right (a b : G) : a + b - b = a := by
  rw [sub_eq_add_neg, add_neg_cancel_right]

@[simp] theorem sub_add_cancel_right (a b : G) : a - (b + a) = -b := by
  rw [sub_eq_add_neg, neg_add_rev, add_neg_cancel_left]

@[simp] theorem add_sub_add_right_eq_sub (a b c : G) : a + c - (b + c) = a - b := by
  rw [sub_eq_add_neg, neg_add_rev, add_assoc, add_neg_cancel_left, sub_eq_add_neg]

theorem eq_sub_of_add_eq (h : a + c = b) : a = b - c := by
  rw [← h, add_sub_cancel_right]

theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := by
  rw [h, add_sub_cancel_right]

theorem eq_add_of_sub_eq (h : a - c = b) : a = b + c := by
  rw [← h, sub_add_cancel]

theorem add_eq_of_eq_sub (h : a = c - b) : a + b = c := by
  rw [h, sub_add_cancel]

theorem eq_sub_iff_add_eq : a = b - c ↔ a + c = b := ⟨add_eq_of_eq_sub, eq_sub_of_add_eq⟩

theorem sub_eq_iff_eq_add : a - b = c ↔ a = c + b := ⟨eq_add_of_sub_eq, sub_eq_of_eq_add⟩

theorem eq_of_sub_eq_zero (h : a - b = 0) : a = b := by
  rw [eq_add_of_sub_eq h, zero_add]

theorem sub_eq_zero : a - b = 0 ↔ a = b := ⟨eq_of_sub_eq_zero, fun h => by rw [h, sub_self]⟩

theorem sub_eq_zero_of_eq (h : a = b) : a - b = 0 := sub_eq_zero.mpr h

theorem sub_ne_zero_of_ne (h : a ≠ b) : a - b ≠ 0 := fun h₁ => h (eq_of_sub_eq_zero h₁)

theorem sub_ne_zero : a - b ≠ 0 ↔ a ≠ b := not_congr sub_eq_zero

@[simp] theorem sub_eq_self : a - b = a ↔ b = 0 := by
  rw [sub_eq_add_neg, add_right_eq_self, neg_eq_zero]

@[simp] theorem sub_right_inj : a - b = a - c ↔ b = c := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_right_inj, neg_inj]

@[simp] theorem sub_left_inj : b - a = c - a ↔ b = c := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_left_inj]

@[simp] theorem sub_add_sub_cancel (a b c : G) : a - b + (b - c) = a - c := by
  rw [← add_sub_assoc, sub_add_cancel]

@[simp] theorem sub_sub_sub_cancel_right (a b c : G) : a - c - (b - c) = a - b := by
  rw [sub_eq_add_neg, neg_sub, sub_add_sub_cancel]

theorem eq_add_neg_of_add_eq (h : a + c = b) : a = b + -c := by
  rw [← h, add_neg_cancel_right]

theorem eq_neg_add_of_add_eq (h : b + a = c) : a = -b + c := by
  rw [← h, neg_add_cancel_left]

theorem neg_add_eq_of_eq_add (h : b = a + c) : -a + b = c := by
  rw [h, neg_add_cancel_left]

theorem add_neg_eq_of_eq_add (h : a = c + b) : a + -b = c := by
  rw [h, add_neg_cancel_right]

theorem eq_add_of_add_neg_eq (h : a + -c = b) : a = b + c := by
  rw [← h, neg_add_cancel_right]

theorem eq_add_of_neg_add_eq (h : -b + a = c) : a = b + c := by
  rw [← h, add_neg_cancel_left]

theorem add_eq_of_eq_neg_add (h : b = -a + c) : a + b = c := by
  rw [h, add_neg_cancel_left]

theorem add_eq_of_eq_add_neg (h : a = c + -b) : a + b = c := by
  rw [h, neg_add_cancel_right]

theorem add_eq_zero_iff_eq_neg : a + b = 0 ↔ a = -b :=
  ⟨eq_neg_of_add_eq_zero_left, fun h => by rw [h, add_left_neg]⟩

theorem add_eq_zero_iff_neg_eq : a + b = 0 ↔ -a = b := by
  rw [add_eq_zero_iff_eq_neg, neg_eq_iff_eq_neg]

theorem eq_neg_iff_add_eq_zero : a = -b ↔ a + b = 0 := add_eq_zero_iff_eq_neg.symm

theorem neg_eq_iff_add_eq_zero : -a = b ↔ a + b = 0 := add_eq_zero_iff_neg_eq.symm

theorem eq_add_neg_iff_add_eq : a = b + -c ↔ a + c = b :=
  ⟨add_eq_of_eq_add_neg, eq_add_neg_of_add_eq⟩

theorem eq_neg_add_iff_add_eq : a = -b + c ↔ b + a = c :=
  ⟨fun h => by rw [h, add_neg_cancel_left], eq_neg_add_of_add_eq⟩

theorem neg_add_eq_iff_eq_add : -a + b = c ↔ b = a + c :=
  ⟨fun h => by rw [← h, add_neg_cancel_left], neg_add_eq_of_eq_add⟩

theorem add_neg_eq_iff_eq_add : a + -b = c ↔ a = c + b :=
  ⟨fun h => by rw [← h, neg_add_cancel_right], add_neg_eq_of_eq_add⟩

theorem add_neg_eq_zero : a + -b = 0 ↔ a = b := by
  rw [← sub_eq_add_neg, sub_eq_zero]

theorem neg_add_eq_zero : -a + b = 0 ↔ a = b := by
  rw [neg_add_eq_iff_eq_add, add_zero, eq_comm]

theorem eq_iff_eq_of_sub_eq_sub (H : a - b = c - d) : a = b ↔ c = d := by
  rw [← sub_eq_zero, H, sub_eq_zero]

end AddGroup

section AddCommGroup

variable {G : Type u} [AddCommGroup G] {a b c d : G}

theorem sub_eq_of_eq_add' (h : a = b + c) : a - b = c := by
  rw [h, add_comm, add_sub_cancel_right]

@[simp] theorem add_sub_add_left_eq_sub (a b c : G) : c + a - (c + b) = a - b := by
  rw [add_comm c a, add_comm c b, add_sub_add_right_eq_sub]

theorem eq_sub_of_add_eq' (h : c + a = b) : a = b - c := by
  rw [← h, add_comm, add_sub_cancel_right]

theorem eq_add_of_sub_eq' (h : a - b = c) : a = b + c := by
  rw [← h, add_comm, sub_add_cancel]

theorem add_eq_of_eq_sub' (h : b = c - a) : a + b = c := by
  rw [h, add_comm, sub_add_cancel]

theorem sub_sub_self (a b : G) : a - (a - b) = b := by
  rw [← sub_add, sub_self, zero_add]

@[simp] theorem sub_sub_cancel (a b : G) : a - (a - b) = b := sub_sub_self a b

@[simp] theorem sub_sub_cancel_left (a b : G) : a - b - a = -b := by
  rw [sub_right_comm, sub_self, zero_sub]

theorem eq_sub_iff_add_eq' : a = b - c ↔ c + a = b := by
  rw [eq_sub_iff_add_eq, add_comm]

theorem sub_eq_iff_eq_add' : a - b = c ↔ a = b + c := by
  rw [sub_eq_iff_eq_add, add_comm]

@[simp] theorem add_sub_cancel_left (a b : G) : a + b - a = b := by
  rw [add_comm, add_sub_cancel_right]

@[simp] theorem add_sub_cancel (a b : G) : a + (b - a) = b := by
  rw [add_comm, sub_add_cancel]

@[simp] theorem sub_add_cancel_left (a b : G) : a - (a + b) = -b := by
  rw [add_comm, sub_add_cancel_right]

theorem add_add_neg_cancel'_right (a b : G) : a + (b + -a) = b := by
  rw [add_left_comm, add_right_neg, add_zero]

@[simp] theorem neg_add_cancel_comm (a b : G) : -a + b + a = b := by
  rw [add_right_comm, add_left_neg, zero_add]

@[simp] theorem add_neg_cancel_comm (a b : G) : a + b + -a = b := by
  rw [add_right_comm, add_right_neg, zero_add]

@[simp] theorem neg_add_cancel_comm_assoc (a b : G) : -a + (b + a) = b := by
  rw [← add_assoc, neg_add_cancel_comm]

@[simp] theorem add_neg_cancel_comm_assoc (a b : G) : a + (b + -a) = b :=
  add_add_neg_cancel'_right a b

@[simp] theorem add_add_sub_cancel (a b c : G) : a + c + (b - c) = a + b := by
  rw [add_assoc, add_sub_cancel]

@[simp] theorem sub_add_add_cancel (a b c : G) : a - c + (b + c) = a + b := by
  rw [add_left_comm, sub_add_cancel, add_comm]

@[simp] theorem sub_add_sub_cancel' (a b c : G) : a - b + (c - a) = c - b := by
  rw [add_comm, sub_add_sub_cancel]

@[simp] theorem add_sub_sub_cancel (a b c : G) : a + b - (a - c) = b + c := by
  rw [← sub_add, add_sub_cancel_left]

@[simp] theorem sub_sub_sub_cancel_left (a b c : G) : c - a - (c - b) = b - a := by
  rw [← sub_add, sub_sub_cancel_left, neg_add_eq_sub]

theorem sub_eq_sub_iff_add_eq_add : a - b = c - d ↔ a + d = c + b := by
  rw [sub_eq_iff_eq_add, sub_add_eq_add_sub, eq_sub_iff_add_eq]

theorem sub_eq_sub_iff_sub_eq_sub : a - b = c - d ↔ a - c = b - d := by
  rw [sub_eq_iff_eq_add, sub_eq_iff_eq_add, sub_add_eq_add_sub, sub_add_eq_add_sub, add_comm c b]

theorem sub_eq_sub_add_sub (a b c : G) : a - b = c - b + (a - c) := by
  rw [add_comm, sub_add_sub_cancel]

end AddCommGroup

/-! ### Names from before March 2024 -/

theorem sub_add_cancel'' {G : Type u} [AddGroup G] (a b : G) : a - (b + a) = -b :=
  sub_add_cancel_right a b

theorem add_sub_cancel' {G : Type u} [AddCommGroup G] (a b : G) : a + b - a = b :=
  add_sub_cancel_left a b

theorem add_sub_cancel'_right {G : Type u} [AddCommGroup G] (a b : G) : a + (b - a) = b :=
  add_sub_cancel a b

theorem sub_add_cancel' {G : Type u} [AddCommGroup G] (a b : G) : a - (a + b) = -b :=
  sub_add_cancel_left a b

/-! ## Inverses and division -/

section Inverse

variable {G : Type u}

theorem inv_injective [InvolutiveInv G] : Function.Injective (Inv.inv : G → G) :=
  fun a b h => by rw [← inv_inv a, h, inv_inv]

@[simp] theorem inv_inj [InvolutiveInv G] {a b : G} : a⁻¹ = b⁻¹ ↔ a = b :=
  ⟨fun h => inv_injective h, fun h => by rw [h]⟩

theorem inv_eq_iff_eq_inv [InvolutiveInv G] {a b : G} : a⁻¹ = b ↔ a = b⁻¹ :=
  ⟨fun h => by rw [← h, inv_inv], fun h => by rw [h, inv_inv]⟩

@[simp] theorem one_div [DivInvMonoid G] (a : G) : 1 / a = a⁻¹ := by
  rw [div_eq_mul_inv, one_mul]

theorem inv_eq_one_div [DivInvMonoid G] (x : G) : x⁻¹ = 1 / x := (one_div x).symm

theorem mul_one_div [DivInvMonoid G] (x y : G) : x * (1 / y) = x / y := by
  rw [one_div, div_eq_mul_inv]

theorem mul_div_assoc [DivInvMonoid G] (a b c : G) : a * b / c = a * (b / c) := by
  rw [div_eq_mul_inv, div_eq_mul_inv, mul_assoc]

theorem mul_div_assoc' [DivInvMonoid G] (a b c : G) : a * (b / c) = a * b / c :=
  (mul_div_assoc a b c).symm

theorem mul_div [DivInvMonoid G] (a b c : G) : a * (b / c) = a * b / c := mul_div_assoc' a b c

theorem div_eq_mul_one_div [DivInvMonoid G] (a b : G) : a / b = a * (1 / b) :=
  (mul_one_div a b).symm

@[simp] theorem div_one [DivInvOneMonoid G] (a : G) : a / 1 = a := by
  rw [div_eq_mul_inv, inv_one, mul_one]

theorem one_div_one [DivInvOneMonoid G] : (1 : G) / 1 = 1 := div_one 1

section DivisionMonoid

variable [DivisionMonoid G] {a b c d : G}

theorem inv_eq_of_mul_eq_one_left (h : a * b = 1) : b⁻¹ = a := by
  rw [← inv_eq_of_mul_eq_one_right h, inv_inv]

theorem eq_inv_of_mul_eq_one_left (h : a * b = 1) : a = b⁻¹ := (inv_eq_of_mul_eq_one_left h).symm

theorem eq_inv_of_mul_eq_one_right (h : a * b = 1) : b = a⁻¹ :=
  (inv_eq_of_mul_eq_one_right h).symm

theorem eq_one_div_of_mul_eq_one_left (h : b * a = 1) : b = 1 / a := by
  rw [eq_inv_of_mul_eq_one_left h, one_div]

theorem eq_one_div_of_mul_eq_one_right (h : a * b = 1) : b = 1 / a := by
  rw [eq_inv_of_mul_eq_one_right h, one_div]

theorem eq_of_div_eq_one (h : a / b = 1) : a = b := by
  rw [div_eq_mul_inv] at h
  rw [eq_inv_of_mul_eq_one_left h, inv_inv]

theorem div_ne_one_of_ne (h : a ≠ b) : a / b ≠ 1 := fun h₁ => h (eq_of_div_eq_one h₁)

@[simp] theorem inv_div (a b : G) : (a / b)⁻¹ = b / a := by
  rw [div_eq_mul_inv, mul_inv_rev, inv_inv, ← div_eq_mul_inv]

theorem one_div_div (a b : G) : 1 / (a / b) = b / a := by
  rw [one_div, inv_div]

theorem one_div_one_div (a : G) : 1 / (1 / a) = a := by
  rw [one_div, one_div, inv_inv]

@[simp] theorem inv_eq_one : a⁻¹ = 1 ↔ a = 1 := by
  rw [inv_eq_iff_eq_inv, inv_one]

@[simp] theorem one_eq_inv : 1 = a⁻¹ ↔ a = 1 := eq_comm.trans inv_eq_one

theorem inv_ne_one : a⁻¹ ≠ 1 ↔ a ≠ 1 := not_congr inv_eq_one

theorem eq_of_one_div_eq_one_div (h : 1 / a = 1 / b) : a = b := by
  rw [one_div, one_div, inv_inj] at h
  exact h

theorem div_div_eq_mul_div (a b c : G) : a / (b / c) = a * c / b := by
  rw [div_eq_mul_inv, inv_div, mul_div_assoc]

@[simp] theorem div_inv_eq_mul (a b : G) : a / b⁻¹ = a * b := by
  rw [div_eq_mul_inv, inv_inv]

theorem div_mul_eq_div_div_swap (a b c : G) : a / (b * c) = a / c / b := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, mul_inv_rev, mul_assoc]

@[simp] theorem inv_pow (a : G) (n : ℕ) : a⁻¹ ^ n = (a ^ n)⁻¹ := by
  induction n with
  | zero => rw [pow_zero, pow_zero, inv_one]
  | succ n ih => rw [pow_succ, ih, pow_succ', mul_inv_rev]

theorem one_div_pow (a : G) (n : ℕ) : (1 / a) ^ n = 1 / a ^ n := by
  rw [one_div, one_div, inv_pow]

end DivisionMonoid

section DivisionCommMonoid

variable [DivisionCommMonoid G] (a b c d : G)

theorem mul_inv : (a * b)⁻¹ = a⁻¹ * b⁻¹ := by
  rw [mul_inv_rev, mul_comm]

theorem inv_div' : (a / b)⁻¹ = a⁻¹ / b⁻¹ := by
  rw [inv_div, div_inv_eq_mul, div_eq_mul_inv, mul_comm]

theorem div_eq_inv_mul : a / b = b⁻¹ * a := by
  rw [div_eq_mul_inv, mul_comm]

theorem inv_mul_eq_div : a⁻¹ * b = b / a := (div_eq_inv_mul b a).symm

theorem inv_mul' : (a * b)⁻¹ = a⁻¹ / b := by
  rw [mul_inv, div_eq_mul_inv]

theorem inv_div_inv : a⁻¹ / b⁻¹ = b / a := by
  rw [div_inv_eq_mul, inv_mul_eq_div]

theorem one_div_mul_one_div : 1 / a * (1 / b) = 1 / (a * b) := by
  rw [one_div, one_div, one_div, mul_inv]

theorem div_right_comm : a / b / c = a / c / b := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, mul_right_comm]

theorem div_div : a / b / c = a / (b * c) := by
  rw [div_right_comm, ← div_mul_eq_div_div_swap]

theorem div_mul_eq_div_div : a / (b * c) = a / b / c := (div_div a b c).symm

theorem div_mul : a / b * c = a / (b / c) := by
  rw [div_eq_mul_inv a (b / c), inv_div, div_eq_mul_inv, div_eq_mul_inv, mul_assoc, mul_comm b⁻¹]

theorem mul_div_left_comm : a * (b / c) = b * (a / c) := by
  rw [div_eq_mul_inv, div_eq_mul_inv, mul_left_comm]

theorem mul_div_right_comm : a * b / c = a / c * b := by
  rw [div_eq_mul_inv, div_eq_mul_inv, mul_right_comm]

theorem div_mul_eq_mul_div : a / b * c = a * c / b := (mul_div_right_comm a c b).symm

theorem one_div_mul_eq_div : 1 / a * b = b / a := by
  rw [one_div, inv_mul_eq_div]

theorem mul_comm_div : a / b * c = a * (c / b) := by
  rw [div_mul_eq_mul_div, mul_div_assoc]

theorem div_mul_comm : a / b * c = c / b * a := by
  rw [div_mul_eq_mul_div, mul_comm a c, mul_div_right_comm]

theorem div_mul_eq_div_mul_one_div : a / (b * c) = a / b * (1 / c) := by
  rw [div_mul_eq_div_div, mul_one_div]

theorem div_mul_div_comm : a / b * (c / d) = a * c / (b * d) := by
  rw [div_eq_mul_inv, div_eq_mul_inv, div_eq_mul_inv, mul_inv, mul_mul_mul_comm]

theorem mul_div_mul_comm : a * b / (c * d) = a / c * (b / d) := (div_mul_div_comm a c b d).symm

theorem div_div_div_eq : a / b / (c / d) = a * d / (b * c) := by
  rw [div_eq_mul_inv (a / b), inv_div, div_mul_div_comm]

theorem div_div_div_comm : a / b / (c / d) = a / c / (b / d) := by
  rw [div_div_div_eq, div_div_div_eq, mul_comm b c]

@[simp] theorem div_pow (n : ℕ) : (a / b) ^ n = a ^ n / b ^ n := by
  rw [div_eq_mul_inv, mul_pow, inv_pow, ← div_eq_mul_inv]

end DivisionCommMonoid

end Inverse

/-! ## Multiplicative groups -/

section Group

variable {G : Type u}

@[simp] theorem div_self' [Group G] (a : G) : a / a = 1 := by
  rw [div_eq_mul_inv, mul_right_inv]

@[simp] theorem div_mul_cancel [Group G] (a b : G) : a / b * b = a := by
  rw [div_eq_mul_inv, inv_mul_cancel_right]

@[simp] theorem mul_div_cancel_right [Group G] (a b : G) : a * b / b = a := by
  rw [div_eq_mul_inv, mul_inv_cancel_right]

@[simp] theorem mul_div_cancel_left [CommGroup G] (a b : G) : a * b / a = b := by
  rw [mul_comm, mul_div_cancel_right]

@[simp] theorem mul_div_cancel [CommGroup G] (a b : G) : a * (b / a) = b := by
  rw [mul_comm, div_mul_cancel]

theorem inv_mul_self [Group G] (a : G) : a⁻¹ * a = 1 := mul_left_inv a

theorem mul_inv_self [Group G] (a : G) : a * a⁻¹ = 1 := mul_right_inv a

theorem mul_left_cancel [Group G] {a b c : G} (h : a * b = a * c) : b = c := by
  rw [← inv_mul_cancel_left a b, h, inv_mul_cancel_left]

theorem mul_right_cancel [Group G] {a b c : G} (h : a * b = c * b) : a = c := by
  rw [← mul_inv_cancel_right a b, h, mul_inv_cancel_right]

theorem mul_eq_one_iff_eq_inv [Group G] {a b : G} : a * b = 1 ↔ a = b⁻¹ :=
  ⟨eq_inv_of_mul_eq_one_left, fun h => by rw [h, mul_left_inv]⟩

theorem mul_eq_one_iff_inv_eq [Group G] {a b : G} : a * b = 1 ↔ a⁻¹ = b := by
  rw [mul_eq_one_iff_eq_inv, inv_eq_iff_eq_inv]

end Group
