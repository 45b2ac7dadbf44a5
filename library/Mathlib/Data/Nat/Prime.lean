/-!
# Units, irreducible elements, prime numbers

Names and statements are those of Mathlib's `Algebra/Group/Units.lean`,
`Algebra/Associated/Basic.lean` and `Data/Nat/Prime/Defs.lean`.
-/

universe u

/-- Elements with a two-sided inverse. -/
structure Units (α : Type u) [Monoid α] where
  val : α
  inv : α
  val_inv : val * inv = 1
  inv_val : inv * val = 1

/-- `a` has a two-sided inverse. -/
def IsUnit {M : Type u} [Monoid M] (a : M) : Prop := ∃ u : Units M, u.val = a

/-- `p` is no unit, and when it is a product, then one factor is a unit. -/
structure Irreducible {α : Type u} [Monoid α] (p : α) : Prop where
  not_unit : ¬IsUnit p
  isUnit_or_isUnit' : ∀ a b : α, p = a * b → IsUnit a ∨ IsUnit b

/-- `p` is a prime number. -/
def Nat.Prime (p : Nat) : Prop := Irreducible p

theorem Nat.isUnit_iff {n : Nat} : IsUnit n ↔ n = 1 := by
  constructor
  · rintro ⟨u, hu⟩
    rw [← hu]
    exact Nat.dvd_one.mp ⟨u.inv, u.val_inv.symm⟩
  · intro h
    exact ⟨⟨1, 1, rfl, rfl⟩, h.symm⟩

theorem Nat.prime_def_lt'' {p : Nat} :
    Nat.Prime p ↔ 2 ≤ p ∧ ∀ m : Nat, m ∣ p → m = 1 ∨ m = p := by
  constructor
  · intro h
    have h1 : p ≠ 1 := fun e => h.not_unit (Nat.isUnit_iff.mpr e)
    have h0 : p ≠ 0 := by
      intro e
      cases h.isUnit_or_isUnit' 0 0 e with
      | inl hu => exact Nat.zero_ne_one (Nat.isUnit_iff.mp hu)
      | inr hu => exact Nat.zero_ne_one (Nat.isUnit_iff.mp hu)
    refine ⟨Nat.lt_of_le_of_ne (Nat.pos_of_ne_zero h0) (Ne.symm h1), ?_⟩
    rintro m ⟨c, hc⟩
    cases h.isUnit_or_isUnit' m c hc with
    | inl hm => exact Or.inl (Nat.isUnit_iff.mp hm)
    | inr hu =>
      right
      rw [hc, Nat.isUnit_iff.mp hu, Nat.mul_one]
  · rintro ⟨h2, h⟩
    refine ⟨fun hu => ?_, fun a b hab => ?_⟩
    · rw [Nat.isUnit_iff.mp hu] at h2
      exact Nat.not_succ_le_self 1 h2
    · cases h a ⟨b, hab⟩ with
      | inl ha => exact Or.inl (Nat.isUnit_iff.mpr ha)
      | inr ha =>
        right
        apply Nat.isUnit_iff.mpr
        have hp : 0 < p := Nat.lt_of_lt_of_le (Nat.succ_pos 1) h2
        have hb : p * b = p * 1 := by
          rw [Nat.mul_one]
          exact Eq.trans (congrArg (fun x : Nat => x * b) ha.symm) hab.symm
        exact Nat.eq_of_mul_eq_mul_left hp hb

theorem Nat.Prime.two_le {p : Nat} (h : Nat.Prime p) : 2 ≤ p := (Nat.prime_def_lt''.mp h).left

theorem Nat.Prime.one_lt {p : Nat} (h : Nat.Prime p) : 1 < p := h.two_le

theorem Nat.Prime.pos {p : Nat} (h : Nat.Prime p) : 0 < p :=
  Nat.lt_of_lt_of_le (Nat.succ_pos 1) h.two_le

theorem Nat.Prime.ne_zero {p : Nat} (h : Nat.Prime p) : p ≠ 0 := Nat.ne_of_gt h.pos

theorem Nat.Prime.ne_one {p : Nat} (h : Nat.Prime p) : p ≠ 1 := Nat.ne_of_gt h.one_lt

theorem Nat.Prime.eq_one_or_self_of_dvd {p : Nat} (pp : Nat.Prime p) (a : Nat) (h : a ∣ p) :
    a = 1 ∨ a = p :=
  (Nat.prime_def_lt''.mp pp).right a h

theorem Nat.not_prime_zero : ¬Nat.Prime 0 := fun h => h.ne_zero rfl

theorem Nat.not_prime_one : ¬Nat.Prime 1 := fun h => h.ne_one rfl

theorem Nat.prime_two : Nat.Prime 2 := by
  rw [Nat.prime_def_lt'']
  refine ⟨Nat.le_refl 2, fun m hm => ?_⟩
  have hle : m ≤ 2 := Nat.le_of_dvd (Nat.succ_pos 1) hm
  have hpos : 0 < m := Nat.pos_of_dvd_of_pos hm (Nat.succ_pos 1)
  cases Nat.lt_or_eq_of_le hle with
  | inl h => exact Or.inl (Nat.le_antisymm (Nat.le_of_lt_succ h) hpos)
  | inr h => exact Or.inr h

theorem Nat.Prime.eq_two_or_odd {p : Nat} (hp : Nat.Prime p) : p = 2 ∨ p % 2 = 1 := by
  cases Nat.mod_two_eq_zero_or_one p with
  | inl h =>
    left
    cases hp.eq_one_or_self_of_dvd 2 (Nat.dvd_of_mod_eq_zero h) with
    | inl h₁ => exact absurd h₁ (Nat.succ_ne_self 1)
    | inr h₂ => exact h₂.symm
  | inr h => exact Or.inr h
