/-!
# Logarithms and digits of natural numbers

Names and statements are those of Mathlib's `Data/Nat/Log.lean` and `Data/Nat/Digits.lean`. Both
functions recurse over a bound instead of well-founded recursion; Mathlib's equations hold.
-/

universe u

namespace Nat

variable {b m n k d : ℕ}

/-! ## Logarithms -/

private def logFuel (b fuel : ℕ) : ℕ → ℕ :=
  Nat.rec (fun _ => 0) (fun _ next n => if b ≤ n ∧ 1 < b then next (n / b) + 1 else 0) fuel

/-- The largest `k` with `b ^ k ≤ n`; `0` where there is none. -/
def log (b n : ℕ) : ℕ := logFuel b n n

private theorem div_lt_of_base (hb : 1 < b) (hn : 0 < n) : n / b < n :=
  Nat.div_lt_self hn hb

private theorem logFuel_enough (b : ℕ) (f : ℕ) : ∀ g n, n ≤ f → n ≤ g →
    logFuel b f n = logFuel b g n := by
  induction f with
  | zero =>
    intro g n hf _
    obtain rfl := Nat.eq_zero_of_le_zero hf
    cases g with
    | zero => rfl
    | succ g =>
      show 0 = if b ≤ 0 ∧ 1 < b then _ else 0
      rw [if_neg (by omega)]
  | succ f ih =>
    intro g n hf hg
    show (if b ≤ n ∧ 1 < b then logFuel b f (n / b) + 1 else 0) = _
    cases g with
    | zero =>
      rw [if_neg (by omega)]
      rfl
    | succ g =>
      show _ = if b ≤ n ∧ 1 < b then logFuel b g (n / b) + 1 else 0
      by_cases h : b ≤ n ∧ 1 < b
      · rw [if_pos h, if_pos h]
        have := div_lt_of_base h.2 (by omega : 0 < n)
        rw [ih g (n / b) (by omega) (by omega)]
      · rw [if_neg h, if_neg h]

theorem log_of_one_lt_of_le {b n : ℕ} (h : 1 < b) (hn : b ≤ n) : log b n = log b (n / b) + 1 := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_succ_of_ne_zero (by omega : n ≠ 0)
  show (if b ≤ k + 1 ∧ 1 < b then logFuel b k ((k + 1) / b) + 1 else 0) = _
  have := div_lt_of_base h (Nat.succ_pos k)
  rw [if_pos ⟨hn, h⟩, logFuel_enough b k ((k + 1) / b) ((k + 1) / b) (by omega) (Nat.le_refl _)]
  rfl

private theorem log_of_not (h : ¬(b ≤ n ∧ 1 < b)) : log b n = 0 := by
  cases n with
  | zero => rfl
  | succ n => exact if_neg h

theorem log_of_lt {b n : ℕ} (hb : n < b) : log b n = 0 := log_of_not (by omega)

theorem log_of_left_le_one {b : ℕ} (hb : b ≤ 1) (n : ℕ) : log b n = 0 := log_of_not (by omega)

@[simp] theorem log_pos_iff {b n : ℕ} : 0 < log b n ↔ b ≤ n ∧ 1 < b := by
  by_cases h : b ≤ n ∧ 1 < b
  · rw [log_of_one_lt_of_le h.2 h.1]
    simp [h]
  · rw [log_of_not h]
    simp [h]

theorem log_pos {b n : ℕ} (hb : 1 < b) (hbn : b ≤ n) : 0 < log b n := log_pos_iff.mpr ⟨hbn, hb⟩

@[simp] theorem log_eq_zero_iff {b n : ℕ} : log b n = 0 ↔ n < b ∨ b ≤ 1 := by
  have := @log_pos_iff b n
  omega

@[simp] theorem log_zero_left (n : ℕ) : log 0 n = 0 := log_of_left_le_one (by omega) n

@[simp] theorem log_zero_right (b : ℕ) : log b 0 = 0 := rfl

@[simp] theorem log_one_left (n : ℕ) : log 1 n = 0 := log_of_left_le_one (by omega) n

@[simp] theorem log_one_right (b : ℕ) : log b 1 = 0 := log_of_not (by omega)

theorem pow_le_iff_le_log {b : ℕ} (hb : 1 < b) {x y : ℕ} (hy : y ≠ 0) :
    b ^ x ≤ y ↔ x ≤ log b y := by
  induction y using Nat.strong_induction_on generalizing x with
  | _ y ih =>
    cases x with
    | zero => simp; omega
    | succ x =>
      by_cases h : b ≤ y
      · rw [log_of_one_lt_of_le hb h, Nat.pow_succ, ← Nat.le_div_iff_mul_le (by omega),
          ih (y / b) (div_lt_of_base hb (by omega))
            (Nat.ne_of_gt (Nat.div_pos h (by omega)))]
        omega
      · rw [log_of_lt (by omega)]
        have h₁ : b ≤ b ^ (x + 1) := Nat.le_self_pow (Nat.succ_ne_zero x) b
        omega

theorem lt_pow_iff_log_lt {b : ℕ} (hb : 1 < b) {x y : ℕ} (hy : y ≠ 0) :
    y < b ^ x ↔ log b y < x := by
  rw [← Nat.not_le, pow_le_iff_le_log hb hy, Nat.not_le]

theorem le_log_of_pow_le {b x y : ℕ} (hb : 1 < b) (h : b ^ x ≤ y) : x ≤ log b y := by
  refine (pow_le_iff_le_log hb ?_).mp h
  rintro rfl
  exact Nat.not_le_of_gt (Nat.pos_pow_of_pos x (by omega)) h

theorem pow_log_le_self (b : ℕ) {x : ℕ} (hx : x ≠ 0) : b ^ log b x ≤ x := by
  by_cases hb : 1 < b
  · exact (pow_le_iff_le_log hb hx).mpr (Nat.le_refl _)
  · rw [log_of_left_le_one (by omega), Nat.pow_zero]
    omega

theorem lt_pow_succ_log_self {b : ℕ} (hb : 1 < b) (x : ℕ) : x < b ^ (log b x).succ := by
  by_cases hx : x = 0
  · subst hx
    exact Nat.pos_pow_of_pos _ (by omega)
  · exact (lt_pow_iff_log_lt hb hx).mpr (Nat.lt_succ_self _)

theorem log_eq_of_pow_le_of_lt_pow {b m n : ℕ} (h₁ : b ^ m ≤ n) (h₂ : n < b ^ (m + 1)) :
    log b n = m := by
  have hb : 1 < b := by
    by_contra hb
    have h : b ^ (m + 1) ≤ b ^ m := by
      rw [Nat.pow_succ]
      calc b ^ m * b ≤ b ^ m * 1 := Nat.mul_le_mul_left _ (by omega)
        _ = b ^ m := Nat.mul_one _
    omega
  have hn : n ≠ 0 := by
    have := Nat.pos_pow_of_pos m (by omega : 0 < b)
    omega
  rw [pow_le_iff_le_log hb hn] at h₁
  rw [lt_pow_iff_log_lt hb hn] at h₂
  omega

theorem log_pow {b : ℕ} (hb : 1 < b) (x : ℕ) : log b (b ^ x) = x :=
  log_eq_of_pow_le_of_lt_pow (Nat.le_refl _) (Nat.pow_lt_pow_succ hb)

theorem log_mul_base {b n : ℕ} (hb : 1 < b) (hn : n ≠ 0) : log b (n * b) = log b n + 1 := by
  have h : b ≤ n * b := Nat.le_mul_of_pos_left b (Nat.pos_of_ne_zero hn)
  rw [log_of_one_lt_of_le hb h, Nat.mul_div_cancel n (by omega)]

theorem log_mono_right {b n m : ℕ} (h : n ≤ m) : log b n ≤ log b m := by
  by_cases hb : 1 < b
  · by_cases hn : n = 0
    · subst hn
      simp
    · exact le_log_of_pow_le hb (Nat.le_trans (pow_log_le_self b hn) h)
  · rw [log_of_left_le_one (by omega)]
    exact Nat.zero_le _

/-! ## Digits -/

/-- The digits of `n` in base 0: `n` itself. -/
def digitsAux0 (n : ℕ) : List ℕ := Nat.rec [] (fun k _ => [k + 1]) n

theorem digitsAux0_zero : digitsAux0 0 = [] := rfl

theorem digitsAux0_succ (n : ℕ) : digitsAux0 (n + 1) = [n + 1] := rfl

attribute [eqns Nat.digitsAux0_zero Nat.digitsAux0_succ] digitsAux0

/-- The digits of `n` in base 1: `n` ones. -/
def digitsAux1 (n : ℕ) : List ℕ := List.replicate n 1

private def digitsFuel (b fuel : ℕ) : ℕ → List ℕ :=
  Nat.rec (fun _ => []) (fun _ next n => if n = 0 then [] else n % b :: next (n / b)) fuel

/-- The digits of `n` in a base from 2 on, the lowest first. -/
def digitsAux (b : ℕ) (_h : 2 ≤ b) (n : ℕ) : List ℕ := digitsFuel b n n

private theorem digitsFuel_enough (b : ℕ) (hb : 2 ≤ b) (f : ℕ) : ∀ g n, n ≤ f → n ≤ g →
    digitsFuel b f n = digitsFuel b g n := by
  induction f with
  | zero =>
    intro g n hf _
    obtain rfl := Nat.eq_zero_of_le_zero hf
    cases g with
    | zero => rfl
    | succ g => rfl
  | succ f ih =>
    intro g n hf hg
    show (if n = 0 then [] else n % b :: digitsFuel b f (n / b)) = _
    cases g with
    | zero =>
      rw [if_pos (by omega)]
      rfl
    | succ g =>
      show _ = if n = 0 then [] else n % b :: digitsFuel b g (n / b)
      by_cases h : n = 0
      · rw [if_pos h, if_pos h]
      · rw [if_neg h, if_neg h]
        have := div_lt_of_base hb (by omega : 0 < n)
        rw [ih g (n / b) (by omega) (by omega)]

theorem digitsAux_zero (b : ℕ) (h : 2 ≤ b) : digitsAux b h 0 = [] := rfl

theorem digitsAux_succ (b : ℕ) (h : 2 ≤ b) (n : ℕ) :
    digitsAux b h (n + 1) = (n + 1) % b :: digitsAux b h ((n + 1) / b) := by
  have := div_lt_of_base h (Nat.succ_pos n)
  show (n + 1) % b :: digitsFuel b n ((n + 1) / b) = _
  rw [digitsFuel_enough b h n ((n + 1) / b) _ (by omega) (Nat.le_refl _)]
  rfl

attribute [eqns Nat.digitsAux_zero Nat.digitsAux_succ] digitsAux

theorem digitsAux_def (b : ℕ) (h : 2 ≤ b) (n : ℕ) (w : 0 < n) :
    digitsAux b h n = n % b :: digitsAux b h (n / b) := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_succ_of_ne_zero (Nat.ne_of_gt w)
  exact digitsAux_succ b h k

/-- The digits of `n` in base `b`, the lowest first. -/
def digits (b : ℕ) : ℕ → List ℕ :=
  Nat.rec digitsAux0 (fun b _ => Nat.rec digitsAux1 (fun b _ => digitsAux (b + 2) (by omega)) b) b

private theorem digits_base_zero : digits 0 = digitsAux0 := rfl

private theorem digits_base_one : digits 1 = digitsAux1 := rfl

private theorem digits_base (b : ℕ) :
    digits (b + 2) = digitsAux (b + 2) (Nat.le_add_left 2 b) := rfl

attribute [eqns Nat.digits_base_zero Nat.digits_base_one Nat.digits_base] digits

@[simp] theorem digits_zero (b : ℕ) : digits b 0 = [] := by
  cases b with
  | zero => rfl
  | succ b =>
    cases b with
    | zero => rfl
    | succ b => rfl

@[simp] theorem digits_zero_succ (n : ℕ) : digits 0 n.succ = [n + 1] := rfl

@[simp] theorem digits_one (n : ℕ) : digits 1 n = List.replicate n 1 := rfl

theorem digits_def' {b : ℕ} (hb : 1 < b) {n : ℕ} (hn : 0 < n) :
    digits b n = n % b :: digits b (n / b) := by
  obtain ⟨c, rfl⟩ := Nat.exists_eq_add_of_le hb
  rw [Nat.add_comm]
  exact digitsAux_def _ _ n hn

theorem digits_add_two_add_one (b n : ℕ) :
    digits (b + 2) (n + 1) = (n + 1) % (b + 2) :: digits (b + 2) ((n + 1) / (b + 2)) :=
  digits_def' (by omega) (Nat.succ_pos n)

@[simp] theorem digits_of_two_le_of_pos {b : ℕ} (hb : 2 ≤ b) (hn : 0 < n) :
    digits b n = n % b :: digits b (n / b) :=
  digits_def' hb hn

theorem digits_eq_cons_digits_div {b n : ℕ} (h : 1 < b) (w : n ≠ 0) :
    digits b n = n % b :: digits b (n / b) :=
  digits_def' h (Nat.pos_of_ne_zero w)

theorem digits_of_lt (b x : ℕ) (hx : x ≠ 0) (hxb : x < b) : digits b x = [x] := by
  rw [digits_def' (by omega) (Nat.pos_of_ne_zero hx), Nat.mod_eq_of_lt hxb, Nat.div_eq_of_lt hxb,
    digits_zero]

theorem digits_add (b : ℕ) (h : 1 < b) (x y : ℕ) (hxb : x < b) (hxy : x ≠ 0 ∨ y ≠ 0) :
    digits b (x + b * y) = x :: digits b y := by
  have hb : 0 < b := by omega
  have hpos : 0 < x + b * y := by
    rcases hxy with h | h
    · omega
    · have := Nat.mul_pos hb (Nat.pos_of_ne_zero h)
      omega
  rw [digits_def' h hpos, Nat.add_mul_mod_self_left, Nat.mod_eq_of_lt hxb,
    Nat.add_mul_div_left x y hb, Nat.div_eq_of_lt hxb, Nat.zero_add]

/-- The number with the digits `l` in base `b`, the lowest first. -/
def ofDigits {α : Type u} [Semiring α] (b : α) (l : List ℕ) : α :=
  List.rec 0 (fun h _ t => (h : α) + b * t) l

@[simp] theorem ofDigits_nil {α : Type u} [Semiring α] (b : α) : ofDigits b [] = 0 := rfl

@[simp] theorem ofDigits_cons {α : Type u} [Semiring α] (b : α) (d : ℕ) (l : List ℕ) :
    ofDigits b (d :: l) = d + b * ofDigits b l := rfl

attribute [eqns Nat.ofDigits_nil Nat.ofDigits_cons] ofDigits

@[simp] theorem ofDigits_singleton (b n : ℕ) : ofDigits b [n] = n := by simp

theorem ofDigits_digits (b n : ℕ) : ofDigits b (digits b n) = n := by
  cases b with
  | zero =>
    cases n with
    | zero => rfl
    | succ n => simp
  | succ b =>
    cases b with
    | zero =>
      rw [digits_one]
      induction n with
      | zero => rfl
      | succ n ih =>
        rw [List.replicate_succ, ofDigits_cons, ih]
        simp
        omega
    | succ b =>
      induction n using Nat.strong_induction_on with
      | _ n ih =>
        by_cases h : n = 0
        · subst h
          simp
        · rw [digits_def' (by omega) (Nat.pos_of_ne_zero h), ofDigits_cons,
            ih _ (div_lt_of_base (by omega) (Nat.pos_of_ne_zero h))]
          exact Nat.mod_add_div n (b + 1 + 1)

theorem digits_eq_nil_iff_eq_zero {b n : ℕ} : digits b n = [] ↔ n = 0 := by
  constructor
  · intro h
    have e := ofDigits_digits b n
    rw [h] at e
    exact e.symm
  · rintro rfl
    exact digits_zero b

theorem digits_ne_nil_iff_ne_zero {b n : ℕ} : digits b n ≠ [] ↔ n ≠ 0 :=
  not_congr digits_eq_nil_iff_eq_zero

theorem digits.injective (b : ℕ) : Function.Injective b.digits := by
  intro m n h
  rw [← ofDigits_digits b m, ← ofDigits_digits b n, h]

@[simp] theorem digits_inj_iff {b n m : ℕ} : b.digits n = b.digits m ↔ n = m :=
  (digits.injective b).eq_iff

theorem digits_len (b n : ℕ) (hb : 1 < b) (hn : n ≠ 0) :
    (b.digits n).length = b.log n + 1 := by
  induction n using Nat.strong_induction_on with
  | _ n ih =>
    rw [digits_def' hb (Nat.pos_of_ne_zero hn), List.length_cons]
    by_cases h : b ≤ n
    · rw [log_of_one_lt_of_le hb h, ih _ (div_lt_of_base hb (Nat.pos_of_ne_zero hn))
        (Nat.ne_of_gt (Nat.div_pos h (by omega)))]
    · rw [Nat.div_eq_of_lt (by omega), digits_zero, log_of_lt (by omega)]
      rfl

theorem digits_lt_base {b m d : ℕ} (hb : 1 < b) (hd : d ∈ digits b m) : d < b := by
  induction m using Nat.strong_induction_on with
  | _ m ih =>
    by_cases hm : m = 0
    · subst hm
      simp at hd
    · rw [digits_def' hb (Nat.pos_of_ne_zero hm), List.mem_cons] at hd
      rcases hd with rfl | hd
      · exact Nat.mod_lt m (by omega)
      · exact ih _ (div_lt_of_base hb (Nat.pos_of_ne_zero hm)) hd

theorem lt_base_pow_length_digits {b m : ℕ} (hb : 1 < b) : m < b ^ (digits b m).length := by
  by_cases hm : m = 0
  · subst hm
    exact Nat.pos_pow_of_pos _ (by omega)
  · rw [digits_len b m hb hm]
    exact lt_pow_succ_log_self hb m

theorem base_pow_length_digits_le (b m : ℕ) (hb : 1 < b) (hm : m ≠ 0) :
    b ^ (digits b m).length ≤ b * m := by
  rw [digits_len b m hb hm, Nat.pow_succ, Nat.mul_comm]
  exact Nat.mul_le_mul_left b (pow_log_le_self b hm)

theorem le_digits_len_le (b n m : ℕ) (h : n ≤ m) : (digits b n).length ≤ (digits b m).length := by
  by_cases hn : n = 0
  · subst hn
    simp
  by_cases hb : 1 < b
  · rw [digits_len b n hb hn, digits_len b m hb (by omega)]
    exact Nat.succ_le_succ (log_mono_right h)
  · have hm : m ≠ 0 := by omega
    obtain ⟨n, rfl⟩ := Nat.exists_eq_succ_of_ne_zero hn
    obtain ⟨m, rfl⟩ := Nat.exists_eq_succ_of_ne_zero hm
    cases b with
    | zero => simp
    | succ b =>
      have e : b = 0 := by omega
      subst e
      rw [digits_one, digits_one, List.length_replicate, List.length_replicate]
      exact h

theorem modEq_digits_sum (b b' : ℕ) (h : b' % b = 1) (n : ℕ) :
    n ≡ (digits b' n).sum [MOD b] := by
  by_cases hb' : 1 < b'
  · induction n using Nat.strong_induction_on with
    | _ n ih =>
      by_cases hn : n = 0
      · subst hn
        rw [digits_zero]
        exact ModEq.rfl
      · rw [digits_def' hb' (Nat.pos_of_ne_zero hn), List.sum_cons]
        have h₁ : b' ≡ 1 [MOD b] := by
          have h₂ : 1 % b = 1 := by
            by_cases hb : b = 1
            · subst hb
              rw [Nat.mod_one] at h
              omega
            · exact Nat.one_mod_of_ne_one hb
          exact h.trans h₂.symm
        have h₃ := (h₁.mul (ih _ (div_lt_of_base hb' (Nat.pos_of_ne_zero hn)))).add_left (n % b')
        rwa [Nat.mod_add_div, Nat.one_mul] at h₃
  · have e : b' = 1 := by
      by_contra hne
      have : b' = 0 := by omega
      subst this
      rw [Nat.zero_mod] at h
      omega
    subst e
    rw [digits_one]
    have hs : (List.replicate n 1).sum = n := by
      induction n with
      | zero => rfl
      | succ n ih => rw [List.replicate_succ, List.sum_cons, ih, Nat.add_comm]
    rw [hs]

theorem modEq_three_digits_sum (n : ℕ) : n ≡ (digits 10 n).sum [MOD 3] :=
  modEq_digits_sum 3 10 (by norm_num) n

theorem modEq_nine_digits_sum (n : ℕ) : n ≡ (digits 10 n).sum [MOD 9] :=
  modEq_digits_sum 9 10 (by norm_num) n

theorem dvd_iff_dvd_digits_sum (b b' : ℕ) (h : b' % b = 1) (n : ℕ) :
    b ∣ n ↔ b ∣ (digits b' n).sum :=
  (modEq_digits_sum b b' h n).dvd_iff (Nat.dvd_refl b)

theorem three_dvd_iff (n : ℕ) : 3 ∣ n ↔ 3 ∣ (digits 10 n).sum :=
  dvd_iff_dvd_digits_sum 3 10 (by norm_num) n

theorem nine_dvd_iff (n : ℕ) : 9 ∣ n ↔ 9 ∣ (digits 10 n).sum :=
  dvd_iff_dvd_digits_sum 9 10 (by norm_num) n

theorem digits_append_digits {b m n : ℕ} (hb : 0 < b) :
    digits b n ++ digits b m = digits b (n + b ^ (digits b n).length * m) := by
  by_cases hm : m = 0
  · subst hm
    simp
  by_cases h1 : b = 1
  · subst h1
    simp only [digits_one, Nat.one_pow, Nat.one_mul]
    clear hm
    induction n with
    | zero => rw [Nat.zero_add]; rfl
    | succ n ih => rw [Nat.succ_add, List.replicate_succ, List.cons_append, ih]; rfl
  · have hb : 1 < b := by omega
    induction n using Nat.strong_induction_on with
    | _ n ih =>
      by_cases hn : n = 0
      · subst hn
        simp
      · have hlt := Nat.mod_lt n (by omega : 0 < b)
        rw [digits_def' hb (Nat.pos_of_ne_zero hn), List.cons_append,
          ih _ (div_lt_of_base hb (Nat.pos_of_ne_zero hn)), List.length_cons, Nat.pow_succ]
        rw [← digits_add b hb (n % b) _ hlt]
        · congr 1
          have e := Nat.mod_add_div n b
          calc n % b + b * (n / b + b ^ (digits b (n / b)).length * m)
              = n % b + b * (n / b) + b ^ (digits b (n / b)).length * b * m := by ring
            _ = n + b ^ (digits b (n / b)).length * b * m := by rw [e]
        · right
          have := Nat.mul_pos (Nat.pos_pow_of_pos (digits b (n / b)).length (by omega : 0 < b))
            (Nat.pos_of_ne_zero hm)
          omega

end Nat
