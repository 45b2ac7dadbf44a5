def f : ℕ → ℕ
  | 0 => 1
  | 1000 => 5
  | n => n
example : f 1000 = 5 := rfl
example : f 8 = 8 := rfl
example (n : ℕ) (h : n = 300) : n < 500 := by
  match n with
  | 300 => decide
  | n => omega
example (n : ℕ) : n = 0 ∨ 0 < n := match n with
  | 0 => Or.inl rfl
  | n + 1 => Or.inr (Nat.succ_pos n)
def g : ℕ → ℕ
  | 0 => 1
  | 5 => 2
def h : ℕ → ℕ
  | 700 => 1
  | n + 1 => n
  | 0 => 0
def k (b : Bool) : ℕ := match b with
  | true => 1
def l (b : Bool) : ℕ := match b with
  | true, false => 1
def m (b : Bool) : ℕ := match b with
  | 0 => 1
  | _ => 2
