def idd (α : Sort u) (a : α) : α := a
#check idd
def pair.{v, w} (α : Type v) (β : Type w) : Type (max v w) := α × β
#check pair
example : Type := Type
#check Type 1
#check (fun (α : Type) => α)
