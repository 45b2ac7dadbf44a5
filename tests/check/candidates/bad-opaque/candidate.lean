-- expect: opaque
opaque cheat : PLift False

theorem t : False := cheat.down
