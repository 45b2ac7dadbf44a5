import Mathlib

/-! Natural Number Game, ≤ World. -/

theorem nng_le_refl (x : ℕ) : x ≤ x := by
  apply Nat.le.intro
  exact Nat.add_zero x

theorem nng_le_iff_exists_add (a b : ℕ) : a ≤ b ↔ ∃ c, b = a + c := by
  constructor
  · intro h
    obtain ⟨c, hc⟩ := Nat.le.dest h
    use c
    exact hc.symm
  · rintro ⟨c, hc⟩
    exact Nat.le.intro hc.symm

theorem nng_zero_le (x : ℕ) : 0 ≤ x := by
  rw [nng_le_iff_exists_add]
  exact ⟨x, (Nat.zero_add x).symm⟩

theorem nng_le_succ_self (x : ℕ) : x ≤ x + 1 := by
  rw [nng_le_iff_exists_add]
  exact ⟨1, rfl⟩

theorem nng_le_trans (x y z : ℕ) (hxy : x ≤ y) (hyz : y ≤ z) : x ≤ z := by
  rw [nng_le_iff_exists_add] at hxy hyz ⊢
  cases hxy with
  | intro a ha =>
    cases hyz with
    | intro b hb =>
      refine ⟨a + b, ?_⟩
      rw [hb, ha, Nat.add_assoc]

theorem nng_le_zero (x : ℕ) (hx : x ≤ 0) : x = 0 := by
  obtain ⟨y, hy⟩ := Nat.le.dest hx
  exact Nat.eq_zero_of_add_eq_zero_right hy

theorem nng_le_antisymm (x y : ℕ) (hxy : x ≤ y) (hyx : y ≤ x) : x = y := by
  obtain ⟨a, ha⟩ := Nat.le.dest hxy
  obtain ⟨b, hb⟩ := Nat.le.dest hyx
  rw [← ha, Nat.add_assoc] at hb
  have h0 : a + b = 0 := Nat.add_left_cancel hb
  have ha0 : a = 0 := Nat.eq_zero_of_add_eq_zero_right h0
  rw [ha0, Nat.add_zero] at ha
  exact ha

theorem nng_or_symm (x y : ℕ) (h : x = 4 ∨ y = 3) : y = 3 ∨ x = 4 := by
  cases h with
  | inl hx =>
    right
    exact hx
  | inr hy =>
    left
    exact hy

theorem nng_le_total (x y : ℕ) : x ≤ y ∨ y ≤ x := by
  induction y with
  | zero =>
    right
    exact nng_zero_le x
  | succ y ih =>
    cases ih with
    | inl h =>
      left
      exact nng_le_trans x y (y + 1) h (nng_le_succ_self y)
    | inr h =>
      obtain ⟨c, hc⟩ := Nat.le.dest h
      cases c with
      | zero =>
        left
        rw [← hc]
        exact nng_le_succ_self y
      | succ d =>
        right
        apply Nat.le.intro (k := d)
        rw [← hc, Nat.add_assoc, Nat.add_comm 1 d]

theorem nng_le_of_succ_le_succ (x y : ℕ) (hx : x + 1 ≤ y + 1) : x ≤ y := by
  obtain ⟨d, hd⟩ := Nat.le.dest hx
  have h : x + d + 1 = y + 1 := by
    rw [← hd, Nat.add_right_comm]
  exact Nat.le.intro (Nat.succ.inj h)

theorem nng_le_one (x : ℕ) (hx : x ≤ 1) : x = 0 ∨ x = 1 := by
  cases x with
  | zero =>
    left
    rfl
  | succ y =>
    right
    have hy : y ≤ 0 := nng_le_of_succ_le_succ y 0 hx
    rw [nng_le_zero y hy, Nat.zero_add]

theorem nng_le_two (x : ℕ) (hx : x ≤ 2) : x = 0 ∨ x = 1 ∨ x = 2 := by
  cases x with
  | zero =>
    left
    rfl
  | succ y =>
    right
    cases nng_le_one y (nng_le_of_succ_le_succ y 1 hx) with
    | inl h0 =>
      left
      rw [h0, Nat.zero_add]
    | inr h1 =>
      right
      rw [h1]
