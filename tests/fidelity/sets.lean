import Mathlib

/-! Sets are predicates; their operations are what membership says. -/

theorem fid_mem (p : ℕ → Prop) (a : ℕ) : (a ∈ {x | p x}) = p a := rfl

theorem fid_mem_literal (a : ℕ) : (a ∈ ({1, 2, 3} : Set ℕ)) = (a = 1 ∨ a = 2 ∨ a = 3) := rfl

theorem fid_not_mem (s : Set ℕ) (a : ℕ) : (a ∉ s) = ¬a ∈ s := rfl

theorem fid_inter (s t : Set ℕ) (a : ℕ) : (a ∈ s ∩ t) = (a ∈ s ∧ a ∈ t) := rfl

theorem fid_union (s t : Set ℕ) (a : ℕ) : (a ∈ s ∪ t) = (a ∈ s ∨ a ∈ t) := rfl

theorem fid_diff (s t : Set ℕ) (a : ℕ) : (a ∈ s \ t) = (a ∈ s ∧ a ∉ t) := rfl

theorem fid_compl (s : Set ℕ) (a : ℕ) : (a ∈ sᶜ) = ¬a ∈ s := rfl

theorem fid_empty (a : ℕ) : (a ∈ (∅ : Set ℕ)) = False := rfl

theorem fid_univ (a : ℕ) : (a ∈ (Set.univ : Set ℕ)) = True := rfl

theorem fid_subset (s t : Set ℕ) : (s ⊆ t) = ∀ x, x ∈ s → x ∈ t := rfl

theorem fid_ssubset (s t : Set ℕ) : (s ⊂ t) = (s ⊆ t ∧ ¬t ⊆ s) := rfl

theorem fid_inter_before_union (s t r : Set ℕ) : s ∪ t ∩ r = s ∪ (t ∩ r) := rfl

theorem fid_bounded_membership (s : Set ℕ) (p : ℕ → Prop) :
    (∀ x ∈ s, p x) = (∀ x, x ∈ s → p x) := rfl

theorem fid_image (f : ℕ → ℕ) (s : Set ℕ) : f '' s = {y | ∃ x, x ∈ s ∧ f x = y} := rfl

theorem fid_preimage (f : ℕ → ℕ) (s : Set ℕ) : f ⁻¹' s = {x | f x ∈ s} := rfl

theorem fid_extensional (s t : Set ℕ) (h : ∀ x, x ∈ s ↔ x ∈ t) : s = t := Set.ext h
