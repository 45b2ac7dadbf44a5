-- expect: candidate-refused
inductive Bad : Type
  | mk : (Bad → False) → Bad

theorem t : False := trivial
