-- expect: unknown-identifier|other-statement
set_option autoImplicit true

theorem t : claim → claim := fun h => h
