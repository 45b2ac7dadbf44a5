/-!
# Natural numbers: division, remainder, divisibility, greatest common divisor

Division and remainder by repeated subtraction. The recursion is over a bound ("fuel") that is
large enough; `Nat.div_eq` and `Nat.mod_eq` are the equations that characterise them. The kernel
computes `Nat.div`, `Nat.mod` and `Nat.gcd` on literals.

Names and statements are those of Lean's `Init/Data/Nat/Div.lean`, `Dvd.lean`, `Gcd.lean`.
-/

/-! ## Division -/

theorem Nat.div_rec_lemma {x y : Nat} (h : 0 < y ∧ y ≤ x) : x - y < x :=
  Nat.sub_lt (Nat.lt_of_lt_of_le h.left h.right) h.left

/-- `x / y` where `x < fuel`. -/
def Nat.divAux (y fuel : Nat) : Nat → Nat :=
  Nat.rec (motive := fun _ => Nat → Nat) (fun _ => 0)
    (fun _ r x => if 0 < y ∧ y ≤ x then r (x - y) + 1 else 0) fuel

protected def Nat.div (x y : Nat) : Nat := Nat.divAux y (x + 1) x

instance Nat.instDivNat : Div Nat := ⟨Nat.div⟩

theorem Nat.divAux_succ (y fuel x : Nat) : Nat.divAux y (fuel + 1) x =
    if 0 < y ∧ y ≤ x then Nat.divAux y fuel (x - y) + 1 else 0 :=
  rfl

theorem Nat.divAux_fuel (y a : Nat) :
    ∀ b x : Nat, x < a → x < b → Nat.divAux y a x = Nat.divAux y b x := by
  induction a with
  | zero =>
    intro b x h _
    exact absurd h (Nat.not_lt_zero x)
  | succ a ih =>
    intro b x ha hb
    cases b with
    | zero => exact absurd hb (Nat.not_lt_zero x)
    | succ b =>
      rw [Nat.divAux_succ y a x, Nat.divAux_succ y b x]
      by_cases h : 0 < y ∧ y ≤ x
      · have hlt : x - y < x := Nat.div_rec_lemma h
        have e : Nat.divAux y a (x - y) = Nat.divAux y b (x - y) :=
          ih b (x - y) (Nat.lt_of_lt_of_le hlt (Nat.le_of_lt_succ ha))
            (Nat.lt_of_lt_of_le hlt (Nat.le_of_lt_succ hb))
        rw [e]
      · rw [if_neg h, if_neg h]

theorem Nat.div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  show Nat.divAux y (x + 1) x =
    if 0 < y ∧ y ≤ x then Nat.divAux y (x - y + 1) (x - y) + 1 else 0
  rw [Nat.divAux_succ y x x]
  by_cases h : 0 < y ∧ y ≤ x
  · rw [Nat.divAux_fuel y x (x - y + 1) (x - y) (Nat.div_rec_lemma h) (Nat.lt_succ_self (x - y))]
  · rw [if_neg h, if_neg h]

theorem Nat.div_eq_of_lt {a b : Nat} (h₀ : a < b) : a / b = 0 := by
  rw [Nat.div_eq a b, if_neg (fun h => Nat.not_le_of_gt h₀ h.right)]

@[simp] protected theorem Nat.div_zero (n : Nat) : n / 0 = 0 := by
  rw [Nat.div_eq n 0, if_neg (fun h => Nat.lt_irrefl 0 h.left)]

@[simp] protected theorem Nat.zero_div (b : Nat) : 0 / b = 0 := by
  rw [Nat.div_eq 0 b, if_neg (fun h => Nat.lt_irrefl 0 (Nat.lt_of_lt_of_le h.left h.right))]

theorem Nat.div_eq_sub_div {b a : Nat} (h₁ : 0 < b) (h₂ : b ≤ a) : a / b = (a - b) / b + 1 := by
  rw [Nat.div_eq a b, if_pos ⟨h₁, h₂⟩]

@[simp] theorem Nat.add_div_right (x : Nat) {z : Nat} (H : 0 < z) : (x + z) / z = x / z + 1 := by
  rw [Nat.div_eq_sub_div H (Nat.le_add_left z x), Nat.add_sub_cancel]

theorem Nat.add_mul_div_right (x y : Nat) {z : Nat} (H : 0 < z) : (x + y * z) / z = x / z + y := by
  induction y with
  | zero => rw [Nat.zero_mul, Nat.add_zero, Nat.add_zero]
  | succ y ih =>
    rw [Nat.succ_mul y z, ← Nat.add_assoc x (y * z) z, Nat.add_div_right (x + y * z) H, ih]
    exact Nat.add_assoc (x / z) y 1

theorem Nat.add_mul_div_left (x z : Nat) {y : Nat} (H : 0 < y) : (x + y * z) / y = x / y + z := by
  rw [Nat.mul_comm y z, Nat.add_mul_div_right x z H]

protected theorem Nat.mul_div_cancel (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := by
  have h : (0 + m * n) / n = 0 / n + m := Nat.add_mul_div_right 0 m H
  rw [Nat.zero_add, Nat.zero_div, Nat.zero_add] at h
  exact h

protected theorem Nat.mul_div_cancel_left (m : Nat) {n : Nat} (H : 0 < n) : n * m / n = m := by
  rw [Nat.mul_comm n m, Nat.mul_div_cancel m H]

@[simp] protected theorem Nat.div_self {n : Nat} (H : 0 < n) : n / n = 1 := by
  have h : 1 * n / n = 1 := Nat.mul_div_cancel 1 H
  rw [Nat.one_mul] at h
  exact h

@[simp] protected theorem Nat.div_one (n : Nat) : n / 1 = n := by
  have h : n * 1 / 1 = n := Nat.mul_div_cancel n Nat.zero_lt_one
  rw [Nat.mul_one] at h
  exact h

/-! ## Remainder -/

/-- `x % y` where `x < fuel`. -/
def Nat.modAux (y fuel : Nat) : Nat → Nat :=
  Nat.rec (motive := fun _ => Nat → Nat) (fun x => x)
    (fun _ r x => if 0 < y ∧ y ≤ x then r (x - y) else x) fuel

protected def Nat.modCore (x y : Nat) : Nat := Nat.modAux y (x + 1) x

protected def Nat.mod (x y : Nat) : Nat :=
  Nat.rec (motive := fun _ => Nat) 0
    (fun n _ => if y ≤ n + 1 then Nat.modCore (n + 1) y else n + 1) x

instance Nat.instModNat : Mod Nat := ⟨Nat.mod⟩

theorem Nat.modAux_succ (y fuel x : Nat) : Nat.modAux y (fuel + 1) x =
    if 0 < y ∧ y ≤ x then Nat.modAux y fuel (x - y) else x :=
  rfl

theorem Nat.modAux_fuel (y a : Nat) :
    ∀ b x : Nat, x < a → x < b → Nat.modAux y a x = Nat.modAux y b x := by
  induction a with
  | zero =>
    intro b x h _
    exact absurd h (Nat.not_lt_zero x)
  | succ a ih =>
    intro b x ha hb
    cases b with
    | zero => exact absurd hb (Nat.not_lt_zero x)
    | succ b =>
      rw [Nat.modAux_succ y a x, Nat.modAux_succ y b x]
      by_cases h : 0 < y ∧ y ≤ x
      · have hlt : x - y < x := Nat.div_rec_lemma h
        have e : Nat.modAux y a (x - y) = Nat.modAux y b (x - y) :=
          ih b (x - y) (Nat.lt_of_lt_of_le hlt (Nat.le_of_lt_succ ha))
            (Nat.lt_of_lt_of_le hlt (Nat.le_of_lt_succ hb))
        rw [e]
      · rw [if_neg h, if_neg h]

theorem Nat.modCore_eq (x y : Nat) :
    Nat.modCore x y = if 0 < y ∧ y ≤ x then Nat.modCore (x - y) y else x := by
  show Nat.modAux y (x + 1) x =
    if 0 < y ∧ y ≤ x then Nat.modAux y (x - y + 1) (x - y) else x
  rw [Nat.modAux_succ y x x]
  by_cases h : 0 < y ∧ y ≤ x
  · rw [Nat.modAux_fuel y x (x - y + 1) (x - y) (Nat.div_rec_lemma h) (Nat.lt_succ_self (x - y))]
  · rw [if_neg h, if_neg h]

theorem Nat.modCore_eq_mod (n m : Nat) : Nat.modCore n m = n % m := by
  cases n with
  | zero =>
    exact Eq.trans (Nat.modCore_eq 0 m)
      (if_neg (fun h => Nat.lt_irrefl 0 (Nat.lt_of_lt_of_le h.left h.right)))
  | succ n =>
    show Nat.modCore (n + 1) m = if m ≤ n + 1 then Nat.modCore (n + 1) m else n + 1
    by_cases h : m ≤ n + 1
    · rw [if_pos h]
    · rw [if_neg h, Nat.modCore_eq (n + 1) m, if_neg (fun h₁ => h h₁.right)]

theorem Nat.mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  rw [← Nat.modCore_eq_mod x y, ← Nat.modCore_eq_mod (x - y) y]
  exact Nat.modCore_eq x y

theorem Nat.mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a := by
  rw [Nat.mod_eq a b, if_neg (fun h₁ => Nat.not_le_of_gt h h₁.right)]

theorem Nat.mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by
  by_cases hb : 0 < b
  · rw [Nat.mod_eq a b, if_pos ⟨hb, h⟩]
  · have h0 : b = 0 := Nat.le_zero.mp (Nat.not_lt.mp hb)
    rw [h0, Nat.sub_zero]

@[simp] protected theorem Nat.mod_zero (a : Nat) : a % 0 = a := by
  rw [Nat.mod_eq a 0, if_neg (fun h => Nat.lt_irrefl 0 h.left)]

@[simp] theorem Nat.zero_mod (b : Nat) : 0 % b = 0 := rfl

/-- Induction along repeated subtraction. -/
theorem Nat.mod_induction {motive : Nat → Prop} (y : Nat)
    (ind : ∀ x : Nat, 0 < y ∧ y ≤ x → motive (x - y) → motive x)
    (base : ∀ x : Nat, ¬(0 < y ∧ y ≤ x) → motive x) (x : Nat) : motive x := by
  have all : ∀ b k : Nat, k < b → motive k := by
    intro b
    induction b with
    | zero =>
      intro k h
      exact absurd h (Nat.not_lt_zero k)
    | succ b ih =>
      intro k h
      by_cases hk : 0 < y ∧ y ≤ k
      · exact ind k hk (ih (k - y)
          (Nat.lt_of_lt_of_le (Nat.div_rec_lemma hk) (Nat.le_of_lt_succ h)))
      · exact base k hk
  exact all (x + 1) x (Nat.lt_succ_self x)

theorem Nat.mod_lt (x : Nat) {y : Nat} (hy : y > 0) : x % y < y := by
  refine Nat.mod_induction (motive := fun x => x % y < y) y ?_ ?_ x
  · intro x h ih
    show x % y < y
    rw [Nat.mod_eq_sub_mod h.right]
    exact ih
  · intro x h
    have hlt : x < y := Nat.not_le.mp (fun h₁ => h ⟨hy, h₁⟩)
    show x % y < y
    rw [Nat.mod_eq_of_lt hlt]
    exact hlt

theorem Nat.mod_le (x y : Nat) : x % y ≤ x := by
  refine Nat.mod_induction (motive := fun x => x % y ≤ x) y ?_ ?_ x
  · intro x h ih
    show x % y ≤ x
    rw [Nat.mod_eq_sub_mod h.right]
    exact Nat.le_trans ih (Nat.sub_le x y)
  · intro x h
    show x % y ≤ x
    exact Nat.le_of_eq (Eq.trans (Nat.mod_eq x y) (if_neg h))

theorem Nat.mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by
  refine Nat.mod_induction (motive := fun m => m % k + k * (m / k) = m) k ?_ ?_ m
  · intro x h ih
    have ih₁ : (x - k) % k + k * ((x - k) / k) = x - k := ih
    show x % k + k * (x / k) = x
    rw [Nat.mod_eq_sub_mod h.right, Nat.div_eq_sub_div h.left h.right]
    rw [Nat.mul_add, Nat.mul_one, ← Nat.add_assoc, ih₁]
    exact Nat.sub_add_cancel h.right
  · intro x h
    show x % k + k * (x / k) = x
    rw [Nat.mod_eq x k, if_neg h, Nat.div_eq x k, if_neg h, Nat.mul_zero, Nat.add_zero]

theorem Nat.div_add_mod (m k : Nat) : k * (m / k) + m % k = m := by
  rw [Nat.add_comm, Nat.mod_add_div m k]

@[simp] theorem Nat.add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  rw [Nat.mod_eq_sub_mod (Nat.le_add_left z x), Nat.add_sub_cancel]

@[simp] theorem Nat.add_mul_mod_self_right (x y z : Nat) : (x + y * z) % z = x % z := by
  induction y with
  | zero => rw [Nat.zero_mul, Nat.add_zero]
  | succ y ih => rw [Nat.succ_mul y z, ← Nat.add_assoc x (y * z) z, Nat.add_mod_right, ih]

@[simp] theorem Nat.add_mul_mod_self_left (x y z : Nat) : (x + y * z) % y = x % y := by
  rw [Nat.mul_comm y z, Nat.add_mul_mod_self_right x z y]

@[simp] protected theorem Nat.mod_self (n : Nat) : n % n = 0 := by
  rw [Nat.mod_eq_sub_mod (Nat.le_refl n), Nat.sub_self, Nat.zero_mod]

@[simp] theorem Nat.mod_one (x : Nat) : x % 1 = 0 :=
  Nat.le_zero.mp (Nat.le_of_lt_succ (Nat.mod_lt x Nat.zero_lt_one))

@[simp] theorem Nat.mul_mod_left (m n : Nat) : m * n % n = 0 := by
  have h : (0 + m * n) % n = 0 % n := Nat.add_mul_mod_self_right 0 m n
  rw [Nat.zero_add, Nat.zero_mod] at h
  exact h

@[simp] theorem Nat.mul_mod_right (m n : Nat) : m * n % m = 0 := by
  rw [Nat.mul_comm m n, Nat.mul_mod_left n m]

theorem Nat.mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by
  have h : n % 2 < 2 := Nat.mod_lt n (Nat.succ_pos 1)
  cases Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h) with
  | inl h1 =>
    right
    exact h1
  | inr h1 =>
    left
    exact Nat.le_zero.mp (Nat.le_of_lt_succ h1)

/-! ## Divisibility -/

/-- `a ∣ b`: `b` is a multiple of `a`. -/
instance Nat.instDvdNat : Dvd Nat := ⟨fun a b => ∃ c : Nat, b = a * c⟩

@[simp] protected theorem Nat.dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩

@[simp] protected theorem Nat.dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩

protected theorem Nat.dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩

protected theorem Nat.dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩

@[simp] theorem Nat.one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩

protected theorem Nat.dvd_trans {a b c : Nat} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  obtain ⟨d, hd⟩ := h₁
  obtain ⟨e, he⟩ := h₂
  exact ⟨d * e, by rw [he, hd, Nat.mul_assoc]⟩

protected theorem Nat.dvd_add {a b c : Nat} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b + c := by
  obtain ⟨d, hd⟩ := h₁
  obtain ⟨e, he⟩ := h₂
  exact ⟨d + e, by rw [hd, he, Nat.mul_add]⟩

protected theorem Nat.dvd_sub' {m n k : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := by
  obtain ⟨d, hd⟩ := h₁
  obtain ⟨e, he⟩ := h₂
  exact ⟨d - e, by rw [hd, he, Nat.mul_sub_left_distrib]⟩

protected theorem Nat.dvd_add_right {m n k : Nat} (h : k ∣ m) : k ∣ m + n ↔ k ∣ n := by
  constructor
  · intro h₁
    have h₂ : k ∣ m + n - m := Nat.dvd_sub' h₁ h
    rw [Nat.add_sub_cancel_left] at h₂
    exact h₂
  · exact Nat.dvd_add h

theorem Nat.eq_zero_of_zero_dvd {a : Nat} (h : 0 ∣ a) : a = 0 := by
  obtain ⟨c, hc⟩ := h
  rw [hc, Nat.zero_mul]

@[simp] protected theorem Nat.zero_dvd {n : Nat} : 0 ∣ n ↔ n = 0 :=
  ⟨Nat.eq_zero_of_zero_dvd, fun h => Eq.subst (motive := fun x => 0 ∣ x) h.symm (Nat.dvd_refl 0)⟩

theorem Nat.le_of_dvd {m n : Nat} (h1 : 0 < n) (h2 : m ∣ n) : m ≤ n := by
  obtain ⟨k, hk⟩ := h2
  cases k with
  | zero =>
    rw [Nat.mul_zero] at hk
    exact absurd h1 (Nat.not_lt_of_ge (Nat.le_of_eq hk))
  | succ k =>
    rw [hk]
    exact Nat.le_add_left m (m * k)

protected theorem Nat.dvd_antisymm {m n : Nat} (h₁ : m ∣ n) (h₂ : n ∣ m) : m = n := by
  cases Nat.eq_zero_or_pos n with
  | inl hn =>
    rw [hn] at h₂
    rw [Nat.eq_zero_of_zero_dvd h₂, hn]
  | inr hn =>
    cases Nat.eq_zero_or_pos m with
    | inl hm =>
      rw [hm] at h₁
      rw [Nat.eq_zero_of_zero_dvd h₁, hm]
    | inr hm => exact Nat.le_antisymm (Nat.le_of_dvd hn h₁) (Nat.le_of_dvd hm h₂)

theorem Nat.pos_of_dvd_of_pos {m n : Nat} (H1 : m ∣ n) (H2 : 0 < n) : 0 < m := by
  cases Nat.eq_zero_or_pos m with
  | inl hm =>
    rw [hm] at H1
    rw [Nat.eq_zero_of_zero_dvd H1] at H2
    exact absurd H2 (Nat.lt_irrefl 0)
  | inr hm => exact hm

@[simp] protected theorem Nat.dvd_one {n : Nat} : n ∣ 1 ↔ n = 1 :=
  ⟨fun h => Nat.dvd_antisymm h (Nat.one_dvd n), 
   fun h => Eq.subst (motive := fun x => x ∣ 1) h.symm (Nat.dvd_refl 1)⟩

theorem Nat.mod_eq_zero_of_dvd {m n : Nat} (H : m ∣ n) : n % m = 0 := by
  obtain ⟨c, hc⟩ := H
  rw [hc, Nat.mul_mod_right]

theorem Nat.dvd_of_mod_eq_zero {m n : Nat} (H : n % m = 0) : m ∣ n := by
  have h : n % m + m * (n / m) = n := Nat.mod_add_div n m
  rw [H, Nat.zero_add] at h
  exact ⟨n / m, h.symm⟩

theorem Nat.dvd_iff_mod_eq_zero {m n : Nat} : m ∣ n ↔ n % m = 0 :=
  ⟨Nat.mod_eq_zero_of_dvd, Nat.dvd_of_mod_eq_zero⟩

instance Nat.decidable_dvd (m n : Nat) : Decidable (m ∣ n) :=
  decidable_of_iff (n % m = 0) Nat.dvd_iff_mod_eq_zero.symm

protected theorem Nat.mul_div_cancel' {n m : Nat} (H : n ∣ m) : n * (m / n) = m := by
  have h : m % n + n * (m / n) = m := Nat.mod_add_div m n
  rw [Nat.mod_eq_zero_of_dvd H, Nat.zero_add] at h
  exact h

protected theorem Nat.div_mul_cancel {n m : Nat} (H : n ∣ m) : m / n * n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel' H]

protected theorem Nat.mul_dvd_mul {a b c d : Nat} (h₁ : a ∣ b) (h₂ : c ∣ d) : a * c ∣ b * d := by
  obtain ⟨e, he⟩ := h₁
  obtain ⟨f, hf⟩ := h₂
  refine ⟨e * f, ?_⟩
  rw [he, hf, Nat.mul_assoc, Nat.mul_assoc, Nat.mul_left_comm e c f]

/-! ## Strong induction -/

theorem Nat.strong_induction_on {p : Nat → Prop} (n : Nat)
    (h : ∀ n : Nat, (∀ m : Nat, m < n → p m) → p n) : p n := by
  have all : ∀ b k : Nat, k < b → p k := by
    intro b
    induction b with
    | zero =>
      intro k hk
      exact absurd hk (Nat.not_lt_zero k)
    | succ b ih =>
      intro k hk
      exact h k (fun m hm => ih m (Nat.lt_of_lt_of_le hm (Nat.le_of_lt_succ hk)))
  exact all (n + 1) n (Nat.lt_succ_self n)

/-! ## Greatest common divisor -/

/-- `gcd m n` where `m ≤ fuel`. -/
def Nat.gcdAux (fuel : Nat) : Nat → Nat → Nat :=
  Nat.rec (motive := fun _ => Nat → Nat → Nat) (fun _ n => n)
    (fun _ r m n => if m = 0 then n else r (n % m) m) fuel

def Nat.gcd (m n : Nat) : Nat := Nat.gcdAux m m n

theorem Nat.gcdAux_succ (fuel m n : Nat) : Nat.gcdAux (fuel + 1) m n =
    if m = 0 then n else Nat.gcdAux fuel (n % m) m :=
  rfl

theorem Nat.gcdAux_fuel (a : Nat) :
    ∀ b m n : Nat, m ≤ a → m ≤ b → Nat.gcdAux a m n = Nat.gcdAux b m n := by
  induction a with
  | zero =>
    intro b m n ha _
    have hm : m = 0 := Nat.le_zero.mp ha
    cases b with
    | zero => rfl
    | succ b => exact Eq.symm (if_pos hm)
  | succ a ih =>
    intro b m n ha hb
    by_cases hm : m = 0
    · rw [Nat.gcdAux_succ a m n, if_pos hm]
      cases b with
      | zero => rfl
      | succ b => rw [Nat.gcdAux_succ b m n, if_pos hm]
    · cases b with
      | zero => exact absurd (Nat.le_zero.mp hb) hm
      | succ b =>
        rw [Nat.gcdAux_succ a m n, Nat.gcdAux_succ b m n, if_neg hm, if_neg hm]
        have hlt : n % m < m := Nat.mod_lt n (Nat.pos_of_ne_zero hm)
        exact ih b (n % m) m (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le hlt ha))
          (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le hlt hb))

@[simp] theorem Nat.gcd_zero_left (y : Nat) : Nat.gcd 0 y = y := rfl

theorem Nat.gcd_rec (m n : Nat) : Nat.gcd m n = Nat.gcd (n % m) m := by
  cases m with
  | zero =>
    rw [Nat.mod_zero]
    cases n with
    | zero => rfl
    | succ n =>
      have hn : ¬n + 1 = 0 := Nat.succ_ne_zero n
      show n + 1 = Nat.gcdAux (n + 1) (n + 1) 0
      rw [Nat.gcdAux_succ n (n + 1) 0, if_neg hn, Nat.zero_mod]
      have h : Nat.gcdAux n 0 (n + 1) = Nat.gcdAux 0 0 (n + 1) :=
        Nat.gcdAux_fuel n 0 0 (n + 1) (Nat.zero_le n) (Nat.le_refl 0)
      exact h.symm
  | succ m =>
    show Nat.gcdAux (m + 1) (m + 1) n = Nat.gcdAux (n % (m + 1)) (n % (m + 1)) (m + 1)
    have hm : ¬m + 1 = 0 := Nat.succ_ne_zero m
    rw [Nat.gcdAux_succ m (m + 1) n, if_neg hm]
    exact Nat.gcdAux_fuel m (n % (m + 1)) (n % (m + 1)) (m + 1)
      (Nat.le_of_lt_succ (Nat.mod_lt n (Nat.succ_pos m))) (Nat.le_refl (n % (m + 1)))

theorem Nat.gcd_succ (x y : Nat) :
    Nat.gcd (Nat.succ x) y = Nat.gcd (y % Nat.succ x) (Nat.succ x) :=
  Nat.gcd_rec (Nat.succ x) y

theorem Nat.gcd.induction {P : Nat → Nat → Prop} (m n : Nat) (H0 : ∀ n : Nat, P 0 n)
    (H1 : ∀ m n : Nat, 0 < m → P (n % m) m → P m n) : P m n := by
  have key : ∀ m : Nat, ∀ n : Nat, P m n := by
    intro m
    refine Nat.strong_induction_on (p := fun m => ∀ n : Nat, P m n) m ?_
    intro k ih n
    show P k n
    cases Nat.eq_zero_or_pos k with
    | inl hk =>
      rw [hk]
      exact H0 n
    | inr hk => exact H1 k n hk (ih (n % k) (Nat.mod_lt n hk) k)
  exact key m n

theorem Nat.gcd_dvd (m n : Nat) : Nat.gcd m n ∣ m ∧ Nat.gcd m n ∣ n := by
  refine Nat.gcd.induction (P := fun m n => Nat.gcd m n ∣ m ∧ Nat.gcd m n ∣ n) m n ?_ ?_
  · intro n
    exact ⟨Nat.dvd_zero n, Nat.dvd_refl n⟩
  · intro m n _ ih
    show Nat.gcd m n ∣ m ∧ Nat.gcd m n ∣ n
    rw [Nat.gcd_rec m n]
    refine ⟨ih.right, ?_⟩
    have h : Nat.gcd (n % m) m ∣ n % m + m * (n / m) :=
      Nat.dvd_add ih.left (Nat.dvd_trans ih.right (Nat.dvd_mul_right m (n / m)))
    rw [Nat.mod_add_div] at h
    exact h

theorem Nat.gcd_dvd_left (m n : Nat) : Nat.gcd m n ∣ m := (Nat.gcd_dvd m n).left

theorem Nat.gcd_dvd_right (m n : Nat) : Nat.gcd m n ∣ n := (Nat.gcd_dvd m n).right

theorem Nat.dvd_mod_of_dvd {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m % n := by
  have h : k ∣ n * (m / n) + m % n := by
    rw [Nat.div_add_mod m n]
    exact h₁
  exact (Nat.dvd_add_right (Nat.dvd_trans h₂ (Nat.dvd_mul_right n (m / n)))).mp h

theorem Nat.dvd_gcd {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ Nat.gcd m n := by
  have key : ∀ m n : Nat, k ∣ m → k ∣ n → k ∣ Nat.gcd m n := by
    intro m n
    refine Nat.gcd.induction (P := fun m n => k ∣ m → k ∣ n → k ∣ Nat.gcd m n) m n ?_ ?_
    · intro n _ h
      exact h
    · intro m n _ ih hm hn
      show k ∣ Nat.gcd m n
      rw [Nat.gcd_rec m n]
      exact ih (Nat.dvd_mod_of_dvd hn hm) hm
  exact key m n h₁ h₂

theorem Nat.dvd_gcd_iff {k m n : Nat} : k ∣ Nat.gcd m n ↔ k ∣ m ∧ k ∣ n :=
  ⟨fun h => ⟨Nat.dvd_trans h (Nat.gcd_dvd_left m n), Nat.dvd_trans h (Nat.gcd_dvd_right m n)⟩,
   fun h => Nat.dvd_gcd h.left h.right⟩

theorem Nat.gcd_comm (m n : Nat) : Nat.gcd m n = Nat.gcd n m :=
  Nat.dvd_antisymm (Nat.dvd_gcd (Nat.gcd_dvd_right m n) (Nat.gcd_dvd_left m n))
    (Nat.dvd_gcd (Nat.gcd_dvd_right n m) (Nat.gcd_dvd_left n m))

@[simp] theorem Nat.gcd_zero_right (n : Nat) : Nat.gcd n 0 = n := by
  rw [Nat.gcd_comm, Nat.gcd_zero_left]

@[simp] theorem Nat.gcd_self (n : Nat) : Nat.gcd n n = n := by
  rw [Nat.gcd_rec, Nat.mod_self, Nat.gcd_zero_left]

@[simp] theorem Nat.gcd_one_left (n : Nat) : Nat.gcd 1 n = 1 :=
  Nat.dvd_one.mp (Nat.gcd_dvd_left 1 n)
