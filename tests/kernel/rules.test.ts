/**
 * Each rule of the theory: what it accepts, and what it rejects with the reason; the same with the
 * caches off.
 */
import { describe, expect, it } from "vitest";
import { createKernel } from "../../src/kernel/host/kernel.ts";
import {
  AND,
  ARITHMETIC,
  BOOL,
  EQ,
  judge,
  kernelModule,
  LIST,
  NAT,
  PROD,
  UNIT,
} from "./support.ts";

interface Case {
  /** Declarations; the last one is judged. */
  readonly given: readonly string[];
  readonly that: string;
}
type Accepts = Readonly<Record<string, Case>>;
type Rejects = Readonly<Record<string, Case & { readonly reason: string }>>;

function accepts(cases: Accepts): void {
  for (const [name, { given, that }] of Object.entries(cases)) {
    it(`accepts ${name}`, () => {
      for (const caches of [true, false]) {
        const verdict = judge(createKernel(kernelModule, { caches }), [...given, that]);
        expect(verdict).toEqual({ kind: "accepted" });
      }
    });
  }
}
function rejects(cases: Rejects): void {
  for (const [name, { given, that, reason }] of Object.entries(cases)) {
    it(`rejects ${name}: ${reason}`, () => {
      for (const caches of [true, false]) {
        const verdict = judge(createKernel(kernelModule, { caches }), [...given, that]);
        expect(verdict).toMatchObject({ kind: "rejected", reason });
      }
    });
  }
}

describe("declarations", () => {
  accepts({
    "a definition": {
      given: [],
      that: "def id.{u} : ∀ (α : Sort u), α → α := fun (α : Sort u) => fun (a : α) => a",
    },
    "an axiom": { given: [], that: "axiom a : ∀ (p : Prop), p → p" },
    "an opaque": { given: NAT, that: "opaque secret : Nat := Nat.zero" },
    "a theorem": {
      given: [],
      that: "theorem t : ∀ (p : Prop), p → p := fun (p : Prop) => fun (h : p) => h",
    },
    "a theorem whose Prop is only so after normalisation": {
      given: ["axiom P.{u} : Sort (imax 1 u) → Prop"],
      that: "theorem t : ∀ (p : Sort (imax 1 0)), p → p := fun (p : Prop) => fun (h : p) => h",
    },
  });
  rejects({
    "a name declared before": {
      given: NAT,
      that: "axiom Nat.succ : Prop",
      reason: "duplicate-name",
    },
    "a recursor's name declared before": {
      given: ["axiom T.rec : Prop"],
      that: "inductive T 0 : Type",
      reason: "duplicate-name",
    },
    "level parameters declared twice": {
      given: [],
      that: "axiom a.{u, u} : Sort u",
      reason: "duplicate-level-param",
    },
    "a level parameter not declared": {
      given: [],
      that: "axiom a : Sort u",
      reason: "unknown-level-param",
    },
    "a level parameter not declared, in a constant": {
      given: ["axiom f.{u} : Sort u"],
      that: "axiom a : f.{v} → Prop",
      reason: "unknown-level-param",
    },
    "a constant not declared": { given: [], that: "axiom a : Nat", reason: "unknown-constant" },
    "a definition that mentions itself": {
      given: [],
      that: "def f : Prop := f",
      reason: "unknown-constant",
    },
    "a theorem that proves itself": {
      given: [],
      that: "theorem f : ∀ (p : Prop), p := fun (p : Prop) => f p",
      reason: "unknown-constant",
    },
    "a type that is no type": { given: NAT, that: "axiom a : Nat.zero", reason: "type-expected" },
    "a value of another type": {
      given: [...NAT, ...BOOL],
      that: "def a : Nat := Bool.true",
      reason: "type-mismatch",
    },
    "an opaque's value of another type": {
      given: [...NAT, ...BOOL],
      that: "opaque a : Nat := Bool.true",
      reason: "type-mismatch",
    },
    "a theorem that is no proposition": {
      given: NAT,
      that: "theorem t : Nat := Nat.zero",
      reason: "theorem-not-prop",
    },
    "an opaque that unfolds": {
      given: [...NAT, ...EQ, "opaque o : Nat := Nat.zero"],
      that: "theorem t : Eq.{1} Nat o Nat.zero := Eq.refl.{1} Nat Nat.zero",
      reason: "type-mismatch",
    },
    "a constant with too few levels": {
      given: EQ,
      that: "axiom a : ∀ (p : Prop), Eq Prop p p",
      reason: "level-count",
    },
  });
});

describe("typing", () => {
  accepts({
    "imax: a proposition about all types is one": {
      given: [],
      that: "def p : Prop := ∀ (α : Type), ∀ (q : α → Prop), ∀ (a : α), q a",
    },
    "let by its value": {
      given: [...NAT, ...EQ],
      that: "def a : Eq.{1} Nat Nat.zero Nat.zero := let x : Nat := Nat.zero; Eq.refl.{1} Nat x",
    },
    "let in a type": {
      given: NAT,
      that: "def f : let T : Type := Nat; T → T := fun (n : Nat) => n",
    },
    "a projection": {
      given: PROD,
      that: "def fst.{u, v} : ∀ (α : Type u), ∀ (β : Type v), Prod.{u, v} α β → α := fun (α : Type u) => fun (β : Type v) => fun (p : Prod.{u, v} α β) => p.[Prod, 0]",
    },
    "a projection out of a proof into a proof": {
      given: AND,
      that: "theorem left : ∀ (a : Prop), ∀ (b : Prop), And a b → a := fun (a : Prop) => fun (b : Prop) => fun (h : And a b) => h.[And, 0]",
    },
    "shadowed binders": {
      given: NAT,
      that: "def k : Nat → Prop → Nat := fun (x : Nat) => fun (y : Prop) => x",
    },
  });
  rejects({
    "an application of what is no function": {
      given: NAT,
      that: "def a : Nat := Nat.zero Nat.zero",
      reason: "function-expected",
    },
    "an argument of another type": {
      given: [...NAT, ...BOOL],
      that: "def a : Nat := Nat.succ Bool.true",
      reason: "type-mismatch",
    },
    "a binder's type that is no type": {
      given: NAT,
      that: "def a : Prop := ∀ (x : Nat.zero), Prop",
      reason: "type-expected",
    },
    "a lambda's binder that is no type": {
      given: NAT,
      that: "def a : Nat → Nat := fun (x : Nat.zero) => Nat.zero",
      reason: "type-expected",
    },
    "a Pi's body that is no type": {
      given: NAT,
      that: "axiom a : Nat → Nat.zero",
      reason: "type-expected",
    },
    "let with a value of another type": {
      given: [...NAT, ...BOOL],
      that: "def a : Nat := let x : Nat := Bool.true; Nat.zero",
      reason: "type-mismatch",
    },
    "let with a type that is no type": {
      given: NAT,
      that: "def a : Nat := let x : Nat.zero := Nat.zero; Nat.zero",
      reason: "type-expected",
    },
    "predicativity of Type": {
      given: [],
      that: "def t : Type := ∀ (α : Type), α",
      reason: "type-mismatch",
    },
    "Type : Type": { given: [], that: "def t : Type := Type", reason: "type-mismatch" },
    "a projection's index too large": {
      given: PROD,
      that: "def f : Prod.{0, 0} Prop Prop → Prop := fun (p : Prod.{0, 0} Prop Prop) => p.[Prod, 2]",
      reason: "invalid-projection",
    },
    "a projection of another structure": {
      given: [...PROD, ...AND],
      that: "def f : ∀ (p : Prop), And p p → p := fun (p : Prop) => fun (h : And p p) => h.[Prod, 0]",
      reason: "invalid-projection",
    },
    "a projection of what has two constructors": {
      given: NAT,
      that: "def f : Nat → Nat := fun (n : Nat) => n.[Nat, 0]",
      reason: "invalid-projection",
    },
    "data out of a proof": {
      given: [...NAT, "inductive Ex 0 : Prop | intro : Nat → Ex"],
      that: "def f : Ex → Nat := fun (h : Ex) => h.[Ex, 0]",
      reason: "projection-from-prop",
    },
    "a field that depends on data of a proof": {
      given: [
        ...NAT,
        "inductive Ex 1 : (Nat → Prop) → Prop | intro : ∀ (p : Nat → Prop), ∀ (n : Nat), p n → Ex p",
      ],
      that: "def f : ∀ (p : Nat → Prop), Ex p → Prop := fun (p : Nat → Prop) => fun (h : Ex p) => let x : Prop := p Nat.zero; (fun (y : x) => Prop) h.[Ex, 1]",
      reason: "projection-from-prop",
    },
    "a literal without Nat": {
      given: [],
      that: "axiom a : (fun (x : Prop) => Prop) 3",
      reason: "literal-without-type",
    },
    "a literal with another Nat": {
      given: ["inductive Nat 0 : Type | succ : Nat → Nat | zero : Nat"],
      that: "def a : Nat := 3",
      reason: "literal-without-type",
    },
  });
});

describe("universes", () => {
  const poly = "axiom f.{u} : Sort u → Prop";
  accepts({
    "max is commutative": {
      given: [poly],
      that: "def a.{u, v} : Sort (max u v) → Prop := fun (x : Sort (max v u)) => f.{max u v} x",
    },
    "imax with a successor is max": {
      given: [poly],
      that: "def a.{u, v} : Sort (imax u (v+1)) → Prop := fun (x : Sort (max u (v+1))) => f.{max u (v+1)} x",
    },
    "imax u u is u": {
      given: [poly],
      that: "def a.{u} : Sort (imax u u) → Prop := fun (x : Sort u) => f.{u} x",
    },
    "imax 1 u is u": {
      given: [poly],
      that: "def a.{u} : Sort (max 1 (imax 1 u)) → Prop := fun (x : Sort (max 1 u)) => f.{max 1 u} x",
    },
    "imax into zero is Prop": {
      given: [poly],
      that: "def a.{u} : Sort (imax u 0) → Prop := fun (x : Prop) => f.{0} x",
    },
    "imax over a max": {
      given: [poly],
      that: "def a.{u, v, w} : Sort (imax u (max v w)) → Prop := fun (x : Sort (max (imax u v) (imax u w))) => f.{max (imax u v) (imax u w)} x",
    },
    "imax u (imax v w)": {
      given: [poly],
      that: "def a.{u, v, w} : Sort (imax u (imax v w)) → Prop := fun (x : Sort (imax (max u v) w)) => f.{imax (max u v) w} x",
    },
  });
  rejects({
    "u for u+1": {
      given: [poly],
      that: "def a.{u} : Sort u → Prop := fun (x : Sort (u+1)) => Prop",
      reason: "type-mismatch",
    },
    "imax u v for max u v": {
      given: [poly],
      that: "def a.{u, v} : Sort (max u v) → Prop := fun (x : Sort (imax u v)) => f.{max u v} x",
      reason: "type-mismatch",
    },
    "an offset across imax (lean4 #1781)": {
      given: [poly],
      that: "def a.{u, v} : Sort (imax (u+1) v) → Prop := fun (x : Sort (imax u v)) => f.{imax (u+1) v} x",
      reason: "type-mismatch",
    },
    "one parameter for another": {
      given: [poly],
      that: "def a.{u, v} : Sort u → Prop := fun (x : Sort v) => f.{u} x",
      reason: "type-mismatch",
    },
    "a constant at other levels (lean4 #10577)": {
      given: ["axiom C.{u} : Type u", "axiom c.{u} : C.{u}"],
      that: "def a : C.{0} → C.{1} := fun (x : C.{0}) => x",
      reason: "type-mismatch",
    },
  });
});

describe("reduction and equality", () => {
  const eq = (a: string, b: string, type = "Nat") =>
    `theorem t : Eq.{1} ${type} ${a} ${b} := Eq.refl.{1} ${type} ${a}`;
  const world = [...ARITHMETIC, ...EQ, ...PROD, ...UNIT, ...LIST];
  accepts({
    beta: {
      given: world,
      that: eq("((fun (x : Nat) => Nat.succ x) Nat.zero)", "(Nat.succ Nat.zero)"),
    },
    zeta: {
      given: world,
      that: eq("(let x : Nat := Nat.zero; Nat.succ x)", "(Nat.succ Nat.zero)"),
    },
    "delta and iota": {
      given: world,
      that: eq(
        "(Nat.add (Nat.succ Nat.zero) (Nat.succ Nat.zero))",
        "(Nat.succ (Nat.succ Nat.zero))",
      ),
    },
    "a literal is its constructors": {
      given: world,
      that: eq("2", "(Nat.succ (Nat.succ Nat.zero))"),
    },
    "a literal zero": { given: world, that: eq("0", "Nat.zero") },
    "arithmetic on literals": {
      given: world,
      that: eq(
        "(Nat.mul 123456789123456789 987654321987654321)",
        "121932631356500531347203169112635269",
      ),
    },
    powers: { given: world, that: eq("(Nat.pow 2 100)", "1267650600228229401496703205376") },
    "truncated subtraction": { given: world, that: eq("(Nat.sub 3 5)", "0") },
    "succ of a literal": { given: world, that: eq("(Nat.succ 41)", "42") },
    "offsets under a variable": {
      given: world,
      that: "theorem t : ∀ (n : Nat), Eq.{1} Nat (Nat.add n 2) (Nat.succ (Nat.succ n)) := fun (n : Nat) => Eq.refl.{1} Nat (Nat.add n 2)",
    },
    "projection of a constructor": {
      given: world,
      that: eq("(Prod.mk.{0, 0} Nat Nat 1 2).[Prod, 1]", "2"),
    },
    "function eta": {
      given: world,
      that: "theorem t : ∀ (f : Nat → Nat), Eq.{1} (Nat → Nat) f (fun (x : Nat) => f x) := fun (f : Nat → Nat) => Eq.refl.{1} (Nat → Nat) f",
    },
    "structure eta": {
      given: world,
      that: "theorem t : ∀ (p : Prod.{0, 0} Nat Nat), Eq.{1} (Prod.{0, 0} Nat Nat) p (Prod.mk.{0, 0} Nat Nat p.[Prod, 0] p.[Prod, 1]) := fun (p : Prod.{0, 0} Nat Nat) => Eq.refl.{1} (Prod.{0, 0} Nat Nat) p",
    },
    "unit eta": {
      given: world,
      that: "theorem t : ∀ (a : PUnit.{1}), ∀ (b : PUnit.{1}), Eq.{1} PUnit.{1} a b := fun (a : PUnit.{1}) => fun (b : PUnit.{1}) => Eq.refl.{1} PUnit.{1} a",
    },
    "structure eta on a recursor's major premise": {
      given: world,
      that: "theorem t : ∀ (p : Prod.{0, 0} Nat Nat), Eq.{1} Nat (Prod.rec.{1, 0, 0} Nat Nat (fun (p : Prod.{0, 0} Nat Nat) => Nat) (fun (a : Nat) => fun (b : Nat) => a) p) p.[Prod, 0] := fun (p : Prod.{0, 0} Nat Nat) => Eq.refl.{1} Nat p.[Prod, 0]",
    },
    "proof irrelevance": {
      given: EQ,
      that: "theorem t : ∀ (p : Prop), ∀ (a : p), ∀ (b : p), Eq.{0} p a b := fun (p : Prop) => fun (a : p) => fun (b : p) => Eq.refl.{0} p a",
    },
    "K: a proof of a = a computes": {
      given: [...NAT, ...EQ],
      that: "theorem t : ∀ (a : Nat), ∀ (h : Eq.{1} Nat a a), Eq.{1} Nat (Eq.rec.{1, 1} Nat a (fun (b : Nat) => fun (h : Eq.{1} Nat a b) => Nat) Nat.zero a h) Nat.zero := fun (a : Nat) => fun (h : Eq.{1} Nat a a) => Eq.refl.{1} Nat Nat.zero",
    },
    "a theorem unfolds where it must": {
      given: [
        ...NAT,
        ...EQ,
        "theorem r : Eq.{1} Nat Nat.zero Nat.zero := Eq.refl.{1} Nat Nat.zero",
      ],
      that: "theorem t : Eq.{1} Nat (Eq.rec.{1, 1} Nat Nat.zero (fun (b : Nat) => fun (h : Eq.{1} Nat Nat.zero b) => Nat) Nat.zero Nat.zero r) Nat.zero := Eq.refl.{1} Nat Nat.zero",
    },
  });
  rejects({
    "zero for one": { given: world, that: eq("0", "1"), reason: "type-mismatch" },
    "different big literals": {
      given: world,
      that: eq("(Nat.pow 2 100)", "1267650600228229401496703205377"),
      reason: "type-mismatch",
    },
    "K without equal sides": {
      given: [...NAT, ...EQ],
      that: "theorem t : ∀ (a : Nat), ∀ (b : Nat), ∀ (h : Eq.{1} Nat a b), Eq.{1} Nat (Eq.rec.{1, 1} Nat a (fun (b : Nat) => fun (h : Eq.{1} Nat a b) => Nat) Nat.zero b h) Nat.zero := fun (a : Nat) => fun (b : Nat) => fun (h : Eq.{1} Nat a b) => Eq.refl.{1} Nat Nat.zero",
      reason: "type-mismatch",
    },
    "eta for a type with two constructors": {
      given: [...BOOL, ...EQ],
      that: "theorem t : ∀ (a : Bool), ∀ (b : Bool), Eq.{1} Bool a b := fun (a : Bool) => fun (b : Bool) => Eq.refl.{1} Bool a",
      reason: "type-mismatch",
    },
    "irrelevance of data": {
      given: [...NAT, ...EQ],
      that: "theorem t : ∀ (a : Nat), ∀ (b : Nat), Eq.{1} Nat a b := fun (a : Nat) => fun (b : Nat) => Eq.refl.{1} Nat a",
      reason: "type-mismatch",
    },
    "a division that computes otherwise": {
      given: [
        ...ARITHMETIC,
        ...EQ,
        "def Nat.div : Nat → Nat → Nat := fun (n : Nat) => fun (m : Nat) => n",
      ],
      that: "theorem t : Eq.{1} Nat (Nat.div 4 2) 2 := Eq.refl.{1} Nat 2",
      reason: "type-mismatch",
    },
    "an accelerated name that computes otherwise": {
      given: [
        ...NAT,
        ...EQ,
        "def Nat.add : Nat → Nat → Nat := fun (n : Nat) => fun (m : Nat) => n",
      ],
      that: "theorem t : Eq.{1} Nat (Nat.add 1 1) 2 := Eq.refl.{1} Nat 2",
      reason: "type-mismatch",
    },
  });
});

describe("string literals", () => {
  const chars = [
    ...NAT,
    ...LIST,
    ...EQ,
    "inductive Char 0 : Type | mk : Nat → Char",
    "def Char.ofNat : Nat → Char := fun (n : Nat) => Char.mk n",
  ];
  const string = "inductive String 0 : Type | mk : List.{0} Char → String";
  const isA =
    'theorem t : Eq.{1} String "a" (String.mk (List.cons.{0} Char (Char.ofNat 97) (List.nil.{0} Char))) := Eq.refl.{1} String "a"';
  accepts({
    "a literal as its characters": { given: [...chars, string], that: isA },
    "a literal's data": {
      given: [...chars, string],
      that: 'theorem t : Eq.{1} (List.{0} Char) "".[String, 0] (List.nil.{0} Char) := Eq.refl.{1} (List.{0} Char) (List.nil.{0} Char)',
    },
    "a literal by a function that makes strings": {
      given: [
        ...chars,
        "inductive String 0 : Type | ofData : List.{0} Char → String",
        "def String.ofList : List.{0} Char → String := fun (l : List.{0} Char) => String.ofData l",
      ],
      that: 'theorem t : Eq.{1} String "a" (String.ofData (List.cons.{0} Char (Char.ofNat 97) (List.nil.{0} Char))) := Eq.refl.{1} String "a"',
    },
    "a literal whose meaning was fixed before another function had the name": {
      given: [
        ...chars,
        string,
        "def String.ofList : List.{0} Char → String := fun (l : List.{0} Char) => String.mk (List.nil.{0} Char)",
      ],
      that: isA,
    },
  });
  rejects({
    "a literal of other characters": {
      given: [...chars, string],
      that: isA.replace("97", "98"),
      reason: "type-mismatch",
    },
    "a literal without its type": {
      given: chars,
      that: 'def s : Nat := "a"',
      reason: "literal-without-type",
    },
    "a literal that means something else once a function has the name": {
      given: [
        ...chars,
        string,
        "def String.ofList : List.{0} Char → String := fun (l : List.{0} Char) => String.mk (List.nil.{0} Char)",
      ],
      that: 'theorem t : Eq.{1} String "a" (String.mk (List.nil.{0} Char)) := Eq.refl.{1} String "a"',
      reason: "type-mismatch",
    },
    "a literal over a List that is not Lean's": {
      given: [
        ...NAT,
        "inductive List.{u} 1 : Type u → Type u | empty : ∀ (α : Type u), List.{u} α",
        "def List.nil.{u} : Type u → Nat := fun (α : Type u) => 5",
        "inductive Char 0 : Type | mk : Nat → Char",
        "def Char.ofNat : Nat → Char := fun (n : Nat) => Char.mk n",
        string,
      ],
      that: 'def s : String := ""',
      reason: "literal-without-type",
    },
    "a literal over a Nat that is not Lean's": {
      given: [
        "inductive Nat 0 : Type | only : Nat",
        ...LIST,
        "inductive Char 0 : Type | mk : Nat → Char",
        "def Char.ofNat : Nat → Char := fun (n : Nat) => Char.mk n",
        string,
      ],
      that: 'def s : String := "a"',
      reason: "literal-without-type",
    },
  });
});

describe("inductive types", () => {
  accepts({
    indices: {
      given: NAT,
      that: "inductive Vec 1 : Type → Nat → Type | nil : ∀ (α : Type), Vec α Nat.zero | cons : ∀ (α : Type), ∀ (n : Nat), α → Vec α n → Vec α (Nat.succ n)",
    },
    "functions into the type": {
      given: NAT,
      that: "inductive Tree 0 : Type | leaf : Tree | node : (Nat → Tree) → Tree",
    },
    "mutual types": {
      given: [],
      that: "inductive Even 0 : Type | zero : Even | succ : Odd → Even with Odd 0 : Type | succ : Even → Odd",
    },
    "nested types": { given: LIST, that: "inductive Rose 0 : Type | node : List.{0} Rose → Rose" },
    "doubly nested types": {
      given: [...LIST, ...PROD],
      that: "inductive Rose 1 : Type → Type | node : ∀ (α : Type), List.{0} (Prod.{0, 0} α (Rose α)) → Rose α",
    },
    "a proposition with data": {
      given: NAT,
      that: "inductive Ex 1 : (Nat → Prop) → Prop | intro : ∀ (p : Nat → Prop), ∀ (n : Nat), p n → Ex p",
    },
    "parameters up to reduction": {
      given: ["def Ty : Type 1 := Type"],
      that: "inductive W 1 : Type → Type | mk : ∀ (α : Ty), W α",
    },
    "eta on a major premise whose type may be a Prop": {
      given: [...UNIT, ...NAT, ...EQ],
      that: "theorem t.{u} : ∀ (x : PUnit.{u}), Eq.{1} Nat (PUnit.rec.{1, u} (fun (x : PUnit.{u}) => Nat) 3 x) 3 := fun (x : PUnit.{u}) => Eq.refl.{1} Nat 3",
    },
    Acc: {
      given: [],
      that: "inductive Acc.{u} 2 : ∀ (α : Sort u), (α → α → Prop) → α → Prop | intro : ∀ (α : Sort u), ∀ (r : α → α → Prop), ∀ (x : α), (∀ (y : α), r y x → Acc.{u} α r y) → Acc.{u} α r x",
    },
    "a rose tree's size": {
      given: [
        ...ARITHMETIC,
        ...LIST,
        "inductive Rose 0 : Type | node : List.{0} Rose → Rose",
        ...EQ,
        "def size : Rose → Nat := fun (r : Rose) => Rose.rec.{1} (fun (r : Rose) => Nat) (fun (l : List.{0} Rose) => Nat) (fun (l : List.{0} Rose) => fun (n : Nat) => Nat.succ n) 0 (fun (h : Rose) => fun (t : List.{0} Rose) => fun (a : Nat) => fun (b : Nat) => Nat.add a b) r",
        "def leaf : Rose := Rose.node (List.nil.{0} Rose)",
      ],
      that: "theorem t : Eq.{1} Nat (size (Rose.node (List.cons.{0} Rose leaf (List.cons.{0} Rose leaf (List.nil.{0} Rose))))) 3 := Eq.refl.{1} Nat 3",
    },
    "large elimination of a proposition without choice": {
      given: ["inductive False 0 : Prop"],
      that: "def elim.{u} : ∀ (α : Sort u), False → α := fun (α : Sort u) => fun (h : False) => False.rec.{u} (fun (h : False) => α) h",
    },
    "large elimination where the fields are proofs": {
      given: [...AND, ...NAT],
      that: "def f : ∀ (a : Prop), ∀ (b : Prop), And a b → Nat := fun (a : Prop) => fun (b : Prop) => fun (h : And a b) => And.rec.{1} a b (fun (h : And a b) => Nat) (fun (x : a) => fun (y : b) => Nat.zero) h",
    },
  });
  rejects({
    "a negative occurrence": {
      given: [],
      that: "inductive Bad 0 : Type | mk : (Bad → Prop) → Bad",
      reason: "non-positive",
    },
    "a negative occurrence behind a definition": {
      given: ["def Neg : Type → Type := fun (α : Type) => α → Prop"],
      that: "inductive Bad 0 : Type | mk : Neg Bad → Bad",
      reason: "non-positive",
    },
    "a negative occurrence in a nested type": {
      given: ["inductive Fun 1 : Type → Type | mk : ∀ (α : Type), (α → Prop) → Fun α"],
      that: "inductive Bad 0 : Type | mk : Fun Bad → Bad",
      reason: "non-positive",
    },
    "an occurrence as an argument": {
      given: ["axiom F : Type → Type"],
      that: "inductive Bad 0 : Type | mk : F Bad → Bad",
      reason: "invalid-occurrence",
    },
    "an occurrence in its own index": {
      given: [],
      that: "inductive Bad 0 : Type → Type | mk : Bad (Bad Prop) → Bad Prop",
      reason: "invalid-occurrence",
    },
    "a field too large": {
      given: [],
      that: "inductive Bad 0 : Type | mk : Type → Bad",
      reason: "ctor-universe",
    },
    "a constructor of another type": {
      given: NAT,
      that: "inductive Bad 0 : Type | mk : Nat",
      reason: "ctor-result",
    },
    "a constructor at other parameters": {
      given: NAT,
      that: "inductive Bad 1 : Type → Type | mk : ∀ (α : Type), Bad Nat",
      reason: "ctor-result",
    },
    "a recursive field at another parameter": {
      given: NAT,
      that: "inductive Bad 1 : Type → Type | mk : ∀ (α : Type), Bad Nat → Bad α",
      reason: "invalid-occurrence",
    },
    "parameters of another type": {
      given: NAT,
      that: "inductive Bad 1 : Type → Type | mk : ∀ (α : Prop), Bad α",
      reason: "type-mismatch",
    },
    "a type that ends in no sort": {
      given: NAT,
      that: "inductive Bad 0 : Nat",
      reason: "inductive-not-sort",
    },
    "fewer binders than parameters": {
      given: [],
      that: "inductive Bad 2 : Type → Type",
      reason: "inductive-too-few-params",
    },
    "mutual types in different universes": {
      given: [],
      that: "inductive A 0 : Type with B 0 : Type 1",
      reason: "inductive-universe-mismatch",
    },
    "mutual types with different parameters": {
      given: [],
      that: "inductive A 1 : Type → Type with B 1 : Prop → Type",
      reason: "inductive-param-mismatch",
    },
    "two constructors of one name": {
      given: [],
      that: "inductive A 0 : Type | a : A | a : A",
      reason: "duplicate-name",
    },
    "nested parameters with a bound variable (lean4 #14576)": {
      given: [
        ...NAT,
        "inductive Box 2 : Type → Nat → Type | mk : ∀ (α : Type), ∀ (n : Nat), α → Box α n",
      ],
      that: "inductive Bad 0 : Type | mk : ∀ (n : Nat), Box Bad n → Bad",
      reason: "nested-params",
    },
    "nested parameters that do not typecheck (lean4 #14576)": {
      given: [...NAT, ...LIST],
      that: "inductive Bad 0 : Type | mk : List.{0} (Bad Nat) → Bad",
      reason: "function-expected",
    },
    "large elimination of a proposition with two constructors": {
      given: [
        "inductive Or 2 : Prop → Prop → Prop | inl : ∀ (a : Prop), ∀ (b : Prop), a → Or a b | inr : ∀ (a : Prop), ∀ (b : Prop), b → Or a b",
        ...NAT,
      ],
      that: "def f : ∀ (p : Prop), Or p p → Nat := fun (p : Prop) => fun (h : Or p p) => Or.rec.{1} p p (fun (h : Or p p) => Nat) (fun (h : p) => 0) (fun (h : p) => 1) h",
      reason: "level-count",
    },
    "large elimination of a proposition with data": {
      given: [...NAT, "inductive Ex 0 : Prop | intro : Nat → Ex"],
      that: "def f : Ex → Nat := fun (h : Ex) => Ex.rec.{1} (fun (h : Ex) => Nat) (fun (n : Nat) => n) h",
      reason: "level-count",
    },
    "a motive of another type": {
      given: NAT,
      that: "def f : Nat → Nat := fun (n : Nat) => Nat.rec.{1} (fun (n : Prop) => Nat) 0 (fun (n : Nat) => fun (h : Nat) => h) n",
      reason: "type-mismatch",
    },
  });
});

describe("quotients", () => {
  const quot = [...EQ, "quot", ...NAT];
  accepts({
    "the four constants": { given: EQ, that: "quot" },
    "lift computes on mk": {
      given: quot,
      that: "theorem t : ∀ (r : Nat → Nat → Prop), ∀ (f : Nat → Nat), ∀ (h : ∀ (a : Nat), ∀ (b : Nat), r a b → Eq.{1} Nat (f a) (f b)), ∀ (a : Nat), Eq.{1} Nat (Quot.lift.{1, 1} Nat r Nat f h (Quot.mk.{1} Nat r a)) (f a) := fun (r : Nat → Nat → Prop) => fun (f : Nat → Nat) => fun (h : ∀ (a : Nat), ∀ (b : Nat), r a b → Eq.{1} Nat (f a) (f b)) => fun (a : Nat) => Eq.refl.{1} Nat (f a)",
    },
    "Quot.sound as an axiom": {
      given: quot,
      that: "axiom Quot.sound.{u} : ∀ (α : Sort u), ∀ (r : α → α → Prop), ∀ (a : α), ∀ (b : α), r a b → Eq.{u} (Quot.{u} α r) (Quot.mk.{u} α r a) (Quot.mk.{u} α r b)",
    },
  });
  rejects({
    "quotients without Eq": { given: [], that: "quot", reason: "quot-needs-eq" },
    "quotients over another Eq": {
      given: [
        "inductive Eq.{u} 1 : ∀ (α : Sort u), α → α → Prop | refl : ∀ (α : Sort u), ∀ (a : α), ∀ (b : α), Eq.{u} α a b",
      ],
      that: "quot",
      reason: "quot-needs-eq",
    },
    "quotients twice": { given: quot, that: "quot", reason: "duplicate-name" },
    "lift of a function that does not respect the relation": {
      given: quot,
      that: "def bad : ∀ (r : Nat → Nat → Prop), Quot.{1} Nat r → Nat := fun (r : Nat → Nat → Prop) => Quot.lift.{1, 1} Nat r Nat (fun (a : Nat) => a) (fun (a : Nat) => fun (b : Nat) => fun (h : r a b) => Eq.refl.{1} Nat a)",
      reason: "type-mismatch",
    },
  });
});
