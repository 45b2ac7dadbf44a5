-- expect: syntax
local notation "p" => True

theorem t (p : Prop) : p := trivial
