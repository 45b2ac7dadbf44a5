/-!
# Natural numbers: greatest common divisors of products, coprime numbers

Names and statements are those of Batteries' `Data/Nat/Gcd.lean`.
-/

namespace Nat

theorem mul_mod_mul_left (z x y : Nat) : z * x % (z * y) = z * (x % y) := by
  rcases Nat.eq_zero_or_pos z with rfl | hz
  · rw [Nat.zero_mul, Nat.zero_mul, Nat.zero_mul, Nat.zero_mod]
  · rcases Nat.eq_zero_or_pos y with rfl | hy
    · rw [Nat.mul_zero, Nat.mod_zero, Nat.mod_zero]
    · have h : (z * (x % y) + z * y * (x / y)) % (z * y) = z * (x % y) % (z * y) :=
        Nat.add_mul_mod_self_left _ _ _
      rw [Nat.mul_assoc, ← Nat.mul_add, Nat.mod_add_div] at h
      rw [h]
      exact Nat.mod_eq_of_lt (Nat.mul_lt_mul_of_pos_left (Nat.mod_lt x hy) hz)

theorem mul_mod_mul_right (z x y : Nat) : x * z % (y * z) = x % y * z := by
  rw [Nat.mul_comm x z, Nat.mul_comm y z, Nat.mul_mod_mul_left, Nat.mul_comm]

theorem gcd_mul_left (m n k : Nat) : gcd (m * n) (m * k) = m * gcd n k := by
  refine Nat.gcd.induction (P := fun n k => gcd (m * n) (m * k) = m * gcd n k) n k ?_ ?_
  · intro k
    show gcd (m * 0) (m * k) = m * gcd 0 k
    rw [Nat.mul_zero, gcd_zero_left, gcd_zero_left]
  · intro n k _ ih
    show gcd (m * n) (m * k) = m * gcd n k
    rw [gcd_rec n k, ← ih, gcd_rec (m * n) (m * k), mul_mod_mul_left]

theorem gcd_mul_right (m n k : Nat) : gcd (m * n) (k * n) = gcd m k * n := by
  rw [Nat.mul_comm m n, Nat.mul_comm k n, Nat.mul_comm (gcd m k) n, gcd_mul_left]

theorem gcd_eq_zero_iff {i j : Nat} : gcd i j = 0 ↔ i = 0 ∧ j = 0 := by
  constructor
  · intro h
    constructor
    · have h₁ := gcd_dvd_left i j
      rw [h] at h₁
      exact Nat.eq_zero_of_zero_dvd h₁
    · have h₁ := gcd_dvd_right i j
      rw [h] at h₁
      exact Nat.eq_zero_of_zero_dvd h₁
  · rintro ⟨rfl, rfl⟩
    rfl

theorem gcd_pos_of_pos_right {n : Nat} (m : Nat) (npos : 0 < n) : 0 < gcd m n := by
  rw [gcd_comm]
  exact gcd_pos_of_pos_left m npos

theorem gcd_div {m n k : Nat} (H1 : k ∣ m) (H2 : k ∣ n) :
    gcd (m / k) (n / k) = gcd m n / k := by
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · rw [Nat.div_zero, Nat.div_zero, Nat.div_zero]
    rfl
  · obtain ⟨a, rfl⟩ := H1
    obtain ⟨b, rfl⟩ := H2
    rw [Nat.mul_div_cancel_left a hk, Nat.mul_div_cancel_left b hk, gcd_mul_left,
      Nat.mul_div_cancel_left _ hk]

theorem coprime_div_gcd_div_gcd {m n : Nat} (H : 0 < gcd m n) :
    Coprime (m / gcd m n) (n / gcd m n) := by
  show gcd (m / gcd m n) (n / gcd m n) = 1
  rw [gcd_div (gcd_dvd_left m n) (gcd_dvd_right m n), Nat.div_self H]

@[simp] theorem coprime_one_left (n : Nat) : Coprime 1 n := gcd_one_left n

@[simp] theorem gcd_one_right (n : Nat) : gcd n 1 = 1 := by
  rw [gcd_comm, gcd_one_left]

@[simp] theorem coprime_one_right (n : Nat) : Coprime n 1 := gcd_one_right n

theorem Coprime.gcd_eq_one {m n : Nat} (h : Coprime m n) : gcd m n = 1 := h

theorem Coprime.dvd_of_dvd_mul_right {k n m : Nat} (H1 : Coprime k n) (H2 : k ∣ m * n) : k ∣ m := by
  have h : k ∣ gcd (m * k) (m * n) := dvd_gcd (Nat.dvd_mul_left k m) H2
  rw [gcd_mul_left, H1.gcd_eq_one, Nat.mul_one] at h
  exact h

theorem Coprime.dvd_of_dvd_mul_left {k m n : Nat} (H1 : Coprime k m) (H2 : k ∣ m * n) : k ∣ n := by
  rw [Nat.mul_comm] at H2
  exact H1.dvd_of_dvd_mul_right H2

theorem Coprime.gcd_mul_left_cancel {k n : Nat} (m : Nat) (H : Coprime k n) :
    gcd (k * m) n = gcd m n := by
  have H1 : Coprime (gcd (k * m) n) k := by
    apply Nat.dvd_one.mp
    have h : gcd (gcd (k * m) n) k ∣ gcd k n :=
      dvd_gcd (gcd_dvd_right _ _) (Nat.dvd_trans (gcd_dvd_left _ _) (gcd_dvd_right _ _))
    rw [H.gcd_eq_one] at h
    exact h
  exact Nat.dvd_antisymm
    (dvd_gcd (H1.dvd_of_dvd_mul_left (gcd_dvd_left _ _)) (gcd_dvd_right _ _))
    (dvd_gcd (Nat.dvd_trans (gcd_dvd_left m n) (Nat.dvd_mul_left m k)) (gcd_dvd_right m n))

theorem Coprime.mul {m n k : Nat} (H1 : Coprime m k) (H2 : Coprime n k) : Coprime (m * n) k :=
  (H1.gcd_mul_left_cancel n).trans H2

theorem Coprime.mul_right {k m n : Nat} (H1 : Coprime k m) (H2 : Coprime k n) :
    Coprime k (m * n) :=
  (H1.symm.mul H2.symm).symm

theorem Coprime.coprime_dvd_left {m k n : Nat} (H1 : m ∣ k) (H2 : Coprime k n) : Coprime m n := by
  apply Nat.dvd_one.mp
  have h : gcd m n ∣ gcd k n :=
    dvd_gcd (Nat.dvd_trans (gcd_dvd_left m n) H1) (gcd_dvd_right m n)
  rw [H2.gcd_eq_one] at h
  exact h

theorem Coprime.coprime_dvd_right {n m k : Nat} (H1 : n ∣ m) (H2 : Coprime k m) : Coprime k n :=
  (H2.symm.coprime_dvd_left H1).symm

theorem Coprime.mul_dvd_of_dvd_of_dvd {k n m : Nat} (H1 : Coprime k n) (H2 : k ∣ m) (H3 : n ∣ m) :
    k * n ∣ m := by
  obtain ⟨c, rfl⟩ := H3
  exact Nat.mul_comm n c ▸ Nat.mul_dvd_mul (H1.dvd_of_dvd_mul_left H2) (Nat.dvd_refl n)

theorem Coprime.pow_left {m k : Nat} (n : Nat) (H1 : Coprime m k) : Coprime (m ^ n) k := by
  induction n with
  | zero => exact coprime_one_left k
  | succ n ih => exact ih.mul H1

theorem Coprime.pow_right {k m : Nat} (n : Nat) (H1 : Coprime k m) : Coprime k (m ^ n) :=
  (H1.symm.pow_left n).symm

theorem Coprime.pow {k l : Nat} (m n : Nat) (H1 : Coprime k l) : Coprime (k ^ m) (l ^ n) :=
  (H1.pow_left m).pow_right n

instance Coprime.instDecidable (m n : Nat) : Decidable (Coprime m n) := Nat.decEq (gcd m n) 1

end Nat
