-- expect: end
theorem t : 1 = 1 := rfl
end Foo
