/-!
# Greatest common divisors and least common multiples of natural numbers

Names and statements are those of Mathlib's `Data/Nat/GCD/Basic.lean`, Batteries'
`Data/Nat/Gcd.lean` and Lean's `Init/Data/Nat/Lcm.lean`.
-/

namespace Nat

variable {m n k a b c d x : ℕ}

/-! ## Greatest common divisors -/

theorem gcd_greatest {a b d : ℕ} (hda : d ∣ a) (hdb : d ∣ b)
    (hd : ∀ e : ℕ, e ∣ a → e ∣ b → e ∣ d) : d = a.gcd b :=
  Nat.dvd_antisymm (Nat.dvd_gcd hda hdb) (hd _ (Nat.gcd_dvd_left a b) (Nat.gcd_dvd_right a b))

private theorem gcd_ext {m n m' n' : ℕ} (h : ∀ e : ℕ, e ∣ m ∧ e ∣ n ↔ e ∣ m' ∧ e ∣ n') :
    gcd m n = gcd m' n' := by
  have h₁ := (h (gcd m n)).mp ⟨gcd_dvd_left m n, gcd_dvd_right m n⟩
  have h₂ := (h (gcd m' n')).mpr ⟨gcd_dvd_left m' n', gcd_dvd_right m' n'⟩
  exact Nat.dvd_antisymm (Nat.dvd_gcd h₁.1 h₁.2) (Nat.dvd_gcd h₂.1 h₂.2)

@[simp] theorem gcd_add_mul_right_right (m n k : ℕ) : gcd m (n + k * m) = gcd m n :=
  gcd_ext fun _ => and_congr_right fun h => Nat.dvd_add_left (Nat.dvd_mul_left_of_dvd h k)

@[simp] theorem gcd_add_mul_left_right (m n k : ℕ) : gcd m (n + m * k) = gcd m n := by
  rw [Nat.mul_comm, gcd_add_mul_right_right]

@[simp] theorem gcd_mul_right_add_right (m n k : ℕ) : gcd m (k * m + n) = gcd m n := by
  rw [Nat.add_comm, gcd_add_mul_right_right]

@[simp] theorem gcd_mul_left_add_right (m n k : ℕ) : gcd m (m * k + n) = gcd m n := by
  rw [Nat.add_comm, gcd_add_mul_left_right]

@[simp] theorem gcd_add_mul_right_left (m n k : ℕ) : gcd (m + k * n) n = gcd m n := by
  rw [gcd_comm, gcd_add_mul_right_right, gcd_comm]

@[simp] theorem gcd_add_mul_left_left (m n k : ℕ) : gcd (m + n * k) n = gcd m n := by
  rw [gcd_comm, gcd_add_mul_left_right, gcd_comm]

@[simp] theorem gcd_mul_right_add_left (m n k : ℕ) : gcd (k * n + m) n = gcd m n := by
  rw [gcd_comm, gcd_mul_right_add_right, gcd_comm]

@[simp] theorem gcd_mul_left_add_left (m n k : ℕ) : gcd (n * k + m) n = gcd m n := by
  rw [gcd_comm, gcd_mul_left_add_right, gcd_comm]

@[simp] theorem gcd_add_self_right (m n : ℕ) : gcd m (n + m) = gcd m n := by
  have h := gcd_add_mul_right_right m n 1
  rwa [Nat.one_mul] at h

@[simp] theorem gcd_add_self_left (m n : ℕ) : gcd (m + n) n = gcd m n := by
  rw [gcd_comm, gcd_add_self_right, gcd_comm]

@[simp] theorem gcd_self_add_left (m n : ℕ) : gcd (m + n) m = gcd n m := by
  rw [Nat.add_comm, gcd_add_self_left]

@[simp] theorem gcd_self_add_right (m n : ℕ) : gcd m (m + n) = gcd m n := by
  rw [Nat.add_comm, gcd_add_self_right]

@[simp] theorem gcd_sub_self_left {m n : ℕ} (h : m ≤ n) : gcd (n - m) m = gcd n m := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  rw [Nat.add_sub_cancel_left, gcd_self_add_left]

@[simp] theorem gcd_sub_self_right {m n : ℕ} (h : m ≤ n) : gcd m (n - m) = gcd m n := by
  rw [gcd_comm, gcd_sub_self_left h, gcd_comm]

@[simp] theorem gcd_self_sub_left {m n : ℕ} (h : m ≤ n) : gcd (n - m) n = gcd m n := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  rw [Nat.add_sub_cancel_left, gcd_add_self_right, gcd_self_add_right, gcd_comm]

@[simp] theorem gcd_self_sub_right {m n : ℕ} (h : m ≤ n) : gcd n (n - m) = gcd n m := by
  rw [gcd_comm, gcd_self_sub_left h, gcd_comm]

@[simp] theorem gcd_gcd_self_right_left (m n : ℕ) : gcd m (gcd m n) = gcd m n :=
  gcd_eq_right (gcd_dvd_left m n)

@[simp] theorem gcd_gcd_self_right_right (m n : ℕ) : gcd m (gcd n m) = gcd n m :=
  gcd_eq_right (gcd_dvd_right n m)

@[simp] theorem gcd_gcd_self_left_right (m n : ℕ) : gcd (gcd n m) m = gcd n m :=
  gcd_eq_left (gcd_dvd_right n m)

@[simp] theorem gcd_gcd_self_left_left (m n : ℕ) : gcd (gcd m n) m = gcd m n :=
  gcd_eq_left (gcd_dvd_left m n)

@[simp] theorem gcd_mul_left_left (m n : ℕ) : gcd (m * n) n = n :=
  gcd_eq_right (Nat.dvd_mul_left n m)

@[simp] theorem gcd_mul_left_right (m n : ℕ) : gcd n (m * n) = n :=
  gcd_eq_left (Nat.dvd_mul_left n m)

@[simp] theorem gcd_mul_right_left (m n : ℕ) : gcd (n * m) n = n :=
  gcd_eq_right (Nat.dvd_mul_right n m)

@[simp] theorem gcd_mul_right_right (m n : ℕ) : gcd n (n * m) = n :=
  gcd_eq_left (Nat.dvd_mul_right n m)

theorem gcd_mod_left (m n : ℕ) : gcd (m % n) n = gcd n m := (gcd_rec n m).symm

theorem gcd_add_mod (m n : ℕ) : gcd m (n % m) = gcd m n := by
  rw [gcd_comm, ← gcd_rec]

theorem gcd_le_left {m : ℕ} (n : ℕ) (h : 0 < m) : gcd m n ≤ m := Nat.le_of_dvd h (gcd_dvd_left m n)

theorem gcd_le_right {n : ℕ} (m : ℕ) (h : 0 < n) : gcd m n ≤ n :=
  Nat.le_of_dvd h (gcd_dvd_right m n)

theorem gcd_eq_left_iff_dvd : m ∣ n ↔ gcd m n = m :=
  ⟨gcd_eq_left, fun h => h ▸ gcd_dvd_right m n⟩

theorem gcd_eq_right_iff_dvd : m ∣ n ↔ gcd n m = m :=
  ⟨gcd_eq_right, fun h => h ▸ gcd_dvd_left n m⟩

theorem gcd_dvd_gcd_of_dvd_left {m k : ℕ} (n : ℕ) (H : m ∣ k) : gcd m n ∣ gcd k n :=
  Nat.dvd_gcd (Nat.dvd_trans (gcd_dvd_left m n) H) (gcd_dvd_right m n)

theorem gcd_dvd_gcd_of_dvd_right {m k : ℕ} (n : ℕ) (H : m ∣ k) : gcd n m ∣ gcd n k :=
  Nat.dvd_gcd (gcd_dvd_left n m) (Nat.dvd_trans (gcd_dvd_right n m) H)

theorem gcd_dvd_gcd_mul_left (m n k : ℕ) : gcd m n ∣ gcd (k * m) n :=
  gcd_dvd_gcd_of_dvd_left n (Nat.dvd_mul_left m k)

theorem gcd_dvd_gcd_mul_right (m n k : ℕ) : gcd m n ∣ gcd (m * k) n :=
  gcd_dvd_gcd_of_dvd_left n (Nat.dvd_mul_right m k)

theorem gcd_dvd_gcd_mul_left_right (m n k : ℕ) : gcd m n ∣ gcd m (k * n) :=
  gcd_dvd_gcd_of_dvd_right m (Nat.dvd_mul_left n k)

theorem gcd_dvd_gcd_mul_right_right (m n k : ℕ) : gcd m n ∣ gcd m (n * k) :=
  gcd_dvd_gcd_of_dvd_right m (Nat.dvd_mul_right n k)

theorem eq_zero_of_gcd_eq_zero_left (H : gcd m n = 0) : m = 0 := (gcd_eq_zero_iff.mp H).1

theorem eq_zero_of_gcd_eq_zero_right (H : gcd m n = 0) : n = 0 := (gcd_eq_zero_iff.mp H).2

theorem gcd_pos_iff : 0 < gcd m n ↔ 0 < m ∨ 0 < n := by
  rw [Nat.pos_iff_ne_zero, ne_eq, gcd_eq_zero_iff]
  omega

/-! ## Least common multiples -/

/-- The least common multiple of two natural numbers. -/
def lcm (m n : ℕ) : ℕ := m * n / gcd m n

theorem lcm_def (m n : ℕ) : lcm m n = m * n / gcd m n := rfl

theorem gcd_mul_lcm (m n : ℕ) : gcd m n * lcm m n = m * n :=
  Nat.mul_div_cancel' (Nat.dvd_trans (gcd_dvd_left m n) (Nat.dvd_mul_right m n))

theorem lcm_comm (m n : ℕ) : lcm m n = lcm n m := by
  rw [lcm, lcm, Nat.mul_comm, gcd_comm]

@[simp] theorem lcm_zero_left (m : ℕ) : lcm 0 m = 0 := by
  rw [lcm, Nat.zero_mul, Nat.zero_div]

@[simp] theorem lcm_zero_right (m : ℕ) : lcm m 0 = 0 := by
  rw [lcm_comm, lcm_zero_left]

@[simp] theorem lcm_one_left (m : ℕ) : lcm 1 m = m := by
  rw [lcm, Nat.one_mul, gcd_one_left, Nat.div_one]

@[simp] theorem lcm_one_right (m : ℕ) : lcm m 1 = m := by
  rw [lcm_comm, lcm_one_left]

theorem dvd_lcm_left (m n : ℕ) : m ∣ lcm m n :=
  ⟨n / gcd m n, by rw [lcm, Nat.mul_div_assoc m (gcd_dvd_right m n)]⟩

theorem dvd_lcm_right (m n : ℕ) : n ∣ lcm m n := by
  rw [lcm_comm]
  exact dvd_lcm_left n m

theorem lcm_ne_zero (hm : m ≠ 0) (hn : n ≠ 0) : lcm m n ≠ 0 := by
  intro h
  have e := gcd_mul_lcm m n
  rw [h, Nat.mul_zero] at e
  cases Nat.mul_eq_zero.mp e.symm with
  | inl h => exact hm h
  | inr h => exact hn h

theorem lcm_pos {m n : ℕ} : 0 < m → 0 < n → 0 < m.lcm n := fun hm hn =>
  Nat.pos_of_ne_zero (lcm_ne_zero (Nat.ne_of_gt hm) (Nat.ne_of_gt hn))

theorem lcm_dvd {m n k : ℕ} (H1 : m ∣ k) (H2 : n ∣ k) : lcm m n ∣ k := by
  cases Nat.eq_zero_or_pos (gcd m n) with
  | inl h =>
    obtain ⟨rfl, rfl⟩ := gcd_eq_zero_iff.mp h
    rwa [lcm_zero_left]
  | inr h =>
    apply Nat.dvd_of_mul_dvd_mul_left h
    rw [gcd_mul_lcm]
    rw [Nat.mul_comm (gcd m n), ← gcd_mul_left]
    apply Nat.dvd_gcd
    · rw [Nat.mul_comm]
      exact Nat.mul_dvd_mul_right H2 m
    · exact Nat.mul_dvd_mul_right H1 n

theorem lcm_dvd_iff {m n k : ℕ} : lcm m n ∣ k ↔ m ∣ k ∧ n ∣ k :=
  ⟨fun h => ⟨Nat.dvd_trans (dvd_lcm_left m n) h, Nat.dvd_trans (dvd_lcm_right m n) h⟩,
   fun h => lcm_dvd h.1 h.2⟩

private theorem lcm_ext {m n l : ℕ} (h : ∀ k, m ∣ k ∧ n ∣ k ↔ l ∣ k) : lcm m n = l :=
  Nat.dvd_antisymm (lcm_dvd_iff.mpr ((h l).mpr (Nat.dvd_refl l)))
    ((h _).mp ⟨dvd_lcm_left m n, dvd_lcm_right m n⟩)

@[simp] theorem lcm_self (m : ℕ) : lcm m m = m := lcm_ext fun _ => ⟨And.left, fun h => ⟨h, h⟩⟩

theorem lcm_assoc (m n k : ℕ) : lcm (lcm m n) k = lcm m (lcm n k) :=
  lcm_ext fun l => by rw [lcm_dvd_iff, lcm_dvd_iff, lcm_dvd_iff, and_assoc]

theorem lcm_dvd_mul (m n : ℕ) : lcm m n ∣ m * n :=
  lcm_dvd (Nat.dvd_mul_right m n) (Nat.dvd_mul_left n m)

theorem lcm_eq_left (h : n ∣ m) : lcm m n = m :=
  lcm_ext fun _ => ⟨fun e => e.1, fun e => ⟨e, Nat.dvd_trans h e⟩⟩

theorem lcm_eq_right (h : m ∣ n) : lcm m n = n :=
  lcm_ext fun _ => ⟨fun e => e.2, fun e => ⟨Nat.dvd_trans h e, e⟩⟩

theorem lcm_mul_left {m n k : ℕ} : (m * n).lcm (m * k) = m * n.lcm k := by
  cases Nat.eq_zero_or_pos m with
  | inl h => rw [h, Nat.zero_mul, Nat.zero_mul, Nat.zero_mul, lcm_zero_left]
  | inr h =>
    rw [lcm, lcm, gcd_mul_left, Nat.mul_assoc, Nat.mul_div_mul_left _ _ h, Nat.mul_left_comm n,
      Nat.mul_div_assoc m (Nat.dvd_trans (gcd_dvd_left n k) (Nat.dvd_mul_right n k))]

theorem lcm_mul_right {m n k : ℕ} : (m * n).lcm (k * n) = m.lcm k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, lcm_mul_left, Nat.mul_comm]

theorem lcm_eq_zero_iff : lcm m n = 0 ↔ m = 0 ∨ n = 0 := by
  constructor
  · intro h
    by_contra hn
    exact lcm_ne_zero (fun e => hn (Or.inl e)) (fun e => hn (Or.inr e)) h
  · rintro (rfl | rfl)
    · exact lcm_zero_left n
    · exact lcm_zero_right m

/-! ## Numbers without a common divisor -/

theorem coprime_iff_gcd_eq_one : gcd m n = 1 ↔ Coprime m n := Iff.rfl

theorem Coprime.lcm_eq_mul {m n : ℕ} (h : Coprime m n) : lcm m n = m * n := by
  rw [lcm, h.gcd_eq_one, Nat.div_one]

theorem Coprime.dvd_mul_right {m n k : ℕ} (H : Coprime k n) : k ∣ m * n ↔ k ∣ m :=
  ⟨H.dvd_of_dvd_mul_right, fun h => Nat.dvd_mul_right_of_dvd h n⟩

theorem Coprime.dvd_mul_left {m n k : ℕ} (H : Coprime k m) : k ∣ m * n ↔ k ∣ n :=
  ⟨H.dvd_of_dvd_mul_left, fun h => Nat.dvd_mul_left_of_dvd h m⟩

@[simp] theorem coprime_add_self_right {m n : ℕ} : Coprime m (n + m) ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_add_self_right]

@[simp] theorem coprime_self_add_right {m n : ℕ} : Coprime m (m + n) ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_self_add_right]

@[simp] theorem coprime_add_self_left {m n : ℕ} : Coprime (m + n) n ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_add_self_left]

@[simp] theorem coprime_self_add_left {m n : ℕ} : Coprime (m + n) m ↔ Coprime n m := by
  rw [Coprime, Coprime, gcd_self_add_left]

@[simp] theorem coprime_add_mul_right_right (m n k : ℕ) :
    Coprime m (n + k * m) ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_add_mul_right_right]

@[simp] theorem coprime_add_mul_left_right (m n k : ℕ) : Coprime m (n + m * k) ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_add_mul_left_right]

@[simp] theorem coprime_mul_right_add_right (m n k : ℕ) :
    Coprime m (k * m + n) ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_mul_right_add_right]

@[simp] theorem coprime_mul_left_add_right (m n k : ℕ) : Coprime m (m * k + n) ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_mul_left_add_right]

@[simp] theorem coprime_add_mul_right_left (m n k : ℕ) : Coprime (m + k * n) n ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_add_mul_right_left]

@[simp] theorem coprime_add_mul_left_left (m n k : ℕ) : Coprime (m + n * k) n ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_add_mul_left_left]

@[simp] theorem coprime_mul_right_add_left (m n k : ℕ) : Coprime (k * n + m) n ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_mul_right_add_left]

@[simp] theorem coprime_mul_left_add_left (m n k : ℕ) : Coprime (n * k + m) n ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_mul_left_add_left]

@[simp] theorem coprime_sub_self_left {m n : ℕ} (h : m ≤ n) :
    Coprime (n - m) m ↔ Coprime n m := by
  rw [Coprime, Coprime, gcd_sub_self_left h]

@[simp] theorem coprime_sub_self_right {m n : ℕ} (h : m ≤ n) :
    Coprime m (n - m) ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_sub_self_right h]

@[simp] theorem coprime_self_sub_left {m n : ℕ} (h : m ≤ n) :
    Coprime (n - m) n ↔ Coprime m n := by
  rw [Coprime, Coprime, gcd_self_sub_left h]

@[simp] theorem coprime_self_sub_right {m n : ℕ} (h : m ≤ n) :
    Coprime n (n - m) ↔ Coprime n m := by
  rw [Coprime, Coprime, gcd_self_sub_right h]

@[simp] theorem coprime_zero_left (n : ℕ) : Coprime 0 n ↔ n = 1 := by
  rw [Coprime, gcd_zero_left]

@[simp] theorem coprime_zero_right (n : ℕ) : Coprime n 0 ↔ n = 1 := by
  rw [Coprime, gcd_zero_right]

@[simp] theorem coprime_self (n : ℕ) : Coprime n n ↔ n = 1 := by
  rw [Coprime, gcd_self]

theorem coprime_one_left_iff (n : ℕ) : Coprime 1 n ↔ True := iff_true_intro (coprime_one_left n)

theorem coprime_one_right_iff (n : ℕ) : Coprime n 1 ↔ True := iff_true_intro (coprime_one_right n)

theorem not_coprime_zero_zero : ¬Coprime 0 0 := by decide

theorem Coprime.coprime_mul_left (H : Coprime (k * m) n) : Coprime m n :=
  H.coprime_dvd_left (Nat.dvd_mul_left m k)

theorem Coprime.coprime_mul_right (H : Coprime (m * k) n) : Coprime m n :=
  H.coprime_dvd_left (Nat.dvd_mul_right m k)

theorem Coprime.coprime_mul_left_right (H : Coprime m (k * n)) : Coprime m n :=
  H.coprime_dvd_right (Nat.dvd_mul_left n k)

theorem Coprime.coprime_mul_right_right (H : Coprime m (n * k)) : Coprime m n :=
  H.coprime_dvd_right (Nat.dvd_mul_right n k)

theorem coprime_mul_iff_left : Coprime (m * n) k ↔ Coprime m k ∧ Coprime n k :=
  ⟨fun h => ⟨h.coprime_mul_right, h.coprime_mul_left⟩, fun h => h.1.mul h.2⟩

theorem coprime_mul_iff_right : Coprime k (m * n) ↔ Coprime k m ∧ Coprime k n :=
  ⟨fun h => ⟨h.coprime_mul_right_right, h.coprime_mul_left_right⟩, fun h => h.1.mul_right h.2⟩

theorem Coprime.coprime_div_left (cmn : Coprime m n) (dvd : a ∣ m) : Coprime (m / a) n :=
  cmn.coprime_dvd_left ⟨a, (Nat.div_mul_cancel dvd).symm⟩

theorem Coprime.coprime_div_right (cmn : Coprime m n) (dvd : a ∣ n) : Coprime m (n / a) :=
  cmn.coprime_dvd_right ⟨a, (Nat.div_mul_cancel dvd).symm⟩

theorem Coprime.gcd_left (k : ℕ) (hmn : Coprime m n) : Coprime (gcd k m) n :=
  hmn.coprime_dvd_left (gcd_dvd_right k m)

theorem Coprime.gcd_right (k : ℕ) (hmn : Coprime m n) : Coprime m (gcd k n) :=
  hmn.coprime_dvd_right (gcd_dvd_right k n)

theorem Coprime.gcd_both (k l : ℕ) (hmn : Coprime m n) : Coprime (gcd k m) (gcd l n) :=
  (hmn.gcd_left k).gcd_right l

theorem Coprime.gcd_mul_right_cancel (m : ℕ) (H : Coprime k n) : gcd (m * k) n = gcd m n := by
  rw [Nat.mul_comm, H.gcd_mul_left_cancel]

theorem Coprime.gcd_mul_left_cancel_right (n : ℕ) (H : Coprime k m) :
    gcd m (k * n) = gcd m n := by
  rw [gcd_comm, H.gcd_mul_left_cancel, gcd_comm]

theorem Coprime.gcd_mul_right_cancel_right (n : ℕ) (H : Coprime k m) :
    gcd m (n * k) = gcd m n := by
  rw [Nat.mul_comm, H.gcd_mul_left_cancel_right]

theorem exists_coprime (m n : ℕ) :
    ∃ m' n', Coprime m' n' ∧ m = m' * gcd m n ∧ n = n' * gcd m n := by
  cases Nat.eq_zero_or_pos (gcd m n) with
  | inl h =>
    obtain ⟨rfl, rfl⟩ := gcd_eq_zero_iff.mp h
    exact ⟨1, 1, by decide, rfl, rfl⟩
  | inr h =>
    exact ⟨m / gcd m n, n / gcd m n, coprime_div_gcd_div_gcd h,
      (Nat.div_mul_cancel (gcd_dvd_left m n)).symm, (Nat.div_mul_cancel (gcd_dvd_right m n)).symm⟩

theorem exists_coprime' (H : 0 < gcd m n) :
    ∃ g m' n', 0 < g ∧ Coprime m' n' ∧ m = m' * g ∧ n = n' * g :=
  let ⟨m', n', h⟩ := exists_coprime m n
  ⟨gcd m n, m', n', H, h⟩

theorem Coprime.eq_one_of_dvd {k m : ℕ} (H : Coprime k m) (d : k ∣ m) : k = 1 := by
  rw [← H.gcd_eq_one, gcd_eq_left d]

theorem eq_one_of_dvd_coprimes {a b k : ℕ} (h_ab_coprime : Coprime a b) (hka : k ∣ a)
    (hkb : k ∣ b) : k = 1 :=
  Nat.dvd_one.mp (h_ab_coprime.gcd_eq_one ▸ Nat.dvd_gcd hka hkb)

theorem coprime_of_dvd_one (h : ∀ k, k ∣ m → k ∣ n → k ∣ 1) : Coprime m n :=
  Nat.dvd_one.mp (h _ (gcd_dvd_left m n) (gcd_dvd_right m n))

theorem not_coprime_of_dvd_of_dvd (dgt1 : 1 < d) (Hm : d ∣ m) (Hn : d ∣ n) : ¬Coprime m n :=
  fun h => Nat.ne_of_gt dgt1 (eq_one_of_dvd_coprimes h Hm Hn)

private theorem coprime_of_pow_left {a b : ℕ} (hn : 0 < n) (h : Coprime (a ^ n) b) :
    Coprime a b :=
  h.coprime_dvd_left (by
    have e := Nat.pow_dvd_pow a hn
    rwa [Nat.pow_one] at e)

@[simp] theorem coprime_pow_left_iff {n : ℕ} (hn : 0 < n) (a b : ℕ) :
    Coprime (a ^ n) b ↔ Coprime a b :=
  ⟨coprime_of_pow_left hn, Coprime.pow_left n⟩

@[simp] theorem coprime_pow_right_iff {n : ℕ} (hn : 0 < n) (a b : ℕ) :
    Coprime a (b ^ n) ↔ Coprime a b := by
  rw [coprime_comm, coprime_pow_left_iff hn, coprime_comm]

theorem Coprime.gcd_mul (k : ℕ) (h : Coprime m n) : gcd k (m * n) = gcd k m * gcd k n := by
  apply Nat.dvd_antisymm
  · have h₁ : gcd k (m * n) ∣ gcd k (m * gcd k n) := by
      rw [← gcd_mul_left]
      apply Nat.dvd_gcd (gcd_dvd_left _ _)
      exact Nat.dvd_gcd (Nat.dvd_mul_left_of_dvd (gcd_dvd_left _ _) m) (gcd_dvd_right _ _)
    have h₂ : gcd k (m * gcd k n) ∣ gcd k m * gcd k n := by
      rw [← gcd_mul_right]
      apply Nat.dvd_gcd (Nat.dvd_mul_right_of_dvd (gcd_dvd_left _ _) _) (gcd_dvd_right _ _)
    exact Nat.dvd_trans h₁ h₂
  · exact Nat.dvd_gcd
      (((h.gcd_right k).gcd_left k).mul_dvd_of_dvd_of_dvd (gcd_dvd_left k m) (gcd_dvd_left k n))
      (Nat.mul_dvd_mul (gcd_dvd_right k m) (gcd_dvd_right k n))

theorem gcd_mul_gcd_of_coprime_of_mul_eq_mul (cop : Coprime c d) (h : a * b = c * d) :
    a.gcd c * b.gcd c = c := by
  have h₁ : gcd c (a * b) = c := by rw [h, gcd_mul_right_right]
  apply Nat.dvd_antisymm
  · have h₂ : Coprime (a.gcd c * b.gcd c) d :=
      (cop.coprime_dvd_left (gcd_dvd_right a c)).mul (cop.coprime_dvd_left (gcd_dvd_right b c))
    apply h₂.dvd_of_dvd_mul_right
    rw [← h]
    exact Nat.mul_dvd_mul (gcd_dvd_left a c) (gcd_dvd_left b c)
  · have h₃ : c ∣ gcd (c * b) (a * b) :=
      Nat.dvd_gcd (Nat.dvd_mul_right c b) ⟨d, h⟩
    rw [gcd_mul_right, gcd_comm] at h₃
    have h₄ : c ∣ gcd (a.gcd c * b) (a.gcd c * c) := Nat.dvd_gcd h₃ (Nat.dvd_mul_left c _)
    rwa [gcd_mul_left] at h₄

theorem gcd_mul_of_coprime_of_dvd {a b c : ℕ} (hac : Coprime a c) (b_dvd_c : b ∣ c) :
    gcd (a * b) c = b := by
  rw [hac.gcd_mul_left_cancel, gcd_eq_left b_dvd_c]

theorem Coprime.eq_of_mul_eq_zero {m n : ℕ} (h : m.Coprime n) (hmn : m * n = 0) :
    m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 := by
  rcases Nat.mul_eq_zero.mp hmn with rfl | rfl
  · exact Or.inl ⟨rfl, (coprime_zero_left n).mp h⟩
  · exact Or.inr ⟨(coprime_zero_right m).mp h, rfl⟩

theorem dvd_mul {x m n : ℕ} : x ∣ m * n ↔ ∃ y z, y ∣ m ∧ z ∣ n ∧ y * z = x := by
  constructor
  · intro h
    cases Nat.eq_zero_or_pos (gcd x m) with
    | inl h₀ =>
      obtain ⟨rfl, rfl⟩ := gcd_eq_zero_iff.mp h₀
      exact ⟨0, n, Nat.dvd_refl 0, Nat.dvd_refl n, Nat.zero_mul n⟩
    | inr h₀ =>
      have hx := Nat.mul_div_cancel' (gcd_dvd_left x m)
      have hm := Nat.mul_div_cancel' (gcd_dvd_right x m)
      refine ⟨gcd x m, x / gcd x m, gcd_dvd_right x m, ?_, hx⟩
      apply (coprime_div_gcd_div_gcd h₀).dvd_of_dvd_mul_left
      apply Nat.dvd_of_mul_dvd_mul_left h₀
      rwa [← Nat.mul_assoc, hx, hm]
  · rintro ⟨y, z, hy, hz, rfl⟩
    exact Nat.mul_dvd_mul hy hz

theorem pow_dvd_pow_iff {a b n : ℕ} (n0 : n ≠ 0) : a ^ n ∣ b ^ n ↔ a ∣ b := by
  constructor
  · intro h
    cases Nat.eq_zero_or_pos (gcd a b) with
    | inl h₀ =>
      obtain ⟨rfl, rfl⟩ := gcd_eq_zero_iff.mp h₀
      exact Nat.dvd_refl 0
    | inr h₀ =>
      obtain ⟨g, a', b', hg, cop, rfl, rfl⟩ := exists_coprime' h₀
      rw [Nat.mul_pow, Nat.mul_pow] at h
      have h₁ := Nat.dvd_of_mul_dvd_mul_right (Nat.pos_pow_of_pos n hg) h
      have h₂ := (cop.pow n n).eq_one_of_dvd h₁
      have h₃ : a' = 1 := by
        by_contra hne
        have h₄ : a' ≠ 0 := by
          rintro rfl
          rw [Nat.zero_pow (Nat.pos_of_ne_zero n0)] at h₂
          exact Nat.zero_ne_one h₂
        exact Nat.ne_of_gt (Nat.one_lt_pow n0 (by omega)) h₂
      rw [h₃]
      exact Nat.mul_dvd_mul_right (Nat.one_dvd b') g
  · exact fun h => Nat.pow_dvd_pow_of_dvd h n

theorem dvd_gcd_mul_iff_dvd_mul : x ∣ gcd x n * m ↔ x ∣ n * m := by
  constructor
  · exact fun h => Nat.dvd_trans h (Nat.mul_dvd_mul_right (gcd_dvd_right x n) m)
  · intro h
    rw [← gcd_mul_right]
    exact Nat.dvd_gcd (Nat.dvd_mul_right x m) h

theorem dvd_mul_gcd_iff_dvd_mul : x ∣ n * gcd x m ↔ x ∣ n * m := by
  rw [Nat.mul_comm, dvd_gcd_mul_iff_dvd_mul, Nat.mul_comm]

theorem dvd_gcd_mul_gcd_iff_dvd_mul : x ∣ gcd x n * gcd x m ↔ x ∣ n * m := by
  rw [dvd_gcd_mul_iff_dvd_mul, dvd_mul_gcd_iff_dvd_mul]

theorem gcd_mul_gcd_eq_iff_dvd_mul_of_coprime (hcop : Coprime n m) :
    gcd x n * gcd x m = x ↔ x ∣ n * m := by
  rw [← hcop.gcd_mul, gcd_eq_left_iff_dvd]

theorem Coprime.mul_add_mul_ne_mul {m n a b : ℕ} (cop : Coprime m n) (ha : a ≠ 0) (hb : b ≠ 0) :
    a * m + b * n ≠ m * n := by
  intro h
  have hn : n ∣ a := by
    apply cop.symm.dvd_of_dvd_mul_right
    exact (Nat.dvd_add_left (Nat.dvd_mul_left n b)).mp (h ▸ Nat.dvd_mul_left n m)
  have h₁ : n * m ≤ a * m := Nat.mul_le_mul_right m (Nat.le_of_dvd (Nat.pos_of_ne_zero ha) hn)
  have h₂ : 0 < b * n := by
    apply Nat.mul_pos (Nat.pos_of_ne_zero hb)
    apply Nat.pos_of_ne_zero
    rintro rfl
    exact ha (Nat.zero_dvd.mp hn)
  rw [Nat.mul_comm n m] at h₁
  omega

/-! ## Bézout's identity -/

/-- The extended Euclidean algorithm with at most `fuel` steps. -/
private def xgcdFuel (fuel : ℕ) : ℕ → ℤ → ℤ → ℕ → ℤ → ℤ → ℕ × ℤ × ℤ :=
  Nat.rec (fun _ _ _ r' s' t' => (r', s', t'))
    (fun _ next r s t r' s' t' =>
      if r = 0 then (r', s', t') else next (r' % r) (s' - r' / r * s) (t' - r' / r * t) r s t)
    fuel

/-- The extended Euclidean algorithm: steps from `(r, s, t)` and `(r', s', t')` until `r` is 0. -/
def xgcdAux (r : ℕ) (s t : ℤ) (r' : ℕ) (s' t' : ℤ) : ℕ × ℤ × ℤ := xgcdFuel r r s t r' s' t'

private theorem xgcdFuel_enough (f : ℕ) : ∀ (g r : ℕ) (s t : ℤ) (r' : ℕ) (s' t' : ℤ), r ≤ f →
    r ≤ g → xgcdFuel f r s t r' s' t' = xgcdFuel g r s t r' s' t' := by
  induction f with
  | zero =>
    intro g r s t r' s' t' hf hg
    obtain rfl := Nat.eq_zero_of_le_zero hf
    cases g with
    | zero => rfl
    | succ g => rfl
  | succ f ih =>
    intro g r s t r' s' t' hf hg
    cases g with
    | zero =>
      obtain rfl := Nat.eq_zero_of_le_zero hg
      rfl
    | succ g =>
      by_cases hr : r = 0
      · subst hr
        rfl
      · have hlt : r' % r < r := Nat.mod_lt r' (Nat.pos_of_ne_zero hr)
        have h := ih g (r' % r) (s' - r' / r * s) (t' - r' / r * t) r s t (by omega) (by omega)
        show (if r = 0 then _ else _) = (if r = 0 then _ else _)
        rw [if_neg hr, if_neg hr]
        exact h

@[simp] theorem xgcd_zero_left {s t : ℤ} {r' : ℕ} {s' t' : ℤ} :
    xgcdAux 0 s t r' s' t' = (r', s', t') := rfl

theorem xgcdAux_rec {r : ℕ} {s t : ℤ} {r' : ℕ} {s' t' : ℤ} (h : 0 < r) :
    xgcdAux r s t r' s' t' = xgcdAux (r' % r) (s' - r' / r * s) (t' - r' / r * t) r s t := by
  obtain ⟨q, rfl⟩ := Nat.exists_eq_succ_of_ne_zero (Nat.ne_of_gt h)
  have hlt : r' % (q + 1) < q + 1 := Nat.mod_lt r' h
  exact xgcdFuel_enough q _ _ _ _ _ _ _ (Nat.le_of_lt_succ hlt) (Nat.le_refl _)

/-- Two integers `(a, b)` with `x * a + y * b = gcd x y`. -/
def xgcd (x y : ℕ) : ℤ × ℤ := (xgcdAux x 1 0 y 0 1).2

/-- The first coefficient of Bézout's identity. -/
def gcdA (x y : ℕ) : ℤ := (xgcd x y).1

/-- The second coefficient of Bézout's identity. -/
def gcdB (x y : ℕ) : ℤ := (xgcd x y).2

@[simp] theorem gcdA_zero_left {s : ℕ} : gcdA 0 s = 0 := rfl

@[simp] theorem gcdB_zero_left {s : ℕ} : gcdB 0 s = 1 := rfl

@[simp] theorem xgcdAux_fst (x y : ℕ) :
    ∀ s t s' t', (xgcdAux x s t y s' t').1 = gcd x y := by
  refine gcd.induction (P := fun x y => ∀ s t s' t', (xgcdAux x s t y s' t').1 = gcd x y) x y ?_ ?_
  · intro y s t s' t'
    rw [xgcd_zero_left, gcd_zero_left]
  · intro x y hx ih s t s' t'
    rw [xgcdAux_rec hx, ih, ← gcd_rec]

theorem xgcd_val (x y : ℕ) : xgcd x y = (gcdA x y, gcdB x y) := rfl

theorem xgcdAux_val (x y : ℕ) : xgcdAux x 1 0 y 0 1 = (gcd x y, xgcd x y) := by
  rw [← xgcdAux_fst x y 1 0 0 1]
  rfl

private theorem xgcdAux_bezout (x y : ℤ) (r r' : ℕ) : ∀ s t s' t' : ℤ, (r : ℤ) = x * s + y * t →
    (r' : ℤ) = x * s' + y * t' →
    ((xgcdAux r s t r' s' t').1 : ℤ) =
      x * (xgcdAux r s t r' s' t').2.1 + y * (xgcdAux r s t r' s' t').2.2 := by
  refine gcd.induction (P := fun r r' => ∀ s t s' t' : ℤ, (r : ℤ) = x * s + y * t →
    (r' : ℤ) = x * s' + y * t' → ((xgcdAux r s t r' s' t').1 : ℤ) =
      x * (xgcdAux r s t r' s' t').2.1 + y * (xgcdAux r s t r' s' t').2.2) r r' ?_ ?_
  · intro r' s t s' t' _ h
    exact h
  · intro r r' hr ih s t s' t' h h'
    rw [xgcdAux_rec hr]
    apply ih _ _ _ _ _ h
    rw [Int.ofNat_emod, Int.emod_def, h, h']
    ring

/-- Bézout's identity. -/
theorem gcd_eq_gcd_ab (x y : ℕ) : (gcd x y : ℤ) = x * gcdA x y + y * gcdB x y := by
  have h := xgcdAux_bezout x y x y 1 0 0 1 (by ring) (by ring)
  rwa [xgcdAux_fst] at h

end Nat
