-- expect: candidate-refused
class Cheat where
  h : (2 : ℕ) + 2 = 5

theorem t [c : Cheat] : (2 : ℕ) + 2 = 5 := c.h
