-- expect: unknown-identifier|termination|syntax|type-mismatch|unsupported
theorem t : False := helper
where
  helper : False := helper
