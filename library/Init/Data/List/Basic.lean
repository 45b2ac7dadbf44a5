/-!
# Lists

The functions on lists and the equations that define them, membership, and deciding it. Functions
are defined by the recursor; the equations of their cases hold by computation.

Names and statements are those of Lean's `Init/Data/List/Basic.lean`, `BasicAux.lean`,
`Lemmas.lean`, and of Batteries' `Data/List`.
-/

universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Functions -/

def length (l : List α) : Nat := List.rec (motive := fun _ => Nat) 0 (fun _ _ r => r + 1) l

protected def append (xs ys : List α) : List α :=
  List.rec (motive := fun _ => List α) ys (fun a _ r => a :: r) xs

instance instAppendList : Append (List α) := ⟨List.append⟩

def map (f : α → β) (l : List α) : List β :=
  List.rec (motive := fun _ => List β) [] (fun a _ r => f a :: r) l

def filter (p : α → Bool) (l : List α) : List α :=
  List.rec (motive := fun _ => List α) []
    (fun a _ r => Bool.casesOn (motive := fun _ => List α) (p a) r (a :: r)) l

def filterMap (f : α → Option β) (l : List α) : List β :=
  List.rec (motive := fun _ => List β) []
    (fun a _ r => Option.casesOn (motive := fun _ => List β) (f a) r (fun b => b :: r)) l

def foldr (f : α → β → β) (init : β) (l : List α) : β :=
  List.rec (motive := fun _ => β) init (fun a _ r => f a r) l

def foldl (f : α → β → α) (init : α) (l : List β) : α :=
  List.rec (motive := fun _ => α → α) (fun x => x) (fun b _ r x => r (f x b)) l init

def reverseAux (as bs : List α) : List α :=
  List.rec (motive := fun _ => List α → List α) (fun r => r) (fun a _ r bs => r (a :: bs)) as bs

def reverse (as : List α) : List α := reverseAux as []

def join (ls : List (List α)) : List α :=
  List.rec (motive := fun _ => List α) [] (fun l _ r => l ++ r) ls

protected def bind (a : List α) (b : α → List β) : List β := join (map b a)

protected def pure (a : α) : List α := [a]

def replicate (n : Nat) (a : α) : List α :=
  Nat.rec (motive := fun _ => List α) [] (fun _ r => a :: r) n

def isEmpty (l : List α) : Bool := List.casesOn (motive := fun _ => Bool) l true (fun _ _ => false)

def elem [BEq α] (a : α) (l : List α) : Bool :=
  List.rec (motive := fun _ => Bool) false
    (fun b _ r => Bool.casesOn (motive := fun _ => Bool) (a == b) r true) l

abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as

def all (l : List α) (p : α → Bool) : Bool :=
  List.rec (motive := fun _ => Bool) true (fun a _ r => p a && r) l

def any (l : List α) (p : α → Bool) : Bool :=
  List.rec (motive := fun _ => Bool) false (fun a _ r => p a || r) l

def tail (l : List α) : List α := List.casesOn (motive := fun _ => List α) l [] (fun _ as => as)

def head? (l : List α) : Option α :=
  List.casesOn (motive := fun _ => Option α) l none (fun a _ => some a)

def headD (l : List α) (fallback : α) : α :=
  List.casesOn (motive := fun _ => α) l fallback (fun a _ => a)

def head (as : List α) (h : as ≠ []) : α :=
  List.casesOn (motive := fun as => as ≠ [] → α) as (fun h => absurd rfl h) (fun a _ _ => a) h

def getLast? (as : List α) : Option α :=
  List.rec (motive := fun _ => Option α) none
    (fun a _ r => Option.casesOn (motive := fun _ => Option α) r (some a) some) as

def getLastD (as : List α) (a₀ : α) : α :=
  List.rec (motive := fun _ => α → α) (fun a => a) (fun a _ r _ => r a) as a₀

def dropLast (as : List α) : List α :=
  List.rec (motive := fun _ => List α) []
    (fun a as r => List.casesOn (motive := fun _ => List α) as [] (fun _ _ => a :: r)) as

def take (n : Nat) (as : List α) : List α :=
  Nat.rec (motive := fun _ => List α → List α) (fun _ => [])
    (fun _ r as => List.casesOn (motive := fun _ => List α) as [] (fun a as => a :: r as)) n as

def drop (n : Nat) (as : List α) : List α :=
  Nat.rec (motive := fun _ => List α → List α) (fun as => as)
    (fun _ r as => List.casesOn (motive := fun _ => List α) as [] (fun _ as => r as)) n as

def get? (as : List α) (n : Nat) : Option α :=
  List.rec (motive := fun _ => Nat → Option α) (fun _ => none)
    (fun a _ r n => Nat.casesOn (motive := fun _ => Option α) n (some a) r) as n

def getD (as : List α) (i : Nat) (fallback : α) : α :=
  Option.casesOn (motive := fun _ => α) (get? as i) fallback (fun a => a)

def zipWith (f : α → β → γ) (xs : List α) (ys : List β) : List γ :=
  List.rec (motive := fun _ => List β → List γ) (fun _ => [])
    (fun x _ r ys => List.casesOn (motive := fun _ => List γ) ys [] (fun y ys => f x y :: r ys))
    xs ys

def zip (xs : List α) (ys : List β) : List (α × β) := zipWith Prod.mk xs ys

def find? (p : α → Bool) (l : List α) : Option α :=
  List.rec (motive := fun _ => Option α) none
    (fun a _ r => Bool.casesOn (motive := fun _ => Option α) (p a) r (some a)) l

protected def erase [BEq α] (l : List α) (b : α) : List α :=
  List.rec (motive := fun _ => List α) []
    (fun a as r => Bool.casesOn (motive := fun _ => List α) (a == b) (a :: r) as) l

@[inline] protected def insert [BEq α] (a : α) (l : List α) : List α :=
  if elem a l = true then l else a :: l

instance instInsertList [BEq α] : Insert α (List α) := ⟨List.insert⟩

instance instSingletonList : Singleton α (List α) := ⟨fun a => [a]⟩

instance instEmptyCollectionList : EmptyCollection (List α) := ⟨[]⟩

protected def union [BEq α] (l₁ l₂ : List α) : List α := foldr List.insert l₂ l₁

instance instUnionList [BEq α] : Union (List α) := ⟨List.union⟩

protected def inter [BEq α] (l₁ l₂ : List α) : List α := filter (fun a => elem a l₂) l₁

instance instInterList [BEq α] : Inter (List α) := ⟨List.inter⟩

protected def diff [BEq α] (l₁ l₂ : List α) : List α := foldl List.erase l₁ l₂

def countP (p : α → Bool) (l : List α) : Nat :=
  List.rec (motive := fun _ => Nat) 0
    (fun a _ r => Bool.casesOn (motive := fun _ => Nat) (p a) r (r + 1)) l

def count [BEq α] (a : α) (l : List α) : Nat := countP (fun b => b == a) l

/-- `[0, 1, …, n - 1]` before `r`. -/
def range.loop (n : Nat) (r : List Nat) : List Nat :=
  Nat.rec (motive := fun _ => List Nat → List Nat) (fun r => r) (fun n f r => f (n :: r)) n r

/-- `[0, 1, …, n - 1]`. -/
def range (n : Nat) : List Nat := range.loop n []

/-- `[start, start + step, …]`, `len` numbers. -/
def range' (start len : Nat) (step : Nat := 1) : List Nat :=
  Nat.rec (motive := fun _ => Nat → List Nat) (fun _ => []) (fun _ r s => s :: r (s + step)) len
    start

/-- `[n, n - 1, …, 1]`. -/
def iota (n : Nat) : List Nat :=
  Nat.rec (motive := fun _ => List Nat) [] (fun n r => Nat.succ n :: r) n

/-! ## Equations -/

@[simp] theorem length_nil : length ([] : List α) = 0 := rfl

@[simp] theorem length_singleton (a : α) : length [a] = 1 := rfl

@[simp] theorem length_cons (a : α) (as : List α) : length (a :: as) = length as + 1 := rfl

@[simp] theorem nil_append (as : List α) : [] ++ as = as := rfl

@[simp] theorem cons_append (a : α) (as bs : List α) : (a :: as) ++ bs = a :: (as ++ bs) := rfl

@[simp] theorem append_eq (as bs : List α) : List.append as bs = as ++ bs := rfl

@[simp] theorem append_nil (as : List α) : as ++ [] = as := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (List.cons a) ih

@[simp] theorem append_assoc (as bs cs : List α) : as ++ bs ++ cs = as ++ (bs ++ cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (List.cons a) ih

@[simp] theorem singleton_append {x : α} {l : List α} : [x] ++ l = x :: l := rfl

@[simp] theorem length_append (as bs : List α) : length (as ++ bs) = length as + length bs := by
  induction as with
  | nil => exact (Nat.zero_add _).symm
  | cons a as ih => rw [cons_append, length_cons, length_cons, ih, Nat.add_right_comm]

@[simp] theorem append_eq_nil {p q : List α} : p ++ q = [] ↔ p = [] ∧ q = [] := by
  cases p with
  | nil => simp
  | cons a p => simp

@[simp] theorem map_nil {f : α → β} : map f [] = [] := rfl

@[simp] theorem map_cons (f : α → β) (a : α) (l : List α) : map f (a :: l) = f a :: map f l := rfl

@[simp] theorem length_map (as : List α) (f : α → β) : length (map f as) = length as := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (fun n => n + 1) ih

@[simp] theorem map_append (f : α → β) (l₁ l₂ : List α) :
    map f (l₁ ++ l₂) = map f l₁ ++ map f l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a as ih => exact congrArg (List.cons (f a)) ih

@[simp] theorem map_id (l : List α) : map (@id α) l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (List.cons a) ih

@[simp] theorem map_id' (l : List α) : map (fun a => a) l = l := map_id l

@[simp] theorem map_map (g : β → γ) (f : α → β) (l : List α) :
    map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (List.cons (g (f a))) ih

@[simp] theorem map_eq_nil {f : α → β} {l : List α} : map f l = [] ↔ l = [] := by
  cases l with
  | nil => simp
  | cons a l => simp

@[simp] theorem filter_nil (p : α → Bool) : filter p [] = [] := rfl

theorem filter_cons {x : α} {xs : List α} {p : α → Bool} :
    filter p (x :: xs) = if p x = true then x :: filter p xs else filter p xs := by
  show Bool.casesOn (motive := fun _ => List α) (p x) (filter p xs) (x :: filter p xs) = _
  cases p x <;> rfl

@[simp] theorem filter_cons_of_pos {p : α → Bool} {a : α} (l : List α) (pa : p a = true) :
    filter p (a :: l) = a :: filter p l := by
  rw [filter_cons, if_pos pa]

@[simp] theorem filter_cons_of_neg {p : α → Bool} {a : α} (l : List α) (pa : ¬p a = true) :
    filter p (a :: l) = filter p l := by
  rw [filter_cons, if_neg pa]

@[simp] theorem filter_append {p : α → Bool} (l₁ l₂ : List α) :
    filter p (l₁ ++ l₂) = filter p l₁ ++ filter p l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih =>
    rw [cons_append]
    by_cases h : p a = true
    · rw [filter_cons_of_pos _ h, filter_cons_of_pos _ h, ih, cons_append]
    · rw [filter_cons_of_neg _ h, filter_cons_of_neg _ h, ih]

@[simp] theorem filterMap_nil (f : α → Option β) : filterMap f [] = [] := rfl

@[simp] theorem foldr_nil (f : α → β → β) (b : β) : foldr f b [] = b := rfl

@[simp] theorem foldr_cons (f : α → β → β) (b : β) (a : α) (l : List α) :
    foldr f b (a :: l) = f a (foldr f b l) :=
  rfl

@[simp] theorem foldr_append (f : α → β → β) (b : β) (l l' : List α) :
    foldr f b (l ++ l') = foldr f (foldr f b l') l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a) ih

@[simp] theorem foldr_map (f : γ → α) (g : α → β → β) (l : List γ) (init : β) :
    foldr g init (map f l) = foldr (fun x y => g (f x) y) init l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (g (f a)) ih

@[simp] theorem foldl_nil (f : α → β → α) (a : α) : foldl f a [] = a := rfl

@[simp] theorem foldl_cons (f : α → β → α) (a : α) (b : β) (l : List β) :
    foldl f a (b :: l) = foldl f (f a b) l :=
  rfl

@[simp] theorem foldl_append (f : β → α → β) (b : β) (l l' : List α) :
    foldl f b (l ++ l') = foldl f (foldl f b l) l' := by
  induction l generalizing b with
  | nil => rfl
  | cons a l ih => exact ih (f b a)

@[simp] theorem reverse_nil : reverse ([] : List α) = [] := rfl

theorem reverseAux_eq_append (as bs : List α) :
    reverseAux as bs = reverseAux as [] ++ bs := by
  induction as generalizing bs with
  | nil => rfl
  | cons a as ih =>
    show reverseAux as (a :: bs) = reverseAux as [a] ++ bs
    rw [ih (a :: bs), ih [a], append_assoc, singleton_append]

@[simp] theorem reverse_cons (a : α) (as : List α) : reverse (a :: as) = reverse as ++ [a] :=
  reverseAux_eq_append as [a]

@[simp] theorem reverse_append (as bs : List α) :
    reverse (as ++ bs) = reverse bs ++ reverse as := by
  induction as with
  | nil => exact (append_nil _).symm
  | cons a as ih => rw [cons_append, reverse_cons, reverse_cons, ih, append_assoc]

@[simp] theorem reverse_reverse (as : List α) : reverse (reverse as) = as := by
  induction as with
  | nil => rfl
  | cons a as ih =>
    rw [reverse_cons, reverse_append, ih]
    rfl

@[simp] theorem length_reverse (as : List α) : length (reverse as) = length as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [reverse_cons, length_append, ih, length_singleton, length_cons]

@[simp] theorem join_nil : join ([] : List (List α)) = [] := rfl

@[simp] theorem join_cons (l : List α) (ls : List (List α)) : join (l :: ls) = l ++ join ls := rfl

@[simp] theorem nil_bind (f : α → List β) : List.bind [] f = [] := rfl

@[simp] theorem cons_bind (x : α) (xs : List α) (f : α → List β) :
    List.bind (x :: xs) f = f x ++ List.bind xs f :=
  rfl

@[simp] theorem replicate_zero (a : α) : replicate 0 a = [] := rfl

theorem replicate_succ (a : α) (n : Nat) : replicate (n + 1) a = a :: replicate n a := rfl

@[simp] theorem length_replicate (n : Nat) (a : α) : length (replicate n a) = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (fun n => n + 1) ih

@[simp] theorem isEmpty_nil : isEmpty ([] : List α) = true := rfl

@[simp] theorem isEmpty_cons (x : α) (xs : List α) : isEmpty (x :: xs) = false := rfl

@[simp] theorem all_nil (f : α → Bool) : all [] f = true := rfl

@[simp] theorem all_cons (a : α) (l : List α) (f : α → Bool) :
    all (a :: l) f = (f a && all l f) :=
  rfl

@[simp] theorem any_nil (f : α → Bool) : any [] f = false := rfl

@[simp] theorem any_cons (a : α) (l : List α) (f : α → Bool) :
    any (a :: l) f = (f a || any l f) :=
  rfl

@[simp] theorem elem_nil [BEq α] (a : α) : elem a ([] : List α) = false := rfl

theorem elem_cons [BEq α] (a b : α) (bs : List α) :
    elem a (b :: bs) = ((a == b) || elem a bs) := by
  show Bool.casesOn (motive := fun _ => Bool) (a == b) (elem a bs) true = _
  cases a == b <;> rfl

@[simp] theorem tail_nil : tail ([] : List α) = [] := rfl

@[simp] theorem tail_cons (a : α) (as : List α) : tail (a :: as) = as := rfl

@[simp] theorem head?_nil : head? ([] : List α) = none := rfl

@[simp] theorem head?_cons (a : α) (l : List α) : head? (a :: l) = some a := rfl

@[simp] theorem head_cons {a : α} {l : List α} (h : a :: l ≠ []) : head (a :: l) h = a := rfl

@[simp] theorem headD_cons (a d : α) (l : List α) : headD (a :: l) d = a := rfl

@[simp] theorem getLastD_cons (a b : α) (l : List α) : getLastD (b :: l) a = getLastD l b := rfl

@[simp] theorem take_zero (l : List α) : take 0 l = [] := rfl

@[simp] theorem take_nil {i : Nat} : take i ([] : List α) = [] := by
  cases i <;> rfl

@[simp] theorem take_succ_cons {a : α} {as : List α} {i : Nat} :
    take (i + 1) (a :: as) = a :: take i as :=
  rfl

@[simp] theorem drop_zero (l : List α) : drop 0 l = l := rfl

@[simp] theorem drop_nil {i : Nat} : drop i ([] : List α) = [] := by
  cases i <;> rfl

@[simp] theorem drop_succ_cons {a : α} {l : List α} {n : Nat} :
    drop (n + 1) (a :: l) = drop n l :=
  rfl

@[simp] theorem get?_nil {n : Nat} : get? ([] : List α) n = none := rfl

@[simp] theorem get?_cons_zero {a : α} {l : List α} : get? (a :: l) 0 = some a := rfl

@[simp] theorem get?_cons_succ {a : α} {l : List α} {n : Nat} :
    get? (a :: l) (n + 1) = get? l n :=
  rfl

@[simp] theorem zipWith_nil_left {f : α → β → γ} {l : List β} : zipWith f [] l = [] := rfl

@[simp] theorem zipWith_nil_right {f : α → β → γ} {l : List α} : zipWith f l [] = [] := by
  cases l <;> rfl

@[simp] theorem zipWith_cons_cons {f : α → β → γ} {a : α} {as : List α} {b : β} {bs : List β} :
    zipWith f (a :: as) (b :: bs) = f a b :: zipWith f as bs :=
  rfl

@[simp] theorem zip_cons_cons {a : α} {as : List α} {b : β} {bs : List β} :
    zip (a :: as) (b :: bs) = (a, b) :: zip as bs :=
  rfl

@[simp] theorem zip_nil_left {l : List β} : zip ([] : List α) l = [] := rfl

@[simp] theorem zip_nil_right {l : List α} : zip l ([] : List β) = [] := zipWith_nil_right

theorem length_eq_zero {l : List α} : length l = 0 ↔ l = [] := by
  cases l with
  | nil => simp
  | cons a l => simp

theorem ne_nil_of_length_pos {l : List α} (h : 0 < length l) : l ≠ [] := fun e => by
  rw [e] at h
  exact Nat.lt_irrefl 0 h

theorem length_pos {l : List α} : 0 < length l ↔ l ≠ [] :=
  ⟨ne_nil_of_length_pos, fun h => Nat.pos_of_ne_zero (fun e => h (length_eq_zero.mp e))⟩

theorem length_eq_one {l : List α} : length l = 1 ↔ ∃ a, l = [a] := by
  constructor
  · intro h
    cases l with
    | nil => exact absurd h (Nat.zero_ne_add_one 0)
    | cons a l =>
      have h₁ : length l = 0 := Nat.succ.inj h
      exact ⟨a, by rw [length_eq_zero.mp h₁]⟩
  · rintro ⟨a, rfl⟩
    rfl

theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := by
  simp

@[simp] theorem cons_ne_self (a : α) (l : List α) : a :: l ≠ l := fun h =>
  Nat.succ_ne_self (length l) (congrArg length h)

theorem cons_inj_right (a : α) {l l' : List α} : a :: l = a :: l' ↔ l = l' := by
  simp

theorem cons_eq_cons {a b : α} {l l' : List α} : a :: l = b :: l' ↔ a = b ∧ l = l' := by
  simp

theorem exists_cons_of_ne_nil {l : List α} (h : l ≠ []) : ∃ b L, l = b :: L := by
  cases l with
  | nil => exact absurd rfl h
  | cons a l => exact ⟨a, l, rfl⟩

theorem append_inj_left' {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂)
    (hl : length s₁ = length s₂) : s₁ = s₂ ∧ t₁ = t₂ := by
  induction s₁ generalizing s₂ with
  | nil =>
    cases s₂ with
    | nil => exact ⟨rfl, h⟩
    | cons b s₂ => exact absurd hl (Nat.zero_ne_add_one _)
  | cons a s₁ ih =>
    cases s₂ with
    | nil => exact absurd hl (Nat.succ_ne_zero _)
    | cons b s₂ =>
      have h₁ := List.cons.inj h
      have h₂ := ih h₁.2 (Nat.succ.inj hl)
      exact ⟨by rw [h₁.1, h₂.1], h₂.2⟩

theorem append_cancel_left {as bs cs : List α} (h : as ++ bs = as ++ cs) : bs = cs := by
  induction as with
  | nil => exact h
  | cons a as ih => exact ih (List.cons.inj h).2

theorem append_cancel_right {as bs cs : List α} (h : as ++ bs = cs ++ bs) : as = cs := by
  have hl : length as = length cs := by
    have h₁ : length (as ++ bs) = length (cs ++ bs) := congrArg length h
    rw [length_append, length_append] at h₁
    exact Nat.add_right_cancel h₁
  exact (append_inj_left' h hl).1

@[simp] theorem append_cancel_left_eq (as bs cs : List α) : (as ++ bs = as ++ cs) = (bs = cs) :=
  propext ⟨append_cancel_left, fun h => by rw [h]⟩

@[simp] theorem append_cancel_right_eq (as bs cs : List α) : (as ++ bs = cs ++ bs) = (as = cs) :=
  propext ⟨append_cancel_right, fun h => by rw [h]⟩

/-! ## Membership -/

/-- `a` is one of the elements. -/
inductive Mem (a : α) : List α → Prop
  | head (as : List α) : Mem a (a :: as)
  | tail (b : α) {as : List α} : Mem a as → Mem a (b :: as)

instance instMembership : Membership α (List α) := ⟨Mem⟩

@[simp] theorem not_mem_nil (a : α) : ¬a ∈ ([] : List α) := fun h => by
  cases h

theorem mem_cons_self (a : α) (l : List α) : a ∈ a :: l := Mem.head l

theorem mem_cons_of_mem (y : α) {a : α} {l : List α} (h : a ∈ l) : a ∈ y :: l := Mem.tail y h

@[simp] theorem mem_cons {a b : α} {l : List α} : a ∈ b :: l ↔ a = b ∨ a ∈ l := by
  constructor
  · intro h
    cases h with
    | head => exact Or.inl rfl
    | tail _ h => exact Or.inr h
  · rintro (rfl | h)
    · exact Mem.head l
    · exact Mem.tail b h

theorem eq_or_mem_of_mem_cons {a b : α} {l : List α} (h : a ∈ b :: l) : a = b ∨ a ∈ l :=
  mem_cons.mp h

theorem mem_of_ne_of_mem {a y : α} {l : List α} (h₁ : a ≠ y) (h₂ : a ∈ y :: l) : a ∈ l :=
  Or.resolve_left (mem_cons.mp h₂) h₁

theorem ne_of_not_mem_cons {a b : α} {l : List α} (h : ¬a ∈ b :: l) : a ≠ b :=
  fun e => h (e ▸ mem_cons_self a l)

theorem not_mem_of_not_mem_cons {a b : α} {l : List α} (h : ¬a ∈ b :: l) : ¬a ∈ l :=
  fun h₁ => h (mem_cons_of_mem b h₁)

theorem mem_singleton_self (a : α) : a ∈ [a] := Mem.head []

@[simp] theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b := by
  simp [mem_cons]

theorem eq_of_mem_singleton {a b : α} (h : a ∈ [b]) : a = b := mem_singleton.mp h

@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t := by
  induction s with
  | nil => simp
  | cons b s ih => rw [cons_append, mem_cons, mem_cons, ih, or_assoc]

theorem mem_append_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs :=
  mem_append.mpr (Or.inl h)

theorem mem_append_right {b : α} (as : List α) {bs : List α} (h : b ∈ bs) : b ∈ as ++ bs :=
  mem_append.mpr (Or.inr h)

@[simp] theorem mem_reverse {x : α} {as : List α} : x ∈ reverse as ↔ x ∈ as := by
  induction as with
  | nil => exact Iff.rfl
  | cons a as ih => rw [reverse_cons, mem_append, mem_singleton, mem_cons, ih, or_comm]

@[simp] theorem mem_map {b : β} {f : α → β} {l : List α} : b ∈ map f l ↔ ∃ a, a ∈ l ∧ f a = b := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [map_cons, mem_cons, ih]
    constructor
    · rintro (h | ⟨c, hc, h⟩)
      · exact ⟨a, mem_cons_self a l, h.symm⟩
      · exact ⟨c, mem_cons_of_mem a hc, h⟩
    · rintro ⟨c, hc, h⟩
      cases mem_cons.mp hc with
      | inl e => exact Or.inl (by rw [← h, e])
      | inr hc => exact Or.inr ⟨c, hc, h⟩

theorem mem_map_of_mem (f : α → β) {a : α} {l : List α} (h : a ∈ l) : f a ∈ map f l :=
  mem_map.mpr ⟨a, h, rfl⟩

theorem exists_of_mem_map {f : α → β} {b : β} {l : List α} (h : b ∈ map f l) :
    ∃ a, a ∈ l ∧ f a = b :=
  mem_map.mp h

@[simp] theorem mem_filter {x : α} {p : α → Bool} {as : List α} :
    x ∈ filter p as ↔ x ∈ as ∧ p x = true := by
  induction as with
  | nil => simp
  | cons a as ih =>
    by_cases h : p a = true
    · rw [filter_cons_of_pos _ h, mem_cons, mem_cons, ih]
      constructor
      · rintro (e | h₁)
        · exact ⟨Or.inl e, by rw [e]; exact h⟩
        · exact ⟨Or.inr h₁.1, h₁.2⟩
      · rintro ⟨e | h₁, h₂⟩
        · exact Or.inl e
        · exact Or.inr ⟨h₁, h₂⟩
    · rw [filter_cons_of_neg _ h, mem_cons, ih]
      constructor
      · exact fun h₁ => ⟨Or.inr h₁.1, h₁.2⟩
      · rintro ⟨e | h₁, h₂⟩
        · rw [e] at h₂
          exact absurd h₂ h
        · exact ⟨h₁, h₂⟩

theorem mem_of_mem_filter {a : α} {p : α → Bool} {l : List α} (h : a ∈ filter p l) : a ∈ l :=
  (mem_filter.mp h).1

theorem of_mem_filter {a : α} {p : α → Bool} {l : List α} (h : a ∈ filter p l) : p a = true :=
  (mem_filter.mp h).2

@[simp] theorem mem_join {a : α} {L : List (List α)} : a ∈ join L ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => simp
  | cons l L ih =>
    rw [join_cons, mem_append, ih]
    constructor
    · rintro (h | ⟨k, hk, h⟩)
      · exact ⟨l, mem_cons_self l L, h⟩
      · exact ⟨k, mem_cons_of_mem l hk, h⟩
    · rintro ⟨k, hk, h⟩
      cases mem_cons.mp hk with
      | inl e =>
        rw [e] at h
        exact Or.inl h
      | inr hk => exact Or.inr ⟨k, hk, h⟩

@[simp] theorem mem_bind {f : α → List β} {b : β} {l : List α} :
    b ∈ List.bind l f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  show b ∈ join (map f l) ↔ _
  rw [mem_join]
  constructor
  · rintro ⟨k, hk, h⟩
    obtain ⟨a, ha, e⟩ := mem_map.mp hk
    rw [← e] at h
    exact ⟨a, ha, h⟩
  · rintro ⟨a, ha, h⟩
    exact ⟨f a, mem_map_of_mem f ha, h⟩

theorem mem_replicate {a b : α} {n : Nat} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [replicate_succ, mem_cons, ih]
    constructor
    · rintro (h | h)
      · exact ⟨Nat.succ_ne_zero n, h⟩
      · exact ⟨Nat.succ_ne_zero n, h.2⟩
    · exact fun h => Or.inl h.2

theorem eq_of_mem_replicate {a b : α} {n : Nat} (h : b ∈ replicate n a) : b = a :=
  (mem_replicate.mp h).2

theorem eq_nil_iff_forall_not_mem {l : List α} : l = [] ↔ ∀ a, ¬a ∈ l := by
  cases l with
  | nil => simp
  | cons a l => exact ⟨fun h => absurd h (cons_ne_nil a l), fun h => absurd (mem_cons_self a l) (h a)⟩

theorem ne_nil_of_mem {a : α} {l : List α} (h : a ∈ l) : l ≠ [] := fun e => by
  rw [e] at h
  exact not_mem_nil a h

theorem exists_mem_of_ne_nil (l : List α) (h : l ≠ []) : ∃ x, x ∈ l := by
  cases l with
  | nil => exact absurd rfl h
  | cons a l => exact ⟨a, mem_cons_self a l⟩

theorem length_pos_of_mem {a : α} {l : List α} (h : a ∈ l) : 0 < length l :=
  length_pos.mpr (ne_nil_of_mem h)

theorem append_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ s t, l = s ++ a :: t := by
  induction l with
  | nil => exact absurd h (not_mem_nil a)
  | cons b l ih =>
    cases mem_cons.mp h with
    | inl e =>
      rw [e]
      exact ⟨[], l, rfl⟩
    | inr h =>
      obtain ⟨s, t, e⟩ := ih h
      exact ⟨b :: s, t, by rw [e, cons_append]⟩

theorem forall_mem_nil (p : α → Prop) : ∀ x, x ∈ ([] : List α) → p x :=
  fun x h => absurd h (not_mem_nil x)

@[simp] theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x := by
  constructor
  · exact fun h => ⟨h a (mem_cons_self a l), fun x hx => h x (mem_cons_of_mem a hx)⟩
  · rintro ⟨ha, h⟩ x hx
    cases mem_cons.mp hx with
    | inl e =>
      rw [e]
      exact ha
    | inr hx => exact h x hx

theorem map_congr {f g : α → β} {l : List α} (h : ∀ x, x ∈ l → f x = g x) : map f l = map g l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [forall_mem_cons] at h
    rw [map_cons, map_cons, h.1, ih h.2]

theorem filter_congr' {p q : α → Bool} {l : List α} (h : ∀ x, x ∈ l → p x = q x) :
    filter p l = filter q l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [forall_mem_cons] at h
    rw [filter_cons, filter_cons, h.1, ih h.2]

theorem filter_eq_self {p : α → Bool} {l : List α} :
    filter p l = l ↔ ∀ a, a ∈ l → p a = true := by
  constructor
  · intro h a ha
    rw [← h] at ha
    exact of_mem_filter ha
  · intro h
    induction l with
    | nil => rfl
    | cons a l ih =>
      rw [forall_mem_cons] at h
      rw [filter_cons_of_pos _ h.1, ih h.2]

theorem filter_eq_nil {p : α → Bool} {l : List α} :
    filter p l = [] ↔ ∀ a, a ∈ l → ¬p a = true := by
  rw [eq_nil_iff_forall_not_mem]
  exact ⟨fun h a ha hp => h a (mem_filter.mpr ⟨ha, hp⟩),
    fun h a ha => h a (mem_of_mem_filter ha) (of_mem_filter ha)⟩

@[simp] theorem filter_filter {p : α → Bool} (q : α → Bool) (l : List α) :
    filter p (filter q l) = filter (fun a => p a && q a) l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    by_cases hq : q a = true
    · by_cases hp : p a = true
      · rw [filter_cons_of_pos _ hq, filter_cons_of_pos _ hp, ih,
          filter_cons_of_pos (p := fun a => p a && q a) _ (by simp [hp, hq])]
      · rw [filter_cons_of_pos _ hq, filter_cons_of_neg _ hp, ih,
          filter_cons_of_neg (p := fun a => p a && q a) _ (by simp [hp])]
    · rw [filter_cons_of_neg _ hq, ih,
        filter_cons_of_neg (p := fun a => p a && q a) _ (by simp [hq])]

theorem length_filter_le (p : α → Bool) (l : List α) : length (filter p l) ≤ length l := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    rw [filter_cons]
    by_cases h : p a = true
    · rw [if_pos h]
      exact Nat.succ_le_succ ih
    · rw [if_neg h]
      exact Nat.le_succ_of_le ih

theorem map_filter (f : β → α) {p : α → Bool} (l : List β) :
    filter p (map f l) = map f (filter (p ∘ f) l) := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [map_cons, filter_cons, filter_cons, ih]
    show (if p (f a) = true then _ else _) = map f (if p (f a) = true then _ else _)
    by_cases h : p (f a) = true
    · rw [if_pos h, if_pos h, map_cons]
    · rw [if_neg h, if_neg h]

/-! ## Deciding -/

@[simp] theorem elem_iff [BEq α] [LawfulBEq α] {a : α} {as : List α} :
    elem a as = true ↔ a ∈ as := by
  induction as with
  | nil => simp
  | cons b as ih => rw [elem_cons, Bool.or_eq_true, beq_iff_eq, ih, mem_cons]

instance instDecidableMemOfDecidableEq [DecidableEq α] (a : α) (as : List α) :
    Decidable (a ∈ as) :=
  decidable_of_iff (elem a as = true) elem_iff

protected def hasDecEq [DecidableEq α] (as bs : List α) : Decidable (as = bs) :=
  List.rec (motive := fun as => (bs : List α) → Decidable (as = bs))
    (fun bs => List.casesOn (motive := fun bs => Decidable ([] = bs)) bs (isTrue rfl)
      (fun _ _ => isFalse (fun h => List.noConfusion h)))
    (fun a as r bs => List.casesOn (motive := fun bs => Decidable (a :: as = bs)) bs
      (isFalse (fun h => List.noConfusion h))
      (fun b bs => Decidable.casesOn (motive := fun _ => Decidable (a :: as = b :: bs)) (decEq a b)
        (fun h => isFalse (fun e => h (List.cons.inj e).1))
        (fun h => Decidable.casesOn (motive := fun _ => Decidable (a :: as = b :: bs)) (r bs)
          (fun h₁ => isFalse (fun e => h₁ (List.cons.inj e).2))
          (fun h₁ => isTrue (by rw [h, h₁]))))) as bs

end List

instance instDecidableEqList {α : Type u} [DecidableEq α] : DecidableEq (List α) := List.hasDecEq

namespace List

variable {α : Type u} {β : Type v}

instance decidableBAll (p : α → Prop) [DecidablePred p] (l : List α) :
    Decidable (∀ x, x ∈ l → p x) :=
  List.rec (motive := fun l => Decidable (∀ x, x ∈ l → p x)) (isTrue (forall_mem_nil p))
    (fun a l r => Decidable.casesOn (motive := fun _ => Decidable (∀ x, x ∈ a :: l → p x))
      (inferInstanceAs (Decidable (p a)))
      (fun h => isFalse (fun h₁ => h (h₁ a (mem_cons_self a l))))
      (fun h => Decidable.casesOn (motive := fun _ => Decidable (∀ x, x ∈ a :: l → p x)) r
        (fun h₁ => isFalse (fun h₂ => h₁ (forall_mem_cons.mp h₂).2))
        (fun h₁ => isTrue (forall_mem_cons.mpr ⟨h, h₁⟩)))) l

instance decidableBEx (p : α → Prop) [DecidablePred p] (l : List α) :
    Decidable (∃ x, x ∈ l ∧ p x) :=
  List.rec (motive := fun l => Decidable (∃ x, x ∈ l ∧ p x))
    (isFalse (fun h => Exists.elim h (fun x hx => not_mem_nil x hx.1)))
    (fun a l r => Decidable.casesOn (motive := fun _ => Decidable (∃ x, x ∈ a :: l ∧ p x))
      (inferInstanceAs (Decidable (p a)))
      (fun h => Decidable.casesOn (motive := fun _ => Decidable (∃ x, x ∈ a :: l ∧ p x)) r
        (fun h₁ => isFalse (fun h₂ => Exists.elim h₂ (fun x hx => Or.elim (mem_cons.mp hx.1)
          (fun e => h (e ▸ hx.2)) (fun hm => h₁ ⟨x, hm, hx.2⟩))))
        (fun h₁ => isTrue (Exists.elim h₁ (fun x hx => ⟨x, mem_cons_of_mem a hx.1, hx.2⟩))))
      (fun h => isTrue ⟨a, mem_cons_self a l, h⟩)) l

@[simp] theorem all_eq_true {p : α → Bool} {l : List α} :
    all l p = true ↔ ∀ x, x ∈ l → p x = true := by
  induction l with
  | nil => simp
  | cons a l ih => rw [all_cons, Bool.and_eq_true, ih, forall_mem_cons]

@[simp] theorem any_eq_true {p : α → Bool} {l : List α} :
    any l p = true ↔ ∃ x, x ∈ l ∧ p x = true := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [any_cons, Bool.or_eq_true, ih]
    constructor
    · rintro (h | ⟨x, hx, h⟩)
      · exact ⟨a, mem_cons_self a l, h⟩
      · exact ⟨x, mem_cons_of_mem a hx, h⟩
    · rintro ⟨x, hx, h⟩
      cases mem_cons.mp hx with
      | inl e => exact Or.inl (e ▸ h)
      | inr hx => exact Or.inr ⟨x, hx, h⟩

/-! ## Insertion and removal -/

@[simp] theorem insert_of_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) :
    List.insert a l = l :=
  if_pos (elem_iff.mpr h)

@[simp] theorem insert_of_not_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : ¬a ∈ l) :
    List.insert a l = a :: l :=
  if_neg (fun e => h (elem_iff.mp e))

@[simp] theorem mem_insert_iff [BEq α] [LawfulBEq α] {a b : α} {l : List α} :
    a ∈ List.insert b l ↔ a = b ∨ a ∈ l := by
  by_cases h : b ∈ l
  · rw [insert_of_mem h]
    exact ⟨Or.inr, fun h₁ => Or.elim h₁ (fun e => e ▸ h) id⟩
  · rw [insert_of_not_mem h, mem_cons]

theorem mem_insert_self [BEq α] [LawfulBEq α] (a : α) (l : List α) : a ∈ List.insert a l :=
  mem_insert_iff.mpr (Or.inl rfl)

theorem mem_insert_of_mem [BEq α] [LawfulBEq α] {a b : α} {l : List α} (h : a ∈ l) :
    a ∈ List.insert b l :=
  mem_insert_iff.mpr (Or.inr h)

@[simp] theorem length_insert_of_not_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : ¬a ∈ l) :
    length (List.insert a l) = length l + 1 := by
  rw [insert_of_not_mem h, length_cons]

theorem erase_cons [BEq α] (a b : α) (l : List α) :
    List.erase (b :: l) a = if (b == a) = true then l else b :: List.erase l a := by
  show Bool.casesOn (motive := fun _ => List α) (b == a) (b :: List.erase l a) l = _
  cases b == a <;> rfl

@[simp] theorem erase_nil [BEq α] (a : α) : List.erase [] a = [] := rfl

@[simp] theorem nil_union [BEq α] (l : List α) : [] ∪ l = l := rfl

@[simp] theorem cons_union [BEq α] (a : α) (l₁ l₂ : List α) :
    (a :: l₁) ∪ l₂ = List.insert a (l₁ ∪ l₂) :=
  rfl

@[simp] theorem mem_union_iff [BEq α] [LawfulBEq α] {x : α} {l₁ l₂ : List α} :
    x ∈ l₁ ∪ l₂ ↔ x ∈ l₁ ∨ x ∈ l₂ := by
  induction l₁ with
  | nil => simp
  | cons a l ih => rw [cons_union, mem_insert_iff, ih, mem_cons, or_assoc]

@[simp] theorem mem_inter_iff [BEq α] [LawfulBEq α] {x : α} {l₁ l₂ : List α} :
    x ∈ l₁ ∩ l₂ ↔ x ∈ l₁ ∧ x ∈ l₂ := by
  show x ∈ filter (fun a => elem a l₂) l₁ ↔ _
  rw [mem_filter, elem_iff]

/-! ## Counting -/

@[simp] theorem countP_nil (p : α → Bool) : countP p [] = 0 := rfl

theorem countP_cons (p : α → Bool) (a : α) (l : List α) :
    countP p (a :: l) = countP p l + if p a = true then 1 else 0 := by
  show Bool.casesOn (motive := fun _ => Nat) (p a) (countP p l) (countP p l + 1) = _
  cases p a <;> rfl

theorem countP_eq_length_filter (p : α → Bool) (l : List α) :
    countP p l = length (filter p l) := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [countP_cons, filter_cons, ih]
    by_cases h : p a = true
    · rw [if_pos h, if_pos h, length_cons]
    · rw [if_neg h, if_neg h, Nat.add_zero]

@[simp] theorem count_nil [BEq α] (a : α) : count a [] = 0 := rfl

theorem count_cons [BEq α] (a b : α) (l : List α) :
    count a (b :: l) = count a l + if (b == a) = true then 1 else 0 :=
  countP_cons (fun c => c == a) b l

/-! ## The equations by which these functions unfold -/

attribute [eqns length_nil length_cons] length

attribute [eqns map_nil map_cons] map

attribute [eqns filter_nil filter_cons] filter

attribute [eqns foldr_nil foldr_cons] foldr

attribute [eqns foldl_nil foldl_cons] foldl

attribute [eqns join_nil join_cons] join

attribute [eqns replicate_zero replicate_succ] replicate

attribute [eqns elem_nil elem_cons] elem

attribute [eqns all_nil all_cons] all

attribute [eqns any_nil any_cons] any

attribute [eqns take_zero take_nil take_succ_cons] take

attribute [eqns drop_zero drop_nil drop_succ_cons] drop

attribute [eqns zipWith_nil_left zipWith_nil_right zipWith_cons_cons] zipWith

attribute [eqns countP_nil countP_cons] countP

end List
