/-!
# Divisibility and units

Names and statements are those of Mathlib's `Algebra/Divisibility`,
`Algebra/GroupWithZero/Divisibility.lean`, `Algebra/Ring/Divisibility`, `Algebra/Group/Units.lean`
and `RingTheory/Coprime`.
-/

universe u

variable {α : Type u}

/-! ## Divisibility in semigroups and monoids -/

theorem Dvd.elim [Semigroup α] {P : Prop} {a b : α} (H₁ : a ∣ b) (H₂ : ∀ c, b = a * c → P) : P :=
  H₁.elim H₂

section

variable [Semigroup α] {a b c : α}

theorem exists_eq_mul_right_of_dvd (h : a ∣ b) : ∃ c, b = a * c := h

theorem dvd_iff_exists_eq_mul_right : a ∣ b ↔ ∃ c, b = a * c := Iff.rfl

theorem dvd_of_mul_right_eq (k : α) (h : a * k = b) : a ∣ b := ⟨k, h.symm⟩

theorem Dvd.dvd.trans (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := dvd_trans h₁ h₂

theorem Dvd.dvd.mul_right (h : a ∣ b) (c : α) : a ∣ b * c := dvd_mul_of_dvd_left h c

theorem dvd_of_mul_right_dvd (h : a * b ∣ c) : a ∣ c := dvd_trans (dvd_mul_right a b) h

end

section

variable [CommSemigroup α] {a b c : α}

theorem Dvd.intro_left (c : α) (h : c * a = b) : a ∣ b := ⟨c, by rw [mul_comm, h]⟩

theorem dvd_of_mul_left_eq (c : α) (h : c * a = b) : a ∣ b := Dvd.intro_left c h

theorem exists_eq_mul_left_of_dvd (h : a ∣ b) : ∃ c, b = c * a := by
  obtain ⟨c, rfl⟩ := h
  exact ⟨c, mul_comm a c⟩

theorem dvd_iff_exists_eq_mul_left : a ∣ b ↔ ∃ c, b = c * a :=
  ⟨exists_eq_mul_left_of_dvd, fun ⟨c, h⟩ => Dvd.intro_left c h.symm⟩

theorem Dvd.elim_left {P : Prop} (h₁ : a ∣ b) (h₂ : ∀ c, b = c * a → P) : P :=
  (exists_eq_mul_left_of_dvd h₁).elim h₂

theorem Dvd.dvd.mul_left (h : a ∣ b) (c : α) : a ∣ c * b := dvd_mul_of_dvd_right h c

theorem dvd_of_mul_left_dvd (h : a * b ∣ c) : b ∣ c := dvd_trans (dvd_mul_left b a) h

end

section

variable [Monoid α] {a b c : α} {m n : ℕ}

theorem dvd_of_eq (h : a = b) : a ∣ b := h ▸ dvd_refl a

theorem Eq.dvd (h : a = b) : a ∣ b := dvd_of_eq h

theorem pow_dvd_pow (a : α) (h : m ≤ n) : a ^ m ∣ a ^ n :=
  ⟨a ^ (n - m), by rw [← pow_add, Nat.add_sub_of_le h]⟩

theorem dvd_pow {x y : α} (hxy : x ∣ y) {n : ℕ} (hn : n ≠ 0) : x ∣ y ^ n := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_succ_of_ne_zero hn
  rw [pow_succ']
  exact hxy.mul_right _

theorem Dvd.dvd.pow {x y : α} (hxy : x ∣ y) {n : ℕ} (hn : n ≠ 0) : x ∣ y ^ n := dvd_pow hxy hn

theorem dvd_pow_self (a : α) {n : ℕ} (hn : n ≠ 0) : a ∣ a ^ n := dvd_pow (dvd_refl a) hn

theorem mul_dvd_mul_left (a : α) (h : b ∣ c) : a * b ∣ a * c := by
  obtain ⟨d, rfl⟩ := h
  exact ⟨d, by rw [mul_assoc]⟩

end

section

variable [CommMonoid α] {a b : α}

theorem mul_dvd_mul_right (h : a ∣ b) (c : α) : a * c ∣ b * c := mul_dvd_mul h (dvd_refl c)

theorem pow_dvd_pow_of_dvd (h : a ∣ b) (n : ℕ) : a ^ n ∣ b ^ n := by
  obtain ⟨c, rfl⟩ := h
  exact ⟨c ^ n, mul_pow a c n⟩

end

/-! ## Zero -/

instance (priority := 100) CancelCommMonoidWithZero.toCancelMonoidWithZero
    [CancelCommMonoidWithZero α] : CancelMonoidWithZero α where
  toMonoidWithZero := CommMonoidWithZero.toMonoidWithZero
  toIsCancelMulZero :=
    { toIsLeftCancelMulZero := inferInstance
      toIsRightCancelMulZero := ⟨fun {a b c} hb h => mul_left_cancel₀ hb (by
        rw [mul_comm b a, mul_comm b c]
        exact h)⟩ }

instance (priority := 100) IsDomain.toCancelCommMonoidWithZero [CommSemiring α] [IsDomain α] :
    CancelCommMonoidWithZero α where
  toCommMonoidWithZero := inferInstance
  toIsLeftCancelMulZero := inferInstance

instance Nat.instIsDomain : IsDomain ℕ where
  toIsCancelMulZero := { }
  toNontrivial := inferInstance

theorem eq_zero_of_zero_dvd [SemigroupWithZero α] {a : α} (h : 0 ∣ a) : a = 0 := by
  obtain ⟨c, rfl⟩ := h
  exact zero_mul c

@[simp] theorem dvd_zero [SemigroupWithZero α] (a : α) : a ∣ 0 := ⟨0, (mul_zero a).symm⟩

@[simp] theorem zero_dvd_iff [SemigroupWithZero α] {a : α} : 0 ∣ a ↔ a = 0 :=
  ⟨eq_zero_of_zero_dvd, fun h => by rw [h]; exact dvd_zero 0⟩

theorem ne_zero_of_dvd_ne_zero [MonoidWithZero α] {p q : α} (h₁ : q ≠ 0) (h₂ : p ∣ q) :
    p ≠ 0 := by
  rintro rfl
  exact h₁ (eq_zero_of_zero_dvd h₂)

theorem mul_dvd_mul_iff_left [CancelMonoidWithZero α] {a b c : α} (ha : a ≠ 0) :
    a * b ∣ a * c ↔ b ∣ c := by
  constructor
  · rintro ⟨d, hd⟩
    exact ⟨d, mul_left_cancel₀ ha (by rw [hd, mul_assoc])⟩
  · exact mul_dvd_mul_left a

theorem mul_dvd_mul_iff_right [CancelCommMonoidWithZero α] {a b c : α} (hc : c ≠ 0) :
    a * c ∣ b * c ↔ a ∣ b := by
  constructor
  · rintro ⟨d, hd⟩
    exact ⟨d, mul_right_cancel₀ hc (by rw [hd, mul_right_comm])⟩
  · exact fun h => mul_dvd_mul_right h c

/-! ## Rings -/

theorem Dvd.dvd.add [Add α] [Semigroup α] [LeftDistribClass α] {a b c : α} (h₁ : a ∣ b)
    (h₂ : a ∣ c) : a ∣ b + c := dvd_add h₁ h₂

theorem Dvd.dvd.linear_comb [CommSemiring α] {d x y : α} (hdx : d ∣ x) (hdy : d ∣ y) (a b : α) :
    d ∣ a * x + b * y :=
  dvd_add (hdx.mul_left a) (hdy.mul_left b)

section

variable [Ring α] {a b c : α}

@[simp] theorem dvd_neg : a ∣ -b ↔ a ∣ b := by
  constructor
  · rintro ⟨c, hc⟩
    exact ⟨-c, by rw [mul_neg, ← hc, neg_neg]⟩
  · rintro ⟨c, hc⟩
    exact ⟨-c, by rw [mul_neg, ← hc]⟩

@[simp] theorem neg_dvd : -a ∣ b ↔ a ∣ b := by
  constructor
  · rintro ⟨c, hc⟩
    exact ⟨-c, by rw [mul_neg, hc, neg_mul]⟩
  · rintro ⟨c, hc⟩
    exact ⟨-c, by rw [neg_mul_neg, ← hc]⟩

theorem Dvd.dvd.of_neg_left (h : -a ∣ b) : a ∣ b := neg_dvd.mp h

theorem Dvd.dvd.neg_left (h : a ∣ b) : -a ∣ b := neg_dvd.mpr h

theorem Dvd.dvd.of_neg_right (h : a ∣ -b) : a ∣ b := dvd_neg.mp h

theorem Dvd.dvd.neg_right (h : a ∣ b) : a ∣ -b := dvd_neg.mpr h

theorem dvd_sub (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c := by
  rw [sub_eq_add_neg]
  exact dvd_add h₁ h₂.neg_right

theorem Dvd.dvd.sub (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c := dvd_sub h₁ h₂

theorem dvd_sub' (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c := dvd_sub h₁ h₂

theorem dvd_add_left (h : a ∣ c) : a ∣ b + c ↔ a ∣ b := by
  constructor
  · intro h'
    have := dvd_sub h' h
    rwa [add_sub_cancel_right] at this
  · exact fun h' => dvd_add h' h

theorem dvd_add_right (h : a ∣ b) : a ∣ b + c ↔ a ∣ c := by
  rw [add_comm, dvd_add_left h]

theorem dvd_sub_left (h : a ∣ c) : a ∣ b - c ↔ a ∣ b := by
  rw [sub_eq_add_neg, dvd_add_left h.neg_right]

theorem dvd_sub_right (h : a ∣ b) : a ∣ b - c ↔ a ∣ c := by
  rw [sub_eq_add_neg, dvd_add_right h, dvd_neg]

theorem dvd_iff_dvd_of_dvd_sub (h : a ∣ b - c) : a ∣ b ↔ a ∣ c := by
  have e := dvd_add_right (c := c) h
  rwa [sub_add_cancel] at e

theorem dvd_sub_comm : a ∣ b - c ↔ a ∣ c - b := by
  rw [← dvd_neg, neg_sub]

@[simp] theorem dvd_add_self_left : a ∣ a + b ↔ a ∣ b := dvd_add_right (dvd_refl a)

@[simp] theorem dvd_add_self_right : a ∣ b + a ↔ a ∣ b := dvd_add_left (dvd_refl a)

@[simp] theorem dvd_sub_self_left : a ∣ a - b ↔ a ∣ b := dvd_sub_right (dvd_refl a)

@[simp] theorem dvd_sub_self_right : a ∣ b - a ↔ a ∣ b := dvd_sub_left (dvd_refl a)

end

section

variable [CommRing α]

theorem sub_dvd_pow_sub_pow (x y : α) (n : ℕ) : x - y ∣ x ^ n - y ^ n := by
  induction n with
  | zero =>
    rw [pow_zero, pow_zero, sub_self]
    exact dvd_zero _
  | succ n ih =>
    have e : x ^ (n + 1) - y ^ (n + 1) = x * (x ^ n - y ^ n) + (x - y) * y ^ n := by ring
    rw [e]
    exact dvd_add (ih.mul_left x) (dvd_mul_right _ _)

theorem Odd.add_dvd_pow_add_pow (x y : α) {n : ℕ} (hn : Odd n) : x + y ∣ x ^ n + y ^ n := by
  have h := sub_dvd_pow_sub_pow x (-y) n
  have e : (-y) ^ n = -y ^ n := by
    obtain ⟨k, rfl⟩ := hn
    rw [pow_succ, pow_succ, pow_mul, pow_mul, neg_sq, mul_neg]
  rwa [e, sub_neg_eq_add, sub_neg_eq_add] at h

end

theorem nat_sub_dvd_pow_sub_pow (x y n : ℕ) : x - y ∣ x ^ n - y ^ n := by
  rcases Nat.le_total y x with h | h
  · have h' := sub_dvd_pow_sub_pow (x : ℤ) y n
    rw [← Int.ofNat_dvd, Int.ofNat_sub h, Int.ofNat_sub (Nat.pow_le_pow_left h n)]
    push_cast
    exact h'
  · rw [Nat.sub_eq_zero_of_le (Nat.pow_le_pow_left h n)]
    exact Nat.dvd_zero _

theorem Odd.nat_add_dvd_pow_add_pow (x y : ℕ) {n : ℕ} (hn : Odd n) : x + y ∣ x ^ n + y ^ n := by
  have h := hn.add_dvd_pow_add_pow (x : ℤ) y
  exact_mod_cast h

/-! ## Units -/

section

variable {M : Type u}

namespace Units

variable [Monoid M]

postfix:1024 "ˣ" => Units

instance : Coe Mˣ M := ⟨Units.val⟩

@[ext] theorem ext : Function.Injective (val : Mˣ → M) := by
  rintro ⟨a, b, hab, hba⟩ ⟨c, d, hcd, hdc⟩ h
  have h' : a = c := h
  subst h'
  have e : b = d := by
    rw [← mul_one b, ← hcd, ← mul_assoc, hba, one_mul]
  subst e
  rfl

theorem eq_iff {a b : Mˣ} : (a : M) = b ↔ a = b := ⟨fun h => ext h, fun h => by rw [h]⟩

instance instMul : Mul Mˣ :=
  ⟨fun a b => ⟨a.val * b.val, b.inv * a.inv,
    by rw [mul_assoc, ← mul_assoc b.val, b.val_inv, one_mul, a.val_inv],
    by rw [mul_assoc, ← mul_assoc a.inv, a.inv_val, one_mul, b.inv_val]⟩⟩

instance instOne : One Mˣ := ⟨⟨1, 1, one_mul 1, one_mul 1⟩⟩

instance instInv : Inv Mˣ := ⟨fun a => ⟨a.inv, a.val, a.inv_val, a.val_inv⟩⟩

@[simp, norm_cast] theorem val_mul (a b : Mˣ) : (↑(a * b) : M) = a * b := rfl

@[simp, norm_cast] theorem val_one : ((1 : Mˣ) : M) = 1 := rfl

@[simp] theorem inv_eq_val_inv (a : Mˣ) : a.inv = ((a⁻¹ : Mˣ) : M) := rfl

@[simp] theorem inv_mul (a : Mˣ) : (↑a⁻¹ * a : M) = 1 := a.inv_val

@[simp] theorem mul_inv (a : Mˣ) : (a * ↑a⁻¹ : M) = 1 := a.val_inv

@[simp] protected theorem isUnit (u : Mˣ) : IsUnit (u : M) := ⟨u, rfl⟩

end Units

section

variable [Monoid M]

@[simp] theorem isUnit_one : IsUnit (1 : M) := ⟨1, rfl⟩

theorem IsUnit.mul {a b : M} (ha : IsUnit a) (hb : IsUnit b) : IsUnit (a * b) := by
  obtain ⟨u, rfl⟩ := ha
  obtain ⟨v, rfl⟩ := hb
  exact ⟨u * v, rfl⟩

theorem IsUnit.pow {a : M} (n : ℕ) (ha : IsUnit a) : IsUnit (a ^ n) := by
  induction n with
  | zero =>
    rw [pow_zero]
    exact isUnit_one
  | succ n ih =>
    rw [pow_succ]
    exact ih.mul ha

theorem IsUnit.exists_right_inv {a : M} (h : IsUnit a) : ∃ b, a * b = 1 := by
  obtain ⟨u, rfl⟩ := h
  exact ⟨u.inv, u.val_inv⟩

theorem IsUnit.exists_left_inv {a : M} (h : IsUnit a) : ∃ b, b * a = 1 := by
  obtain ⟨u, rfl⟩ := h
  exact ⟨u.inv, u.inv_val⟩

end

section

variable [CommMonoid M] {x y : M}

theorem isUnit_of_mul_eq_one (a b : M) (h : a * b = 1) : IsUnit a :=
  ⟨⟨a, b, h, by rw [mul_comm, h]⟩, rfl⟩

theorem isUnit_of_mul_eq_one_right (a b : M) (h : a * b = 1) : IsUnit b :=
  isUnit_of_mul_eq_one b a (by rw [mul_comm, h])

theorem isUnit_iff_exists_inv {a : M} : IsUnit a ↔ ∃ b, a * b = 1 :=
  ⟨fun h => h.exists_right_inv, fun ⟨b, h⟩ => isUnit_of_mul_eq_one a b h⟩

theorem isUnit_iff_exists_inv' {a : M} : IsUnit a ↔ ∃ b, b * a = 1 :=
  ⟨fun h => h.exists_left_inv, fun ⟨b, h⟩ => isUnit_of_mul_eq_one_right b a h⟩

theorem isUnit_of_mul_isUnit_left (hu : IsUnit (x * y)) : IsUnit x := by
  obtain ⟨z, hz⟩ := hu.exists_right_inv
  exact isUnit_of_mul_eq_one x (y * z) (by rw [← mul_assoc, hz])

theorem isUnit_of_mul_isUnit_right (hu : IsUnit (x * y)) : IsUnit y := by
  rw [mul_comm] at hu
  exact isUnit_of_mul_isUnit_left hu

@[simp] theorem IsUnit.mul_iff : IsUnit (x * y) ↔ IsUnit x ∧ IsUnit y :=
  ⟨fun h => ⟨isUnit_of_mul_isUnit_left h, isUnit_of_mul_isUnit_right h⟩, fun h => h.1.mul h.2⟩

theorem isUnit_iff_dvd_one : IsUnit x ↔ x ∣ 1 := by
  rw [isUnit_iff_exists_inv, dvd_def]
  exact exists_congr fun _ => eq_comm

theorem isUnit_of_dvd_one (h : x ∣ 1) : IsUnit x := isUnit_iff_dvd_one.mpr h

theorem isUnit_of_dvd_unit (xy : x ∣ y) (hu : IsUnit y) : IsUnit x :=
  isUnit_iff_dvd_one.mpr (dvd_trans xy (isUnit_iff_dvd_one.mp hu))

theorem isUnit_iff_forall_dvd : IsUnit x ↔ ∀ y, x ∣ y :=
  isUnit_iff_dvd_one.trans ⟨fun h y => dvd_trans h (one_dvd y), fun h => h 1⟩

@[simp] theorem IsUnit.dvd (hx : IsUnit x) : x ∣ y := isUnit_iff_forall_dvd.mp hx y

end

end

@[simp] theorem isUnit_zero_iff [MonoidWithZero α] : IsUnit (0 : α) ↔ (0 : α) = 1 := by
  constructor
  · intro h
    obtain ⟨b, hb⟩ := h.exists_right_inv
    rwa [zero_mul] at hb
  · intro h
    rw [h]
    exact isUnit_one

theorem not_isUnit_zero [MonoidWithZero α] [Nontrivial α] : ¬IsUnit (0 : α) := by
  rw [isUnit_zero_iff]
  exact zero_ne_one

theorem IsUnit.ne_zero [MonoidWithZero α] [Nontrivial α] {a : α} (ha : IsUnit a) : a ≠ 0 := by
  rintro rfl
  exact not_isUnit_zero ha

@[simp] theorem isUnit_iff_ne_zero [GroupWithZero α] {a : α} : IsUnit a ↔ a ≠ 0 := by
  constructor
  · exact fun h => h.ne_zero
  · exact fun h => ⟨⟨a, a⁻¹, mul_inv_cancel h, inv_mul_cancel h⟩, rfl⟩

theorem IsUnit.mk0 [GroupWithZero α] (x : α) (hx : x ≠ 0) : IsUnit x := isUnit_iff_ne_zero.mpr hx

theorem dvd_iff_of_ne_zero [Field α] {a b : α} (ha : a ≠ 0) : a ∣ b :=
  ⟨a⁻¹ * b, by rw [← mul_assoc, mul_inv_cancel ha, one_mul]⟩

theorem Int.isUnit_iff {u : ℤ} : IsUnit u ↔ u = 1 ∨ u = -1 := by
  constructor
  · intro h
    obtain ⟨v, hv⟩ := h.exists_right_inv
    have h₁ := congrArg Int.natAbs hv
    rw [Int.natAbs_mul] at h₁
    have := Nat.eq_one_of_mul_eq_one_right h₁
    omega
  · rintro (rfl | rfl)
    · exact isUnit_one
    · exact isUnit_of_mul_eq_one _ (-1) rfl

theorem Int.isUnit_iff_natAbs_eq {n : ℤ} : IsUnit n ↔ n.natAbs = 1 := by
  rw [Int.isUnit_iff]
  omega

theorem Int.natAbs_of_isUnit {u : ℤ} (hu : IsUnit u) : u.natAbs = 1 :=
  Int.isUnit_iff_natAbs_eq.mp hu

/-! ## Elements without a common divisor -/

section

variable [CommSemiring α] {x y z k : α} {m n : ℕ}

theorem isCoprime_comm : IsCoprime x y ↔ IsCoprime y x := ⟨IsCoprime.symm, IsCoprime.symm⟩

theorem isCoprime_one_left : IsCoprime 1 x := ⟨1, 0, by rw [one_mul, zero_mul, add_zero]⟩

theorem isCoprime_one_right : IsCoprime x 1 := ⟨0, 1, by rw [one_mul, zero_mul, zero_add]⟩

theorem isCoprime_zero_left : IsCoprime 0 x ↔ IsUnit x := by
  rw [isUnit_iff_exists_inv']
  constructor
  · rintro ⟨a, b, h⟩
    exact ⟨b, by rwa [mul_zero, zero_add] at h⟩
  · rintro ⟨b, h⟩
    exact ⟨1, b, by rw [mul_zero, zero_add, h]⟩

theorem isCoprime_zero_right : IsCoprime x 0 ↔ IsUnit x := isCoprime_comm.trans isCoprime_zero_left

theorem isCoprime_self : IsCoprime x x ↔ IsUnit x := by
  rw [isUnit_iff_exists_inv']
  constructor
  · rintro ⟨a, b, h⟩
    exact ⟨a + b, by rwa [add_mul]⟩
  · rintro ⟨b, h⟩
    exact ⟨b, 0, by rw [zero_mul, add_zero, h]⟩

theorem IsCoprime.dvd_of_dvd_mul_right (H1 : IsCoprime k z) (H2 : k ∣ y * z) : k ∣ y := by
  obtain ⟨a, b, h⟩ := H1
  have e : y = y * a * k + b * (y * z) := by
    calc y = y * (a * k + b * z) := by rw [h, mul_one]
      _ = y * a * k + b * (y * z) := by ring
  rw [e]
  exact dvd_add (dvd_mul_left _ _) (H2.mul_left b)

theorem IsCoprime.dvd_of_dvd_mul_left (H1 : IsCoprime k y) (H2 : k ∣ y * z) : k ∣ z := by
  rw [mul_comm] at H2
  exact H1.dvd_of_dvd_mul_right H2

theorem IsCoprime.mul_left (H1 : IsCoprime x z) (H2 : IsCoprime y z) : IsCoprime (x * y) z := by
  obtain ⟨a, b, h₁⟩ := H1
  obtain ⟨c, d, h₂⟩ := H2
  refine ⟨a * c, a * x * d + b * c * y + b * d * z, ?_⟩
  calc a * c * (x * y) + (a * x * d + b * c * y + b * d * z) * z
      = (a * x + b * z) * (c * y + d * z) := by ring
    _ = 1 := by rw [h₁, h₂, mul_one]

theorem IsCoprime.mul_right (H1 : IsCoprime x y) (H2 : IsCoprime x z) : IsCoprime x (y * z) :=
  (H1.symm.mul_left H2.symm).symm

theorem IsCoprime.mul_dvd (H : IsCoprime k y) (H1 : k ∣ z) (H2 : y ∣ z) : k * y ∣ z := by
  obtain ⟨a, b, h⟩ := H
  have e : z = a * (k * z) + b * (z * y) := by
    calc z = (a * k + b * y) * z := by rw [h, one_mul]
      _ = a * (k * z) + b * (z * y) := by ring
  rw [e]
  exact dvd_add ((mul_dvd_mul_left k H2).mul_left a) ((mul_dvd_mul_right H1 y).mul_left b)

theorem IsCoprime.of_mul_left_left (H : IsCoprime (x * y) z) : IsCoprime x z := by
  obtain ⟨a, b, h⟩ := H
  exact ⟨a * y, b, by rwa [mul_assoc, mul_comm y x]⟩

theorem IsCoprime.of_mul_left_right (H : IsCoprime (x * y) z) : IsCoprime y z := by
  rw [mul_comm] at H
  exact H.of_mul_left_left

theorem IsCoprime.of_mul_right_left (H : IsCoprime x (y * z)) : IsCoprime x y :=
  H.symm.of_mul_left_left.symm

theorem IsCoprime.of_mul_right_right (H : IsCoprime x (y * z)) : IsCoprime x z :=
  H.symm.of_mul_left_right.symm

theorem IsCoprime.mul_left_iff : IsCoprime (x * y) z ↔ IsCoprime x z ∧ IsCoprime y z :=
  ⟨fun H => ⟨H.of_mul_left_left, H.of_mul_left_right⟩, fun H => H.1.mul_left H.2⟩

theorem IsCoprime.mul_right_iff : IsCoprime x (y * z) ↔ IsCoprime x y ∧ IsCoprime x z :=
  ⟨fun H => ⟨H.of_mul_right_left, H.of_mul_right_right⟩, fun H => H.1.mul_right H.2⟩

theorem IsCoprime.of_isCoprime_of_dvd_left (h : IsCoprime y z) (hdvd : x ∣ y) : IsCoprime x z := by
  obtain ⟨d, rfl⟩ := hdvd
  exact h.of_mul_left_left

theorem IsCoprime.of_isCoprime_of_dvd_right (h : IsCoprime z y) (hdvd : x ∣ y) : IsCoprime z x :=
  (h.symm.of_isCoprime_of_dvd_left hdvd).symm

theorem IsCoprime.pow_left (H : IsCoprime x y) : IsCoprime (x ^ m) y := by
  induction m with
  | zero =>
    rw [pow_zero]
    exact isCoprime_one_left
  | succ m ih =>
    rw [pow_succ]
    exact ih.mul_left H

theorem IsCoprime.pow_right (H : IsCoprime x y) : IsCoprime x (y ^ n) := H.symm.pow_left.symm

theorem IsCoprime.pow (H : IsCoprime x y) : IsCoprime (x ^ m) (y ^ n) := H.pow_left.pow_right

theorem IsCoprime.isUnit_of_dvd (H : IsCoprime x y) (d : x ∣ y) : IsUnit x :=
  isCoprime_self.mp (H.of_isCoprime_of_dvd_right d)

theorem IsCoprime.isUnit_of_dvd' {a b : α} (h : IsCoprime a b) (ha : x ∣ a) (hb : x ∣ b) :
    IsUnit x :=
  (h.of_isCoprime_of_dvd_left ha).isUnit_of_dvd hb

end

theorem Nat.isCoprime_iff_coprime {m n : ℕ} : IsCoprime (m : ℤ) n ↔ Nat.Coprime m n := by
  rw [Int.isCoprime_iff_gcd_eq_one, Int.gcd_natCast_natCast]
