-- expect: syntax|other-statement|sorry|type-mismatch|tactic-failed|unsupported
macro "five" : term => `(4)

theorem t : (2 : ℕ) + 2 = five := rfl
