/-!
# Sums and products of lists and multisets

Names and statements are those of Mathlib's `Algebra/BigOperators/Group/List.lean` and
`Algebra/BigOperators/Group/Multiset.lean`.
-/

universe u v w

namespace List

variable {M : Type u}

/-! ### Products -/

/-- The product of the elements. -/
def prod [Mul M] [One M] (l : List M) : M := foldr (fun x y => x * y) 1 l

@[simp] theorem prod_nil [Mul M] [One M] : prod ([] : List M) = 1 := rfl

@[simp] theorem prod_cons [Mul M] [One M] {a : M} {l : List M} :
    prod (a :: l) = a * prod l :=
  rfl

@[simp] theorem prod_append [Monoid M] {l₁ l₂ : List M} :
    prod (l₁ ++ l₂) = prod l₁ * prod l₂ := by
  induction l₁ with
  | nil => exact (one_mul _).symm
  | cons a l ih => rw [cons_append, prod_cons, prod_cons, ih, mul_assoc]

@[simp] theorem prod_singleton [Monoid M] {a : M} : prod [a] = a := mul_one a

/-! ### Sums -/

/-- The sum of the elements. -/
def sum [Add M] [Zero M] (l : List M) : M := foldr (fun x y => x + y) 0 l

@[simp] theorem sum_nil [Add M] [Zero M] : sum ([] : List M) = 0 := rfl

@[simp] theorem sum_cons [Add M] [Zero M] {a : M} {l : List M} :
    sum (a :: l) = a + sum l :=
  rfl

@[simp] theorem sum_append [AddMonoid M] {l₁ l₂ : List M} :
    sum (l₁ ++ l₂) = sum l₁ + sum l₂ := by
  induction l₁ with
  | nil => exact (zero_add _).symm
  | cons a l ih => rw [cons_append, sum_cons, sum_cons, ih, add_assoc]

@[simp] theorem sum_singleton [AddMonoid M] {a : M} : sum [a] = a := add_zero a

end List

namespace Multiset

variable {M : Type u}

/-! ### Products -/

/-- The product of the elements. -/
def prod [CommMonoid M] (s : Multiset M) : M :=
  foldr (fun x y => x * y) (fun x y z => mul_left_comm x y z) 1 s

@[simp] theorem prod_coe [CommMonoid M] (l : List M) : prod (l : Multiset M) = List.prod l := rfl

@[simp] theorem prod_zero [CommMonoid M] : prod (0 : Multiset M) = 1 := rfl

@[simp] theorem prod_cons [CommMonoid M] (a : M) (s : Multiset M) :
    prod (cons a s) = a * prod s :=
  foldr_cons _ _ _ _ _

@[simp] theorem prod_singleton [CommMonoid M] (a : M) : prod ({a} : Multiset M) = a := mul_one a

@[simp] theorem prod_add [CommMonoid M] (s t : Multiset M) : prod (s + t) = prod s * prod t := by
  induction s using Multiset.induction with
  | empty => rw [Multiset.zero_add, prod_zero, one_mul (prod t)]
  | cons a s ih => rw [cons_add, prod_cons, prod_cons, ih, mul_assoc]

/-! ### Sums -/

/-- The sum of the elements. -/
def sum [AddCommMonoid M] (s : Multiset M) : M :=
  foldr (fun x y => x + y) (fun x y z => add_left_comm x y z) 0 s

@[simp] theorem sum_coe [AddCommMonoid M] (l : List M) : sum (l : Multiset M) = List.sum l := rfl

@[simp] theorem sum_zero [AddCommMonoid M] : sum (0 : Multiset M) = 0 := rfl

@[simp] theorem sum_cons [AddCommMonoid M] (a : M) (s : Multiset M) :
    sum (cons a s) = a + sum s :=
  foldr_cons _ _ _ _ _

@[simp] theorem sum_singleton [AddCommMonoid M] (a : M) : sum ({a} : Multiset M) = a := add_zero a

@[simp] theorem sum_add [AddCommMonoid M] (s t : Multiset M) : sum (s + t) = sum s + sum t := by
  induction s using Multiset.induction with
  | empty => rw [Multiset.zero_add, sum_zero, _root_.zero_add]
  | cons a s ih => rw [cons_add, sum_cons, sum_cons, ih, add_assoc]

end Multiset
