theorem Foo.bar : True := trivial
#check bar
#check open Foo in bar
open Foo in
#check bar
#check bar
set_option pp.all true in
#check Foo.bar
#check set_option pp.all true in Foo.bar
open Nowhere in
#check Foo.bar
#check open Nowhere in bar
section
open Foo
#check bar
end
#check bar
