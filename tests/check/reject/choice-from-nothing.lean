-- expect: failed-to-synthesize
theorem t : Nonempty Empty := inferInstance
