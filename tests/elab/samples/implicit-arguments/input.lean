def twice {α : Type} (f : α → α) (x : α) : α := f (f x)
#check twice
#check @twice
#check twice Nat.succ
#check twice (α := ℕ)
#check twice (fun n => n + 1) 3
theorem twice_id {α : Type} (x : α) : twice id x = x := rfl
#check twice_id
