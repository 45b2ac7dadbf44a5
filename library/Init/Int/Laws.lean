/-!
# Integers: the laws of a linearly ordered commutative ring

What the instances of ℤ need; further theorems follow from the general ones for rings and orders and
stand in `Lemmas.lean` and `Order.lean`. A linear law is proved by writing each integer as a
difference of natural numbers.

Names and statements are those of Lean's `Init/Data/Int/Lemmas.lean` and `Init/Data/Int/Order.lean`.
-/

open Quod.Difference

namespace Int

/-! ## Addition -/

@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  simp only [diff]
  omega

@[simp] protected theorem zero_add (a : Int) : 0 + a = a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  simp only [diff]
  omega

protected theorem add_comm (a b : Int) : a + b = b + a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  obtain ⟨c, k, rfl⟩ := exists_diff c
  simp only [diff]
  omega

@[simp] protected theorem neg_neg (a : Int) : - -a = a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  simp only [diff]
  omega

@[simp] protected theorem neg_zero : -(0 : Int) = 0 := by
  simp only [diff]
  omega

protected theorem add_left_neg (a : Int) : -a + a = 0 := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  simp only [diff]
  omega

protected theorem add_right_cancel {a b c : Int} (h : a + b = c + b) : a = c := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  obtain ⟨c, k, rfl⟩ := exists_diff c
  simp only [diff] at *
  omega

@[simp] protected theorem sub_self (a : Int) : a - a = 0 := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  simp only [diff]
  omega

protected theorem eq_of_sub_eq_zero {a b : Int} (h : a - b = 0) : a = b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff] at *
  omega

protected theorem neg_sub (a b : Int) : -(a - b) = b - a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

@[simp] protected theorem sub_add_cancel (a b : Int) : a - b + b = a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

@[simp] protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

/-! ## Casts of natural numbers -/

@[simp] theorem neg_negSucc (n : Nat) : -negSucc n = ((Nat.succ n : Nat) : Int) := rfl

theorem negSucc_coe (n : Nat) : negSucc n = -((n + 1 : Nat) : Int) := rfl

theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl

theorem neg_ofNat_zero : -((0 : Nat) : Int) = 0 := rfl

theorem neg_ofNat_succ (n : Nat) : -((Nat.succ n : Nat) : Int) = negSucc n := rfl

theorem negOfNat_eq (n : Nat) : negOfNat n = -ofNat n := rfl

@[simp, norm_cast] theorem ofNat_add (n m : Nat) : ((n + m : Nat) : Int) = n + m := rfl

@[simp, norm_cast] theorem ofNat_mul (n m : Nat) : ((n * m : Nat) : Int) = n * m := rfl

@[norm_cast] theorem ofNat_succ (n : Nat) : ((Nat.succ n : Nat) : Int) = n + 1 := rfl

@[simp, norm_cast] theorem natCast_zero : ((0 : Nat) : Int) = 0 := rfl

@[simp, norm_cast] theorem natCast_one : ((1 : Nat) : Int) = 1 := rfl

@[simp, norm_cast] theorem natCast_add (n m : Nat) : ((n + m : Nat) : Int) = n + m := rfl

@[simp, norm_cast] theorem natCast_mul (n m : Nat) : ((n * m : Nat) : Int) = n * m := rfl

@[simp, norm_cast] theorem _root_.Nat.cast_ofNat_Int {n : Nat} :
    (Nat.cast (OfNat.ofNat n) : Int) = OfNat.ofNat n :=
  rfl

@[norm_cast] theorem ofNat_inj {m n : Nat} : (m : Int) = n ↔ m = n :=
  ⟨ofNat.inj, congrArg ofNat⟩

@[simp, norm_cast] theorem natCast_inj {m n : Nat} : (m : Int) = n ↔ m = n := ofNat_inj

theorem ofNat_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := ofNat_inj

theorem ofNat_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := not_congr ofNat_eq_zero

@[simp] theorem negSucc_inj {m n : Nat} : negSucc m = negSucc n ↔ m = n :=
  ⟨negSucc.inj, congrArg negSucc⟩

@[simp] theorem negSucc_ne_zero (n : Nat) : negSucc n ≠ 0 := fun h => Int.noConfusion h

@[simp] theorem zero_ne_negSucc (n : Nat) : 0 ≠ negSucc n := fun h => Int.noConfusion h

theorem ofNat_ne_negSucc (m n : Nat) : (m : Int) ≠ negSucc n := fun h => Int.noConfusion h

protected theorem zero_ne_one : (0 : Int) ≠ 1 := fun h => Nat.zero_ne_one (ofNat_inj.mp h)

theorem subNatNat_eq_coe {m n : Nat} : subNatNat m n = (m : Int) - n := by
  rw [diff_ofNat m, diff_ofNat n, diff_sub]
  simp only [Nat.add_zero, Nat.zero_add]

@[simp] theorem subNatNat_self (n : Nat) : subNatNat n n = 0 := by
  rw [diff_zero, diff_eq_iff, Nat.add_comm]

theorem subNatNat_add_add (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n :=
  diff_add_right m n k

theorem ofNat_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by
  rw [← subNatNat_eq_coe, subNatNat_of_le h]

theorem natCast_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := ofNat_sub h

theorem eq_nat_or_neg (a : Int) : ∃ n : Nat, a = n ∨ a = -(n : Int) := by
  cases a with
  | ofNat n => exact ⟨n, Or.inl rfl⟩
  | negSucc n => exact ⟨n + 1, Or.inr rfl⟩

/-! ## Multiplication -/

protected theorem mul_comm (a b : Int) : a * b = b * a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  rw [diff_mul, diff_mul, diff_eq_iff, Nat.mul_comm b a, Nat.mul_comm j i, Nat.mul_comm b i,
    Nat.mul_comm j a]
  omega

protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  obtain ⟨c, k, rfl⟩ := exists_diff c
  simp only [diff_mul, diff_eq_iff, Nat.add_mul, Nat.mul_add, Nat.mul_assoc]
  omega

protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) := by
  rw [← Int.mul_assoc, Int.mul_comm a b, Int.mul_assoc]

protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := by
  rw [Int.mul_assoc, Int.mul_comm b c, ← Int.mul_assoc]

protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  obtain ⟨c, k, rfl⟩ := exists_diff c
  simp only [diff_add, diff_mul, diff_eq_iff, Nat.mul_add]
  omega

protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm c a, Int.mul_comm c b]

@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  rw [diff_zero, diff_mul, Nat.mul_zero, Nat.mul_zero]

@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 := by
  rw [Int.mul_comm, Int.mul_zero]

@[simp] protected theorem mul_one (a : Int) : a * 1 = a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  rw [diff_one, diff_mul, diff_eq_iff]
  omega

@[simp] protected theorem one_mul (a : Int) : 1 * a = a := by
  rw [Int.mul_comm, Int.mul_one]

protected theorem neg_mul_eq_neg_mul (a b : Int) : -(a * b) = -a * b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  rw [diff_mul, diff_neg, diff_neg, diff_mul, diff_eq_iff]
  omega

protected theorem neg_mul_eq_mul_neg (a b : Int) : -(a * b) = a * -b := by
  rw [Int.mul_comm, Int.neg_mul_eq_neg_mul, Int.mul_comm]

@[simp] protected theorem neg_mul (a b : Int) : -a * b = -(a * b) :=
  (Int.neg_mul_eq_neg_mul a b).symm

@[simp] protected theorem mul_neg (a b : Int) : a * -b = -(a * b) :=
  (Int.neg_mul_eq_mul_neg a b).symm

protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by
  rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]

protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by
  rw [Int.neg_mul, Int.mul_neg]

protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  show a * (b + -c) = a * b + -(a * c)
  rw [Int.mul_add, Int.mul_neg]

protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := by
  show (a + -b) * c = a * c + -(b * c)
  rw [Int.add_mul, Int.neg_mul]

protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a := by
  rw [Int.neg_mul, Int.one_mul]

protected theorem mul_two (a : Int) : a * 2 = a + a := by
  show a * (1 + 1) = a + a
  rw [Int.mul_add, Int.mul_one]

protected theorem two_mul (a : Int) : 2 * a = a + a := by
  rw [Int.mul_comm, Int.mul_two]

/-! ## Absolute value and sign -/

@[simp, norm_cast] theorem natAbs_ofNat (n : Nat) : natAbs (n : Int) = n := rfl

@[simp] theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl

@[simp] theorem natAbs_negSucc (n : Nat) : natAbs (negSucc n) = Nat.succ n := rfl

@[simp] theorem natAbs_zero : natAbs 0 = 0 := rfl

@[simp] theorem natAbs_one : natAbs 1 = 1 := rfl

@[simp] theorem natAbs_eq_zero {a : Int} : natAbs a = 0 ↔ a = 0 := by
  cases a with
  | ofNat n => exact ofNat_eq_zero.symm
  | negSucc n => exact ⟨fun h => absurd h (Nat.succ_ne_zero n), fun h => Int.noConfusion h⟩

theorem natAbs_ne_zero {a : Int} : natAbs a ≠ 0 ↔ a ≠ 0 := not_congr natAbs_eq_zero

theorem natAbs_pos {a : Int} : 0 < natAbs a ↔ a ≠ 0 :=
  Nat.pos_iff_ne_zero.trans natAbs_ne_zero

@[simp] theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a := by
  cases a with
  | ofNat n =>
    cases n with
    | zero => rfl
    | succ n => rfl
  | negSucc n => rfl

theorem natAbs_eq (a : Int) : a = (natAbs a : Int) ∨ a = -(natAbs a : Int) := by
  cases a with
  | ofNat n => exact Or.inl rfl
  | negSucc n => exact Or.inr rfl

theorem natAbs_negOfNat (n : Nat) : natAbs (negOfNat n) = n := by
  cases n with
  | zero => rfl
  | succ n => rfl

theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n => rfl
    | negSucc n => exact natAbs_negOfNat _
  | negSucc m =>
    cases b with
    | ofNat n => exact natAbs_negOfNat _
    | negSucc n => rfl

theorem natAbs_mul_self' (a : Int) : (natAbs a * natAbs a : Int) = a * a := by
  cases natAbs_eq a with
  | inl h => rw [← h]
  | inr h =>
    rw [h, natAbs_neg, natAbs_ofNat, Int.neg_mul_neg]

theorem natAbs_mul_self {a : Int} : ((natAbs a * natAbs a : Nat) : Int) = a * a :=
  natAbs_mul_self' a

theorem natAbs_sub_comm (a b : Int) : natAbs (a - b) = natAbs (b - a) := by
  rw [← natAbs_neg, Int.neg_sub]

@[simp] theorem sign_zero : sign 0 = 0 := rfl

@[simp] theorem sign_one : sign 1 = 1 := rfl

theorem sign_neg_one : sign (-1) = -1 := rfl

theorem sign_of_succ (n : Nat) : sign (Nat.succ n) = 1 := rfl

@[simp] theorem sign_negSucc (n : Nat) : sign (negSucc n) = -1 := rfl

@[simp] theorem sign_neg (a : Int) : sign (-a) = -sign a := by
  cases a with
  | ofNat n =>
    cases n with
    | zero => rfl
    | succ n => rfl
  | negSucc n => rfl

theorem sign_mul_natAbs (a : Int) : sign a * natAbs a = a := by
  cases a with
  | ofNat n =>
    cases n with
    | zero => rfl
    | succ n => exact Int.one_mul _
  | negSucc n =>
    show -1 * ((Nat.succ n : Nat) : Int) = negSucc n
    rw [← Int.neg_eq_neg_one_mul]
    rfl

/-! ## Products that are zero -/

protected theorem mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  rw [← natAbs_eq_zero, natAbs_mul, Nat.mul_eq_zero, natAbs_eq_zero, natAbs_eq_zero]

protected theorem mul_ne_zero {a b : Int} (a0 : a ≠ 0) (b0 : b ≠ 0) : a * b ≠ 0 :=
  fun h => Or.elim (Int.mul_eq_zero.mp h) a0 b0

protected theorem eq_of_mul_eq_mul_right {a b c : Int} (ha : a ≠ 0) (h : b * a = c * a) :
    b = c := by
  have h₁ : (b - c) * a = 0 := by
    rw [Int.sub_mul, h, Int.sub_self]
  exact Int.eq_of_sub_eq_zero (Or.resolve_right (Int.mul_eq_zero.mp h₁) ha)

protected theorem eq_of_mul_eq_mul_left {a b c : Int} (ha : a ≠ 0) (h : a * b = a * c) :
    b = c := by
  rw [Int.mul_comm a b, Int.mul_comm a c] at h
  exact Int.eq_of_mul_eq_mul_right ha h

theorem mul_eq_mul_left_iff {a b c : Int} (h : c ≠ 0) : c * a = c * b ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_left h, fun e => congrArg (fun x : Int => c * x) e⟩

theorem mul_eq_mul_right_iff {a b c : Int} (h : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_right h, fun e => congrArg (fun x : Int => x * c) e⟩

theorem eq_one_of_mul_eq_self_left {a b : Int} (Hpos : a ≠ 0) (H : b * a = a) : b = 1 :=
  Int.eq_of_mul_eq_mul_right Hpos (H.trans (Int.one_mul a).symm)

theorem eq_one_of_mul_eq_self_right {a b : Int} (Hpos : b ≠ 0) (H : b * a = b) : a = 1 :=
  Int.eq_of_mul_eq_mul_left Hpos (H.trans (Int.mul_one b).symm)

/-! ## Powers -/

@[simp] protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl

protected theorem pow_succ (b : Int) (e : Nat) : b ^ (e + 1) = b ^ e * b := rfl

protected theorem pow_succ' (b : Int) (e : Nat) : b ^ (e + 1) = b * b ^ e := by
  rw [Int.mul_comm, Int.pow_succ]

@[norm_cast] theorem natCast_pow (b n : Nat) : ((b ^ n : Nat) : Int) = (b : Int) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Int.pow_succ, ← ih]
    rfl

/-! ## Order -/

theorem nonneg_def {a : Int} : NonNeg a ↔ ∃ n : Nat, a = n := by
  cases a with
  | ofNat n => exact ⟨fun _ => ⟨n, rfl⟩, fun _ => NonNeg.mk n⟩
  | negSucc n =>
    refine ⟨fun h => (not_nonNeg_negSucc h).elim, ?_⟩
    rintro ⟨m, h⟩
    exact Int.noConfusion h

theorem NonNeg.elim {a : Int} (h : NonNeg a) : ∃ n : Nat, a = n := nonneg_def.mp h

protected theorem le_def (a b : Int) : a ≤ b ↔ NonNeg (b - a) := Iff.rfl

theorem lt_iff_add_one_le (a b : Int) : a < b ↔ a + 1 ≤ b := Iff.rfl

theorem add_one_le_iff {a b : Int} : a + 1 ≤ b ↔ a < b := Iff.rfl

theorem add_one_le_of_lt {a b : Int} (h : a < b) : a + 1 ≤ b := h

theorem lt_of_add_one_le {a b : Int} (h : a + 1 ≤ b) : a < b := h

theorem le.intro_sub {a b : Int} (n : Nat) (h : b - a = n) : a ≤ b := by
  show NonNeg (b - a)
  rw [h]
  exact NonNeg.mk n

theorem le.dest_sub {a b : Int} (h : a ≤ b) : ∃ n : Nat, b - a = n := nonneg_def.mp h

theorem le.intro {a b : Int} (n : Nat) (h : a + n = b) : a ≤ b :=
  le.intro_sub n (by rw [← h, Int.add_sub_cancel_left])

theorem le.dest {a b : Int} (h : a ≤ b) : ∃ n : Nat, a + n = b := by
  obtain ⟨n, h₁⟩ := le.dest_sub h
  exact ⟨n, by rw [← h₁, Int.add_comm, Int.sub_add_cancel]⟩

@[simp, refl] protected theorem le_refl (a : Int) : a ≤ a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  simp only [diff]
  omega

protected theorem le_trans {a b c : Int} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  obtain ⟨c, k, rfl⟩ := exists_diff c
  simp only [diff] at *
  omega

protected theorem le_antisymm {a b : Int} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff] at *
  omega

protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

protected theorem lt_iff_le_not_le {a b : Int} : a < b ↔ a ≤ b ∧ ¬b ≤ a := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff]
  omega

protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  simp only [diff] at *
  omega

protected theorem zero_lt_one : (0 : Int) < 1 := by
  simp only [diff]
  omega

protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b := by
  obtain ⟨a, i, rfl⟩ := exists_diff a
  obtain ⟨b, j, rfl⟩ := exists_diff b
  obtain ⟨c, k, rfl⟩ := exists_diff c
  simp only [diff] at *
  omega

protected theorem zero_le_one : (0 : Int) ≤ 1 := Int.le_of_lt Int.zero_lt_one

@[simp, norm_cast] theorem ofNat_le {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := by
  rw [diff_ofNat m, diff_ofNat n, diff_le, Nat.add_zero, Nat.add_zero]

@[simp, norm_cast] theorem ofNat_lt {n m : Nat} : (n : Int) < m ↔ n < m := by
  rw [diff_ofNat m, diff_ofNat n, diff_lt, Nat.add_zero, Nat.add_zero]

theorem ofNat_zero_le (n : Nat) : 0 ≤ (n : Int) := ofNat_le.mpr (Nat.zero_le n)

@[simp] theorem ofNat_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_lt

theorem ofNat_succ_pos (n : Nat) : 0 < ((Nat.succ n : Nat) : Int) := ofNat_lt.mpr (Nat.succ_pos n)

theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n := by
  obtain ⟨n, hn⟩ := le.dest h
  exact ⟨n, by rw [← hn, Int.zero_add]⟩

theorem eq_succ_of_zero_lt {a : Int} (h : 0 < a) : ∃ n : Nat, a = Nat.succ n := by
  obtain ⟨n, hn⟩ := le.dest h
  exact ⟨n, by rw [← hn, Int.zero_add, Int.add_comm]; rfl⟩

protected theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le ha
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le hb
  exact ofNat_zero_le (m * n)

protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  obtain ⟨m, rfl⟩ := eq_succ_of_zero_lt ha
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt hb
  exact ofNat_pos.mpr (Nat.mul_pos (Nat.succ_pos m) (Nat.succ_pos n))

end Int
