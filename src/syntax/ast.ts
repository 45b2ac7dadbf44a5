/**
 * The syntax tree: what the parser makes and the elaborator reads. Every node has a span; a node
 * that could not be parsed is an `error` node, so that the rest of a file stays alive. Names are
 * Lean's dotted strings without « » (`Nat.succ`); an identifier token may hold field accesses
 * (`h.symm`), which only the elaborator can tell apart.
 *
 * Source: the Lean 4 reference manual; Lean's Parser/Term.lean, Tactic.lean, Command.lean for
 * what exists.
 */
import type { Span } from "../base/span.ts";
import type { Notation } from "./notation.ts";
import type { CustomNode, MacroRule } from "./syntax-rule.ts";

export type BinderKind = "default" | "implicit" | "strictImplicit" | "instImplicit";

/** A bound name; `_` is `undefined`. */
export interface BinderName {
  readonly name: string | undefined;
  readonly span: Span;
}

/**
 * `(x y : A := v)`, `{x}`, `⦃x⦄`, `[inst : C]`, or a bare `x` where binders may be bare.
 * `[C]` has no names. `(h : p := by tac)` has a `default` of kind `by`.
 */
export interface Binder {
  readonly info: BinderKind;
  readonly names: readonly BinderName[];
  readonly type?: Term;
  readonly default?: Term;
  readonly span: Span;
}

/** `x ∈ s`, `x > 0`, `x ≤ y` … after a binder: `∃ x > 0, p`. `relation` is the symbol. */
export interface BinderPredicate {
  readonly relation: string;
  readonly bound: Term;
}

/** One group of binders of `∀ ∃ ∑ λ`-like notation. */
export interface ExtendedBinder extends Binder {
  /** Instead of names: `∑ (i, j) ∈ s, f i j`, `{(x, y) | p}`. */
  readonly pattern?: Term;
  readonly predicate?: BinderPredicate;
}

export type LevelSyntax =
  | { readonly kind: "num"; readonly value: number; readonly span: Span }
  | { readonly kind: "ident"; readonly name: string; readonly span: Span }
  | { readonly kind: "hole"; readonly span: Span }
  | {
      readonly kind: "max" | "imax";
      readonly args: readonly LevelSyntax[];
      readonly span: Span;
    }
  | {
      readonly kind: "add";
      readonly of: LevelSyntax;
      readonly offset: number;
      readonly span: Span;
    };

export interface Argument {
  /** `(name := value)`. */
  readonly name?: string;
  readonly value: Term;
  readonly span: Span;
}

export interface MatchAlternative {
  /** One row a `|`; more than one row share the right-hand side. */
  readonly patterns: readonly (readonly Term[])[];
  readonly body: Term;
  readonly span: Span;
}

export interface MatchDiscriminant {
  /** `match h : e with`. */
  readonly proof?: BinderName;
  readonly term: Term;
}

export interface CalcStep {
  /** `a = b` or `_ = b`. */
  readonly relation: Term;
  /** Missing only for a first step without `:=`. */
  readonly proof?: Term;
  readonly span: Span;
}

export interface FieldAssignment {
  readonly name: string;
  readonly nameSpan: Span;
  readonly binders: readonly Binder[];
  readonly value: Term;
  readonly span: Span;
}

/** `let x bs : t := v` / `have h bs : t := v`, shared by terms and tactics. */
export interface LocalDeclaration {
  /** A name, a pattern (`⟨x, y⟩`), or neither (`have : t := v`, whose name is `this`). */
  readonly name?: BinderName;
  readonly pattern?: Term;
  readonly binders: readonly Binder[];
  readonly type?: Term;
  /** Missing for the tactic `have h : t` that leaves a goal. */
  readonly value?: Term;
  /** `have f : … | pat => …`. */
  readonly alternatives?: readonly MatchAlternative[];
}

export type Term = { readonly span: Span } & (
  | { readonly kind: "error"; readonly message: string }
  | {
      readonly kind: "ident";
      readonly name: string;
      readonly levels?: readonly LevelSyntax[];
    }
  /** `.foo`, resolved in the namespace of the expected type. */
  | { readonly kind: "dotIdent"; readonly name: string }
  | { readonly kind: "hole" }
  /** `?x` or `?_` (no name). */
  | { readonly kind: "syntheticHole"; readonly name?: string }
  | { readonly kind: "prop" }
  /** `Sort u` and `Type u`; without a level `Type` is `Type 0`, `Sort` is `Sort 0`; `Type*` has `star`. */
  | {
      readonly kind: "sort" | "type";
      readonly level?: LevelSyntax;
      readonly star?: boolean;
    }
  /** `raw`: `nat_lit 3`, the literal itself without `OfNat`. */
  | { readonly kind: "num"; readonly value: bigint; readonly raw?: boolean }
  /** `1.5e3`: `mantissa · 10^(-exponent)`. */
  | { readonly kind: "scientific"; readonly mantissa: bigint; readonly exponent: number }
  | { readonly kind: "str"; readonly value: string }
  | { readonly kind: "char"; readonly value: string }
  | {
      readonly kind: "app";
      readonly fn: Term;
      readonly args: readonly Argument[];
      /** `f x ..` fills what is missing with `_`. */
      readonly ellipsis?: boolean;
    }
  /** `@f`. */
  | { readonly kind: "explicit"; readonly fn: Term }
  | {
      readonly kind: "fun";
      readonly binders: readonly FunBinder[];
      readonly body: Term;
    }
  /** `fun | p => e | …`. */
  | { readonly kind: "funAlternatives"; readonly alternatives: readonly MatchAlternative[] }
  /** `∀ binders, body`. */
  | {
      readonly kind: "forall";
      readonly binders: readonly ExtendedBinder[];
      readonly body: Term;
    }
  /** `(x : A) → B`. */
  | { readonly kind: "depArrow"; readonly binder: Binder; readonly body: Term }
  | { readonly kind: "arrow"; readonly domain: Term; readonly codomain: Term }
  | { readonly kind: "let"; readonly declaration: LocalDeclaration; readonly body: Term }
  | { readonly kind: "have"; readonly declaration: LocalDeclaration; readonly body: Term }
  /** `show t from e`, `show t by tac`, `show t; e`. */
  | { readonly kind: "show"; readonly type: Term; readonly value: Term }
  /** `suffices h : t from e; body`: `value` proves the goal from `h`, `body` proves `t`. */
  | {
      readonly kind: "suffices";
      readonly name?: BinderName;
      readonly type: Term;
      readonly value: Term;
      readonly body: Term;
    }
  | { readonly kind: "by"; readonly tactics: TacticSequence }
  /** `⟨a, b⟩`. */
  | { readonly kind: "anonymousConstructor"; readonly args: readonly Term[] }
  /** `(a, b, c)`; `()` has no args. */
  | { readonly kind: "tuple"; readonly args: readonly Term[] }
  /** `(e)`; `·` inside makes a function. */
  | { readonly kind: "paren"; readonly term: Term }
  /** `(e : t)` and `(e :)`. */
  | { readonly kind: "ascription"; readonly term: Term; readonly type?: Term }
  /** `e.1`, `e.field`, on something that is not an identifier token; also `e |>.f`. */
  | {
      readonly kind: "projection";
      readonly term: Term;
      readonly field: string;
      readonly fieldSpan: Span;
    }
  /** `·`, or `.` in old style, within parentheses. */
  | { readonly kind: "cdot" }
  | {
      readonly kind: "if";
      /** `if h : c`. */
      readonly proof?: BinderName;
      readonly condition: Term;
      readonly then: Term;
      readonly else: Term;
    }
  | {
      readonly kind: "match";
      readonly motive?: Term;
      readonly discriminants: readonly MatchDiscriminant[];
      readonly alternatives: readonly MatchAlternative[];
    }
  | { readonly kind: "nomatch"; readonly discriminants: readonly Term[] }
  /** `x@p` in a pattern. */
  | { readonly kind: "asPattern"; readonly name: BinderName; readonly pattern: Term }
  /** `.(e)`. */
  | { readonly kind: "inaccessible"; readonly term: Term }
  | {
      readonly kind: "structureInstance";
      readonly sources: readonly Term[];
      readonly fields: readonly FieldAssignment[];
      /** `{ … with .. }`. */
      readonly ellipsis?: boolean;
      readonly type?: Term;
    }
  | { readonly kind: "calc"; readonly steps: readonly CalcStep[] }
  | { readonly kind: "sorry" }
  /** `‹p›`. */
  | { readonly kind: "assumption"; readonly type: Term }
  /** `↑e`, `⇑e`, `↥e`. */
  | { readonly kind: "coercion"; readonly arrow: "↑" | "⇑" | "↥"; readonly term: Term }
  /** `h ▸ e`. */
  | { readonly kind: "subst"; readonly equality: Term; readonly term: Term }
  /** `f <| a` and `f $ a`; `a |> f` too, in that order of fn and arg. */
  | { readonly kind: "pipe"; readonly fn: Term; readonly arg: Term }
  /** `inferInstanceAs t`-like keyword applications are plain `app`; `by_elab`s are not supported. */
  | { readonly kind: "notation"; readonly notation: Notation; readonly args: readonly Term[] }
  /** `∃ x, p`, `∑ x in s, f x` and others that bind. */
  | {
      readonly kind: "binderNotation";
      readonly notation: Notation;
      readonly binders: readonly ExtendedBinder[];
      /** `∑ x in s`, `∑ x ∈ s`. */
      readonly domain?: Term;
      /** `∑ x ∈ s with p x`. */
      readonly filter?: Term;
      readonly body: Term;
    }
  /** `{x | p}`, `{x ∈ s | p}`, `{x : A | p}`. */
  | { readonly kind: "setBuilder"; readonly binder: ExtendedBinder; readonly body: Term }
  /** `{f x | (x : A) (h : p)}`. */
  | {
      readonly kind: "setImage";
      readonly element: Term;
      readonly binders: readonly ExtendedBinder[];
    }
  /** `{x : A // p}`. */
  | { readonly kind: "subtype"; readonly binder: Binder; readonly body: Term }
  /** `{a, b, c}`. */
  | { readonly kind: "setLiteral"; readonly elements: readonly Term[] }
  | { readonly kind: "listLiteral"; readonly elements: readonly Term[] }
  /** `open Foo in e` and `set_option o v in e`. */
  | { readonly kind: "in"; readonly command: Command; readonly body: Term }
  /** By a rule that the text declared; macros give it a meaning. */
  | ({ readonly kind: "custom" } & CustomNode)
  /** `$[t],*` in a quotation: `t` as often as its variables have values. */
  | { readonly kind: "splice"; readonly term: Term }
);

/** `x`, `(x : A)`, `{x}`, or a pattern such as `⟨x, y⟩`. */
export type FunBinder =
  | { readonly kind: "binder"; readonly binder: Binder }
  | { readonly kind: "pattern"; readonly pattern: Term };

export type Tactic = { readonly span: Span } & (
  | { readonly kind: "error"; readonly message: string }
  /** A tactic of the registry; `args` is what its own parser made. */
  | { readonly kind: "tactic"; readonly name: string; readonly args: unknown }
  | { readonly kind: "andThen"; readonly lhs: Tactic; readonly rhs: Tactic }
  /** `· tacs`. */
  | { readonly kind: "cdot"; readonly tactics: TacticSequence }
  /** `open Foo in tacs` and `set_option o v in tacs`. */
  | { readonly kind: "in"; readonly command: Command; readonly tactics: TacticSequence }
  /** `(tacs)`. */
  | { readonly kind: "paren"; readonly tactics: TacticSequence }
  | ({ readonly kind: "custom" } & CustomNode)
  /** `$t` in a quotation. */
  | { readonly kind: "antiquotation"; readonly name: string }
);

export interface TacticSequence {
  readonly tactics: readonly Tactic[];
  /** From the first tactic to the end of the last; for `by` with nothing, empty after `by`. */
  readonly span: Span;
}

/** `at h₁ h₂ ⊢`, `at *`. Without `at` only the goal. */
export interface Location {
  readonly wildcard: boolean;
  readonly hypotheses: readonly { readonly name: string; readonly span: Span }[];
  readonly goal: boolean;
}

/** `rw [← e]`. */
export interface RewriteRule {
  readonly symm: boolean;
  readonly term: Term;
  readonly span: Span;
}

/** An element of `simp [h, ← h, ↓h, -h, *]`. */
export type SimpArgument =
  | { readonly kind: "star"; readonly span: Span }
  | { readonly kind: "erase"; readonly name: string; readonly span: Span }
  | {
      readonly kind: "lemma";
      readonly term: Term;
      readonly symm: boolean;
      readonly pre: boolean;
      readonly span: Span;
    };

/** Patterns of `rcases`, `obtain`, `rintro`. */
export type RcasesPattern = { readonly span: Span } & (
  | { readonly kind: "name"; readonly name: string }
  /** `_`: keep, without a name. */
  | { readonly kind: "hole" }
  /** `-`: clear. */
  | { readonly kind: "clear" }
  /** `rfl`: substitute. */
  | { readonly kind: "rfl" }
  /** `⟨p, q⟩`. */
  | { readonly kind: "tuple"; readonly patterns: readonly RcasesPattern[] }
  /** `p | q`. */
  | { readonly kind: "alternatives"; readonly patterns: readonly RcasesPattern[] }
  | { readonly kind: "typed"; readonly pattern: RcasesPattern; readonly type: Term }
  /** `@p`. */
  | { readonly kind: "explicit"; readonly pattern: RcasesPattern }
);

/** `| ctor a b => tacs` of `cases … with` and `induction … with`. */
export interface InductionAlternative {
  /** Several heads share a body: `| a | b => …`. A `ctor` of `_` is the rest. */
  readonly heads: readonly {
    readonly ctor: string;
    readonly ctorSpan: Span;
    readonly explicit: boolean;
    readonly names: readonly BinderName[];
  }[];
  /** A hole `_`/`?_` leaves the goal. */
  readonly body: TacticSequence | { readonly kind: "hole" };
  /** From `=>` to the end: where goals that are left are told. */
  readonly bodySpan: Span;
  readonly span: Span;
}

/** `| p, q => tacs` of the tactic `match … with`. */
export interface TacticMatchAlternative {
  /** One row a `|`; more than one row share the right-hand side. */
  readonly patterns: readonly (readonly Term[])[];
  /** A hole `_`/`?_` leaves the goal. */
  readonly body: TacticSequence | { readonly kind: "hole" };
  readonly span: Span;
}

export interface Attribute {
  readonly name: string;
  /** Erased with `attribute [-simp]`. */
  readonly erase: boolean;
  /** What stands after the name, e.g. a priority, `←`, or identifiers. */
  readonly args: readonly Term[];
  /** Words such as `↓` `←` `high`, as written. */
  readonly words: readonly string[];
  readonly scope: "global" | "local" | "scoped";
  readonly span: Span;
}

export interface Modifiers {
  readonly docstring?: string;
  readonly attributes: readonly Attribute[];
  readonly private: boolean;
  readonly protected: boolean;
  readonly noncomputable: boolean;
  readonly unsafe: boolean;
  readonly partial: boolean;
}

export interface DeclarationId {
  readonly name: string;
  readonly span: Span;
  readonly levels?: readonly string[];
}

export type DeclarationBody =
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "alternatives"; readonly alternatives: readonly MatchAlternative[] }
  /** `where` with fields, for structures. */
  | { readonly kind: "fields"; readonly fields: readonly FieldAssignment[] };

/** `where g (x : A) : B := e`, and `let rec` at the start of a body. */
export interface LocalFunction {
  readonly name: string;
  readonly span: Span;
  readonly binders: readonly Binder[];
  readonly type?: Term;
  readonly body: DeclarationBody;
  readonly terminationBy?: Term;
  readonly decreasingBy?: TacticSequence;
}

export interface ConstructorSyntax {
  readonly name: string;
  readonly nameSpan: Span;
  readonly docstring?: string;
  readonly binders: readonly Binder[];
  readonly type?: Term;
  readonly span: Span;
}

export interface StructureField {
  /** `(a b : T := v)`; binders after the name as in `foo (x : A) : B`. */
  readonly names: readonly BinderName[];
  readonly info: BinderKind;
  readonly binders: readonly Binder[];
  readonly type?: Term;
  readonly default?: Term;
  readonly docstring?: string;
  readonly span: Span;
}

export type OpenItem =
  | { readonly kind: "namespace"; readonly name: string; readonly span: Span }
  /** `open Foo (a b)`. */
  | {
      readonly kind: "only";
      readonly namespace: string;
      readonly names: readonly string[];
      readonly span: Span;
    }
  | {
      readonly kind: "hiding";
      readonly namespace: string;
      readonly names: readonly string[];
      readonly span: Span;
    }
  | {
      readonly kind: "renaming";
      readonly namespace: string;
      readonly renames: readonly { readonly from: string; readonly to: string }[];
      readonly span: Span;
    };

export type Command = { readonly span: Span } & (
  | { readonly kind: "error"; readonly message: string }
  | { readonly kind: "import"; readonly module: string }
  | {
      readonly kind: "declaration";
      readonly keyword:
        | "theorem"
        | "lemma"
        | "example"
        | "def"
        | "abbrev"
        | "instance"
        | "axiom"
        | "opaque";
      readonly keywordSpan: Span;
      readonly modifiers: Modifiers;
      /** Missing for `example` and anonymous `instance`. */
      readonly id?: DeclarationId;
      readonly priority?: Term;
      readonly binders: readonly Binder[];
      readonly type?: Term;
      readonly body?: DeclarationBody;
      /** `local instance`, `scoped instance`; missing: global. */
      readonly scope?: "global" | "local" | "scoped";
      /** What the body alone can use. */
      readonly locals?: readonly LocalFunction[];
      /** `termination_by …`, `decreasing_by …`. */
      readonly terminationBy?: Term;
      readonly decreasingBy?: TacticSequence;
    }
  | {
      readonly kind: "inductive";
      readonly class: boolean;
      readonly modifiers: Modifiers;
      readonly id: DeclarationId;
      readonly binders: readonly Binder[];
      readonly type?: Term;
      readonly constructors: readonly ConstructorSyntax[];
      readonly deriving: readonly string[];
    }
  | {
      readonly kind: "structure";
      readonly class: boolean;
      readonly modifiers: Modifiers;
      readonly id: DeclarationId;
      readonly binders: readonly Binder[];
      readonly extends: readonly Term[];
      readonly type?: Term;
      /** `mk ::`. */
      readonly constructorName?: string;
      readonly fields: readonly StructureField[];
      readonly deriving: readonly string[];
    }
  | { readonly kind: "namespace"; readonly name: string }
  | { readonly kind: "section"; readonly name?: string; readonly noncomputable: boolean }
  | { readonly kind: "end"; readonly name?: string }
  | { readonly kind: "open"; readonly scoped: boolean; readonly items: readonly OpenItem[] }
  | { readonly kind: "export"; readonly namespace: string; readonly names: readonly string[] }
  /** `alias new := old`; two names, of which `_` stands for none, for the directions of an `↔`. */
  | {
      readonly kind: "alias";
      readonly modifiers: Modifiers;
      readonly names: readonly { readonly name: string; readonly span: Span }[];
      readonly target: { readonly name: string; readonly span: Span };
    }
  | { readonly kind: "variable"; readonly binders: readonly Binder[] }
  | { readonly kind: "universe"; readonly names: readonly string[] }
  /** `notation`, `infixl`, `prefix` …; already added to the parser's table. */
  | {
      readonly kind: "notation";
      readonly notation: Notation;
      readonly local: boolean;
      readonly scoped: boolean;
    }
  | {
      readonly kind: "attribute";
      readonly attributes: readonly Attribute[];
      readonly names: readonly { readonly name: string; readonly span: Span }[];
    }
  /** `value` as written: a word, a numeral, or what a string holds. */
  | { readonly kind: "setOption"; readonly option: string; readonly value: string }
  | { readonly kind: "check"; readonly term: Term }
  | { readonly kind: "reduce"; readonly term: Term }
  | { readonly kind: "synth"; readonly term: Term }
  | { readonly kind: "eval"; readonly term: Term }
  | { readonly kind: "print"; readonly name: string }
  | { readonly kind: "printAxioms"; readonly name: string; readonly nameSpan: Span }
  /** `open Foo in command`. */
  | { readonly kind: "in"; readonly first: Command; readonly second: Command }
  /** `/-! … -/`. */
  | { readonly kind: "moduleDoc"; readonly text: string }
  /** `init_quot`: the library's prelude adds the quotient primitives. */
  | { readonly kind: "initQuot" }
  /** `gen_injective_theorems% T`: for types that came before what these theorems need. */
  | { readonly kind: "injectivity"; readonly name: string; readonly nameSpan: Span }
  /** `syntax`, `declare_syntax_cat`: already added to the parser's table. */
  | { readonly kind: "syntax" }
  /** `macro_rules`, and the second half of `macro`. */
  | {
      readonly kind: "macroRules";
      readonly rules: readonly MacroRule[];
    }
  | ({ readonly kind: "custom" } & CustomNode)
  /** `$c` in a quotation. */
  | { readonly kind: "antiquotation"; readonly name: string }
);
