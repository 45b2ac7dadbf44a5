/-!
# Natural numbers: remainders of sums and products, powers, minimum and maximum

Names and statements are those of Lean's `Init/Data/Nat/Lemmas.lean`.
-/

/-! ## Remainders -/

@[simp] theorem Nat.mod_mod (a n : Nat) : a % n % n = a % n := by
  cases Nat.eq_zero_or_pos n with
  | inl h => rw [h, Nat.mod_zero]
  | inr h => exact Nat.mod_eq_of_lt (Nat.mod_lt a h)

@[simp] theorem Nat.mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by
  have h : (m % n + k + n * (m / n)) % n = (m % n + k) % n :=
    Nat.add_mul_mod_self_left (m % n + k) n (m / n)
  rw [← h, Nat.add_right_comm, Nat.mod_add_div]

@[simp] theorem Nat.add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by
  rw [Nat.add_comm m (n % k), Nat.mod_add_mod, Nat.add_comm n m]

theorem Nat.add_mod (a b n : Nat) : (a + b) % n = (a % n + b % n) % n := by
  rw [Nat.mod_add_mod, Nat.add_mod_mod]

@[simp] theorem Nat.mod_mul_mod (a b n : Nat) : a % n * b % n = a * b % n := by
  have h : (a % n * b + n * (a / n * b)) % n = a % n * b % n :=
    Nat.add_mul_mod_self_left (a % n * b) n (a / n * b)
  rw [← h, ← Nat.mul_assoc n (a / n) b, ← Nat.add_mul, Nat.mod_add_div]

theorem Nat.mul_mod (a b n : Nat) : a * b % n = a % n * (b % n) % n := by
  rw [Nat.mod_mul_mod, Nat.mul_comm a (b % n), Nat.mod_mul_mod, Nat.mul_comm b a]

theorem Nat.pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih =>
    show a ^ b * a % n = (a % n) ^ b * (a % n) % n
    rw [Nat.mul_mod (a ^ b) a n, ih, Nat.mul_mod ((a % n) ^ b) (a % n) n, Nat.mod_mod]

@[simp] theorem Nat.mod_two_ne_zero {n : Nat} : ¬n % 2 = 0 ↔ n % 2 = 1 := by
  constructor
  · intro h
    exact Or.resolve_left (Nat.mod_two_eq_zero_or_one n) h
  · intro h h₀
    rw [h₀] at h
    exact Nat.zero_ne_one h

@[simp] theorem Nat.mod_two_ne_one {n : Nat} : ¬n % 2 = 1 ↔ n % 2 = 0 := by
  constructor
  · intro h
    exact Or.resolve_right (Nat.mod_two_eq_zero_or_one n) h
  · intro h h₁
    rw [h₁] at h
    exact Nat.zero_ne_one h.symm

/-! ## Division and order -/

theorem Nat.div_mul_le_self (m n : Nat) : m / n * n ≤ m := by
  have h : m % n + n * (m / n) = m := Nat.mod_add_div m n
  have h₁ : n * (m / n) ≤ m % n + n * (m / n) := Nat.le_add_left (n * (m / n)) (m % n)
  rw [h, Nat.mul_comm] at h₁
  exact h₁

theorem Nat.div_le_self (n k : Nat) : n / k ≤ n := by
  cases Nat.eq_zero_or_pos k with
  | inl h =>
    rw [h, Nat.div_zero]
    exact Nat.zero_le n
  | inr h =>
    have h₁ : n / k * 1 ≤ n / k * k := Nat.mul_le_mul_left (n / k) h
    rw [Nat.mul_one] at h₁
    exact Nat.le_trans h₁ (Nat.div_mul_le_self n k)

theorem Nat.lt_mul_div_succ (a : Nat) {b : Nat} (hb : 0 < b) : a < b * (a / b + 1) := by
  have h : a % b + b * (a / b) < b + b * (a / b) :=
    Nat.add_lt_add_right (Nat.mod_lt a hb) (b * (a / b))
  rw [Nat.mod_add_div] at h
  rw [Nat.mul_add, Nat.mul_one, Nat.add_comm]
  exact h

theorem Nat.le_div_iff_mul_le {k x y : Nat} (k0 : 0 < k) : x ≤ y / k ↔ x * k ≤ y := by
  constructor
  · intro h
    exact Nat.le_trans (Nat.mul_le_mul_right k h) (Nat.div_mul_le_self y k)
  · intro h
    have h₁ : k * x < k * (y / k + 1) := by
      rw [Nat.mul_comm k x]
      exact Nat.lt_of_le_of_lt h (Nat.lt_mul_div_succ y k0)
    by_cases hx : x ≤ y / k
    · exact hx
    · have h₂ : k * (y / k + 1) ≤ k * x := Nat.mul_le_mul_left k (Nat.not_le.mp hx)
      exact absurd h₁ (Nat.not_lt_of_ge h₂)

theorem Nat.div_lt_iff_lt_mul {k x y : Nat} (Hk : 0 < k) : x / k < y ↔ x < y * k := by
  rw [← Nat.not_le, ← Nat.not_le]
  exact not_congr (Nat.le_div_iff_mul_le Hk)

theorem Nat.div_lt_self {n k : Nat} (hLtN : 0 < n) (hLtK : 1 < k) : n / k < n := by
  rw [Nat.div_lt_iff_lt_mul (Nat.lt_trans Nat.zero_lt_one hLtK)]
  have h : n * 1 < n * k := Nat.mul_lt_mul_of_pos_left hLtK hLtN
  rw [Nat.mul_one] at h
  exact h

/-! ## Powers -/

@[simp] protected theorem Nat.pow_one (a : Nat) : a ^ 1 = a := Nat.one_mul a

protected theorem Nat.pow_two (b : Nat) : b ^ 2 = b * b :=
  congrArg (fun x : Nat => x * b) (Nat.one_mul b)

@[simp] protected theorem Nat.one_pow (n : Nat) : 1 ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    show 1 ^ n * 1 = 1
    rw [ih, Nat.mul_one]

protected theorem Nat.zero_pow {n : Nat} (H : 0 < n) : 0 ^ n = 0 := by
  cases n with
  | zero => exact absurd H (Nat.lt_irrefl 0)
  | succ n => rfl

protected theorem Nat.pow_add (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Nat.mul_one (a ^ m)).symm
  | succ n ih =>
    show a ^ (m + n) * a = a ^ m * (a ^ n * a)
    rw [ih, Nat.mul_assoc]

protected theorem Nat.pow_mul (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    show a ^ (m * n + m) = (a ^ m) ^ n * a ^ m
    rw [Nat.pow_add, ih]

protected theorem Nat.mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    show (a * b) ^ n * (a * b) = a ^ n * a * (b ^ n * b)
    rw [ih, Nat.mul_assoc, Nat.mul_assoc, Nat.mul_left_comm (b ^ n) a b]

theorem Nat.pos_pow_of_pos {b : Nat} (n : Nat) (h : 0 < b) : 0 < b ^ n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih => exact Nat.mul_pos ih h

theorem Nat.pow_le_pow_left {m n : Nat} (h : m ≤ n) (i : Nat) : m ^ i ≤ n ^ i := by
  induction i with
  | zero => exact Nat.le_refl 1
  | succ i ih => exact Nat.mul_le_mul ih h

theorem Nat.pow_le_pow_right {n m k : Nat} (hn : n > 0) (h : m ≤ k) : n ^ m ≤ n ^ k := by
  obtain ⟨l, hl⟩ := Nat.le.dest h
  rw [← hl, Nat.pow_add]
  have h₁ : n ^ m * 1 ≤ n ^ m * n ^ l := Nat.mul_le_mul_left (n ^ m) (Nat.pos_pow_of_pos l hn)
  rw [Nat.mul_one] at h₁
  exact h₁

theorem Nat.pow_le_pow_of_le_left {m n : Nat} (h : m ≤ n) (i : Nat) : m ^ i ≤ n ^ i :=
  Nat.pow_le_pow_left h i

theorem Nat.pow_le_pow_of_le_right {n m k : Nat} (hn : n > 0) (h : m ≤ k) : n ^ m ≤ n ^ k :=
  Nat.pow_le_pow_right hn h

theorem Nat.lt_two_pow (n : Nat) : n < 2 ^ n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih =>
    show n + 1 < 2 ^ n * 2
    rw [Nat.mul_two]
    exact Nat.lt_of_le_of_lt (Nat.succ_le_of_lt ih)
      (Nat.lt_add_of_pos_right (Nat.pos_pow_of_pos n (Nat.succ_pos 1)))

/-! ## Minimum and maximum -/

protected theorem Nat.min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl

protected theorem Nat.max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl

@[simp] protected theorem Nat.min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := by
  rw [Nat.min_def, if_pos h]

@[simp] protected theorem Nat.max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := by
  rw [Nat.max_def, if_pos h]

@[simp] protected theorem Nat.min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b := by
  by_cases hab : a ≤ b
  · rw [Nat.min_eq_left hab, Nat.le_antisymm hab h]
  · rw [Nat.min_def, if_neg hab]

@[simp] protected theorem Nat.max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a := by
  by_cases hab : a ≤ b
  · rw [Nat.max_eq_right hab, Nat.le_antisymm hab h]
  · rw [Nat.max_def, if_neg hab]

protected theorem Nat.min_le_left (a b : Nat) : min a b ≤ a := by
  cases Nat.le_total a b with
  | inl h => exact Nat.le_of_eq (Nat.min_eq_left h)
  | inr h =>
    rw [Nat.min_eq_right h]
    exact h

protected theorem Nat.min_le_right (a b : Nat) : min a b ≤ b := by
  cases Nat.le_total a b with
  | inl h =>
    rw [Nat.min_eq_left h]
    exact h
  | inr h => exact Nat.le_of_eq (Nat.min_eq_right h)

protected theorem Nat.le_max_left (a b : Nat) : a ≤ max a b := by
  cases Nat.le_total a b with
  | inl h =>
    rw [Nat.max_eq_right h]
    exact h
  | inr h => exact Nat.le_of_eq (Nat.max_eq_left h).symm

protected theorem Nat.le_max_right (a b : Nat) : b ≤ max a b := by
  cases Nat.le_total a b with
  | inl h => exact Nat.le_of_eq (Nat.max_eq_right h).symm
  | inr h =>
    rw [Nat.max_eq_left h]
    exact h

protected theorem Nat.le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by
  constructor
  · intro h
    exact ⟨Nat.le_trans h (Nat.min_le_left b c), Nat.le_trans h (Nat.min_le_right b c)⟩
  · intro h
    cases Nat.le_total b c with
    | inl hbc =>
      rw [Nat.min_eq_left hbc]
      exact h.left
    | inr hbc =>
      rw [Nat.min_eq_right hbc]
      exact h.right

protected theorem Nat.max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by
  constructor
  · intro h
    exact ⟨Nat.le_trans (Nat.le_max_left a b) h, Nat.le_trans (Nat.le_max_right a b) h⟩
  · intro h
    cases Nat.le_total a b with
    | inl hab =>
      rw [Nat.max_eq_right hab]
      exact h.right
    | inr hab =>
      rw [Nat.max_eq_left hab]
      exact h.left

protected theorem Nat.min_comm (a b : Nat) : min a b = min b a := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.min_eq_left h, Nat.min_eq_right h]
  | inr h => rw [Nat.min_eq_right h, Nat.min_eq_left h]

protected theorem Nat.max_comm (a b : Nat) : max a b = max b a := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.max_eq_right h, Nat.max_eq_left h]
  | inr h => rw [Nat.max_eq_left h, Nat.max_eq_right h]

/-! ## Order and subtraction -/

@[simp] protected theorem Nat.sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b := by
  constructor
  · intro h
    cases Nat.le_total b a with
    | inl hb =>
      rw [← Nat.sub_add_cancel hb]
      exact Nat.add_le_add_right h b
    | inr hb => exact Nat.le_trans hb (Nat.le_add_left b c)
  · intro h
    have h₁ : a - b ≤ c + b - b := Nat.sub_le_sub_right h b
    rw [Nat.add_sub_cancel] at h₁
    exact h₁

protected theorem Nat.le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b := by
  have h₁ : a + b - b ≤ c - b := Nat.sub_le_sub_right h b
  rw [Nat.add_sub_cancel] at h₁
  exact h₁

protected theorem Nat.add_le_of_le_sub {a b c : Nat} (hle : b ≤ c) (h : a ≤ c - b) :
    a + b ≤ c := by
  rw [← Nat.sub_add_cancel hle]
  exact Nat.add_le_add_right h b

protected theorem Nat.sub_lt_of_lt {a b c : Nat} (h : a < c) : a - b < c :=
  Nat.lt_of_le_of_lt (Nat.sub_le a b) h

protected theorem Nat.sub_ne_zero_of_lt {a b : Nat} (h : a < b) : b - a ≠ 0 :=
  Nat.ne_of_gt (Nat.sub_pos_of_lt h)

protected theorem Nat.sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m :=
  Nat.sub_eq_of_eq_add (Nat.add_sub_of_le h).symm

theorem Nat.sub_one_add_one_eq_of_pos {n : Nat} (h : 0 < n) : n - 1 + 1 = n :=
  Nat.sub_add_cancel h

theorem Nat.succ_pred_eq_of_pos {n : Nat} (h : 0 < n) : Nat.succ (Nat.pred n) = n :=
  Nat.succ_pred (Nat.ne_of_gt h)

/-! ## Greatest common divisor -/

theorem Nat.gcd_eq_left {m n : Nat} (h : m ∣ n) : Nat.gcd m n = m :=
  Nat.dvd_antisymm (Nat.gcd_dvd_left m n) (Nat.dvd_gcd (Nat.dvd_refl m) h)

theorem Nat.gcd_eq_right {m n : Nat} (h : n ∣ m) : Nat.gcd m n = n :=
  Nat.dvd_antisymm (Nat.gcd_dvd_right m n) (Nat.dvd_gcd h (Nat.dvd_refl n))

theorem Nat.gcd_assoc (m n k : Nat) : Nat.gcd (Nat.gcd m n) k = Nat.gcd m (Nat.gcd n k) :=
  Nat.dvd_antisymm
    (Nat.dvd_gcd
      (Nat.dvd_trans (Nat.gcd_dvd_left (Nat.gcd m n) k) (Nat.gcd_dvd_left m n))
      (Nat.dvd_gcd (Nat.dvd_trans (Nat.gcd_dvd_left (Nat.gcd m n) k) (Nat.gcd_dvd_right m n))
        (Nat.gcd_dvd_right (Nat.gcd m n) k)))
    (Nat.dvd_gcd
      (Nat.dvd_gcd (Nat.gcd_dvd_left m (Nat.gcd n k))
        (Nat.dvd_trans (Nat.gcd_dvd_right m (Nat.gcd n k)) (Nat.gcd_dvd_left n k)))
      (Nat.dvd_trans (Nat.gcd_dvd_right m (Nat.gcd n k)) (Nat.gcd_dvd_right n k)))

theorem Nat.gcd_pos_of_pos_left {m : Nat} (n : Nat) (mpos : 0 < m) : 0 < Nat.gcd m n :=
  Nat.pos_of_dvd_of_pos (Nat.gcd_dvd_left m n) mpos

/-- `m` and `n` have no common divisor but 1. -/
@[reducible] def Nat.Coprime (m n : Nat) : Prop := Nat.gcd m n = 1

theorem Nat.Coprime.symm {n m : Nat} (h : Nat.Coprime n m) : Nat.Coprime m n :=
  (Nat.gcd_comm m n).trans h

theorem Nat.coprime_comm {n m : Nat} : Nat.Coprime n m ↔ Nat.Coprime m n :=
  ⟨Nat.Coprime.symm, Nat.Coprime.symm⟩
