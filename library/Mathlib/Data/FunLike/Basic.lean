/-!
# Types whose values are functions with properties

`DFunLike F α β` says that a value of `F` can be applied to `a : α`, and is known by its values.
Names and statements are those of Mathlib's `Data/FunLike/Basic.lean`.
-/

universe u v w

class DFunLike (F : Sort u) (α : outParam (Sort v)) (β : outParam (α → Sort w)) where
  coe : F → (a : α) → β a
  coe_injective' : Function.Injective coe

@[reducible] def FunLike (F : Sort u) (α : outParam (Sort v)) (β : outParam (Sort w)) :=
  DFunLike F α (fun _ => β)

attribute [coe] DFunLike.coe

namespace DFunLike

variable {F : Sort u} {α : Sort v} {β : α → Sort w} [i : DFunLike F α β]

instance (priority := 100) hasCoeToFun : CoeFun F (fun _ => (a : α) → β a) := ⟨DFunLike.coe⟩

theorem coe_injective : Function.Injective (fun f : F => (f : (a : α) → β a)) :=
  DFunLike.coe_injective'

@[simp] theorem coe_fn_eq {f g : F} : (f : (a : α) → β a) = (g : (a : α) → β a) ↔ f = g :=
  ⟨fun h => coe_injective h, fun h => by rw [h]⟩

theorem ext (f g : F) (h : ∀ x : α, f x = g x) : f = g := coe_injective (funext h)

theorem ext_iff {f g : F} : f = g ↔ ∀ x, f x = g x := ⟨fun h x => by rw [h], fun h => ext f g h⟩

protected theorem congr_fun {f g : F} (h : f = g) (x : α) : f x = g x := by rw [h]

protected theorem congr_arg {F : Sort u} {α : Sort v} {β : Sort w} [FunLike F α β] (f : F)
    {x y : α} (h : x = y) : f x = f y := by rw [h]

end DFunLike
