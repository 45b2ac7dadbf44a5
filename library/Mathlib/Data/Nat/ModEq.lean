/-!
# Congruence of natural numbers

Names and statements are those of Mathlib's `Data/Nat/ModEq.lean`.
-/

/-- `a ≡ b [MOD n]`: equal remainders. -/
def Nat.ModEq (n a b : Nat) : Prop := a % n = b % n

instance Nat.instDecidableModEq {n a b : Nat} : Decidable (Nat.ModEq n a b) :=
  decEq (a % n) (b % n)

namespace Nat.ModEq

@[refl] protected theorem refl {n : Nat} (a : Nat) : Nat.ModEq n a a := Eq.refl (a % n)

protected theorem rfl {n a : Nat} : Nat.ModEq n a a := Nat.ModEq.refl a

@[symm] protected theorem symm {n a b : Nat} (h : Nat.ModEq n a b) : Nat.ModEq n b a := Eq.symm h

@[trans] protected theorem trans {n a b c : Nat} (h₁ : Nat.ModEq n a b) (h₂ : Nat.ModEq n b c) :
    Nat.ModEq n a c :=
  Eq.trans h₁ h₂

instance instTransModEq {n : Nat} : Trans (Nat.ModEq n) (Nat.ModEq n) (Nat.ModEq n) :=
  ⟨fun h₁ h₂ => Nat.ModEq.trans h₁ h₂⟩

protected theorem add {n a b c d : Nat} (h₁ : Nat.ModEq n a b) (h₂ : Nat.ModEq n c d) :
    Nat.ModEq n (a + c) (b + d) := by
  have e₁ : a % n = b % n := h₁
  have e₂ : c % n = d % n := h₂
  show (a + c) % n = (b + d) % n
  rw [Nat.add_mod a c n, e₁, e₂, ← Nat.add_mod b d n]

protected theorem add_left {n a b : Nat} (c : Nat) (h : Nat.ModEq n a b) :
    Nat.ModEq n (c + a) (c + b) :=
  Nat.ModEq.add (Nat.ModEq.refl c) h

protected theorem add_right {n a b : Nat} (c : Nat) (h : Nat.ModEq n a b) :
    Nat.ModEq n (a + c) (b + c) :=
  Nat.ModEq.add h (Nat.ModEq.refl c)

protected theorem mul {n a b c d : Nat} (h₁ : Nat.ModEq n a b) (h₂ : Nat.ModEq n c d) :
    Nat.ModEq n (a * c) (b * d) := by
  have e₁ : a % n = b % n := h₁
  have e₂ : c % n = d % n := h₂
  show a * c % n = b * d % n
  rw [Nat.mul_mod a c n, e₁, e₂, ← Nat.mul_mod b d n]

protected theorem mul_left {n a b : Nat} (c : Nat) (h : Nat.ModEq n a b) :
    Nat.ModEq n (c * a) (c * b) :=
  Nat.ModEq.mul (Nat.ModEq.refl c) h

protected theorem mul_right {n a b : Nat} (c : Nat) (h : Nat.ModEq n a b) :
    Nat.ModEq n (a * c) (b * c) :=
  Nat.ModEq.mul h (Nat.ModEq.refl c)

protected theorem pow {n a b : Nat} (m : Nat) (h : Nat.ModEq n a b) :
    Nat.ModEq n (a ^ m) (b ^ m) := by
  have e : a % n = b % n := h
  show a ^ m % n = b ^ m % n
  rw [Nat.pow_mod a m n, e, ← Nat.pow_mod b m n]

end Nat.ModEq

theorem Nat.mod_modEq (a n : Nat) : Nat.ModEq n (a % n) a := Nat.mod_mod a n

theorem Nat.modEq_zero_iff_dvd {n a : Nat} : Nat.ModEq n a 0 ↔ n ∣ a :=
  ⟨fun h => Nat.dvd_of_mod_eq_zero (Eq.trans h (Nat.zero_mod n)),
   fun h => Eq.trans (Nat.mod_eq_zero_of_dvd h) (Eq.symm (Nat.zero_mod n))⟩
