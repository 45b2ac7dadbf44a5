-- expect: type-mismatch
local notation "5" => 4

theorem t : (2 : ℕ) + 2 = 5 := rfl
