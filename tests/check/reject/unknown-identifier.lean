-- expect: unknown-identifier
-- text: unknown identifier 'nat_add_comm'
theorem t (a b : ℕ) : a + b = b + a := nat_add_comm a b
