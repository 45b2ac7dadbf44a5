-- expect: other-statement
variable [order : Inhabited (∀ a b : ℕ, a ≤ b)]

theorem t (a b : ℕ) : a ≤ b := order.default a b
