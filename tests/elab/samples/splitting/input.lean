example (a b : ℕ) : (if a = b then 1 else 2) ≤ 2 := by
  split_ifs with h
  · decide
  · decide
example (p : Prop) [Decidable p] (h : (if p then 1 else 2) = 1) : p := by
  split at h
  · assumption
  · contradiction
example (n : ℕ) : (match n with | 0 => 1 | _ + 1 => 2) ≤ 2 := by
  split
  · decide
  · decide
example (p q : Prop) [Decidable p] [Decidable q] : (if p then (if q then 1 else 2) else 3) ≤ 3 := by
  split_ifs <;> decide
example (a b : ℕ) : a + b = b + a := by
  split_ifs
example (a b : ℕ) : a + b = b + a := by
  split
example (a b : ℕ) : (if a = b then 1 else 2) ≤ 1 := by
  split_ifs with h
  · decide
example (a b : ℕ) (h : a = b) : a = b := by
  split at k
