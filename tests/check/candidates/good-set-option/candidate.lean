-- expect: accepted
set_option maxHeartbeats 0 in
theorem t (p : Prop) (h : p) : p := h
