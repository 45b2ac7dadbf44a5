structure Point where
  x : ℕ
  y : ℕ := 0
#check Point
#check Point.mk
#check Point.x
def p : Point := { x := 1 }
def q : Point := { p with y := 5 }
theorem qx : q.x = 1 := rfl
theorem qy : q.y = 5 := rfl
theorem eta (r : Point) : r = ⟨r.x, r.y⟩ := rfl
structure Point3 extends Point where
  z : ℕ
#check Point3.toPoint
def r : Point3 := { x := 1, y := 2, z := 3 }
theorem ry : r.y = 2 := rfl
example : Point := { z := 1 }
example : Point := { y := 1 }
