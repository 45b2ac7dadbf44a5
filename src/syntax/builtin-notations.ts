/**
 * The notations that every text starts with: those of Lean core, and those of Mathlib in mid-2024.
 * A wrong precedence here changes what is proved, so each group names the file that it follows.
 *
 * `infix p` reads both sides at p+1; `infixl p` the left at p; `infixr p` the right at p.
 */
import type { Term } from "./ast.ts";
import type { Expansion, Notation, NotationItem } from "./notation.ts";

/** Lean's named precedences. */
export const precedence = { max: 1024, arg: 1023, lead: 1022, min: 10 } as const;

type Kind = Exclude<Expansion["kind"], "term">;
type Item = string | number;

/** A notation, and the namespace that must be open for it; none: it holds everywhere. */
export interface BuiltinNotation {
  readonly notation: Notation;
  readonly namespace?: string;
}

type Entry = BuiltinNotation;

const nowhere = { start: 0, end: 0 };

/** Items as an array: numbers are operands with their precedence, strings symbols. */
function make(
  result: number,
  items: readonly Item[],
  expansion: Expansion,
  extra: Partial<Notation> = {},
): Entry {
  return {
    notation: {
      name: notationName(items),
      items: items.map((item): NotationItem =>
        typeof item === "number"
          ? { kind: "operand", precedence: item }
          : { kind: "symbol", text: item },
      ),
      precedence: result,
      expansion,
      ...extra,
    },
  };
}

/** Lean's name for the syntax: `term_+_`. */
export function notationName(items: readonly Item[]): string {
  return `term${items.map((item) => (typeof item === "number" ? "_" : item)).join("")}`;
}

function infix(at: number, symbol: string, fn: string, kind: Kind = "apply"): Entry {
  return make(at, [at + 1, symbol, at + 1], { kind, fn });
}

function infixl(at: number, symbol: string, fn: string, kind: Kind = "apply"): Entry {
  return make(at, [at, symbol, at + 1], { kind, fn });
}

function infixr(at: number, symbol: string, fn: string, kind: Kind = "apply"): Entry {
  return make(at, [at + 1, symbol, at], { kind, fn });
}

function prefix(at: number, symbol: string, fn: string, kind: Kind = "apply"): Entry {
  return make(at, [symbol, at], { kind, fn });
}

function postfix(at: number, symbol: string, fn: string): Entry {
  return make(at, [at, symbol], { kind: "apply", fn });
}

function constant(symbol: string, fn: string): Entry {
  return make(precedence.max, [symbol], { kind: "apply", fn });
}

type Binders = NonNullable<Notation["binders"]>;

function binder(symbol: string, fn: string, binders: Binders, body = 0): Entry {
  return make(precedence.lead, [symbol], { kind: "binder", fn }, { binders, bodyPrecedence: body });
}

function scoped(namespace: string, ...entries: Entry[]): Entry[] {
  return entries.map(({ notation }) => ({ notation, namespace }));
}

const ident = (name: string): Term => ({ kind: "ident", name, span: nowhere });

function apply(fn: string, ...args: Term[]): Term {
  return {
    kind: "app",
    fn: ident(fn),
    args: args.map((value) => ({ value, span: nowhere })),
    span: nowhere,
  };
}

/** A term over the parameters `a`, `b`. */
function template(params: readonly string[], body: Term): Expansion {
  return { kind: "term", params, body };
}

const max = precedence.max;

/** Lean core: Init/Prelude.lean, Init/Core.lean, Init/Notation.lean. */
const core: Entry[] = [
  infixr(90, "∘", "Function.comp"),
  infixr(35, "×", "Prod"),
  infixr(35, "×'", "PProd"),
  infix(50, "∣", "Dvd.dvd"),
  infixl(55, "|||", "HOr.hOr", "binop"),
  infixl(58, "^^^", "HXor.hXor", "binop"),
  infixl(60, "&&&", "HAnd.hAnd", "binop"),
  infixl(65, "+", "HAdd.hAdd", "binop"),
  infixl(65, "-", "HSub.hSub", "binop"),
  infixl(70, "*", "HMul.hMul", "binop"),
  infixl(70, "/", "HDiv.hDiv", "binop"),
  infixl(70, "%", "HMod.hMod", "binop"),
  infixl(75, "<<<", "HShiftLeft.hShiftLeft"),
  infixl(75, ">>>", "HShiftRight.hShiftRight"),
  infixr(80, "^", "HPow.hPow", "rightact"),
  infixl(65, "++", "HAppend.hAppend", "binop"),
  prefix(75, "-", "Neg.neg", "unop"),
  prefix(100, "~~~", "Complement.complement"),
  postfix(max, "⁻¹", "Inv.inv"),
  infixr(73, "•", "HSMul.hSMul", "leftact"),
  infix(50, "<=", "LE.le", "binrel"),
  infix(50, "≤", "LE.le", "binrel"),
  infix(50, "<", "LT.lt", "binrel"),
  infix(50, ">=", "GE.ge", "binrel"),
  infix(50, "≥", "GE.ge", "binrel"),
  infix(50, ">", "GT.gt", "binrel"),
  infix(50, "=", "Eq", "binrel"),
  infix(50, "==", "BEq.beq", "binrel"),
  infix(50, "≠", "Ne", "binrel"),
  infix(50, "!=", "bne", "binrel"),
  infix(50, "≈", "HasEquiv.Equiv"),
  infixr(35, "/\\", "And"),
  infixr(35, "∧", "And"),
  infixr(30, "\\/", "Or"),
  infixr(30, "∨", "Or"),
  make(max, ["¬", 40], { kind: "apply", fn: "Not" }),
  infixl(35, "&&", "Bool.and"),
  infixl(30, "||", "Bool.or"),
  make(max, ["!", 40], { kind: "apply", fn: "Bool.not" }),
  infix(20, "<->", "Iff"),
  infix(20, "↔", "Iff"),
  make(50, [50, "∈", 50], { kind: "apply", fn: "Membership.mem" }),
  make(
    50,
    [50, "∉", 50],
    template(["a", "b"], apply("Not", apply("Membership.mem", ident("a"), ident("b")))),
  ),
  infixr(67, "::", "List.cons"),
  infixr(100, "<$>", "Functor.map"),
  infixl(55, ">>=", "Bind.bind"),
  infixr(30, "⊕", "Sum"),
  infixr(30, "⊕'", "PSum"),
  constant("∅", "EmptyCollection.emptyCollection"),
  infix(50, "⊆", "HasSubset.Subset"),
  infix(50, "⊂", "HasSSubset.SSubset"),
  infix(50, "⊇", "Superset"),
  infix(50, "⊃", "SSuperset"),
  infixl(65, "∪", "Union.union"),
  infixl(70, "∩", "Inter.inter"),
  infix(70, "\\", "SDiff.sdiff"),
  binder("∃", "Exists", "explicit"),
  binder("exists", "Exists", "explicit"),
  binder("Σ", "Sigma", "explicit"),
  binder("Σ'", "PSigma", "explicit"),
];

/** Mathlib, in the files that its documentation names for each symbol. */
const mathlib: Entry[] = [
  constant("ℕ", "Nat"),
  constant("ℤ", "Int"),
  constant("ℚ", "Rat"),
  constant("ℝ", "Real"),
  constant("ℂ", "Complex"),
  constant("ℕ+", "PNat"),
  binder("∃!", "ExistsUnique", "explicit"),
  make(
    50,
    [50, "∤", 50],
    template(["a", "b"], apply("Not", apply("Dvd.dvd", ident("a"), ident("b")))),
  ),
  infixl(80, "''", "Set.image"),
  infixl(80, "⁻¹'", "Set.preimage"),
  postfix(max, "ᶜ", "HasCompl.compl"),
  infixr(82, "×ˢ", "SProd.sprod"),
  constant("⊤", "Top.top"),
  constant("⊥", "Bot.bot"),
  infixl(68, "⊔", "Sup.sup"),
  infixl(69, "⊓", "Inf.inf"),
  infix(25, "≃", "Equiv"),
  infix(25, "≃*", "MulEquiv"),
  infix(25, "≃+", "AddEquiv"),
  infix(25, "≃+*", "RingEquiv"),
  infixr(25, "→*", "MonoidHom"),
  infixr(25, "→+", "AddMonoidHom"),
  infixr(25, "→+*", "RingHom"),
  infixr(25, "↪", "Function.Embedding"),
  prefix(max, "√", "Real.sqrt"),
  make(max, ["|", 0, "|"], { kind: "apply", fn: "abs" }, { tight: true }),
  make(max, ["‖", 0, "‖"], { kind: "apply", fn: "Norm.norm" }, { tight: true }),
  make(max, ["⌊", 0, "⌋"], { kind: "apply", fn: "Int.floor" }),
  make(max, ["⌈", 0, "⌉"], { kind: "apply", fn: "Int.ceil" }),
  make(max, ["⌊", 0, "⌋₊"], { kind: "apply", fn: "Nat.floor" }),
  make(max, ["⌈", 0, "⌉₊"], { kind: "apply", fn: "Nat.ceil" }),
  make(max, [0, "^[", 0, "]"], { kind: "apply", fn: "Nat.iterate" }),
  make(
    50,
    [0, "≡", 0, "[MOD", 0, "]"],
    template(["a", "b", "n"], apply("Nat.ModEq", ident("n"), ident("a"), ident("b"))),
  ),
  make(
    50,
    [0, "≡", 0, "[ZMOD", 0, "]"],
    template(["a", "b", "n"], apply("Int.ModEq", ident("n"), ident("a"), ident("b"))),
  ),
  binder("∑", "Finset.sum", "bigOperator", 67),
  binder("∏", "Finset.prod", "bigOperator", 67),
  binder("⋃", "Set.iUnion", "extended", 60),
  binder("⋂", "Set.iInter", "extended", 60),
  binder("⨆", "iSup", "extended", 60),
  binder("⨅", "iInf", "extended", 60),
  ...scoped("Nat", make(10_000, [0, "!"], { kind: "apply", fn: "Nat.factorial" })),
  ...scoped("Nat", make(10_000, [0, "‼"], { kind: "apply", fn: "Nat.doubleFactorial" })),
  ...scoped("Real", constant("π", "Real.pi")),
  ...scoped("NNReal", constant("ℝ≥0", "NNReal")),
  ...scoped("ENNReal", constant("ℝ≥0∞", "ENNReal"), constant("∞", "Top.top")),
  ...scoped("Topology", constant("𝓝", "nhds")),
  ...scoped("Nat", constant("φ", "Nat.totient")),
  ...scoped("ArithmeticFunction", constant("σ", "ArithmeticFunction.sigma")),
];

/** Everything above; those with a namespace hold while it is open. */
export const builtinNotations: readonly BuiltinNotation[] = [...core, ...mathlib];
