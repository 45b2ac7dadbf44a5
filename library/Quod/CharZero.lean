/-!
# Characteristic zero

What `ring` asks of a field before it divides by numerals, and `norm_num` of a ring before it
tells numerals apart. Not meant to be used by name.
-/

universe u

theorem Quod.Ring.charZero {R : Type u} [CommRing R] [CharZero R] (n : ℕ)
    (h : (Nat.cast n : R) = 0) : n = 0 :=
  Nat.cast_eq_zero.mp h
