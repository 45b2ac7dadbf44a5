/-!
# Sums and products in monoids, groups and rings

Constant sums, differences, distributivity, casts.

Names and statements are those of Mathlib's `Algebra/BigOperators/Group/Finset.lean`,
`Algebra/BigOperators/Ring.lean` and `Algebra/BigOperators/RingEquiv.lean`.
-/

universe u v w

namespace Finset

variable {ι : Type u} {α : Type v} {β : Type w} {s : Finset ι}

/-! ## Constant sums and products -/

@[simp] theorem sum_const [AddCommMonoid β] (b : β) : ∑ _x ∈ s, b = s.card • b := by
  induction s using Finset.cons_induction with
  | empty => exact (zero_nsmul b).symm
  | cons a s h ih => rw [sum_cons, ih, card_cons, succ_nsmul']

@[simp] theorem prod_const [CommMonoid β] (b : β) : ∏ _x ∈ s, b = b ^ s.card := by
  induction s using Finset.cons_induction with
  | empty => exact (pow_zero b).symm
  | cons a s h ih => rw [prod_cons, ih, card_cons, pow_succ']

theorem sum_eq_card_nsmul [AddCommMonoid β] {f : ι → β} {b : β} (hf : ∀ a ∈ s, f a = b) :
    ∑ a ∈ s, f a = s.card • b :=
  (sum_congr rfl hf).trans (sum_const b)

theorem prod_eq_pow_card [CommMonoid β] {f : ι → β} {b : β} (hf : ∀ a ∈ s, f a = b) :
    ∏ a ∈ s, f a = b ^ s.card :=
  (prod_congr rfl hf).trans (prod_const b)

theorem sum_const_nat {m : ℕ} {f : ι → ℕ} (h₁ : ∀ x ∈ s, f x = m) :
    ∑ x ∈ s, f x = s.card * m :=
  sum_eq_card_nsmul h₁

theorem sum_nsmul [AddCommMonoid β] (s : Finset ι) (n : ℕ) (f : ι → β) :
    ∑ x ∈ s, n • f x = n • ∑ x ∈ s, f x := by
  induction s using Finset.cons_induction with
  | empty => exact (nsmul_zero n).symm
  | cons a s h ih => rw [sum_cons, sum_cons, ih, nsmul_add]

theorem prod_pow [CommMonoid β] (s : Finset ι) (n : ℕ) (f : ι → β) :
    ∏ x ∈ s, f x ^ n = (∏ x ∈ s, f x) ^ n := by
  induction s using Finset.cons_induction with
  | empty => exact (one_pow n).symm
  | cons a s h ih => rw [prod_cons, prod_cons, ih, mul_pow]

theorem prod_pow_eq_pow_sum [CommMonoid β] (s : Finset ι) (f : ι → ℕ) (a : β) :
    ∏ i ∈ s, a ^ f i = a ^ ∑ i ∈ s, f i := by
  induction s using Finset.cons_induction with
  | empty => exact (pow_zero a).symm
  | cons b s h ih => rw [prod_cons, sum_cons, ih, pow_add]

theorem card_eq_sum_ones (s : Finset ι) : s.card = ∑ _ ∈ s, 1 := by
  rw [sum_const, smul_eq_mul, Nat.mul_one]

theorem card_filter (p : ι → Prop) [DecidablePred p] (s : Finset ι) :
    (filter p s).card = ∑ i ∈ s, if p i then 1 else 0 := by
  rw [card_eq_sum_ones, sum_filter]

/-! ## Groups -/

@[simp] theorem sum_neg_distrib [SubtractionCommMonoid β] {f : ι → β} :
    ∑ i ∈ s, -f i = -∑ i ∈ s, f i := by
  induction s using Finset.cons_induction with
  | empty =>
    show (0 : β) = -0
    rw [neg_zero]
  | cons a s h ih => rw [sum_cons, sum_cons, ih, neg_add]

@[simp] theorem sum_sub_distrib [SubtractionCommMonoid β] {f g : ι → β} :
    ∑ i ∈ s, (f i - g i) = ∑ i ∈ s, f i - ∑ i ∈ s, g i := by
  rw [sub_eq_add_neg, ← sum_neg_distrib, ← sum_add_distrib]
  exact sum_congr rfl (fun x _ => sub_eq_add_neg (f x) (g x))

theorem sum_range_succ_sub_sum [AddCommGroup β] (f : ℕ → β) {n : ℕ} :
    ∑ i ∈ range (n + 1), f i - ∑ i ∈ range n, f i = f n := by
  rw [sum_range_succ, add_sub_cancel_left]

theorem sum_range_sub [AddCommGroup β] (f : ℕ → β) (n : ℕ) :
    ∑ i ∈ range n, (f (i + 1) - f i) = f n - f 0 := by
  induction n with
  | zero => rw [sum_range_zero, sub_self]
  | succ n ih =>
    rw [sum_range_succ, ih, add_comm, sub_add_sub_cancel]

theorem sum_range_sub' [AddCommGroup β] (f : ℕ → β) (n : ℕ) :
    ∑ i ∈ range n, (f i - f (i + 1)) = f 0 - f n := by
  induction n with
  | zero => rw [sum_range_zero, sub_self]
  | succ n ih =>
    rw [sum_range_succ, ih, sub_add_sub_cancel]

/-! ## Distributivity -/

theorem mul_sum [NonUnitalNonAssocSemiring α] (s : Finset ι) (f : ι → α) (a : α) :
    a * ∑ i ∈ s, f i = ∑ i ∈ s, a * f i := by
  induction s using Finset.cons_induction with
  | empty => exact mul_zero a
  | cons b s h ih => rw [sum_cons, sum_cons, mul_add, ih]

theorem sum_mul [NonUnitalNonAssocSemiring α] (s : Finset ι) (f : ι → α) (a : α) :
    (∑ i ∈ s, f i) * a = ∑ i ∈ s, f i * a := by
  induction s using Finset.cons_induction with
  | empty => exact zero_mul a
  | cons b s h ih => rw [sum_cons, sum_cons, add_mul, ih]

theorem sum_mul_sum [NonUnitalNonAssocSemiring α] {κ : Type w} (s : Finset ι) (t : Finset κ)
    (f : ι → α) (g : κ → α) :
    (∑ i ∈ s, f i) * ∑ j ∈ t, g j = ∑ i ∈ s, ∑ j ∈ t, f i * g j := by
  rw [sum_mul]
  exact sum_congr rfl (fun x _ => mul_sum t g (f x))

theorem dvd_sum [NonUnitalSemiring α] {a : α} {f : ι → α} (h : ∀ i ∈ s, a ∣ f i) :
    a ∣ ∑ i ∈ s, f i := by
  induction s using Finset.cons_induction with
  | empty => exact ⟨0, (mul_zero a).symm⟩
  | cons b s hb ih =>
    rw [sum_cons]
    exact dvd_add (h b (mem_cons_self b s))
      (ih (fun i hi => h i (mem_cons.mpr (Or.inr hi))))

theorem dvd_prod_of_mem [CommMonoid α] (f : ι → α) {a : ι} {s : Finset ι} (ha : a ∈ s) :
    f a ∣ ∏ i ∈ s, f i := by
  have dec : DecidableEq ι := fun a b => Classical.propDecidable (a = b)
  rw [← mul_prod_erase s f ha]
  exact dvd_mul_right _ _

theorem sum_div [DivisionSemiring α] (s : Finset ι) (f : ι → α) (a : α) :
    (∑ i ∈ s, f i) / a = ∑ i ∈ s, f i / a := by
  simp only [div_eq_mul_inv, sum_mul]

theorem prod_eq_zero [CommMonoidWithZero α] {f : ι → α} {i : ι} (hi : i ∈ s) (h : f i = 0) :
    ∏ j ∈ s, f j = 0 := by
  have dec : DecidableEq ι := fun a b => Classical.propDecidable (a = b)
  rw [← mul_prod_erase s f hi, h, zero_mul]

theorem prod_eq_zero_iff [CommMonoidWithZero α] [Nontrivial α] [NoZeroDivisors α] {f : ι → α} :
    ∏ x ∈ s, f x = 0 ↔ ∃ a ∈ s, f a = 0 := by
  constructor
  · intro h
    induction s using Finset.cons_induction with
    | empty => exact absurd h one_ne_zero
    | cons a s _ ih =>
      rw [prod_cons, mul_eq_zero] at h
      cases h with
      | inl h => exact ⟨a, mem_cons_self a s, h⟩
      | inr h =>
        obtain ⟨b, hb, e⟩ := ih h
        exact ⟨b, mem_cons.mpr (Or.inr hb), e⟩
  · rintro ⟨a, ha, e⟩
    exact prod_eq_zero ha e

theorem prod_ne_zero_iff [CommMonoidWithZero α] [Nontrivial α] [NoZeroDivisors α] {f : ι → α} :
    ∏ x ∈ s, f x ≠ 0 ↔ ∀ a ∈ s, f a ≠ 0 := by
  rw [ne_eq, prod_eq_zero_iff]
  exact ⟨fun h a ha e => h ⟨a, ha, e⟩, fun h ⟨a, ha, e⟩ => h a ha e⟩

@[simp] theorem prod_inv_distrib [DivisionCommMonoid α] {f : ι → α} :
    ∏ x ∈ s, (f x)⁻¹ = (∏ x ∈ s, f x)⁻¹ := by
  induction s using Finset.cons_induction with
  | empty =>
    show (1 : α) = 1⁻¹
    rw [inv_one]
  | cons a s h ih => rw [prod_cons, prod_cons, ih, mul_inv]

@[simp] theorem prod_div_distrib [DivisionCommMonoid α] {f g : ι → α} :
    ∏ x ∈ s, f x / g x = (∏ x ∈ s, f x) / ∏ x ∈ s, g x := by
  rw [div_eq_mul_inv, ← prod_inv_distrib, ← prod_mul_distrib]
  exact prod_congr rfl (fun x _ => div_eq_mul_inv (f x) (g x))

end Finset

/-! ## Casts -/

@[simp, norm_cast] theorem Nat.cast_sum {α : Type u} {β : Type v} [AddCommMonoidWithOne β]
    (s : Finset α) (f : α → ℕ) : ((∑ x ∈ s, f x : ℕ) : β) = ∑ x ∈ s, (f x : β) := by
  induction s using Finset.cons_induction with
  | empty => exact Nat.cast_zero
  | cons a s h ih => rw [Finset.sum_cons, Finset.sum_cons, Nat.cast_add, ih]

@[simp, norm_cast] theorem Nat.cast_prod {α : Type u} {β : Type v} [CommSemiring β] (f : α → ℕ)
    (s : Finset α) : ((∏ x ∈ s, f x : ℕ) : β) = ∏ x ∈ s, (f x : β) := by
  induction s using Finset.cons_induction with
  | empty => exact Nat.cast_one
  | cons a s h ih => rw [Finset.prod_cons, Finset.prod_cons, Nat.cast_mul, ih]

@[simp, norm_cast] theorem Int.cast_sum {α : Type u} {β : Type v} [AddCommGroupWithOne β]
    (s : Finset α) (f : α → ℤ) : ((∑ x ∈ s, f x : ℤ) : β) = ∑ x ∈ s, (f x : β) := by
  induction s using Finset.cons_induction with
  | empty => exact Int.cast_zero
  | cons a s h ih => rw [Finset.sum_cons, Finset.sum_cons, Int.cast_add, ih]

@[simp, norm_cast] theorem Int.cast_prod {α : Type u} {R : Type v} [CommRing R] (f : α → ℤ)
    (s : Finset α) : ((∏ i ∈ s, f i : ℤ) : R) = ∏ i ∈ s, (f i : R) := by
  induction s using Finset.cons_induction with
  | empty => exact Int.cast_one
  | cons a s h ih => rw [Finset.prod_cons, Finset.prod_cons, Int.cast_mul, ih]

namespace Finset

@[simp] theorem sum_boole {ι : Type u} {α : Type v} [NonAssocSemiring α] (p : ι → Prop)
    [DecidablePred p] (s : Finset ι) :
    (∑ x ∈ s, if p x then 1 else 0 : α) = (filter p s).card := by
  rw [card_filter, Nat.cast_sum]
  refine sum_congr rfl (fun x _ => ?_)
  by_cases h : p x
  · rw [if_pos h, if_pos h, Nat.cast_one]
  · rw [if_neg h, if_neg h, Nat.cast_zero]

theorem natCast_card_filter {ι : Type u} {α : Type v} [NonAssocSemiring α] (p : ι → Prop)
    [DecidablePred p] (s : Finset ι) :
    ((filter p s).card : α) = ∑ a ∈ s, if p a then (1 : α) else 0 :=
  (sum_boole p s).symm

end Finset
