/-!
# Congruence for conditions

What `simp` uses where a condition is rewritten: the instance of `Decidable` changes with it.
-/

universe u

namespace Quod.Simp

theorem ite_condition {α : Sort u} {c c' : Prop} {i : Decidable c} {i' : Decidable c'}
    (h : c = c') (a b : α) : @ite α c i a b = @ite α c' i' a b := by
  by_cases hc : c
  · rw [if_pos hc, if_pos (Eq.mp h hc)]
  · rw [if_neg hc, if_neg (fun hc' => hc (Eq.mpr h hc'))]

theorem ite_true {α : Sort u} {c : Prop} {i : Decidable c} (h : c = True) (a b : α) :
    @ite α c i a b = a := if_pos (of_eq_true h)

theorem ite_false {α : Sort u} {c : Prop} {i : Decidable c} (h : c = False) (a b : α) :
    @ite α c i a b = b := if_neg (of_eq_false h)

end Quod.Simp
