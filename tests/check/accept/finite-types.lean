/-! Bijections, iteration, finite types and sets under Mathlib's names. -/

example (σ : Equiv ℝ ℝ) (h : σ.1 2 = σ.2 2) : σ.1 (σ.1 2) = 2 := by
  rw [h]
  exact σ.right_inv 2

example (σ : Equiv ℝ ℝ) (h : σ.1 2 = σ.2 2) : σ.1 (σ.1 2) = 2 := by
  simp only [Equiv.toFun_as_coe, Equiv.invFun_as_coe] at h ⊢
  rw [h, Equiv.apply_symm_apply]

example (e : ℕ ≃ ℤ) (x : ℕ) : e.symm (e x) = x := by simp

example (e : ℕ ≃ ℤ) (x y : ℕ) (h : e x = e y) : x = y := by simpa using h

example (e : ℕ ≃ ℕ) (x y : ℕ) (h : e x = y) : e.symm y = x := by
  rw [Equiv.symm_apply_eq, h]

example (e : ℕ ≃ ℕ) : Function.Injective e := e.injective

example (f : ℕ → ℕ) (h : ∀ x, f x = x + 2) : f^[3] 1 = 7 := by
  simp [h]

example (f : ℕ → ℕ) (n x : ℕ) : f^[n + 1] x = f (f^[n] x) := Function.iterate_succ_apply' f n x

example (x : Fin 3) : x ∈ (Finset.univ : Finset (Fin 3)) := by simp

example : Fintype.card (Fin 5) = 5 := by simp

example : ∀ x : Fin 4, x.val < 4 := by decide

example : ∑ x : Fin 4, x.val = 6 := by decide

example : ∃ b : Bool, b = true := by decide

example (S : Set ℕ) [Fintype S] (x : ℕ) : x ∈ S.toFinset ↔ x ∈ S := by simp

example (f : ℝ → ℝ) (h₀ : ∀ x, f x = 2 * x - 6) (h₁ : Fintype (f ⁻¹' {0})) :
    ∑ y in (f ⁻¹' {0}).toFinset, y = 3 := by
  have h : (f ⁻¹' {0}).toFinset = {3} := by
    ext y
    simp only [Set.mem_toFinset, Set.mem_preimage, Set.mem_singleton_iff, Finset.mem_singleton, h₀]
    constructor
    · intro h
      linarith
    · intro h
      linarith
  rw [h, Finset.sum_singleton]

theorem pairs_finite : ({1, 2} : Set ℕ).Finite := by
  simp [Set.Finite.insert]
