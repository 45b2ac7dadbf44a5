-- expect: unknown-identifier|termination|unsupported|inhabited
unsafe def loop : False := loop

theorem anything : 1 = 2 := loop.elim
