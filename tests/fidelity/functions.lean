import Mathlib

/-! Functions, sets of values, lists and pairs. -/

theorem fid_function_application_first (f : ℕ → ℕ) (x : ℕ) : f x + 1 = (f x) + 1 := rfl

theorem fid_function_application_pow (f : ℝ → ℝ) (x : ℝ) : f x ^ 2 = (f x) ^ 2 := rfl

theorem fid_function_application_left (f : ℕ → ℕ → ℕ) (x y : ℕ) : f x y = (f x) y := rfl

theorem fid_function_negated_argument (f : ℝ → ℝ) (x : ℝ) : -f x = -(f x) := rfl

theorem fid_function_comp (f g : ℕ → ℕ) (x : ℕ) : (f ∘ g) x = f (g x) := rfl

theorem fid_function_comp_order : ((fun n => n + 1) ∘ (fun n => n * 2)) 3 = 7 := rfl

theorem fid_function_ext (f g : ℝ → ℝ) (h : ∀ x, f x = g x) : f = g := funext h

theorem fid_function_update_all (f : ℝ → ℝ) (h : ∀ x, f x = 2 * x) : f 3 = 6 := by
  rw [h]
  norm_num

theorem fid_function_equation_everywhere (f : ℝ → ℝ) (h : ∀ x y, f (x + y) = f x + f y) : f 0 = 0 := by
  have h₀ := h 0 0
  simp at h₀
  linarith

theorem fid_function_left_inverse (f g : ℕ → ℕ) : Function.LeftInverse g f = ∀ x, g (f x) = x := rfl

theorem fid_function_right_inverse (f g : ℕ → ℕ) : Function.RightInverse g f = ∀ x, f (g x) = x := rfl

theorem fid_function_injective_fails : ¬Function.Injective (fun x : ℤ => x ^ 2) := by
  intro h
  have h₂ : (1 : ℤ) = -1 := h rfl
  exact absurd h₂ (by decide)

theorem fid_function_surjective_fails : ¬Function.Surjective (fun n : ℕ => n + 1) := by
  intro h
  obtain ⟨n, hn⟩ := h 0
  exact absurd hn (Nat.succ_ne_zero n)

theorem fid_function_id (x : ℕ) : id x = x := rfl

theorem fid_function_range (f : ℕ → ℕ) (y : ℕ) : (y ∈ Set.range f) = ∃ x, f x = y := rfl

theorem fid_function_image_order (f : ℕ → ℕ) (s : Set ℕ) (y : ℕ) :
    (y ∈ f '' s) = ∃ x, x ∈ s ∧ f x = y := rfl

theorem fid_pair : (1, 2).1 = 1 ∧ (1, 2).2 = 2 := ⟨rfl, rfl⟩

theorem fid_pair_right_nested : (1, 2, 3).2.1 = 2 := rfl

theorem fid_pair_eq (a b c d : ℕ) : (a, b) = (c, d) ↔ a = c ∧ b = d := Prod.mk.injEq a b c d ▸ Iff.rfl

theorem fid_list_length : [1, 2, 3].length = 3 ∧ ([] : List ℕ).length = 0 := ⟨rfl, rfl⟩

theorem fid_list_append_order : [1] ++ [2, 3] = [1, 2, 3] ∧ [2, 3] ++ [1] ≠ [1, 2, 3] := by decide

theorem fid_list_cons : 1 :: 2 :: [] = [1, 2] := rfl

theorem fid_list_map : [1, 2, 3].map (fun x => x - 2) = [0, 0, 1] := rfl

theorem fid_list_mem (a : ℕ) : a ∈ [1, 2] ↔ a = 1 ∨ a = 2 := by simp

theorem fid_list_reverse : [1, 2, 3].reverse = [3, 2, 1] := rfl

theorem fid_list_range : List.range 4 = [0, 1, 2, 3] := rfl

theorem fid_list_sum_prod : [2, 3, 4].sum = 9 ∧ [2, 3, 4].prod = 24 := by decide

theorem fid_list_head : [1, 2].head? = some 1 ∧ ([] : List ℕ).head? = none := ⟨rfl, rfl⟩

theorem fid_option : (some 1 = none) = False := by simp

theorem fid_multiset_order : ({1, 2} : Multiset ℕ) = {2, 1} ∧ ({1, 1} : Multiset ℕ) ≠ {1} := by decide

theorem fid_finset_order : ({1, 2} : Finset ℕ) = {2, 1} ∧ ({1, 1} : Finset ℕ) = {1} := by decide

theorem fid_finset_mem (a : ℕ) : a ∈ ({3, 4} : Finset ℕ) ↔ a = 3 ∨ a = 4 := by simp

theorem fid_finset_union : ({1, 2} : Finset ℕ) ∪ {2, 3} = {1, 2, 3} ∧ ({1, 2} : Finset ℕ) ∩ {2, 3} = {2} := by
  decide

theorem fid_finset_subset : ({1} : Finset ℕ) ⊆ {1, 2} ∧ ¬({1, 3} : Finset ℕ) ⊆ {1, 2} := by decide

theorem fid_finset_cast (s : Finset ℕ) (a : ℕ) : a ∈ (s : Set ℕ) ↔ a ∈ s := Iff.rfl

theorem fid_set_Icc (a b x : ℝ) : (x ∈ Set.Icc a b) = (a ≤ x ∧ x ≤ b) := rfl

theorem fid_set_Ico (a b x : ℝ) : (x ∈ Set.Ico a b) = (a ≤ x ∧ x < b) := rfl

theorem fid_set_Ioc (a b x : ℝ) : (x ∈ Set.Ioc a b) = (a < x ∧ x ≤ b) := rfl

theorem fid_set_Ioo (a b x : ℝ) : (x ∈ Set.Ioo a b) = (a < x ∧ x < b) := rfl

theorem fid_set_Ici (a x : ℝ) : (x ∈ Set.Ici a) = (a ≤ x) := rfl

theorem fid_set_Iio (b x : ℝ) : (x ∈ Set.Iio b) = (x < b) := rfl

theorem fid_set_empty_interval : Set.Icc (2 : ℝ) 1 = ∅ := by
  ext x
  constructor
  · rintro ⟨h₁, h₂⟩
    linarith
  · intro h
    exact h.elim

theorem fid_set_builder_condition (x : ℤ) : (x ∈ {y : ℤ | 0 < y ∧ y < 3}) = (0 < x ∧ x < 3) := rfl

theorem fid_set_builder_bounded (x : ℤ) : (x ∈ {y : ℤ | ∃ k, y = 2 * k}) = ∃ k, x = 2 * k := rfl

theorem fid_set_eq_iff (s t : Set ℝ) : s = t ↔ ∀ x, x ∈ s ↔ x ∈ t :=
  ⟨fun h x => by rw [h], fun h => Set.ext h⟩

theorem fid_set_insert (x : ℝ) : (x ∈ ({1, 2} : Set ℝ)) = (x = 1 ∨ x = 2) := rfl

theorem fid_set_nonempty (s : Set ℝ) : s.Nonempty = ∃ x, x ∈ s := rfl

theorem fid_set_union_before_subset (s t r : Set ℕ) : (s ∪ t ⊆ r) = ((s ∪ t) ⊆ r) := rfl

theorem fid_set_diff_left (s t r : Set ℕ) : (s \ t) \ r = {x | (x ∈ s ∧ x ∉ t) ∧ x ∉ r} := rfl

theorem fid_subtype (n : {x : ℕ // 3 < x}) : 3 < (n : ℕ) := n.2

theorem fid_list_filter : [1, 2, 3, 4].filter (fun x => x % 2 = 0) = [2, 4] := rfl
