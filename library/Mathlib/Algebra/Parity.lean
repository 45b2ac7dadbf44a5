/-!
# Divisibility in semigroups, even and odd elements

Names and statements are those of Mathlib's `Algebra/Group/Basic.lean` (divisibility),
`Algebra/Group/Even.lean` and `Algebra/Ring/Parity.lean`.
-/

universe u

/-! ## Divisibility -/

/-- `a ∣ b` in a semigroup: `b = a * c` for some `c`. -/
instance (priority := low) semigroupDvd {α : Type u} [Semigroup α] : Dvd α :=
  ⟨fun a b => ∃ c : α, b = a * c⟩

section

variable {α : Type u}

theorem Dvd.intro [Semigroup α] {a b : α} (c : α) (h : a * c = b) : a ∣ b := ⟨c, h.symm⟩

theorem dvd_def [Semigroup α] {a b : α} : a ∣ b ↔ ∃ c : α, b = a * c := Iff.rfl

theorem dvd_trans [Semigroup α] {a b c : α} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  obtain ⟨d, hd⟩ := h₁
  obtain ⟨e, he⟩ := h₂
  refine ⟨d * e, ?_⟩
  rw [he, hd, mul_assoc]

@[simp] theorem dvd_mul_right [Semigroup α] (a b : α) : a ∣ a * b := ⟨b, rfl⟩

@[simp] theorem dvd_mul_left [CommSemigroup α] (a b : α) : a ∣ b * a := ⟨b, mul_comm b a⟩

theorem dvd_mul_of_dvd_left [Semigroup α] {a b : α} (h : a ∣ b) (c : α) : a ∣ b * c :=
  dvd_trans h (dvd_mul_right b c)

theorem dvd_mul_of_dvd_right [CommSemigroup α] {a b : α} (h : a ∣ b) (c : α) : a ∣ c * b :=
  dvd_trans h (dvd_mul_left b c)

@[simp] theorem dvd_refl [Monoid α] (a : α) : a ∣ a := ⟨1, (mul_one a).symm⟩

attribute [refl] dvd_refl

attribute [trans] dvd_trans

instance instTransDvd [Semigroup α] : @Trans α α α Dvd.dvd Dvd.dvd Dvd.dvd :=
  ⟨fun h₁ h₂ => dvd_trans h₁ h₂⟩

theorem dvd_rfl [Monoid α] {a : α} : a ∣ a := dvd_refl a

theorem one_dvd [Monoid α] (a : α) : 1 ∣ a := ⟨a, (one_mul a).symm⟩

theorem dvd_add [Add α] [Semigroup α] [LeftDistribClass α] {a b c : α} (h₁ : a ∣ b) (h₂ : a ∣ c) :
    a ∣ b + c := by
  obtain ⟨d, hd⟩ := h₁
  obtain ⟨e, he⟩ := h₂
  refine ⟨d + e, ?_⟩
  rw [hd, he, mul_add]

theorem mul_dvd_mul [CommSemigroup α] {a b c d : α} (h₁ : a ∣ b) (h₂ : c ∣ d) :
    a * c ∣ b * d := by
  obtain ⟨e, he⟩ := h₁
  obtain ⟨f, hf⟩ := h₂
  refine ⟨e * f, ?_⟩
  rw [he, hf, mul_mul_mul_comm]

/-! ## Even and odd -/

/-- `a = r + r`. -/
def Even [Add α] (a : α) : Prop := ∃ r : α, a = r + r

/-- `a = 2 * k + 1`. -/
def Odd [Semiring α] (a : α) : Prop := ∃ k : α, a = 2 * k + 1

theorem even_iff_exists_two_mul [Semiring α] {a : α} : Even a ↔ ∃ b : α, a = 2 * b :=
  ⟨fun h => Exists.elim h (fun r hr => ⟨r, hr.trans (two_mul r).symm⟩),
   fun h => Exists.elim h (fun r hr => ⟨r, hr.trans (two_mul r)⟩)⟩

theorem even_iff_two_dvd [Semiring α] {a : α} : Even a ↔ 2 ∣ a := even_iff_exists_two_mul

theorem even_zero [AddZeroClass α] : Even (0 : α) := ⟨0, (add_zero 0).symm⟩

@[simp] theorem even_two [Semiring α] : Even (2 : α) := ⟨1, one_add_one_eq_two.symm⟩

theorem even_two_mul [Semiring α] (a : α) : Even (2 * a) := ⟨a, two_mul a⟩

theorem odd_two_mul_add_one [Semiring α] (a : α) : Odd (2 * a + 1) := ⟨a, rfl⟩

@[simp] theorem odd_one [Semiring α] : Odd (1 : α) := by
  refine ⟨0, ?_⟩
  rw [mul_zero, zero_add]

theorem Even.add [AddCommSemigroup α] {a b : α} (ha : Even a) (hb : Even b) : Even (a + b) := by
  obtain ⟨r, hr⟩ := ha
  obtain ⟨s, hs⟩ := hb
  refine ⟨r + s, ?_⟩
  rw [hr, hs, add_add_add_comm]

@[simp] theorem Even.mul_left [Semiring α] {a : α} (ha : Even a) (b : α) : Even (b * a) := by
  obtain ⟨r, hr⟩ := ha
  refine ⟨b * r, ?_⟩
  rw [hr, mul_add]

@[simp] theorem Even.mul_right [Semiring α] {a : α} (ha : Even a) (b : α) : Even (a * b) := by
  obtain ⟨r, hr⟩ := ha
  refine ⟨r * b, ?_⟩
  rw [hr, add_mul]

@[simp] theorem Even.add_one [Semiring α] {a : α} (h : Even a) : Odd (a + 1) := by
  obtain ⟨r, hr⟩ := h
  refine ⟨r, ?_⟩
  rw [hr, two_mul]

theorem Odd.add_one [Semiring α] {a : α} (h : Odd a) : Even (a + 1) := by
  obtain ⟨k, hk⟩ := h
  refine ⟨k + 1, ?_⟩
  rw [hk, two_mul, add_assoc (k + k) 1 1, add_add_add_comm]

theorem Even.add_odd [Semiring α] {a b : α} (ha : Even a) (hb : Odd b) : Odd (a + b) := by
  obtain ⟨r, hr⟩ := ha
  obtain ⟨k, hk⟩ := hb
  refine ⟨r + k, ?_⟩
  rw [hr, hk, mul_add, two_mul r, add_assoc (r + r)]

theorem Odd.add_odd [Semiring α] {a b : α} (ha : Odd a) (hb : Odd b) : Even (a + b) := by
  obtain ⟨k, hk⟩ := ha
  rw [hk, add_assoc, add_comm 1 b]
  exact (even_two_mul k).add hb.add_one

end

theorem Nat.even_or_odd (n : Nat) : Even n ∨ Odd n := by
  induction n with
  | zero =>
    left
    exact ⟨0, rfl⟩
  | succ n ih =>
    cases ih with
    | inl h =>
      right
      exact h.add_one
    | inr h =>
      left
      exact h.add_one

theorem Nat.even_iff {n : Nat} : Even n ↔ n % 2 = 0 := by
  constructor
  · rintro ⟨r, hr⟩
    rw [hr, ← Nat.two_mul, Nat.mul_mod_right]
  · intro h
    obtain ⟨c, hc⟩ := Nat.dvd_of_mod_eq_zero h
    exact ⟨c, hc.trans (Nat.two_mul c)⟩

theorem Nat.odd_iff {n : Nat} : Odd n ↔ n % 2 = 1 := by
  constructor
  · rintro ⟨k, hk⟩
    have h : (1 + 2 * k) % 2 = 1 % 2 := Nat.add_mul_mod_self_left 1 2 k
    have hk₁ : n = 1 + 2 * k := hk.trans (Nat.add_comm (2 * k) 1)
    rw [hk₁]
    exact h
  · intro h
    have hn : n % 2 + 2 * (n / 2) = n := Nat.mod_add_div n 2
    rw [h, Nat.add_comm] at hn
    exact ⟨n / 2, hn.symm⟩

theorem Nat.not_even_iff {n : Nat} : ¬Even n ↔ n % 2 = 1 := by
  rw [Nat.even_iff, Nat.mod_two_ne_zero]

instance Nat.instDecidablePredEven : DecidablePred (Even : Nat → Prop) := fun n =>
  decidable_of_iff (n % 2 = 0) Nat.even_iff.symm

instance Nat.instDecidablePredOdd : DecidablePred (Odd : Nat → Prop) := fun n =>
  decidable_of_iff (n % 2 = 1) Nat.odd_iff.symm

theorem Nat.not_odd_iff {n : Nat} : ¬Odd n ↔ n % 2 = 0 := by
  rw [Nat.odd_iff, Nat.mod_two_ne_one]

theorem Nat.odd_iff_not_even {n : Nat} : Odd n ↔ ¬Even n := by
  rw [Nat.not_even_iff, Nat.odd_iff]

theorem Nat.even_iff_not_odd {n : Nat} : Even n ↔ ¬Odd n := by
  rw [Nat.not_odd_iff, Nat.even_iff]
