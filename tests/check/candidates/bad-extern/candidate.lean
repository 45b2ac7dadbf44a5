-- expect: candidate-refused
@[extern "cheat"]
opaque cheat : False

theorem t : False := cheat
