def ack : ℕ → ℕ → ℕ
  | 0, n => n + 1
  | m + 1, 0 => ack m 1
  | m + 1, n + 1 => ack m (ack (m + 1) n)
termination_by m n => (m, n)
example : ack 2 2 = 7 := by simp [ack]
example : ack 2 2 = 7 := by rfl
example (n : ℕ) : ack 0 n = n + 1 := by rw [ack]
def half (n : ℕ) : ℕ := if n < 2 then 0 else 1 + half (n - 2)
termination_by n
decreasing_by omega
example : half 5 = 2 := by decide
def log2 (n : ℕ) : ℕ := if h : n < 2 then 0 else 1 + log2 (n / 2)
def gcd' (m n : ℕ) : ℕ :=
  if h : m = 0 then n else gcd' (n % m) m
termination_by m
decreasing_by exact Nat.mod_lt _ (Nat.pos_of_ne_zero h)
theorem gcd'_zero (n : ℕ) : gcd' 0 n = n := by rw [gcd']; simp
theorem gcd'_pos (m n : ℕ) (h : 0 < m) : gcd' m n = gcd' (n % m) m := by
  unfold gcd'
  sorry
def bad (n : ℕ) : ℕ := bad (n + 1)
def bad2 (n : ℕ) : ℕ := bad2 (n + 1)
termination_by n
def fib : ℕ → ℕ
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)
theorem half_le (n : ℕ) : half n ≤ n := by
  unfold half
  split
  · omega
  · have := half_le (n - 2)
    omega
termination_by n
decreasing_by omega
def collatz (n fuel : ℕ) : ℕ :=
  if n ≤ 1 then 0 else if fuel = 0 then 0 else if n % 2 = 0 then collatz (n / 2) (fuel - 1) + 1 else collatz (3 * n + 1) (fuel - 1) + 1
termination_by fuel
