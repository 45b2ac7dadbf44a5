/-!
# Everyday theorems on orders, minimum and maximum

Names and statements are those of Mathlib's `Order/Basic.lean`, `Init/Order/Defs.lean`,
`Init/Order/LinearOrder.lean` and `Order/MinMax.lean`.
-/

universe u v

/-! ## Shapes of transitivity -/

section Preorder

variable {α : Type u} [Preorder α] {a b c d : α}

theorem le_trans' (h₁ : b ≤ c) (h₂ : a ≤ b) : a ≤ c := le_trans h₂ h₁

theorem lt_trans' (h₁ : b < c) (h₂ : a < b) : a < c := lt_trans h₂ h₁

theorem lt_of_le_of_lt' (h₁ : b ≤ c) (h₂ : a < b) : a < c := lt_of_lt_of_le h₂ h₁

theorem lt_of_lt_of_le' (h₁ : b < c) (h₂ : a ≤ b) : a < c := lt_of_le_of_lt h₂ h₁

theorem gt_of_gt_of_ge (h₁ : a > b) (h₂ : b ≥ c) : a > c := lt_of_le_of_lt h₂ h₁

theorem gt_of_ge_of_gt (h₁ : a ≥ b) (h₂ : b > c) : a > c := lt_of_lt_of_le h₂ h₁

theorem le_not_le_of_lt (h : a < b) : a ≤ b ∧ ¬b ≤ a := lt_iff_le_not_le.mp h

theorem gt_irrefl (a : α) : ¬a > a := lt_irrefl a

@[simp] theorem lt_self_iff_false (x : α) : x < x ↔ False := iff_false_intro (lt_irrefl x)

theorem le_of_lt_or_eq (h : a < b ∨ a = b) : a ≤ b := Or.elim h le_of_lt le_of_eq

theorem le_of_eq_or_lt (h : a = b ∨ a < b) : a ≤ b := Or.elim h le_of_eq le_of_lt

theorem ne_of_not_le (h : ¬a ≤ b) : a ≠ b := fun hab => h (le_of_eq hab)

theorem le_of_le_of_eq (h₁ : a ≤ b) (h₂ : b = c) : a ≤ c := h₂ ▸ h₁

theorem le_of_eq_of_le (h₁ : a = b) (h₂ : b ≤ c) : a ≤ c := h₁ ▸ h₂

theorem lt_of_eq_of_lt (h₁ : a = b) (h₂ : b < c) : a < c := h₁ ▸ h₂

theorem le_implies_le_of_le_of_le (hca : c ≤ a) (hbd : b ≤ d) (h : a ≤ b) : c ≤ d :=
  le_trans hca (le_trans h hbd)

theorem LE.le.trans' (h₁ : b ≤ c) (h₂ : a ≤ b) : a ≤ c := le_trans h₂ h₁

theorem LE.le.trans_lt' (h₁ : b ≤ c) (h₂ : a < b) : a < c := lt_of_lt_of_le h₂ h₁

theorem LT.lt.trans' (h₁ : b < c) (h₂ : a < b) : a < c := lt_trans h₂ h₁

theorem LT.lt.trans_le' (h₁ : b < c) (h₂ : a ≤ b) : a < c := lt_of_le_of_lt h₂ h₁

theorem LE.le.trans_eq (h₁ : a ≤ b) (h₂ : b = c) : a ≤ c := le_of_le_of_eq h₁ h₂

theorem LT.lt.trans_eq (h₁ : a < b) (h₂ : b = c) : a < c := lt_of_lt_of_eq h₁ h₂

theorem Eq.trans_le (h₁ : a = b) (h₂ : b ≤ c) : a ≤ c := le_of_eq_of_le h₁ h₂

theorem Eq.trans_lt (h₁ : a = b) (h₂ : b < c) : a < c := lt_of_eq_of_lt h₁ h₂

theorem Eq.not_lt (h : a = b) : ¬a < b := fun hab => ne_of_lt hab h

theorem Eq.not_gt (h : a = b) : ¬b < a := fun hab => ne_of_lt hab h.symm

theorem LT.lt.asymm (h : a < b) : ¬b < a := lt_asymm h

theorem LT.lt.not_lt (h : a < b) : ¬b < a := lt_asymm h

theorem LT.lt.false (h : a < a) : False := lt_irrefl a h

protected theorem LE.le.ge {α : Type u} [LE α] {x y : α} (h : x ≤ y) : y ≥ x := h

protected theorem LT.lt.gt {α : Type u} [LT α] {x y : α} (h : x < y) : y > x := h

protected theorem GE.ge.le {α : Type u} [LE α] {x y : α} (h : x ≥ y) : y ≤ x := h

protected theorem GT.gt.lt {α : Type u} [LT α] {x y : α} (h : x > y) : y < x := h

end Preorder

section PartialOrder

variable {α : Type u} [PartialOrder α] {a b : α}

theorem ge_antisymm (h₁ : a ≤ b) (h₂ : b ≤ a) : b = a := le_antisymm h₂ h₁

theorem eq_of_le_of_le (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := le_antisymm h₁ h₂

theorem lt_of_le_of_ne' (h₁ : a ≤ b) (h₂ : b ≠ a) : a < b := lt_of_le_of_ne h₁ h₂.symm

theorem Ne.lt_of_le (h₁ : a ≠ b) (h₂ : a ≤ b) : a < b := lt_of_le_of_ne h₂ h₁

theorem Ne.lt_of_le' (h₁ : b ≠ a) (h₂ : a ≤ b) : a < b := lt_of_le_of_ne' h₂ h₁

theorem LE.le.antisymm' (h₁ : a ≤ b) (h₂ : b ≤ a) : b = a := le_antisymm h₂ h₁

theorem LE.le.lt_of_ne (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b := lt_of_le_of_ne h₁ h₂

theorem LE.le.lt_of_ne' (h₁ : a ≤ b) (h₂ : b ≠ a) : a < b := lt_of_le_of_ne' h₁ h₂

theorem LE.le.lt_or_eq (h : a ≤ b) : a < b ∨ a = b := lt_or_eq_of_le h

theorem LE.le.eq_or_lt (h : a ≤ b) : a = b ∨ a < b := eq_or_lt_of_le h

theorem eq_or_gt_of_le (h : a ≤ b) : b = a ∨ a < b := Or.imp_left Eq.symm (eq_or_lt_of_le h)

theorem gt_or_eq_of_le (h : a ≤ b) : a < b ∨ b = a := Or.symm (eq_or_gt_of_le h)

theorem LE.le.lt_iff_ne (h : a ≤ b) : a < b ↔ a ≠ b := ⟨ne_of_lt, lt_of_le_of_ne h⟩

theorem LE.le.not_lt_iff_eq (h : a ≤ b) : ¬a < b ↔ a = b :=
  ⟨eq_of_le_of_not_lt h, fun e => e.not_lt⟩

theorem LE.le.le_iff_eq (h : a ≤ b) : b ≤ a ↔ b = a := ⟨fun h₁ => le_antisymm h₁ h, le_of_eq⟩

theorem LE.le.ge_iff_eq (h : a ≤ b) : b ≤ a ↔ a = b := ⟨le_antisymm h, fun e => le_of_eq e.symm⟩

theorem eq_iff_le_not_lt : a = b ↔ a ≤ b ∧ ¬a < b :=
  ⟨fun h => ⟨le_of_eq h, h.not_lt⟩, fun h => eq_of_le_of_not_lt h.1 h.2⟩

theorem LE.le.eq_of_not_lt (hab : a ≤ b) (hba : ¬a < b) : a = b := eq_of_le_of_not_lt hab hba

theorem Ne.le_iff_lt (h : a ≠ b) : a ≤ b ↔ a < b := ⟨fun h₁ => lt_of_le_of_ne h₁ h, le_of_lt⟩

theorem eq_of_forall_le_iff (H : ∀ c, c ≤ a ↔ c ≤ b) : a = b :=
  le_antisymm ((H a).mp (le_refl a)) ((H b).mpr (le_refl b))

theorem eq_of_forall_ge_iff (H : ∀ c, a ≤ c ↔ b ≤ c) : a = b :=
  le_antisymm ((H b).mpr (le_refl b)) ((H a).mp (le_refl a))

end PartialOrder

section LinearOrder

variable {α : Type u} [LinearOrder α] {a b c d : α}

theorem le_or_gt (a b : α) : a ≤ b ∨ a > b := le_or_lt a b

theorem lt_of_not_le (h : ¬b ≤ a) : a < b := not_le.mp h

theorem lt_iff_not_le : a < b ↔ ¬b ≤ a := not_le.symm

theorem lt_iff_not_ge (x y : α) : x < y ↔ ¬x ≥ y := not_le.symm

theorem not_lt_of_gt (h : a > b) : ¬a < b := lt_asymm h

theorem eq_or_lt_of_not_lt (h : ¬a < b) : a = b ∨ b < a := eq_or_gt_of_le (not_lt.mp h)

theorem not_lt_iff_eq_or_lt : ¬a < b ↔ a = b ∨ b < a :=
  ⟨eq_or_lt_of_not_lt, fun h => Or.elim h (fun e => e.not_lt) (fun h₁ => lt_asymm h₁)⟩

theorem Ne.lt_or_lt (h : a ≠ b) : a < b ∨ b < a := lt_or_gt_of_ne h

@[simp] theorem lt_or_lt_iff_ne : a < b ∨ b < a ↔ a ≠ b := ne_iff_lt_or_gt.symm

theorem LE.le.lt_or_le (h : a ≤ b) (c : α) : a < c ∨ c ≤ b :=
  Or.imp_right (fun hc => le_trans hc h) (_root_.lt_or_le a c)

theorem LE.le.le_or_lt (h : a ≤ b) (c : α) : a ≤ c ∨ c < b :=
  Or.imp_right (fun hc => lt_of_lt_of_le hc h) (_root_.le_or_lt a c)

theorem le_imp_le_of_lt_imp_lt {β : Type v} [Preorder α] [LinearOrder β] {a b : α} {c d : β}
    (H : d < c → b < a) (h : a ≤ b) : c ≤ d :=
  not_lt.mp (fun h₁ => not_le_of_lt (H h₁) h)

theorem lt_imp_lt_of_le_imp_le {β : Type v} [Preorder β] {c d : β} (H : a ≤ b → c ≤ d)
    (h : d < c) : b < a :=
  not_le.mp (fun h₁ => not_le_of_lt h (H h₁))

theorem le_imp_le_iff_lt_imp_lt {β : Type v} [LinearOrder β] {c d : β} :
    (a ≤ b → c ≤ d) ↔ (d < c → b < a) :=
  ⟨lt_imp_lt_of_le_imp_le, le_imp_le_of_lt_imp_lt⟩

theorem lt_iff_lt_of_le_iff_le {β : Type v} [LinearOrder β] {c d : β} (H : a ≤ b ↔ c ≤ d) :
    b < a ↔ d < c :=
  not_le.symm.trans ((not_congr H).trans not_le)

theorem le_iff_le_iff_lt_iff_lt {β : Type v} [LinearOrder β] {c d : β} :
    (a ≤ b ↔ c ≤ d) ↔ (b < a ↔ d < c) :=
  ⟨lt_iff_lt_of_le_iff_le, fun H => not_lt.symm.trans ((not_congr H).trans not_lt)⟩

theorem le_of_forall_lt (H : ∀ c, c < a → c < b) : a ≤ b :=
  not_lt.mp (fun h => lt_irrefl b (H b h))

theorem le_of_forall_lt' (H : ∀ c, a < c → b < c) : b ≤ a :=
  not_lt.mp (fun h => lt_irrefl b (H b h))

/-! ## Minimum and maximum -/

theorem min_comm (a b : α) : min a b = min b a := by
  apply le_antisymm
  · exact le_min (min_le_right a b) (min_le_left a b)
  · exact le_min (min_le_right b a) (min_le_left b a)

theorem max_comm (a b : α) : max a b = max b a := by
  apply le_antisymm
  · exact max_le (le_max_right b a) (le_max_left b a)
  · exact max_le (le_max_right a b) (le_max_left a b)

@[simp] theorem min_self (a : α) : min a a = a := min_eq_left (le_refl a)

@[simp] theorem max_self (a : α) : max a a = a := max_eq_left (le_refl a)

theorem min_eq_left_of_lt (h : a < b) : min a b = a := min_eq_left (le_of_lt h)

theorem min_eq_right_of_lt (h : b < a) : min a b = b := min_eq_right (le_of_lt h)

theorem max_eq_left_of_lt (h : b < a) : max a b = a := max_eq_left (le_of_lt h)

theorem max_eq_right_of_lt (h : a < b) : max a b = b := max_eq_right (le_of_lt h)

theorem min_choice (a b : α) : min a b = a ∨ min a b = b :=
  Or.imp min_eq_left min_eq_right (le_total a b)

theorem max_choice (a b : α) : max a b = a ∨ max a b = b :=
  Or.symm (Or.imp max_eq_right max_eq_left (le_total a b))

theorem min_cases (a b : α) : min a b = a ∧ a ≤ b ∨ min a b = b ∧ b < a :=
  Or.imp (fun h => ⟨min_eq_left h, h⟩) (fun h => ⟨min_eq_right_of_lt h, h⟩) (_root_.le_or_lt a b)

theorem max_cases (a b : α) : max a b = a ∧ b ≤ a ∨ max a b = b ∧ a < b :=
  Or.imp (fun h => ⟨max_eq_left h, h⟩) (fun h => ⟨max_eq_right_of_lt h, h⟩) (_root_.le_or_lt b a)

theorem lt_min (h₁ : a < b) (h₂ : a < c) : a < min b c :=
  Or.elim (min_choice b c) (fun e => lt_of_lt_of_eq h₁ e.symm) (fun e => lt_of_lt_of_eq h₂ e.symm)

theorem max_lt (h₁ : a < c) (h₂ : b < c) : max a b < c :=
  Or.elim (max_choice a b) (fun e => lt_of_eq_of_lt e h₁) (fun e => lt_of_eq_of_lt e h₂)

@[simp] theorem le_min_iff : c ≤ min a b ↔ c ≤ a ∧ c ≤ b :=
  ⟨fun h => ⟨le_trans h (min_le_left a b), le_trans h (min_le_right a b)⟩,
   fun h => le_min h.1 h.2⟩

@[simp] theorem max_le_iff : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨le_trans (le_max_left a b) h, le_trans (le_max_right a b) h⟩,
   fun h => max_le h.1 h.2⟩

@[simp] theorem lt_min_iff : a < min b c ↔ a < b ∧ a < c :=
  ⟨fun h => ⟨lt_of_lt_of_le h (min_le_left b c), lt_of_lt_of_le h (min_le_right b c)⟩,
   fun h => lt_min h.1 h.2⟩

@[simp] theorem max_lt_iff : max a b < c ↔ a < c ∧ b < c :=
  ⟨fun h => ⟨lt_of_le_of_lt (le_max_left a b) h, lt_of_le_of_lt (le_max_right a b) h⟩,
   fun h => max_lt h.1 h.2⟩

theorem le_max_of_le_left (h : a ≤ b) : a ≤ max b c := le_trans h (le_max_left b c)

theorem le_max_of_le_right (h : a ≤ c) : a ≤ max b c := le_trans h (le_max_right b c)

theorem lt_max_of_lt_left (h : a < b) : a < max b c := lt_of_lt_of_le h (le_max_left b c)

theorem lt_max_of_lt_right (h : a < c) : a < max b c := lt_of_lt_of_le h (le_max_right b c)

theorem min_le_of_left_le (h : a ≤ c) : min a b ≤ c := le_trans (min_le_left a b) h

theorem min_le_of_right_le (h : b ≤ c) : min a b ≤ c := le_trans (min_le_right a b) h

theorem min_lt_of_left_lt (h : a < c) : min a b < c := lt_of_le_of_lt (min_le_left a b) h

theorem min_lt_of_right_lt (h : b < c) : min a b < c := lt_of_le_of_lt (min_le_right a b) h

@[simp] theorem le_max_iff : a ≤ max b c ↔ a ≤ b ∨ a ≤ c :=
  ⟨fun h => Or.imp (le_of_le_of_eq h) (le_of_le_of_eq h) (max_choice b c),
   fun h => Or.elim h le_max_of_le_left le_max_of_le_right⟩

@[simp] theorem min_le_iff : min a b ≤ c ↔ a ≤ c ∨ b ≤ c :=
  ⟨fun h => Or.imp (fun e => le_of_eq_of_le e.symm h) (fun e => le_of_eq_of_le e.symm h)
    (min_choice a b),
   fun h => Or.elim h min_le_of_left_le min_le_of_right_le⟩

@[simp] theorem lt_max_iff : a < max b c ↔ a < b ∨ a < c :=
  ⟨fun h => Or.imp (lt_of_lt_of_eq h) (lt_of_lt_of_eq h) (max_choice b c),
   fun h => Or.elim h lt_max_of_lt_left lt_max_of_lt_right⟩

@[simp] theorem min_lt_iff : min a b < c ↔ a < c ∨ b < c :=
  ⟨fun h => Or.imp (fun e => lt_of_eq_of_lt e.symm h) (fun e => lt_of_eq_of_lt e.symm h)
    (min_choice a b),
   fun h => Or.elim h min_lt_of_left_lt min_lt_of_right_lt⟩

theorem max_le_max (h₁ : a ≤ c) (h₂ : b ≤ d) : max a b ≤ max c d :=
  max_le (le_max_of_le_left h₁) (le_max_of_le_right h₂)

theorem min_le_min (h₁ : a ≤ c) (h₂ : b ≤ d) : min a b ≤ min c d :=
  le_min (min_le_of_left_le h₁) (min_le_of_right_le h₂)

theorem max_le_max_left (c : α) (h : a ≤ b) : max c a ≤ max c b := max_le_max (le_refl c) h

theorem max_le_max_right (c : α) (h : a ≤ b) : max a c ≤ max b c := max_le_max h (le_refl c)

theorem min_le_min_left (c : α) (h : a ≤ b) : min c a ≤ min c b := min_le_min (le_refl c) h

theorem min_le_min_right (c : α) (h : a ≤ b) : min a c ≤ min b c := min_le_min h (le_refl c)

theorem min_le_max : min a b ≤ max a b := le_trans (min_le_left a b) (le_max_left a b)

theorem min_assoc (a b c : α) : min (min a b) c = min a (min b c) :=
  eq_of_forall_le_iff (fun x => by rw [le_min_iff, le_min_iff, le_min_iff, le_min_iff, and_assoc])

theorem max_assoc (a b c : α) : max (max a b) c = max a (max b c) :=
  eq_of_forall_ge_iff (fun x => by rw [max_le_iff, max_le_iff, max_le_iff, max_le_iff, and_assoc])

theorem min_left_comm (a b c : α) : min a (min b c) = min b (min a c) := by
  rw [← min_assoc, min_comm a b, min_assoc]

theorem max_left_comm (a b c : α) : max a (max b c) = max b (max a c) := by
  rw [← max_assoc, max_comm a b, max_assoc]

@[simp] theorem min_eq_left_iff : min a b = a ↔ a ≤ b :=
  ⟨fun h => le_of_eq_of_le h.symm (min_le_right a b), min_eq_left⟩

@[simp] theorem min_eq_right_iff : min a b = b ↔ b ≤ a :=
  ⟨fun h => le_of_eq_of_le h.symm (min_le_left a b), min_eq_right⟩

@[simp] theorem max_eq_left_iff : max a b = a ↔ b ≤ a :=
  ⟨fun h => le_of_le_of_eq (le_max_right a b) h, max_eq_left⟩

@[simp] theorem max_eq_right_iff : max a b = b ↔ a ≤ b :=
  ⟨fun h => le_of_le_of_eq (le_max_left a b) h, max_eq_right⟩

theorem le_of_max_le_left (h : max a b ≤ c) : a ≤ c := (max_le_iff.mp h).1

theorem le_of_max_le_right (h : max a b ≤ c) : b ≤ c := (max_le_iff.mp h).2

end LinearOrder

/-! ## Density -/

/-- Between two elements there is a third. -/
class DenselyOrdered (α : Type u) [LT α] : Prop where
  dense : ∀ a₁ a₂ : α, a₁ < a₂ → ∃ a : α, a₁ < a ∧ a < a₂

theorem exists_between {α : Type u} [LT α] [DenselyOrdered α] {a₁ a₂ : α} (h : a₁ < a₂) :
    ∃ a : α, a₁ < a ∧ a < a₂ :=
  DenselyOrdered.dense a₁ a₂ h

theorem le_of_forall_le_of_dense {α : Type u} [LinearOrder α] [DenselyOrdered α] {a₁ a₂ : α}
    (h : ∀ a, a₂ < a → a₁ ≤ a) : a₁ ≤ a₂ := by
  apply le_of_not_lt
  intro h₁
  obtain ⟨a, ha₁, ha₂⟩ := exists_between h₁
  exact not_le_of_lt ha₂ (h a ha₁)

theorem le_of_forall_ge_of_dense {α : Type u} [LinearOrder α] [DenselyOrdered α] {a₁ a₂ : α}
    (h : ∀ a₃ < a₁, a₃ ≤ a₂) : a₁ ≤ a₂ := by
  apply le_of_not_lt
  intro h₁
  obtain ⟨a, ha₁, ha₂⟩ := exists_between h₁
  exact not_le_of_lt ha₁ (h a ha₂)
