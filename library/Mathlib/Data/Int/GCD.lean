/-!
# Greatest common divisors of integers

Names and statements are those of Lean's `Init/Data/Int/Gcd.lean`, Mathlib's `Data/Int/GCD.lean` and
`RingTheory/Int/Basic.lean`.

`Int.gcdA` and `Int.gcdB` are missing: Bézout's identity is stated by existence.
-/

namespace Int

/-- The greatest common divisor of two integers, a natural number. -/
def gcd (m n : Int) : Nat := Nat.gcd m.natAbs n.natAbs

theorem gcd_def (i j : Int) : gcd i j = Nat.gcd i.natAbs j.natAbs := rfl

theorem gcd_eq_natAbs {a b : Int} : gcd a b = Nat.gcd a.natAbs b.natAbs := rfl

@[simp, norm_cast] protected theorem gcd_natCast_natCast (m n : Nat) :
    gcd (m : Int) (n : Int) = Nat.gcd m n :=
  rfl

theorem gcd_dvd_left {a b : Int} : (gcd a b : Int) ∣ a :=
  ofNat_dvd_left.mpr (Nat.gcd_dvd_left a.natAbs b.natAbs)

theorem gcd_dvd_right {a b : Int} : (gcd a b : Int) ∣ b :=
  ofNat_dvd_left.mpr (Nat.gcd_dvd_right a.natAbs b.natAbs)

theorem dvd_gcd {i j k : Int} (h1 : k ∣ i) (h2 : k ∣ j) : k ∣ gcd i j :=
  ofNat_dvd_right.mpr (Nat.dvd_gcd (natAbs_dvd_natAbs.mpr h1) (natAbs_dvd_natAbs.mpr h2))

theorem dvd_coe_gcd {i j k : Int} (h1 : k ∣ i) (h2 : k ∣ j) : k ∣ (gcd i j : Int) := dvd_gcd h1 h2

theorem gcd_comm (i j : Int) : gcd i j = gcd j i := Nat.gcd_comm _ _

theorem gcd_assoc (i j k : Int) : gcd (gcd i j) k = gcd i (gcd j k) := Nat.gcd_assoc _ _ _

@[simp] theorem gcd_self (i : Int) : gcd i i = natAbs i := Nat.gcd_self _

@[simp] theorem gcd_zero_left (i : Int) : gcd 0 i = natAbs i := Nat.gcd_zero_left _

@[simp] theorem gcd_zero_right (i : Int) : gcd i 0 = natAbs i := Nat.gcd_zero_right _

@[simp] theorem gcd_one_left (i : Int) : gcd 1 i = 1 := Nat.gcd_one_left _

@[simp] theorem gcd_one_right (i : Int) : gcd i 1 = 1 := Nat.gcd_one_right _

@[simp] theorem gcd_neg {a b : Int} : gcd a (-b) = gcd a b := by
  rw [gcd_def, natAbs_neg]
  rfl

@[simp] theorem neg_gcd {a b : Int} : gcd (-a) b = gcd a b := by
  rw [gcd_def, natAbs_neg]
  rfl

theorem gcd_mul_left (i j k : Int) : gcd (i * j) (i * k) = natAbs i * gcd j k := by
  rw [gcd_def, natAbs_mul, natAbs_mul, Nat.gcd_mul_left]
  rfl

theorem gcd_mul_right (i j k : Int) : gcd (i * j) (k * j) = gcd i k * natAbs j := by
  rw [gcd_def, natAbs_mul, natAbs_mul, Nat.gcd_mul_right]
  rfl

theorem gcd_pos_of_ne_zero_left {i : Int} (j : Int) (hi : i ≠ 0) : 0 < gcd i j :=
  Nat.gcd_pos_of_pos_left _ (natAbs_pos.mpr hi)

theorem gcd_pos_of_ne_zero_right (i : Int) {j : Int} (hj : j ≠ 0) : 0 < gcd i j :=
  Nat.gcd_pos_of_pos_right _ (natAbs_pos.mpr hj)

theorem gcd_eq_zero_iff {i j : Int} : gcd i j = 0 ↔ i = 0 ∧ j = 0 := by
  rw [gcd_def, Nat.gcd_eq_zero_iff, natAbs_eq_zero, natAbs_eq_zero]

theorem gcd_pos_iff {i j : Int} : 0 < gcd i j ↔ i ≠ 0 ∨ j ≠ 0 := by
  rw [Nat.pos_iff_ne_zero, ne_eq, gcd_eq_zero_iff, not_and_or]

theorem gcd_eq_left {i j : Int} (H : i ∣ j) : gcd i j = natAbs i :=
  Nat.gcd_eq_left (natAbs_dvd_natAbs.mpr H)

theorem gcd_eq_right {i j : Int} (H : j ∣ i) : gcd i j = natAbs j :=
  Nat.gcd_eq_right (natAbs_dvd_natAbs.mpr H)

theorem gcd_div {i j k : Int} (H1 : k ∣ i) (H2 : k ∣ j) :
    gcd (i / k) (j / k) = gcd i j / natAbs k := by
  rw [gcd_def, natAbs_ediv_of_dvd H1, natAbs_ediv_of_dvd H2,
    Nat.gcd_div (natAbs_dvd_natAbs.mpr H1) (natAbs_dvd_natAbs.mpr H2)]
  rfl

theorem gcd_div_gcd_div_gcd {i j : Int} (H : 0 < gcd i j) :
    gcd (i / gcd i j) (j / gcd i j) = 1 := by
  rw [gcd_div gcd_dvd_left gcd_dvd_right, natAbs_ofNat, Nat.div_self H]

theorem gcd_dvd_gcd_of_dvd_left {i k : Int} (j : Int) (H : i ∣ k) : gcd i j ∣ gcd k j :=
  ofNat_dvd.mp (dvd_gcd (Int.dvd_trans gcd_dvd_left H) gcd_dvd_right)

theorem gcd_dvd_gcd_of_dvd_right {i k : Int} (j : Int) (H : i ∣ k) : gcd j i ∣ gcd j k :=
  ofNat_dvd.mp (dvd_gcd gcd_dvd_left (Int.dvd_trans gcd_dvd_right H))

/-! ## Bézout's identity -/

theorem exists_gcd_eq_mul_add (x y : Int) : ∃ a b : Int, (gcd x y : Int) = x * a + y * b := by
  have nat : ∀ m n : Nat, ∃ a b : Int, (Nat.gcd m n : Int) = m * a + n * b := by
    intro m n
    refine Nat.gcd.induction
      (P := fun m n => ∃ a b : Int, (Nat.gcd m n : Int) = m * a + n * b) m n ?_ ?_
    · intro n
      refine ⟨0, 1, ?_⟩
      rw [Nat.gcd_zero_left, Int.mul_zero, Int.zero_add, Int.mul_one]
    · rintro m n _ ⟨a, b, h⟩
      refine ⟨b - n / m * a, a, ?_⟩
      have hn : (n : Int) % m = n - m * (n / m) := emod_def n m
      show (Nat.gcd m n : Int) = m * (b - n / m * a) + n * a
      rw [Nat.gcd_rec m n, h, natCast_mod, hn]
      ring
  have sign : ∀ z : Int, ∃ s : Int, (z.natAbs : Int) = z * s := by
    intro z
    rcases natAbs_eq z with h | h
    · exact ⟨1, by rw [Int.mul_one, ← h]⟩
    · exact ⟨-1, by rw [Int.mul_neg, Int.mul_one]; exact Int.eq_neg_of_eq_neg h⟩
  obtain ⟨a, b, h⟩ := nat x.natAbs y.natAbs
  obtain ⟨s, hs⟩ := sign x
  obtain ⟨t, ht⟩ := sign y
  refine ⟨s * a, t * b, ?_⟩
  rw [gcd_def, h, hs, ht, Int.mul_assoc, Int.mul_assoc]

theorem gcd_dvd_iff {a b : Int} {n : Nat} :
    gcd a b ∣ n ↔ ∃ x y : Int, (n : Int) = a * x + b * y := by
  constructor
  · rintro ⟨c, rfl⟩
    obtain ⟨x, y, h⟩ := exists_gcd_eq_mul_add a b
    refine ⟨x * c, y * c, ?_⟩
    rw [natCast_mul, h]
    ring
  · rintro ⟨x, y, h⟩
    rw [← ofNat_dvd, h]
    exact Int.dvd_add (Int.dvd_mul_of_dvd_left gcd_dvd_left x)
      (Int.dvd_mul_of_dvd_left gcd_dvd_right y)

theorem dvd_of_dvd_mul_left_of_gcd_one {a b c : Int} (habc : a ∣ b * c) (hab : gcd a c = 1) :
    a ∣ b := by
  rw [← natAbs_dvd_natAbs] at habc ⊢
  rw [natAbs_mul] at habc
  exact Nat.Coprime.dvd_of_dvd_mul_right hab habc

theorem dvd_of_dvd_mul_right_of_gcd_one {a b c : Int} (habc : a ∣ b * c) (hab : gcd a b = 1) :
    a ∣ c := by
  rw [Int.mul_comm] at habc
  exact dvd_of_dvd_mul_left_of_gcd_one habc hab

theorem pow_dvd_pow_iff_of_gcd {a b : Int} (h : gcd a b = 1) (k : Nat) : gcd (a ^ k) b = 1 := by
  rw [gcd_def, natAbs_pow]
  exact Nat.Coprime.pow_left k h

/-! ## Least common multiples -/

/-- The least common multiple of two integers, a natural number. -/
def lcm (m n : Int) : Nat := m.natAbs * n.natAbs / gcd m n

theorem gcd_mul_lcm (i j : Int) : gcd i j * lcm i j = natAbs (i * j) := by
  rw [natAbs_mul]
  exact Nat.mul_div_cancel' (Nat.dvd_trans (Nat.gcd_dvd_left _ _) (Nat.dvd_mul_right _ _))

theorem lcm_comm (i j : Int) : lcm i j = lcm j i := by
  show i.natAbs * j.natAbs / gcd i j = j.natAbs * i.natAbs / gcd j i
  rw [Nat.mul_comm, gcd_comm]

end Int

/-! ## Coprime elements of a ring -/

universe u

/-- Some combination of `a` and `b` is `1`. -/
def IsCoprime {R : Type u} [CommSemiring R] (x y : R) : Prop := ∃ a b : R, a * x + b * y = 1

theorem IsCoprime.symm {R : Type u} [CommSemiring R] {x y : R} (H : IsCoprime x y) :
    IsCoprime y x := by
  obtain ⟨a, b, h⟩ := H
  exact ⟨b, a, by rw [add_comm, h]⟩

theorem Int.isCoprime_iff_gcd_eq_one {m n : Int} : IsCoprime m n ↔ Int.gcd m n = 1 := by
  constructor
  · rintro ⟨a, b, h⟩
    apply Nat.dvd_one.mp
    rw [Int.gcd_dvd_iff]
    refine ⟨a, b, ?_⟩
    rw [Int.natCast_one, ← h, mul_comm a, mul_comm b]
  · intro h
    obtain ⟨a, b, e⟩ := Int.exists_gcd_eq_mul_add m n
    rw [h, Int.natCast_one] at e
    exact ⟨a, b, by rw [mul_comm a, mul_comm b, ← e]⟩

theorem Int.gcd_eq_one_iff_coprime {a b : Int} : Int.gcd a b = 1 ↔ IsCoprime a b :=
  Int.isCoprime_iff_gcd_eq_one.symm
