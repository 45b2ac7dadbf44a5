/**
 * How tactics reach the parser: the parser knows `by` blocks and the combinators `<;>`, `·` and
 * `( )`; each tactic in src/tactic brings its keyword and the parser of its arguments, so that
 * all of a tactic stands in one file.
 */
import type { Span } from "../base/span.ts";
import type {
  BinderName,
  CalcStep,
  InductionAlternative,
  LocalDeclaration,
  Location,
  RcasesPattern,
  RewriteRule,
  SimpArgument,
  Tactic,
  TacticMatchAlternative,
  TacticSequence,
  Term,
} from "./ast.ts";

export interface TacticSyntax {
  /** First tokens, e.g. `["exact"]`, or `["rw"]`; a keyword may be several tokens (`simp only` is not: parse `only` yourself). */
  readonly keywords: readonly string[];
  /** Called after the keyword was read; throws only through `parser.fail`. */
  parse(parser: TacticArgumentParser, keyword: string): unknown;
}

/**
 * What an argument parser can ask for. Each reader takes as much as belongs to it, respects the
 * column rule of the enclosing block, and records errors itself; `opt*` and `at*` readers do not
 * consume when the thing is not there.
 */
export interface TacticArgumentParser {
  /** Whether the next token is this one, on a position where arguments may stand. */
  at(token: string): boolean;
  /** Consumes the token if it is next. */
  eat(token: string): boolean;
  /** Consumes the token or fails with "expected 'token'". */
  expect(token: string): Span;
  /** Whether another argument can start here (not at the block's end, `<;>`, `;`, `)`, …). */
  atArgument(): boolean;
  term(precedence?: number): Term;
  /** An identifier or `_`. */
  binderName(): BinderName;
  atIdent(): boolean;
  /** A dotted name. */
  ident(): { readonly name: string; readonly span: Span };
  atNum(): boolean;
  num(): { readonly value: bigint; readonly span: Span };
  /** `t₁, t₂, …`. */
  terms(): Term[];
  /** `at …`, or the goal alone. */
  location(): Location;
  /** `[r₁, ← r₂]`. */
  rewriteRules(): RewriteRule[];
  /** `[a, ← b, -c, *]`, or undefined. */
  optSimpArguments(): SimpArgument[] | undefined;
  /** `(config := { … })` or `(discharger := …)` or `+arith -decide` options. */
  config(): readonly { readonly name: string; readonly value: Term }[];
  /** A pattern of rcases: `⟨a, b⟩ | c`. */
  rcasesPattern(): RcasesPattern;
  /** A pattern that ends at a space, as in `rintro a ⟨b, c⟩ (d | e)`. */
  rcasesPatternArgument(): RcasesPattern;
  /** `h bs : t := v`, each part optional, as in `have` and `let`. */
  localDeclaration(): LocalDeclaration;
  /** `with | zero => … | succ n ih => …`; called after `with`; returns also the tactic before the first `|`, if any. */
  inductionAlternatives(): {
    readonly before?: Tactic;
    readonly alternatives: readonly InductionAlternative[];
  };
  /** `| 0, h => … | n + 1, h => …`; called after `with`. */
  matchAlternatives(): TacticMatchAlternative[];
  tacticSequence(): TacticSequence;
  /** A single tactic, with `<;>` when `precedence` is left out. */
  tactic(): Tactic;
  /** `| tacs | tacs`, as in `first`. */
  tacticAlternatives(): TacticSequence[];
  calcSteps(): CalcStep[];
  fail(message: string): never;
}
