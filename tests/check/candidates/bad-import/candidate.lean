-- expect: type-mismatch
import Cheat

theorem t : (2 : ℕ) + 2 = 5 := rfl
