/-!
# Integers: the type, its operations and its order

An integer is `n` or `-(n + 1)` for a natural number `n`. The operations are defined by cases on
both arguments, so that the kernel computes them on literals through those of ℕ; division and
remainder behind `/` and `%` round such that `0 ≤ a % b` for `b ≠ 0`.

Names and statements are those of Lean's `Init/Data/Int/Basic.lean` and `Init/Data/Int/DivMod.lean`.
-/

universe u

/-- The integers. -/
inductive Int : Type where
  | ofNat : Nat → Int
  | negSucc : Nat → Int

instance instNatCastInt : NatCast Int := ⟨Int.ofNat⟩

instance instOfNat {n : Nat} : OfNat Int n := ⟨Int.ofNat n⟩

/-- The image of an integer, `(n : R)`. -/
class IntCast (R : Type u) where
  intCast : Int → R

instance instIntCastInt : IntCast Int := ⟨fun n => n⟩

@[coe, reducible] protected def Int.cast {R : Type u} [IntCast R] : Int → R := IntCast.intCast

instance instCoeTailInt {R : Type u} [IntCast R] : CoeTail Int R := ⟨Int.cast⟩

instance instCoeHTCTInt {R : Type u} [IntCast R] : CoeHTCT Int R := ⟨Int.cast⟩

namespace Int

instance instInhabitedInt : Inhabited Int := ⟨ofNat 0⟩

/-! ## Negation, addition, multiplication, subtraction -/

/-- `-n` of a natural number. -/
def negOfNat (n : Nat) : Int :=
  match n with
  | 0 => 0
  | Nat.succ m => negSucc m

protected def neg (n : Int) : Int :=
  match n with
  | ofNat n => negOfNat n
  | negSucc n => ofNat (Nat.succ n)

@[default_instance mid]
instance instNegInt : Neg Int := ⟨Int.neg⟩

/-- The difference `m - n` of natural numbers, as an integer. -/
def subNatNat (m n : Nat) : Int :=
  match n - m with
  | 0 => ofNat (m - n)
  | Nat.succ k => negSucc k

protected def add (m n : Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, negSucc n => subNatNat m (Nat.succ n)
  | negSucc m, ofNat n => subNatNat n (Nat.succ m)
  | negSucc m, negSucc n => negSucc (Nat.succ (m + n))

instance instAddInt : Add Int := ⟨Int.add⟩

protected def mul (m n : Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, negSucc n => negOfNat (m * Nat.succ n)
  | negSucc m, ofNat n => negOfNat (Nat.succ m * n)
  | negSucc m, negSucc n => ofNat (Nat.succ m * Nat.succ n)

instance instMulInt : Mul Int := ⟨Int.mul⟩

protected def sub (m n : Int) : Int := m + -n

instance instSubInt : Sub Int := ⟨Int.sub⟩

protected def pow (m : Int) (n : Nat) : Int :=
  Nat.rec (motive := fun _ => Int) 1 (fun _ r => r * m) n

instance instPowIntNat : Pow Int Nat := ⟨Int.pow⟩

/-! ## Order -/

/-- `n` is not negative. -/
inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)

protected def le (a b : Int) : Prop := NonNeg (b - a)

instance instLEInt : LE Int := ⟨Int.le⟩

protected def lt (a b : Int) : Prop := a + 1 ≤ b

instance instLTInt : LT Int := ⟨Int.lt⟩

/-! ## Deciding -/

protected def decEq (a b : Int) : Decidable (a = b) :=
  match a, b with
  | ofNat a, ofNat b =>
    match Nat.decEq a b with
    | isTrue h => isTrue (congrArg ofNat h)
    | isFalse h => isFalse (fun e => h (ofNat.inj e))
  | negSucc a, negSucc b =>
    match Nat.decEq a b with
    | isTrue h => isTrue (congrArg negSucc h)
    | isFalse h => isFalse (fun e => h (negSucc.inj e))
  | ofNat _, negSucc _ => isFalse (fun e => Int.noConfusion e)
  | negSucc _, ofNat _ => isFalse (fun e => Int.noConfusion e)

instance instDecidableEqInt : DecidableEq Int := Int.decEq

theorem not_nonNeg_negSucc {n : Nat} (h : NonNeg (negSucc n)) : False :=
  have key : ∀ a : Int, NonNeg a → a = negSucc n → False :=
    fun _ h => NonNeg.rec (motive := fun a _ => a = negSucc n → False)
      (fun _ e => Int.noConfusion e) h
  key (negSucc n) h rfl

def decNonneg (m : Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m => isTrue (NonNeg.mk m)
  | negSucc _ => isFalse not_nonNeg_negSucc

instance decLe (a b : Int) : Decidable (a ≤ b) := decNonneg (b - a)

instance decLt (a b : Int) : Decidable (a < b) := decNonneg (b - (a + 1))

instance instMinInt : Min Int := minOfLe

instance instMaxInt : Max Int := maxOfLe

/-! ## Absolute value, natural part, sign -/

def natAbs (m : Int) : Nat :=
  match m with
  | ofNat m => m
  | negSucc m => Nat.succ m

def toNat (m : Int) : Nat :=
  match m with
  | ofNat n => n
  | negSucc _ => 0

def toNat' (m : Int) : Option Nat :=
  match m with
  | ofNat n => some n
  | negSucc _ => none

def sign (m : Int) : Int :=
  match m with
  | ofNat (Nat.succ _) => 1
  | ofNat 0 => 0
  | negSucc _ => -1

/-! ## Division -/

/-- Division that rounds towards zero. -/
def div (m n : Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m / n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)

/-- The remainder of `Int.div`. -/
def mod (m n : Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat m, negSucc n => ofNat (m % Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m % n)
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)

/-- Division that rounds down. -/
def fdiv (m n : Int) : Int :=
  match m, n with
  | ofNat 0, _ => 0
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat (Nat.succ m), negSucc n => negSucc (m / Nat.succ n)
  | negSucc _, ofNat 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)

/-- The remainder of `Int.fdiv`. -/
def fmod (m n : Int) : Int :=
  match m, n with
  | ofNat 0, _ => 0
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat (Nat.succ m), negSucc n => subNatNat (m % Nat.succ n) n
  | negSucc m, ofNat n => subNatNat n (Nat.succ (m % n))
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)

/-- Division whose remainder is not negative. -/
def ediv (m n : Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc _, ofNat 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ (m / Nat.succ n))

/-- The remainder of `Int.ediv`. -/
def emod (m n : Int) : Int :=
  match m with
  | ofNat m => ofNat (m % natAbs n)
  | negSucc m => subNatNat (natAbs n) (Nat.succ (m % natAbs n))

instance instDivInt : Div Int := ⟨Int.ediv⟩

instance instModInt : Mod Int := ⟨Int.emod⟩

/-- `a ∣ b`: `b` is a multiple of `a`. -/
instance instDvdInt : Dvd Int := ⟨fun a b => ∃ c : Int, b = a * c⟩

end Int
