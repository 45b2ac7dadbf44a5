/-!
# Cauchy sequences of rational numbers

Their sums, products and order in the limit. `Data/Real/Construction.lean` makes ℝ of them.
Closeness is said by strict inequalities in both directions instead of absolute values.
Not meant to be used by name.
-/

namespace Quod

/-- `p n` holds from some `n` on. -/
def Eventually (p : ℕ → Prop) : Prop := ∃ N : ℕ, ∀ n : ℕ, N ≤ n → p n

theorem Eventually.and {p q : ℕ → Prop} (hp : Eventually p) (hq : Eventually q) :
    Eventually (fun n => p n ∧ q n) := by
  obtain ⟨M, hM⟩ := hp
  obtain ⟨N, hN⟩ := hq
  exact ⟨M + N, fun n hn => ⟨hM n (by omega), hN n (by omega)⟩⟩

theorem Eventually.mono {p q : ℕ → Prop} (hp : Eventually p) (h : ∀ n : ℕ, p n → q n) :
    Eventually q := by
  obtain ⟨N, hN⟩ := hp
  exact ⟨N, fun n hn => h n (hN n hn)⟩

/-- `e` times a positive number is any other: how far a sequence must go. -/
theorem exists_mul_eq {B e : ℚ} (hB : 0 < B) (he : 0 < e) : ∃ d : ℚ, 0 < d ∧ B * d = e := by
  have hB₀ : B ≠ 0 := ne_of_gt hB
  have h : B * (B⁻¹ * e) = e := mul_inv_cancel_left₀ hB₀ e
  refine ⟨B⁻¹ * e, ?_, h⟩
  by_contra hn
  have h₁ : B * (B⁻¹ * e) ≤ B * 0 := mul_le_mul_of_nonneg_left (not_lt.mp hn) (le_of_lt hB)
  rw [h, mul_zero] at h₁
  exact not_le_of_lt he h₁

theorem mul_le_bound {x y B e : ℚ} (h₁ : -B ≤ x) (h₂ : x ≤ B) (h₃ : -e ≤ y) (h₄ : y ≤ e) :
    x * y ≤ B * e := by
  have a : 0 ≤ (B - x) * (e + y) := Rat.mul_nonneg (by linarith) (by linarith)
  have b : 0 ≤ (B + x) * (e - y) := Rat.mul_nonneg (by linarith) (by linarith)
  have c : (B - x) * (e + y) + (B + x) * (e - y) = 2 * (B * e) - 2 * (x * y) := by ring
  linarith

/-- Sequences of rational numbers whose terms come as close to each other as one likes. -/
structure CauchySeq where
  seq : ℕ → ℚ
  cauchy : ∀ e : ℚ, 0 < e → ∃ N : ℕ, ∀ m n : ℕ, N ≤ m → N ≤ n → seq m < seq n + e

namespace CauchySeq

theorem ext {f g : CauchySeq} (h : ∀ n : ℕ, f.seq n = g.seq n) : f = g := by
  obtain ⟨f, hf⟩ := f
  obtain ⟨g, hg⟩ := g
  have e : f = g := funext h
  subst e
  rfl

/-! ## Order in the limit -/

protected def le (f g : CauchySeq) : Prop :=
  ∀ e : ℚ, 0 < e → Eventually (fun n => f.seq n < g.seq n + e)

theorem le_of_eventually {f g : CauchySeq} (h : Eventually (fun n => f.seq n ≤ g.seq n)) :
    f.le g :=
  fun e he => h.mono (fun n hn => by linarith)

protected theorem le_refl (f : CauchySeq) : f.le f :=
  le_of_eventually ⟨0, fun _ _ => le_refl _⟩

protected theorem le_trans {f g h : CauchySeq} (h₁ : f.le g) (h₂ : g.le h) : f.le h := by
  intro e he
  exact ((h₁ (e / 2) (by linarith)).and (h₂ (e / 2) (by linarith))).mono
    (fun n ⟨a, b⟩ => by linarith)

/-- What is not below another sequence in the limit stays above it by some distance. -/
theorem gap {f g : CauchySeq} (h : ¬f.le g) :
    ∃ K : ℚ, 0 < K ∧ Eventually (fun n => g.seq n + K ≤ f.seq n) := by
  have h₁ : ∃ e : ℚ, 0 < e ∧ ¬Eventually (fun n => f.seq n < g.seq n + e) := by
    by_contra hn
    apply h
    intro e he
    by_contra he'
    exact hn ⟨e, he, he'⟩
  obtain ⟨e, he, hfar⟩ := h₁
  obtain ⟨M, hM⟩ := f.cauchy (e / 4) (by linarith)
  obtain ⟨N, hN⟩ := g.cauchy (e / 4) (by linarith)
  have h₂ : ∃ k : ℕ, M + N ≤ k ∧ g.seq k + e ≤ f.seq k := by
    by_contra hn
    apply hfar
    refine ⟨M + N, fun n hn' => ?_⟩
    by_contra hlt
    exact hn ⟨n, hn', not_lt.mp hlt⟩
  obtain ⟨k, hk, hgk⟩ := h₂
  refine ⟨e / 2, by linarith, M + N, fun n hn => ?_⟩
  have a := hM k n (by omega) (by omega)
  have b := hN n k (by omega) (by omega)
  linarith

protected theorem le_total (f g : CauchySeq) : f.le g ∨ g.le f := by
  by_contra h
  rw [not_or] at h
  obtain ⟨K, hK, hgap⟩ := gap h.1
  exact h.2 (le_of_eventually (hgap.mono (fun n hn => by linarith)))

/-- Two sequences with the same limit. -/
instance setoid : Setoid CauchySeq where
  r f g := f.le g ∧ g.le f
  iseqv := ⟨fun f => ⟨f.le_refl, f.le_refl⟩, fun h => ⟨h.2, h.1⟩,
    fun h₁ h₂ => ⟨CauchySeq.le_trans h₁.1 h₂.1, CauchySeq.le_trans h₂.2 h₁.2⟩⟩

theorem equiv_iff {f g : CauchySeq} : f ≈ g ↔ f.le g ∧ g.le f := Iff.rfl

/-! ## Constants, sums, negation -/

protected def const (q : ℚ) : CauchySeq :=
  ⟨fun _ => q, fun e he => ⟨0, fun _ _ _ _ => by linarith⟩⟩

protected def add (f g : CauchySeq) : CauchySeq :=
  ⟨fun n => f.seq n + g.seq n, fun e he => by
    obtain ⟨M, hM⟩ := f.cauchy (e / 2) (by linarith)
    obtain ⟨N, hN⟩ := g.cauchy (e / 2) (by linarith)
    refine ⟨M + N, fun m n hm hn => ?_⟩
    have a := hM m n (by omega) (by omega)
    have b := hN m n (by omega) (by omega)
    show f.seq m + g.seq m < f.seq n + g.seq n + e
    linarith⟩

theorem add_le_add {f f' g g' : CauchySeq} (hf : f.le f') (hg : g.le g') :
    (f.add g).le (f'.add g') := by
  intro e he
  refine ((hf (e / 2) (by linarith)).and (hg (e / 2) (by linarith))).mono (fun n ⟨a, b⟩ => ?_)
  show f.seq n + g.seq n < f'.seq n + g'.seq n + e
  linarith

protected def neg (f : CauchySeq) : CauchySeq :=
  ⟨fun n => -f.seq n, fun e he => by
    obtain ⟨N, hN⟩ := f.cauchy e he
    refine ⟨N, fun m n hm hn => ?_⟩
    have a := hN n m hn hm
    show -f.seq m < -f.seq n + e
    linarith⟩

theorem neg_le_neg {f g : CauchySeq} (h : f.le g) : g.neg.le f.neg := by
  intro e he
  refine (h e he).mono (fun n a => ?_)
  show -g.seq n < -f.seq n + e
  linarith

/-! ## Products -/

/-- Terms stay between `-B` and `B` from some point on. -/
theorem bounded (f : CauchySeq) :
    ∃ B : ℚ, 0 < B ∧ Eventually (fun n => -B ≤ f.seq n ∧ f.seq n ≤ B) := by
  obtain ⟨N, hN⟩ := f.cauchy 1 (by decide)
  rcases le_total 0 (f.seq N) with h | h
  · refine ⟨f.seq N + 2, by linarith, N, fun n hn => ?_⟩
    have a := hN n N hn (Nat.le_refl N)
    have b := hN N n (Nat.le_refl N) hn
    constructor <;> linarith
  · refine ⟨-f.seq N + 2, by linarith, N, fun n hn => ?_⟩
    have a := hN n N hn (Nat.le_refl N)
    have b := hN N n (Nat.le_refl N) hn
    constructor <;> linarith

/-- Differences of two sequences with the same limit become small. -/
theorem close {f g : CauchySeq} (h₁ : f.le g) (h₂ : g.le f) {d : ℚ} (hd : 0 < d) :
    Eventually (fun n => -d ≤ f.seq n - g.seq n ∧ f.seq n - g.seq n ≤ d) :=
  ((h₁ d hd).and (h₂ d hd)).mono (fun n ⟨a, b⟩ => ⟨by linarith, by linarith⟩)

protected def mul (f g : CauchySeq) : CauchySeq :=
  ⟨fun n => f.seq n * g.seq n, fun e he => by
    obtain ⟨B, hB, L, hL⟩ := f.bounded
    obtain ⟨C, hC, L', hL'⟩ := g.bounded
    obtain ⟨d, hd, hBd⟩ := exists_mul_eq (B := B + C) (e := e / 4) (by linarith) (by linarith)
    obtain ⟨M, hM⟩ := f.cauchy d hd
    obtain ⟨N, hN⟩ := g.cauchy d hd
    refine ⟨L + L' + M + N, fun m n hm hn => ?_⟩
    have a := hM m n (by omega) (by omega)
    have a' := hM n m (by omega) (by omega)
    have b := hN m n (by omega) (by omega)
    have b' := hN n m (by omega) (by omega)
    have hf := hL m (by omega)
    have hg := hL' n (by omega)
    have x : f.seq m * (g.seq m - g.seq n) ≤ (B + C) * d :=
      mul_le_bound (by linarith [hf.1]) (by linarith [hf.2]) (by linarith) (by linarith)
    have y : g.seq n * (f.seq m - f.seq n) ≤ (B + C) * d :=
      mul_le_bound (by linarith [hg.1]) (by linarith [hg.2]) (by linarith) (by linarith)
    have z : f.seq m * g.seq m =
        f.seq n * g.seq n + f.seq m * (g.seq m - g.seq n) + g.seq n * (f.seq m - f.seq n) := by
      ring
    show f.seq m * g.seq m < f.seq n * g.seq n + e
    linarith⟩

theorem mul_le_of_equiv {f f' : CauchySeq} (g : CauchySeq) (h₁ : f.le f') (h₂ : f'.le f) :
    (f.mul g).le (f'.mul g) := by
  intro e he
  obtain ⟨B, hB, hb⟩ := g.bounded
  obtain ⟨d, hd, hBd⟩ := exists_mul_eq (B := B) (e := e / 2) hB (by linarith)
  refine (hb.and (close h₁ h₂ hd)).mono (fun n ⟨a, b⟩ => ?_)
  have x : g.seq n * (f.seq n - f'.seq n) ≤ B * d := mul_le_bound a.1 a.2 b.1 b.2
  have y : f.seq n * g.seq n = f'.seq n * g.seq n + g.seq n * (f.seq n - f'.seq n) := by ring
  show f.seq n * g.seq n < f'.seq n * g.seq n + e
  linarith

protected theorem mul_comm (f g : CauchySeq) : f.mul g = g.mul f :=
  CauchySeq.ext (fun _ => mul_comm _ _)

/-! ## Reciprocals -/

/-- The sequence without its first terms; its limit is the same. -/
protected def shift (f : CauchySeq) (k : ℕ) : CauchySeq :=
  ⟨fun n => f.seq (k + n), fun e he => by
    obtain ⟨N, hN⟩ := f.cauchy e he
    exact ⟨N, fun m n hm hn => hN (k + m) (k + n) (by omega) (by omega)⟩⟩

theorem le_shift (f : CauchySeq) (k : ℕ) : f.le (f.shift k) := by
  intro e he
  obtain ⟨N, hN⟩ := f.cauchy e he
  exact ⟨N, fun n hn => hN n (k + n) hn (by omega)⟩

theorem shift_le (f : CauchySeq) (k : ℕ) : (f.shift k).le f := by
  intro e he
  obtain ⟨N, hN⟩ := f.cauchy e he
  exact ⟨N, fun n hn => hN (k + n) n (by omega) hn⟩

theorem inv_lt_inv_add {a b e : ℚ} (ha : 0 < a) (hb : 0 < b) (h : b < a + e * (a * b)) :
    a⁻¹ < b⁻¹ + e := by
  by_contra hn
  have hab : 0 < a * b := Rat.mul_pos a b ha hb
  have h₁ : (b⁻¹ + e) * (a * b) ≤ a⁻¹ * (a * b) :=
    mul_le_mul_of_nonneg_right (not_lt.mp hn) (le_of_lt hab)
  have h₂ : a⁻¹ * (a * b) = b := inv_mul_cancel_left₀ (ne_of_gt ha) b
  have h₃ : (b⁻¹ + e) * (a * b) = a + e * (a * b) := by
    rw [add_mul, mul_comm a b, inv_mul_cancel_left₀ (ne_of_gt hb) a]
  rw [h₂, h₃] at h₁
  exact not_le_of_lt h h₁

/-- The reciprocals of a sequence whose terms are at least `K > 0`. -/
protected def inv (f : CauchySeq) {K : ℚ} (hK : 0 < K) (hf : ∀ n : ℕ, K ≤ f.seq n) : CauchySeq :=
  ⟨fun n => (f.seq n)⁻¹, fun e he => by
    have hKK : 0 < K * K := Rat.mul_pos K K hK hK
    obtain ⟨N, hN⟩ := f.cauchy (e * (K * K)) (Rat.mul_pos _ _ he hKK)
    refine ⟨N, fun m n hm hn => ?_⟩
    have hm₀ : 0 < f.seq m := lt_of_lt_of_le hK (hf m)
    have hn₀ : 0 < f.seq n := lt_of_lt_of_le hK (hf n)
    apply inv_lt_inv_add hm₀ hn₀
    have a := hN n m hn hm
    have b : K * K ≤ K * f.seq n := mul_le_mul_of_nonneg_left (hf n) (le_of_lt hK)
    have c : K * f.seq n ≤ f.seq m * f.seq n := mul_le_mul_of_nonneg_right (hf m) (le_of_lt hn₀)
    have d : e * (K * K) ≤ e * (f.seq m * f.seq n) :=
      mul_le_mul_of_nonneg_left (le_trans b c) (le_of_lt he)
    linarith⟩

end CauchySeq

end Quod
