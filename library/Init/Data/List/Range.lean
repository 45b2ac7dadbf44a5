/-!
# Lists of consecutive numbers

Names and statements are those of Batteries' `Data/List/Lemmas.lean` and of Mathlib's
`Data/List/Range.lean`.
-/

namespace List

@[simp] theorem range'_zero {s step : Nat} : range' s 0 step = [] := rfl

theorem range'_succ (s n step : Nat) : range' s (n + 1) step = s :: range' (s + step) n step := rfl

attribute [eqns range'_zero range'_succ] range'

@[simp] theorem range'_one {s step : Nat} : range' s 1 step = [s] := rfl

@[simp] theorem length_range' (s n step : Nat) : length (range' s n step) = n := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => rw [range'_succ, length_cons, ih]

theorem mem_range' {s n step m : Nat} : m ∈ range' s n step ↔ ∃ i, i < n ∧ m = s + step * i := by
  induction n generalizing s with
  | zero => simp
  | succ n ih =>
    rw [range'_succ, mem_cons, ih]
    constructor
    · rintro (h | ⟨i, hi, h⟩)
      · exact ⟨0, Nat.succ_pos n, h⟩
      · exact ⟨i + 1, Nat.succ_lt_succ hi, by rw [h, Nat.mul_add_one, Nat.add_assoc,
          Nat.add_comm step]⟩
    · rintro ⟨i, hi, h⟩
      cases i with
      | zero => exact Or.inl h
      | succ i =>
        exact Or.inr ⟨i, Nat.lt_of_succ_lt_succ hi, by rw [h, Nat.mul_add_one, Nat.add_assoc,
          Nat.add_comm step]⟩

@[simp] theorem mem_range'_1 {s n m : Nat} : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  rw [mem_range']
  constructor
  · rintro ⟨i, hi, h⟩
    rw [h, Nat.one_mul]
    exact ⟨Nat.le_add_right s i, Nat.add_lt_add_left hi s⟩
  · rintro ⟨h₁, h₂⟩
    exact ⟨m - s, by omega, by omega⟩

theorem range'_append (s m n step : Nat) :
    range' s m step ++ range' (s + step * m) n step = range' s (n + m) step := by
  induction m generalizing s with
  | zero => rfl
  | succ m ih =>
    rw [range'_succ, cons_append, ← Nat.add_assoc n, range'_succ, ← ih, Nat.mul_add_one,
      Nat.add_comm (step * m), ← Nat.add_assoc]

@[simp] theorem range'_append_1 (s m n : Nat) :
    range' s m ++ range' (s + m) n = range' s (n + m) := by
  have h := range'_append s m n 1
  rw [Nat.one_mul] at h
  exact h

theorem range'_concat (s n : Nat) {step : Nat} :
    range' s (n + 1) step = range' s n step ++ [s + step * n] := by
  rw [Nat.add_comm n 1]
  exact (range'_append s n 1 step).symm

theorem range'_1_concat (s n : Nat) : range' s (n + 1) = range' s n ++ [s + n] := by
  rw [range'_concat, Nat.one_mul]

theorem range_loop_range' (s n : Nat) : range.loop s (range' s n) = range' 0 (n + s) := by
  induction s generalizing n with
  | zero => rfl
  | succ s ih =>
    show range.loop s (s :: range' (s + 1) n) = _
    rw [← range'_succ, ih, Nat.add_right_comm, Nat.add_assoc]

theorem range_eq_range' (n : Nat) : range n = range' 0 n :=
  (range_loop_range' n 0).trans (congrArg (fun k => range' 0 k) (Nat.zero_add n))

@[simp] theorem range_zero : range 0 = [] := rfl

@[simp] theorem length_range (n : Nat) : length (range n) = n := by
  rw [range_eq_range', length_range']

@[simp] theorem range_eq_nil {n : Nat} : range n = [] ↔ n = 0 := by
  rw [← length_eq_zero, length_range]

theorem range_succ (n : Nat) : range (n + 1) = range n ++ [n] := by
  rw [range_eq_range', range_eq_range', range'_1_concat, Nat.zero_add]

@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by
  rw [range_eq_range', mem_range'_1, Nat.zero_add]
  exact ⟨fun h => h.2, fun h => ⟨Nat.zero_le m, h⟩⟩

theorem not_mem_range_self {n : Nat} : ¬n ∈ range n := by
  simp

theorem self_mem_range_succ (n : Nat) : n ∈ range (n + 1) := by
  simp

theorem pairwise_lt_range' (s n : Nat) : Pairwise (fun a b => a < b) (range' s n) := by
  induction n generalizing s with
  | zero => exact Pairwise.nil
  | succ n ih =>
    refine Pairwise.cons (fun b hb => ?_) (ih (s + 1))
    exact (mem_range'_1.mp hb).1

theorem nodup_range' (s n : Nat) : Nodup (range' s n) :=
  (pairwise_lt_range' s n).imp Nat.ne_of_lt

theorem pairwise_lt_range (n : Nat) : Pairwise (fun a b => a < b) (range n) := by
  rw [range_eq_range']
  exact pairwise_lt_range' 0 n

theorem nodup_range (n : Nat) : Nodup (range n) := by
  rw [range_eq_range']
  exact nodup_range' 0 n

theorem map_add_range' (a s n : Nat) : map (fun x => a + x) (range' s n) = range' (a + s) n := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => rw [range'_succ, range'_succ, map_cons, ih, Nat.add_assoc]

theorem range_succ_eq_map (n : Nat) : range (n + 1) = 0 :: map Nat.succ (range n) := by
  rw [range_eq_range', range_eq_range', range'_succ, ← map_add_range' 1 0 n]
  exact congrArg (List.cons 0) (map_congr (fun x _ => Nat.add_comm 1 x))

@[simp] theorem iota_zero : iota 0 = [] := rfl

@[simp] theorem iota_succ {n : Nat} : iota (n + 1) = (n + 1) :: iota n := rfl

@[simp] theorem mem_iota {m n : Nat} : m ∈ iota n ↔ 1 ≤ m ∧ m ≤ n := by
  induction n with
  | zero =>
    rw [iota_zero]
    constructor
    · exact fun h => absurd h (not_mem_nil m)
    · exact fun h => absurd h (by omega)
  | succ n ih =>
    rw [iota_succ, mem_cons, ih]
    omega

end List
