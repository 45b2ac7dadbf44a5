/-!
# Bijections with their inverse; iteration

Names and statements are those of Mathlib's `Logic/Equiv/Defs.lean`, `Logic/Embedding/Basic.lean`
and `Logic/Function/Iterate.lean`.
-/

universe u v w z

open Function

/-- A function with a two-sided inverse. -/
structure Equiv (α : Sort u) (β : Sort v) where
  toFun : α → β
  invFun : β → α
  left_inv : LeftInverse invFun toFun
  right_inv : RightInverse invFun toFun

infix:25 " ≃ " => Equiv

@[reducible] def Equiv.Perm (α : Sort u) := Equiv α α

namespace Equiv

variable {α : Sort u} {β : Sort v} {γ : Sort w}

instance instFunLike : FunLike (α ≃ β) α β where
  coe := Equiv.toFun
  coe_injective' := by
    rintro ⟨f, g, l, r⟩ ⟨f', g', l', r'⟩ h
    have h₁ : f = f' := h
    subst h₁
    have h₂ : g = g' := funext fun b => by
      have e := l (g' b)
      rwa [r' b] at e
    subst h₂
    rfl

@[simp] theorem coe_fn_mk (f : α → β) (g : β → α) (l : LeftInverse g f) (r : RightInverse g f) :
    (Equiv.mk f g l r : α → β) = f := rfl

theorem coe_fn_injective : Function.Injective (fun (e : α ≃ β) => (e : α → β)) :=
  DFunLike.coe_injective

@[ext] theorem ext {f g : Equiv α β} (H : ∀ x, f x = g x) : f = g := DFunLike.ext f g H

theorem ext_iff {f g : Equiv α β} : f = g ↔ ∀ x, f x = g x := DFunLike.ext_iff

protected theorem congr_arg {f : Equiv α β} {x x' : α} (h : x = x') : f x = f x' := by rw [h]

protected theorem congr_fun {f g : Equiv α β} (h : f = g) (x : α) : f x = g x := by rw [h]

/-- Every type is in bijection with itself. -/
@[refl] protected def refl (α : Sort u) : α ≃ α := ⟨id, id, fun _ => rfl, fun _ => rfl⟩

instance inhabited' : Inhabited (α ≃ α) := ⟨Equiv.refl α⟩

/-- The inverse. -/
@[symm] protected def symm (e : α ≃ β) : β ≃ α := ⟨e.invFun, e.toFun, e.right_inv, e.left_inv⟩

/-- One after the other. -/
@[trans] protected def trans (e₁ : α ≃ β) (e₂ : β ≃ γ) : α ≃ γ :=
  ⟨e₂.toFun ∘ e₁.toFun, e₁.invFun ∘ e₂.invFun,
    fun a => by
      show e₁.invFun (e₂.invFun (e₂.toFun (e₁.toFun a))) = a
      rw [e₂.left_inv, e₁.left_inv],
    fun c => by
      show e₂.toFun (e₁.toFun (e₁.invFun (e₂.invFun c))) = c
      rw [e₁.right_inv, e₂.right_inv]⟩

theorem left_inv' (e : α ≃ β) : LeftInverse e.symm e := e.left_inv

theorem right_inv' (e : α ≃ β) : RightInverse e.symm e := e.right_inv

@[simp] theorem toFun_as_coe (e : α ≃ β) : e.toFun = e := rfl

@[simp] theorem invFun_as_coe (e : α ≃ β) : e.invFun = e.symm := rfl

@[simp] theorem coe_fn_symm_mk (f : α → β) (g : β → α) (l : LeftInverse g f)
    (r : RightInverse g f) : ((Equiv.mk f g l r).symm : β → α) = g := rfl

@[simp] theorem coe_refl : (Equiv.refl α : α → α) = id := rfl

@[simp] theorem refl_apply (x : α) : Equiv.refl α x = x := rfl

@[simp] theorem coe_trans (f : α ≃ β) (g : β ≃ γ) : (f.trans g : α → γ) = g ∘ f := rfl

@[simp] theorem trans_apply (f : α ≃ β) (g : β ≃ γ) (a : α) : (f.trans g) a = g (f a) := rfl

@[simp] theorem apply_symm_apply (e : α ≃ β) (x : β) : e (e.symm x) = x := e.right_inv x

@[simp] theorem symm_apply_apply (e : α ≃ β) (x : α) : e.symm (e x) = x := e.left_inv x

@[simp] theorem symm_comp_self (e : α ≃ β) : e.symm ∘ e = id := funext e.symm_apply_apply

@[simp] theorem self_comp_symm (e : α ≃ β) : e ∘ e.symm = id := funext e.apply_symm_apply

@[simp] theorem symm_trans_apply (f : α ≃ β) (g : β ≃ γ) (a : γ) :
    (f.trans g).symm a = f.symm (g.symm a) := rfl

@[simp] theorem symm_symm_apply (f : α ≃ β) (b : α) : f.symm.symm b = f b := rfl

protected theorem injective (e : α ≃ β) : Injective e := LeftInverse.injective e.left_inv

protected theorem surjective (e : α ≃ β) : Surjective e := fun b => ⟨e.symm b, e.right_inv b⟩

protected theorem bijective (e : α ≃ β) : Bijective e := ⟨e.injective, e.surjective⟩

theorem apply_eq_iff_eq (f : α ≃ β) {x y : α} : f x = f y ↔ x = y := f.injective.eq_iff

attribute [simp] apply_eq_iff_eq

theorem apply_eq_iff_eq_symm_apply {x : α} {y : β} (f : α ≃ β) : f x = y ↔ x = f.symm y := by
  constructor
  · rintro rfl
    exact (f.symm_apply_apply x).symm
  · rintro rfl
    exact f.apply_symm_apply y

theorem symm_apply_eq (e : α ≃ β) {x : β} {y : α} : e.symm x = y ↔ x = e y := by
  constructor
  · rintro rfl
    exact (e.apply_symm_apply x).symm
  · rintro rfl
    exact e.symm_apply_apply y

theorem eq_symm_apply (e : α ≃ β) {x : β} {y : α} : y = e.symm x ↔ e y = x := by
  rw [eq_comm, symm_apply_eq, eq_comm]

@[simp] theorem symm_symm (e : α ≃ β) : e.symm.symm = e := rfl

@[simp] theorem trans_refl (e : α ≃ β) : e.trans (Equiv.refl β) = e := rfl

@[simp] theorem refl_symm : (Equiv.refl α).symm = Equiv.refl α := rfl

@[simp] theorem refl_trans (e : α ≃ β) : (Equiv.refl α).trans e = e := rfl

@[simp] theorem symm_trans_self (e : α ≃ β) : e.symm.trans e = Equiv.refl β := ext e.right_inv

@[simp] theorem self_trans_symm (e : α ≃ β) : e.trans e.symm = Equiv.refl α := ext e.left_inv

theorem trans_assoc {δ : Sort z} (ab : α ≃ β) (bc : β ≃ γ) (cd : γ ≃ δ) :
    (ab.trans bc).trans cd = ab.trans (bc.trans cd) := rfl

theorem leftInverse_symm (f : Equiv α β) : LeftInverse f.symm f := f.left_inv

theorem rightInverse_symm (f : Equiv α β) : Function.RightInverse f.symm f := f.right_inv

theorem injective_comp (e : α ≃ β) (f : β → γ) : Injective (f ∘ e) ↔ Injective f := by
  constructor
  · intro h a b hab
    apply e.symm.injective
    apply h
    show f (e (e.symm a)) = f (e (e.symm b))
    rw [e.apply_symm_apply, e.apply_symm_apply]
    exact hab
  · exact fun h => h.comp e.injective

theorem nonempty_congr (e : α ≃ β) : Nonempty α ↔ Nonempty β :=
  ⟨fun ⟨a⟩ => ⟨e a⟩, fun ⟨b⟩ => ⟨e.symm b⟩⟩

/-- A bijective function, with an inverse chosen. -/
noncomputable def ofBijective (f : α → β) (hf : Bijective f) : α ≃ β where
  toFun := f
  invFun := fun b => Classical.choose (hf.2 b)
  left_inv := fun a => hf.1 (Classical.choose_spec (hf.2 (f a)))
  right_inv := fun b => Classical.choose_spec (hf.2 b)

@[simp] theorem ofBijective_apply (f : α → β) (hf : Bijective f) (a : α) :
    ofBijective f hf a = f a := rfl

end Equiv

namespace Function

/-- A function that is its own inverse, as a bijection. -/
def Involutive.toPerm {α : Sort u} (f : α → α) (h : Involutive f) : Equiv.Perm α := ⟨f, f, h, h⟩

/-- An injective function. -/
structure Embedding (α : Sort u) (β : Sort v) where
  toFun : α → β
  inj' : Injective toFun

infixr:25 " ↪ " => Function.Embedding

namespace Embedding

variable {α : Sort u} {β : Sort v}

instance instFunLike : FunLike (α ↪ β) α β where
  coe := Embedding.toFun
  coe_injective' := by
    rintro ⟨f, hf⟩ ⟨g, hg⟩ h
    have e : f = g := h
    subst e
    rfl

@[simp] theorem coeFn_mk (f : α → β) (i : Injective f) : (Embedding.mk f i : α → β) = f := rfl

@[simp] theorem toFun_eq_coe (f : α ↪ β) : f.toFun = f := rfl

protected theorem injective (f : α ↪ β) : Injective f := f.inj'

theorem apply_eq_iff_eq (f : α ↪ β) (x y : α) : f x = f y ↔ x = y := f.injective.eq_iff

attribute [simp] apply_eq_iff_eq

end Embedding

end Function

/-! ## Iteration -/

/-- `f` applied `n` times. -/
def Nat.iterate {α : Sort u} (f : α → α) (n : ℕ) : α → α :=
  Nat.rec (fun a => a) (fun _ next a => next (f a)) n

notation:max f "^["n"]" => Nat.iterate f n

namespace Function

variable {α : Type u} (f : α → α) {x : α} {m n : ℕ}

@[simp] theorem iterate_zero : f^[0] = id := rfl

theorem iterate_zero_apply (x : α) : f^[0] x = x := rfl

@[simp] theorem iterate_succ (n : ℕ) : f^[n.succ] = f^[n] ∘ f := rfl

theorem iterate_succ_apply (n : ℕ) (x : α) : f^[n.succ] x = f^[n] (f x) := rfl

@[simp] theorem iterate_id (n : ℕ) : (id : α → α)^[n] = id := by
  induction n with
  | zero => rfl
  | succ n ih => rw [iterate_succ, ih]; rfl

@[simp] theorem iterate_one : f^[1] = f := rfl

theorem iterate_add_apply (m n : ℕ) (x : α) : f^[m + n] x = f^[m] (f^[n] x) := by
  induction n generalizing x with
  | zero => rfl
  | succ n ih => exact ih (f x)

theorem iterate_add (m n : ℕ) : f^[m + n] = f^[m] ∘ f^[n] := funext (iterate_add_apply f m n)

theorem iterate_succ_apply' (n : ℕ) (x : α) : f^[n.succ] x = f (f^[n] x) := by
  rw [Nat.succ_eq_add_one, Nat.add_comm, iterate_add_apply]
  rfl

theorem iterate_succ' (n : ℕ) : f^[n.succ] = f ∘ f^[n] := funext (iterate_succ_apply' f n)

theorem iterate_mul (m n : ℕ) : f^[m * n] = (f^[m])^[n] := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_succ, iterate_add, ih, iterate_succ]

theorem iterate_fixed {f : α → α} {x : α} (h : f x = x) (n : ℕ) : f^[n] x = x := by
  induction n with
  | zero => rfl
  | succ n ih => rw [iterate_succ_apply, h, ih]

theorem Injective.iterate {f : α → α} (Hinj : Injective f) (n : ℕ) : Injective f^[n] := by
  induction n with
  | zero => exact injective_id
  | succ n ih => exact ih.comp Hinj

theorem Surjective.iterate {f : α → α} (Hsurj : Surjective f) (n : ℕ) : Surjective f^[n] := by
  induction n with
  | zero => exact surjective_id
  | succ n ih => exact ih.comp Hsurj

theorem Bijective.iterate {f : α → α} (Hbij : Bijective f) (n : ℕ) : Bijective f^[n] :=
  ⟨Hbij.1.iterate n, Hbij.2.iterate n⟩

end Function
