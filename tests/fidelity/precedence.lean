import Mathlib

/-! Precedence and association: statements that are true only as Lean reads them. -/

theorem fid_mul_before_add : 2 + 3 * 4 = 14 := rfl

theorem fid_pow_before_mul : 2 * 3 ^ 2 = 18 := rfl

theorem fid_pow_right_assoc : 2 ^ 3 ^ 2 = 512 := rfl

theorem fid_subtraction_left_assoc : 20 - 5 - 3 = 12 := rfl

theorem fid_div_mul_left_assoc : 12 / 4 * 3 = 9 := rfl

theorem fid_mod_like_mul : 3 + 7 % 4 = 6 := rfl

theorem fid_not_eq (a b : ℕ) : (¬a = b) = (a ≠ b) := rfl

theorem fid_not_and (p q : Prop) : (¬p ∧ q) = ((¬p) ∧ q) := rfl

theorem fid_and_before_or (p q r : Prop) : (p ∧ q ∨ r) = ((p ∧ q) ∨ r) := rfl

theorem fid_or_before_arrow (p q r : Prop) : (p ∨ q → r) = ((p ∨ q) → r) := rfl

theorem fid_arrow_before_iff (p q r : Prop) : (p → q ↔ r) = ((p → q) ↔ r) := rfl

theorem fid_arrow_right_assoc (p q r : Prop) : (p → q → r) = (p → (q → r)) := rfl

theorem fid_and_right_assoc (p q r : Prop) : (p ∧ q ∧ r) = (p ∧ (q ∧ r)) := rfl

theorem fid_or_right_assoc (p q r : Prop) : (p ∨ q ∨ r) = (p ∨ (q ∨ r)) := rfl

theorem fid_forall_extends (p : Prop) (q : ℕ → Prop) :
    (∀ x, q x → p) = (∀ x, (q x → p)) := rfl

theorem fid_exists_extends (p : Prop) (q : ℕ → Prop) :
    (∃ x, q x ∧ p) = (∃ x, (q x ∧ p)) := rfl

theorem fid_bounded_forall (q : ℕ → Prop) : (∀ x > 3, q x) = (∀ x, x > 3 → q x) := rfl

theorem fid_bounded_exists (q : ℕ → Prop) : (∃ x > 3, q x) = (∃ x, x > 3 ∧ q x) := rfl

theorem fid_application_binds_tightest (f : ℕ → ℕ) : (f 1 + 2) = (f 1) + 2 := rfl

theorem fid_succ_argument : Nat.succ 2 * 3 = 9 := rfl

theorem fid_neg_pow (f : ℕ → ℕ) (n : ℕ) : f n ^ 2 = (f n) ^ 2 := rfl

theorem fid_comp_right_assoc (f g h : ℕ → ℕ) : f ∘ g ∘ h = f ∘ (g ∘ h) := rfl

theorem fid_dvd_mul (a b c : ℕ) : (a ∣ b * c) = (a ∣ (b * c)) := rfl

theorem fid_eq_of_prop (a b : ℕ) : (a = b ↔ b = a) = ((a = b) ↔ (b = a)) := rfl

theorem fid_unique_exists (p : ℕ → Prop) : (∃! x, p x) = ∃ x, p x ∧ ∀ y, p y → y = x := rfl
