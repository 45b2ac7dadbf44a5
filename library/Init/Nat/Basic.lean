/-!
# Natural numbers: operations, order, and their basic theorems

Addition, multiplication, powers and truncated subtraction by recursion on the second argument,
as in Lean's `Init/Prelude.lean`; `≤` is the inductive relation `Nat.le`. The kernel computes
`Nat.add`, `Nat.sub`, `Nat.mul`, `Nat.pow`, `Nat.beq`, `Nat.ble`, `Nat.div`, `Nat.mod` and
`Nat.gcd` on literals by big numbers; the definitions here say what it must compute.

Names and statements are those of Lean's `Init/Data/Nat/Basic.lean`. Only terms are used here.
-/

universe u

/-! ## Operations -/

protected def Nat.add (n m : Nat) : Nat :=
  Nat.rec (motive := fun _ => Nat) n (fun _ r => Nat.succ r) m

instance instAddNat : Add Nat := ⟨Nat.add⟩

protected def Nat.mul (n m : Nat) : Nat :=
  Nat.rec (motive := fun _ => Nat) 0 (fun _ r => Nat.add r n) m

instance instMulNat : Mul Nat := ⟨Nat.mul⟩

protected def Nat.pow (m n : Nat) : Nat :=
  Nat.rec (motive := fun _ => Nat) 1 (fun _ r => Nat.mul r m) n

instance instPowNat : Pow Nat Nat := ⟨Nat.pow⟩

def Nat.pred (n : Nat) : Nat := Nat.rec (motive := fun _ => Nat) 0 (fun k _ => k) n

protected def Nat.sub (n m : Nat) : Nat :=
  Nat.rec (motive := fun _ => Nat) n (fun _ r => Nat.pred r) m

instance instSubNat : Sub Nat := ⟨Nat.sub⟩

def Nat.beq (n : Nat) : Nat → Bool :=
  Nat.rec (motive := fun _ => Nat → Bool)
    (fun m => Nat.rec (motive := fun _ => Bool) true (fun _ _ => false) m)
    (fun _ r m => Nat.rec (motive := fun _ => Bool) false (fun k _ => r k) m) n

def Nat.ble (n : Nat) : Nat → Bool :=
  Nat.rec (motive := fun _ => Nat → Bool) (fun _ => true)
    (fun _ r m => Nat.rec (motive := fun _ => Bool) false (fun k _ => r k) m) n

/-- `Nat.le n m`: `m` is reached from `n` by steps of one. -/
protected inductive Nat.le (n : Nat) : Nat → Prop where
  | refl : Nat.le n n
  | step {m : Nat} : Nat.le n m → Nat.le n (Nat.succ m)

instance instLENat : LE Nat := ⟨Nat.le⟩

protected def Nat.lt (n m : Nat) : Prop := Nat.le (n + 1) m

instance instLTNat : LT Nat := ⟨Nat.lt⟩

/-! ## Successor -/

@[simp] theorem Nat.succ_eq_add_one (n : Nat) : Nat.succ n = n + 1 := rfl

theorem Nat.add_one (n : Nat) : n + 1 = Nat.succ n := rfl

@[simp] theorem Nat.zero_eq : Nat.zero = 0 := rfl

@[simp] theorem Nat.pred_zero : Nat.pred 0 = 0 := rfl

@[simp] theorem Nat.pred_succ (n : Nat) : Nat.pred (Nat.succ n) = n := rfl

theorem Nat.succ_ne_zero (n : Nat) : Nat.succ n ≠ 0 :=
  fun h => Eq.mp (congrArg (fun k => Nat.rec (motive := fun _ => Prop) False (fun _ _ => True) k) h)
    trivial

theorem Nat.zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := Ne.symm (Nat.succ_ne_zero n)

@[simp] theorem Nat.add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := Nat.succ_ne_zero n

@[simp] protected theorem Nat.zero_ne_one : 0 ≠ (1 : Nat) := Nat.zero_ne_add_one 0

protected theorem Nat.one_ne_zero : 1 ≠ (0 : Nat) := Nat.succ_ne_zero 0

gen_injective_theorems% Nat

theorem Nat.succ_inj {a b : Nat} : Nat.succ a = Nat.succ b ↔ a = b :=
  ⟨congrArg Nat.pred, congrArg Nat.succ⟩

theorem Nat.succ_inj' {a b : Nat} : Nat.succ a = Nat.succ b ↔ a = b := Nat.succ_inj

theorem Nat.succ_ne_succ {a b : Nat} : Nat.succ a ≠ Nat.succ b ↔ a ≠ b := not_congr Nat.succ_inj

@[simp] theorem Nat.succ_ne_self (n : Nat) : Nat.succ n ≠ n :=
  Nat.rec (motive := fun n => Nat.succ n ≠ n) (Nat.succ_ne_zero 0)
    (fun _ ih h => ih (Nat.succ_inj.mp h)) n

/-- Induction with `0` and `n + 1` in the goals. -/
@[elab_as_elim, induction_eliminator]
protected def Nat.recAux {motive : Nat → Sort u} (zero : motive 0)
    (succ : ∀ n : Nat, motive n → motive (n + 1)) (t : Nat) : motive t :=
  Nat.rec (motive := motive) zero succ t

/-- Case distinction with `0` and `n + 1` in the goals. -/
@[elab_as_elim, cases_eliminator]
protected abbrev Nat.casesAuxOn {motive : Nat → Sort u} (t : Nat) (zero : motive 0)
    (succ : ∀ n : Nat, motive (n + 1)) : motive t :=
  Nat.casesOn (motive := motive) t zero succ

theorem Nat.exists_eq_succ_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k : Nat, n = Nat.succ k :=
  Nat.rec (motive := fun n => n ≠ 0 → ∃ k : Nat, n = Nat.succ k) (fun h => absurd rfl h)
    (fun k _ _ => ⟨k, rfl⟩) n h

theorem Nat.eq_zero_or_eq_succ_pred (n : Nat) : n = 0 ∨ n = Nat.succ (Nat.pred n) :=
  Nat.rec (motive := fun n => n = 0 ∨ n = Nat.succ (Nat.pred n)) (Or.inl rfl)
    (fun _ _ => Or.inr rfl) n

theorem Nat.succ_pred {a : Nat} (h : a ≠ 0) : Nat.succ (Nat.pred a) = a :=
  Eq.symm (Or.resolve_left (Nat.eq_zero_or_eq_succ_pred a) h)

/-! ## Addition -/

@[simp] protected theorem Nat.add_zero (n : Nat) : n + 0 = n := rfl

theorem Nat.add_succ (n m : Nat) : n + Nat.succ m = Nat.succ (n + m) := rfl

@[simp] protected theorem Nat.zero_add (n : Nat) : 0 + n = n :=
  Nat.rec (motive := fun n => 0 + n = n) rfl (fun _ ih => congrArg Nat.succ ih) n

theorem Nat.succ_add (n m : Nat) : Nat.succ n + m = Nat.succ (n + m) :=
  Nat.rec (motive := fun m => Nat.succ n + m = Nat.succ (n + m)) rfl
    (fun _ ih => congrArg Nat.succ ih) m

theorem Nat.succ_add_eq_add_succ (a b : Nat) : Nat.succ a + b = a + Nat.succ b := Nat.succ_add a b

theorem Nat.one_add (n : Nat) : 1 + n = Nat.succ n :=
  Nat.rec (motive := fun n => 1 + n = Nat.succ n) rfl (fun _ ih => congrArg Nat.succ ih) n

protected theorem Nat.add_comm (n m : Nat) : n + m = m + n :=
  Nat.rec (motive := fun m => n + m = m + n) (Eq.symm (Nat.zero_add n))
    (fun m ih => Eq.trans (congrArg Nat.succ ih) (Eq.symm (Nat.succ_add m n))) m

protected theorem Nat.add_assoc (n m k : Nat) : n + m + k = n + (m + k) :=
  Nat.rec (motive := fun k => n + m + k = n + (m + k)) rfl (fun _ ih => congrArg Nat.succ ih) k

protected theorem Nat.add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) :=
  Eq.trans (Eq.symm (Nat.add_assoc n m k))
    (Eq.trans (congrArg (fun x : Nat => x + k) (Nat.add_comm n m)) (Nat.add_assoc m n k))

protected theorem Nat.add_right_comm (n m k : Nat) : n + m + k = n + k + m :=
  Eq.trans (Nat.add_assoc n m k)
    (Eq.trans (congrArg (fun x : Nat => n + x) (Nat.add_comm m k)) (Eq.symm (Nat.add_assoc n k m)))

protected theorem Nat.add_left_cancel {n m k : Nat} (h : n + m = n + k) : m = k :=
  Nat.rec (motive := fun n => n + m = n + k → m = k)
    (fun h => Eq.trans (Eq.symm (Nat.zero_add m)) (Eq.trans h (Nat.zero_add k)))
    (fun n ih h =>
      ih (Nat.succ_inj.mp (Eq.trans (Eq.symm (Nat.succ_add n m)) (Eq.trans h (Nat.succ_add n k)))))
    n h

protected theorem Nat.add_right_cancel {n m k : Nat} (h : n + m = k + m) : n = k :=
  Nat.add_left_cancel (n := m)
    (Eq.trans (Nat.add_comm m n) (Eq.trans h (Nat.add_comm k m)))

@[simp] protected theorem Nat.add_left_cancel_iff {m k n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, congrArg (fun x : Nat => n + x)⟩

@[simp] protected theorem Nat.add_right_cancel_iff {m k n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, congrArg (fun x : Nat => x + n)⟩

theorem Nat.eq_zero_of_add_eq_zero_left {n m : Nat} (h : n + m = 0) : m = 0 :=
  Nat.rec (motive := fun m => n + m = 0 → m = 0) (fun _ => rfl)
    (fun m _ h => absurd h (Nat.succ_ne_zero (n + m))) m h

theorem Nat.eq_zero_of_add_eq_zero_right {n m : Nat} (h : n + m = 0) : n = 0 :=
  Nat.eq_zero_of_add_eq_zero_left (n := m) (Eq.trans (Nat.add_comm m n) h)

protected theorem Nat.eq_zero_of_add_eq_zero {n m : Nat} (h : n + m = 0) : n = 0 ∧ m = 0 :=
  ⟨Nat.eq_zero_of_add_eq_zero_right h, Nat.eq_zero_of_add_eq_zero_left h⟩

@[simp] protected theorem Nat.add_eq_zero_iff {n m : Nat} : n + m = 0 ↔ n = 0 ∧ m = 0 :=
  ⟨Nat.eq_zero_of_add_eq_zero, fun h => congrArg₂ (fun a b : Nat => a + b) h.left h.right⟩

/-! ## Multiplication -/

@[simp] protected theorem Nat.mul_zero (n : Nat) : n * 0 = 0 := rfl

theorem Nat.mul_succ (n m : Nat) : n * Nat.succ m = n * m + n := rfl

theorem Nat.mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl

@[simp] protected theorem Nat.zero_mul (n : Nat) : 0 * n = 0 :=
  Nat.rec (motive := fun n => 0 * n = 0) rfl (fun _ ih => ih) n

theorem Nat.succ_mul (n m : Nat) : Nat.succ n * m = n * m + m :=
  Nat.rec (motive := fun m => Nat.succ n * m = n * m + m) rfl
    (fun m ih => congrArg Nat.succ
      (Eq.trans (congrArg (fun x : Nat => x + n) ih) (Nat.add_right_comm (n * m) m n))) m

theorem Nat.add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := Nat.succ_mul n m

protected theorem Nat.mul_comm (n m : Nat) : n * m = m * n :=
  Nat.rec (motive := fun m => n * m = m * n) (Eq.symm (Nat.zero_mul n))
    (fun m ih => Eq.trans (congrArg (fun x : Nat => x + n) ih) (Eq.symm (Nat.succ_mul m n))) m

@[simp] protected theorem Nat.mul_one (n : Nat) : n * 1 = n := Nat.zero_add n

@[simp] protected theorem Nat.one_mul (n : Nat) : 1 * n = n :=
  Eq.trans (Nat.mul_comm 1 n) (Nat.mul_one n)

protected theorem Nat.left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k :=
  Nat.rec (motive := fun k => n * (m + k) = n * m + n * k) rfl
    (fun k ih => Eq.trans (congrArg (fun x : Nat => x + n) ih) (Nat.add_assoc (n * m) (n * k) n)) k

protected theorem Nat.mul_add (x y z : Nat) : x * (y + z) = x * y + x * z :=
  Nat.left_distrib x y z

protected theorem Nat.right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k :=
  Eq.trans (Nat.mul_comm (n + m) k)
    (Eq.trans (Nat.left_distrib k n m)
      (congrArg₂ (fun a b : Nat => a + b) (Nat.mul_comm k n) (Nat.mul_comm k m)))

protected theorem Nat.add_mul (x y z : Nat) : (x + y) * z = x * z + y * z :=
  Nat.right_distrib x y z

protected theorem Nat.mul_assoc (n m k : Nat) : n * m * k = n * (m * k) :=
  Nat.rec (motive := fun k => n * m * k = n * (m * k)) rfl
    (fun k ih => Eq.trans (congrArg (fun x : Nat => x + n * m) ih)
      (Eq.symm (Nat.left_distrib n (m * k) m))) k

protected theorem Nat.mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) :=
  Eq.trans (Eq.symm (Nat.mul_assoc n m k))
    (Eq.trans (congrArg (fun x : Nat => x * k) (Nat.mul_comm n m)) (Nat.mul_assoc m n k))

protected theorem Nat.mul_right_comm (n m k : Nat) : n * m * k = n * k * m :=
  Eq.trans (Nat.mul_assoc n m k)
    (Eq.trans (congrArg (fun x : Nat => n * x) (Nat.mul_comm m k)) (Eq.symm (Nat.mul_assoc n k m)))

protected theorem Nat.mul_two (n : Nat) : n * 2 = n + n :=
  congrArg (fun x : Nat => x + n) (Nat.mul_one n)

protected theorem Nat.two_mul (n : Nat) : 2 * n = n + n :=
  Eq.trans (Nat.mul_comm 2 n) (Nat.mul_two n)

/-! ## Powers -/

@[simp] protected theorem Nat.pow_zero (b : Nat) : b ^ 0 = 1 := rfl

protected theorem Nat.pow_succ {b n : Nat} : b ^ (n + 1) = b ^ n * b := rfl

/-! ## Order -/

@[simp, refl] protected theorem Nat.le_refl (n : Nat) : n ≤ n := Nat.le.refl

protected theorem Nat.le_rfl {n : Nat} : n ≤ n := Nat.le_refl n

protected theorem Nat.le_of_eq {n m : Nat} (p : n = m) : n ≤ m :=
  Eq.subst (motive := fun x => n ≤ x) p (Nat.le_refl n)

theorem Nat.le_succ (n : Nat) : n ≤ Nat.succ n := Nat.le.step Nat.le.refl

theorem Nat.le_add_one (n : Nat) : n ≤ n + 1 := Nat.le_succ n

theorem Nat.le_succ_of_le {n m : Nat} (h : n ≤ m) : n ≤ Nat.succ m := Nat.le.step h

protected theorem Nat.le_trans {n m k : Nat} (h₁ : n ≤ m) (h₂ : m ≤ k) : n ≤ k :=
  Nat.le.rec (motive := fun k _ => n ≤ k) h₁ (fun _ ih => Nat.le.step ih) h₂

@[simp] theorem Nat.zero_le (n : Nat) : 0 ≤ n :=
  Nat.rec (motive := fun n => 0 ≤ n) Nat.le.refl (fun _ ih => Nat.le.step ih) n

theorem Nat.succ_le_succ {n m : Nat} (h : n ≤ m) : Nat.succ n ≤ Nat.succ m :=
  Nat.le.rec (motive := fun m _ => Nat.succ n ≤ Nat.succ m) Nat.le.refl
    (fun _ ih => Nat.le.step ih) h

theorem Nat.pred_le (n : Nat) : Nat.pred n ≤ n :=
  Nat.rec (motive := fun n => Nat.pred n ≤ n) Nat.le.refl (fun n _ => Nat.le_succ n) n

theorem Nat.pred_le_pred {n m : Nat} (h : n ≤ m) : Nat.pred n ≤ Nat.pred m :=
  Nat.le.rec (motive := fun m _ => Nat.pred n ≤ Nat.pred m) Nat.le.refl
    (fun h _ => Nat.le_trans (Nat.pred_le n) h) h

theorem Nat.le_of_succ_le_succ {n m : Nat} (h : Nat.succ n ≤ Nat.succ m) : n ≤ m :=
  Nat.pred_le_pred (n := Nat.succ n) (m := Nat.succ m) h

theorem Nat.le_of_lt_succ {m n : Nat} (h : m < Nat.succ n) : m ≤ n := Nat.le_of_succ_le_succ h

theorem Nat.lt_succ_of_le {n m : Nat} (h : n ≤ m) : n < Nat.succ m := Nat.succ_le_succ h

theorem Nat.lt_succ_iff {m n : Nat} : m < Nat.succ n ↔ m ≤ n :=
  ⟨Nat.le_of_lt_succ, Nat.lt_succ_of_le⟩

theorem Nat.lt_add_one_iff {m n : Nat} : m < n + 1 ↔ m ≤ n := Nat.lt_succ_iff

theorem Nat.lt_add_one_of_le {n m : Nat} (h : n ≤ m) : n < m + 1 := Nat.succ_le_succ h

theorem Nat.le_of_lt_add_one {n m : Nat} (h : n < m + 1) : n ≤ m := Nat.le_of_succ_le_succ h

theorem Nat.succ_le_of_lt {n m : Nat} (h : n < m) : Nat.succ n ≤ m := h

theorem Nat.lt_of_succ_le {n m : Nat} (h : Nat.succ n ≤ m) : n < m := h

theorem Nat.succ_le {n m : Nat} : Nat.succ n ≤ m ↔ n < m := Iff.rfl

theorem Nat.succ_le_iff {m n : Nat} : Nat.succ m ≤ n ↔ m < n := Iff.rfl

theorem Nat.lt_iff_add_one_le {m n : Nat} : m < n ↔ m + 1 ≤ n := Iff.rfl

theorem Nat.add_one_le_iff {m n : Nat} : m + 1 ≤ n ↔ m < n := Iff.rfl

theorem Nat.le_of_succ_le {n m : Nat} (h : Nat.succ n ≤ m) : n ≤ m :=
  Nat.le_trans (Nat.le_succ n) h

protected theorem Nat.le_of_lt {n m : Nat} (h : n < m) : n ≤ m := Nat.le_of_succ_le h

theorem Nat.lt_succ_self (n : Nat) : n < Nat.succ n := Nat.le_refl (Nat.succ n)

@[simp] theorem Nat.lt_add_one (n : Nat) : n < n + 1 := Nat.le_refl (n + 1)

theorem Nat.lt_succ_of_lt {n m : Nat} (h : n < m) : n < Nat.succ m := Nat.le_succ_of_le h

theorem Nat.succ_pos (n : Nat) : 0 < Nat.succ n := Nat.succ_le_succ (Nat.zero_le n)

@[simp] theorem Nat.zero_lt_succ (n : Nat) : 0 < Nat.succ n := Nat.succ_pos n

theorem Nat.zero_lt_one : 0 < (1 : Nat) := Nat.succ_pos 0

protected theorem Nat.one_pos : 0 < (1 : Nat) := Nat.zero_lt_one

theorem Nat.not_succ_le_zero (n : Nat) (h : Nat.succ n ≤ 0) : False :=
  Nat.le.rec
    (motive := fun m _ => Nat.rec (motive := fun _ => Prop) False (fun _ _ => True) m)
    trivial (fun _ _ => trivial) h

@[simp] theorem Nat.not_lt_zero (n : Nat) : ¬n < 0 := Nat.not_succ_le_zero n

theorem Nat.not_succ_le_self (n : Nat) : ¬Nat.succ n ≤ n :=
  Nat.rec (motive := fun n => ¬Nat.succ n ≤ n) (Nat.not_succ_le_zero 0)
    (fun _ ih h => ih (Nat.le_of_succ_le_succ h)) n

@[simp] protected theorem Nat.lt_irrefl (n : Nat) : ¬n < n := Nat.not_succ_le_self n

protected theorem Nat.lt_of_lt_of_le {n m k : Nat} (h₁ : n < m) (h₂ : m ≤ k) : n < k :=
  Nat.le_trans h₁ h₂

protected theorem Nat.lt_of_le_of_lt {n m k : Nat} (h₁ : n ≤ m) (h₂ : m < k) : n < k :=
  Nat.le_trans (Nat.succ_le_succ h₁) h₂

protected theorem Nat.lt_trans {n m k : Nat} (h₁ : n < m) (h₂ : m < k) : n < k :=
  Nat.lt_of_lt_of_le h₁ (Nat.le_of_lt h₂)

protected theorem Nat.le_antisymm {n m : Nat} (h₁ : n ≤ m) (h₂ : m ≤ n) : n = m :=
  Nat.le.rec (motive := fun m _ => m ≤ n → n = m) (fun _ => rfl)
    (fun h _ h₂ => False.elim (Nat.not_succ_le_self _ (Nat.le_trans h₂ h))) h₁ h₂

protected theorem Nat.le_antisymm_iff {n m : Nat} : n = m ↔ n ≤ m ∧ m ≤ n :=
  ⟨fun h => ⟨Nat.le_of_eq h, Nat.le_of_eq h.symm⟩, fun h => Nat.le_antisymm h.left h.right⟩

protected theorem Nat.eq_or_lt_of_le {n m : Nat} (h : n ≤ m) : n = m ∨ n < m :=
  Nat.le.rec (motive := fun m _ => n = m ∨ n < m) (Or.inl rfl)
    (fun h _ => Or.inr (Nat.succ_le_succ h)) h

protected theorem Nat.lt_or_ge (n m : Nat) : n < m ∨ n ≥ m :=
  Nat.rec (motive := fun m => n < m ∨ n ≥ m) (Or.inr (Nat.zero_le n))
    (fun _ ih => Or.elim ih (fun h => Or.inl (Nat.le_succ_of_le h))
      (fun h => Or.elim (Nat.eq_or_lt_of_le h)
        (fun e => Or.inl (Nat.lt_succ_of_le (Nat.le_of_eq (Eq.symm e)))) Or.inr)) m

protected theorem Nat.le_total (m n : Nat) : m ≤ n ∨ n ≤ m :=
  Or.elim (Nat.lt_or_ge m n) (fun h => Or.inl (Nat.le_of_lt h)) Or.inr

protected theorem Nat.lt_or_eq_of_le {n m : Nat} (h : n ≤ m) : n < m ∨ n = m :=
  Or.symm (Nat.eq_or_lt_of_le h)

protected theorem Nat.le_iff_lt_or_eq {n m : Nat} : n ≤ m ↔ n < m ∨ n = m :=
  ⟨Nat.lt_or_eq_of_le, fun h => Or.elim h Nat.le_of_lt Nat.le_of_eq⟩

protected theorem Nat.not_le_of_gt {n m : Nat} (h : n > m) : ¬n ≤ m :=
  fun h₁ => Nat.lt_irrefl n (Nat.lt_of_le_of_lt h₁ h)

protected theorem Nat.not_lt_of_ge {n m : Nat} (h : n ≥ m) : ¬n < m :=
  fun h₁ => Nat.lt_irrefl n (Nat.lt_of_lt_of_le h₁ h)

protected theorem Nat.not_lt_of_le {n m : Nat} (h : m ≤ n) : ¬n < m := Nat.not_lt_of_ge h

protected theorem Nat.gt_of_not_le {n m : Nat} (h : ¬n ≤ m) : n > m :=
  Or.resolve_right (Nat.lt_or_ge m n) h

protected theorem Nat.ge_of_not_lt {n m : Nat} (h : ¬n < m) : n ≥ m :=
  Or.resolve_left (Nat.lt_or_ge n m) h

protected theorem Nat.lt_of_not_le {a b : Nat} (h : ¬a ≤ b) : b < a := Nat.gt_of_not_le h

protected theorem Nat.lt_of_not_ge {a b : Nat} (h : ¬a ≥ b) : a < b := Nat.gt_of_not_le h

protected theorem Nat.le_of_not_lt {a b : Nat} (h : ¬a < b) : b ≤ a := Nat.ge_of_not_lt h

protected theorem Nat.le_of_not_le {a b : Nat} (h : ¬a ≤ b) : b ≤ a :=
  Nat.le_of_lt (Nat.lt_of_not_le h)

@[simp] protected theorem Nat.not_le {n m : Nat} : ¬n ≤ m ↔ m < n :=
  ⟨Nat.gt_of_not_le, Nat.not_le_of_gt⟩

@[simp] protected theorem Nat.not_lt {n m : Nat} : ¬n < m ↔ m ≤ n :=
  ⟨Nat.ge_of_not_lt, Nat.not_lt_of_ge⟩

protected theorem Nat.ne_of_gt {a b : Nat} (h : b < a) : a ≠ b :=
  fun e => Nat.lt_irrefl b (Eq.subst (motive := fun x => b < x) e h)

protected theorem Nat.ne_of_lt {a b : Nat} (h : a < b) : a ≠ b := Ne.symm (Nat.ne_of_gt h)

protected theorem Nat.ne_of_lt' {a b : Nat} (h : a < b) : b ≠ a := Nat.ne_of_gt h

protected theorem Nat.lt_asymm {a b : Nat} (h : a < b) : ¬b < a :=
  fun h₁ => Nat.lt_irrefl a (Nat.lt_trans h h₁)

protected theorem Nat.lt_of_le_of_ne {n m : Nat} (h₁ : n ≤ m) (h₂ : ¬n = m) : n < m :=
  Or.resolve_left (Nat.eq_or_lt_of_le h₁) h₂

protected theorem Nat.lt_iff_le_and_ne {m n : Nat} : m < n ↔ m ≤ n ∧ m ≠ n :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.ne_of_lt h⟩, fun h => Nat.lt_of_le_of_ne h.left h.right⟩

protected theorem Nat.lt_iff_le_not_le {m n : Nat} : m < n ↔ m ≤ n ∧ ¬n ≤ m :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.not_le_of_gt h⟩, fun h => Nat.lt_of_not_le h.right⟩

protected theorem Nat.lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a :=
  Or.elim (Nat.lt_or_ge a b) Or.inl
    (fun h => Or.inr (Or.elim (Nat.eq_or_lt_of_le h) (fun e => Or.inl e.symm) Or.inr))

protected theorem Nat.lt_or_gt_of_ne {a b : Nat} (ne : a ≠ b) : a < b ∨ a > b :=
  Or.elim (Nat.lt_trichotomy a b) Or.inl (fun h => Or.inr (Or.resolve_left h ne))

@[simp] theorem Nat.le_zero_eq (a : Nat) : (a ≤ 0) = (a = 0) :=
  propext ⟨fun h => Nat.le_antisymm h (Nat.zero_le a), Nat.le_of_eq⟩

protected theorem Nat.le_zero {i : Nat} : i ≤ 0 ↔ i = 0 :=
  ⟨fun h => Nat.le_antisymm h (Nat.zero_le i), Nat.le_of_eq⟩

theorem Nat.eq_zero_of_le_zero {n : Nat} (h : n ≤ 0) : n = 0 := Nat.le_zero.mp h

protected theorem Nat.eq_zero_or_pos (n : Nat) : n = 0 ∨ 0 < n :=
  Or.elim (Nat.eq_or_lt_of_le (Nat.zero_le n)) (fun e => Or.inl e.symm) Or.inr

protected theorem Nat.pos_of_ne_zero {n : Nat} (h : n ≠ 0) : 0 < n :=
  Or.resolve_left (Nat.eq_zero_or_pos n) h

protected theorem Nat.zero_lt_of_ne_zero {a : Nat} (h : a ≠ 0) : 0 < a := Nat.pos_of_ne_zero h

theorem Nat.zero_lt_of_lt {a b : Nat} (h : a < b) : 0 < b :=
  Nat.lt_of_le_of_lt (Nat.zero_le a) h

theorem Nat.pos_iff_ne_zero {n : Nat} : 0 < n ↔ n ≠ 0 :=
  ⟨fun h => Nat.ne_of_gt h, Nat.pos_of_ne_zero⟩

theorem Nat.pos_of_lt {n m : Nat} (h : n < m) : 0 < m := Nat.zero_lt_of_lt h

theorem Nat.succ_lt_succ {n m : Nat} (h : n < m) : Nat.succ n < Nat.succ m := Nat.succ_le_succ h

theorem Nat.lt_of_succ_lt_succ {n m : Nat} (h : Nat.succ n < Nat.succ m) : n < m :=
  Nat.le_of_succ_le_succ h

theorem Nat.succ_le_succ_iff {a b : Nat} : Nat.succ a ≤ Nat.succ b ↔ a ≤ b :=
  ⟨Nat.le_of_succ_le_succ, Nat.succ_le_succ⟩

theorem Nat.succ_lt_succ_iff {a b : Nat} : Nat.succ a < Nat.succ b ↔ a < b :=
  ⟨Nat.lt_of_succ_lt_succ, Nat.succ_lt_succ⟩

theorem Nat.add_one_le_add_one_iff {a b : Nat} : a + 1 ≤ b + 1 ↔ a ≤ b := Nat.succ_le_succ_iff

theorem Nat.add_one_lt_add_one_iff {a b : Nat} : a + 1 < b + 1 ↔ a < b := Nat.succ_lt_succ_iff

@[simp] theorem Nat.le_add_right (n k : Nat) : n ≤ n + k :=
  Nat.rec (motive := fun k => n ≤ n + k) Nat.le.refl (fun _ ih => Nat.le.step ih) k

@[simp] theorem Nat.le_add_left (n m : Nat) : n ≤ m + n :=
  Eq.subst (motive := fun x => n ≤ x) (Nat.add_comm n m) (Nat.le_add_right n m)

theorem Nat.le.intro {n m k : Nat} (h : n + k = m) : n ≤ m :=
  Eq.subst (motive := fun x => n ≤ x) h (Nat.le_add_right n k)

theorem Nat.le.dest {n m : Nat} (h : n ≤ m) : ∃ k : Nat, n + k = m :=
  Nat.le.rec (motive := fun m _ => ∃ k : Nat, n + k = m) ⟨0, rfl⟩
    (fun _ ih => Exists.elim ih (fun k hk => ⟨Nat.succ k, congrArg Nat.succ hk⟩)) h

protected theorem Nat.exists_eq_add_of_le {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = m + k :=
  Exists.elim (Nat.le.dest h) (fun k hk => ⟨k, hk.symm⟩)

protected theorem Nat.exists_eq_add_of_le' {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = k + m :=
  Exists.elim (Nat.le.dest h) (fun k hk => ⟨k, hk.symm.trans (Nat.add_comm m k)⟩)

protected theorem Nat.exists_eq_add_of_lt {m n : Nat} (h : m < n) : ∃ k : Nat, n = m + k + 1 :=
  Exists.elim (Nat.le.dest h) (fun k hk => ⟨k, hk.symm.trans (Nat.succ_add m k)⟩)

theorem Nat.le_iff_exists_add {m n : Nat} : m ≤ n ↔ ∃ k : Nat, n = m + k :=
  ⟨Nat.exists_eq_add_of_le, fun h => Exists.elim h (fun _ hk => Nat.le.intro hk.symm)⟩

protected theorem Nat.add_le_add_left {n m : Nat} (h : n ≤ m) (k : Nat) : k + n ≤ k + m :=
  Nat.le.rec (motive := fun m _ => k + n ≤ k + m) Nat.le.refl (fun _ ih => Nat.le.step ih) h

protected theorem Nat.add_le_add_right {n m : Nat} (h : n ≤ m) (k : Nat) : n + k ≤ m + k :=
  Nat.rec (motive := fun k => n + k ≤ m + k) h (fun _ ih => Nat.succ_le_succ ih) k

protected theorem Nat.add_le_add {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Nat.le_trans (Nat.add_le_add_right h₁ c) (Nat.add_le_add_left h₂ b)

protected theorem Nat.add_lt_add_left {n m : Nat} (h : n < m) (k : Nat) : k + n < k + m :=
  Nat.add_le_add_left (n := n + 1) h k

protected theorem Nat.add_lt_add_right {n m : Nat} (h : n < m) (k : Nat) : n + k < m + k :=
  Nat.rec (motive := fun k => n + k < m + k) h (fun _ ih => Nat.succ_lt_succ ih) k

protected theorem Nat.add_lt_add_of_le_of_lt {a b c d : Nat} (hle : a ≤ b) (hlt : c < d) :
    a + c < b + d :=
  Nat.lt_of_le_of_lt (Nat.add_le_add_right hle c) (Nat.add_lt_add_left hlt b)

protected theorem Nat.add_lt_add_of_lt_of_le {a b c d : Nat} (hlt : a < b) (hle : c ≤ d) :
    a + c < b + d :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_right hlt c) (Nat.add_le_add_left hle b)

protected theorem Nat.add_lt_add {a b c d : Nat} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Nat.add_lt_add_of_le_of_lt (Nat.le_of_lt h₁) h₂

protected theorem Nat.le_of_add_le_add_right {a b c : Nat} (h : a + b ≤ c + b) : a ≤ c :=
  Nat.rec (motive := fun b => a + b ≤ c + b → a ≤ c) (fun h => h)
    (fun _ ih h => ih (Nat.le_of_succ_le_succ h)) b h

protected theorem Nat.le_of_add_le_add_left {a b c : Nat} (h : a + b ≤ a + c) : b ≤ c :=
  Nat.le_of_add_le_add_right (b := a)
    (Eq.subst (motive := fun x => x ≤ c + a) (Nat.add_comm a b)
      (Eq.subst (motive := fun x => a + b ≤ x) (Nat.add_comm a c) h))

@[simp] protected theorem Nat.add_le_add_iff_left {m k n : Nat} : n + m ≤ n + k ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_left, fun h => Nat.add_le_add_left h n⟩

@[simp] protected theorem Nat.add_le_add_iff_right {m k n : Nat} : m + n ≤ k + n ↔ m ≤ k :=
  ⟨Nat.le_of_add_le_add_right, fun h => Nat.add_le_add_right h n⟩

protected theorem Nat.lt_of_add_lt_add_right {a b c : Nat} (h : a + b < c + b) : a < c :=
  Nat.rec (motive := fun b => a + b < c + b → a < c) (fun h => h)
    (fun _ ih h => ih (Nat.lt_of_succ_lt_succ h)) b h

protected theorem Nat.lt_of_add_lt_add_left {a b c : Nat} (h : a + b < a + c) : b < c :=
  Nat.le_of_add_le_add_left (a := a) (b := b + 1) h

theorem Nat.le_add_right_of_le {n m k : Nat} (h : n ≤ m) : n ≤ m + k :=
  Nat.le_trans h (Nat.le_add_right m k)

theorem Nat.le_add_left_of_le {n m k : Nat} (h : n ≤ m) : n ≤ k + m :=
  Nat.le_trans h (Nat.le_add_left m k)

theorem Nat.le_of_add_right_le {n m k : Nat} (h : n + k ≤ m) : n ≤ m :=
  Nat.le_trans (Nat.le_add_right n k) h

protected theorem Nat.lt_add_right {a b : Nat} (c : Nat) (h : a < b) : a < b + c :=
  Nat.lt_of_lt_of_le h (Nat.le_add_right b c)

protected theorem Nat.lt_add_left {a b : Nat} (c : Nat) (h : a < b) : a < c + b :=
  Nat.lt_of_lt_of_le h (Nat.le_add_left b c)

protected theorem Nat.lt_add_of_pos_right {k n : Nat} (h : 0 < k) : n < n + k :=
  Nat.add_lt_add_left h n

protected theorem Nat.mul_le_mul_left {m n : Nat} (k : Nat) (h : m ≤ n) : k * m ≤ k * n :=
  Exists.elim (Nat.le.dest h)
    (fun l hl => Nat.le.intro (k := k * l)
      (Eq.trans (Eq.symm (Nat.left_distrib k m l)) (congrArg (fun x : Nat => k * x) hl)))

protected theorem Nat.mul_le_mul_right {m n : Nat} (k : Nat) (h : m ≤ n) : m * k ≤ n * k :=
  Eq.subst (motive := fun x => x ≤ n * k) (Nat.mul_comm k m)
    (Eq.subst (motive := fun x => k * m ≤ x) (Nat.mul_comm k n) (Nat.mul_le_mul_left k h))

protected theorem Nat.mul_le_mul {p q m n : Nat} (h₁ : p ≤ m) (h₂ : q ≤ n) : p * q ≤ m * n :=
  Nat.le_trans (Nat.mul_le_mul_right q h₁) (Nat.mul_le_mul_left m h₂)

protected theorem Nat.mul_pos {m n : Nat} (hm : 0 < m) (hn : 0 < n) : 0 < m * n :=
  Nat.lt_of_lt_of_le hn
    (Eq.subst (motive := fun x => x ≤ m * n) (Nat.one_mul n) (Nat.mul_le_mul_right n hm))

protected theorem Nat.mul_eq_zero {m n : Nat} : n * m = 0 ↔ n = 0 ∨ m = 0 :=
  ⟨fun h => Or.elim (Nat.eq_zero_or_pos n) Or.inl
      (fun hn => Or.elim (Nat.eq_zero_or_pos m) Or.inr
        (fun hm => absurd h (Nat.ne_of_gt (Nat.mul_pos hn hm)))),
   fun h => Or.elim h
      (fun hn => Eq.subst (motive := fun x => x * m = 0) hn.symm (Nat.zero_mul m))
      (fun hm => Eq.subst (motive := fun x => n * x = 0) hm.symm (Nat.mul_zero n))⟩

protected theorem Nat.eq_zero_of_mul_eq_zero {m n : Nat} (h : n * m = 0) : n = 0 ∨ m = 0 :=
  Nat.mul_eq_zero.mp h

protected theorem Nat.mul_ne_zero {m n : Nat} (hn : n ≠ 0) (hm : m ≠ 0) : n * m ≠ 0 :=
  fun h => Or.elim (Nat.mul_eq_zero.mp h) hn hm

protected theorem Nat.mul_lt_mul_of_pos_left {n m k : Nat} (h : n < m) (hk : k > 0) :
    k * n < k * m :=
  Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_right hk) (Nat.mul_le_mul_left (m := n + 1) k h)

protected theorem Nat.mul_lt_mul_of_pos_right {n m k : Nat} (h : n < m) (hk : k > 0) :
    n * k < m * k :=
  Eq.subst (motive := fun x => x < m * k) (Nat.mul_comm k n)
    (Eq.subst (motive := fun x => k * n < x) (Nat.mul_comm k m) (Nat.mul_lt_mul_of_pos_left h hk))

protected theorem Nat.eq_of_mul_eq_mul_left {m k n : Nat} (hn : 0 < n) (h : n * m = n * k) :
    m = k :=
  Or.elim (Nat.lt_trichotomy m k)
    (fun hlt => absurd h (Nat.ne_of_lt (Nat.mul_lt_mul_of_pos_left hlt hn)))
    (fun h₁ => Or.elim h₁ id
      (fun hgt => absurd h (Nat.ne_of_gt (Nat.mul_lt_mul_of_pos_left hgt hn))))

protected theorem Nat.eq_of_mul_eq_mul_right {n m k : Nat} (hm : 0 < m) (h : n * m = k * m) :
    n = k :=
  Nat.eq_of_mul_eq_mul_left hm
    (Eq.trans (Nat.mul_comm m n) (Eq.trans h (Nat.mul_comm k m)))

/-! ## Deciding equality and order -/

theorem Nat.eq_of_beq_eq_true {n m : Nat} (h : Nat.beq n m = true) : n = m :=
  Nat.rec (motive := fun n => ∀ m : Nat, Nat.beq n m = true → n = m)
    (fun m => Nat.rec (motive := fun m => Nat.beq 0 m = true → 0 = m) (fun _ => rfl)
      (fun _ _ h => False.elim (Bool.false_ne_true h)) m)
    (fun n ih m => Nat.rec (motive := fun m => Nat.beq (Nat.succ n) m = true → Nat.succ n = m)
      (fun h => False.elim (Bool.false_ne_true h))
      (fun m _ h => congrArg Nat.succ (ih m h)) m) n m h

@[simp] theorem Nat.beq_refl (n : Nat) : Nat.beq n n = true :=
  Nat.rec (motive := fun n => Nat.beq n n = true) rfl (fun _ ih => ih) n

theorem Nat.ne_of_beq_eq_false {n m : Nat} (h : Nat.beq n m = false) : ¬n = m :=
  fun e => Bool.false_ne_true
    (Eq.trans (Eq.symm h) (Eq.subst (motive := fun x => Nat.beq n x = true) e (Nat.beq_refl n)))

@[simp] theorem Nat.beq_eq {x y : Nat} : (Nat.beq x y = true) = (x = y) :=
  propext ⟨Nat.eq_of_beq_eq_true,
    fun e => Eq.subst (motive := fun z => Nat.beq x z = true) e (Nat.beq_refl x)⟩

theorem Nat.le_of_ble_eq_true {n m : Nat} (h : Nat.ble n m = true) : n ≤ m :=
  Nat.rec (motive := fun n => ∀ m : Nat, Nat.ble n m = true → n ≤ m)
    (fun m _ => Nat.zero_le m)
    (fun n ih m => Nat.rec (motive := fun m => Nat.ble (Nat.succ n) m = true → Nat.succ n ≤ m)
      (fun h => False.elim (Bool.false_ne_true h))
      (fun m _ h => Nat.succ_le_succ (ih m h)) m) n m h

theorem Nat.ble_eq_true_of_le {n m : Nat} (h : n ≤ m) : Nat.ble n m = true :=
  Nat.rec (motive := fun n => ∀ m : Nat, n ≤ m → Nat.ble n m = true) (fun _ _ => rfl)
    (fun n ih m => Nat.rec (motive := fun m => Nat.succ n ≤ m → Nat.ble (Nat.succ n) m = true)
      (fun h => False.elim (Nat.not_succ_le_zero n h))
      (fun m _ h => ih m (Nat.le_of_succ_le_succ h)) m) n m h

@[simp] theorem Nat.ble_eq {x y : Nat} : (Nat.ble x y = true) = (x ≤ y) :=
  propext ⟨Nat.le_of_ble_eq_true, Nat.ble_eq_true_of_le⟩

theorem Nat.not_le_of_not_ble_eq_true {n m : Nat} (h : ¬Nat.ble n m = true) : ¬n ≤ m :=
  fun h₁ => h (Nat.ble_eq_true_of_le h₁)

def Nat.decEq (n m : Nat) : Decidable (n = m) :=
  Decidable.casesOn (motive := fun _ => Decidable (n = m)) (_root_.decEq (Nat.beq n m) true)
    (fun h => isFalse (Nat.ne_of_beq_eq_false (Bool.eq_false_of_not_eq_true h)))
    (fun h => isTrue (Nat.eq_of_beq_eq_true h))

instance instDecidableEqNat : DecidableEq Nat := Nat.decEq

instance Nat.decLe (n m : Nat) : Decidable (n ≤ m) :=
  Decidable.casesOn (motive := fun _ => Decidable (n ≤ m)) (_root_.decEq (Nat.ble n m) true)
    (fun h => isFalse (Nat.not_le_of_not_ble_eq_true h))
    (fun h => isTrue (Nat.le_of_ble_eq_true h))

instance Nat.decLt (n m : Nat) : Decidable (n < m) := Nat.decLe (Nat.succ n) m

instance instMinNat : Min Nat := minOfLe

instance Nat.instMaxNat : Max Nat := maxOfLe

/-! ## Subtraction -/

@[simp] protected theorem Nat.sub_zero (n : Nat) : n - 0 = n := rfl

theorem Nat.sub_succ (n m : Nat) : n - Nat.succ m = Nat.pred (n - m) := rfl

theorem Nat.sub_one (n : Nat) : n - 1 = Nat.pred n := rfl

@[simp] theorem Nat.pred_eq_sub_one {n : Nat} : Nat.pred n = n - 1 := rfl

theorem Nat.succ_sub_one (n : Nat) : Nat.succ n - 1 = n := rfl

@[simp] theorem Nat.add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl

@[simp] theorem Nat.succ_sub_succ_eq_sub (n m : Nat) : Nat.succ n - Nat.succ m = n - m :=
  Nat.rec (motive := fun m => Nat.succ n - Nat.succ m = n - m) rfl
    (fun _ ih => congrArg Nat.pred ih) m

theorem Nat.succ_sub_succ (n m : Nat) : Nat.succ n - Nat.succ m = n - m :=
  Nat.succ_sub_succ_eq_sub n m

@[simp] protected theorem Nat.sub_self (n : Nat) : n - n = 0 :=
  Nat.rec (motive := fun n => n - n = 0) rfl
    (fun n ih => Eq.trans (Nat.succ_sub_succ_eq_sub n n) ih) n

@[simp] protected theorem Nat.zero_sub (n : Nat) : 0 - n = 0 :=
  Nat.rec (motive := fun n => 0 - n = 0) rfl (fun _ ih => congrArg Nat.pred ih) n

@[simp] theorem Nat.sub_le (n m : Nat) : n - m ≤ n :=
  Nat.rec (motive := fun m => n - m ≤ n) Nat.le.refl
    (fun m ih => Nat.le_trans (Nat.pred_le (n - m)) ih) m

@[simp] protected theorem Nat.add_sub_cancel (n m : Nat) : n + m - m = n :=
  Nat.rec (motive := fun m => n + m - m = n) rfl
    (fun m ih => Eq.trans (Nat.succ_sub_succ_eq_sub (n + m) m) ih) m

@[simp] protected theorem Nat.add_sub_cancel_left (n m : Nat) : n + m - n = m :=
  Eq.trans (congrArg (fun x : Nat => x - n) (Nat.add_comm n m)) (Nat.add_sub_cancel m n)

protected theorem Nat.add_sub_add_right (n k m : Nat) : n + k - (m + k) = n - m :=
  Nat.rec (motive := fun k => n + k - (m + k) = n - m) rfl
    (fun k ih => Eq.trans (Nat.succ_sub_succ_eq_sub (n + k) (m + k)) ih) k

protected theorem Nat.add_sub_add_left (k n m : Nat) : k + n - (k + m) = n - m :=
  Eq.trans (congrArg₂ (fun a b : Nat => a - b) (Nat.add_comm k n) (Nat.add_comm k m))
    (Nat.add_sub_add_right n k m)

protected theorem Nat.sub_sub (n m k : Nat) : n - m - k = n - (m + k) :=
  Nat.rec (motive := fun k => n - m - k = n - (m + k)) rfl (fun _ ih => congrArg Nat.pred ih) k

protected theorem Nat.sub_right_comm (m n k : Nat) : m - n - k = m - k - n :=
  Eq.trans (Nat.sub_sub m n k)
    (Eq.trans (congrArg (fun x : Nat => m - x) (Nat.add_comm n k)) (Eq.symm (Nat.sub_sub m k n)))

@[simp] theorem Nat.sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 :=
  Exists.elim (Nat.le.dest h) (fun k hk =>
    Eq.subst (motive := fun x => n - x = 0) hk
      (Eq.trans (Eq.symm (Nat.sub_sub n n k))
        (Eq.trans (congrArg (fun x : Nat => x - k) (Nat.sub_self n)) (Nat.zero_sub k))))

protected theorem Nat.add_sub_of_le {a b : Nat} (h : a ≤ b) : a + (b - a) = b :=
  Exists.elim (Nat.le.dest h) (fun k hk =>
    Eq.subst (motive := fun x => a + (x - a) = x) hk
      (congrArg (fun x : Nat => a + x) (Nat.add_sub_cancel_left a k)))

@[simp] protected theorem Nat.sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n :=
  Eq.trans (Nat.add_comm (n - m) m) (Nat.add_sub_of_le h)

@[simp] protected theorem Nat.add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n :=
  Nat.add_sub_of_le h

theorem Nat.le_of_sub_eq_zero {n m : Nat} (h : n - m = 0) : n ≤ m :=
  Or.elim (Nat.le_total n m) id (fun h₁ => Nat.le_of_eq (Eq.symm
    (Eq.trans (Eq.symm (Eq.trans (congrArg (fun x : Nat => x + m) h) (Nat.zero_add m)))
      (Nat.sub_add_cancel h₁))))

theorem Nat.sub_eq_zero_iff_le {n m : Nat} : n - m = 0 ↔ n ≤ m :=
  ⟨Nat.le_of_sub_eq_zero, Nat.sub_eq_zero_of_le⟩

protected theorem Nat.sub_pos_of_lt {m n : Nat} (h : m < n) : 0 < n - m :=
  Nat.pos_of_ne_zero (fun e => Nat.not_le_of_gt h (Nat.le_of_sub_eq_zero e))

protected theorem Nat.add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) :=
  Exists.elim (Nat.le.dest h) (fun l hl =>
    Eq.subst (motive := fun x => n + x - k = n + (x - k)) hl
      (Eq.trans
        (Eq.trans (congrArg (fun x : Nat => x - k) (Nat.add_left_comm n k l))
          (Nat.add_sub_cancel_left k (n + l)))
        (congrArg (fun x : Nat => n + x) (Eq.symm (Nat.add_sub_cancel_left k l)))))

protected theorem Nat.sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m :=
  Eq.trans (congrArg (fun x : Nat => x - k) (Nat.add_comm n m))
    (Eq.trans (Nat.add_sub_assoc h m) (Nat.add_comm m (n - k)))

protected theorem Nat.sub_eq_of_eq_add {a b c : Nat} (h : a = c + b) : a - b = c :=
  Eq.trans (congrArg (fun x : Nat => x - b) h) (Nat.add_sub_cancel c b)

protected theorem Nat.eq_add_of_sub_eq {a b c : Nat} (hle : b ≤ a) (h : a - b = c) : a = c + b :=
  Eq.trans (Eq.symm (Nat.sub_add_cancel hle)) (congrArg (fun x : Nat => x + b) h)

protected theorem Nat.sub_eq_iff_eq_add {b a c : Nat} (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨Nat.eq_add_of_sub_eq h, Nat.sub_eq_of_eq_add⟩

theorem Nat.sub_lt {n m : Nat} (hn : 0 < n) (hm : 0 < m) : n - m < n :=
  Or.elim (Nat.le_total m n)
    (fun h => Eq.subst (motive := fun x => n - m < x) (Nat.sub_add_cancel h)
      (Nat.lt_add_of_pos_right hm))
    (fun h => Eq.subst (motive := fun x => x < n) (Eq.symm (Nat.sub_eq_zero_of_le h)) hn)

protected theorem Nat.sub_le_sub_right {n m : Nat} (h : n ≤ m) (k : Nat) : n - k ≤ m - k :=
  Nat.rec (motive := fun k => n - k ≤ m - k) h (fun _ ih => Nat.pred_le_pred ih) k

protected theorem Nat.sub_le_sub_left {n m : Nat} (h : n ≤ m) (k : Nat) : k - m ≤ k - n :=
  Nat.le.rec (motive := fun m _ => k - m ≤ k - n) Nat.le.refl
    (fun _ ih => Nat.le_trans (Nat.pred_le _) ih) h

protected theorem Nat.mul_sub_left_distrib (n m k : Nat) : n * (m - k) = n * m - n * k :=
  Or.elim (Nat.le_total k m)
    (fun h => Eq.symm (Nat.sub_eq_of_eq_add
      (Eq.trans (congrArg (fun x : Nat => n * x) (Eq.symm (Nat.sub_add_cancel h)))
        (Nat.left_distrib n (m - k) k))))
    (fun h => Eq.trans (congrArg (fun x : Nat => n * x) (Nat.sub_eq_zero_of_le h))
      (Eq.symm (Nat.sub_eq_zero_of_le (Nat.mul_le_mul_left n h))))

protected theorem Nat.mul_sub_right_distrib (n m k : Nat) : (n - m) * k = n * k - m * k :=
  Eq.trans (Nat.mul_comm (n - m) k)
    (Eq.trans (Nat.mul_sub_left_distrib k n m)
      (congrArg₂ (fun a b : Nat => a - b) (Nat.mul_comm k n) (Nat.mul_comm k m)))
