/-!
# Even and odd integers

Names and statements are those of Mathlib's `Algebra/Group/Int.lean` and `Algebra/Ring/Int.lean`.
-/

namespace Int

theorem even_iff {n : Int} : Even n ↔ n % 2 = 0 := by
  rw [even_iff_two_dvd]
  exact dvd_iff_emod_eq_zero

theorem odd_iff {n : Int} : Odd n ↔ n % 2 = 1 := by
  constructor
  · rintro ⟨k, rfl⟩
    rw [Int.add_comm, add_mul_emod_self_left]
    rfl
  · intro h
    refine ⟨n / 2, ?_⟩
    have h₁ := emod_add_ediv n 2
    rw [h, Int.add_comm] at h₁
    exact h₁.symm

theorem not_even_iff {n : Int} : ¬Even n ↔ n % 2 = 1 := by
  rw [even_iff, emod_two_ne_zero]

theorem not_odd_iff {n : Int} : ¬Odd n ↔ n % 2 = 0 := by
  rw [odd_iff, emod_two_ne_one]

theorem even_iff_not_odd {n : Int} : Even n ↔ ¬Odd n := by
  rw [not_odd_iff, even_iff]

@[simp] theorem odd_iff_not_even {n : Int} : Odd n ↔ ¬Even n := by
  rw [not_even_iff, odd_iff]

@[simp] theorem not_even_one : ¬Even (1 : Int) := by
  rw [not_even_iff]
  rfl

instance instDecidablePredEven : DecidablePred (Even : Int → Prop) := fun n =>
  decidable_of_iff (n % 2 = 0) even_iff.symm

instance instDecidablePredOdd : DecidablePred (Odd : Int → Prop) := fun n =>
  decidable_of_iff (n % 2 = 1) odd_iff.symm

theorem even_or_odd (n : Int) : Even n ∨ Odd n := by
  rw [even_iff, odd_iff]
  exact emod_two_eq n

theorem even_or_odd' (n : Int) : ∃ k : Int, n = 2 * k ∨ n = 2 * k + 1 := by
  rcases even_or_odd n with ⟨k, h⟩ | ⟨k, h⟩
  · exact ⟨k, Or.inl (h.trans (Int.two_mul k).symm)⟩
  · exact ⟨k, Or.inr h⟩

theorem emod_two_cases {n m : Int} : (n + m) % 2 = 0 ↔ (n % 2 = 0 ↔ m % 2 = 0) := by
  rw [add_emod]
  rcases emod_two_eq n with h | h <;> rcases emod_two_eq m with h' | h' <;> rw [h, h']
  · exact iff_of_true rfl Iff.rfl
  · exact iff_of_false Int.one_ne_zero (fun e => Int.one_ne_zero (e.mp rfl))
  · exact iff_of_false Int.one_ne_zero (fun e => Int.one_ne_zero (e.mpr rfl))
  · exact iff_of_true rfl Iff.rfl

theorem even_add {m n : Int} : Even (m + n) ↔ (Even m ↔ Even n) := by
  rw [even_iff, even_iff, even_iff, emod_two_cases]

theorem even_add' {m n : Int} : Even (m + n) ↔ (Odd m ↔ Odd n) := by
  rw [even_add, even_iff_not_odd, even_iff_not_odd, not_iff_not]

theorem even_neg_iff {n : Int} : Even (-n) ↔ Even n := by
  rw [even_iff, even_iff, neg_emod_two]

theorem even_sub {m n : Int} : Even (m - n) ↔ (Even m ↔ Even n) := by
  show Even (m + -n) ↔ _
  rw [even_add, even_neg_iff]

theorem even_sub' {m n : Int} : Even (m - n) ↔ (Odd m ↔ Odd n) := by
  rw [even_sub, even_iff_not_odd, even_iff_not_odd, not_iff_not]

theorem even_add_one {n : Int} : Even (n + 1) ↔ ¬Even n := by
  rw [even_add]
  exact ⟨fun h hn => not_even_one (h.mp hn), fun h => iff_of_false h not_even_one⟩

theorem even_sub_one {n : Int} : Even (n - 1) ↔ ¬Even n := by
  rw [even_sub]
  exact ⟨fun h hn => not_even_one (h.mp hn), fun h => iff_of_false h not_even_one⟩

theorem even_mul {m n : Int} : Even (m * n) ↔ Even m ∨ Even n := by
  constructor
  · intro h
    by_contra hn
    rw [not_or, not_even_iff, not_even_iff] at hn
    rw [even_iff, mul_emod, hn.1, hn.2] at h
    exact Int.one_ne_zero h
  · rintro (h | h)
    · exact h.mul_right n
    · exact h.mul_left m

theorem odd_mul {m n : Int} : Odd (m * n) ↔ Odd m ∧ Odd n := by
  rw [odd_iff_not_even, odd_iff_not_even, odd_iff_not_even, even_mul, not_or]

theorem odd_add {m n : Int} : Odd (m + n) ↔ (Odd m ↔ Even n) := by
  rw [odd_iff_not_even, even_add, odd_iff_not_even, not_iff]

theorem odd_add' {m n : Int} : Odd (m + n) ↔ (Odd n ↔ Even m) := by
  rw [Int.add_comm, odd_add]

theorem odd_sub {m n : Int} : Odd (m - n) ↔ (Odd m ↔ Even n) := by
  show Odd (m + -n) ↔ _
  rw [odd_add, even_neg_iff]

theorem even_pow {m : Int} {n : Nat} : Even (m ^ n) ↔ Even m ∧ n ≠ 0 := by
  induction n with
  | zero => exact iff_of_false not_even_one (fun h => h.2 rfl)
  | succ n ih =>
    rw [_root_.pow_succ, even_mul, ih]
    exact ⟨fun h => ⟨h.elim And.left id, Nat.succ_ne_zero n⟩, fun h => Or.inr h.1⟩

theorem even_pow' {m : Int} {n : Nat} (h : n ≠ 0) : Even (m ^ n) ↔ Even m :=
  even_pow.trans (and_iff_left h)

theorem odd_pow' {m : Int} {n : Nat} (h : n ≠ 0) : Odd (m ^ n) ↔ Odd m := by
  rw [odd_iff_not_even, odd_iff_not_even, even_pow' h]

@[simp, norm_cast] theorem even_coe_nat (n : Nat) : Even (n : Int) ↔ Even n := by
  rw [even_iff, Nat.even_iff]
  exact ofNat_inj (m := n % 2) (n := 0)

@[norm_cast] theorem odd_coe_nat (n : Nat) : Odd (n : Int) ↔ Odd n := by
  rw [odd_iff, Nat.odd_iff]
  exact ofNat_inj (m := n % 2) (n := 1)

@[simp] theorem natAbs_even {n : Int} : Even n.natAbs ↔ Even n := by
  rw [Nat.even_iff, even_iff, ← Nat.dvd_iff_mod_eq_zero, ← dvd_iff_emod_eq_zero]
  exact ofNat_dvd_left.symm

theorem natAbs_odd {n : Int} : Odd n.natAbs ↔ Odd n := by
  rw [Nat.odd_iff_not_even, odd_iff_not_even, natAbs_even]

theorem even_mul_succ_self (n : Int) : Even (n * (n + 1)) := by
  rw [even_mul, even_add_one]
  exact Classical.em (Even n)

theorem even_mul_pred_self (n : Int) : Even (n * (n - 1)) := by
  rw [even_mul, even_sub_one]
  exact Classical.em (Even n)

theorem two_mul_ediv_two_of_even {n : Int} (h : Even n) : 2 * (n / 2) = n :=
  Int.mul_ediv_cancel' (even_iff_two_dvd.mp h)

theorem ediv_two_mul_two_of_even {n : Int} (h : Even n) : n / 2 * 2 = n :=
  Int.ediv_mul_cancel (even_iff_two_dvd.mp h)

theorem two_mul_ediv_two_add_one_of_odd {n : Int} (h : Odd n) : 2 * (n / 2) + 1 = n := by
  have h₁ := ediv_add_emod n 2
  rw [odd_iff.mp h] at h₁
  exact h₁

theorem ne_of_odd_add {m n : Int} (h : Odd (m + n)) : m ≠ n := by
  rintro rfl
  rw [odd_iff_not_even] at h
  exact h ⟨m, rfl⟩

end Int
