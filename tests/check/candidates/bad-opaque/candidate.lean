-- expect: candidate-refused
opaque cheat : PLift False

theorem t : False := cheat.down
